/** What the lists of `programs-words.ts` say of a word, asked once and kept with its folded form. */
import { foldWord } from './programs-fold.ts';
import { forgetWords, shared, type Word } from './words.ts';

export interface FoldedWord {
  readonly key: string;
  /** The bits of the classes that the folded word is in. */
  readonly classes: number;
}

type Predicate = (folded: string) => boolean;

/** Bits that a small integer has room for. */
const MAX_CLASSES = 30;
/** Words that are kept; then they are asked anew. */
const MAX_WORDS = 20_000;
/** Longer words are not kept. */
const LONGEST = 32;

const predicates: Predicate[] = [];
let words = new Map<string, FoldedWord>();

/**
 * Registers a class of folded words; for module level only.
 * @returns the bit that `classes` has for words of the class
 */
export function nameClass(has: Predicate): number {
  if (predicates.length >= MAX_CLASSES) throw new Error('no bit is left for another class of names');
  predicates.push(has);
  words = new Map();
  forgetWords();
  return 1 << (predicates.length - 1);
}

/** What the lists say of a word of a text; kept with the word. */
export function foldedOf(word: Word): FoldedWord {
  return (word.folded ??= foldedWord(word.lower));
}

/** @param lower one word in lower case */
export function foldedWord(lower: string): FoldedWord {
  let word = words.get(lower);
  if (word) return word;
  const folded = foldWord(lower);
  const key = folded === lower ? lower : shared(folded);
  let classes = 0;
  for (let at = 0; at < predicates.length; at++) if (predicates[at]!(key)) classes |= 1 << at;
  word = { key, classes };
  if (lower.length > LONGEST) return word;
  if (words.size >= MAX_WORDS) words = new Map();
  words.set(lower, word);
  return word;
}
