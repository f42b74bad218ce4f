/**
 * Every spelling of a word is made once and shared: a text has a hundred thousand words and few thousand different
 * ones. What a recogniser asks of each word it asks when the word is first seen, as one bit.
 */

/** What is known of a spelling, whatever stands around it. */
export interface Word {
  /** In lower case. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** The bits of the classes that the word is in. */
  readonly classes: number;
}

interface Entry extends Word {
  readonly hash: number;
  readonly spelling: string;
}

type Predicate = (lower: string) => boolean;

/** Bits that a small integer has room for. */
const MAX_CLASSES = 30;
/** Slots of the table, a power of two; it is emptied when it is half full. */
const SLOTS = 1 << 15;
/** Longer words are not kept. */
const LONGEST = 32;

const predicates: Predicate[] = [];
let slots: (Entry | undefined)[] = new Array<Entry | undefined>(SLOTS);
let used = 0;
let signs = new Map<number, Word>();

/**
 * Registers a class of words; for module level only.
 * @param has asked once for each spelling, with the word, number or sign in lower case
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
  slots = new Array<Entry | undefined>(SLOTS);
  used = 0;
  signs = new Map();
}

/** Begins a hash; {@link step} adds one code unit after the other. */
export const SEED = 0x811c9dc5 | 0;

/** FNV-1a. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/**
 * @param hash of the code units from `start` to `end`
 * @returns the word there; the same object for the same spelling, most of the time
 */
export function wordOf(text: string, start: number, end: number, hash: number): Word {
  const length = end - start;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let entry = slots[slot]; entry !== undefined; entry = slots[slot]) {
    if (entry.hash === hash && spells(entry.spelling, text, start, length)) return entry;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const spelling = text.slice(start, end);
  if (length > LONGEST) return make(spelling, hash);
  if (used >= SLOTS / 2) {
    forgetWords();
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  used++;
  const entry = make(shared(spelling), hash);
  slots[slot] = entry;
  return entry;
}

function spells(spelling: string, text: string, start: number, length: number): boolean {
  if (spelling.length !== length) return false;
  for (let at = 0; at < length; at++)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function make(spelling: string, hash: number): Entry {
  const low = spelling.toLowerCase();
  const lower = low === spelling ? spelling : shared(low);
  const first = spelling.charCodeAt(0);
  const capital =
    first < 128
      ? first >= 65 && first <= 90
      : spelling[0] !== lower[0] || spelling.slice(0, 2) !== lower.slice(0, 2);
  return { lower, capital, classes: classesOf(lower), hash, spelling };
}

function classesOf(lower: string): number {
  let classes = 0;
  for (let at = 0; at < predicates.length; at++) if (predicates[at]!(lower)) classes |= 1 << at;
  return classes;
}

const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

/** More signs than a text has; beyond them they are made anew. */
const MAX_SIGNS = 2000;

/** @returns the sign that is one code point, curly quotation marks straightened; in lower case no more than it was */
export function signOf(point: number): Word {
  let sign = signs.get(point);
  if (sign) return sign;
  const char = String.fromCodePoint(point);
  const lower = shared(STRAIGHT[char] ?? char);
  sign = { lower, capital: false, classes: classesOf(lower) };
  if (signs.size < MAX_SIGNS) signs.set(point, sign);
  return sign;
}

/**
 * The engine's one copy of a string, as property names are: two of them are compared by address, and no text is
 * kept alive by a slice of it.
 */
function shared(spelling: string): string {
  for (const name in { [spelling]: 0 }) return name;
  return spelling;
}
