/** Who counted, asked or was told: "measured by the Port Survey", "two thirds told Gallup", "in a poll of anglers". */
import type { Attribution } from './sources-attribution.ts';
import { origin } from './sources-phrases.ts';
import { subjectBefore } from './sources-subjects.ts';
import { DETERMINERS, DOCUMENT_NOUNS, KNOWN_NAMES, OFFICE_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Participles of those who count, with `by` or `in` behind them. */
const COUNTED = new Set('measured counted tallied compiled'.split(' '));

/** Words at which {@link measuredAt} finds something. */
export const MEASURED_WORDS: readonly string[] = [
  ...COUNTED,
  ...'told tell on in by polled surveyed respondents forecast projection estimate'.split(' '),
];

/** @returns the origin whose phrase has its first or second word at `at`, or null */
export function measuredAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { lower } = words[at]!;
  if (lower === 'on') return at === 0 ? figuresOf(words) : null;
  if (lower === 'in') return at < 2 ? inSurvey(words, at) : null;
  if (lower === 'by') return valuedBy(words, at);
  if (lower === 'respondents')
    return /^(?:to|in)$/.test(words[at + 1]?.lower ?? '') ? answering(words, at) : null;
  if (lower === 'forecast' || lower === 'projection' || lower === 'estimate') return revised(words, at);
  if (lower === 'polled' || lower === 'surveyed')
    return words[at + 1]?.lower === 'by' ? origin(words, at, at + 2, 'name') : null;
  if (lower === 'told' || lower === 'tell') return toldTo(words, at);
  return COUNTED.has(lower) ? countedBy(words, at) : null;
}

/** Figures that one goes by. */
const FIGURES = new Set('figures numbers estimate estimates data count projection projections'.split(' '));

/** "On the figures of the Harbour Registry, it cost 58 cents." */
function figuresOf(words: readonly PlainWord[]): Attribution | null {
  if (!words.slice(1, 7).some(({ lower }) => FIGURES.has(lower))) return null;
  const found = origin(words, 0, 1, 'document');
  if (found?.strength !== 'named' || words[found.last]?.lower !== ',') return null;
  return words.slice(1, found.last).some(({ capital }) => capital) ? found : null;
}

/** "As measured by the Port Survey", "measured in the LFS"; not "measured by GDP". */
function countedBy(words: readonly PlainWord[], at: number): Attribution | null {
  const link = words[at + 1]?.lower;
  if (link !== 'by' && !(link === 'in' && words[at + 2]?.lower === 'the')) return null;
  const found = origin(words, at, at + 2, 'name');
  if (found?.strength !== 'named') return null;
  const named = words
    .slice(at + 2, found.last)
    .some((word) => DOCUMENT_NOUNS.has(word.lower) || (link === 'by' && isOffice(word)) || isAcronym(word));
  return named ? found : null;
}

const isOffice = ({ lower }: PlainWord) => OFFICE_NOUNS.has(lower) || KNOWN_NAMES.has(lower);

/** `SEPH`; not a place, and not what a quantity is measured as. */
function isAcronym({ word, lower, uncased }: PlainWord): boolean {
  return !uncased && word.allCapitals && lower.length > 2 && !/^(?:usa|uae|gdp|gnp|eec)$/.test(lower);
}

const SURVEYS = new Set('survey poll study review'.split(' '));

/** What follows a survey, not a word that it only describes: "a study hall". */
const TELLING = new Set(
  ', of by for from among with in last this published conducted released done taken ('.split(' '),
);

/** "In a Reef Trust survey of 1,200 anglers, 40 percent": thin where nobody is named. */
function inSurvey(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:a|an|another|one|its|their|his|her)$/.test(words[at + 1]?.lower ?? '')) return null;
  let to = at + 2;
  while (to < at + 8 && words[to]?.isWord && !SURVEYS.has(words[to]!.lower)) to++;
  if (!SURVEYS.has(words[to]?.lower ?? '') || !TELLING.has(words[to + 1]?.lower ?? ',')) return null;
  const by = words.findIndex(({ lower }, i) => i > to && i < to + 12 && /^(?:by|for)$/.test(lower));
  const named =
    words.slice(at + 2, to).some(({ capital }) => capital) ||
    /^(?:its|their|his|her)$/.test(words[at + 1]!.lower) ||
    (by !== -1 && origin(words, by, by + 1, 'name')?.strength === 'named');
  return phrase(words, at, to + 1, named ? 'named' : 'thin');
}

/** "40 percent of respondents to the union's survey". */
function answering(words: readonly PlainWord[], at: number): Attribution | null {
  const found = origin(words, at, at + 2, 'document');
  return found?.strength === 'named' ? found : null;
}

const VALUED = new Set(
  'put estimated valued pegged calculated assessed priced reckoned appraised'.split(' '),
);

/** "The cost has been put at $40 million by the city auditor." */
function valuedBy(words: readonly PlainWord[], by: number): Attribution | null {
  for (let at = by - 2; at > 0 && at > by - 9; at--) {
    if (!words[at]!.isWord && !/^[$£€%-]$/.test(words[at]!.lower)) return null;
    if (!VALUED.has(words[at]!.lower) || words[at + 1]!.lower !== 'at') continue;
    if (!/^(?:been|was|is|were|are|being)$/.test(words[at - 1]!.lower)) return null;
    const found = origin(words, by, by + 1, 'name');
    const known = words.slice(by + 1, found?.last).some((word) => word.capital || isOffice(word));
    return found?.strength === 'named' && known ? found : null;
  }
  return null;
}

const REVISING = new Set(
  'raised raises cut cuts lowered lowers trimmed revised revises kept keeps upgraded downgraded lifted reduced increased held'.split(
    ' ',
  ),
);

/** "The central bank raised its inflation forecast to 4.5 percent." */
function revised(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:to|at|of|for|by)$/.test(words[at + 1]?.lower ?? '')) return null;
  let owner = at - 1;
  while (owner > at - 5 && owner > 1 && !/^(?:its|their|his|her)$/.test(words[owner]!.lower)) owner--;
  const verb = owner - 1;
  if (!REVISING.has(words[verb]?.lower ?? '') || !/^(?:its|their|his|her)$/.test(words[owner]!.lower))
    return null;
  const end = /^(?:has|have|had)$/.test(words[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const subject = subjectBefore(words, end);
  if (subject?.strength !== 'named' || !(subject.proper || subject.office)) return null;
  return { ...phrase(words, subject.first, at + 1, 'named'), backward: false };
}

function phrase(
  words: readonly PlainWord[],
  first: number,
  last: number,
  strength: Attribution['strength'],
): Attribution {
  return {
    span: { start: words[first]!.start, end: words[last - 1]!.end },
    strength,
    kind: 'origin',
    first,
    last,
    backward: true,
    forward: true,
  };
}

/** Those who ask many and print what they hear. */
const ASKING = new Set(
  'gallup pew cnn ipsos yougov quinnipiac reuters bbc npr abc cbs nbc pollsters interviewers surveyors researchers'.split(
    ' ',
  ),
);

/** "Three quarters of voters told Gallup that it was shut": the share is what was found. */
function toldTo(words: readonly PlainWord[], at: number): Attribution | null {
  let to = at + 1;
  if (DETERMINERS.has(words[to]?.lower ?? '')) to++;
  if (!ASKING.has(words[to]?.lower ?? '')) return null;
  const share = words.slice(Math.max(0, at - 8), at).some(({ lower }) => SHARES.has(lower));
  if (!share) return null;
  return phrase(words, at, to + 1, 'named');
}

const SHARES = new Set(
  'percent % cent quarters quarter thirds third fifth fifths half majority in'.split(' '),
);
