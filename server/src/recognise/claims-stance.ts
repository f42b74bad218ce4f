/** Quantities the speaker does not stand for: wished, denied, told to, of their own life. */
import { amount, type Excuse, isCount, isGiven, isVerb, type Quantity } from './claims-quantity.ts';
import { IMPERATIVES, KIN, PERSONAL_COSTS, SAYING_MYSELF, SPENDING, WISHING } from './claims-words.ts';
import { DOCUMENT_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

/** Targets, proposals, needs. */
export function wished({ words, classes, first, last, figure }: Quantity): Excuse | null {
  if ((classes & WISHES) === 0 || isGiven(words, first, figure)) return null;
  for (let after = last; after < last + 2; after++)
    if (/^(?:target|targets|goal|goals)$/.test(words[after]?.lower ?? '')) return 'wished';
  let comma = false;
  for (let at = first - 1; at >= 0 && at >= first - 9; at--) {
    const { lower } = words[at]!;
    if (lower === ';' || lower === '—') return null;
    if (lower === ',') comma = true;
    if (/^request(?:ing)?$/.test(lower) && /^(?:we|i|'re|'m)$/.test(words[at - 1]?.lower ?? ''))
      return 'wished';
    if (/^(?:promised|pledged)$/.test(lower) && /^(?:we|i|'ve|'d|had|have)$/.test(words[at - 1]?.lower ?? ''))
      return 'wished';
    if (
      PLEDGES.has(lower) &&
      isOwned(words[at - 1]) &&
      words[at + 1]!.lower === 'to' &&
      isVerb(words[at + 2])
    )
      return 'wished';
    if (!WISHING.has(lower)) continue;
    if (/^needs?$/.test(lower) && words[at + 1]?.lower !== 'to' && first - at > 4) continue;
    if (lower === 'needs' && /^(?:the|their|our|of|to|and)$/.test(words[at - 1]?.lower ?? '')) continue;
    const next = words[at + 1]?.lower === 'to' ? words[at + 2]?.lower : words[at + 1]?.lower;
    if (next !== undefined && TALKING.has(next)) continue;
    if (comma && !/^(?:goal|target|targets|objective|ambition)$/.test(lower)) continue;
    if (
      /^(?:need|needs|ask|want|target|goal|objective)$/.test(lower) &&
      at > 0 &&
      /^(?:in|who|of|the|people|exceeded|above|below)$/.test(words[at - 1]!.lower) &&
      !/^(?:target|goal|objective)$/.test(lower)
    )
      continue;
    return 'wished';
  }
  return null;
}

/** "His pledge to cut it by 40 percent". */
const PLEDGES = new Set('pledge pledges commitment promise vow'.split(' '));

const isOwned = (word: PlainWord | undefined) =>
  /(?:'s|^the|^this|^his|^her|^its|^their|^our|^my)$/.test(word?.lower ?? '');

/** One of these is in every wish. */
const WISHES = wordClass(
  (lower) =>
    WISHING.has(lower) ||
    PLEDGES.has(lower) ||
    /^(?:targets?|goals?|request(?:ing)?|promised|pledged)$/.test(lower),
);

const TALKING = new Set(
  'be say make note emphasize stress point thank add talk mention highlight remind know tell'.split(' '),
);

export function toldTo({ words, first, figure }: Quantity): Excuse | null {
  if (figure.unit === 'percent' || (amount(figure) ?? 1000) >= 1000) return null;
  if (first === 1 && CHARGING.has(words[0]!.lower)) return 'told-to';
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const before = words[at - 1]?.lower;
    const heads = before === undefined || /^[,;:]$/.test(before) || before === 'please';
    if (heads && IMPERATIVES.has(words[at]!.lower) && !/^(?:up|down|from)$/.test(words[at + 1]?.lower ?? ''))
      return 'told-to';
    if (!words[at]!.isWord) return null;
  }
  return null;
}

/** "Pay $1 an hour for it": verbs that tell somebody to when a sentence opens with one and its amount. */
const CHARGING = new Set('pay charge spend save sell buy'.split(' '));

/** "I paid", "my rent was". */
function spends(words: readonly PlainWord[], first: number, value = 0): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) {
    const { lower } = words[at]!;
    if (/^(?:went|rose|jumped|climbed|increased|fell)$/.test(lower)) return false;
    // A budget of hundreds of thousands is an office's.
    if (lower === 'budget' && value >= 100_000) return false;
    if (PERSONAL_COSTS.has(lower) && (words[at - 1]?.lower === 'my' || words[at - 2]?.lower === 'my'))
      return true;
    if (SPENDING.has(lower) && (words[at - 1]?.lower === 'i' || words[at - 2]?.lower === 'i')) return true;
  }
  return false;
}

/** "My taxes went up 30 percent", "half of my time", "I measured it, 40 percent". */
function ofMine(words: readonly PlainWord[], first: number, last: number): boolean {
  if (words[last]?.lower === 'of' && words[last + 1]?.lower === 'my') return true;
  if (spends(words, first))
    return words.slice(Math.max(0, first - 9), first).some(({ lower }) => lower === 'my');
  return words.some(({ lower }, i) => i < first && MEASURING.has(lower) && words[i - 1]?.lower === 'i');
}

const MEASURING = new Set('measured benchmarked profiled timed tested tried clocked'.split(' '));

const TAKING_IN = new Set('read see saw heard hear'.split(' '));

/** "My husband drove a hundred miles an hour". */
function ofKin(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 2; at > 0 && at > first - 6; at--)
    if (KIN.has(words[at]!.lower)) return words[at - 1]!.lower === 'my';
  return false;
}

/** "I bought 40 of them", "I have 300 books": the speaker's own life. */
export function ofOwnLife({ words, first, last, figure }: Quantity): Excuse | null {
  const value = amount(figure);
  if (figure.unit === 'percent' && !ofMine(words, first, last)) return null;
  if (figure.unit === 'percent') return 'own-life';
  if (value === null) return null;
  if (!isCount(figure) && value < 1_000_000 && spends(words, first, value)) return 'own-life';
  if (value >= 1000) return null;
  if (words[first - 1]?.lower === 'me') return 'own-life';
  if (words[last]?.lower === 'of' && words[last + 1]?.lower === 'my') return 'own-life';
  if (
    words[first - 1]?.lower === 'my' ||
    words[first - 2]?.lower === 'my' ||
    (!isCount(figure) && ofKin(words, first))
  )
    return 'own-life';
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    const { lower, isWord } = words[at]!;
    if (!isWord) return null;
    if (lower !== 'i' || words[at - 1]?.lower === 'as') continue;
    const of = words[at - 2]?.lower ?? '';
    if (words[at - 1]?.lower === 'that' && (of === 'request' || DOCUMENT_NOUNS.has(of))) continue;
    for (let verb = at + 1; verb < first && verb <= at + 4; verb++)
      if (SAYING_MYSELF.has(words[verb]!.lower) && !(verb === first - 1 && TAKING_IN.has(words[verb]!.lower)))
        return null;
    return 'own-life';
  }
  return null;
}
