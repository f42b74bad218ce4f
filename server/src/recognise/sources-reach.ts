/** How far a source reaches in its own sentence. */
import type { Attribution } from './sources-attribution.ts';
import type { Place } from './sources-place.ts';
import { APPROXIMATORS, DETERMINERS, REPORTING_VERBS, SELF } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

export function nearer(a: Attribution, b: Attribution, place: Place): boolean {
  const distance = (x: Attribution) =>
    x.last <= place.first ? place.first - x.last : x.first - place.last + 1000;
  return distance(a) < distance(b);
}

/** Whether an attribution covers a quantity of its own sentence. */
export function covers(attribution: Attribution, place: Place, release: boolean): boolean {
  const { words, first, last } = place;
  const forward = attribution.last <= first;
  const backward = attribution.first >= last;
  // "A survey of 2,000 anglers found": the sample is the survey's own number.
  if (!forward && !backward) return isSample(words, attribution, first);
  // "dozens of economists have said": the quantity is part of who says it.
  const inSubject =
    (attribution.first === last && !DETERMINERS.has(words[last]!.lower) && !words[last]!.capital) ||
    (words[last]?.lower === 'of' && attribution.first === last + 1);
  if (inSubject && attribution.kind !== 'origin') return false;
  if (release && attribution.kind === 'commitment' && ownRelease(words, attribution)) return false;
  if (forward) {
    if (!attribution.forward) return false;
    const leads = attribution.kind === 'origin' && attribution.first < 2;
    if (interrupted(words, attribution.last, first, leads)) return false;
    if (attribution.kind === 'provision' && turnsTo(words, attribution.last, first)) return false;
    if (
      (attribution.kind === 'commitment' || ABOUT.has(words[attribution.last]!.lower)) &&
      strays(words, attribution.last, first)
    )
      return false;
    if (attribution.kind === 'commitment' && DECIDING.test(words[attribution.last - 1]!.lower))
      if (joined(words, attribution.last, first)) return false;
    if (attribution.kind === 'commitment' && contrasted(words, attribution.last, first)) return false;
    if (attribution.kind === 'commitment' && words[first + 1]?.lower === '-' && last - first > 2)
      return false;
    return true;
  }
  if (attribution.backward)
    return (
      !interrupted(words, last, attribution.first) &&
      !compared(words, last, attribution.first) &&
      !set(words, last, attribution)
    );
  // "the 30 percent that the law requires".
  if (attribution.kind === 'provision')
    return attribution.first - last === 1 && words[last]!.lower === 'that' && bare(words, attribution.last);
  // "the billions of dollars the President has requested", "a figure which Congress found".
  return (
    attribution.first - last <= 8 && plain(words, last, attribution.first) && bare(words, attribution.last)
  );
}

function isSample(words: readonly PlainWord[], attribution: Attribution, first: number): boolean {
  if (first <= attribution.first || attribution.kind !== 'statement') return false;
  let at = first - 1;
  while (at > attribution.first && APPROXIMATORS.has(words[at]!.lower) && words[at]!.lower !== 'of') at--;
  return (
    /^(?:of|among)$/.test(words[at]!.lower) && /^(?:survey|poll|sample)$/.test(words[at - 1]?.lower ?? '')
  );
}

/** "The Act would set it there, and it has 11 friends": a clause of its own about the measure, not in it. */
function turnsTo(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at + 3 <= to; at++)
    if (words[at]!.lower === ',' && words[at + 1]!.lower === 'and')
      if (/^(?:it|they|he|she)$/.test(words[at + 2]!.lower))
        return /^(?:has|have|'s|got)$/.test(words[at + 3]!.lower);
  return false;
}

/** What an office decides, of one amount and no more. */
const DECIDING = /^(?:approved|awarded|ordered|fined)$/;

function joined(words: readonly PlainWord[], from: number, to: number): boolean {
  if (to - from > 9) return true;
  for (let at = from; at < to; at++) if (/^(?:,|and|but|while|when)$/.test(words[at]!.lower)) return true;
  return false;
}

/** "She promised more buses, yet 40 percent …": what came of it is somebody else's word. */
function contrasted(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (words[at]!.lower === ',' && /^(?:yet|but)$/.test(words[at + 1]!.lower)) return true;
  return false;
}

/** "1.12, versus a consensus of 1.06 per FactSet": the source stands for the other quantity. */
function compared(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:versus|vs)$/.test(words[at]!.lower)) return true;
  return false;
}

/** "40 were lost, and the pier, which cost $3 million according to the port, fell": it goes for what is set between commas. */
function set(words: readonly PlainWord[], from: number, attribution: Attribution): boolean {
  if (words[attribution.last]?.lower !== ',' || attribution.kind !== 'origin') return false;
  for (let at = attribution.first - 1; at > from; at--)
    if (words[at]!.lower === ',') return /^(?:which|who)$/.test(words[at + 1]!.lower);
  return false;
}

/** Whether no verb's object follows: the quantity before is what was said. */
function bare(words: readonly PlainWord[], at: number): boolean {
  const next = words[at];
  return !next?.isWord || /^(?:for|in|to|as|on|last|this|at|was|were|is|are)$/.test(next.lower);
}

function plain(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!words[at]!.isWord && words[at]!.lower !== '-') return false;
    if (/^(?:and|but|because|while|is|are|was|were|if|when|so)$/.test(words[at]!.lower)) return false;
  }
  return true;
}

const ABOUT = new Set('against about of on for to with'.split(' '));

/** Whether the way from a commitment to the quantity leads into a clause about something else. */
function strays(words: readonly PlainWord[], from: number, to: number): boolean {
  if (to - from > 25) return true;
  if (words[from]!.lower === 'that') return false;
  for (let at = from + 1; at < to; at++)
    if (/^(?:that|which|who|where|whose)$/.test(words[at]!.lower))
      return !(
        EFFECT.has(words[at + 1]?.lower ?? '') ||
        (words[at + 1]?.lower === 'was' && words[at + 2]?.lower === 'to' && !hasComma(words, at, to))
      );
  return false;
}

function hasComma(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.lower === ',') return true;
  return false;
}

/** What follows "that" when the announced thing itself has the quantity: "changes that will move 3 million". */
const EFFECT = new Set(
  'will would could should may includes include provides provide total totals is are'.split(' '),
);

const JOINTS = new Set([
  'and',
  'but',
  'so',
  'while',
  'because',
  'although',
  'though',
  ',',
  '—',
  ';',
  'or',
  'then',
  'which',
]);

/**
 * Whether the speaker takes the word back between the source and the quantity.
 * @param leads the source opens the sentence, and goes for all of a list between semicolons
 */
function interrupted(words: readonly PlainWord[], from: number, to: number, leads = false): boolean {
  let brackets = 0;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (lower === '(') brackets++;
    else if (lower === ')') brackets--;
    if (lower === ';' && brackets === 0 && !(leads && listsOn(words, at + 1))) return true;
    if (at > from && lower === 'i' && REPORTING_VERBS.has(words[at + 1]?.lower ?? '')) return true;
    if (!JOINTS.has(lower)) continue;
    let next = at + 1;
    while (next < to && (JOINTS.has(words[next]!.lower) || words[next]!.lower === 'that')) next++;
    if (next < to && SELF.has(words[next]!.lower) && at > from) {
      const dashed =
        lower === '—' ||
        lower === 'and' ||
        lower === 'but' ||
        lower === 'so' ||
        words[at + 1]?.lower !== words[next]?.lower;
      const saying = /^(?:think|believe|guess|say|'d|estimate|'ve|have|had|will|'re|are|can|did|'ll)$/.test(
        words[next + 1]?.lower ?? '',
      );
      if ((dashed && lower !== ',') || saying) return words[at - 1] !== undefined && at > from;
    }
  }
  return false;
}

/** Whether what follows a semicolon goes on in the same voice, not "our own …", "but they …". */
function listsOn(words: readonly PlainWord[], at: number): boolean {
  return !/^(?:our|my|we|i|but|however|so|yet|then|he|she|they|it)$/.test(words[at]?.lower ?? '');
}

/** In a release, an announcement by its own issuer today. */
function ownRelease(words: readonly PlainWord[], attribution: Attribution): boolean {
  const verb = words[attribution.last - 1]!.lower;
  if (verb !== 'announced' && verb !== 'announces') return false;
  return words.some(({ lower }) => lower === 'today');
}
