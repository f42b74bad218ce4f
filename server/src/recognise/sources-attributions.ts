/**
 * Finds what a sentence names as the origin of its statements: "according to the census", "the BLS reported",
 * "under current law", "as you said"; and what only pretends to: "experts say", "it is estimated".
 * Words come from `sources-words.ts`; offsets are those of the sentence's tokens.
 */
import type { Attribution } from './sources-attribution.ts';
import { MEASURED_WORDS, measuredAt } from './sources-measured.ts';
import { PARTICIPLES } from './sources-participles.ts';
import { ESTIMATES, originAt } from './sources-phrases.ts';
import { THAT_VERBS } from './sources-that.ts';
import { HOLDING_VERBS, hiddenAt, statementAt } from './sources-verbs.ts';
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

const words = (text: string): readonly string[] => text.split(' ');

/** Every word at which a phrase that names an origin may be seen: its class spares the rules the other words. */
const PHRASE_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'according per citing quoting based source sources as under by in on from through one number figure',
  ),
  ...words('believe know learn learned read see saw seen heard using look looking reading'),
  ...ESTIMATES,
  ...DOCUMENT_NOUNS,
  ...DOCUMENT_PARTS,
  ...MEASURED_WORDS,
]);

/** Every verb that may say with its subject where something comes from. */
const VERBS: ReadonlySet<string> = new Set([
  ...HOLDING_VERBS,
  ...PARTICIPLES,
  ...THAT_VERBS,
  'put',
  'added',
  'adds',
  'created',
  'creates',
  ...REPORTING_VERBS,
  ...RESEARCHING_VERBS,
  ...THINKING_VERBS,
  ...COMMITTING_VERBS,
  ...PROVIDING_VERBS,
  ...PUBLISHING_VERBS,
  ...PHRASAL_VERBS.keys(),
]);

const PHRASE = wordClass((lower) => PHRASE_WORDS.has(lower));
const VERB = wordClass((lower) => VERBS.has(lower));
const HIDING = wordClass(
  (lower) => lower === 'reportedly' || lower === 'allegedly' || HIDING_PARTICIPLES.has(lower),
);

/** @returns the attributions of one sentence in order of their first words; linear but for bounded look-around */
export function attributionsOf(words: readonly PlainWord[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at++) {
    const attribution = attributionAt(words, at);
    if (!attribution) continue;
    found.push(attribution);
    if (attribution.kind === 'origin') at = attribution.last - 1;
  }
  return found;
}

/** How far into a sentence the word is that shows the origin it opens with. */
const OPENING = 12;

/** @returns the first attribution of the sentence, where its opening words bring one */
export function openingAttribution(words: readonly PlainWord[]): Attribution | null {
  for (let at = 0; at < words.length && at < OPENING; at++) {
    const attribution = attributionAt(words, at);
    if (attribution) return attribution;
  }
  return null;
}

function attributionAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { classes } = words[at]!;
  if ((classes & (PHRASE | VERB | HIDING)) === 0) return null;
  return (
    ((classes & PHRASE) !== 0 ? (originAt(words, at) ?? measuredAt(words, at)) : null) ??
    ((classes & VERB) !== 0 ? statementAt(words, at) : null) ??
    ((classes & HIDING) !== 0 ? hiddenAt(words, at) : null)
  );
}
