/** Joins amounts into figures: ranges, fractions of a count, ratios, scores, ages; and passes over what is none. */

import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts';
import { type Amount, readAmount } from './figures-amount.ts';
import { isName, isTime, isYear } from './figures-guards.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { CARDINALS, VAGUE, VULGAR } from './numbers.ts';
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

/** Words that may begin a figure. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE.keys(),
  ...VULGAR.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...CURRENCY_CODES.keys(),
  ...DOLLAR_PREFIXES.keys(),
  ...'a half many several few couple minus negative multi multibillion multimillion multitrillion . -'.split(
    ' ',
  ),
]);

/**
 * @param tokens a sentence's tokens
 * @param text the text that they are of
 * @returns its figures in order, not overlapping; one pass
 */
export function scanFigures(tokens: readonly Token[], text: string): ScannedFigure[] {
  const figures: ScannedFigure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === TokenKind.Number || STARTERS.has(token.lower)) {
      const attempt = readFigure(tokens, text, at);
      if (attempt.figure) figures.push(attempt.figure);
      at = Math.max(attempt.next, at + 1);
    } else at++;
  }
  return figures;
}

function readFigure(tokens: readonly Token[], text: string, at: number): Attempt {
  const amount = readAmount(tokens, text, at);
  if (amount === null)
    return { figure: null, next: tokens[at]!.kind === TokenKind.Number ? skipCode(tokens, at + 1) : at + 1 };
  const joined = readJoined(tokens, text, amount);
  const next = joined?.next ?? amount.next;
  const last = joined?.last ?? amount;
  if (isName(tokens, text, joined ? { ...amount, bare: false } : amount, next))
    return { figure: null, next: tokens[at]!.kind === TokenKind.Number ? skipCode(tokens, next) : next };
  const age = readAge(tokens, last, next);
  if (age !== 0)
    return { figure: { ...(joined ?? amount), first: amount.first, next: age, unit: 'year' }, next: age };
  if (isTime(tokens, amount, amount.next) || (joined && isTime(tokens, last, next)))
    return { figure: null, next };
  if (joined) return { figure: { ...joined, first: amount.first }, next };
  if (!isFigure(tokens, amount)) return { figure: null, next };
  return { figure: amount, next };
}

/** Passes over the rest of a code: whatever goes on without a space after a number that is none. */
function skipCode(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && !tokens[next]!.spaced && joins(tokens, next)) next++;
  return next;
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== TokenKind.Symbol) return true;
  if (
    token.lower !== '-' &&
    token.lower !== '/' &&
    token.lower !== ':' &&
    token.lower !== '.' &&
    token.lower !== '–'
  )
    return false;
  const after = tokens[at + 1];
  return after !== undefined && !after.spaced && after.kind !== TokenKind.Symbol;
}

interface Joined {
  readonly next: number;
  readonly last: Amount;
  readonly value: readonly [number, number] | number | null;
  readonly unit: string | null;
  readonly suffixed: Amount['suffixed'];
}

function readJoined(tokens: readonly Token[], text: string, low: Amount): Joined | null {
  if (low.value === null && low.style !== 'vague') return null;
  const at = low.next;
  const word = wordAt(tokens, at);
  const dash = word === '-' || word === '–' || word === '—' || word === '‑' || word === '~';
  if (dash && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false)
    return readDashed(tokens, text, low, at + 1);
  if (dash && word === '–' && low.style === 'digits') return readDashed(tokens, text, low, at + 1);
  if (word === 'out' && wordAt(tokens, at + 1) === 'of') return readOutOf(tokens, text, low, at + 2);
  if (word === 'in' || word === 'of') return readOneIn(tokens, text, low, at + 1, word);
  if (word === ':' && !tokens[at]!.spaced && low.bare) return readRatio(tokens, text, low, at + 1);
  const before = wordAt(tokens, low.first - 1);
  if (word === 'to') {
    const toHyphen = 0;
    if (before === 'from') return null;
    return readRange(tokens, text, low, at + 1 + toHyphen, 'to');
  }
  if (
    isHyphen(tokens, at) &&
    (wordAt(tokens, at + 1) === 'to' || wordAt(tokens, at + 1) === 'or') &&
    isHyphen(tokens, at + 2)
  )
    return readRange(tokens, text, low, at + 3, wordAt(tokens, at + 1));
  if (word === 'or') return readRange(tokens, text, low, at + 1, 'or');
  if (word === 'and' && isBetween(tokens, low.first)) return readRange(tokens, text, low, at + 1, 'and');
  return null;
}

/** `between` before, an approximator or an article at most between. */
function isBetween(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = wordAt(tokens, at);
    if (word === 'between') return true;
    if (
      word !== 'about' &&
      word !== 'around' &&
      word !== 'roughly' &&
      word !== 'approximately' &&
      word !== 'somewhere' &&
      word !== 'the'
    )
      return false;
  }
  return false;
}

function readRange(
  tokens: readonly Token[],
  text: string,
  low: Amount,
  at: number,
  how: string,
): Joined | null {
  let from = at;
  if (
    how !== 'or' &&
    /^(?:about|around|roughly|maybe|perhaps|nearly|almost|approximately)$/.test(wordAt(tokens, from))
  ) {
    from++;
  }
  const high = readAmount(tokens, text, from);
  if (high === null || high.value === null || low.value === null) {
    return null;
  }
  if (low.unit !== null && high.unit !== low.unit && !(high.unit === null && low.signed)) return null;
  if (low.unit === null && high.signed) return null;
  const first = scaledTo(low, high);
  if (how === 'or') {
    if (high.value <= first) return null;
    if (low.unit !== null && high.unit !== null && !low.signed && low.scale === 1) return null;
    const near = low.style === 'words' && high.style === 'words' && high.value - first <= Math.max(first, 5);
    if (!near && high.value > 2 * first) return null;
  }
  if (how === 'and' && high.value <= first) return null;
  if (
    how === 'to' &&
    high.value <= first &&
    (low.scale > 1 || high.scale > 1 || low.unit !== null || high.unit !== null)
  )
    return null;
  return join([first, high.value], low, high);
}

/** What a bare low end means beside a scaled high end: `3 to 4 billion`, but not `800,000 to 1 million`. */
function scaledTo(low: Amount, high: Amount): number {
  const value = low.value!;
  if (
    low.scale === 1 &&
    high.scale >= 1000 &&
    value < 1000 &&
    high.style !== 'vague' &&
    value <= high.value! / high.scale
  )
    return value * high.scale;
  return value;
}

function join(value: Joined['value'], low: Amount, high: Amount): Joined {
  return {
    next: high.next,
    last: high,
    value,
    unit: high.unit ?? low.unit,
    suffixed: high.suffixed,
  };
}

function readDashed(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const digits = token.kind === TokenKind.Number || CURRENCY_SIGNS.has(token.lower);
  if (low.style === 'digits' ? !digits : !CARDINALS.has(token.lower)) return null;
  if (low.style !== 'digits' && wordAt(tokens, low.next) !== '–' && low.next - low.first > 1) return null;
  if (low.suffixed) return null;
  if (
    token.kind === TokenKind.Number &&
    token.lower.length > 1 &&
    token.lower[0] === '0' &&
    token.lower[1] !== '.'
  )
    return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || low.value === null) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  const after = tokens[high.next];
  if (
    after !== undefined &&
    !after.spaced &&
    (after.lower === '-' || after.lower === '–') &&
    tokens[high.next + 1]?.kind === TokenKind.Number
  )
    return null;
  if (
    after !== undefined &&
    !after.spaced &&
    high.bare &&
    (after.kind === TokenKind.Word || after.lower === '/')
  )
    return null;
  if (low.bare && high.bare && isYear(low.value) && (isYear(high.value) || high.value < 100)) return null;
  const first = scaledTo(low, high);
  if (high.value <= first && (first > 200 || high.unit !== null || high.scale > 1)) return null;
  if (high.value > first && first > 0 && high.value / first > 100 && high.unit === null) return null;
  return join([first, high.value], low, high);
}

/** `three out of ten`, `9 out of every 10`. */
function readOutOf(tokens: readonly Token[], text: string, top: Amount, at: number): Joined | null {
  const word = wordAt(tokens, at);
  const from = word === 'every' || word === 'each' || word === 'the' ? at + 1 : at;
  const bottom = readAmount(tokens, text, from);
  if (bottom === null || top.value === null || bottom.value === null || bottom.value <= 0) return null;
  if (top.unit !== null || bottom.unit !== null || word === 'the') return null;
  return { next: bottom.next, last: bottom, value: top.value / bottom.value, unit: null, suffixed: null };
}

/** `one in four`, `1 in every 10`, `one of every three`. */
function readOneIn(
  tokens: readonly Token[],
  text: string,
  top: Amount,
  at: number,
  how: string,
): Joined | null {
  const word = wordAt(tokens, at);
  const every = word === 'every' || word === 'each';
  if (how === 'of' && !every) return null;
  if (top.unit !== null || top.value === null || top.scale > 1 || top.value > 20 || top.value < 1)
    return null;
  const bottom = readAmount(tokens, text, every ? at + 1 : at);
  if (bottom === null || bottom.unit !== null || bottom.value === null || bottom.value <= top.value)
    return null;
  if (
    bottom.signed ||
    bottom.style === 'fraction' ||
    isYear(bottom.value) ||
    isTime(tokens, bottom, bottom.next)
  )
    return null;
  return { next: bottom.next, last: bottom, value: top.value / bottom.value, unit: null, suffixed: null };
}

/** `3:1`; with two digits after the colon it is a time. */
function readRatio(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (token?.kind !== TokenKind.Number || token.spaced || token.lower.length > 1) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || high.unit !== null || !high.bare || low.value === null)
    return null;
  const after = tokens[high.next];
  if (after !== undefined && !after.spaced && after.lower === ':') return null;
  return join([low.value, high.value], low, high);
}

/** Index after an age's words, 0 where there are none: `35-year-old`, `35 years old`, `years of age`. */
function readAge(tokens: readonly Token[], amount: Amount, next: number): number {
  if (amount.unit !== null || amount.style === 'vague') return 0;
  let at = isHyphen(tokens, next) ? next + 1 : next;
  const word = wordAt(tokens, at);
  if (word !== 'year' && word !== 'years' && word !== 'month' && word !== 'months') return 0;
  at++;
  if (isHyphen(tokens, at)) at++;
  const old = wordAt(tokens, at);
  if (old === 'old' || old === 'olds') return at + 1;
  return old === 'of' && wordAt(tokens, at + 1) === 'age' ? at + 2 : 0;
}

/** Words that make a figure of `half` or of a fraction with an article. */
const OF = new Set([
  'of',
  'the',
  'that',
  'this',
  'our',
  'their',
  'its',
  'his',
  'her',
  'my',
  'your',
  'those',
  'these',
  'all',
]);

/** Words after `zero` or a cardinal that make an idiom or a name of it. */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['zero', new Set(['in', 'sum', 'tolerance', 'hour', 'day', 'trust', 'emission', 'emissions'])],
]);

/** Nouns that a hyphenated number counts: `three-judge panel`. */
const COUNTED_COMPOUNDS = new Set(
  (
    'member person people man woman judge justice page point nation country seat vote word bed bedroom room story storey ' +
    'game car lane vehicle ship team child party state county city unit part step count item question digit letter'
  ).split(' '),
);

function isFigure(tokens: readonly Token[], amount: Amount): boolean {
  const { first, next } = amount;
  const word = wordAt(tokens, first);
  const after = wordAt(tokens, next);
  if (amount.unit !== null) {
    if (amount.unit === 'times' && (word === 'one' || word === 'a')) return false;
    return !(word === 'half' && amount.unit === 'times');
  }
  if (amount.value === null && word === 'scores') return after === 'of';
  if (amount.style === 'fraction' && amount.next - amount.first <= 2 && (word === 'half' || word === 'a'))
    return isPart(tokens, amount);
  if (word === 'one' && next === first + 1) return false;
  if (word === 'zero' && next === first + 1) {
    const before = wordAt(tokens, first - 1);
    if (
      isHyphen(tokens, next) ||
      before === 'net' ||
      before === 'ground' ||
      before === '-' ||
      before === 'patient'
    )
      return false;
  }
  if (IDIOMS.get(word)?.has(after)) return false;
  if (after === 'couple') return false;
  if (word === 'a' && wordAt(tokens, first + 1) === 'couple' && next === first + 2)
    return after === 'of' || after === 'more' || (after.endsWith('s') && after !== 'is' && after !== 'was');
  if (amount.style === 'words' && amount.scale === 1 && isHyphen(tokens, next))
    return COUNTED_COMPOUNDS.has(wordAt(tokens, next + 1));
  return true;
}

/** `half` and `a third` are figures as parts of something: `half of`, `in half`, `by half`, `a third of`. */
function isPart(tokens: readonly Token[], amount: Amount): boolean {
  const before = wordAt(tokens, amount.first - 1);
  const after = wordAt(tokens, amount.next);
  const half = wordAt(tokens, amount.next - 1) === 'half';
  if (after === 'of')
    return !(
      before === 'the' ||
      before === 'second' ||
      before === 'first' ||
      before === 'latter' ||
      before === 'other' ||
      before === 'better'
    );
  if (!half || wordAt(tokens, amount.first) === 'a') return before === 'by' && !/^[a-z]/.test(after);
  if (before === 'in' || before === 'by') return !isHyphen(tokens, amount.next);
  return OF.has(after) && before !== 'first' && before !== 'second' && before !== 'other';
}
