/** Quantities of code, machines and talk about them, of ratings and of advertised prices: not about the world. */
import { amount, type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import { CODE_NOUNS, FILLERS } from './claims-words.ts';
import type { PlainWord } from './sources-words-of.ts';

const STORAGE = /^(?:bit|byte|(?:kilo|mega|giga|tera|peta)(?:bit|byte)|gig|meg|pixel|megapixel)$/;

const DEFAULT = new Set(['default', 'defaults']);
const SCALE = new Set(['scale']);
const OUT = new Set(['out']);

/** "500 lines of code", "16 gigs of memory", "the default is 100": the inside of a machine or a program. */
export function ofCode({ words, first, last, figure }: Quantity): Excuse | null {
  if (figure.unit !== null && STORAGE.test(figure.unit)) return 'label';
  if (!isCount(figure)) return null;
  const next = words[last]?.lower === '-' ? last + 1 : last;
  if (words[last]?.lower === 'of' && /^(?:memory|ram|storage|core|cache)$/.test(words[last + 1]?.lower ?? ''))
    return 'label';
  for (let at = next; at < next + 3; at++) {
    const { lower } = words[at] ?? { lower: '' };
    if (CODE_NOUNS.has(lower)) return 'label';
    if (!FILLERS.has(lower) && !/^(?:concurrent|open|parallel|database|git)$/.test(lower)) break;
  }
  return hasAny(words, first - 4, first, DEFAULT) ? 'label' : null;
}

/** "A 7 out of 10", "on a scale of 1 to 10". */
export function rated({ words, first, last }: Quantity): Excuse | null {
  if (hasAny(words, first - 3, first, SCALE)) return 'score';
  if (!hasAny(words, first + 1, last, OUT) || !/^(?:10|ten|5|five|100|hundred)$/.test(words[last - 1]!.lower))
    return null;
  return /^(?:a|an|solid|it|that|this)$/.test(words[first - 1]?.lower ?? '') ? 'score' : null;
}

/** "Plans start at $5 a month", "a $100 coupon", "20 percent off". */
export function advertised({ words, first, last, figure }: Quantity): Excuse | null {
  for (let at = last; at < last + 6; at++)
    if (words[at]?.lower === 'code' && /^(?:promo|coupon|discount|offer)$/.test(words[at - 1]!.lower))
      return 'label';
  if (words[last]?.lower === 'off' && figure.unit !== null && hasAny(words, first - 7, first, BUYING))
    return 'label';
  if (figure.unit === null || figure.unit === 'percent' || (amount(figure) ?? 0) > 10_000) return null;
  if (/^(?:coupon|coupons|voucher|discount)$/.test(words[last]?.lower ?? '')) return 'label';
  if (/^(?:is|are|cost|costs|'s)$/.test(words[first - 1]?.lower ?? ''))
    if (/^(?:tickets?|admission|entry|registration)$/.test(words[first - 2]?.lower ?? '')) return 'label';
  return words[first - 1]?.lower === 'at' && /^(?:start|starts|starting)$/.test(words[first - 2]?.lower ?? '')
    ? 'label'
    : null;
}

const BUYING = new Set('get save take code enjoy receive giving for offer offering'.split(' '));

function hasAny(words: readonly PlainWord[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to && at < words.length; at++)
    if (set.has(words[at]!.lower)) return true;
  return false;
}
