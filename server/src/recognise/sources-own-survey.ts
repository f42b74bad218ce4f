/** One's own survey, which its sample or its year names: "we surveyed 640 renters". */
import type { Attribution } from './sources-attribution.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Whether a quantity of what was studied follows. */
export function countsAfter(words: readonly PlainWord[], verb: number): boolean {
  return words
    .slice(verb + 1, verb + 5)
    .some(({ isNumber, lower }) => isNumber || /^(?:hundred|thousand|dozens|every|all|half)$/.test(lower));
}

export const ASKING_MANY = new Set('surveyed polled interviewed sampled'.split(' '));

/** "We surveyed 640 renters": one's own survey is named by its sample. */
export function ownSurvey(words: readonly PlainWord[], first: number, at: number): Attribution {
  return {
    span: { start: words[first]!.start, end: words[at]!.end },
    strength: 'named',
    kind: 'statement',
    first,
    last: at + 1,
    backward: false,
    forward: true,
  };
}

/** "Our survey in the autumn of 2018 found": one's own survey, told by its year. */
export function datedSurvey(words: readonly PlainWord[], first: number, verb: number): boolean {
  if (words[first]!.lower !== 'our' || !/^(?:found|showed|shows|finds)$/.test(words[verb]!.lower))
    return false;
  const rest = words.slice(first + 1, verb);
  return (
    rest.some(({ lower }) => /^(?:survey|poll|census|audit)$/.test(lower)) &&
    rest.some(({ lower }) => /^(?:19|20)\d\d$/.test(lower))
  );
}
