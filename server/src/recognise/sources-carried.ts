/** Quantities that belong to what the source named in the sentence before found, told by what they are. */
import type { Attribution } from './sources-attribution.ts';
import type { Place } from './sources-place.ts';
import { DOCUMENT_NOUNS, REPORTING_VERBS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/**
 * @param previous the sentence before
 * @param source a named one in it
 * @returns whether it goes for the quantity, which its own sentence names no source for
 */
export function carries(previous: readonly PlainWord[], source: Attribution, place: Place): boolean {
  if (source.kind === 'commitment' || source.kind === 'provision') return false;
  return (
    (asksMany(previous, source) && (isShareOfAnswers(place) || isFurtherShare(place))) ||
    estimates(place.words) ||
    (reckons(previous, source) && isReckoned(place)) ||
    takesUpTotal(place.words) ||
    (isThere(place.words) && ofDocument(previous, source))
  );
}

/** @returns whether {@link carries} or a document just brought up may go for it though its sentence opens anew */
export function mayGoOn(place: Place): boolean {
  return opensInTime(place.words) || isShareOfAnswers(place);
}

/** "In 2005, the top percent paid", "in the year to July": when what a document counts was so. */
export function opensInTime(words: readonly PlainWord[]): boolean {
  if (words[0]?.lower !== 'in') return false;
  if (/^(?:19|20)\d\d$/.test(words[1]?.lower ?? '')) return true;
  return (
    words[1]?.lower === 'the' &&
    /^(?:year|quarter|month)$/.test(words[2]?.lower ?? '') &&
    words[3]?.lower === 'to'
  );
}

/** "The agency put out its visitor numbers.": a document that is nothing but figures. */
export function ofFigures(words: readonly PlainWord[], { last }: Attribution): boolean {
  return words
    .slice(last, last + 8)
    .some(({ lower }) => /^(?:figures|numbers|statistics|data|estimates|results)$/.test(lower));
}

const SURVEYS = new Set('survey surveys poll polls polling pollsters questionnaire barometer'.split(' '));

const AFTER_SURVEY = new Set(
  'of by for from among conducted commissioned taken published released out last this in on has had , ('.split(
    ' ',
  ),
);

/** Whether a survey was named: "a poll of anglers for the Keel Trust showed". */
function asksMany(words: readonly PlainWord[], { last }: Attribution): boolean {
  // Not the survey's ship.
  for (let at = 0; at < last; at++) {
    const next = words[at + 1]?.lower ?? '';
    if (SURVEYS.has(words[at]!.lower) && (AFTER_SURVEY.has(next) || REPORTING_VERBS.has(next))) return true;
  }
  return false;
}

/** What people who are asked do. */
const ANSWERING = new Set(
  `say said says think thinks thought believe believed believes feel felt agree agreed disagree disagreed support supported
  oppose opposed want wanted prefer preferred favor favored favour favoured answered replied named approve approved
  disapprove disapproved expressed consider considered knew trust trusted reported rated chose respondents interviewees
  surveyed polled asked questioned`.split(/\s+/),
);

/** "Among the young, 60 percent thought so", "few of them do (15 percent)". */
function isShareOfAnswers({ words, first, last }: Place): boolean {
  if (!isShare(words, first, last)) return false;
  if (words[first - 1]?.lower === '(' && /^[),;]$/.test(words[last]?.lower ?? '')) return true;
  for (let at = last; at < last + 10 && at < words.length; at++)
    if (ANSWERING.has(words[at]!.lower)) return true;
  return false;
}

/** "Just 12 percent are against it", "a further 9 percent had no view": a sentence that a share opens. */
function isFurtherShare({ words, first, last }: Place): boolean {
  return first < 4 && isShare(words, first, last) && !/^(?:in|at|on|by|our)$/.test(words[0]!.lower);
}

function isShare(words: readonly PlainWord[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:percent|%|cent|half|thirds?|quarters?|fifths?|tenths?|in|out)$/.test(words[at]!.lower))
      return true;
  return false;
}

/** "An estimated 7 million are away.": who estimates was just said. */
function estimates(words: readonly PlainWord[]): boolean {
  return words[0]?.lower === 'an' && words[1]?.lower === 'estimated';
}

const RECKONING = /^(?:projects?|projected|estimates?|estimated|forecasts?|expects|predicts|predicted)$/;

function reckons(words: readonly PlainWord[], { first, last }: Attribution): boolean {
  for (let at = first; at < last; at++) if (RECKONING.test(words[at]!.lower)) return true;
  return false;
}

/** "Traffic is projected to grow by 40 percent": whose projection was just said. */
function isReckoned({ words, first }: Place): boolean {
  for (let at = 1; at + 1 < first; at++)
    if (words[at + 1]!.lower === 'to' && /^(?:expected|projected|forecast|estimated)$/.test(words[at]!.lower))
      return /^(?:is|are)$/.test(words[at - 1]!.lower);
  return false;
}

/** "The number includes 4 million children": the total that was named. */
function takesUpTotal(words: readonly PlainWord[]): boolean {
  return (
    /^(?:the|this|that)$/.test(words[0]?.lower ?? '') &&
    /^(?:number|figure|total|count|tally)$/.test(words[1]?.lower ?? '') &&
    /^(?:includes|included|covers|covered|comprises|represents|excludes|excluded)$/.test(
      words[2]?.lower ?? '',
    )
  );
}

function ofDocument(words: readonly PlainWord[], { first, last }: Attribution): boolean {
  for (let at = first; at < last; at++) if (DOCUMENT_NOUNS.has(words[at]!.lower)) return true;
  return false;
}

/** "The failure rate there was 7 percent": in the paper that was named. */
function isThere(words: readonly PlainWord[]): boolean {
  for (let at = 2; at < 5; at++)
    if (words[at]?.lower === 'there' && /^(?:is|was)$/.test(words[at + 1]?.lower ?? ''))
      return words[0]!.lower === 'the';
  return false;
}

/** "That is the lowest since the dam was closed, according to the Reef Office.": whose word both sentences are. */
export function closes(words: readonly PlainWord[], source: Attribution): boolean {
  if (source.kind !== 'origin' || words[source.first]!.lower !== 'according') return false;
  if (words[source.first - 1]?.lower !== ',' || words.length - source.last > 2) return false;
  if (!/^(?:is|was|'s|are|were)$/.test(words[1]?.lower ?? '')) return false;
  return !words
    .slice(0, source.first)
    .some(({ isNumber, lower }) => isNumber && !/^(?:1[5-9]|20)\d\d$/.test(lower));
}
