/** Whether two places give different values for the same thing. Silence is fine; a wrong word is not. */
import type { FigureFact } from './figure-facts.ts';
import type { Frame } from './figure-frame.ts';

/** Where a fact stands. */
export interface Told {
  readonly uri: string;
  /** The document's date, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly fact: FigureFact;
}

/** At least this part of all content words of both clauses is shared. */
const LIKENESS = 0.6;
/** So few words must all be shared: one more ("core" inflation) makes it another thing. */
const FEW_WORDS = 3;
/** Counts below it are small change that a clause rarely tells apart. */
const SMALLEST_COUNT = 10;
/** Values further apart are of different things, or of different parts. */
const WIDEST = 2;

/**
 * The same unit and thing, the same names, nearly the same words, the same period; and values of which neither is
 * a rounding of the other nor within its range or modifier. Symmetric.
 */
export function conflict(one: Told, other: Told): boolean {
  const [a, b] = [one.fact, other.fact];
  return (
    a.frame !== null &&
    b.frame !== null &&
    a.frame.key === b.frame.key &&
    a.frame.names === b.frame.names &&
    !(one.uri === other.uri && a.sentence === b.sentence) &&
    a.period === b.period &&
    sameTime(one, other) &&
    (!(a.frame.own || b.frame.own) ||
      (a.speaker === b.speaker && (a.speaker !== null || one.uri === other.uri))) &&
    mayConflict(a, b)
  );
}

/** What of a fact its own sentence tells, before anybody asks who says it and of when. */
export type BareFact = Pick<FigureFact, 'frame' | 'value' | 'unit' | 'modifier'>;

/** Whether whatever one may conflict with, the other may as well. */
export function saysTheSame(a: BareFact, b: BareFact): boolean {
  return (
    a.value === b.value &&
    a.unit === b.unit &&
    a.modifier === b.modifier &&
    a.frame !== null &&
    b.frame !== null &&
    a.frame.words.length === b.frame.words.length &&
    a.frame.words.every((word, at) => word === b.frame!.words[at])
  );
}

/** Nearly the same words, and values that do not agree: the part of {@link conflict} that costs nothing to ask first. */
export function mayConflict(a: BareFact, b: BareFact): boolean {
  return a.frame !== null && b.frame !== null && !compatible(a, b) && alike(a.frame, b.frame);
}

/** Without a period the documents are of one day: what counts may have changed since. */
function sameTime(one: Told, other: Told): boolean {
  if (one.uri === other.uri || (one.date !== null && one.date === other.date)) return true;
  const { period } = one.fact;
  if (period === '' || one.fact.open || other.fact.open || one.date === null || other.date === null)
    return false;
  const [end] = [one.date, other.date].sort() as [string, string];
  return period.split(' ').every((value) => /^\d{4}/.test(value) && value < end.slice(0, value.length));
}

function alike({ words: a }: Frame, { words: b }: Frame): boolean {
  const known = new Set(a);
  const shared = b.filter((word) => known.has(word)).length;
  const all = a.length + b.length - shared;
  return all <= FEW_WORDS ? shared === all : shared / all >= LIKENESS;
}

/** One is a rounding of the other, or within its range or modifier; or too far apart to be of one thing. */
export function compatible(a: BareFact, b: BareFact): boolean {
  if (a.value === b.value) return true;
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  if (Math.max(middleOf(a), middleOf(b)) < SMALLEST_COUNT && a.unit === null) return true;
  if (lowA <= highB && lowB <= highA) return true;
  const [low, high] = highA < lowB ? [middleOf(a), middleOf(b)] : [middleOf(b), middleOf(a)];
  return low <= 0 || high / low > WIDEST;
}

function middleOf({ value }: BareFact): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

/** All values that the words may mean. */
function rangeOf({ value, modifier }: BareFact): readonly [low: number, high: number] {
  const [first, last] = typeof value === 'number' ? [value, value] : value;
  const low = first - grain(first);
  const high = last + grain(last);
  switch (modifier) {
    case '~':
      return [low - Math.abs(first) * 0.1, high + Math.abs(last) * 0.1];
    case '>':
    case '>=':
      return [low, Number.POSITIVE_INFINITY];
    case '<':
    case '<=':
      return [Number.NEGATIVE_INFINITY, high];
    default:
      return [low, high];
  }
}

/** How exactly a number was said: 380,000 to ten thousand, 1.2 million to a hundred thousand, 53 to one. */
function grain(value: number): number {
  const [digits = '', exponent] = Number(Math.abs(value).toPrecision(12)).toExponential().split('e');
  return 10 ** (Number(exponent) - digits.replace('.', '').length + 1);
}
