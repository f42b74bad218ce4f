/** Renames a speaker's label, or a program's name or alias. */
import { findAt } from '../workspace/find.ts';
import { foldWords, speakerKey } from '../workspace/mention-index.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document, GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import { glossaryId } from './navigation.ts';

export interface Renaming {
  /** What the editor shows to be typed over. */
  readonly span: Location['span'];
  readonly text: string;
  /** Places in the document or glossary in which the person stands, and in glossaries. */
  readonly here: readonly Location[];
  /**
   * Places in other documents, to be confirmed. Of closed documents no text is kept: only those whose words
   * {@link isSameName} finds to be the same are meant.
   */
  readonly elsewhere: readonly Location[];
}

/** Whether words of another document are the name that is renamed: its other aliases keep theirs. */
export function isSameName({ text }: Renaming, words: string): boolean {
  return foldWords(words) === foldWords(text);
}

/** @returns null where nothing stands that has a name of its own */
export function renaming(snapshot: Snapshot, document: Document, offset: number): Renaming | null {
  const found = findAt(document, offset);
  if (!found) return null;
  const text = document.transcript.text.slice(found.span.start, found.span.end);
  if (found.kind === 'label') {
    const label = found.block.syntax.labelText;
    const here = document.transcript.blocks.flatMap((block) =>
      block.syntax.label && block.syntax.labelText === label
        ? [
            {
              uri: document.uri,
              span: {
                start: block.start + block.syntax.label.start,
                end: block.start + block.syntax.label.end,
              },
            },
          ]
        : [],
    );
    const name = document.resolution.speakers[document.resolution.speakerOf[found.index]!]?.name;
    const elsewhere = name ? labelsElsewhere(snapshot, document.uri, speakerKey(name)) : [];
    return { span: found.span, text, here, elsewhere };
  }
  const id = programIdOf(found.mention, document.resolution.programIds);
  if (id === null || !snapshot.lexicon.programs.has(id)) return null;
  return { span: found.span, text, ...placesOfName(snapshot, document.uri, id, foldWords(text)) };
}

/** The same in a glossary: on a name or an alias. */
export function renamingInGlossary(snapshot: Snapshot, file: GlossaryFile, offset: number): Renaming | null {
  for (const program of file.glossary.programs)
    for (const span of [program.nameSpan, ...program.aliasSpans])
      if (span.start <= offset && offset <= span.end) {
        const text = file.text.slice(span.start, span.end);
        return {
          span,
          text,
          ...placesOfName(snapshot, file.glossary.uri, glossaryId(snapshot, program), foldWords(text)),
        };
      }
  return null;
}

function placesOfName(snapshot: Snapshot, uri: string, id: string, folded: string) {
  const here: Location[] = [];
  const elsewhere: Location[] = [];
  for (const program of snapshot.lexicon.entries.get(id) ?? []) {
    const { text } = snapshot.glossaries.get(program.uri)!;
    for (const span of [program.nameSpan, ...program.aliasSpans])
      if (foldWords(text.slice(span.start, span.end)) === folded) here.push({ uri: program.uri, span });
  }
  for (const { uri: other, programs } of snapshot.entries()) {
    const places = programs.get(id);
    if (!places) continue;
    programs.wordsOf(id).forEach((words, index) => {
      if (words !== folded) return;
      const span = { start: places[2 * index]!, end: places[2 * index + 1]! };
      (other === uri ? here : elsewhere).push({ uri: other, span });
    });
  }
  return { here, elsewhere };
}

function labelsElsewhere(snapshot: Snapshot, uri: string, key: string): Location[] {
  const places: Location[] = [];
  for (const entry of snapshot.entries())
    if (entry.uri !== uri)
      for (const speaker of entry.speakers)
        if (speaker.key === key)
          for (const span of pairs(speaker.labels)) places.push({ uri: entry.uri, span });
  return places;
}

function* pairs(packed: Uint32Array): Iterable<Location['span']> {
  for (let at = 0; at < packed.length; at += 2) yield { start: packed[at]!, end: packed[at + 1]! };
}
