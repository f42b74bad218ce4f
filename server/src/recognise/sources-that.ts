/** Reports that the word "that" shows: "added that", "and told them that", "it will show that". */
import { namedPhrase } from './sources-named-phrase.ts';
import type { Subject } from './sources-subjects.ts';
import { DOCUMENT_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Verbs that report with the word `that` behind them, at once or behind a word: "added that", "specified here that". */
export const THAT_VERBS = new Set(
  'added adds specified specifies clarified clarifies clarifying underlined underscored remarked replied commented concluded reminded assured'.split(
    ' ',
  ),
);

/** "Added that", "told them that", "specified here that", "is clarifying the fact that". */
export function thatAfter(words: readonly PlainWord[], verb: number): boolean {
  for (let at = verb + 1; at < verb + 4; at++) {
    if (words[at]?.lower === 'that') return words[at + 1]?.isWord === true;
    if (!words[at]?.isWord) return false;
  }
  return false;
}

/** "The secretary presented the plan, and told them that": who the sentence opens with does both. */
export function sharedSubject(words: readonly PlainWord[], first: number, verb: number): Subject | null {
  if (words[first - 1]?.lower !== 'and' || !words[verb]!.lower.endsWith('d') || !thatAfter(words, verb))
    return null;
  const opening = namedPhrase(words, 0);
  if (opening?.strength !== 'named' || opening.end >= first - 1) return null;
  const end = words[opening.end - 1]!;
  const other = words
    .slice(opening.end, first)
    .some(({ lower }) => /^(?:that|which|who|while|but)$/.test(lower));
  return other
    ? null
    : {
        first: first - 1,
        strength: 'named',
        rule: false,
        proper: end.capital,
        office: true,
        relative: false,
      };
}

/** "The Final Account comes out in May, and it will show that": a document that is yet to come out. */
export function willShow(words: readonly PlainWord[], first: number, verb: number): boolean {
  if (words[verb]!.lower !== 'show' || words[verb + 1]?.lower !== 'that' || words[verb - 1]!.lower !== 'will')
    return false;
  const subject = words[first - 1]!.lower;
  if (DOCUMENT_NOUNS.has(subject)) return true;
  return (
    subject === 'it' && words.slice(0, first).some(({ lower }) => /^(?:released|published|out)$/.test(lower))
  );
}
