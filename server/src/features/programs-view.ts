/** Programs for the side bar: how often, where, and who said each first. */
import { snippet } from '../workspace/find.ts';
import type { DocumentEntry, Location, Snapshot } from '../workspace/snapshot.ts';
import { plain } from './markdown.ts';
import { glossaryId } from './navigation.ts';

export interface ProgramRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  /** Whether a glossary defines it. */
  readonly known: boolean;
  readonly mentions: number;
  readonly documents: number;
  /** The earliest document that names it, and who does there first; null where nobody does. */
  readonly first: FirstSaid | null;
}

export interface FirstSaid extends Location {
  readonly date: string | null;
  readonly speaker: string | null;
  readonly title: string;
}

/** A document that names a program. */
export interface NamingDocument {
  readonly uri: string;
  readonly title: string;
  readonly date: string | null;
  readonly places: Uint32Array;
}

/** A folder's programs beside no document: the most often named. */
const MOST_PROGRAMS = 500;

/**
 * @param uri of a document, for the programs that it names; of a glossary, for those that it defines; null for
 *   those of the whole workspace
 * @returns in order of first place in a document or glossary, else the most often named first
 */
export function programRows(snapshot: Snapshot, uri: string | null): ProgramRow[] {
  const wanted = uri === null ? null : idsIn(snapshot, uri);
  const counts = new Map<string, Counted>(
    (wanted ?? []).map((id) => [id, { mentions: 0, documents: 0, first: null }]),
  );
  for (const entry of snapshot.entries())
    for (const [id, places] of entry.programs) {
      let counted = counts.get(id);
      if (!counted) {
        if (wanted) continue;
        counts.set(id, (counted = { mentions: 0, documents: 0, first: null }));
      }
      counted.mentions += places.length / 2;
      counted.documents++;
      if (counted.first === null || isEarlier(entry, counted.first)) counted.first = entry;
    }
  const ids = wanted ?? mostNamed(counts);
  return ids.map((id) => toRow(snapshot, id, counts.get(id)!));
}

/** The documents that name a program: the given one first, the others in order of date, undated ones last. */
export function documentsNaming(snapshot: Snapshot, id: string, uri: string | null): NamingDocument[] {
  const found: NamingDocument[] = [];
  for (const entry of snapshot.entries()) {
    const places = entry.programs.get(id);
    if (places) found.push({ uri: entry.uri, title: entry.title, date: entry.date, places });
  }
  return found.sort(
    (a, b) =>
      Number(b.uri === uri) - Number(a.uri === uri) || (isEarlier(a, b) ? -1 : isEarlier(b, a) ? 1 : 0),
  );
}

/** Places of a program in one document, each with the words around it. */
export function mentionsIn(
  places: Uint32Array,
  text: string,
): { readonly span: Location['span']; readonly words: string }[] {
  const mentions: { span: Location['span']; words: string }[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const span = { start: places[at]!, end: places[at + 1]! };
    mentions.push({ span, words: plain(snippet(text, span)) });
  }
  return mentions;
}

interface Counted {
  mentions: number;
  documents: number;
  first: DocumentEntry | null;
}

function idsIn(snapshot: Snapshot, uri: string): string[] {
  const file = snapshot.glossaries.get(uri);
  if (file) return [...new Set(file.glossary.programs.map((program) => glossaryId(snapshot, program)))];
  for (const entry of snapshot.entries())
    if (entry.uri === uri) return [...entry.programs].sort(([, a], [, b]) => a[0]! - b[0]!).map(([id]) => id);
  return [];
}

function mostNamed(counts: ReadonlyMap<string, Counted>): string[] {
  return [...counts]
    .sort((a, b) => b[1].documents - a[1].documents || b[1].mentions - a[1].mentions)
    .slice(0, MOST_PROGRAMS)
    .map(([id]) => id);
}

/** By date; of the same day, in order of address, so that the answer does not hang on the order of reading. */
function isEarlier(a: Dated, b: Dated): boolean {
  if (a.date !== b.date) return a.date !== null && (b.date === null || a.date < b.date);
  return a.uri < b.uri;
}

type Dated = Pick<DocumentEntry, 'uri' | 'date'>;

function toRow({ lexicon }: Snapshot, id: string, { mentions, documents, first }: Counted): ProgramRow {
  const program = lexicon.programs.get(id);
  return {
    id,
    name: plain(program?.name ?? first?.programNames.get(id) ?? id),
    kind: program?.kind ?? null,
    known: program !== undefined,
    mentions,
    documents,
    first: first && firstSaid(first, id),
  };
}

function firstSaid(entry: DocumentEntry, id: string): FirstSaid {
  const places = entry.programs.get(id)!;
  return {
    uri: entry.uri,
    span: { start: places[0]!, end: places[1]! },
    date: entry.date,
    speaker: entry.programSpeakers.get(id) ?? null,
    title: plain(entry.title),
  };
}
