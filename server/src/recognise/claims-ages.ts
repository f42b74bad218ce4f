/** Ages and builds of people: whose they are a reader need not look up. */
import { IRREGULAR } from './claims-counts.ts';
import { amount, type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import { KIN } from './claims-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

const AGE_BEFORE = new Set(['aged', 'age', 'ages', 'turned', 'turning', 'turn']);

export function aged({ words, classes, first, last, figure }: Quantity): Excuse | null {
  if (figure.unit === 'year') return 'age';
  if ((classes & AGES) === 0) return null;
  if (words[last]?.lower === 'tall') return 'age';
  const before = words[first - 1]?.lower;
  if (before !== undefined && AGE_BEFORE.has(before)) return 'age';
  if (ofStature(words, first, figure.unit)) return 'age';
  if (isCount(figure) && agedAlike(words, first, last)) return 'age';
  if (/^(?:of|to|at|from|is)$/.test(before ?? '') && words[first - 2]?.lower === 'age') return 'age';
  const next = /^[-—]$/.test(words[last]?.lower ?? '') ? last + 1 : last;
  if (
    /^years?$/.test(words[next]?.lower ?? '') &&
    words[next + (words[next + 1]?.lower === '-' ? 2 : 1)]?.lower === 'old'
  )
    return 'age';
  if (
    /^(?:and|or)$/.test(words[last]?.lower ?? '') &&
    /^(?:over|older|up|under|above|younger)$/.test(words[last + 1]?.lower ?? '') &&
    isCount(figure)
  )
    return 'age';
  let at = first - 1;
  if (/^(?:just|only|about|barely|almost|nearly|already)$/.test(before ?? '')) at--;
  if (isCount(figure) && (amount(figure) ?? 200) < 111 && /^(?:is|was|'s)$/.test(words[at]?.lower ?? ''))
    if (
      (/^(?:who|he|she)$/.test(words[at - 1]?.lower ?? '') ||
        (words[at - 2]?.lower === 'my' && KIN.has(words[at - 1]!.lower))) &&
      (!words[last]?.isWord || words[last]!.lower === 'and')
    )
      return 'age';
  const text = words[last - 1]?.lower;
  return text === 'old' || text === 'olds' ? 'age' : null;
}

/** "She's 5 foot 4", "he weighs 210 pounds". */
function ofStature(words: readonly PlainWord[], first: number, unit: string | null): boolean {
  if (!/^(?:he|she|who)$/.test(words[first - 2]?.lower ?? '')) return false;
  const verb = words[first - 1]!.lower;
  if (unit === 'foot' || unit === 'inch') return /^(?:'s|is|was|stands|stood)$/.test(verb);
  return (unit === 'pound' || unit === 'kilogram') && /^(?:weighs|weighed)$/.test(verb);
}

/** "Aged 30 to 39 and 40 to 49": the further ages of a list. */
function agedAlike(words: readonly PlainWord[], first: number, last: number): boolean {
  if (!/^(?:and|or|,)$/.test(words[first - 1]?.lower ?? '')) return false;
  const noun = words[last]?.lower ?? '';
  if (noun.endsWith('s') || IRREGULAR.has(noun)) return false;
  let at = first - 1;
  while (at > 0 && at > first - 20 && (words[at]!.isNumber || /^(?:and|or|to|,|-)$/.test(words[at]!.lower)))
    at--;
  return AGE_BEFORE.has(words[at]!.lower) && words[at + 1]!.isNumber;
}

/** One of these is by every age. */
const AGES = wordClass(
  (lower) =>
    AGE_BEFORE.has(lower) ||
    KIN.has(lower) ||
    /^(?:tall|olds?|over|older|up|under|above|younger|who|he|she)$/.test(lower),
);

/** "28 percent of people are over 65": the line between the ages. */
export function ageLine({ words, first, figure }: Quantity): Excuse | null {
  if (!isCount(figure) || (amount(figure) ?? 0) < 10 || (amount(figure) ?? 200) > 110) return null;
  if (!/^(?:over|under|above|below)$/.test(words[first - 1]?.lower ?? '')) return null;
  const people =
    words[first - 2]?.lower === 'are' || words[first - 2]?.lower === 'were' ? first - 3 : first - 2;
  return AGING.has(words[people]?.lower ?? '') ? 'age' : null;
}

const AGING = new Set(
  'people adults children kids men women residents patients seniors workers americans voters citizens population everyone anyone those who persons'.split(
    ' ',
  ),
);
