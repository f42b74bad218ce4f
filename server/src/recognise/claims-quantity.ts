/** What the rules about claims share. */
import type { Figure } from '../model/values.ts';
import { VAGUE } from './numbers.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Why a quantity is no claim. */
export type Excuse =
  | 'talk'
  | 'small-count'
  | 'label'
  | 'age'
  | 'asked'
  | 'supposed'
  | 'wished'
  | 'denied'
  | 'guessed'
  | 'emphatic'
  | 'told-to'
  | 'own-life'
  | 'score';

/** A quantity in its sentence. */
export interface Quantity {
  readonly words: readonly PlainWord[];
  /** The classes of all the sentence's tokens: a rule that needs a word of a class is silent where none is. */
  readonly classes: number;
  /** Its first word, and the first after it. */
  readonly first: number;
  readonly last: number;
  readonly figure: Pick<Figure, 'value' | 'unit' | 'modifier'>;
  /** The sentence before, in the same turn; empty where none is. Read when it is asked for. */
  readonly before: readonly PlainWord[];
}

/** How large the quantity's number is, or the upper end of a range; null for a vague one. */
export const amount = ({ value }: Quantity['figure']): number | null =>
  typeof value === 'number' ? Math.abs(value) : value === null ? null : value[1];

/** A plain count, of things, in no unit. */
export const isCount = ({ unit }: Quantity['figure']): boolean => unit === null;

/** "the 1,500 homes", "one of 40 million": a large number that the sentence takes for granted. */
export function isGiven(words: readonly PlainWord[], first: number, figure: Quantity['figure']): boolean {
  if (isCount(figure) && (amount(figure) ?? 1000) <= 12) return false;
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:the|these|those|this|all)$/.test(before)) return figure.unit !== 'percent';
  return before === 'of' && words[first - 2]?.lower === 'one';
}

/** The first of "billions or hundreds of billions": who only supposes or wishes it does so of both; null without one. */
export function alternative(quantity: Quantity): Quantity | null {
  const { words, classes, first, before } = quantity;
  const head = first - 2;
  if (words[first - 1]?.lower !== 'or' || head < 0) return null;
  const { lower, isNumber } = words[head]!;
  if (!isNumber && !VAGUE.has(lower)) return null;
  const figure = { value: isNumber ? Number(lower) : null, unit: null, modifier: null };
  return { words, classes, first: head, last: head + 1, figure, before };
}

/** The first of "$12, $13, $14 an hour", in the money of which the quantity is too. */
function moneyListHead(quantity: Quantity): Quantity | null {
  const { words, first } = quantity;
  const sign = words[first]!.lower;
  if (!/^[$£€]$/.test(sign)) return null;
  let head = first;
  while (words[head - 1]?.lower === ',' && words[head - 2]?.isNumber && words[head - 3]?.lower === sign)
    head -= 3;
  if (head === first) return null;
  const { classes, figure, before } = quantity;
  return { words, classes, first: head, last: head + 2, figure, before };
}

/** The first of "40, 50, 60": what is supposed or guessed there goes for the others; null for what is in no list. */
export function listHead(quantity: Quantity): Quantity | null {
  const { words, classes, first, last, figure } = quantity;
  if (!isCount(figure)) return moneyListHead(quantity);
  if (words[last]?.isWord) return null;
  let head = first;
  while (words[head - 1]?.lower === ',' && words[head - 2]?.isNumber) head -= 2;
  if (head === first) return null;
  return {
    words,
    classes,
    first: head,
    last: head + 1,
    figure: { ...figure, value: Number(words[head]!.lower) },
    before: quantity.before,
  };
}

/** Whether the word may be the verb behind a "to": no number, no name, no article. */
export function isVerb(word: PlainWord | undefined): boolean {
  return (
    word?.isWord === true &&
    !word.isNumber &&
    !word.capital &&
    !/^(?:the|a|an|our|their|its)$/.test(word.lower)
  );
}
