/** Clock times with the day they belong to: "Monday at 4:15 p.m.", "noon on Friday", "tonight at 8". */

import type { DateAnchor } from '../model/values.ts';
import { readCalendar, readNamedDay } from './dates-calendar.ts';
import { type Clock, readClock } from './dates-clock.ts';
import { anchorOf, isDay } from './dates-days.ts';
import { readDirection } from './dates-directions.ts';
import { toHour, workingHour } from './dates-hours.ts';
import { found, pad, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

/** A clock time or a part of the day without its day, with the way its clause points: only a moment gives it one. */
export function openClock(r: Reader, reading: Reading): Reading {
  const { value, anchor, type, from, to } = reading;
  return type === 'TIME' && value?.[0] === 'T' && anchor === null
    ? { ...reading, anchor: { kind: 'clock', time: value, lean: leanOf(r, from, to) } }
    : reading;
}

/** Between a day and its clock time. */
const AT = new Set(['at', '@', 'around']);

/** "2019-11-05T08:15:30Z", "2019-11-05T08:15+01:00", as machines write it; the zone is no part of the value. */
function readStamp(r: Reader, { from, to, value }: Reading): Reading | null {
  if (value?.length !== 10 || !r.is(to, 't') || !r.glued(to) || !r.isNumber(to + 1)) return null;
  const clock = readClock(r, to + 1);
  if (!clock) return null;
  const end = clock.to;
  const offset =
    (r.is(end, '+') || r.isDash(end)) && r.glued(end) && r.size(end + 1) === 2 && r.is(end + 2, ':');
  return found(from, offset ? end + 4 : end, 'TIME', null, value + clockOnDial(r, to + 1, clock.time));
}

/** The hour as written, which a machine means on the dial of 24. */
function clockOnDial(r: Reader, at: number, time: string): string {
  return `T${r.lower(at).padStart(2, '0')}${time.slice(3)}`;
}

/** Adds what follows a day: "Monday morning", "May 12th at 4:15 p.m.". */
export function withClock(r: Reader, reading: Reading): Reading {
  if (reading.type === 'TIME' && reading.anchor?.kind === 'timed') {
    const next = AT.has(r.lower(reading.to)) ? reading.to + 1 : reading.to;
    const clock = next > reading.to || r.isNumber(next) ? readClock(r, next) : null;
    if (clock && !(clock.bare && next === reading.to))
      return { ...reading, to: clock.to, anchor: { ...reading.anchor, time: clock.time } };
    const hour = next > reading.to ? readHour(r, next, reading.anchor.time) : null;
    return hour ? { ...reading, to: next + 1, anchor: { ...reading.anchor, time: hour } } : reading;
  }
  if (reading.type !== 'DATE' || !isDay(reading)) return reading;
  const stamp = readStamp(r, reading);
  if (stamp) return stamp;
  const date = anchorOf(reading)!;
  let { to } = reading;
  let time: string | null = null;
  const part = r.word(to);
  if (part?.dayPart && part.day === null && !part.plural) {
    time = `T${part.dayPart}`;
    to++;
  } else if (
    r.is(to, 'in') &&
    r.is(to + 1, 'the') &&
    r.word(to + 2)?.dayPart &&
    r.word(to + 2)!.unit === null
  ) {
    time = `T${r.word(to + 2)!.dayPart}`;
    to += 3;
  }
  let next = r.is(to, ',') ? to + 1 : to;
  const at = AT.has(r.lower(next));
  if (at) next++;
  const clock = readClock(r, next);
  if (clock && (at || !clock.bare || reading.value !== null)) ({ to, time } = clock);
  else if (at && time !== null) {
    const hour = readHour(r, next, time);
    if (hour) {
      time = hour;
      to = next + 1;
    }
  } else if (at && reading.value === null) {
    const hour = readHour(r, next, 'TMO');
    if (hour && (to === next - 1 || to === next - 2)) {
      const whole = Number(hour.slice(1, 3));
      time = `T${String(whole >= 1 && whole <= 6 ? whole + 12 : whole).padStart(2, '0')}:00`;
      to = next + 1;
    }
  }
  if (time === null) return reading;
  if (date.kind === 'fixed')
    return { ...reading, to, type: 'TIME', value: `${date.value}${time}`, anchor: null };
  return { ...reading, to, type: 'TIME', value: null, anchor: { kind: 'timed', time, date } };
}

/** The bare hour of "tonight at 8", in the part of the day that stands before it, as `T20:00`. */
function readHour(r: Reader, at: number, part: string): string | null {
  const hour = r.isNumber(at) ? r.digits(at) : (r.word(at)?.cardinal ?? 0);
  if (hour < 1 || hour > 12 || (r.glued(at + 1) && !/^[.,;?!)"]$/.test(r.lower(at + 1)))) return null;
  if (r.isWord(at + 1) && !CLOCK_PREPOSITIONS.has(r.lower(at + 1)) && !r.is(at + 1, 'in')) return null;
  const whole = part === 'TMO' || hour === 12 ? hour : hour + 12;
  return `T${String(whole).padStart(2, '0')}:00`;
}

/** A clock time, and the day it names: "4:15 p.m. on Monday". */
export function readClockTime(r: Reader, at: number): Reading | null {
  const clock = readClock(r, at) ?? null;
  if (!clock) return readHourRange(r, at) ?? readHourOfDay(r, at) ?? readHourBy(r, at);
  if (clock.bare && !showsClock(r, at, clock.to)) return null;
  const seconds = readSeconds(r, clock.to);
  if (seconds && clock.time.length === 6)
    return found(at, seconds.to, 'TIME', null, `${clock.time}:${seconds.text}`);
  // "six o'clock that evening"
  const part = r.is(clock.to, 'that') && !clock.bare ? r.word(clock.to + 1)?.dayPart : null;
  if (part) {
    const hour = Number(clock.time.slice(1, 3));
    const half = toHour(hour > 12 ? hour - 12 : hour, part !== 'MO');
    return found(at, clock.to + 2, 'TIME', null, `T${pad(half)}${clock.time.slice(3)}`);
  }
  let next = r.is(clock.to, ',') ? clock.to + 1 : clock.to;
  if (r.is(next, 'on')) next++;
  const day = readDayBeside(r, next);
  if (day?.anchor?.kind === 'timed')
    return found(at, day.to, 'TIME', {
      kind: 'timed',
      time: clock.time,
      date: afterMidnight(clock, day.anchor),
    });
  if (day && isDay(day)) {
    let { to } = day;
    if (r.word(to)?.dayPart && !r.word(to)!.plural) to++;
    if (day.value) return found(at, to, 'TIME', null, `${day.value}${clock.time}`);
    return found(at, to, 'TIME', { kind: 'timed', time: clock.time, date: day.anchor! });
  }
  return found(at, clock.to, 'TIME', null, clock.time);
}

/** "2 am last night", "midnight last night" are hours of today. */
function afterMidnight({ time }: Clock, { time: part, date }: DateAnchor & { kind: 'timed' }): DateAnchor {
  const last = part === 'TNI' && date.kind === 'unit' && date.offset < 0;
  return last && time < 'T06' ? { ...date, offset: date.offset + 1 } : date;
}

/** The day that a clock time names after it: "on May 5", "Monday", "this morning", "on the 15th". */
function readDayBeside(r: Reader, at: number): Reading | null {
  const word = r.word(at);
  if (word && (word.weekday || word.month || word.day !== null)) return readCalendar(r, at, false);
  if (word && pointsAtDay(r, at)) return readDirection(r, at, false);
  return r.is(at - 1, 'on') && (r.isNumber(at) || r.is(at, 'the')) ? readNamedDay(r, at) : null;
}

/** "this morning", "next Friday", "last night". */
function pointsAtDay(r: Reader, at: number): boolean {
  const { direction } = r.word(at)!;
  const next = r.word(at + 1);
  if (direction === null || !next) return false;
  return direction === 0 ? Boolean(next.dayPart || next.weekday) : next.weekday > 0 || r.is(at + 1, 'night');
}

/** "at 9 tomorrow", "at seven tonight", "at 3 on Monday": the day shows that the number is an hour. */
function readHourOfDay(r: Reader, at: number): Reading | null {
  const hour = r.isNumber(at) ? (r.size(at) < 3 ? r.digits(at) : 0) : (r.word(at)?.cardinal ?? 0);
  if (!r.is(at - 1, 'at') || hour < 1 || hour > 12) return null;
  const day = readDayBeside(r, r.is(at + 1, 'on') ? at + 2 : at + 1);
  if (!day?.anchor || !(day.anchor.kind === 'timed' || isDay(day))) return null;
  const part = day.anchor.kind === 'timed' ? day.anchor : null;
  const pm = part !== null && part.time !== 'TMO';
  const time = `T${pad(part ? toHour(hour, pm) : workingHour(hour))}:00`;
  return found(at, day.to, 'TIME', { kind: 'timed', time, date: part?.date ?? day.anchor });
}

/** "Home by nine", "back here by 6": where somebody will be by a number, it is an hour. */
function readHourBy(r: Reader, at: number): Reading | null {
  if (!r.is(at - 1, 'by') || !PLACES.has(r.lower(at - 2))) return null;
  const hour = r.isNumber(at) ? (r.size(at) < 3 ? r.digits(at) : 0) : (r.word(at)?.cardinal ?? 0);
  if (hour < 1 || hour > 12 || !(at + 1 >= r.tokens.length || /^[.,;?!]$/.test(r.lower(at + 1)))) return null;
  const evening = hour > 4 && hour < 12 && !r.is(at - 2, 'up');
  return found(at, at + 1, 'TIME', null, `T${pad(evening ? hour + 12 : workingHour(hour))}:00`);
}

const PLACES = new Set(['home', 'back', 'bed', 'here', 'there', 'up']);

/** "9:42 p.m. and 16 seconds". */
function readSeconds(r: Reader, at: number): { to: number; text: string } | null {
  const value = r.is(at, 'and') ? r.digits(at + 1) : -1;
  if (value < 0 || value > 59 || !(r.is(at + 2, 'seconds') || r.is(at + 2, 'second'))) return null;
  return { to: at + 3, text: String(value).padStart(2, '0') };
}

const CLOCK_PREPOSITIONS = new Set(
  'at by until till around from since before after about between and it is to'.split(' '),
);

/** "9-11am", "2 to 4 p.m.": the first hour borrows the half of the day. */
function readHourRange(r: Reader, at: number): Reading | null {
  const hour = r.digits(at);
  const joined = r.isDash(at + 1) || r.is(at + 1, 'to') || (r.is(at + 1, 'and') && r.is(at - 1, 'between'));
  if (hour < 1 || hour > 12 || !joined || !r.isNumber(at + 2)) return null;
  const last = readClock(r, at + 2);
  if (!last || last.bare) return null;
  const lastHour = Number(last.time.slice(1, 3));
  const first = hour === 12 ? 12 : lastHour > 12 && hour + 12 <= lastHour ? hour + 12 : hour;
  const time = `T${String(first).padStart(2, '0')}:00`;
  return r.isDash(at + 1)
    ? found(at, last.to, 'TIME', null, `${time}/${last.time}`)
    : found(at, at + 1, 'TIME', null, time);
}

/** "4:15" alone is a time, not a score, a verse or a time code. */
function showsClock(r: Reader, at: number, to: number): boolean {
  if (at > 0 && r.glued(at) && !r.isDash(at - 1) && !/^["'(]$/.test(r.lower(at - 1))) return false;
  if (r.isWord(at - 1) && r.capital(at - 1) && !r.word(at - 1) && !CLOCK_PREPOSITIONS.has(r.lower(at - 1)))
    return false;
  const after = r.tokens[to];
  if (after && !after.spaced && /^[\])%/:-]$/.test(after.lower) && !r.isDash(to)) return false;
  if (at === 0 && (after?.capital || to === r.tokens.length)) return false;
  return true;
}
