/** Clock times: "4:15 p.m. EDT", "nine o'clock", "half past three", "noon". */
import { HOUR_BEFORE, meridiem, readDial, readPastClock, toHour, workingHour } from './dates-hours.ts';
import { readTens } from './dates-numbers.ts';
import { pad, type Reader } from './dates-reader.ts';
import { COUNTED_NOUNS } from './dates-words.ts';

/** A clock time that was read. */
export interface Clock {
  readonly to: number;
  /** `T16:15`. */
  readonly time: string;
  /** Without a.m., p.m. or a word that says it is a time. */
  readonly bare: boolean;
}

/** What is called after noon: "the noon briefing". */
const CALLED = new Set(['briefing', 'briefings', 'express']);

const ZONES = new Set(
  'et edt est ct cdt cst mt mdt mst pt pdt pst gmt utc bst cet cest eet eest ist akst akdt hst aest aedt jst kst ict sgt hkt msk eat cat wat z'.split(
    ' ',
  ),
);
const ZONE_WORDS = new Set('eastern central mountain pacific greenwich local'.split(' '));

/** A clock time with digits or number words at `at`, or `noon` and `midnight`. */
export function readClock(r: Reader, at: number): Clock | null {
  const lower = r.lower(at);
  if ((lower === 'noon' || lower === 'midday') && CALLED.has(r.lower(at + 1))) return null;
  if (lower === 'noon' || lower === 'midday') return zoned(r, at + 1, 12, 0, -1, false);
  if (lower === 'midnight') return zoned(r, at + 1, 0, 0, -1, false);
  if (lower === 'noonish') return zoned(r, at + 1, 12, 0, -1, false);
  if (r.isNumber(at)) return readDigitClock(r, at);
  const past = readPast(r, at);
  if (past) return past;
  const hour = readTens(r, at);
  if (!hour || hour.value > 12) return null;
  let { next } = hour;
  let minute = 0;
  const joint = r.hyphen(next);
  const hyphened = joint > next;
  next = joint;
  const spoken = readTens(r, next);
  if (spoken && spoken.value >= 10 && spoken.value < 60) ({ value: minute, next } = spoken);
  const half = meridiem(r, next, minute > 0);
  if (half) return zoned(r, half.to, toHour(hour.value, half.pm), minute, -1, false);
  if (minute === 0) return oclock(r, next, hour.value);
  if (hyphened && HOUR_BEFORE.has(r.lower(at - 1)) && !r.lower(next).endsWith('s') && minute % 15 === 0)
    return zoned(r, next, workingHour(hour.value), minute, -1, false);
  return minute % 15 === 0 && showsSpoken(r, at, next)
    ? zoned(r, next, workingHour(hour.value), minute, -1, false)
    : null;
}

/** After these "three thirty" is a clock's; "from" and "to" want another clock at the other end. */
const SPOKEN_AT = new Set(['at', 'until', 'till']);

function showsSpoken(r: Reader, at: number, to: number): boolean {
  const before = r.lower(at - 1);
  if (
    r.isDash(to) ||
    /^(?:percent|per|dollars?|cents?|a|an|points?|to|hundred|thousand|million)$/.test(r.lower(to))
  )
    return r.is(to, 'to') && before === 'from' && isSpoken(r, to + 1);
  if (SPOKEN_AT.has(before)) return !r.isWord(to) || !COUNTED_NOUNS.has(r.lower(to));
  return before === 'to' && isSpoken(r, at - 3) && r.is(at - 4, 'from');
}

/** An hour and a quarter of it in bare words: "three thirty". */
function isSpoken(r: Reader, at: number): boolean {
  const hour = r.word(at)?.cardinal ?? 0;
  const minute = readTens(r, at + 1);
  return hour > 0 && hour < 13 && minute !== null && minute.value < 60 && minute.value % 15 === 0;
}

function readDigitClock(r: Reader, at: number): Clock | null {
  let hour = r.digits(at);
  let minute = 0;
  let second = -1;
  let next = at + 1;
  if (r.is(next, ':') && r.glued(next) && r.glued(next + 1) && r.size(next + 1) === 2) {
    minute = r.digits(next + 1);
    next += 2;
    // "2:21-cv-01234" is a case.
    if (
      r.is(next, '-') &&
      r.glued(next) &&
      r.glued(next + 1) &&
      /^(?:cv|cr|mc|mj|bk|md)$/.test(r.lower(next + 1))
    )
      return null;
    if (r.is(next, ':') && r.glued(next) && r.glued(next + 1) && r.size(next + 1) === 2) {
      second = r.digits(next + 1);
      next += 2;
    }
  } else if (r.is(next, 'h') && r.glued(next)) {
    // "16h30", as much of the world writes it; "at 16h" without minutes, where "3h" may be three hours.
    const minutes = r.glued(next + 1) && r.size(next + 1) === 2 ? r.digits(next + 1) : -1;
    const told =
      /^(?:at|until|till)$/.test(r.lower(at - 1)) ||
      r.word(at - 1)?.weekday ||
      (r.isDash(at - 1) && (r.is(at - 2, 'h') || r.is(at - 3, 'h'))) ||
      zoneAt(r, next + 1);
    if (!(hour >= 0 && hour < 24) || minutes > 59 || (minutes < 0 && !told)) return null;
    return zoned(r, minutes < 0 ? next + 1 : next + 2, hour, Math.max(minutes, 0), -1, false);
  } else if (hour < 0) {
    const { lower } = r.tokens[at]!;
    const dot = lower.indexOf('.');
    if (dot < 1 || dot > 2 || lower.length !== dot + 3 || lower.includes(',')) return null;
    hour = Number(lower.slice(0, dot));
    minute = Number(lower.slice(dot + 1));
    const half = meridiem(r, next);
    if (!half && isTimetabled(r, at, next, hour, minute))
      return zoned(r, next, hour > 0 && hour < 13 ? workingHour(hour) : hour, minute, -1, false);
    if (!half || !(hour >= 1 && hour <= 12) || !(minute < 60)) return null;
    return zoned(r, half.to, toHour(hour, half.pm), minute, -1, false);
  }
  const dial = next === at + 1 ? readDial(r, at) : null;
  if (dial) return zoned(r, dial.to, dial.hour, dial.minute, -1, false);
  if (next === at + 1 && r.size(at) > 2 && r.size(at) < 5 && hour > 99) {
    // "330 p.m.", as captions have it.
    const half = meridiem(r, next);
    const hours = Math.floor(hour / 100);
    if (!half || hours > 12 || hours < 1 || hour % 100 > 59) return null;
    return zoned(r, half.to, toHour(hours, half.pm), hour % 100, -1, false);
  }
  if (next === at + 1 && hour > 23 && hour < 60 && r.size(at) === 2) return readPast(r, at);
  if (!(hour >= 0 && hour < 24) || r.size(at) > 2 || !(minute >= 0 && minute < 60)) return null;
  const half = hour <= 12 ? meridiem(r, next) : null;
  if (half) return zoned(r, half.to, toHour(hour, half.pm), minute, second, false);
  if (next === at + 1) {
    const past = readPast(r, at);
    if (past || hour < 1 || hour > 12) return past;
    // "I'll be back 11ish".
    const ish = r.hyphen(next);
    if (r.is(ish, 'ish') && r.glued(ish) && /^(?:at|around|by|until|back|there|here)$/.test(r.lower(at - 1)))
      return zoned(r, ish + 1, workingHour(hour), 0, -1, false);
    // "at 8 GMT".
    const zone = /^(?:at|by|until|around)$/.test(r.lower(at - 1)) && zoneAt(r, next);
    return zone ? zoned(r, next, hour, 0, -1, false) : oclock(r, next, hour);
  }
  if (second >= 0 && !zoneAt(r, next)) return null;
  const zone = zoneAt(r, next);
  return zoned(r, next, zone && hour < 13 ? hour : workingHour(hour), minute, second, !zone);
}

const TIMETABLED = new Set(
  'meeting meetings train trains flight flights bus ferry service call calls news'.split(' '),
);

/** The British "the 9.15 train", "a meeting at 9.15": a thing with a timetable stands beside the number. */
function isTimetabled(r: Reader, at: number, to: number, hour: number, minute: number): boolean {
  if (!(hour < 24) || !(minute < 60)) return false;
  if (TIMETABLED.has(r.lower(to)) && /^(?:the|that|those|these|this|our|a)$/.test(r.lower(at - 1)))
    return true;
  if (!r.is(at - 1, 'at') || NO_CLOCK.test(r.lower(to))) return false;
  return SITS.has(r.lower(at - 2)) || TIMETABLED.has(r.lower(at - 2));
}

const NO_CLOCK = /^(?:%|percent|per|million|billion|points?|to)$/;

/** What a sitting does at 4.30. */
const SITS = new Set(
  'rise resume resumes resumed reconvene reconvenes reconvened adjourn adjourned meet meets met'.split(' '),
);

/** "half past three", "quarter to five". */
function readPast(r: Reader, at: number): Clock | null {
  const past = readPastClock(r, at);
  return past && zoned(r, past.to, past.hour, past.minute, -1, false);
}

function oclock(r: Reader, at: number, hour: number): Clock | null {
  let next = at;
  if (r.is(next, 'o') && r.is(next + 1, "'") && r.is(next + 2, 'clock')) next += 3;
  else if (r.is(next, 'oclock')) next++;
  else return null;
  const half = meridiem(r, next);
  if (half) return zoned(r, half.to, toHour(hour, half.pm), 0, -1, false);
  return zoned(r, next, workingHour(hour), 0, -1, false);
}

function zoneAt(r: Reader, at: number): number {
  const lower = r.lower(at);
  if (ZONES.has(lower) && (r.capital(at) || lower.length === 3)) return at + 1;
  if (ZONE_WORDS.has(lower)) {
    if (r.is(at + 1, 'time')) return at + 2;
    if ((r.is(at + 1, 'standard') || r.is(at + 1, 'daylight')) && r.is(at + 2, 'time')) return at + 3;
    if (lower === 'eastern' || lower === 'pacific') return at + 1;
    // "6:30 pm Central", not "Central Park".
    if (lower !== 'local' && r.capital(at) && !r.capital(at + 1)) return at + 1;
  }
  return 0;
}

function zoned(r: Reader, at: number, hour: number, minute: number, second: number, bare: boolean): Clock {
  const to = zoneAt(r, at) || at;
  const seconds = second >= 0 ? `:${pad(second)}` : '';
  return { to, time: `T${pad(hour)}:${pad(minute)}${seconds}`, bare };
}
