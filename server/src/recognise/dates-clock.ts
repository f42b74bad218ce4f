/** Clock times: "4:15 p.m. EDT", "nine o'clock", "half past three", "noon". */
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

/** After these a number word before "am" is an hour: "at three am". */
const HOUR_BEFORE = new Set('at by until till around from since before after to'.split(' '));

const ZONES = new Set(
  'et edt est ct cdt cst mt mdt mst pt pdt pst gmt utc bst cet cest eet eest ist akst akdt hst aest aedt jst kst ict sgt hkt msk eat cat wat z'.split(
    ' ',
  ),
);
const ZONE_WORDS = new Set('eastern central mountain pacific greenwich local'.split(' '));

/** A clock time with digits or number words at `at`, or `noon` and `midnight`. */
export function readClock(r: Reader, at: number): Clock | null {
  const lower = r.lower(at);
  if (lower === 'noon' || lower === 'midday') return zoned(r, at + 1, 12, 0, -1, false);
  if (lower === 'midnight') return zoned(r, at + 1, 0, 0, -1, false);
  if (lower === 'noonish') return zoned(r, at + 1, 12, 0, -1, false);
  if (r.isNumber(at)) return readDigitClock(r, at);
  const past = readPastClock(r, at);
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
  const half = meridiem(r, next);
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
    if (!half || !(hour >= 1 && hour <= 12) || !(minute < 60)) return null;
    return zoned(r, half.to, toHour(hour, half.pm), minute, -1, false);
  }
  if (next === at + 1 && r.size(at) > 2 && r.size(at) < 5 && hour > 99) {
    // "330 p.m.", as captions have it.
    const half = meridiem(r, next);
    const hours = Math.floor(hour / 100);
    if (!half || hours > 12 || hours < 1 || hour % 100 > 59) return null;
    return zoned(r, half.to, toHour(hours, half.pm), hour % 100, -1, false);
  }
  if (next === at + 1 && hour > 23 && hour < 60 && r.size(at) === 2) return readPastClock(r, at);
  if (!(hour >= 0 && hour < 24) || r.size(at) > 2 || !(minute >= 0 && minute < 60)) return null;
  const half = hour <= 12 ? meridiem(r, next) : null;
  if (half) return zoned(r, half.to, toHour(hour, half.pm), minute, second, false);
  if (next === at + 1) {
    const past = readPastClock(r, at);
    if (past || hour < 1 || hour > 12) return past;
    // "I'll be back 11ish".
    if (
      r.is(next, 'ish') &&
      r.glued(next) &&
      /^(?:at|around|by|until|back|there|here)$/.test(r.lower(at - 1))
    )
      return zoned(r, next + 1, workingHour(hour), 0, -1, false);
    // "at 8 GMT".
    const zone = /^(?:at|by|until|around)$/.test(r.lower(at - 1)) && zoneAt(r, next);
    return zone ? zoned(r, next, hour, 0, -1, false) : oclock(r, next, hour);
  }
  if (second >= 0 && !zoneAt(r, next)) return null;
  const zone = zoneAt(r, next);
  return zoned(r, next, zone && hour < 13 ? hour : workingHour(hour), minute, second, !zone);
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

/** "half past three", "quarter to five", "20 past eight". */
function readPastClock(r: Reader, at: number): Clock | null {
  let next = at;
  if (r.is(next, 'a') && r.is(next + 1, 'quarter')) next++;
  let minutes: number;
  if (r.is(next, 'half')) minutes = 30;
  else if (r.is(next, 'quarter')) minutes = 15;
  else {
    const tens = r.digits(next) > 0 ? { value: r.digits(next), next: next + 1 } : readTens(r, next);
    if (!tens || tens.value > 59) return null;
    minutes = tens.value;
    next = tens.next - 1;
    if (r.is(next + 1, 'minutes') || r.is(next + 1, 'min')) next++;
  }
  const joint = r.hyphen(next + 1);
  const link = r.lower(joint);
  const to = link === 'to' || link === 'till';
  if (!to && link !== 'past' && link !== 'after') return null;
  if (minutes === 30 && to) return null;
  next = joint + 1;
  const named = r.is(next, 'noon') ? 12 : r.is(next, 'midnight') ? 24 : 0;
  const read = named
    ? null
    : r.digits(next) > 0
      ? { value: r.digits(next), next: next + 1 }
      : readTens(r, next);
  const said = named || read?.value || 0;
  if (said < 1 || (said > 12 && !named)) return null;
  next = read?.next ?? next + 1;
  if (r.is(next, 'o') && r.is(next + 1, "'") && r.is(next + 2, 'clock')) next += 3;
  const half = meridiem(r, next);
  // "10 to 12" is a range, "two after three" a count: minutes that nothing marks must be round and past.
  if (to && r.digits(at) > 0 && r.digits(at) <= 12 && !r.is(at + 1, 'minutes')) return null;
  if (!half && !named && !r.is(at, 'half') && !r.is(at, 'quarter') && !r.is(at + 1, 'quarter')) return null;
  if (!half && COUNTED_NOUNS.has(r.lower(next))) return null;
  const hour = half ? toHour(said, half.pm) : named ? said : workingHour(said);
  const total = (hour * 60 + (to ? -minutes : minutes) + 1440) % 1440;
  return zoned(r, half?.to ?? next, Math.floor(total / 60), total % 60, -1, false);
}

/** `a.m.`, `PM`, `p`, `in the morning`. */
function meridiem(r: Reader, at: number): { to: number; pm: boolean } | null {
  const lower = r.lower(at);
  if (lower === 'am' || lower === 'pm') {
    if (
      lower === 'am' &&
      r.tokens[at]!.spaced &&
      !r.isNumber(at - 1) &&
      !/^o?clock$/.test(r.lower(at - 1)) &&
      !HOUR_BEFORE.has(r.lower(at - 2))
    )
      return null;
    return { to: at + 1, pm: lower === 'pm' };
  }
  if (lower === 'a' || lower === 'p') {
    if (r.is(at + 1, '.') && r.is(at + 2, 'm'))
      return { to: r.is(at + 3, '.') ? at + 4 : at + 3, pm: lower === 'p' };
    if (r.is(at + 1, 'm') && r.isWord(at + 1)) return { to: at + 2, pm: lower === 'p' };
    return isShortHalf(r, at) ? { to: at + 1, pm: lower === 'p' } : null;
  }
  if (lower === 'ish' && r.glued(at)) {
    const half = r.is(at + 1, 'ish') ? null : meridiem(r, at + 1);
    if (half) return half;
  }
  if (lower === 'in' && r.is(at + 1, 'the')) {
    if (r.is(at + 2, 'am') || r.is(at + 2, 'pm')) return { to: at + 3, pm: r.is(at + 2, 'pm') };
    const part = r.word(at + 2)?.dayPart;
    if (part && !r.word(at + 2)!.plural) return { to: at + 3, pm: part !== 'MO' };
  }
  if (lower === 'at' && r.is(at + 1, 'night')) return { to: at + 2, pm: true };
  return null;
}

/** "3:15p", "at 7p": the letter clings to its clock; without minutes it could be pence. */
function isShortHalf(r: Reader, at: number): boolean {
  if (!r.glued(at) || !r.isNumber(at - 1) || (r.isWord(at + 1) && r.glued(at + 1))) return false;
  if (r.is(at - 2, ':')) return true;
  return /^(?:at|by|until)$/.test(r.lower(at - 2)) && !/^(?:a|an|per|each)$/.test(r.lower(at + 1));
}

function toHour(hour: number, pm: boolean): number {
  return pm ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
}

/** A bare "4:30" on the record is in working hours. */
function workingHour(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

function zoneAt(r: Reader, at: number): number {
  const lower = r.lower(at);
  if (ZONES.has(lower) && (r.capital(at) || lower.length === 3)) return at + 1;
  if (ZONE_WORDS.has(lower)) {
    if (r.is(at + 1, 'time')) return at + 2;
    if ((r.is(at + 1, 'standard') || r.is(at + 1, 'daylight')) && r.is(at + 2, 'time')) return at + 3;
    if (lower === 'eastern' || lower === 'pacific') return at + 1;
  }
  return 0;
}

function zoned(r: Reader, at: number, hour: number, minute: number, second: number, bare: boolean): Clock {
  const to = zoneAt(r, at) || at;
  const seconds = second >= 0 ? `:${pad(second)}` : '';
  return { to, time: `T${pad(hour)}:${pad(minute)}${seconds}`, bare };
}
