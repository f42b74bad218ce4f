/** Days of the week: "Monday", "Friday, May 12th", "Tuesday of last week". */
import type { DateAnchor, Direction } from '../model/values.ts';
import { endsClause } from './dates-articles.ts';
import { readCalendar } from './dates-calendar.ts';
import { anchorOf, isDay } from './dates-days.ts';
import { readDayMonth, readMonth } from './dates-months.ts';
import { readOrdinal } from './dates-numbers.ts';
import { readNumericDate } from './dates-numeric.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

/** "Monday Night Football". */
const NAMED_NIGHTS = new Set(['live', 'football', 'lights', 'fever', 'baseball']);

/** Words that make a weekday a name: "Super Tuesday". */
const NAMED_DAYS = new Set(['good', 'super', 'bowl', 'fat', 'holy', 'bloody', 'ruby', 'shrove', 'casual']);

/** "Monday", "Friday, May 12th", "Monday of last week", "Tuesday the eleventh". */
export function readWeekday(r: Reader, at: number, direction: Direction = null): Reading | null {
  const word = r.word(at)!;
  let next = at + 1;
  if (NAMED_DAYS.has(r.lower(at - 1)) && r.capital(at - 1)) return null;
  if (r.is(at + 1, 'night') && NAMED_NIGHTS.has(r.lower(at + 2))) return null;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  const comma = r.is(next, ',') ? next + 1 : next;
  const article = r.is(comma, 'the') ? comma + 1 : comma;
  if (!word.plural) {
    const date =
      (r.word(article)?.month ? readMonth(r, article) : null) ??
      readDayMonth(r, article) ??
      (comma > next || r.isNumber(next) ? readNumericDate(r, comma, true) : null);
    if (date && (r.word(article)?.month ? date.to > article + 1 : true))
      return found(
        at,
        date.to,
        date.type,
        date.anchor?.kind === 'month' ? { ...date.anchor, weekday: word.weekday } : date.anchor,
        date.value,
      );
    const bracketed = r.is(next, '(') ? readBracketed(r, next + 1) : null;
    if (bracketed) {
      const anchor =
        bracketed.anchor?.kind === 'month' ? { ...bracketed.anchor, weekday: word.weekday } : null;
      return found(at, bracketed.to + 1, 'DATE', anchor, bracketed.value);
    }
    const day = article > comma || r.isNumber(next) ? readOrdinal(r, article, 31) : null;
    // Not "Wednesday, the Second Gentleman".
    const named = r.capital(day?.next ?? -1) && (r.isNumber(next) || r.capital(article));
    if (day && !named && !r.word(day.next)?.unit)
      return found(at, day.next, 'DATE', {
        kind: 'month-day',
        day: day.value,
        weekday: word.weekday,
        lean: leanOf(r, at, day.next),
        of: null,
      });
    const bare = readBareDay(r, at, next);
    if (bare)
      return found(at, next + 1, 'DATE', {
        kind: 'month-day',
        day: bare,
        weekday: word.weekday,
        lean: leanOf(r, at, next + 1),
        of: null,
      });
    const from = readDayFrom(r, at, next, 1);
    if (from) return from;
    if (r.is(next, 'after') && r.is(next + 1, 'next') && !r.word(next + 2)?.unit && !word.weak) {
      return found(at, next + 2, 'DATE', aWeekAfter(word.weekday));
    }
  }
  // The British "on Tuesday week".
  if (!word.plural && !word.weak && r.is(next, 'week') && endsClause(r, next + 1)) {
    return found(at, next + 1, 'DATE', aWeekAfter(word.weekday));
  }
  if (word.weak && !showsWeekday(r, at, next, direction)) return null;
  if (word.plural) return found(at, at + 1, 'SET', null, `XXXX-WXX-${word.weekday}`);
  const mornings = r.word(next);
  if (mornings?.dayPart && mornings.plural)
    return found(at, next + 1, 'SET', null, `XXXX-WXX-${word.weekday}T${mornings.dayPart}`);
  const of = r.is(next, 'of') ? next + 1 : next;
  const week = r.word(of)?.direction ?? null;
  if (week !== null && r.is(of + 1, 'week') && !(r.is(of + 2, 'of') || r.isDash(of + 2)))
    return found(at, of + 2, 'DATE', {
      kind: 'weekday',
      weekday: word.weekday,
      direction: null,
      lean: null,
      of: { kind: 'unit', unit: 'week', offset: week },
    });
  return found(at, next, 'DATE', {
    kind: 'weekday',
    weekday: word.weekday,
    direction,
    lean: leanOf(r, at, next),
    of: null,
  });
}

/** The date of "on Monday (4 May)", which the newspapers of Asia and Europe have. */
function readBracketed(r: Reader, at: number): Reading | null {
  const date = (r.word(at)?.month ? readMonth(r, at) : null) ?? readDayMonth(r, at);
  return date && date.type === 'DATE' && date.to > at + 1 && r.is(date.to, ')') ? date : null;
}

/** The 21 of "on Monday 21, we met" and "friday 21 at four", or 0; of "Monday 21 people came" none. */
function readBareDay(r: Reader, at: number, next: number): number {
  const day = r.size(next) <= 2 && !r.glued(next) ? r.digits(next) : -1;
  if (day < 1 || day > 31) return 0;
  const after = r.lower(next + 1);
  const clock = /^(?:at|from|between)$/.test(after) && (r.isNumber(next + 2) || r.word(next + 2)?.cardinal);
  const ends = r.capital(at) && (after === '' || (/^[.,;?!)]$/.test(after) && !r.isNumber(next + 2)));
  return clock || ends ? day : 0;
}

/**
 * "the Monday before Thanksgiving", "the second Tuesday after May 5th", with the weekday at `at`.
 * @param count which of them
 */
export function readDayFrom(r: Reader, at: number, next: number, count: number): Reading | null {
  const { weekday } = r.word(at)!;
  const sign = r.is(next, 'after') ? 1 : r.is(next, 'before') ? -1 : 0;
  if (sign === 0 || (count === 1 && !r.is(at - 1, 'the') && !r.word(at - 1)?.ordinal)) return null;
  const day = readCalendar(r, next + 1, false);
  const from = day && isDay(day) ? anchorOf(day) : null;
  return from && found(at, day!.to, 'DATE', { kind: 'weekday-from', weekday, count: sign * count, from });
}

/** "Sun" and "Sat" are days only with a date, a clock or "next" beside them. */
function showsWeekday(r: Reader, at: number, next: number, direction: Direction): boolean {
  if (direction !== null) return !/^(?:sun|sat)$/.test(r.lower(at));
  if (/^(?:sun|sat)$/.test(r.lower(at))) return false;
  const clock = r.is(next, 'at') && r.isNumber(next + 1);
  return r.capital(at) && (r.is(at - 1, 'on') || next > at + 1 || clock);
}

/** A week after the weekday that comes next. */
function aWeekAfter(weekday: number): DateAnchor {
  const from: DateAnchor = { kind: 'weekday', weekday, direction: null, lean: 'future', of: null };
  return { kind: 'shift', unit: 'week', count: 1, from };
}
