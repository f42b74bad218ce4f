/** Numbers that begin with a word that is none by itself: `point five percent`, `a quarter-inch bolt`, `a dollar fifty`. */
import { CURRENCY_NAMES } from './currencies.ts';
import { readDecimals } from './figures-fraction.ts';
import { readMagnitude, readMagnitudeOfFraction } from './figures-magnitude.ts';
import { isHyphen, type NumberReading, reading, wordAt } from './figures-reading.ts';
import { MAGNITUDES } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';
import { PARTED } from './units.ts';

const BEFORE_POINT = new Set(
  (
    'by of to from about around only just up down at is was are were than nearly almost roughly grew rose fell ' +
    'gained lost'
  ).split(' '),
);

/** `point five percent`. A point that was made or reached has a word of its own before it: `at this point five`. */
export function readPoint(tokens: readonly Token[], at: number): NumberReading | null {
  if (at > 0 && !BEFORE_POINT.has(wordAt(tokens, at - 1))) return null;
  const decimals = readDecimals(tokens, at + 1);
  const after = wordAt(tokens, decimals?.next ?? -1);
  if (!decimals || !(after === 'percent' || after === '%' || MAGNITUDES.has(after))) return null;
  return readMagnitude(tokens, decimals.next, decimals.value, 'words');
}

/**
 * A part that nobody says `one` before: `tenth of a gallon`, `quarter of a million`.
 * To the nearest tenth of a degree is how well something is known.
 * @param bottom what its word divides by
 */
export function readPartOfOne(tokens: readonly Token[], at: number, bottom: number): NumberReading | null {
  const article = wordAt(tokens, at + 2);
  if (wordAt(tokens, at - 1) === 'nearest') return null;
  if (wordAt(tokens, at + 1) !== 'of' || !(article === 'a' || article === 'an')) return null;
  const whole = wordAt(tokens, at + 3);
  if (MAGNITUDES.has(whole)) return readMagnitudeOfFraction(tokens, at + 1, 1 / bottom);
  return PARTED.has(whole) ? reading(at + 1, 1 / bottom, 1, 'fraction') : null;
}

/** After these nobody makes a pause that would be written as a dash. */
const BEFORE_MINUS = new Set('to at of from around about convert'.split(' '));

/** Whether what stands at `at` with space on both sides may be a minus: `fell to - 20 degrees`. */
export function isApart(tokens: readonly Token[], at: number): boolean {
  const { kind, spaced } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    kind === TokenKind.Symbol &&
    spaced &&
    next?.kind === TokenKind.Number &&
    next.spaced &&
    BEFORE_MINUS.has(wordAt(tokens, at - 1))
  );
}

const THAN_ZERO = new Set(
  '- – — below above warmer colder hotter cooler higher lower more less too off'.split(' '),
);

/** A minus set apart from its number is one only before a temperature that is compared with nothing. */
export function isBelowZero(tokens: readonly Token[], next: number, unit: string | null): boolean {
  return unit?.startsWith('degree') === true && !THAN_ZERO.has(wordAt(tokens, next));
}

/** What is cut in four. */
const QUARTERED = new Set('mile inch ounce pound gallon litre liter acre point cup teaspoon'.split(' '));

/** `the quarter mile`, `quarter-inch bolts`; any other quarter is of a year, a town or a game. */
export function readQuarter(tokens: readonly Token[], at: number): NumberReading | null {
  const unit = wordAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
  return QUARTERED.has(unit) ? reading(at + 1, 0.25, 1, 'fraction') : readPartOfOne(tokens, at, 4);
}

/** The currency of `a dollar fifty`, which says its cents and not its one; null for `a dollar` alone. */
export function oneOf(tokens: readonly Token[], at: number): string | null {
  return wordAt(tokens, at) === 'a' ? (CURRENCY_NAMES.get(wordAt(tokens, at + 1)) ?? null) : null;
}
