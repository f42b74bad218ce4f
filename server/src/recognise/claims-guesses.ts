/** Quantities that the speaker only guesses: "maybe 40", "I don't know, 40 or 50", "it could have been 100". */
import { amount, type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import { GUESSES, VAGUE_TAILS } from './claims-words.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** @returns `guessed` where a hedge stands right by the quantity or opens its clause */
export function guessed(quantity: Quantity): Excuse | null {
  const { words, first, last } = quantity;
  let before = first;
  while (before > 0 && softens(words[before - 1]!.lower)) before--;
  if (
    words[first - 1]?.lower === 'like' &&
    !/^(?:more|is|was|looks?|looked|sounds?|feels?|'s)$/.test(words[first - 2]?.lower ?? '')
  )
    return 'guessed';
  const comma = words[before - 1]?.lower === ',' ? before - 1 : before;
  for (const guess of GUESSES)
    if (endsWith(words, before, guess) || endsWith(words, comma, guess)) return 'guessed';
  if (hedgedHead(words, before)) return 'guessed';
  if (words[before - 1]?.lower === 'probably' || mayBe(words, before)) return 'guessed';
  const tail = words[last]?.lower === ',' ? last + 1 : last;
  for (let after = last; after <= last + 3; after++)
    for (const phrase of VAGUE_TAILS)
      if (startsWith(words, after === last ? tail : after, phrase)) return 'guessed';
  return loosely(quantity, before);
}

const softens = (lower: string) => APPROXIMATORS.has(lower) || lower === 'like' || lower === 'a';

/** Words that only lead from a hedge to its number: "I don't know, it's like 40". */
const LEADING = new Set(
  "it 's is was there are were 're we have had i , like that about you know so they maybe uh um".split(' '),
);

/** "I don't know, there were 40": a hedge with nothing but small words between it and the number. */
function hedgedHead(words: readonly PlainWord[], before: number): boolean {
  let at = before;
  while (at > 0 && before - at < 7 && LEADING.has(words[at - 1]!.lower)) at--;
  for (let end = before; end > at - 2 && end > 0; end--)
    for (const hedge of HEDGES) if (endsWith(words, end, hedge)) return true;
  return false;
}

const HEDGES: readonly (readonly string[])[] = [
  ['i', 'guess'],
  ['i', 'don', "'t", 'know'],
  ['i', 'dunno'],
  ['dunno'],
  ['no', 'idea'],
  ['not', 'sure'],
  ['maybe'],
  ['my', 'guess'],
  ['guessing'],
  ['i', 'feel', 'like'],
];

/** "It could have been 100", "that might be 40". */
function mayBe(words: readonly PlainWord[], before: number): boolean {
  let at = before - 1;
  if (words[at]?.lower === 'been') at--;
  if (!/^(?:be|have)$/.test(words[at]?.lower ?? '')) return false;
  return /^(?:could|might|may)$/.test(words[at - 1]?.lower ?? '');
}

/** Small counts with a hedge nearby, or between two numbers in the speakers' own story. */
function loosely({ words, first, last, figure }: Quantity, before: number): Excuse | null {
  if (!isCount(figure) && figure.unit !== 'times') return null;
  if ((amount(figure) ?? 100) >= 1000) return null;
  for (let at = Math.max(0, before - 3); at < first; at++) {
    const { lower } = words[at]!;
    if (lower === 'probably') return 'guessed';
    if (
      lower === 'like' &&
      words[at - 1]?.lower !== 'more' &&
      !/^(?:they|we|you|he|she|it|i|that|this|the)$/.test(words[at + 1]?.lower ?? '')
    )
      return 'guessed';
  }
  if (before < first && supposes(words, first)) return 'guessed';
  const either = words.slice(first, last).some(({ lower }) => lower === 'or');
  if (
    either &&
    words.slice(Math.max(0, first - 5), first).some(({ lower }) => lower === 'we' || lower === 'i')
  )
    return 'guessed';
  return thinkingOfSelf(words, first) ? 'guessed' : null;
}

/** "I think it was 40", "I believe there are 12": a small count from memory. */
function supposes(words: readonly PlainWord[], first: number): boolean {
  for (let at = Math.max(1, first - 5); at < first; at++)
    if (/^(?:think|believe|guess|remember)$/.test(words[at]!.lower) && words[at - 1]!.lower === 'i')
      return words.slice(at + 1, first).every(({ lower }) => LEADING.has(lower) || softens(lower));
  return false;
}

/** "I think we had 30 people": what the speaker believes to remember of their own doings. */
function thinkingOfSelf(words: readonly PlainWord[], first: number): boolean {
  for (let at = Math.max(1, first - 8); at < first - 1; at++)
    if (/^(?:think|guess|believe|say)$/.test(words[at]!.lower) && /^(?:i|'d)$/.test(words[at - 1]!.lower))
      return words.slice(at + 1, first).some(({ lower }) => /^(?:i|we|my)$/.test(lower));
  return false;
}

function endsWith(words: readonly PlainWord[], end: number, phrase: readonly string[]): boolean {
  if (end < phrase.length) return false;
  return phrase.every((word, i) => words[end - phrase.length + i]!.lower === word);
}

function startsWith(words: readonly PlainWord[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[start + i]?.lower === word);
}
