/** Parts of a count and ratios: `three out of ten`, `one in four`, `3:1`, `60/40`, `one over twenty`. */
import { type Amount, readAmount } from './figures-amount.ts';
import { type Joined, join } from './figures-pair.ts';
import { wordAt } from './figures-reading.ts';
import { isTime } from './figures-times.ts';
import { type Token, TokenKind } from './tokens.ts';

/** `60/40`: two shares of a hundred. */
export function readShares(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (!low.bare || token?.kind !== TokenKind.Number || token.spaced || token.lower.length !== 2) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || !high.bare || low.value! + high.value! !== 100) return null;
  const after = tokens[high.next];
  return after !== undefined && !after.spaced && after.lower === '/'
    ? null
    : join([low.value!, high.value!], low, high);
}

const GREATEST_PART = 20;

/** `three out of ten`, `one in four`, `1 in every 10`, `one of every three`. */
export function readPart(
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
export function readOver(tokens: readonly Token[], text: string, top: Amount, at: number): Joined | null {
  if (top.value !== 1 || top.style !== 'words' || top.unit !== null) return null;
  const bottom = readAmount(tokens, text, at);
  if (bottom === null || bottom.unit !== null || bottom.value === null || bottom.value < 2) return null;
  const after = tokens[bottom.next];
  if (bottom.style === 'fraction' || after?.kind === TokenKind.Word || isTime(tokens, bottom, bottom.next))
    return null;
  return { next: bottom.next, last: bottom, value: 1 / bottom.value, unit: null, suffixed: null };
}

/** `3:1`; with two digits after the colon it is a time. */
export function readRatio(tokens: readonly Token[], text: string, low: Amount, at: number): Joined | null {
  const token = tokens[at];
  if (token?.kind !== TokenKind.Number || token.spaced || token.lower.length > 1) return null;
  const high = readAmount(tokens, text, at);
  if (high === null || high.value === null || high.unit !== null || !high.bare) return null;
  const after = tokens[high.next];
  if (after !== undefined && !after.spaced && after.lower === ':') return null;
  return join([low.value!, high.value], low, high);
}
