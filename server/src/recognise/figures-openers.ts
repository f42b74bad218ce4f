/** Numbers that begin with a word that is none by itself: `point five percent`, `a quarter-inch bolt`, `a dollar fifty`. */
import { CURRENCY_NAMES } from './currencies.ts';
import { readDecimals } from './figures-fraction.ts';
import { readMagnitude } from './figures-magnitude.ts';
import { isHyphen, type NumberReading, reading, wordAt } from './figures-reading.ts';
import { MAGNITUDES } from './numbers.ts';
import type { Token } from './tokens.ts';

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

/** What is cut in four. */
const QUARTERED = new Set('mile inch ounce pound gallon litre liter acre point cup teaspoon'.split(' '));

/** `the quarter mile`, `quarter-inch bolts`; any other quarter is of a year, a town or a game. */
export function readQuarter(tokens: readonly Token[], at: number): NumberReading | null {
  const unit = wordAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
  return QUARTERED.has(unit) ? reading(at + 1, 0.25, 1, 'fraction') : null;
}

/** The currency of `a dollar fifty`, which says its cents and not its one; null for `a dollar` alone. */
export function oneOf(tokens: readonly Token[], at: number): string | null {
  return wordAt(tokens, at) === 'a' ? (CURRENCY_NAMES.get(wordAt(tokens, at + 1)) ?? null) : null;
}
