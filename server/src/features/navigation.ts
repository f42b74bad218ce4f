/** What a place in a document or a glossary is about, as a key that holds across documents. */
import type { Program } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import { findAt } from '../workspace/find.ts';
import { speakerKey } from '../workspace/mention-index.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import { dateKey, figureKey, thingOf } from '../workspace/sameness.ts';
import type { Document, GlossaryFile, Snapshot } from '../workspace/snapshot.ts';

export type Subject =
  | { readonly kind: 'program'; readonly id: string }
  | { readonly kind: 'speaker'; readonly key: string }
  /** See `workspace/sameness.ts`. */
  | { readonly kind: 'figure'; readonly key: string; readonly thing: string }
  | { readonly kind: 'date'; readonly key: string }
  /** Somebody who is never named, known by label in one document. */
  | { readonly kind: 'label'; readonly speaker: number; readonly document: Document };

/** @returns what is named at an offset of a document, or null */
export function subjectAt(document: Document, offset: number): Subject | null {
  const found = findAt(document, offset);
  if (!found) return null;
  if (found.kind === 'label') {
    const speaker = document.resolution.speakerOf[found.index]!;
    const name = document.resolution.speakers[speaker]?.name;
    if (name) return { kind: 'speaker', key: speakerKey(name) };
    return speaker < 0 ? null : { kind: 'label', speaker, document };
  }
  const id = programIdOf(found.mention, document.resolution.programIds);
  if (id !== null) return { kind: 'program', id };
  return subjectOf(found.mention, document);
}

function subjectOf(mention: Mention, { resolution }: Document): Subject | null {
  switch (mention.kind) {
    case 'speaker':
      return { kind: 'speaker', key: speakerKey(mention.value.name) };
    case 'figure': {
      const key = figureKey(mention.value);
      return key === null ? null : { kind: 'figure', key, thing: thingOf(mention.value) };
    }
    case 'date': {
      const key = dateKey(mention, resolution);
      return key === null ? null : { kind: 'date', key };
    }
    default:
      return null;
  }
}

/** The id that all glossaries together give an entry: where two describe one name, the first one's. */
export function glossaryId({ lexicon }: Snapshot, { id, name }: Program): string {
  return lexicon.find(name) ?? id;
}

/**
 * @returns the program or speaker whose entry holds an offset of a glossary file, or null; on an entry of
 *   `seeAlso`, the program that it leads to
 */
export function subjectInGlossary(snapshot: Snapshot, file: GlossaryFile, offset: number): Subject | null {
  const holds = (span: { start: number; end: number }) => span.start <= offset && offset <= span.end;
  const program = file.glossary.programs.find((entry) => holds(entry.span));
  if (program) {
    const other = program.seeAlso.find((_, index) => holds(program.seeAlsoSpans[index]!));
    const id = other === undefined ? null : snapshot.lexicon.find(other);
    return { kind: 'program', id: id ?? glossaryId(snapshot, program) };
  }
  const speaker = file.glossary.speakers.find((entry) => holds(entry.span));
  return speaker ? { kind: 'speaker', key: speakerKey(speaker.name) } : null;
}
