/** What the documents tell of a program that no glossary has, as the entry it could get. */
import type { NewProgram } from '../knowledge/glossary-entry.ts';
import type { Mention } from '../model/mention.ts';
import { foldName } from '../recognise/programs-fold.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import { entryOf } from '../workspace/mention-index.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document, DocumentEntry, Snapshot } from '../workspace/snapshot.ts';
import { plain } from './markdown.ts';

const MOST_ALIASES = 8;

/** What a name's last word says it is, in the words of the glossary's schema. */
const KINDS: Readonly<Record<string, string>> = {
  act: 'law',
  law: 'law',
  bill: 'bill',
  treaty: 'treaty',
  convention: 'treaty',
  program: 'program',
  programme: 'program',
  initiative: 'initiative',
  rule: 'rule',
  order: 'order',
  policy: 'policy',
  strategy: 'strategy',
  declaration: 'declaration',
  dialogue: 'dialogue',
  fund: 'fund',
  process: 'process',
  visa: 'visa',
  app: 'app',
};

/**
 * @param id of a program that the document names
 * @param alias another name that it is to get, or null
 */
export function harvest(
  snapshot: Snapshot,
  document: Document,
  id: string,
  alias: string | null = null,
): NewProgram {
  const names = namesOf(document, id);
  if (alias !== null) names.set(foldName(alias), alias);
  const name = names.get(id) ?? longest([...namesOf(document, id).values()]) ?? id;
  const own = foldName(name);
  const said = definedIn(snapshot, document, id);
  return {
    name,
    aliases: [...names]
      .filter(([folded]) => folded !== own)
      .map(([, written]) => written)
      .slice(0, MOST_ALIASES),
    kind: KINDS[own.slice(own.lastIndexOf(' ') + 1)] ?? null,
    definition: said && plain(said.definition.words),
    sources: said
      ? [
          {
            title: plain(
              [said.definition.speaker, titleOf(said.entry)].filter((part) => part !== null).join(', '),
            ),
            date: said.entry.date,
          },
        ]
      : [],
  };
}

/** The names that the document gives a program, folded and as first written; capitals only where nothing else is. */
export function namesOf(document: Document, id: string): Map<string, string> {
  const names = new Map<string, string>();
  const take = (words: string) => {
    const written = plain(words.replace(/\s+/g, ' '));
    const folded = foldName(written);
    const before = names.get(folded);
    if (folded !== '' && (before === undefined || (isLoud(before) && !isLoud(written))))
      names.set(folded, written);
  };
  for (const block of document.transcript.blocks)
    for (const mention of block.analysis.mentions)
      if (programIdOf(mention, document.resolution.programIds) === id) {
        take(textOf(document, inDocument(block, mention.span)));
        const abbreviation = abbreviationOf(mention);
        if (abbreviation) take(abbreviation);
      }
  return names;
}

function abbreviationOf(mention: Mention): string | null {
  return mention.kind === 'program' ? mention.value.abbreviation : null;
}

/** This document's own sentence comes before another's. */
function definedIn(snapshot: Snapshot, document: Document, id: string) {
  for (const entry of entriesFrom(snapshot, document)) {
    const definition = entry.programDefinitions.get(id);
    if (definition) return { definition, entry };
  }
  return null;
}

function* entriesFrom(snapshot: Snapshot, document: Document): Iterable<DocumentEntry> {
  yield entryOf(document);
  yield* snapshot.entries();
}

/** A document without a title goes by its file's name: without ending, and without the date that is told beside it. */
function titleOf({ title, date }: DocumentEntry): string {
  const name = title.replace(/\.(?:txt|md|transcript|vtt|srt)$/i, '');
  const undated =
    date !== null && name.startsWith(date) ? name.slice(date.length).replace(/^[\s_-]+/, '') : name;
  return undated === '' ? title : undated;
}

function isLoud(words: string): boolean {
  return words.includes(' ') && words === words.toUpperCase();
}

function longest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => b.length - a.length)[0];
}
