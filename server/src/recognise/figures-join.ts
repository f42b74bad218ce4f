/** Joins two amounts into one figure: ranges, parts of a count, ratios and scores. */
import { CURRENCY_SIGNS } from './currencies.ts';
import { type Amount, readAmount } from './figures-amount.ts';
import { type Joined, join, scaledLike, unitsAgree } from './figures-pair.ts';
import { isBetween, readRange } from './figures-ranges.ts';
import { readOver, readPart, readRatio, readShares } from './figures-ratios.ts';
import { isHyphen, round, wordAt } from './figures-reading.ts';
import { isYear } from './figures-times.ts';
import { CARDINALS } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** @returns null where the amount stands alone */
export function readJoined(tokens: readonly Token[], text: string, low: Amount): Joined | null {
  if (low.value === null) return null;
  const at = low.next;
  const token = tokens[at];
  if (token === undefined) return null;
  switch (token.lower) {
    case '-':
    case '‑':
    case '–':
    case '—':
    case '~':
      return readHyphened(tokens, text, low, at);
    case ':':
      return !token.spaced && low.bare ? readRatio(tokens, text, low, at + 1) : null;
    case 'out':
      return wordAt(tokens, at + 1) === 'of' ? readPart(tokens, text, low, at + 2, 'out of') : null;
    case 'in':
    case 'of':
      return readPart(tokens, text, low, at + 1, token.lower);
    case 'to':
    case 'through':
      if (wordAt(tokens, low.first - 1) === 'by' && isResult(tokens, text, low, at + 1)) return null;
      return wordAt(tokens, low.first - 1) === 'from' ? null : readRange(tokens, text, low, at + 1, 'to');
    case 'or':
    case ',':
      return readRange(tokens, text, low, at + 1, token.lower);
    case '/':
      return token.spaced ? null : readShares(tokens, text, low, at + 1);
    case 'over':
      return readOver(tokens, text, low, at + 1);
    case 'and':
      return isBetween(tokens, low.first) ? readRange(tokens, text, low, at + 1, 'and') : null;
    default:
      return null;
  }
}

/** No range is as wide as this after `by`, where a change stands before the level that it led to. */
const CHANGED = 8;

/** `fell by 4,200 to 61,350`: the change, then what became of the whole; both written out alike. */
function isResult(tokens: readonly Token[], text: string, low: Amount, at: number): boolean {
  const level = readAmount(tokens, text, at);
  if (level?.value == null || level.style !== 'digits' || low.style !== 'digits') return false;
  const lent = scaledLike(low, level) !== low.value;
  return !lent && low.unit === level.unit && level.value >= CHANGED * low.value!;
}

/**
 * In `from 3 to 10 percent` the two are figures of their own, and the first is what the second says it is.
 * @returns the first amount with the second's unit and magnitude, and the second; null where nothing is shared
 */
export function readFrom(
  tokens: readonly Token[],
  text: string,
  low: Amount,
): { readonly low: Amount; readonly high: Amount } | null {
  const link = wordAt(tokens, low.next);
  if ((link !== 'to' && link !== 'through') || wordAt(tokens, low.first - 1) !== 'from') return null;
  const high = readAmount(tokens, text, low.next + 1);
  if (high === null || high.value === null || low.value === null) return null;
  const unit = low.unit ?? (high.unit === 'times' ? null : high.unit);
  return { low: { ...low, value: scaledLike(low, high), unit }, high };
}

/** `20-30`, `$3–4 billion`, `5-4`, `ten-to-one`, `one-in-five`. */
function readHyphened(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isHyphen(tokens, at) && next?.lower === ',') return readRange(tokens, text, low, at + 2, ',');
  if (next === undefined || token.spaced !== next.spaced) return null;
  if (token.spaced && !(token.lower === '–' && low.style === 'digits')) return null;
  const how = next.lower;
  if (isHyphen(tokens, at) && isHyphen(tokens, at + 2)) {
    if (how === 'to' || how === 'or') return readRange(tokens, text, low, at + 3, how);
    if (how === 'in') return readPart(tokens, text, low, at + 3, how);
  }
  return token.lower === '—' ? null : readDashed(tokens, text, low, at + 1);
}

const HIGHEST_SCORE = 200;

const WIDEST_RANGE = 100;

function readDashed(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at]!;
  const digits = token.kind === TokenKind.Number || CURRENCY_SIGNS.has(token.lower);
  if (low.style === 'digits' ? !digits : !CARDINALS.has(token.lower)) return null;
  if (low.suffixed || (low.style !== 'digits' && low.next - low.first > 1)) return null;
  const paise = low.signed && RUPEES.has(low.unit!) ? readPaise(tokens, low, at) : null;
  if (paise) return paise;
  if (hasLeadingZero(token) || hasLeadingZero(tokens[low.first]!)) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || !(unitsAgree(low, high) || (low.signed && high.signed)))
    return null;
  if (goesOn(tokens, high) || isTelephone(tokens[low.first]!, token, high)) return null;
  if (
    low.bare &&
    high.bare &&
    (isYear(low.value) || isLongCode(token) || FILED.has(wordAt(tokens, low.first - 1)))
  )
    return null;
  const first = scaledLike(low, high);
  if (high.value <= first && (first > HIGHEST_SCORE || high.unit !== null || high.scale > 1)) return null;
  if (high.unit === null && first > 0 && high.value / first > WIDEST_RANGE) return null;
  return join([first, high.value], low, high);
}

const RUPEES = new Set(['INR', 'LKR', 'PKR']);

/** `Rs. 312-07`, `Rs. 45-18`: hundredths behind a dash, where they are too few to be the high end of a range. */
function readPaise(tokens: readonly Token[], low: Amount, at: number): Joined | null {
  const { lower, spaced } = tokens[at]!;
  if (spaced || low.style !== 'digits' || low.scale > 1 || !/^\d\d$/.test(lower)) return null;
  const hundredths = Number(lower);
  if (lower[0] !== '0' && hundredths >= low.value!) return null;
  const after = tokens[at + 1];
  if (after !== undefined && !after.spaced && (after.isWord || after.lower === '-' || after.lower === '/'))
    return null;
  const value = round(low.value! + hundredths / 100);
  return { next: at + 1, last: low, value, unit: low.unit, suffixed: null };
}

function hasLeadingZero(token: Token): boolean {
  return (
    token.kind === TokenKind.Number &&
    token.lower.length > 1 &&
    token.lower[0] === '0' &&
    token.lower[1] !== '.'
  );
}

/** A third number or letters against the second: a telephone's, a date's or a docket's number. */
function goesOn(tokens: readonly Token[], high: Amount): boolean {
  const after = tokens[high.next];
  if (after === undefined || after.spaced) return false;
  const dash = after.lower === '-' || after.lower === '–';
  if (dash) return tokens[high.next + 1]?.kind === TokenKind.Number && !tokens[high.next + 1]!.spaced;
  return high.bare && (after.kind === TokenKind.Word || after.lower === '/' || after.lower === '_');
}

/** Five digits or more, not grouped, behind a hyphen: an account's, not the high end of anything. */
function isLongCode({ lower }: Token): boolean {
  return lower.length > 4 && /^\d+$/.test(lower);
}

/** What is filed under a number in two parts: `paper 22-494`. */
const FILED = new Set(
  'issn isbn paper account file permit case contract petition parcel invoice application matter order docket'.split(
    ' ',
  ),
);

/** Three digits and four: `555-0123`. */
function isTelephone(low: Token, token: Token, high: Amount): boolean {
  return high.bare && low.lower.length === 3 && token.lower.length === 4;
}
