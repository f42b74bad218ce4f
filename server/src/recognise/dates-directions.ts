/** What "last", "this" and "next" point at: "last month", "the past two years", "this morning". */

import { readClock } from './dates-clock.ts';
import { pairedTo } from './dates-durations.ts';
import { readFiscal } from './dates-fiscal.ts';
import { readHoliday } from './dates-holidays.ts';
import { readMonth } from './dates-months.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readSeason } from './dates-seasons.ts';
import { durationValue, readSpan } from './dates-spans.ts';
import { readWeekday } from './dates-weekdays.ts';
import { Begins } from './dates-words.ts';

/** "last month", "the past two years", "this morning", "next June", with the word of direction at `at`. */
export function readDirection(r: Reader, at: number, article: boolean): Reading | null {
  const from = article ? at - 1 : at;
  const first = r.word(at)!;
  let direction = first.direction!;
  let next = at + 1;
  const second = r.word(next);
  if (direction === 0 && r.is(next, 'time') && r.word(next + 1)?.direction) {
    const year = readDirection(r, next + 1, false);
    return year && { ...year, from };
  }
  let combined = false;
  if (direction === 0 && second?.begins === Begins.Direction && second.direction !== null) {
    direction = second.direction;
    next++;
    combined = true;
  }
  if (direction === 0 && r.is(next, 'particular')) next++;
  const past = r.is(next - 1, 'past') || r.is(next - 1, 'last');
  if (direction !== 0) {
    const span = readSpan(r, next);
    if (
      span &&
      !(r.word(next)?.begins === Begins.Article) &&
      (r.word(span.to - 1)?.plural || span.hyphenated || span.count === 0.5)
    ) {
      if (span.unit === 'weekend' || span.unit === 'night')
        return found(from, span.to, 'DURATION', null, null);
      return found(from, span.to, 'DURATION', null, span.value);
    }
  }
  // It begins in one year and ends in the next.
  if ((r.is(next, 'school') || r.is(next, 'academic')) && r.is(next + 1, 'year'))
    return found(from, next + 2, 'DATE', null);
  if (r.is(next, 'working') && r.is(next + 1, 'week')) next++;
  const word = r.word(next);
  if (!word) return r.is(next, 'season') && !article ? found(from, next + 1, 'DATE', null) : null;
  if (word.abbreviated && r.is(next + 1, '.') && !word.month && !word.weekday) return null;
  // "this may not apply", "this august body".
  if (word.month && word.weak && direction === 0 && !r.capital(next) && !AFTER_MONTH.test(r.lower(next + 1)))
    return null;
  if (word.month) {
    const month = readMonth(r, next, true, direction);
    return month && found(from, month.to, month.type, month.anchor, month.value);
  }
  if (word.weekday && !word.plural) {
    const day = readWeekday(r, next, direction);
    return day && found(article && !combined ? from : from, day.to, day.type, day.anchor, day.value);
  }
  if (word.season && !word.plural) {
    const season = readSeason(r, next, direction, true);
    return season && found(from, season.to, season.type, season.anchor, season.value);
  }
  if (word.begins === Begins.Fiscal) {
    const fiscal = !r.is(next, 'calendar');
    const unit = r.word(next + 1)?.unit;
    const told = fiscal && unit === 'year' ? readFiscal(r, next) : null;
    if (told) return found(from, told.to, 'DATE', null, told.value);
    if (unit === 'year' && !r.word(next + 1)!.plural)
      return found(from, next + 2, 'DATE', {
        kind: 'unit',
        unit: fiscal ? 'fiscal-year' : 'year',
        offset: direction,
      });
    return null;
  }
  if (word.dayPart && word.unit === null && !word.plural) {
    if (article) return null;
    return found(from, next + 1, 'TIME', {
      kind: 'timed',
      time: `T${word.dayPart}`,
      date: { kind: 'unit', unit: 'day', offset: direction },
    });
  }
  if (word.unit) return readDirectedUnit(r, from, next, direction, article, past && !combined);
  const holiday = readHoliday(r, next, direction);
  if (holiday) return found(from, holiday.to, holiday.type, holiday.anchor, holiday.value);
  return null;
}

/** What follows a month in small letters. */
const AFTER_MONTH = /^(?:[.,;?!)—–]|we|i|they|you|he|she|the|there|and|or|in|is|was|will|at|to|for|with|)$/;

/** Whether a date follows the weekday, which is that of the date: "next week on Wednesday, March 3". */
function isDated(r: Reader, at: number): boolean {
  return Boolean(r.word(at)?.month) || (r.isNumber(at) && readClock(r, at)?.bare !== false);
}

const OVER = new Set(['over', 'in', 'for', 'during', 'within', 'throughout', 'through', 'of', 'across']);

function readDirectedUnit(
  r: Reader,
  from: number,
  at: number,
  direction: number,
  article: boolean,
  past: boolean,
): Reading | null {
  const word = r.word(at)!;
  const unit = word.unit!;
  const to = at + 1;
  // "this week-end".
  if (unit === 'week' && !word.plural && r.is(r.hyphen(to), 'end') && r.hyphen(to) > to)
    return found(from, to + 2, 'DATE', { kind: 'weekday', weekday: 0, direction, lean: null, of: null });
  // "last week's Sunday".
  if (unit === 'week' && r.is(to, "'") && r.is(to + 1, 's') && r.word(to + 2)?.weekday) {
    const { weekday, plural, weak } = r.word(to + 2)!;
    const of = { kind: 'unit', unit, offset: direction } as const;
    if (!plural && !weak)
      return found(from, to + 3, 'DATE', { kind: 'weekday', weekday, direction: null, lean: null, of });
  }
  // "next week on Tuesday", "this week Friday".
  const on = r.is(to, 'on') ? to + 1 : to;
  const weekday = unit === 'week' && !word.plural ? r.word(on) : undefined;
  const dated = r.is(on + 1, ',') ? on + 2 : on + 1;
  if (weekday?.weekday && !weekday.plural && !weekday.weak && !isDated(r, dated)) {
    const of = { kind: 'unit', unit, offset: direction } as const;
    const day = { kind: 'weekday', weekday: weekday.weekday, direction: null, lean: null, of } as const;
    return found(from, on + 1, 'DATE', day);
  }
  if (word.plural) {
    if (direction === 0 || unit === 'night' || unit === 'second' || unit === 'weekday') return null;
    if (unit === 'quarter' && r.is(to, 'of')) return null;
    return found(from, pairedTo(r, to), direction < 0 && past ? 'DURATION' : 'DATE', null);
  }
  switch (unit) {
    case 'night':
      if (direction === 0 || article) return null;
      return found(from, to, 'TIME', {
        kind: 'timed',
        time: 'TNI',
        date: { kind: 'unit', unit: 'day', offset: direction },
      });
    case 'second':
    case 'minute':
    case 'weekday':
    case 'fortnight':
      return null;
    case 'hour':
      if (direction === 0) return null;
      return article ? found(from, to, 'DURATION', null, 'PT1H') : null;
    case 'day':
      if (direction === 0 || !article || direction < 0) return null;
      return found(from, to, 'DATE', null);
    case 'quarter':
      return found(from, to, 'DATE', { kind: 'unit', unit, offset: direction });
    case 'weekend':
      return found(from, to, 'DATE', { kind: 'weekday', weekday: 0, direction, lean: null, of: null });
    default:
  }
  if (past && r.is(to, 'and') && r.is(to + 1, 'a') && r.is(to + 2, 'half'))
    return found(from, to + 3, 'DURATION', null, durationValue(1.5, unit));
  if (article && direction < 0 && past && !r.is(from - 1, 'of'))
    return found(from, to, 'DURATION', null, durationValue(1, unit));
  if (article && direction > 0 && r.is(at - 1, 'next')) {
    if (OVER.has(r.lower(from - 1))) return found(from, to, 'DURATION', null, durationValue(1, unit));
    return found(from, to, 'DATE', null);
  }
  if (
    article &&
    direction > 0 &&
    r.is(at - 1, 'following') &&
    (unit === 'year' || unit === 'week' || unit === 'month')
  )
    return found(from, to, 'DATE', { kind: 'unit', unit, offset: 1 });
  return found(from, to, 'DATE', { kind: 'unit', unit, offset: direction });
}
