/** Expressions that lean on another time: "later this week", "two weeks before Christmas", "these days". */
import { endsClause, readArticleUnit } from './dates-articles.ts';
import { readCalendar } from './dates-calendar.ts';
import { readClock } from './dates-clock.ts';
import { anchorOf, isDay } from './dates-days.ts';
import { readDirection } from './dates-directions.ts';
import { readDuration } from './dates-durations.ts';
import { readHoliday } from './dates-holidays.ts';
import { readYear } from './dates-numbers.ts';
import { found, pad, type Reader, type Reading } from './dates-reader.ts';
import { readSpan } from './dates-spans.ts';
import { readThatUnit } from './dates-that.ts';
import { readClockTime } from './dates-times.ts';
import { readYearPhrase } from './dates-years.ts';

/** A duration, and what it is counted from: "two weeks before Christmas". */
export function readDistance(r: Reader, at: number): Reading | null {
  const reading = readDuration(r, at) ?? readBare(r, at);
  if (reading?.type !== 'DURATION' || reading.value === null) return reading;
  const distance = readFrom(r, at, reading);
  return distance ?? readDuration(r, at);
}

/** The "a week" of "a week after Easter", which alone would be no duration. */
function readBare(r: Reader, at: number): Reading | null {
  const span = readSpan(r, at);
  return span && /^(?:before|after|from)$/.test(r.lower(span.to))
    ? found(at, span.to, 'DURATION', null, span.value)
    : null;
}

function readFrom(r: Reader, at: number, reading: Reading): Reading | null {
  const link = r.lower(reading.to);
  if (link !== 'before' && link !== 'after' && link !== 'from') return null;
  // "two days before, you drove": before what was told.
  if (link !== 'from' && endsClause(r, reading.to + 1)) return found(at, reading.to + 1, 'DATE', null);
  const span = readSpan(r, at);
  const clock = span?.count != null ? readClock(r, reading.to + 1) : null;
  const seconds = clock && !clock.bare ? (CLOCK_UNITS[span!.unit] ?? 0) * span!.count! : 0;
  if (clock && seconds)
    return found(at, clock.to, 'TIME', null, moved(clock.time, link === 'before' ? -seconds : seconds));
  const date = readCalendar(r, reading.to + 1, false);
  const anchor = date && anchorOf(date);
  if (!anchor || !isDay(date) || span?.count == null) return null;
  return found(at, date.to, 'DATE', {
    kind: 'shift',
    unit: span.unit,
    count: link === 'before' ? -span.count : span.count,
    from: anchor,
  });
}

const CLOCK_UNITS: Readonly<Record<string, number>> = { hour: 3600, minute: 60 };

/** `T16:45` from `T17:00`, less so many seconds. */
function moved(time: string, seconds: number): string {
  const minutes = 60 * Number(time.slice(1, 3)) + Number(time.slice(4, 6)) + Math.round(seconds / 60);
  const there = ((minutes % 1440) + 1440) % 1440;
  return `T${pad(Math.floor(there / 60))}:${pad(there % 60)}`;
}

/** "later today", "earlier this week", "later in the year". */
export function readSooner(r: Reader, at: number): Reading | null {
  let next = at + 1;
  if (r.is(next, 'on')) next++;
  const inThe = (r.is(next, 'in') || r.is(next, 'on')) && r.is(next + 1, 'the') && r.word(next + 2)?.unit;
  if (inThe) next++;
  const word = r.word(inThe ? next + 1 : next);
  if (!word) return null;
  if (!inThe && word.direction === null && word.day === null) return null;
  if (inThe && (word.unit === 'day' || word.plural)) return null;
  const date = readCalendar(r, next, Boolean(inThe));
  if (!date || (date.type !== 'DATE' && date.type !== 'TIME')) return null;
  return found(at, date.to, date.type, date.anchor, date.value, r.word(at)!.part);
}

/** "these days", "that summer", "recent years". */
export function readThese(r: Reader, at: number): Reading | null {
  const word = r.word(at + 1);
  if (!word) return null;
  if (r.is(at, 'these') && word.direction !== null && word.direction !== 0) {
    const span = readDirection(r, at + 1, false);
    return span?.type === 'DURATION' ? { ...span, from: at } : null;
  }
  if (r.is(at, 'these')) return r.is(at + 1, 'days') ? found(at, at + 2, 'DATE', null) : null;
  if (r.is(at, 'those'))
    return r.is(at - 1, 'in') && r.is(at + 1, 'days') ? found(at, at + 2, 'DATE', null) : null;
  if (r.is(at, 'recent'))
    return word.unit && word.plural && PERIOD.test(word.unit) ? found(at, at + 2, 'DATE', null) : null;
  return null;
}

const PERIOD = /^(?:day|week|month|year|decade|quarter)$/;

/** "decades", "years ago", "year-end", "year 2020". */
export function readUnit(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  // "We close on weekends."
  if (word.plural && word.unit === 'weekend' && r.is(at - 1, 'on'))
    return found(at, at + 1, 'SET', null, 'XXXX-WXX-WE');
  if (word.plural) return readDuration(r, at);
  const told = r.is(at - 1, 'that') ? readThatUnit(r, at) : null;
  if (told) return told;
  if (word.unit === 'quarter') return readClockTime(r, at);
  if (word.unit === 'night') return readHoliday(r, at, null);
  if (word.unit === 'week' && r.digits(at + 1) > 0 && r.digits(at + 1) < 54 && r.tokens[at + 1]!.spaced)
    return readWeekNumber(r, at);
  if (word.unit === 'day' && (r.is(at + 2, 'tomorrow') || r.is(at + 2, 'yesterday')))
    return readArticleUnit(r, at - 1, at);
  if (word.unit === 'year') {
    const end = r.hyphen(at + 1);
    if (r.is(end, 'end') || (r.is(at + 1, "'") && r.is(at + 2, 's') && r.is(at + 3, 'end'))) {
      const to = r.is(end, 'end') ? end + 1 : at + 4;
      const year = readYearPhrase(r, to, true);
      if (year) return found(at, year.to, 'DATE', null, year.value, 'END');
      return found(at, to, 'DATE', { kind: 'unit', unit: 'year', offset: 0 }, null, 'END');
    }
    const year = readYearPhrase(r, at + 1, true);
    if (year && r.is(at - 1, 'the')) return found(at, year.to, 'DATE', null, year.value);
    // "full-year 2024", "the full year 2024"
    const full = r.isDash(at - 1) ? at - 2 : at - 1;
    if (year && r.is(full, 'full'))
      return found(r.is(full - 1, 'the') ? full - 1 : full, year.to, 'DATE', null, year.value);
  }
  return null;
}

/** "week 31 of 2024", and "in week 31": of a season, a course or the year. */
function readWeekNumber(r: Reader, at: number): Reading | null {
  const nth = r.digits(at + 1);
  const year = r.is(at + 2, 'of') && r.size(at + 3) === 4 ? readYear(r, at + 3) : null;
  if (year) return found(at, year.next, 'DATE', null, `${pad(year.value, 4)}-W${pad(nth)}`);
  if (!/^(?:in|the|by|of|from|until|since|after)$/.test(r.lower(at - 1))) return null;
  if (r.isDash(at + 2) || r.is(at + 2, '%')) return null;
  const of = { kind: 'unit', unit: 'year', offset: 0 } as const;
  return found(at, at + 2, 'DATE', {
    kind: 'moment',
    of: { kind: 'nth', nth, unit: 'week', weekday: 0, of },
  });
}
