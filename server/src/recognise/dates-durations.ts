/** Spans of time: "180 days", "a five-year", "two and a half months", and what they reach from: "two weeks ago". */
import type { DateUnit } from '../model/values.ts';
import { type Count, readCount } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { Begins } from './dates-words.ts';

const BETWEEN = new Set(
  'more fewer less full consecutive straight short long calendar business working whole additional extra fiscal legislative trading school'.split(
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
  const count = readCount(r, at) ?? readArticle(r, at);
  if (!count) return null;
  let next = count.next;
  const hyphen = r.hyphen(next);
  const hyphenated = hyphen !== next;
  next = hyphen;
  for (let i = 0; i < 2 && BETWEEN.has(r.lower(next)); i++) next++;
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
  const half = r.is(next, 'and') ? (r.is(next + 1, 'a') || r.is(next + 1, 'one') ? next + 2 : next + 1) : -1;
  if (r.is(half, 'half') && count.value !== null) {
    counted = count.value + 0.5;
    value = durationValue(counted, unit);
    next = half + 1;
  } else if (value !== null && !hyphenated) {
    const more = readSmaller(r, next, unit);
    if (more) {
      value = value.includes('T') ? value + more.value.slice(2) : value + more.value.slice(1);
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

function readArticle(r: Reader, at: number): Count | null {
  const word = r.word(at);
  return word?.begins === Begins.Article && !r.is(at, 'the')
    ? { value: 1, next: at + 1, loose: false }
    : null;
}

function unitAt(r: Reader, at: number, count: Count): DateUnit | null {
  const unit = r.word(at)?.unit ?? null;
  if (unit) return unit;
  // "3h" and "10D" are written together.
  if (!r.glued(at) || !r.isNumber(at - 1) || count.value === null) return null;
  return null;
}

function goesOn(r: Reader, at: number): boolean {
  return r.is(at, 'ago') || r.is(at, 'period') || r.is(at, 'later');
}

function isAge(r: Reader, at: number): boolean {
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

/** Words before "a year", "an hour", after which it measures time. */
const MEASURES = new Set(
  (
    'for in within over after about than nearly almost around roughly take takes took taken taking last lasts lasted ' +
    'spend spent spending wait waited approximately least most just only under every each half another'
  ).split(' '),
);

/** Words before a bare "years" or "months", after which it is a span of time. */
const BARE_MEASURES = new Set(
  'for in within over from to of take takes took spent last lasted these through during after into by until ten'.split(
    ' ',
  ),
);

/** A duration, or a date that a duration leads to, with its count, article or bare unit at `at`. */
export function readDuration(r: Reader, at: number): Reading | null {
  const span = readSpan(r, at);
  if (!span) return readBareUnits(r, at);
  const reach = readReach(r, at, span.to, span.unit, span.loose ? null : span.count);
  if (reach) return reach;
  const { unit } = span;
  const word = r.word(at)!;
  if (unit === 'weekend') return null;
  if (word?.begins === Begins.Article && span.count === 1 && !span.hyphenated) {
    const before = r.lower(at - 1);
    const apart = unit === 'hour' && (before === '' || before === ',' || before === '—');
    if ((!MEASURES.has(before) && !apart) || unit === 'second' || unit === 'quarter' || unit === 'night')
      return null;
    if (unit === 'day' || unit === 'minute') {
      if (before === 'in' && unit === 'day') return found(at, span.to, 'DURATION', null, span.value);
      if (before !== 'within' && before !== 'than' && before !== 'about') return null;
    }
  }
  if (span.count === 1 && r.is(at, 'one') && !span.hyphenated) {
    if (unit === 'day' || unit === 'night' || unit === 'quarter') {
      if (!MEASURES.has(r.lower(at - 1)) || unit === 'quarter') return null;
    }
  }
  if (r.is(at, 'half') && unit === 'quarter') return null;
  if (r.word(at)?.vague && !r.word(span.to - 1)?.plural) return null;
  return found(at, span.to, 'DURATION', null, span.value);
}

const REACHES = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['later', 1],
  ['hence', 1],
]);

/** "ago", "later", "from now" after a span of `count` units. */
export function readReach(
  r: Reader,
  from: number,
  at: number,
  unit: DateUnit,
  count: number | null,
): Reading | null {
  const lower = r.lower(at);
  const type = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE';
  const sign = REACHES.get(lower);
  if (sign !== undefined) {
    if (lower === 'later' && r.is(at + 1, 'than')) return null;
    // "two years later" counts from what was told, not from the day of telling.
    const known = count !== null && (lower === 'ago' || lower === 'hence');
    const exact = lower === 'ago' ? readExactDay(r, at + 1) : null;
    if (exact)
      return found(
        from,
        exact.to,
        'DATE',
        known
          ? {
              kind: 'shift',
              unit,
              count: -count,
              from: { kind: 'unit', unit: exact.unit, offset: exact.offset },
            }
          : null,
      );
    return found(from, at + 1, type, known ? { kind: 'shift', unit, count: sign * count, from: null } : null);
  }
  if (lower === 'from') {
    let next = at + 1;
    if (r.is(next, 'right')) next++;
    if (r.is(next, 'now') || r.is(next, 'today'))
      return found(from, next + 1, type, count === null ? null : { kind: 'shift', unit, count, from: null });
    const weekday = r.word(next)?.weekday ?? 0;
    if (weekday && !r.word(next)!.plural && !r.word(next)!.weak)
      return found(
        from,
        next + 1,
        type,
        count === null
          ? null
          : {
              kind: 'shift',
              unit,
              count,
              from: { kind: 'weekday', weekday, direction: null, lean: 'future', of: null },
            },
      );
    if (r.is(next, 'tomorrow') || r.is(next, 'yesterday')) {
      const day = r.word(next)!.day!;
      return found(
        from,
        next + 1,
        type,
        count === null
          ? null
          : { kind: 'shift', unit, count, from: { kind: 'unit', unit: 'day', offset: day } },
      );
    }
  }
  return null;
}

/** "a year ago today", "ten years ago this month". */
function readExactDay(r: Reader, at: number): { to: number; unit: DateUnit; offset: number } | null {
  const day = r.word(at)?.day ?? null;
  if (day !== null && !r.word(at)!.dayPart) return { to: at + 1, unit: 'day', offset: day };
  const unit = r.is(at, 'this') ? r.word(at + 1)?.unit : null;
  return unit === 'month' || unit === 'week' ? { to: at + 2, unit, offset: 0 } : null;
}

function readBareUnits(r: Reader, at: number): Reading | null {
  const word = r.word(at);
  if (!word?.unit || !word.plural) return null;
  const { unit } = word;
  if (r.is(at + 1, 'to') && r.is(at + 2, 'come') && r.is(at - 1, 'in'))
    return found(at, at + 3, 'DATE', null);
  const reach = readReach(r, at, at + 1, unit, null);
  if (reach) return reach;
  if (unit === 'night' || unit === 'weekend' || unit === 'second' || unit === 'quarter' || unit === 'weekday')
    return null;
  if (!BARE_MEASURES.has(r.lower(at - 1)) || isAge(r, at + 1)) return null;
  const before = r.lower(at - 1);
  if (
    before === 'of' &&
    !r.word(at - 2)?.unit &&
    !/^(?:couple|matter|question|issue|hundreds|tens|thousands)$/.test(r.lower(at - 2))
  )
    return null;
  return found(at, at + 1, 'DURATION', null, null);
}
