/** Reads a number that begins with digits. */
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from './currencies.ts';
import { readAndFraction, readDecimals, readMixed } from './figures-fraction.ts';
import { isPlural } from './figures-labels.ts';
import { readMagnitude } from './figures-magnitude.ts';
import { isHyphen, type NumberReading, type Part, reading, round, wordAt } from './figures-reading.ts';
import { MAGNITUDES, parseDigits, SUFFIXES, VULGAR } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';
import { UNITS } from './units.ts';

/**
 * @param money a currency sign stood before it, so that `5b`, `5t` and `5 M` are magnitudes
 * @returns null where the digits are no number (`1.2.3`, `9/11`)
 */
export function readDigits(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  let value = parseDigits(tokens[at]!.lower);
  if (Number.isNaN(value)) return readDecimalComma(tokens, at, money);
  let next = at + 1;
  const after = tokens[next];
  if (after === undefined) return { ...reading(next, value, 1, 'digits'), bare: true };
  const vulgar = VULGAR.get(after.lower);
  if (vulgar !== undefined) return readMagnitude(tokens, next + 1, value + vulgar, 'digits');
  const mixed = readMixed(tokens, next);
  if (mixed) return readMagnitude(tokens, mixed.next, value + mixed.value, 'digits');
  if (after.lower === '/' && !after.spaced && tokens[next + 1]?.kind === TokenKind.Number)
    return readSlashed(tokens, next + 1, value);
  // "2.33 k": a thousand where nothing follows that a letter could begin.
  if (after.lower === 'k' && !after.capital && !Number.isInteger(value) && tokens[next + 1] === undefined)
    return reading(next + 1, round(value * 1e3), 1e3, 'digits');
  const magnitude = suffix(after, wordAt(tokens, next + 1), money);
  if (magnitude !== 0) return reading(next + 1, round(value * magnitude), magnitude, 'digits');
  const power = readPower(tokens, next) ?? readExponent(tokens, next);
  if (power) return reading(power.next, value * 10 ** power.value, 1, 'digits');
  const raised = readRaised(tokens, next);
  if (raised) return reading(raised.next, round(value ** raised.value), 1, 'digits');
  const grouped = readSpacedGroups(tokens, at, money || isGroupTold(tokens, at));
  if (grouped) return readMagnitude(tokens, grouped.next, grouped.value, 'digits');
  for (let zeros = zerosAt(tokens, next, value); zeros > 0; zeros = zerosAt(tokens, next, value)) {
    value *= 1000;
    next = zeros;
  }
  const decimals = after.lower === 'point' && after.spaced ? readDecimals(tokens, next + 1) : null;
  if (decimals) {
    value += decimals.value;
    next = decimals.next;
  }
  const half = readAndFraction(tokens, next);
  if (half) return readMagnitude(tokens, half.next, value + half.value, 'digits');
  const whole = readMagnitude(tokens, next, value, 'digits');
  return whole.next === at + 1 ? { ...whole, bare: true } : whole;
}

/** Denominators that a slash makes a fraction with; any other may as well be a date. */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32]);

/** `3/4` and the even chance `50/50`. */
function readSlashed(tokens: readonly Token[], at: number, top: number): NumberReading | null {
  const under = tokens[at]!;
  const then = tokens[at + 1];
  if (under.spaced || (then !== undefined && !then.spaced && then.lower === '/')) return null;
  const bottom = Number(under.lower);
  if (top === 50 && bottom === 50) return reading(at + 1, 0.5, 1, 'words');
  if (top + bottom === 100 && under.lower.length === 2)
    return { ...reading(at - 1, top, 1, 'digits'), bare: true };
  if (!(top >= 1 && top < bottom && SLASH_DENOMINATORS.has(bottom))) return null;
  return readMagnitude(tokens, at + 1, top / bottom, 'fraction');
}

const LENGTHS = new Set('tall long wide high deep thick away apart from above below in'.split(' '));

/** What is called after its resolution: `a 4K screen`. */
const DISPLAYS = new Set(
  'screen screens video videos tv tvs television monitor display resolution camera cameras footage uhd'.split(
    ' ',
  ),
);

/** The magnitude written against digits (`10.5k`), or after money in a capital (`$5 M`); 0 for none. */
function suffix(token: Token, then: string, money: boolean): number {
  if (token.kind !== TokenKind.Word) return 0;
  const word = token.lower;
  if (token.spaced && !(money && token.capital && word.length <= 2 && word !== 'a')) return 0;
  const magnitude = SUFFIXES.get(word) ?? (token.spaced ? undefined : MAGNITUDES.get(word));
  if (magnitude === undefined) return 0;
  if (word === 'k' && token.capital && DISPLAYS.has(then)) return 0;
  if (money || word === 'k') return magnitude;
  if (word === 'm') return !token.capital && LENGTHS.has(then) ? 0 : magnitude;
  if (word === 'b') return token.capital ? magnitude : 0;
  return word === 'mm' || word === 't' || word === 'mil' ? 0 : magnitude;
}

/** `x10^6`. */
function readPower(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  const times = wordAt(tokens, at);
  if ((times !== 'x' && times !== '×') || wordAt(tokens, at + 1) !== '10' || wordAt(tokens, at + 2) !== '^')
    return null;
  const minus = wordAt(tokens, at + 3) === '-';
  const exponent = tokens[minus ? at + 4 : at + 3];
  if (exponent?.kind !== TokenKind.Number || exponent.lower.length > 2) return null;
  return { next: minus ? at + 5 : at + 4, value: minus ? -Number(exponent.lower) : Number(exponent.lower) };
}

/** `1.1^23`. */
function readRaised(tokens: readonly Token[], at: number): Part | null {
  const exponent = tokens[at + 1];
  if (wordAt(tokens, at) !== '^' || tokens[at]!.spaced || exponent?.kind !== TokenKind.Number) return null;
  return exponent.spaced || exponent.lower.length > 2
    ? null
    : { next: at + 2, value: Number(exponent.lower) };
}

/** The `e13` of `-1.27e13`, the `e+14` of `12.3e+14`. */
function readExponent(tokens: readonly Token[], at: number): Part | null {
  if (wordAt(tokens, at) !== 'e' || tokens[at]!.spaced) return null;
  const sign = wordAt(tokens, at + 1);
  const signed = sign === '+' || sign === '-';
  const next = signed ? at + 2 : at + 1;
  const exponent = tokens[next];
  if (exponent?.kind !== TokenKind.Number || exponent.spaced || !/^\d{1,2}$/.test(exponent.lower))
    return null;
  return { next: next + 1, value: sign === '-' ? -Number(exponent.lower) : Number(exponent.lower) };
}

/** `3,5 percent`, `€12,50`: the comma of most of Europe, where something shows that nothing is listed. */
function readDecimalComma(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  const { lower } = tokens[at]!;
  if (!/^\d{1,3},\d{1,2}$/.test(lower)) return null;
  const after = tokens[at + 1];
  // Nobody lists a `00`; before a word it is thousands that lack a digit.
  const even = lower.endsWith(',00') && after?.kind !== TokenKind.Word;
  const shown = money || even || isMeasured(tokens, at + 1);
  return shown ? readMagnitude(tokens, at + 1, Number(lower.replace(',', '.')), 'digits') : null;
}

/** A unit, a currency or a magnitude stands here. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  if (token.kind === TokenKind.Symbol)
    return lower === '%' || (CURRENCY_SIGNS.has(lower) && tokens[at + 1]?.kind !== TokenKind.Number);
  if (CURRENCY_CODES.has(lower)) return lower !== 'us' && token.word.allCapitals;
  return (UNITS.has(lower) && lower.length > 2) || CURRENCY_NAMES.has(lower) || MAGNITUDES.has(lower);
}

/** After these stands one number and no other: `more than 2 700`. */
const BEFORE_AMOUNT = new Set('than about nearly almost approximately roughly around exactly'.split(' '));

/** A verb that takes what is counted: `acquiring 6 250 hectares`. */
const TAKING = /^[a-z]{2,10}ing$/;

/** One blank before three digits of which what stands around shows that they are not a number by themselves. */
function isGroupTold(tokens: readonly Token[], at: number): boolean {
  const group = tokens[at + 1]!;
  if (group.kind !== TokenKind.Number || group.start !== tokens[at]!.end + 1) return false;
  const before = wordAt(tokens, at - 1);
  if (BEFORE_AMOUNT.has(before)) return true;
  const after = wordAt(tokens, at + 2);
  return TAKING.test(before) && !tokens[at - 1]!.capital && (isMeasured(tokens, at + 2) || isPlural(after));
}

/**
 * `1 234 567`, `1 234 567.89`: at least two groups of three digits, of money one, after which no number goes on.
 */
function readSpacedGroups(tokens: readonly Token[], at: number, money: boolean): Part | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.lower)) return null;
  let next = at + 1;
  let digits = tokens[at]!.lower;
  while (tokens[next]?.spaced && /^\d{3}(?:\.\d+)?$/.test(tokens[next]!.lower) && !digits.includes('.'))
    digits += tokens[next++]!.lower;
  const after = tokens[next];
  const goesOn = after?.kind === TokenKind.Number || isHyphen(tokens, next);
  return next < at + (money ? 2 : 3) || goesOn ? null : { next, value: Number(digits) };
}

/**
 * Thousands set off by a space, or as captions are cut by a comma and a space: `40 000`, `40, 000`. Only zeros are
 * sure not to be a number of their own.
 * @returns the index after them, 0 where there are none
 */
function zerosAt(tokens: readonly Token[], at: number, value: number): number {
  const comma = wordAt(tokens, at) === ',' && !tokens[at]!.spaced;
  const zeros = comma ? at + 1 : at;
  const grouped = wordAt(tokens, zeros) === '000' && tokens[zeros]!.spaced && value >= 1;
  return grouped && value < (comma ? 1000 : 1e6) && !isHyphen(tokens, zeros + 1) ? zeros + 1 : 0;
}
