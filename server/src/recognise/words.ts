/**
 * Every spelling of a word is made once and shared: a text has a hundred thousand words and few thousand different
 * ones. What a recogniser asks of each word it asks when the word is first seen, as one bit.
 */
import type { TimeWord } from './dates-words.ts';
import type { FoldedWord } from './programs-classes.ts';

/** What is known of a spelling, whatever stands around it. */
export interface Word {
  /** In lower case. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Every letter is a capital, and there is one; more than one letter or digit. */
  readonly allCapitals: boolean;
  /** The bits of the classes that the word is in. */
  readonly classes: number;
  /** What a recogniser keeps with the word from the first time it looks it up; undefined before. */
  folded: FoldedWord | undefined;
  time: TimeWord | null | undefined;
}

type Predicate = (lower: string, capital: boolean) => boolean;

/** Bits that a small integer has room for. */
const MAX_CLASSES = 30;
/** The table is emptied when it has as many words as this. */
const MAX_WORDS = 1 << 16;
/** Longer words are not kept. */
const LONGEST = 32;

/**
 * An open hash table, at most half full. A slot is four numbers next to each other: two hashes of the spelling that
 * have nothing in common, its length, the index of the word and one (0 where the slot is free). A word that was seen
 * before is found without touching a string: where all three agree the spellings do, but for one pair in 2⁶⁴.
 */
let slots = new Int32Array(4 << 13);
let mask = (1 << 13) - 1;
let words: Word[] = [];

const predicates: Predicate[] = [];

/**
 * Registers a class of words; for module level only.
 * @param has asked once for each spelling, with the word, number or sign in lower case, and whether it has a capital
 * @returns the bit that `classes` has for words of the class
 */
export function wordClass(has: Predicate): number {
  if (predicates.length >= MAX_CLASSES) throw new Error('no bit is left for another class of words');
  predicates.push(has);
  forgetWords();
  return 1 << (predicates.length - 1);
}

/** Empties the table; what is asked of words has changed. */
export function forgetWords(): void {
  if (words.length > 0) slots.fill(0);
  words = [];
  signs.clear();
  asciiSigns.fill(undefined);
}

/** Begins a hash; {@link step} adds one code unit after the other. */
export const SEED = 0x811c9dc5 | 0;

/** FNV-1a. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The other hash, which begins with 0: a polynomial. */
export function stepOther(hash: number, code: number): number {
  return (Math.imul(hash, 0x2c1b3c6d) + code) | 0;
}

/**
 * @param units the code units of a text
 * @param hash of those from `start` to `end`
 * @param other their other hash
 * @returns the word there; the same object for the same spelling, most of the time
 */
export function wordOf(units: Uint16Array, start: number, end: number, hash: number, other: number): Word {
  const length = end - start;
  let slot = ((hash ^ (hash >>> 15)) & mask) << 2;
  for (let index = slots[slot + 3]!; index !== 0; index = slots[slot + 3]!) {
    if (slots[slot] === hash && slots[slot + 1] === other && slots[slot + 2] === length)
      return words[index - 1]!;
    slot = (slot + 4) & (slots.length - 1);
  }
  return add(units, start, length, hash, other);
}

function add(units: Uint16Array, start: number, length: number, hash: number, other: number): Word {
  const spelling = spellingOf(units, start, start + length);
  if (length > LONGEST) return make(spelling);
  if (words.length >= MAX_WORDS) forgetWords();
  else if (words.length > mask >> 1) grow();
  const word = make(shared(spelling));
  words.push(word);
  fill(hash, other, length, words.length);
  return word;
}

function fill(hash: number, other: number, length: number, index: number): void {
  let slot = ((hash ^ (hash >>> 15)) & mask) << 2;
  while (slots[slot + 3] !== 0) slot = (slot + 4) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = other;
  slots[slot + 2] = length;
  slots[slot + 3] = index;
}

function grow(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  mask = slots.length / 4 - 1;
  for (let slot = 0; slot < old.length; slot += 4)
    if (old[slot + 3] !== 0) fill(old[slot]!, old[slot + 1]!, old[slot + 2]!, old[slot + 3]!);
}

/** Longer ones are put together piece by piece: a call takes only so many arguments. */
const PIECE = 4096;

function spellingOf(units: Uint16Array, start: number, end: number): string {
  let spelling = '';
  for (let at = start; at < end; at += PIECE)
    spelling += String.fromCharCode(...units.subarray(at, Math.min(end, at + PIECE)));
  return spelling;
}

function make(spelling: string): Word {
  // Only numbers have one: the mark by which Markdown escapes their point.
  const low = spelling.toLowerCase().replaceAll('\\', '');
  const lower = low === spelling ? spelling : shared(low);
  const first = spelling.charCodeAt(0);
  const capital =
    first < 128
      ? first >= 65 && first <= 90
      : spelling[0] !== lower[0] || spelling.slice(0, 2) !== lower.slice(0, 2);
  return wordWith(lower, capital, isAllCapitals(spelling));
}

function wordWith(lower: string, capital: boolean, allCapitals: boolean): Word {
  const classes = classesOf(lower, capital);
  return { lower, capital, allCapitals, classes, folded: undefined, time: undefined };
}

/** @returns whether every letter is a capital and there is one; a single character is no word in capitals */
export function isAllCapitals(spelling: string): boolean {
  return spelling.length > 1 && spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase();
}

function classesOf(lower: string, capital: boolean): number {
  let classes = 0;
  for (let at = 0; at < predicates.length; at++) if (predicates[at]!(lower, capital)) classes |= 1 << at;
  return classes;
}

const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

/** More signs than a text has; beyond them they are made anew. */
const MAX_SIGNS = 2000;

const signs = new Map<number, Word>();
const asciiSigns = new Array<Word | undefined>(128).fill(undefined);

/** @returns the sign that is one code point, curly quotation marks straightened; in lower case no more than it was */
export function signOf(point: number): Word {
  let sign = point < 128 ? asciiSigns[point] : signs.get(point);
  if (sign) return sign;
  const char = String.fromCodePoint(point);
  sign = wordWith(shared(STRAIGHT[char] ?? char), false, false);
  if (point < 128) asciiSigns[point] = sign;
  else if (signs.size < MAX_SIGNS) signs.set(point, sign);
  return sign;
}

/**
 * The engine's one copy of a string, as property names are: two of them are compared by address, and no text is
 * kept alive by a slice of it.
 */
export function shared(spelling: string): string {
  const names = Object.create(null) as Record<string, 0>;
  names[spelling] = 0;
  for (const name in names) return name;
  return spelling;
}
