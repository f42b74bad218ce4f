/** Walks a sentence's tokens once and cuts the figures out of them. */
import { type Amount, readAmount } from './figures-amount.ts';
import { isCounting } from './figures-counting.ts';
import { readFrom, readJoined } from './figures-join.ts';
import { readMultiple } from './figures-multiples.ts';
import { isName } from './figures-names.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { mayBegin } from './figures-starters.ts';
import { isTime, isYear } from './figures-times.ts';
import { MAGNITUDES } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** A figure's place among the tokens and what it says. */
export interface ScannedFigure {
  readonly first: number;
  readonly next: number;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly suffixed: Amount['suffixed'];
}

/** What one attempt found; `next` is where to read on either way. */
interface Attempt {
  readonly figure: ScannedFigure | null;
  readonly next: number;
}

/**
 * @param tokens a sentence's tokens
 * @param text the text that they are of
 * @returns its figures in order, not overlapping; linear
 */
export function scanFigures(tokens: readonly Token[], text: string): ScannedFigure[] {
  const figures: ScannedFigure[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (mayBegin(tokens, text, at)) {
      const attempt = readFigure(tokens, text, at);
      if (attempt.figure) figures.push(attempt.figure);
      at = Math.max(attempt.next, at + 1);
    } else at++;
  }
  return figures;
}

function readFigure(tokens: readonly Token[], text: string, at: number): Attempt {
  const digits = tokens[at]!.kind === TokenKind.Number;
  const multiple = digits ? null : readMultiple(tokens, at);
  if (multiple) return { figure: multiple, next: multiple.next };
  const amount = readAmount(tokens, text, at);
  if (amount === null) return { figure: null, next: digits ? skipCode(tokens, at + 1) : at + 1 };
  if (isBrokenOff(tokens, amount.next)) return { figure: null, next: amount.next };
  const joined = readJoined(tokens, text, amount);
  const next = joined?.next ?? amount.next;
  const last = joined?.last ?? amount;
  if (isName(tokens, text, joined ? { ...amount, unit: joined.unit } : amount, next, joined !== null))
    return { figure: null, next: digits ? skipCode(tokens, next) : next };
  const age = readAge(tokens, last, amount.first, next);
  if (age) return { figure: { ...(joined ?? amount), first: amount.first, ...age }, next: age.next };
  const later = joined !== null && isTime(tokens, last, next);
  if (isTime(tokens, amount, amount.next) || later) {
    const apart = joined !== null && !later && endsYear(tokens, amount, last);
    return { figure: null, next: apart ? amount.next : next };
  }
  if (joined)
    return {
      figure: isIdiom(tokens, amount.first, joined.value) ? null : { ...joined, first: amount.first },
      next,
    };
  const from = readFrom(tokens, text, amount);
  if (from && (isTime(tokens, from.high, from.high.next) || (from.low.value === 9 && from.high.value === 5)))
    return { figure: null, next: from.high.next };
  if (amount.value === 24 && !digits && isRoundTheClock(tokens, next))
    return { figure: null, next: next + 1 };
  if (!isCounting(tokens, amount)) return { figure: null, next };
  if (amount.style === 'fraction' && wordAt(tokens, next - 1) === 'half' && wordAt(tokens, next) === 'of')
    return { figure: { ...amount, next: next + 1 }, next: next + 1 };
  return { figure: withoutArticle(tokens, from?.low ?? amount), next };
}

/** The `seven` of `twenty-four seven`, which counts nothing. */
function isRoundTheClock(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return wordAt(tokens, at) === 'seven' && (after?.kind !== TokenKind.Word || !after.lower.endsWith('s'));
}

/** `from 40 in 2019 to 52`: the year belongs to the first number, and the second is no year. */
function endsYear(tokens: readonly Token[], year: Amount, last: Amount): boolean {
  if (!year.bare || !isYear(year.value) || wordAt(tokens, year.next) !== 'to') return false;
  return !last.bare || (last.value ?? 0) > 99 || wordAt(tokens, year.first - 1) === 'in';
}

/** `9- — 930,000`: a number that its speaker gave up. */
function isBrokenOff(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen?.lower !== '-' || hyphen.spaced) return false;
  const after = wordAt(tokens, at + 1);
  return after === '—' || after === '–';
}

/** The article of `a million-dollar order` is the order's. */
function withoutArticle(tokens: readonly Token[], amount: Amount): Amount {
  const own =
    wordAt(tokens, amount.first) === 'a' && amount.unit !== null && isHyphen(tokens, amount.first + 2);
  return own && MAGNITUDES.has(wordAt(tokens, amount.first + 1))
    ? { ...amount, first: amount.first + 1 }
    : amount;
}

/** `nine to five`, `one-to-one`. */
function isIdiom(tokens: readonly Token[], first: number, value: ScannedFigure['value']): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    (value[0] === 9 && value[1] === 5) ||
    (value[1] === 1 && value[0] === 1 && wordAt(tokens, first) === 'one')
  );
}

/** Passes over the rest of a code: whatever goes on without a space after a number that is none. */
function skipCode(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && !tokens[next]!.spaced && joins(tokens, next)) next++;
  return next;
}

const CODE_JOINTS = new Set(['-', '/', ':', '.', '–', '_', '@', '%', '=', '&', '?']);

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== TokenKind.Symbol) return true;
  const after = tokens[at + 1];
  return (
    CODE_JOINTS.has(token.lower) && after !== undefined && !after.spaced && after.kind !== TokenKind.Symbol
  );
}

const AGE_UNITS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day'].flatMap((unit): [string, string][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** `men aged 30 to 39`, `at age 65`: years, though nobody says so. */
const AGED = new Set(['age', 'aged', 'ages']);

/** An age's words after the number: `35-year-old`, `35 years old`, `35 years of age`; null where there are none. */
function readAge(
  tokens: readonly Token[],
  amount: Amount,
  from: number,
  next: number,
): { readonly next: number; readonly unit: string } | null {
  if (amount.unit !== null || amount.style === 'vague') return null;
  let at = isHyphen(tokens, next) ? next + 1 : next;
  const unit = AGE_UNITS.get(wordAt(tokens, at));
  if (unit === undefined) return AGED.has(wordAt(tokens, from - 1)) ? { next, unit: 'year' } : null;
  at++;
  if (isHyphen(tokens, at)) at++;
  const old = wordAt(tokens, at);
  if (old === 'old' || old === 'olds') return { next: at + 1, unit };
  return old === 'of' && wordAt(tokens, at + 1) === 'age' ? { next: at + 2, unit } : null;
}
