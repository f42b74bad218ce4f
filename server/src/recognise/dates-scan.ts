import { readArticle } from './dates-articles.ts';
import { readDayWord } from './dates-calendar.ts';
import { readDirection } from './dates-directions.ts';
import { readFiscal, readQuarterCode } from './dates-fiscal.ts';
import { readHoliday } from './dates-holidays.ts';
import { readDayMonth, readMonth } from './dates-months.ts';
import { readNth } from './dates-nth.ts';
import { readOrdinal, readYear } from './dates-numbers.ts';
import { readNumericDate } from './dates-numeric.ts';
import { readPart } from './dates-parts.ts';
import { withRange } from './dates-ranges.ts';
import { found, Reader, type Reading, wordsOf } from './dates-reader.ts';
import { readDayPart, readDistance, readSooner, readThese, readUnit } from './dates-relatives.ts';
import { readSeason } from './dates-seasons.ts';
import { readEvery, readTimes, readTimesCount } from './dates-sets.ts';
import { readClockTime, withClock } from './dates-times.ts';
import { readWeekday } from './dates-weekdays.ts';
import { Begins } from './dates-words.ts';
import { readDecade, readYearPhrase } from './dates-years.ts';
import { type Token, TokenKind } from './tokens.ts';

/**
 * @param tokens one sentence
 * @returns its time expressions in order, not overlapping; linear in the number of tokens
 */
export function scanDates(tokens: readonly Token[]): Reading[] {
  const words = wordsOf(tokens);
  const r = new Reader(tokens, words);
  const readings: Reading[] = [];
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    const reading = readAt(r, at);
    if (!reading || reading.from < floor || insideAddress(r, reading.from)) {
      at++;
      continue;
    }
    const whole = withRange(r, withClock(r, reading));
    readings.push(withoutArticle(r, whole));
    at = floor = whole.to;
    const second = readSecondFiscal(r, whole);
    if (second) {
      readings.push(second);
      at = floor = second.to;
    }
  }
  return readings;
}

/** Whether the token goes on a chain of words without spaces, as in the address of a page. */
function insideAddress(r: Reader, at: number): boolean {
  if (at < 2 || !r.glued(at) || !r.glued(at - 1)) return false;
  if (!/^[-/_=.%&?#]$/.test(r.lower(at - 1))) return false;
  const before = r.word(at - 2);
  const dated = before !== undefined && before.begins !== Begins.Article && before.begins !== Begins.These;
  return at > 2 && r.glued(at - 2) && !dated && !r.isNumber(at - 2);
}

/** In "the next week's newsletter" the article is the newsletter's. */
function withoutArticle(r: Reader, reading: Reading): Reading {
  return r.is(reading.from, 'the') &&
    r.is(reading.to, "'") &&
    r.is(reading.to + 1, 's') &&
    r.glued(reading.to)
    ? { ...reading, from: reading.from + 1 }
    : reading;
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
      return readDayWord(r, at);
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
      return word.weak ? null : found(at, at + 1, 'SET', null, word.frequency);
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

function readNumber(r: Reader, at: number): Reading | null {
  const numeric = readNumericDate(r, at);
  if (numeric) return numeric;
  if (r.size(at) <= 5) {
    const clock = readClockTime(r, at);
    if (clock) return clock;
  }
  const dayMonth = readDayMonth(r, at);
  if (dayMonth) return dayMonth;
  const decade = readDecade(r, at, r.is(at - 1, 'the'));
  if (decade) return decade.value!.length < 4 && r.is(at - 1, 'the') ? { ...decade, from: at - 1 } : decade;
  if (
    r.is(at + 1, 'of') &&
    r.digits(at) > 0 &&
    r.digits(at) < 32 &&
    r.word(at + 2)?.direction !== null &&
    r.is(at + 3, 'month')
  )
    return found(at, at + 4, 'DATE', {
      kind: 'month-day',
      day: r.digits(at),
      lean: null,
      of: { kind: 'unit', unit: 'month', offset: r.word(at + 2)?.direction ?? 0 },
    });
  const ordinal = readOrdinal(r, at);
  if (ordinal) return readHoliday(r, at, null) ?? readNth(r, at);
  const code = readQuarterCode(r, at);
  if (code) return code;
  if (at > 0 && r.glued(at) && !/^["'([—–*_-]$/.test(r.lower(at - 1))) return null;
  if (/^[$£€]$/.test(r.lower(at - 1))) return null;
  return readDistance(r, at) ?? readTimesCount(r, at) ?? readYearPhrase(r, at, false);
}

function readCounted(r: Reader, at: number): Reading | null {
  const clock = r.word(at)!.cardinal || r.is(at, 'half') ? readClockTime(r, at) : null;
  if (clock) return clock;
  if (r.word(at)!.cardinal >= 20) {
    const day = readDayMonth(r, at) ?? (r.word(r.hyphen(at + 1))?.ordinal ? readNth(r, at) : null);
    if (day) return day;
  }
  return readDistance(r, at) ?? readTimesCount(r, at) ?? readYearPhrase(r, at, false);
}
