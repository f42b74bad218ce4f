/** Ranges and estimates: `20 to 30 percent`, `10 or 15`, `two, three hundred`. */
import { type Amount, readAmount } from './figures-amount.ts';
import { isThousands, type Joined, join, scaledLike, unitsAgree } from './figures-pair.ts';
import { wordAt } from './figures-reading.ts';
import { CARDINALS } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

const APPROXIMATORS = new Set(
  'about around roughly approximately maybe perhaps nearly almost somewhere the even'.split(' '),
);

/** `between` before, an approximator or an article at most between. */
export function isBetween(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = wordAt(tokens, at);
    if (word === 'between') return true;
    if (!APPROXIMATORS.has(word)) return false;
  }
  return false;
}

export function readRange(
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
  // "3bn or 3.1bn or 3.2bn": one or the other.
  const among = wordAt(tokens, high.next) === 'or' || wordAt(tokens, low.first - 1) === 'or';
  if (how === 'or' && (low.scale > 1 || low.unit) && among) return null;
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
