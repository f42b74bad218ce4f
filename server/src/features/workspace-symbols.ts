/** Speakers and programs of the whole workspace, by name. */
import fuzzysort from 'fuzzysort';
import { speakerKey } from '../workspace/mention-index.ts';
import type { Location, Snapshot } from '../workspace/snapshot.ts';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: 'speaker' | 'program';
  /** Agency or organisation, and the number of documents. */
  readonly container: string;
  readonly location: Location;
}

const MOST_SYMBOLS = 256;
const memo = new WeakMap<Snapshot, WorkspaceSymbol[]>();

/** @returns the best matches first, 256 at most; all of them in order of name where the query is empty */
export function findSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  let symbols = memo.get(snapshot);
  if (!symbols) memo.set(snapshot, (symbols = collect(snapshot)));
  if (query.trim() === '') return symbols.slice(0, MOST_SYMBOLS);
  return fuzzysort
    .go(query, symbols, { key: 'name', limit: MOST_SYMBOLS, threshold: 0.3 })
    .map((hit) => hit.obj);
}

function collect(snapshot: Snapshot): WorkspaceSymbol[] {
  const symbols = new Map<string, WorkspaceSymbol>();
  const add = (key: string, symbol: WorkspaceSymbol) => {
    if (!symbols.has(key)) symbols.set(key, symbol);
  };
  for (const { glossary } of snapshot.glossaries.values()) {
    for (const program of glossary.programs) {
      const location = { uri: program.uri, span: program.nameSpan };
      const symbol = { kind: 'program', container: program.agency ?? '', location } as const;
      add(`p ${program.id}`, { ...symbol, name: program.name });
      program.aliases.forEach((alias, index) => {
        const span = program.aliasSpans[index] ?? program.nameSpan;
        add(`a ${program.id} ${alias}`, {
          ...symbol,
          name: alias,
          container: program.name,
          location: { uri: program.uri, span },
        });
      });
    }
    for (const speaker of glossary.speakers)
      add(`s ${speakerKey(speaker.name)}`, {
        name: speaker.name,
        kind: 'speaker',
        container: speaker.affiliations[0]?.organisation ?? '',
        location: { uri: speaker.uri, span: speaker.nameSpan },
      });
  }
  for (const entry of snapshot.entries()) {
    for (const speaker of entry.speakers) {
      const span = speaker.introduced ?? { start: speaker.labels[0] ?? 0, end: speaker.labels[1] ?? 0 };
      add(`s ${speaker.key}`, {
        name: speaker.name,
        kind: 'speaker',
        container: speaker.affiliation ?? entry.title,
        location: { uri: entry.uri, span },
      });
    }
    for (const [id, places] of entry.programs)
      add(`p ${id}`, {
        name: entry.programNames.get(id)!,
        kind: 'program',
        container: entry.title,
        location: { uri: entry.uri, span: { start: places[0]!, end: places[1]! } },
      });
  }
  return [...symbols.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
