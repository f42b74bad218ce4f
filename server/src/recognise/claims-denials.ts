/** Quantities that the speaker refuses: "not 5 percent", "nobody says that 40 left", "we did not lay off 400". */
import type { Excuse, Quantity } from './claims-quantity.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** "Not 5 percent", "it was never 300": the number is refused. */
export function denied({ words, first, last }: Quantity): Excuse | null {
  for (let after = last; after < last + 6; after++)
    if (words[after]?.lower === 'which' && words[after + 1]?.lower === 'is')
      if (/^(?:false|untrue|wrong|not|nonsense|simply|just)$/.test(words[after + 2]?.lower ?? ''))
        return 'denied';
  for (let at = 0; at + 3 < first; at++)
    if (words[at]!.lower === 'was' && words[at + 1]!.lower === 'going' && words[at + 3]!.lower === 'say')
      return 'denied';
  let at = first - 1;
  while (
    at >= 0 &&
    (APPROXIMATORS.has(words[at]!.lower) || words[at]!.lower === 'a') &&
    !/^(?:more|less|than|only|just|much)$/.test(words[at]!.lower)
  )
    at--;
  const before = words[at]?.lower;
  if (before === 'not' || before === "'t" || before === 'never') {
    if (/^(?:only|just)$/.test(words[at + 1]?.lower ?? '') || words[at - 1]?.lower === 'if') return null;
    return 'denied';
  }
  if (before === 'than' && words[at - 1]?.lower === 'rather') return 'denied';
  const refused =
    unsaid(words, at) ||
    untrue(words, first, last) ||
    undone(words, first) ||
    unexpected(words, at) ||
    unable(words, at) ||
    overtaken(words, first, last);
  return refused ? 'denied' : null;
}

/** "It was going to be 3 billion, now it might be more". */
function overtaken(words: readonly PlainWord[], first: number, last: number): boolean {
  if (
    words[first - 1]?.lower !== 'be' ||
    words[first - 3]?.lower !== 'going' ||
    words[first - 4]?.lower !== 'was'
  )
    return false;
  const next = words[last]?.lower === ',' ? last + 1 : last;
  return /^(?:now|but)$/.test(words[next]?.lower ?? '');
}

/** "I don't expect it will be 4 billion", "nobody thinks it is 40". */
function unexpected(words: readonly PlainWord[], at: number): boolean {
  if (words[at]?.lower !== 'be' && words[at]?.lower !== 'is') return false;
  const subject = words[at]!.lower === 'be' ? at - 2 : at - 1;
  if (!/^(?:it|that|this|they)$/.test(words[subject]?.lower ?? '')) return false;
  const verb = words[subject - 1]?.lower === 'that' ? subject - 2 : subject - 1;
  if (!/^(?:expect|think|believe|say)$/.test(words[verb]?.lower ?? '')) return false;
  return /^(?:'t|not|never)$/.test(words[verb - 1]?.lower ?? '');
}

/** "We'll never be able to sustain 10 percent". */
function unable(words: readonly PlainWord[], at: number): boolean {
  for (let able = at - 1; able > 1 && able > at - 4; able--)
    if (words[able]!.lower === 'able' && words[able + 1]!.lower === 'to')
      return /^(?:never|not|'t)$/.test(
        words[able - 1]!.lower === 'be' ? words[able - 2]!.lower : words[able - 1]!.lower,
      );
  return false;
}

const NOT = /^(?:'t|not|never)$/;

/** "I never said 40 percent", "I'm not saying 40 percent". */
function unsaid(words: readonly PlainWord[], at: number): boolean {
  if (!/^(?:say|said|saying|claim|claimed|mention|mentioned|suggest|suggested)$/.test(words[at]?.lower ?? ''))
    return false;
  return NOT.test(words[at - 1]?.lower ?? '');
}

/** "It is not true that 40 percent left", "nobody says that", "the claim that 40 percent left is false". */
function untrue(words: readonly PlainWord[], first: number, last: number): boolean {
  let that = first - 1;
  while (that > 0 && that > first - 8 && words[that]!.isWord && words[that]!.lower !== 'that') that--;
  if (words[that]?.lower !== 'that' || that < 2) return false;
  const before = words[that - 1]!.lower;
  const farther = words[that - 2]!.lower;
  if (before === 'true' || before === 'case')
    return NOT.test(farther) || NOT.test(words[that - 3]?.lower ?? '');
  if (before === 'evidence') return farther === 'no';
  if (/^(?:say|says|saying|said|claims|claiming|claimed|suggesting|suggested)$/.test(before))
    return (
      NOT.test(farther) ||
      words
        .slice(Math.max(0, that - 4), that - 1)
        .some(({ lower }, i, part) => lower === 'nobody' || (lower === 'one' && part[i - 1]?.lower === 'no'))
    );
  return /^(?:claim|idea|notion|suggestion|rumour|rumor|myth)$/.test(before) && calledFalse(words, last);
}

function calledFalse(words: readonly PlainWord[], last: number): boolean {
  for (let at = last; at + 1 < words.length && at < last + 10; at++)
    if (/^(?:is|was|'s)$/.test(words[at]!.lower))
      return /^(?:false|untrue|wrong|nonsense|incorrect|not|simply|just)$/.test(words[at + 1]!.lower);
  return false;
}

/** "We did not lay off 400 people": what the speaker says they did not do. */
function undone(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 2; at > 1 && at > first - 5; at--)
    if (NOT.test(words[at]!.lower))
      return (
        isDoing(words[at - 1]!.lower, words[at + 1]!.lower) &&
        /^(?:we|i)$/.test(words[at - 2]!.lower) &&
        !/^(?:see|reach|get|exceed|hit|know)$/.test(words[at + 1]!.lower) &&
        words.slice(at + 1, first).every(({ isWord }) => isWord)
      );
  return false;
}

/** "Did not lay off", "don't have". */
const isDoing = (auxiliary: string, verb: string) =>
  /^(?:did|didn)$/.test(auxiliary) || (/^(?:do|don)$/.test(auxiliary) && verb === 'have');
