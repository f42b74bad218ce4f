/** Quantities that the speaker only guesses: "maybe 40", "I don't know, 40 or 50", "it could have been 100". */
import { amount, type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import { GUESSES, VAGUE_TAILS } from './claims-words.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

/** @returns `guessed` where a hedge stands right by the quantity or opens its clause */
export function guessed(quantity: Quantity): Excuse | null {
  const { words, classes, first, last } = quantity;
  if ((classes & HEDGING) === 0) return null;
  let before = first;
  while (before > 0 && softens(words[before - 1]!.lower)) before--;
  if (
    words[first - 1]?.lower === 'like' &&
    !/^(?:more|is|was|looks?|looked|sounds?|feels?|'s)$/.test(words[first - 2]?.lower ?? '')
  )
    return 'guessed';
  const comma = words[before - 1]?.lower === ',' ? before - 1 : before;
  if (endsWithAny(words, before, GUESSES_BY_END) || endsWithAny(words, comma, GUESSES_BY_END))
    return 'guessed';
  if (hedgedHead(words, before)) return 'guessed';
  if (wouldHave(words, before)) return 'guessed';
  if (wouldReckon(words, before) || (words[2]?.lower === 'quote' && words[3]?.lower === 'me'))
    return 'guessed';
  if (words[before - 1]?.lower === 'probably' || mayBe(words, before) || calledGuess(words, last))
    return 'guessed';
  const tail = words[last]?.lower === ',' ? last + 1 : last;
  for (let after = last; after <= last + 3; after++)
    if (startsWithAny(words, after === last ? tail : after, TAILS_BY_START)) return 'guessed';
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
    if (endsWithAny(words, end, HEDGES_BY_END)) return true;
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

/** "I'd have guessed 50 percent", "I would have thought it was 40": what it was not. */
function wouldHave(words: readonly PlainWord[], before: number): boolean {
  for (let at = before - 1; at > 1 && at > before - 5; at--)
    if (/^(?:guessed|thought|figured)$/.test(words[at]!.lower))
      return words[at - 1]!.lower === 'have' && /^(?:'d|would)$/.test(words[at - 2]!.lower);
  return false;
}

/** "It could have been 100", "that might be 40". */
function mayBe(words: readonly PlainWord[], before: number): boolean {
  let at = before - 1;
  if (words[at]?.lower === 'been') at--;
  if (!/^(?:be|have)$/.test(words[at]?.lower ?? '')) return false;
  const modal = words[at - 1]?.lower ?? '';
  if (modal === 'must') return /^(?:it|that|there)$/.test(words[at - 2]?.lower ?? '');
  return /^(?:could|might|may)$/.test(modal);
}

/** "I would think 40 percent", "I'd estimate 40". */
function wouldReckon(words: readonly PlainWord[], before: number): boolean {
  if (!/^(?:think|estimate|guess|imagine|venture|reckon|suspect)$/.test(words[before - 1]?.lower ?? ''))
    return false;
  return /^(?:'d|would)$/.test(words[before - 2]?.lower ?? '') && words[before - 3]?.lower === 'i';
}

/** "Some 200 jobs hang on it, but that is a guess". */
function calledGuess(words: readonly PlainWord[], last: number): boolean {
  for (let at = last + 2; at < words.length && at < last + 16; at++)
    if (words[at]!.lower === 'guess')
      return /^(?:a|only|just|my)$/.test(words[at - 1]!.lower) && !/^(?:guess|i)$/.test(words[at - 2]!.lower);
  return false;
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
  const alone = !words[last]?.isWord && (amount(figure) ?? 100) < 100;
  if ((before < first || alone) && supposes(words, first)) return 'guessed';
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

type Phrase = readonly string[];

/** Phrases by one of their words, so that most words of a text are told by one look-up to be in none. */
function phrasesBy(
  wordOf: (phrase: Phrase) => string | undefined,
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = wordOf(phrase)!;
    table.set(word, [...(table.get(word) ?? []), phrase]);
  }
  return table;
}

/** One of these is in every guess; of a phrase its longest word. */
const HEDGING_WORDS: ReadonlySet<string> = new Set([
  ...'like probably could might may must estimate imagine venture reckon suspect think believe guess guessed thought figured remember say or'.split(
    ' ',
  ),
  ...[...GUESSES, ...HEDGES, ...VAGUE_TAILS].map((phrase) =>
    phrase.reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
]);
const HEDGING = wordClass((lower) => HEDGING_WORDS.has(lower));

const lastOf = (phrase: Phrase) => phrase.at(-1);
const GUESSES_BY_END = phrasesBy(lastOf, GUESSES);
const HEDGES_BY_END = phrasesBy(lastOf, HEDGES);
const TAILS_BY_START = phrasesBy((phrase) => phrase[0], VAGUE_TAILS);

function endsWithAny(
  words: readonly PlainWord[],
  end: number,
  byEnd: ReadonlyMap<string, readonly Phrase[]>,
): boolean {
  const phrases = end > 0 ? byEnd.get(words[end - 1]!.lower) : undefined;
  return (
    phrases?.some((phrase) => end >= phrase.length && standsAt(words, end - phrase.length, phrase)) ?? false
  );
}

function startsWithAny(
  words: readonly PlainWord[],
  start: number,
  byStart: ReadonlyMap<string, readonly Phrase[]>,
): boolean {
  const phrases = byStart.get(words[start]?.lower ?? '');
  return phrases?.some((phrase) => standsAt(words, start, phrase)) ?? false;
}

function standsAt(words: readonly PlainWord[], start: number, phrase: Phrase): boolean {
  return phrase.every((word, i) => words[start + i]?.lower === word);
}
