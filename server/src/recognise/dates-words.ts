/**
 * The vocabulary of time expressions, in one table: what each word can mean in one.
 * Meanings after TimeML's TIMEX3 guidelines; abbreviations are those of newswire and government style.
 */

import type { DateUnit } from '../model/values.ts';
import { Begins, NONE, type TimeWord } from './dates-word.ts';
import type { Word } from './words.ts';

export { Begins, type TimeWord } from './dates-word.ts';

const table = new Map<string, TimeWord>();

function add(words: string, meaning: Partial<TimeWord>): void {
  for (const word of words.split(' ')) table.set(word, { ...(table.get(word) ?? NONE), ...meaning });
}

'january february march april may june july august september october november december'
  .split(' ')
  .forEach((name, index) => {
    add(name, { month: index + 1, begins: Begins.Month });
  });
'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').forEach((name, index) => {
  add(name, { month: index + 1, begins: Begins.Month, abbreviated: name !== 'may' });
});
add('sept', { month: 9, begins: Begins.Month, abbreviated: true });
add('may march august mar jan dec jun', { weak: true });

'monday tuesday wednesday thursday friday saturday sunday'.split(' ').forEach((name, index) => {
  add(name, { weekday: index + 1, begins: Begins.Weekday });
  add(`${name}s`, { weekday: index + 1, begins: Begins.Weekday, plural: true });
});
'mon tue wed thu fri sat sun'.split(' ').forEach((name, index) => {
  add(name, { weekday: index + 1, begins: Begins.Weekday, abbreviated: true, weak: true });
});
add('tues', { weekday: 2, begins: Begins.Weekday, abbreviated: true, weak: true });
add('weds', { weekday: 3, begins: Begins.Weekday, abbreviated: true, weak: true });
add('thur thurs', { weekday: 4, begins: Begins.Weekday, abbreviated: true, weak: true });

const UNITS: readonly (readonly [DateUnit, string, string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute', 'minutes'],
  ['hour', 'hour', 'hours'],
  ['day', 'day', 'days'],
  ['night', 'night', 'nights'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
];
for (const [unit, one, many] of UNITS) {
  add(one, { unit, begins: Begins.Unit });
  add(many, { unit, plural: true, begins: Begins.Unit });
}
add('sec', { unit: 'second', abbreviated: true });
add('secs', { unit: 'second', plural: true, abbreviated: true });
add('min', { unit: 'minute', abbreviated: true });
add('mins', { unit: 'minute', plural: true, abbreviated: true });
add('hr', { unit: 'hour', abbreviated: true });
add('hrs', { unit: 'hour', plural: true, abbreviated: true });
add('wk', { unit: 'week', abbreviated: true });
add('wks', { unit: 'week', plural: true, abbreviated: true });
add('mos', { unit: 'month', plural: true, abbreviated: true });
add('qtr', { unit: 'quarter', abbreviated: true });
add('yr', { unit: 'year', abbreviated: true });
add('yrs', { unit: 'year', plural: true, abbreviated: true });
add('millennium', { unit: 'millennium' });
add('millennia', { unit: 'millennium', plural: true });
add('weekday weekdays', { unit: 'weekday' });
add('workday workdays', { unit: 'weekday' });
add('workweek', { unit: 'week' });
add('week', { begins: Begins.Week });
add('year', { begins: Begins.Year });

(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
)
  .split(' ')
  .forEach((word, index) => {
    add(word, { cardinal: index + 1, begins: Begins.Count });
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  add(word, { cardinal: (index + 2) * 10, begins: Begins.Count });
});
add('hundred', { cardinal: 100 });
add('thousand', { cardinal: 1000 });
add('couple another', { begins: Begins.Count });
add('several few multiple many numerous countless', { vague: true, begins: Begins.Count });
add('some', { vague: true, begins: Begins.Count });
add('half', { begins: Begins.Count });
add('dozens tens hundreds thousands millions billions', { vague: true, begins: Begins.Count });

(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
)
  .split(' ')
  .forEach((word, index) => {
    add(word, { ordinal: index + 1, begins: Begins.Ordinal });
  });
add('thirtieth', { ordinal: 30, begins: Begins.Ordinal });
add('twenty thirty', { begins: Begins.Count });
add('final', { ordinal: -1, begins: Begins.Ordinal });

add('trailing', { direction: -1, begins: Begins.Direction });
add('last past', { direction: -1, begins: Begins.Direction });
add('last', { ordinal: -1 });
add('previous preceding prior', { direction: -1, begins: Begins.Direction });
add('this current', { direction: 0, begins: Begins.Direction });
add('present', { direction: 0, begins: Begins.Direction, weak: true });
add('next coming upcoming following', { direction: 1, begins: Begins.Direction });
add('these recent those', { begins: Begins.These });

add('early beginning start', { part: 'START', begins: Begins.Part });
add('mid middle midway', { part: 'MID', begins: Begins.Part });
add('late end close latter', { part: 'END', begins: Begins.Part });
add('turn dawn', { part: 'START', begins: Begins.Part });
add('front', { part: 'START', begins: Begins.Part });
add('back', { part: 'END', begins: Begins.Part });
add('rest remainder', { part: 'END', begins: Begins.Part });
add('height course', { part: 'MID', begins: Begins.Part });
add('earlier', { part: 'START', begins: Begins.Sooner });
add('later', { part: 'END', begins: Begins.Sooner });

add('eod cob', { day: 0, part: 'END', begins: Begins.Day });
add('eom eoy', { part: 'END', begins: Begins.Day });
add('today', { day: 0, begins: Begins.Day });
add('yesterday', { day: -1, begins: Begins.Day });
add('tomorrow tmrw tmr', { day: 1, begins: Begins.Day });
add('tonight tonite', { day: 0, dayPart: 'NI', begins: Begins.Day });

add('morning', { dayPart: 'MO', begins: Begins.DayPart });
add('afternoon', { dayPart: 'AF', begins: Begins.DayPart });
add('evening', { dayPart: 'EV', begins: Begins.DayPart });
add('night', { dayPart: 'NI' });
add('midmorning', { dayPart: 'MO', part: 'MID', begins: Begins.DayPart });
add('midafternoon', { dayPart: 'AF', part: 'MID', begins: Begins.DayPart });
add('mornings', { dayPart: 'MO', plural: true, begins: Begins.DayPart });
add('afternoons', { dayPart: 'AF', plural: true, begins: Begins.DayPart });
add('evenings', { dayPart: 'EV', plural: true, begins: Begins.DayPart });
add('nights', { dayPart: 'NI', plural: true });
add('noon noonish midnight midday', { begins: Begins.Clock });

add('spring', { season: 'SP', begins: Begins.Season, weak: true });
add('summer', { season: 'SU', begins: Begins.Season });
add('autumn', { season: 'FA', begins: Begins.Season });
add('fall', { season: 'FA', begins: Begins.Season, weak: true });
add('winter', { season: 'WI', begins: Begins.Season });
add('summers', { season: 'SU', plural: true });
add('winters', { season: 'WI', plural: true });

add('hourly', { frequency: 'PT1H', begins: Begins.Frequency });
add('daily everyday nightly', { frequency: 'P1D', begins: Begins.Frequency });
add('weekly', { frequency: 'P1W', begins: Begins.Frequency });
add('biweekly fortnightly', { frequency: 'P2W', begins: Begins.Frequency });
add('monthly', { frequency: 'P1M', begins: Begins.Frequency });
add('bimonthly', { frequency: 'P2M', begins: Begins.Frequency });
add('quarterly', { frequency: 'P3M', begins: Begins.Frequency });
add('semiannually semiannual biannually', { frequency: 'P6M', begins: Begins.Frequency });
add('annually yearly annual', { frequency: 'P1Y', begins: Begins.Frequency });
add('everyday annual', { weak: true });

'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, index) => {
  add(word, { decade: (index + 2) * 10, begins: Begins.Decade });
});

add('noughties', { decade: 100, begins: Begins.Decade });

add('the a an', { begins: Begins.Article });
add('every each', { begins: Begins.Every });
add('fiscal financial fy calendar cy', { begins: Begins.Fiscal });
add('q h', { begins: Begins.Quarter });
add('once twice', { begins: Begins.Times });

/**
 * @param lower a word in lower case
 * @returns what it can mean in a time expression, or undefined
 */
export function timeWord(lower: string): TimeWord | undefined {
  return (LENGTHS[lower.charCodeAt(0) & 127]! >> lower.length) & 1 ? table.get(lower) : undefined;
}

/** {@link timeWord} of a word of a text; kept with the word. */
export function timeOf(word: Word): TimeWord | undefined {
  if (word.time === undefined) word.time = timeWord(word.lower) ?? null;
  return word.time ?? undefined;
}

/** For each first letter, which lengths its words have, a bit each: most words are turned away without a look-up. */
const LENGTHS = new Int32Array(128);
for (const word of table.keys()) note(word);

function note(word: string): void {
  LENGTHS[word.charCodeAt(0) & 127]! |= 1 << word.length;
}

/** Registers words that begin a holiday's name, unless they already begin something else. */
export function addHolidayWord(word: string): void {
  const entry = table.get(word);
  if (!entry || entry.begins === Begins.Nothing) add(word, { begins: Begins.Holiday });
  note(word);
}

/** Prepositions before a time, after which a bare year, month or season reads as one. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in since by until till before after during from through throughout of on for to between around circa about ' +
    'as and or versus vs than late early mid past prior following beginning starting ending effective into within ' +
    'over this last next through thru pre post toward towards back'
  ).split(' '),
);

/** Things that are counted: after them a number of four digits is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'people persons men women children families individuals workers employees students troops soldiers officers ' +
    'dollars pounds euros feet miles meters metres kilometers acres tons tonnes barrels gallons calories votes jobs ' +
    'cases deaths homes houses units seats pages words times percent points degrees square additional more new ' +
    'migrants refugees vehicles cars beds schools businesses companies communities members participants attendees ' +
    'respondents americans patients victims prisoners hostages aircraft missiles tanks hours days weeks months years ' +
    'megawatts watts volts kilowatts grams kilograms kg km mph lbs ft vision psi rpm hp cc'
  ).split(' '),
);
