/**
 * Finds what a sentence names as the origin of its statements: "according to the census", "the BLS reported",
 * "under current law", "as you said"; and what only pretends to: "experts say", "it is estimated".
 * Words come from `sources-words.ts`; offsets are those of the sentence's tokens.
 */
import type { Attribution } from './sources-attribution.ts';
import { originAt } from './sources-phrases.ts';
import { hiddenAt, statementAt } from './sources-verbs.ts';
import type { PlainWord } from './sources-words-of.ts';

/** @returns the attributions of one sentence in order of their first words; linear but for bounded look-around */
export function attributionsOf(words: readonly PlainWord[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at++) {
    const attribution = originAt(words, at) ?? statementAt(words, at) ?? hiddenAt(words, at);
    if (!attribution) continue;
    found.push(attribution);
    if (attribution.kind === 'origin') at = attribution.last - 1;
  }
  return found;
}
