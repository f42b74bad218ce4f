/** Tells a number that counts from a pronoun, an article, an idiom, a spoken list's "one, two, three". */
import type { Amount } from './figures-amount.ts';
import { readModifier } from './figures-modifier.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { CARDINALS, MAGNITUDES } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Nouns that a hyphenated number word counts: `three-judge panel`. */
const COUNTED = new Set(
  (
    'member person people man woman judge justice page point nation country seat vote word bed bedroom room story storey ' +
    'car lane vehicle ship team child county city unit step count item question digit letter time volume hundred'
  ).split(' '),
);

/** What follows `zero` where it is no number. */
const AFTER_ZERO = new Set('in sum tolerance hour day trust emission emissions carbon'.split(' '));
const BEFORE_ZERO = new Set(['net', 'ground', 'patient', 'sub', 'year', '-']);

/** Whether an amount that stands alone is a figure. */
export function isCounting(tokens: readonly Token[], amount: Amount): boolean {
  const { first, next } = amount;
  const word = wordAt(tokens, first);
  const after = wordAt(tokens, next);
  if (isThanks(tokens, amount)) return false;
  if (amount.unit !== null) {
    if (amount.unit === 'times') return next > first + 2 || (word !== 'one' && word !== 'half');
    // "One foot in front of the other", "one foot in the door".
    if (word === 'one' && amount.unit === 'foot' && after === 'in')
      return !/^(?:front|the)$/.test(wordAt(tokens, next + 1));
    return !(after === 'question' && (MAGNITUDES.has(word) || isHyphen(tokens, next - 2)));
  }
  if (MAGNITUDES.has(word)) return false;
  if (amount.style === 'vague') return word !== 'scores' || after === 'of';
  if (amount.style === 'fraction' && (word === 'half' || word === 'a')) return isPart(tokens, amount);
  if (amount.style !== 'words') return true;
  if (first === 0 && after === 'is' && ARTICLES.has(wordAt(tokens, next + 1))) return false;
  if (next === first + 1) {
    if (word === 'one' || (word === 'naught' && first > 0)) return false;
    if (
      word === 'zero' &&
      (isHyphen(tokens, next) || BEFORE_ZERO.has(wordAt(tokens, first - 1)) || AFTER_ZERO.has(after))
    )
      return false;
    if (isCountdown(tokens, amount)) return false;
    if (enumerates(tokens, amount) || (after === 'by' && wordAt(tokens, next + 1) === word)) return false;
    if (wordAt(tokens, first - 1) === 'by' && wordAt(tokens, first - 2) === word) return false;
  }
  if (wordAt(tokens, next - 1) === 'couple')
    return after === 'of' || after === 'more' || (after.endsWith('s') && after.length > 3);
  return !(amount.scale === 1 && isHyphen(tokens, next)) || COUNTED.has(wordAt(tokens, next + 1));
}

/** `Sixteen is a letter`: the number names an exhibit. */
const ARTICLES = new Set(['a', 'an', 'the']);

/** `Thanks a million`, `a thousand apologies`. */
function isThanks(tokens: readonly Token[], { first, next }: Amount): boolean {
  return (
    wordAt(tokens, first) === 'a' &&
    (wordAt(tokens, first - 1) === 'thanks' ||
      /^(?:thanks|thanksgivings|apologies)$/.test(wordAt(tokens, next)))
  );
}

/** The third of `one, two, three, go`. */
function isCountdown(tokens: readonly Token[], { first, value }: Amount): boolean {
  const second = CARDINALS.get(wordAt(tokens, first - 2));
  const third = CARDINALS.get(wordAt(tokens, first - 4));
  if (wordAt(tokens, first - 1) !== ',' || wordAt(tokens, first - 3) !== ',') return false;
  return second === value! - 1 && third === value! - 2;
}

const BEFORE_POINT = new Set(['and', 'number', 'point', ',', '—', 'then', 'so', 'but']);

/** `Two, there was no plan`, `And three, they knew`: the points of a speech, not a count of anything. */
function enumerates(tokens: readonly Token[], { first, next, value }: Amount): boolean {
  if (value === null || value > 12 || !CARDINALS.has(wordAt(tokens, first))) return false;
  const after = wordAt(tokens, next);
  if (after !== ',' && after !== ':' && after !== '—') return false;
  const before = wordAt(tokens, first - 1);
  if (first === 0) return after !== '—' || tokens[next]!.spaced;
  return first <= 3 && BEFORE_POINT.has(before);
}

const DETERMINERS = new Set('the that this our their its his her my your those these all'.split(' '));
const VERBS = new Set('are were is was have had do did will would said'.split(' '));
const NOT_PARTS = new Set('the and first second latter other better third last each front back'.split(' '));

/** `half` and `a third` are figures as parts of something: `half of`, `in half`, `by half`, `a third of`. */
function isPart(tokens: readonly Token[], amount: Amount): boolean {
  const { first, next } = amount;
  const before = wordAt(tokens, first - 1);
  const after = wordAt(tokens, next);
  if (wordAt(tokens, first) === 'half' && isHalved(tokens, next, after)) return true;
  if (NOT_PARTS.has(before) || isHyphen(tokens, next)) return false;
  // "A third.": an answer.
  if (first === 0 && (after === '' || (after === '.' && next === tokens.length - 1))) return true;
  if (after === 'of' || /^(?:higher|lower|bigger|smaller|cheaper|faster|slower)$/.test(after)) return true;
  const half = wordAt(tokens, next - 1) === 'half';
  if (half && wordAt(tokens, first) === 'half') {
    if (before === 'in' || before === 'by' || DETERMINERS.has(after) || VERBS.has(after)) return true;
    return readModifier(tokens, first, next) !== null;
  }
  return (before === 'by' || readModifier(tokens, first, next) !== null) && !isWordAt(tokens, next);
}

/** "Half by rent and half by sale": the same word stands behind both. */
function isHalved(tokens: readonly Token[], next: number, after: string): boolean {
  if (!/^(?:by|from|in|to|on|for|with)$/.test(after)) return false;
  for (const step of [1, -1])
    for (let apart = 3; apart < 9; apart++) {
      const other = next + step * apart;
      if (wordAt(tokens, other) === after && wordAt(tokens, other - 1) === 'half')
        return wordAt(tokens, (step > 0 ? other : next) - 2) === 'and';
    }
  return false;
}

const AFTER_PART = new Set(
  'in and to on at from since by for over during between compared versus when as or'.split(' '),
);

function isWordAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== '' && word.toLowerCase() !== word.toUpperCase() && !AFTER_PART.has(word);
}
