/**
 * Finds what a sentence names as the origin of its statements: "according to the census", "the BLS reported",
 * "under current law", "as you said"; and what only pretends to: "experts say", "it is estimated".
 * Words come from `sources-words.ts`; offsets are those of the sentence's tokens.
 */
import type { Attribution } from './sources-attribution.ts';
import { originAt } from './sources-phrases.ts';
import { hiddenAt, statementAt } from './sources-verbs.ts';
import {
  COMMITTING_VERBS,
  DOCUMENT_NOUNS,
  DOCUMENT_PARTS,
  HIDING_PARTICIPLES,
  PHRASAL_VERBS,
  PROVIDING_VERBS,
  PUBLISHING_VERBS,
  REPORTING_VERBS,
  RESEARCHING_VERBS,
  THINKING_VERBS,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

/** Every word at which an attribution may be seen: one look-up a word spares the rules the others. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...'according per citing quoting based source sources as under by in on from through one reportedly allegedly read saw seen heard using look looking reading stat gave gives count tally figure number calculation quote bid has had prices values showing finding stating suggesting indicating'.split(
    ' ',
  ),
  ...DOCUMENT_NOUNS,
  ...DOCUMENT_PARTS,
  ...REPORTING_VERBS,
  ...RESEARCHING_VERBS,
  ...THINKING_VERBS,
  ...COMMITTING_VERBS,
  ...PROVIDING_VERBS,
  ...PUBLISHING_VERBS,
  ...HIDING_PARTICIPLES,
  ...PHRASAL_VERBS.keys(),
]);

const TRIGGER = wordClass((lower) => TRIGGERS.has(lower));

/** @returns the attributions of one sentence in order of their first words; linear but for bounded look-around */
export function attributionsOf(words: readonly PlainWord[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at++) {
    if ((words[at]!.classes & TRIGGER) === 0) continue;
    const attribution = originAt(words, at) ?? statementAt(words, at) ?? hiddenAt(words, at);
    if (!attribution) continue;
    found.push(attribution);
    if (attribution.kind === 'origin') at = attribution.last - 1;
  }
  return found;
}
