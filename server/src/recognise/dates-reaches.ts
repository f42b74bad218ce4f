/** What a span of time reaches to: "two weeks ago", "three years from now", "a year ago today". */
import type { DateAnchor, DateUnit } from '../model/values.ts';
import { readCount } from './dates-counts.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';

const REACHES = new Map<string, -1 | 1>([
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
  const counted = (times: -1 | 1, start: DateAnchor | null): DateAnchor | null =>
    count === null ? null : { kind: 'shift', unit, count: times * count, from: start };
  const back = lower === 'back' && unit !== 'second' && unit !== 'minute' && !returns(r, at + 1);
  const sign = back ? -1 : REACHES.get(lower);
  if (sign !== undefined) {
    if (lower === 'later' && r.is(at + 1, 'than')) return null;
    const exact = lower === 'ago' ? readExactDay(r, at + 1) : null;
    if (exact)
      return found(
        from,
        exact.to,
        'DATE',
        counted(-1, { kind: 'unit', unit: exact.unit, offset: exact.offset }),
      );
    // "a week ago Monday"
    const weekday = lower === 'ago' && unit === 'week' && count !== null ? r.word(at + 1) : undefined;
    if (weekday?.weekday && !weekday.plural && !weekday.weak && !r.word(at + 2)?.month)
      return found(from, at + 2, 'DATE', {
        kind: 'weekday',
        weekday: weekday.weekday,
        direction: null,
        lean: null,
        of: counted(-1, null),
      });
    // "two years later" counts from what was told, not from the day of telling.
    const known = lower === 'ago' || lower === 'hence' || back;
    return found(from, at + 1, type, known ? counted(sign, null) : null);
  }
  if (lower === 'from') {
    let next = at + 1;
    if (r.is(next, 'right')) next++;
    if (r.is(next, 'now') || r.is(next, 'today')) return found(from, next + 1, type, counted(1, null));
    const weekday = r.word(next)?.weekday ?? 0;
    if (weekday && !r.word(next)!.plural && !r.word(next)!.weak)
      return found(
        from,
        next + 1,
        type,
        counted(1, { kind: 'weekday', weekday, direction: null, lean: 'future', of: null }),
      );
    if (r.is(next, 'tomorrow') || r.is(next, 'yesterday'))
      return found(
        from,
        next + 1,
        type,
        counted(1, { kind: 'unit', unit: 'day', offset: r.word(next)!.day! }),
      );
  }
  return null;
}

/** "ten hours back to Oslo", "two days back home": a way, not a time. */
function returns(r: Reader, at: number): boolean {
  return /^(?:to|into|in|on|at|from|and|with|home|up|down|there|here|-)$/.test(r.lower(at));
}

/** "two Thursdays ago", "three Fridays from now". */
export function readWeekdaysAway(r: Reader, at: number): Reading | null {
  if (!r.lasts) return null;
  const count = readCount(r, at);
  const day = r.word(count?.next ?? -1);
  if (!count?.value || !Number.isInteger(count.value) || !day?.weekday) return null;
  const next = count.next + 1;
  const past = r.is(next, 'ago');
  if (!past && !(r.is(next, 'from') && (r.is(next + 1, 'now') || r.is(next + 1, 'today')))) return null;
  const from: DateAnchor = {
    kind: 'weekday',
    weekday: day.weekday,
    direction: past ? -1 : null,
    lean: past ? 'past' : 'future',
    of: null,
  };
  const weeks = count.value - 1;
  return found(at, past ? next + 1 : next + 2, 'DATE', {
    kind: 'shift',
    unit: 'week',
    count: past ? -weeks : weeks,
    from,
  });
}

/** "a year ago today", "ten years ago this month". */
function readExactDay(r: Reader, at: number): { to: number; unit: DateUnit; offset: number } | null {
  const day = r.word(at)?.day ?? null;
  if (day !== null && !r.word(at)!.dayPart) return { to: at + 1, unit: 'day', offset: day };
  const unit = r.is(at, 'this') ? r.word(at + 1)?.unit : null;
  return unit === 'month' || unit === 'week' ? { to: at + 2, unit, offset: 0 } : null;
}
