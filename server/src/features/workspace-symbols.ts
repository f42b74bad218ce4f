/** Speakers and programs of the whole workspace, by name. */
import fuzzysort from 'fuzzysort';
import { speakerKey } from '../workspace/mention-index.ts';
import { nameOf } from '../workspace/names.ts';
import type { Location, Snapshot } from '../workspace/snapshot.ts';
import { foldLetters, lettersOf, type NamedThing, SymbolTable } from './symbol-table.ts';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: 'speaker' | 'program';
  /** Agency, organisation or document. */
  readonly container: string;
  readonly location: Location;
}

const MOST_SYMBOLS = 256;
/** So many of the likeliest are ranked. */
const MOST_RANKED = 600;

/** What a query is compared with. */
type Searchable = Pick<NamedThing, 'name' | 'folded' | 'letters'> & {
  readonly glossary?: WorkspaceSymbol;
  readonly thing?: NamedThing;
};

/** Of the workspace that asked last, which is the only one in a server. */
const table = new SymbolTable();

/** Takes what changed, so that the next search need not: after a folder was read that is every name in it. */
export function prepareSymbols(snapshot: Snapshot): void {
  table.update(snapshot);
}

/** @returns the best matches first, 256 at most; where the query is empty those that most documents name */
export function findSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  table.update(snapshot);
  const { symbols, keys } = ofGlossaries(snapshot);
  const words = foldLetters(query).split(/\s+/).filter(Boolean);
  const hits = words.length === 0 ? commonest(symbols, keys) : ranked(words, symbols, keys);
  return hits.flatMap(({ glossary, thing }) => glossary ?? toSymbol(thing!) ?? []);
}

function toSymbol(thing: NamedThing): WorkspaceSymbol | null {
  const place = table.placeOf(thing);
  if (!place) return null;
  const { entry, location } = place;
  const speaker =
    thing.kind === 'speaker' ? entry.speakers.find(({ key }) => key === nameOf(thing.key)) : undefined;
  return { name: thing.name, kind: thing.kind, container: speaker?.affiliation ?? entry.title, location };
}

function commonest(symbols: readonly Searchable[], keys: ReadonlySet<string>): Searchable[] {
  const most = table.things
    .filter((thing) => table.documentsOf(thing) > 1 || table.things.length <= MOST_SYMBOLS)
    .sort((a, b) => table.documentsOf(b) - table.documentsOf(a))
    .slice(0, MOST_SYMBOLS)
    .filter((thing) => !keys.has(keyOf(thing)))
    .map((thing) => ({ ...thing, thing }));
  return [...symbols.slice(0, MOST_SYMBOLS), ...most].slice(0, MOST_SYMBOLS);
}

/** Whole words first, then parts of words, then scattered letters; fuzzysort puts the likeliest in order. */
function ranked(
  words: readonly string[],
  symbols: readonly Searchable[],
  keys: ReadonlySet<string>,
): Searchable[] {
  const letters = lettersOf(words.join(''));
  const likely: Searchable[][] = [[], [], []];
  const look = (searchable: Searchable) => {
    if ((searchable.letters & letters) !== letters) return false;
    const grade = gradeOf(searchable.folded, words);
    if (grade < 0 || likely[grade]!.length >= MOST_RANKED) return false;
    return likely[grade]!;
  };
  for (const symbol of symbols) (look(symbol) || []).push(symbol);
  for (const thing of table.things) {
    const grade = look(thing);
    if (grade && !keys.has(keyOf(thing)))
      grade.push({ name: thing.name, folded: thing.folded, letters: thing.letters, thing });
  }
  const candidates = likely.flat().slice(0, MOST_RANKED);
  const hits = fuzzysort.go(words.join(' '), candidates, {
    key: 'name',
    limit: MOST_SYMBOLS,
    threshold: 0.01,
  });
  const best = hits.map(({ obj }) => obj);
  // It keeps what it prepared of every name it ever saw.
  fuzzysort.cleanup();
  return best;
}

/** 0 each word begins a word of the name, 1 each is part of it, 2 its letters stand in it in order, -1 they don't. */
function gradeOf(folded: string, words: readonly string[]): number {
  let grade = 0;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at === 0 || (at > 0 && isBetween(folded, at))) continue;
    if (at > 0) grade = Math.max(grade, folded.includes(` ${word}`) ? 0 : 1);
    else if (holdsInOrder(folded, word)) grade = 2;
    else return -1;
  }
  return grade;
}

function isBetween(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at - 1);
  return code === 32 || code === 45;
}

function holdsInOrder(folded: string, word: string): boolean {
  let at = -1;
  for (let index = 0; index < word.length; index++) {
    at = folded.indexOf(word[index]!, at + 1);
    if (at < 0) return false;
  }
  return true;
}

interface OfGlossaries {
  readonly symbols: readonly Searchable[];
  /** Of what they describe, which documents need not list again. */
  readonly keys: ReadonlySet<string>;
}

const memo = new WeakMap<Snapshot['glossaries'], OfGlossaries>();

function ofGlossaries({ glossaries }: Snapshot): OfGlossaries {
  let known = memo.get(glossaries);
  if (!known) memo.set(glossaries, (known = collect(glossaries)));
  return known;
}

function keyOf({ kind, key }: NamedThing): string {
  return `${kind} ${nameOf(key)}`;
}

function collect(glossaries: Snapshot['glossaries']): OfGlossaries {
  const symbols: Searchable[] = [];
  const keys = new Set<string>();
  const add = (key: string, glossary: WorkspaceSymbol) => {
    if (keys.has(key)) return;
    keys.add(key);
    const folded = foldLetters(glossary.name);
    symbols.push({ name: glossary.name, folded, letters: lettersOf(folded), glossary });
  };
  for (const { glossary } of glossaries.values()) {
    for (const { id, name, agency, aliases, aliasSpans, nameSpan, uri } of glossary.programs) {
      const symbol = {
        kind: 'program',
        name,
        container: agency ?? '',
        location: { uri, span: nameSpan },
      } as const;
      add(`program ${id}`, symbol);
      aliases.forEach((alias, index) => {
        const location = { uri, span: aliasSpans[index] ?? nameSpan };
        add(`alias ${id} ${alias}`, { ...symbol, name: alias, container: name, location });
      });
    }
    for (const { name, affiliations, uri, nameSpan } of glossary.speakers)
      add(`speaker ${speakerKey(name)}`, {
        kind: 'speaker',
        name,
        container: affiliations[0]?.organisation ?? '',
        location: { uri, span: nameSpan },
      });
  }
  return { symbols, keys };
}
