/** One pass over the tokens of a sentence: the first word of an expression chooses who reads it. */
import { mayFollowArticle, readArticle } from './dates-articles.ts';
import { readDayWord } from './dates-calendar.ts';
import { readDayPart } from './dates-dayparts.ts';
import { readDirection } from './dates-directions.ts';
import {
  readFiscal,
  readHalfCode,
  readNumberedHalf,
  readPartOfFiscal,
  readQuarterCode,
} from './dates-fiscal.ts';
import { readHoliday } from './dates-holidays.ts';
import { borrowYear, lend } from './dates-lending.ts';
import { readDayOfThisMonth, readOnOrdinal } from './dates-month-days.ts';
import { readDayMonth, readMonth } from './dates-months.ts';
import { isFrequency, isTitle } from './dates-names.ts';
import { readNth } from './dates-nth.ts';
import { readOrdinal, readYear } from './dates-numbers.ts';
import { readDottedDate, readNumericDate } from './dates-numeric.ts';
import { readPart } from './dates-parts.ts';
import { withRange } from './dates-ranges.ts';
import { found, Reader, type Reading } from './dates-reader.ts';
import { readDistance, readSooner, readThese, readUnit } from './dates-relatives.ts';
import { readSeason } from './dates-seasons.ts';
import { readEvery, readTimes, readTimesCount } from './dates-sets.ts';
import { withThat } from './dates-that.ts';
import { openClock, readClockTime, withClock } from './dates-times.ts';
import { readWeekday } from './dates-weekdays.ts';
import { withArticle, withoutArticle } from './dates-which.ts';
import { Begins, timeOf, timeWord } from './dates-words.ts';
import { readDecade, readYearMonth, readYearPhrase } from './dates-years.ts';
import { classesOf } from './sentence.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

/**
 * @param tokens one sentence
 * @param classes the classes of all its words
 * @returns its time expressions in order, not overlapping; linear in the number of tokens
 */
export function scanDates(tokens: readonly Token[], classes = classesOf(tokens)): readonly Reading[] {
  if ((classes & TELLS) === 0) return NOTHING;
  const readings: Reading[] = [];
  let r: Reader | null = null;
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    r ??= new Reader(tokens, classes);
    const reading = readAt(r, at);
    if (!reading || reading.from < floor || insideAddress(r, reading.from)) {
      at++;
      continue;
    }
    const whole = withRange(r, withClock(r, withThat(r, reading)));
    readings.push(borrowYear(r, readings.at(-1), withArticle(r, withoutArticle(r, openClock(r, whole)))));
    lend(r, readings);
    at = floor = whole.to;
    const second = readSecondFiscal(r, whole);
    if (second) {
      readings.push(second);
      at = floor = second.to;
    }
  }
  return readings;
}

const NOTHING: readonly Reading[] = [];

/** What begins an expression that needs another word of time: "the", "last", "every", "early", "some". */
const LEADING: ReadonlySet<Begins> = new Set([
  Begins.Nothing,
  Begins.Article,
  Begins.Direction,
  Begins.Every,
  Begins.These,
  Begins.Part,
  Begins.Sooner,
  Begins.Times,
]);

/** Numbers and words of time, of which every time expression has one. */
const TELLS = wordClass((lower) => {
  const first = lower.charCodeAt(0);
  // "Last season" is of a sport.
  if ((first >= 48 && first <= 57) || lower === 'season') return true;
  const word = timeWord(lower);
  if (word === undefined) return false;
  return word.unit !== null || word.dayPart !== null || !(LEADING.has(word.begins) || word.vague);
});

/** Words that begin a time expression, and the apostrophe of "'23". */
const BEGINS = wordClass(
  (lower) => lower === "'" || (timeWord(lower)?.begins ?? Begins.Nothing) !== Begins.Nothing,
);

/** Asked of every token: whether a time expression can begin with it. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { kind, classes, word } = tokens[at]!;
  if (kind === TokenKind.Number) return true;
  if ((classes & BEGINS) === 0) return false;
  const next = tokens[at + 1];
  if (kind !== TokenKind.Word) return next?.kind === TokenKind.Number;
  return timeOf(word)?.begins !== Begins.Article || mayFollowArticle(next);
}

/** The longest run of tokens without spaces that is looked back on. */
const LONGEST_CHAIN = 24;
const CHAIN_LINKS = new Set(['-', '/', '_', '=', '.', '%', '&', '?', '#']);

/** Whether the token goes on a chain of words without spaces, as in the address of a page. */
function insideAddress(r: Reader, at: number): boolean {
  if (at < 2 || !r.glued(at) || !CHAIN_LINKS.has(r.lower(at - 1))) return false;
  for (let i = at - 1, stop = Math.max(0, at - LONGEST_CHAIN); i > stop && r.glued(i + 1); i--)
    if (r.is(i, '/') && !r.isNumber(i - 1) && !r.word(i - 1)?.month) return true;
  const before = r.word(at - 2);
  const dated = before !== undefined && before.begins !== Begins.Article && before.begins !== Begins.These;
  return at > 2 && r.glued(at - 1) && r.glued(at - 2) && !dated && !r.isNumber(at - 2);
}

/** The second of "fiscal years 2023 and 2024". */
function readSecondFiscal(r: Reader, { value, to }: Reading): Reading | null {
  if (value?.length !== 6 || !value.startsWith('FY')) return null;
  if (!/^(?:and|or|to|through|[,–-])$/.test(r.lower(to))) return null;
  const at = r.is(to + 1, 'and') ? to + 2 : to + 1;
  const year = r.size(at) === 4 ? readYear(r, at) : null;
  return year && found(at, year.next, 'DATE', null, `FY${year.value}`);
}

export function readAt(r: Reader, at: number): Reading | null {
  const token = r.tokens[at]!;
  if (token.kind === TokenKind.Number) return readNumber(r, at);
  if (token.kind === TokenKind.Symbol)
    return token.lower === "'" ? (readDecade(r, at, false) ?? readYearPhrase(r, at, false)) : null;
  const word = r.word(at);
  if (!word) return null;
  switch (word.begins) {
    case Begins.Month:
      return readMonth(r, at) ?? readHoliday(r, at, null);
    case Begins.Weekday:
      return readWeekday(r, at);
    case Begins.Day:
      return isTitle(r, at) ? null : readDayWord(r, at);
    case Begins.Direction:
      return readNth(r, at) ?? readDirection(r, at, false);
    case Begins.Article:
      return readArticle(r, at);
    case Begins.Ordinal:
      return (word.ordinal > 0 ? readDayMonth(r, at) : null) ?? readNth(r, at) ?? readHoliday(r, at, null);
    case Begins.Part:
      return readPart(r, at);
    case Begins.Sooner:
      return readSooner(r, at);
    case Begins.Season:
      return readSeason(r, at, null, false);
    case Begins.Decade:
      return readDecade(r, at, r.is(at - 1, 'the'));
    case Begins.Fiscal:
      return readFiscal(r, at);
    case Begins.Quarter:
      return readQuarterCode(r, at);
    case Begins.Frequency:
      return isFrequency(r, at) ? found(at, at + 1, 'SET', null, word.frequency) : null;
    case Begins.Every:
      return readEvery(r, at);
    case Begins.Times:
      return readTimes(r, at, at + 1);
    case Begins.Clock:
      return readClockTime(r, at);
    case Begins.DayPart:
      return readDayPart(r, at);
    case Begins.Holiday:
      return readHoliday(r, at, null);
    case Begins.These:
      return readThese(r, at);
    case Begins.Count:
      return readCounted(r, at);
    case Begins.Week:
    case Begins.Year:
    case Begins.Unit:
      return readUnit(r, at);
    default:
      return null;
  }
}

const OPENERS = new Set(['"', "'", '(', '[', '—', '–', '*', '_', '-']);
const NUMBERED = new Set('report paper bulletin circular memo notice order'.split(' '));
const CURRENCIES = new Set(['$', '£', '€']);

function readNumber(r: Reader, at: number): Reading | null {
  const before = r.lower(at - 1);
  const after = r.lower(at + 1);
  if (CURRENCIES.has(before) || after === '%' || after === 'percent' || after === 'million') return null;
  const digits = r.digits(at);
  if (digits < 0) {
    const written = r.size(at) <= 5 ? readClockTime(r, at) : readDottedDate(r, at);
    return written ?? (isFree(r, at) ? readDistance(r, at) : null);
  }
  // "Report 2021-11" is called by its number.
  if (r.isDash(at + 1) && r.glued(at + 1) && r.capital(at - 1) && NUMBERED.has(before)) return null;
  const numeric = readNumericDate(r, at);
  if (numeric) return numeric;
  if (r.size(at) <= 2) {
    const code = readHalfCode(r, at) ?? readPartOfFiscal(r, at);
    if (code) return code;
    const small = readSmallNumber(r, at, digits);
    if (small) return small;
  } else {
    const clock = r.size(at) <= 4 ? readClockTime(r, at) : null;
    if (clock) return clock;
    const decade = r.glued(at + 1) ? readDecade(r, at, before === 'the') : null;
    if (decade) return decade;
  }
  const ordinal = readOrdinal(r, at);
  if (ordinal) return readHoliday(r, at, null) ?? readNth(r, at) ?? readOnOrdinal(r, at);
  const code = readQuarterCode(r, at);
  if (code) return code;
  if (!isFree(r, at)) return null;
  return (
    readDistance(r, at) ??
    (after === 'times' ? readTimesCount(r, at) : null) ??
    (r.size(at) === 4 ? (readYearMonth(r, at) ?? readYearPhrase(r, at, false)) : null)
  );
}

/** Not the end of a longer name, as in "B-52" or "CO2". */
function isFree(r: Reader, at: number): boolean {
  return at === 0 || !r.glued(at) || OPENERS.has(r.lower(at - 1));
}

/** Numbers of a clock, a day, a decade in two digits. */
function readSmallNumber(r: Reader, at: number, digits: number): Reading | null {
  const read = readClockTime(r, at) ?? (digits <= 31 ? readDayMonth(r, at) : null);
  if (read) return read;
  const decade = readDecade(r, at, r.is(at - 1, 'the'));
  if (decade) return r.is(at - 1, 'the') ? { ...decade, from: at - 1 } : decade;
  return readDayOfThisMonth(r, at);
}

function readCounted(r: Reader, at: number): Reading | null {
  const numbered = r.is(at, 'half') ? readNumberedHalf(r, at) : null;
  if (numbered) return numbered;
  const clock = r.word(at)!.cardinal || r.is(at, 'half') ? readClockTime(r, at) : null;
  if (clock) return clock;
  if (r.word(at)!.cardinal >= 20) {
    const day = readDayMonth(r, at) ?? (r.word(r.hyphen(at + 1))?.ordinal ? readNth(r, at) : null);
    if (day) return day;
  }
  return readDistance(r, at) ?? readTimesCount(r, at) ?? readYearPhrase(r, at, false);
}
