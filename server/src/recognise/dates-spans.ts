/** A count and its unit: "180 days", "a five-year", "two and a half months". */
import type { DateUnit } from '../model/values.ts';
import { type Count, readCount } from './dates-counts.ts';
import type { Reader } from './dates-reader.ts';
import { Begins } from './dates-words.ts';
import { FELT_ADJECTIVES } from './units.ts';

const BETWEEN = new Set(
  'upcoming coming following past previous more fewer less full consecutive straight short long calendar business working whole additional extra fiscal legislative trading school'.split(
    ' ',
  ),
);

const LETTERS: Readonly<Record<DateUnit, readonly [number, string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  night: [1, 'D'],
  weekday: [1, 'D'],
  weekend: [1, 'WE'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  'fiscal-year': [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  millennium: [1000, 'Y'],
};

/** Halves that have a name of their own. */
const HALVES: Readonly<Partial<Record<DateUnit, string>>> = {
  year: 'P6M',
  day: 'PT12H',
  hour: 'PT30M',
  minute: 'PT30S',
};

/** `P2Y`, `PT30M`; halves as decimals (`P2.5M`). */
export function durationValue(count: number, unit: DateUnit): string {
  if (count === 0.5 && HALVES[unit]) return HALVES[unit];
  if (unit === 'hour' && (count === 0.25 || count === 0.75)) return `PT${60 * count}M`;
  const [factor, letters] = LETTERS[unit];
  const value = Math.round(count * factor * 100) / 100;
  return letters[0] === 'T' ? `PT${value}${letters.slice(1)}` : `P${value}${letters}`;
}

/** A count and its unit. */
export interface Span {
  readonly to: number;
  readonly unit: DateUnit;
  readonly count: number | null;
  readonly loose: boolean;
  readonly value: string | null;
  readonly hyphenated: boolean;
}

/** "two years", "6-month period", "an hour and 20 minutes" with the count at `at`; null also for ages. */
export function readSpan(r: Reader, at: number): Span | null {
  if (!r.lasts) return null;
  const count = readCount(r, at) ?? readArticle(r, at);
  if (!count) return null;
  let next = count.next;
  const hyphen = r.hyphen(next);
  const hyphenated = hyphen !== next;
  next = hyphen;
  const passes = (lower: string) => BETWEEN.has(lower) || (count.value !== 1 && FELT_ADJECTIVES.has(lower));
  for (let i = 0; i < 2 && passes(r.lower(next)); i++) next++;
  const word = r.word(next);
  const unit = unitAt(r, next, count);
  if (!unit || !word) return null;
  next++;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  if (count.value !== null && count.value > 1 && !word.plural && !hyphenated && !goesOn(r, next)) {
    if ((unit === 'second' || unit === 'quarter') && !word.abbreviated) return null;
  }
  // "three quarters of Americans" is a fraction.
  if (isAge(r, next) || (unit === 'quarter' && r.is(next, 'of'))) return null;
  let counted = count.value;
  let reached = unit;
  let value = count.value === null ? null : durationValue(count.value, unit);
  const half = halfAt(r, next);
  const quarter = r.is(half, 'quarter') && unit === 'hour' && !r.is(half + 1, 'of');
  if ((r.is(half, 'half') || quarter) && count.value !== null) {
    counted = count.value + (quarter ? 0.25 : 0.5);
    value = durationValue(counted, unit);
    next = half + 1;
  } else if (value !== null && !hyphenated) {
    for (let more = readSmaller(r, next, unit); more; more = readSmaller(r, next, more.unit)) {
      const clock = value.includes('T') && more.value.startsWith('PT');
      value += more.value.slice(clock ? 2 : 1);
      next = more.to;
      if (unit === 'year' && more.unit === 'month') {
        reached = 'month';
        counted = 12 * count.value! + more.count;
      }
    }
  }
  if (count.value === 1 && !word.plural && !hyphenated && r.is(next, 'or') && !r.word(next + 2)?.unit) {
    const other = r.word(next + 1)?.cardinal ?? 0;
    if (other > 1 && other < 4)
      return { to: next + 2, unit, count: null, loose: true, value: null, hyphenated };
  }
  if ((hyphenated || !word.plural) && (r.is(next, 'period') || (r.isDash(next) && r.is(next + 1, 'period'))))
    next = r.is(next, 'period') ? next + 1 : next + 2;
  return { to: next, unit: reached, count: counted, loose: count.loose, value, hyphenated };
}

/** Where the `half` of "and a half", "-and-a-half" would stand; -1 where neither does. */
function halfAt(r: Reader, at: number): number {
  const and = r.hyphen(at);
  if (!r.is(and, 'and')) return -1;
  const article = r.hyphen(and + 1);
  return r.is(article, 'a') || r.is(article, 'one') ? r.hyphen(article + 1) : article;
}

function readArticle(r: Reader, at: number): Count | null {
  const word = r.word(at);
  return word?.begins === Begins.Article && !r.is(at, 'the')
    ? { value: 1, next: at + 1, loose: false }
    : null;
}

function unitAt(r: Reader, at: number, count: Count): DateUnit | null {
  const unit = r.word(at)?.unit ?? null;
  if (unit) return unit;
  // "for 3h": hours that cling to their number.
  const hours = r.is(at, 'h') && r.isNumber(at - 1) && count.value !== null;
  if (hours && (r.glued(at) || !r.isWord(at + 1)) && /^(?:for|in|within|over|after)$/.test(r.lower(at - 2)))
    return 'hour';
  return null;
}

function goesOn(r: Reader, at: number): boolean {
  return r.is(at, 'ago') || r.is(at, 'period') || r.is(at, 'later');
}

/** "Twelve years old", "18 years of age", with what follows the unit at `at`. */
export function isAge(r: Reader, at: number): boolean {
  const next = r.hyphen(at);
  const lower = r.lower(next);
  return (
    lower === 'old' ||
    lower === 'olds' ||
    (lower === 'of' && r.is(at + 1, 'age')) ||
    (lower === 'young' && !r.tokens[next]!.spaced)
  );
}

/** The second part of "two years and six months". */
interface Smaller {
  readonly to: number;
  readonly value: string;
  readonly unit: DateUnit;
  readonly count: number;
}

const SIZES: readonly DateUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function readSmaller(r: Reader, at: number, unit: DateUnit): Smaller | null {
  const next = r.is(at, 'and') ? at + 1 : r.is(at, ',') ? (r.is(at + 1, 'and') ? at + 2 : at + 1) : at;
  const count = readCount(r, next);
  if (!count || count.value === null || count.loose) return null;
  const smaller = r.word(count.next)?.unit;
  if (!smaller || SIZES.indexOf(smaller) <= SIZES.indexOf(unit) || SIZES.indexOf(unit) < 0) return null;
  if (isAge(r, count.next + 1)) return null;
  return {
    to: count.next + 1,
    value: durationValue(count.value, smaller),
    unit: smaller,
    count: count.value,
  };
}
