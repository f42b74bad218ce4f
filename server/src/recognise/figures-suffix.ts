/** What stands between a number and its unit: `+`, `-plus`, `or so`, a hyphen, `of`. */
import type { Amount } from './figures-amount.ts';
import { readCurrency } from './figures-money.ts';
import { isHyphen, magnitudeAt, type NumberReading, wordAt } from './figures-reading.ts';
import { readUnit } from './figures-unit.ts';
import type { Token } from './tokens.ts';
import { PARTED } from './units.ts';

const APPROXIMATE = new Set(['odd', 'ish', 'some', 'something']);

/** `+`, `-plus`, `-odd` against the number; `plus` and `or so` between the number and its unit. */
export function readSuffix(
  tokens: readonly Token[],
  text: string,
  number: NumberReading,
): { readonly next: number; readonly suffixed: Amount['suffixed'] } {
  const { next } = number;
  const token = tokens[next];
  const none = { next, suffixed: null };
  if (token === undefined) return none;
  if (isHyphen(tokens, next)) {
    const word = wordAt(tokens, next + 1);
    if (word === 'plus') return { next: next + 2, suffixed: '>=' };
    if (!APPROXIMATE.has(word)) return none;
    const more = isHyphen(tokens, next + 2) && APPROXIMATE.has(wordAt(tokens, next + 3));
    return { next: more ? next + 4 : next + 2, suffixed: '~' };
  }
  if (!token.spaced) {
    if (token.lower === '+') return { next: next + 1, suffixed: '>=' };
    return token.lower === 'ish' ? { next: next + 1, suffixed: '~' } : none;
  }
  if (token.lower === 'some' || token.lower === 'odd') {
    const after = wordAt(tokens, next + 1) === 'odd' ? next + 2 : next + 1;
    return magnitudeAt(tokens, after) === undefined ? none : { next: after, suffixed: '~' };
  }
  if (token.lower === 'plus' && hasUnit(tokens, text, next + 1, number))
    return { next: next + 1, suffixed: '>=' };
  if (token.lower === 'or' && wordAt(tokens, next + 1) === 'so' && hasUnit(tokens, text, next + 2, number))
    return { next: next + 2, suffixed: '~' };
  return none;
}

function hasUnit(tokens: readonly Token[], text: string, at: number, number: NumberReading): boolean {
  return (
    tokens[at] !== undefined &&
    (readUnit(tokens, at, number) ?? readCurrency(tokens, text, at, number, false)) !== null
  );
}

/** Where a unit would begin: past a hyphen, `of` after a vague magnitude, `a` after `half`; -1 at the end. */
export function unitStart(tokens: readonly Token[], next: number, number: NumberReading): number {
  let at = isHyphen(tokens, next) ? next + 1 : next;
  const word = wordAt(tokens, at);
  const half = number.style === 'fraction' && number.value === 0.5;
  if (word === 'of' && number.style === 'vague') at++;
  else if (half && (word === 'a' || word === 'an')) at++;
  else if (word === 'of' && number.style === 'fraction') {
    const one = wordAt(tokens, at + 1);
    if ((one === 'a' || one === 'an' || one === '1' || one === 'one') && PARTED.has(wordAt(tokens, at + 2)))
      at += 2;
  }
  return tokens[at] === undefined ? -1 : at;
}
