/** Stretches of the calendar that other words name a part of: what may follow "the end of". */
import type { DateAnchor, DateUnit } from '../model/values.ts';
import { readWholeYear } from './dates-articles.ts';
import { openDay } from './dates-days.ts';
import { readDirection } from './dates-directions.ts';
import { readFiscal, readQuarterCode } from './dates-fiscal.ts';
import { readHoliday } from './dates-holidays.ts';
import { readDayMonth, readMonth } from './dates-months.ts';
import { readNth } from './dates-nth.ts';
import { readOrdinal, readYear } from './dates-numbers.ts';
import { readNumericDate } from './dates-numeric.ts';
import { readPart } from './dates-parts.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readSeason } from './dates-seasons.ts';
import { leanOf } from './dates-tense.ts';
import { readWeekday } from './dates-weekdays.ts';
import { Begins } from './dates-words.ts';
import { readDecade, readYearPhrase } from './dates-years.ts';

/** Nesting that people speak: "the end of the first quarter of next year". */
export const DEEPEST = 3;

/**
 * Anything that "of" may name: a month, a year, "last year", "the decade", a season, a holiday.
 * @param bare whether "the year" alone will do, because words before it say which part
 */
export function readCalendar(r: Reader, at: number, bare: boolean, depth = 0): Reading | null {
  if (depth > DEEPEST) return null;
  const article = r.is(at, 'the');
  const whole = article ? readWholeYear(r, at) : null;
  if (whole) return whole;
  const start = article ? at + 1 : at;
  if (r.isNumber(start) || r.is(start, "'"))
    return (
      readNumericDate(r, start) ??
      readDayMonth(r, start) ??
      readDecade(r, start, article) ??
      readQuarterCode(r, start) ??
      readYearPhrase(r, start, true) ??
      readNth(r, start, depth)
    );
  const word = r.word(start);
  if (!word) return null;
  switch (word.begins) {
    case Begins.Month:
      return readMonth(r, start, true);
    case Begins.Weekday:
      return readWeekday(r, start);
    case Begins.Day:
      return readDayWord(r, start);
    case Begins.Season:
      return readSeason(r, start, null, true);
    case Begins.Direction:
      return readNth(r, start, depth) ?? readDirection(r, start, article);
    case Begins.Ordinal:
      return readDayMonth(r, start) ?? readNth(r, start, depth);
    case Begins.Decade:
      return readDecade(r, start, article);
    case Begins.Fiscal:
      return readFiscal(r, start);
    case Begins.Quarter:
      return readQuarterCode(r, start);
    case Begins.Holiday:
      return readHoliday(r, start, null);
    case Begins.Part:
      return readPart(r, start, depth + 1);
    case Begins.Count: {
      const year = readYear(r, start);
      return year ? found(start, year.next, 'DATE', null, String(year.value)) : readNth(r, start, depth);
    }
    default:
  }
  if (word.dayPart === 'NI' && !word.plural) return null;
  const holiday = readHoliday(r, start, null);
  if (holiday) return holiday;
  if (bare && word.unit && !word.plural && PERIODS.has(word.unit)) {
    if (word.unit === 'year') {
      const year = readYear(r, start + 1);
      if (year) return found(start, year.next, 'DATE', null, String(year.value));
    }
    return found(start, start + 1, 'DATE', unitAnchor(word.unit, 0, r, at));
  }
  return null;
}

/** {@link readCalendar}, and the bare day of "the week of the 18th", "the morning of the 5th". */
export function readNamedDay(r: Reader, at: number): Reading | null {
  const date = readCalendar(r, at, false);
  const day = !date && r.is(at, 'the') ? readOrdinal(r, at + 1, 31) : null;
  if (!day || (r.isWord(day.next) && !/^(?:and|at|to|through|or|we|i|in|for|with)$/.test(r.lower(day.next))))
    return date;
  return openDay(r, at, day.next, day.value);
}

const PERIODS = new Set<DateUnit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

function unitAnchor(unit: DateUnit, offset: number, r: Reader, at: number): DateAnchor {
  return unit === 'weekend'
    ? { kind: 'weekday', weekday: 0, direction: null, lean: leanOf(r, at, at + 2), of: null }
    : { kind: 'unit', unit, offset };
}

export function readDayWord(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  if (word.part) return readClose(r, at);
  const date: DateAnchor = { kind: 'unit', unit: 'day', offset: word.day ?? 0 };
  return word.dayPart
    ? found(at, at + 1, 'TIME', { kind: 'timed', time: `T${word.dayPart}`, date })
    : found(at, at + 1, 'DATE', date);
}

/** "by EOD", "at the EOY": the close of the day, the month or the year. */
function readClose(r: Reader, at: number): Reading | null {
  if (!/^(?:by|the|until|till|before|at|to)$/.test(r.lower(at - 1))) return null;
  const unit = r.is(at, 'eom') ? 'month' : r.is(at, 'eoy') ? 'year' : 'day';
  return found(at, at + 1, 'DATE', { kind: 'unit', unit, offset: 0 }, null, 'END');
}
