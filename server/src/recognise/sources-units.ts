/** What the rules about sources take for a sentence. */
import { type Sentence, SentenceCut } from './sentence.ts';
import { recall } from './sentence-notes.ts';
import type { Token } from './tokens.ts';

/** Sentences up to this many tokens are read whole. */
const LONG = 120;
/** How many tokens a part of a longer one has at least. */
const PART = 60;

const JOINTS = new Set(['and', 'but', 'so', 'because', 'then', ',', ';', 'well', 'now', 'yeah', 'okay']);

/**
 * Captions often come without punctuation, so that a whole turn is one sentence. Such a one is read in parts,
 * cut before a word that may begin a clause; the others stay as they are.
 */
export function readingUnits(sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(isLong)) return sentences;
  return sentences.flatMap((sentence) => (isLong(sentence) ? parts(sentence) : [sentence]));
}

function isLong(sentence: Sentence): boolean {
  return (
    sentence.end - sentence.start > LONG &&
    (sentence.notes ? recall(sentence, isLong, () => hasMany(sentence)) : hasMany(sentence))
  );
}

function hasMany({ tokens }: Sentence): boolean {
  return tokens.length > LONG;
}

function parts(sentence: Sentence): Sentence[] {
  const { tokens, paragraph } = sentence;
  const part = (start: number, end: number, own: readonly Token[]): Sentence =>
    new SentenceCut(start, end, paragraph, own);
  const units: Sentence[] = [];
  let from = 0;
  for (let at = PART; at < tokens.length; at++) {
    const long = at - from >= LONG;
    if (at - from < PART || tokens.length - at < PART / 2 || !(long || JOINTS.has(tokens[at]!.lower)))
      continue;
    units.push(part(tokens[from]!.start, tokens[at - 1]!.end, tokens.slice(from, at)));
    from = at;
  }
  units.push(part(tokens[from]!.start, tokens.at(-1)!.end, tokens.slice(from)));
  return units;
}
