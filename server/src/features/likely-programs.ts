/** Programs of the glossaries that a name may be another name of. */
import type { Lexicon } from '../model/knowledge.ts';
import { foldName } from '../recognise/programs-fold.ts';

/** So much of two names' words must be the same. */
const LEAST_SHARED = 0.5;
const SMALL = new Set('of for and the to in on against with at by'.split(' '));

/** Words and initials -> ids of the programs that have them. */
interface Words {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of each program, the words of each of its names. */
  readonly names: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
}

const compiled = new WeakMap<Lexicon, Words>();

/** @returns ids, the likeliest first, at most `most` */
export function likelyPrograms(lexicon: Lexicon, name: string, most: number): string[] {
  const { ids, names } = wordsOf(lexicon);
  const words = wordsIn(foldName(name));
  const shares = new Map<string, number>();
  for (const id of ids.get(initialsKey(name.replace(/\W/g, '').toLowerCase())) ?? []) shares.set(id, 1);
  for (const word of words)
    for (const id of ids.get(word) ?? [])
      if (!shares.has(id)) shares.set(id, Math.max(...names.get(id)!.map((other) => shared(words, other))));
  return [...shares]
    .filter(([, share]) => share >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id);
}

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return both / (words.size + others.size - both);
}

function wordsOf(lexicon: Lexicon): Words {
  let known = compiled.get(lexicon);
  if (known) return known;
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>[]>();
  const add = (word: string, id: string) => {
    const there = ids.get(word);
    if (there) there.add(id);
    else ids.set(word, new Set([id]));
  };
  for (const [id, entries] of lexicon.entries) {
    const own = entries.flatMap((program) => [program.name, ...program.aliases]).map(foldName);
    names.set(id, own.map(wordsIn));
    for (const name of own) {
      const words = name.split(' ').filter((word) => !SMALL.has(word));
      for (const word of words) add(word, id);
      if (words.length > 2) add(initialsKey(words.map((word) => word[0]).join('')), id);
    }
  }
  known = { ids, names };
  compiled.set(lexicon, known);
  return known;
}

/** No word has a space, so that initials never meet a word. */
function initialsKey(letters: string): string {
  return `initials ${letters}`;
}

function wordsIn(folded: string): Set<string> {
  return new Set(folded.split(' ').filter((word) => word !== '' && !SMALL.has(word)));
}
