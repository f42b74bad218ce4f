/** Halves of the day, and the minutes that are told from a full hour: "quarter to five", "ten past nine", "half three". */
import { readTens } from './dates-numbers.ts';
import type { Reader } from './dates-reader.ts';
import { COUNTED_NOUNS } from './dates-words.ts';

/** An hour and a minute that were read. */
export interface Hour {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

const BEFORE_CLOCK = new Set('at by until till around about before after since from'.split(' '));

/** "half past three", "quarter to five", "20 minutes past eight", "ten past nine", "at half three". */
export function readPastClock(r: Reader, at: number): Hour | null {
  let next = at;
  if (r.is(at, 'a') && r.is(at + 1, 'quarter')) next++;
  const part = r.is(next, 'half') ? 30 : r.is(next, 'quarter') ? 15 : 0;
  let minutes = part;
  let marked = part > 0;
  next++;
  if (part === 0) {
    const tens = r.digits(at) > 0 ? { value: r.digits(at), next: at + 1 } : readTens(r, at);
    if (!tens || tens.value > 59) return null;
    ({ value: minutes, next } = tens);
    if (r.is(next, 'minutes') || r.is(next, 'min')) {
      marked = true;
      next++;
    }
  }
  if (part > 0) next = r.hyphen(next);
  const link = r.lower(next);
  const to = link === 'to' || link === 'till';
  if (!to && link !== 'past' && link !== 'after') return minutes === 30 ? readHalfHour(r, at) : null;
  if (minutes === 30 && to) return null;
  next++;
  const named = r.is(next, 'noon') ? 12 : r.is(next, 'midnight') ? 24 : 0;
  const read = named ? null : readHourNumber(r, next);
  const said = named || read?.value || 0;
  if (said < 1 || (said > 12 && !named)) return null;
  next = read?.next ?? next + 1;
  if (r.is(next, 'o') && r.is(next + 1, "'") && r.is(next + 2, 'clock')) next += 3;
  const half = meridiem(r, next);
  // "10 to 12" is a range, "two after three" a count: minutes that nothing marks must be round and past.
  if (to && r.digits(at) > 0 && r.digits(at) <= 12 && !r.is(at + 1, 'minutes')) return null;
  if (!half && !named) {
    if (COUNTED_NOUNS.has(r.lower(next)) || r.is(next, 'percent') || r.is(next, '%')) return null;
    const ends = !r.isWord(next) || !r.tokens[next]!.spaced || AFTER_CLOCK.has(r.lower(next)) || r.word(next);
    // "It's twelve past six".
    const told = minutes % 5 === 0 || /^(?:at|is|s|was|until|till|by|around)$/.test(r.lower(at - 1));
    if (part === 0 && !(ends && (marked ? link !== 'after' : link === 'past' && told))) return null;
  }
  const hour = half ? toHour(said, half.pm) : named ? said : workingHour(said);
  const total = (hour * 60 + (to ? -minutes : minutes) + 1440) % 1440;
  return { to: half?.to ?? next, hour: Math.floor(total / 60), minute: total % 60 };
}

const AFTER_CLOCK = new Set(
  'on in and or when that this i we he she they you so but because with for to'.split(' '),
);

/** The British "at half three", which is past it. */
function readHalfHour(r: Reader, at: number): Hour | null {
  const alone = at === 0 && r.tokens.length === 2;
  const read = alone || BEFORE_CLOCK.has(r.lower(at - 1)) ? readHourNumber(r, at + 1) : null;
  if (!read || read.value < 1 || read.value > 12 || r.isNumber(at + 1)) return null;
  const half = meridiem(r, read.next);
  if (!half && r.isWord(read.next) && !AFTER_CLOCK.has(r.lower(read.next))) return null;
  return {
    to: half?.to ?? read.next,
    hour: half ? toHour(read.value, half.pm) : workingHour(read.value),
    minute: 30,
  };
}

const AT = new Set(['at', 'by', 'until', 'till']);
const OPENS = new Set(['between', 'from']);

/** "at 1500 hours", "between 0730 and 0930", as soldiers and dispatchers say it; "for 1500 hours" took them. */
export function readDial(r: Reader, at: number): Hour | null {
  const digits = r.size(at) === 4 ? r.digits(at) : -1;
  const [hour, minute] = [Math.floor(digits / 100), digits % 100];
  if (digits < 0 || hour > 23 || minute > 59 || (r.glued(at + 1) && r.isWord(at + 1))) return null;
  const before = r.lower(at - 1);
  const zero = r.lower(at).startsWith('0');
  const hours = r.is(at + 1, 'hours') || r.is(at + 1, 'hrs');
  // "between 0730 and 1300": the first shows what the second is.
  const joined = r.isDash(at - 1) || before === 'and' || before === 'to';
  const second =
    joined && r.lower(at - 2).startsWith('0') && r.size(at - 2) === 4 && OPENS.has(r.lower(at - 3));
  const first = zero && (BEFORE_CLOCK.has(before) || before === 'between');
  if (!first && !second && !(hours && AT.has(before))) return null;
  return { to: hours ? at + 2 : at + 1, hour, minute };
}

function readHourNumber(r: Reader, at: number) {
  return r.digits(at) > 0 ? { value: r.digits(at), next: at + 1 } : readTens(r, at);
}

/** After these a number word before "am" is an hour: "at three am". */
export const HOUR_BEFORE = new Set('at by until till around from since before after to'.split(' '));

/**
 * `a.m.`, `PM`, `p`, `in the morning`.
 * @param minutes whether minutes were said before it, after which "am" is no verb: "eight forty am"
 */
export function meridiem(r: Reader, at: number, minutes = false): { to: number; pm: boolean } | null {
  const lower = r.lower(at);
  if (lower === 'am' || lower === 'pm') {
    if (
      lower === 'am' &&
      !minutes &&
      r.tokens[at]!.spaced &&
      !r.isNumber(at - 1) &&
      !/^o?clock$/.test(r.lower(at - 1)) &&
      !HOUR_BEFORE.has(r.lower(at - 2)) &&
      !(r.is(at - 2, 'the') && !r.is(at - 1, 'one'))
    )
      return null;
    // The "3am3io" of an address.
    if (r.glued(at + 1) && r.isNumber(at + 1)) return null;
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

export function toHour(hour: number, pm: boolean): number {
  return pm ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
}

/** A bare "4:30" on the record is in working hours. */
export function workingHour(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
