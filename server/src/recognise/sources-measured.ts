/** Who counted or was told: "measured by the Port Survey", "two thirds told Gallup", "on the figures of the registry". */
import type { Attribution } from './sources-attribution.ts';
import { origin } from './sources-phrases.ts';
import { DETERMINERS, DOCUMENT_NOUNS, KNOWN_NAMES, OFFICE_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Participles of those who count, with `by` or `in` behind them. */
const COUNTED = new Set('measured counted tallied compiled'.split(' '));

/** Words at which {@link measuredAt} finds something. */
export const MEASURED_WORDS: readonly string[] = [...COUNTED, 'told', 'tell', 'on'];

/** @returns the origin whose phrase has its first or second word at `at`, or null */
export function measuredAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { lower } = words[at]!;
  if (lower === 'on') return at === 0 ? figuresOf(words) : null;
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
  return {
    span: { start: words[at]!.start, end: words[to]!.end },
    strength: 'named',
    kind: 'origin',
    first: at,
    last: to + 1,
    backward: true,
    forward: true,
  };
}

const SHARES = new Set(
  'percent % cent quarters quarter thirds third fifth fifths half majority in'.split(' '),
);
