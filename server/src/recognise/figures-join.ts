/** Joins two amounts into one figure: ranges, parts of a count, ratios and scores. */
import { CURRENCY_SIGNS } from './currencies.ts';
import { type Amount, readAmount } from './figures-amount.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { isTime, isYear } from './figures-times.ts';
import { CARDINALS } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Two amounts that are one figure. */
export interface Joined {
  readonly next: number;
  /** The second. */
  readonly last: Amount;
  /** A pair for a range, a ratio and a score; the quotient of a part of a count. */
  readonly value: readonly [number, number] | number;
  readonly unit: string | null;
  readonly suffixed: Amount['suffixed'];
}

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

const APPROXIMATORS = new Set(
  'about around roughly approximately maybe perhaps nearly almost somewhere the even'.split(' '),
);

/** `between` before, an approximator or an article at most between. */
function isBetween(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = wordAt(tokens, at);
    if (word === 'between') return true;
    if (!APPROXIMATORS.has(word)) return false;
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
  const from = how !== ',' && APPROXIMATORS.has(wordAt(tokens, at)) ? at + 1 : at;
  const high = readAmount(tokens, text, from);
  if (high === null || high.value === null || low.value === null) return null;
  if (low.style === 'fraction' && high.style !== 'fraction') return null;
  if (!unitsAgree(low, high)) return null;
  const first = scaledLike(low, high);
  const rises = high.value > first;
  if (how === 'to') {
    const plain = low.scale === 1 && high.scale === 1 && low.unit === null && high.unit === null;
    if (!rises && !plain) return null;
    return (rises && readFurther(tokens, text, low, high, 'to')) || join([first, high.value], low, high);
  }
  if (!rises) return null;
  if (how === 'and') return join([first, high.value], low, high);
  if (how === ',') {
    const further = readFurther(tokens, text, low, high, ',');
    if (further) return further;
    if (isThousands(low, high) && tokens[low.next]!.lower === '-')
      return join([first, high.value], low, high);
    if (isEstimate(tokens, low, high)) return join([first, high.value], low, high);
  }
  return isNear(low, high, first, how) ? join([first, high.value], low, high) : null;
}

/** The third of `three to five to seven times`, `7, 8, 10 thousand`: a range from the first to the last. */
function readFurther(
  tokens: readonly Token[],
  text: string,
  low: Amount,
  middle: Amount,
  link: 'to' | ',',
): Joined | null {
  if (low.unit !== null || middle.unit !== null || middle.scale > 1 || wordAt(tokens, middle.next) !== link)
    return null;
  const high = readAmount(tokens, text, middle.next + 1);
  if (high === null || high.value === null || high.style !== middle.style || high.signed) return null;
  if (link === ',' && high.scale < 100 && !isEstimate(tokens, { ...middle, first: low.first }, high))
    return null;
  const first = scaledLike(low, high);
  const second = scaledLike(middle, high);
  const near = first < second && second < high.value && (link === 'to' || high.value <= 3 * first);
  return near ? join([first, high.value], low, high) : null;
}

/** After these, two numbers are a list, or the first is a part of something else: `of those 20, 30 percent left`. */
const BEFORE_LIST = new Set(
  'of these those the to than and or no number numbers page pages section sections part'.split(' '),
);

/** `30, 35 drivers`, `Forty, fifty yards`: two near numbers said one after the other, not a list. */
function isEstimate(tokens: readonly Token[], low: Amount, high: Amount): boolean {
  if (low.unit !== null || low.scale > 1 || low.suffixed || low.style !== high.style || high.signed)
    return false;
  const value = high.value!;
  if (low.value! < 2 || value > 2 * low.value! || value > 100 || (low.bare && low.value! > 99)) return false;
  if (!Number.isInteger(low.value!) || !Number.isInteger(value)) return false;
  const before = tokens[low.first - 1];
  if (
    before !== undefined &&
    before.kind === TokenKind.Word &&
    (BEFORE_LIST.has(before.lower) || (before.capital && low.first > 1))
  )
    return false;
  if (before !== undefined && before.kind !== TokenKind.Word && !/^[—–"(]$/.test(before.lower)) return false;
  if (before?.kind === TokenKind.Number) return false;
  const after = tokens[high.next];
  if (high.unit !== null) {
    const then = tokens[high.next + 1];
    const goesOn = after?.lower === ',' || after?.lower === 'and';
    return !(goesOn && then !== undefined && (then.kind === TokenKind.Number || CARDINALS.has(then.lower)));
  }
  return after?.kind === TokenKind.Word && !after.capital && after.lower !== 'and' && after.lower !== 'or';
}

/** `60/40`: two shares of a hundred. */
function readShares(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (!low.bare || token?.kind !== TokenKind.Number || token.spaced || token.lower.length !== 2) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || !high.bare || low.value! + high.value! !== 100) return null;
  const after = tokens[high.next];
  return after !== undefined && !after.spaced && after.lower === '/'
    ? null
    : join([low.value!, high.value!], low, high);
}

/** `10 or 15 percent`, `two, three hundred`: an estimate, not a list, when the two are near and share what follows. */
function isNear(low: Amount, high: Amount, first: number, how: string): boolean {
  const value = high.value!;
  if (how === 'or') {
    if (low.signed && high.signed) return false;
    if (low.unit !== null && high.unit !== null && !low.signed && !high.signed && low.scale === 1)
      return false;
    return value <= 2 * first || (low.style === 'words' && high.style === 'words' && value - first <= 5);
  }
  if (low.unit !== null || low.scale > 1 || low.suffixed) return false;
  if (high.scale < 100 || value > 3 * first) return false;
  return low.style === high.style && first < 100 * high.scale && first >= high.scale;
}

function unitsAgree(low: Amount, high: Amount): boolean {
  if (low.unit === null) return !high.signed;
  return low.unit === high.unit || (high.unit === null && low.signed);
}

/** What a bare low end means beside a scaled high end: `3 to 4 billion`, but not `800,000 to 1 million`. */
function scaledLike(low: Amount, high: Amount): number {
  if (low.unit === null && high.factor === 0.01) return low.value! / 100;
  const value = low.value!;
  if (isThousands(low, high)) return value * 1000;
  const lends =
    low.scale === 1 && high.scale >= 100 && high.value !== null && value < 1000 && low.style !== 'fraction';
  return lends && value <= high.value! / high.scale ? value * high.scale : value;
}

/** The thousands that a number in figures lends to one that was cut off before them: `8-, 10,000`, `8 to 10,000`. */
function isThousands(low: Amount, high: Amount): boolean {
  return (
    low.bare &&
    high.style === 'digits' &&
    high.scale === 1 &&
    low.value! >= 1 &&
    low.value! < 1000 &&
    high.value! >= 1000 &&
    high.value! < 1e6 &&
    high.value! % 1000 === 0 &&
    low.value! < high.value! / 1000 &&
    high.value! / 1000 <= 5 * low.value!
  );
}

function join(value: readonly [number, number], low: Amount, high: Amount): Joined {
  const even = value[0] === 50 && value[1] === 50;
  return {
    next: high.next,
    last: high,
    value: even ? 0.5 : value,
    unit: high.unit ?? low.unit,
    suffixed: high.suffixed,
  };
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
  if (hasLeadingZero(token) || hasLeadingZero(tokens[low.first]!)) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || !(unitsAgree(low, high) || (low.signed && high.signed)))
    return null;
  if (goesOn(tokens, high) || isTelephone(tokens[low.first]!, token, high)) return null;
  if (low.bare && high.bare && isYear(low.value)) return null;
  const first = scaledLike(low, high);
  if (high.value <= first && (first > HIGHEST_SCORE || high.unit !== null || high.scale > 1)) return null;
  if (high.unit === null && first > 0 && high.value / first > WIDEST_RANGE) return null;
  return join([first, high.value], low, high);
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

/** Three digits and four: `555-0123`. */
function isTelephone(low: Token, token: Token, high: Amount): boolean {
  return high.bare && low.lower.length === 3 && token.lower.length === 4;
}

const GREATEST_PART = 20;

/** `three out of ten`, `one in four`, `1 in every 10`, `one of every three`. */
function readPart(
  tokens: readonly Token[],
  text: string,
  top: Amount,
  at: number,
  how: string,
): Joined | null {
  const word = wordAt(tokens, at);
  const every = word === 'every' || word === 'each';
  if (how === 'of' && !every) return null;
  const times = top.unit === 'times' && how === 'out of' && top.value !== null && top.value <= GREATEST_PART;
  if ((top.unit !== null && !times) || top.value === null || top.style === 'fraction') return null;
  if (how === 'in' && (top.scale > 1 || top.value > GREATEST_PART || !Number.isInteger(top.value)))
    return null;
  const bottom = readAmount(tokens, text, every ? at + 1 : at);
  if (bottom === null || bottom.unit !== null || bottom.value === null || bottom.style === 'fraction')
    return null;
  if (bottom.value <= 0 || (how === 'out of' ? bottom.value < top.value : bottom.value <= top.value))
    return null;
  if (isTime(tokens, bottom, bottom.next)) return null;
  return { next: bottom.next, last: bottom, value: top.value / bottom.value, unit: null, suffixed: null };
}

/** `one over twenty`, of which nothing is counted. */
function readOver(tokens: readonly Token[], text: string, top: Amount, at: number): Joined | null {
  if (top.value !== 1 || top.style !== 'words' || top.unit !== null) return null;
  const bottom = readAmount(tokens, text, at);
  if (bottom === null || bottom.unit !== null || bottom.value === null || bottom.value < 2) return null;
  const after = tokens[bottom.next];
  if (bottom.style === 'fraction' || after?.kind === TokenKind.Word || isTime(tokens, bottom, bottom.next))
    return null;
  return { next: bottom.next, last: bottom, value: 1 / bottom.value, unit: null, suffixed: null };
}

/** `3:1`; with two digits after the colon it is a time. */
function readRatio(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (token?.kind !== TokenKind.Number || token.spaced || token.lower.length > 1) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || high.unit !== null || !high.bare) return null;
  const after = tokens[high.next];
  if (after !== undefined && !after.spaced && after.lower === ':') return null;
  return join([low.value!, high.value], low, high);
}
