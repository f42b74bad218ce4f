/** Dates that begin with a month or with a day before it: "May 12th", "12 March 2019". */
import type { Direction } from '../model/values.ts';
import { showsMonth } from './dates-month-evidence.ts';
import { readOfYear, readYearAfter, yearFurtherOn } from './dates-month-years.ts';
import { readDay, readTens, readYear } from './dates-numbers.ts';
import { validDay } from './dates-numeric.ts';
import { calendarValue, found, type Read, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { COUNTED_NOUNS, TIME_PREPOSITIONS } from './dates-words.ts';

/**
 * A month at `at`, with what follows it: a day, a range of days, a year, "of this year".
 * @param evidence whether words before it already show that it is a month ("last", "early", "the end of")
 */
export function readMonth(
  r: Reader,
  at: number,
  evidence = false,
  direction: Direction = null,
): Reading | null {
  const word = r.word(at);
  if (!word?.month) return null;
  let next = at + 1;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  const month = word.month;
  const link = joins(r, next) ? next + 1 : next;
  if (r.is(next, '/') && r.word(link)?.month) return readTwoMonths(r, at, link, month);
  const bare = r.is(link, 'the') ? link + 1 : link;
  const day = readMonthDay(r, bare);
  if (day && !(day.next === bare + 1 && isYearOnly(r, bare)) && !countsThings(r, bare, day.next)) {
    const until = readUntilDay(r, day);
    next = until?.next ?? day.next;
    if (!validDay(month, day.value)) return null;
    const year = readYearAfter(r, next, true);
    if (year)
      return found(at, year.next, 'DATE', null, rangeValue(year.value, month, day.value, until?.value ?? 0));
    const known = until ? null : knownDay(r, next, month, day.value);
    if (known) return found(at, next, 'DATE', null, known);
    return inOpenYear(r, at, next, { month, day: day.value, until: until?.value ?? 0, direction });
  }
  const year = readYearAfter(r, link === next ? next : link);
  if (year) return found(at, year.next, 'DATE', null, calendarValue(year.value, month, 0));
  if (r.is(next, 'quarter') && (r.capital(at) || evidence))
    return found(at, next + 1, 'DATE', {
      kind: 'part-of-year',
      part: 'Q',
      number: Math.ceil(month / 3),
      lean: leanOf(r, at, next + 1),
      year: null,
    });
  if (!evidence && !showsMonth(r, at, next)) return null;
  return inOpenYear(r, at, next, { month, day: 0, until: 0, direction });
}

/** "Jan/Feb", "June/July 2025": one stretch of time. */
function readTwoMonths(r: Reader, at: number, second: number, month: number): Reading | null {
  const last = readMonth(r, second, true);
  const year = last?.value?.length === 7 ? Number(last.value.slice(0, 4)) : 0;
  const value = year > 0 ? `${calendarValue(year, month, 0)}/${last!.value}` : null;
  return last && found(at, last.to, 'DATE', null, value);
}

/** A month or days of it, the year of which the words beside it or the clause may tell. */
function inOpenYear(
  r: Reader,
  from: number,
  next: number,
  said: {
    readonly month: number;
    readonly day: number;
    readonly until: number;
    readonly direction: Direction;
  },
): Reading {
  const inYear = readOfYear(r, next);
  const weekday = inYear || said.day === 0 || said.until ? 0 : weekdayAfter(r, next);
  const to = inYear?.to ?? (weekday ? next + 2 : next);
  const year = inYear?.anchor ?? yearFurtherOn(r, to);
  return found(from, to, 'DATE', { kind: 'month', ...said, weekday, lean: leanOf(r, from, to), year });
}

/** "July 18, Friday": the weekday told after the day, or 0. */
function weekdayAfter(r: Reader, at: number): number {
  const word = r.is(at, ',') ? r.word(at + 1) : undefined;
  if (!word?.weekday || word.plural || !r.capital(at + 1)) return 0;
  const next = r.is(at + 2, ',') || r.is(at + 2, 'the') ? at + 3 : at + 2;
  return r.word(next)?.month || r.isNumber(next) || r.word(next)?.ordinal ? 0 : word.weekday;
}

/** Days that an event made a name of: month, day and year. */
const KNOWN_DAYS: readonly (readonly [number, number, number])[] = [
  [9, 11, 2001],
  [1, 6, 2021],
  [10, 7, 2023],
];

const EVENTS = new Set(
  'attack attacks insurrection insurrectionists riot rioters massacre terrorist hijackers'.split(' '),
);

/** "the October 7th attacks": the event tells the year. */
function knownDay(r: Reader, at: number, month: number, day: number): string | null {
  const known = KNOWN_DAYS.find((entry) => entry[0] === month && entry[1] === day);
  if (!known) return null;
  for (let i = at; i < at + 3; i++) if (EVENTS.has(r.lower(i))) return calendarValue(known[2], month, day);
  return null;
}

/** "4-June", "Oct/2"; a long dash parts. */
function joins(r: Reader, at: number): boolean {
  return (r.is(at, '-') || r.is(at, '/')) && r.glued(at) && r.glued(at + 1);
}

/** "12 March 2019", "the 31st of January", "2nd Aug", with the day at `at`. */
export function readDayMonth(r: Reader, at: number): Reading | null {
  const day = readDay(r, at) ?? readSpelledDay(r, at);
  if (!day || /^[$£€#]$/.test(r.lower(at - 1))) return null;
  let next = day.next;
  let until = 0;
  if ((r.isDash(next) || /^(?:to|and|until|till|through)$/.test(r.lower(next))) && !r.word(next + 1)?.unit) {
    const last = readDay(r, r.is(next + 1, 'the') ? next + 2 : next + 1);
    if (last && last.value > day.value && r.word(r.is(last.next, 'of') ? last.next + 1 : last.next)?.month)
      ({ value: until, next } = last);
  }
  if (r.is(next, 'day')) next++;
  const of = r.is(next, 'of');
  if (of) next++;
  else if (joins(r, next)) next++;
  const word = r.word(next);
  if (!word?.month || !validDay(word.month, day.value)) return null;
  const { month } = word;
  if (!of && word.weak && !r.capital(next) && !word.abbreviated) return null;
  const name = next++;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  const year = readYearAfter(r, joins(r, next) ? next + 1 : next, true);
  if (year) return found(at, year.next, 'DATE', null, rangeValue(year.value, month, day.value, until));
  // "5 march" alone may be steps; an ordinal or "of" may not.
  if (!of && day.next === at + 1 && !r.capital(name) && until === 0 && word.weak) return null;
  return inOpenYear(r, at, next, { month, day: day.value, until, direction: null });
}

/** The day before a month in bare words: "twenty five January". */
function readSpelledDay(r: Reader, at: number): Read | null {
  const day = (r.word(at)?.cardinal ?? 0) >= 20 ? readTens(r, at) : null;
  const month = r.word(day?.next ?? -1);
  return day && day.value <= 31 && month?.month && r.capital(day.next) && !month.weak ? day : null;
}

/** The day after a month, also in bare words: "May twenty nine". */
function readMonthDay(r: Reader, at: number): Read | null {
  const day = readDay(r, at);
  if (day || !r.word(at)?.cardinal || readYear(r, at)) return day;
  const spoken = readTens(r, at);
  if (!spoken || spoken.value > 31 || spoken.value < 1) return null;
  const after = r.word(spoken.next);
  return after?.unit ||
    after?.cardinal ||
    (r.isWord(spoken.next) && !TIME_PREPOSITIONS.has(r.lower(spoken.next)))
    ? null
    : spoken;
}

/** Whether the number at `at` is a year in two digits or part of something longer. */
function isYearOnly(r: Reader, at: number): boolean {
  return (
    (r.is(at + 1, ':') && r.glued(at + 1) && r.isNumber(at + 2)) || (r.is(at + 1, '%') && r.glued(at + 1))
  );
}

function countsThings(r: Reader, at: number, next: number): boolean {
  return next === at + 1 && !r.isNumber(at) ? false : next === at + 1 && COUNTED_NOUNS.has(r.lower(next));
}

function readUntilDay(r: Reader, day: Read): Read | null {
  const { next } = day;
  if (!r.isDash(next) && !r.is(next, 'to') && !r.is(next, 'through') && !r.is(next, 'and')) return null;
  const at = r.is(next + 1, 'the') ? next + 2 : next + 1;
  if (r.is(next, 'and') && !r.isNumber(at)) return null;
  const last = readDay(r, at);
  if (!last || last.value <= day.value) return null;
  const after = r.word(last.next);
  if (after?.month || after?.unit || after?.cardinal) return null;
  if (r.is(next, 'and') || r.is(next, 'to')) {
    // "May 5 to 7" is a range; "May 5 and 7 people" is not.
    if (r.isWord(last.next) && r.glued(last.next)) return null;
    if (
      r.is(next, 'and') &&
      r.isWord(last.next) &&
      last.next === at + 1 &&
      !TIME_PREPOSITIONS.has(r.lower(last.next))
    )
      return null;
  }
  return last;
}

function rangeValue(year: number, month: number, day: number, until: number): string {
  const value = calendarValue(year, month, day);
  return until ? `${value}/${calendarValue(year, month, until)}` : value;
}
