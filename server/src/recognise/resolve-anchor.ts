/** The arithmetic of anchors: each kind's place in the calendar, as a TIMEX3 value. */
import { Temporal } from 'temporal-polyfill';
import type { DateAnchor } from '../model/values.ts';
import { type Calendar, four, unitValue, weekValue } from './resolve-calendar.ts';
import { clockValue, distanceValue, gone, toCome } from './resolve-moment.ts';
import { periodOf } from './resolve-period.ts';
import {
  holidayValue,
  monthDayValue,
  monthValue,
  partValue,
  seasonValue,
  weekdayValue,
} from './resolve-recurring.ts';

/** @returns the TIMEX3 value or null; may throw RangeError on a day that does not exist */
export function valueOfAnchor(said: DateAnchor, calendar: Calendar): string | null {
  const { today, now } = calendar;
  const anchor = now ? toCome(said) : said;
  switch (anchor.kind) {
    case 'fixed':
      return anchor.value;
    case 'unit':
      return today && unitValue(today, anchor.unit, anchor.offset, calendar);
    case 'shift':
      return shiftValue(anchor, calendar);
    case 'weekday':
      return weekdayValue(anchor, calendar);
    case 'month':
      return monthValue(anchor, calendar);
    case 'month-day':
      return monthDayValue(anchor, calendar);
    case 'season':
      return seasonValue(anchor, calendar);
    case 'part-of-year':
      return partValue(anchor, calendar);
    case 'holiday':
      return holidayValue(anchor, calendar);
    case 'nth':
      return nthValue(anchor, calendar);
    case 'weekday-from': {
      const from = firstDay(valueOfAnchor(anchor.from, calendar));
      if (!from) return null;
      const { weekday, count } = anchor;
      const days =
        count > 0 ? (weekday - from.dayOfWeek + 7) % 7 || 7 : -((from.dayOfWeek - weekday + 7) % 7 || 7);
      return from.add({ days: days + 7 * (count - Math.sign(count)) }).toString();
    }
    case 'begin':
      return now ? beginValue(anchor, calendar) : valueOfAnchor(anchor.first, calendar);
    case 'range': {
      const first = now ? beginValue(anchor, calendar) : valueOfAnchor(anchor.first, calendar);
      const last = valueOfAnchor(anchor.last, calendar);
      return first && last && `${first}/${last}`;
    }
    case 'moment':
      return now && valueOfAnchor(anchor.of, calendar);
    case 'clock':
      return now && clockValue(anchor, now);
    case 'timed': {
      const date = valueOfAnchor(anchor.date, calendar);
      if (date) return `${date}${anchor.time}`;
      // "At two this morning", in a text without a date: the hour is known.
      return isToday(anchor.date) && /^T\d/.test(anchor.time) ? anchor.time : null;
    }
  }
}

function isToday(anchor: DateAnchor): boolean {
  return anchor.kind === 'unit' && anchor.unit === 'day' && anchor.offset === 0;
}

/** The beginning of a time that the moment may lie in, after which its end comes. */
function beginValue(
  { first, last }: { readonly first: DateAnchor; readonly last: DateAnchor },
  calendar: Calendar,
): string | null {
  const begin = valueOfAnchor(first, calendar);
  const end = valueOfAnchor(last, calendar);
  if (!begin || !end || begin <= end) return begin;
  if (first.kind !== 'month') return valueOfAnchor(gone(first), calendar);
  const inYear = (year: number) =>
    valueOfAnchor({ ...first, year: { kind: 'fixed', value: four(year) } }, calendar);
  const year = Number(end.slice(0, 4));
  const same = inYear(year);
  return same !== null && same > end ? inYear(year - 1) : same;
}

function shiftValue(anchor: DateAnchor & { kind: 'shift' }, calendar: Calendar): string | null {
  const origin = anchor.from && valueOfAnchor(anchor.from, calendar);
  const from = anchor.from ? firstDay(origin) : calendar.today;
  if (!from) return null;
  const { unit, count } = anchor;
  if (
    anchor.from?.kind === 'unit' &&
    anchor.from.unit !== 'day' &&
    Number.isInteger(count) &&
    (unit === 'year' || unit === 'decade')
  ) {
    const there = from.add({ years: unit === 'decade' ? 10 * count : count });
    return anchor.from.unit === 'month' ? there.toString().slice(0, 7) : weekValue(there);
  }
  // "A decade ago" is ten years ago, not some year of the decade before.
  if (unit === 'decade' && !anchor.from && Number.isInteger(count)) return four(from.year + 10 * count);
  if (!Number.isInteger(count) && (unit === 'decade' || unit === 'century'))
    return four(from.year + Math.round(count * (unit === 'decade' ? 10 : 100)));
  const whole = Math.trunc(count);
  if (anchor.from && unit !== 'year' && unit !== 'month') {
    const days =
      unit === 'week'
        ? 7 * count
        : unit === 'fortnight'
          ? 14 * count
          : unit === 'day' || unit === 'night'
            ? count
            : 0;
    return days || count === 0 ? from.add({ days: Math.round(days) }).toString() : null;
  }
  switch (unit) {
    case 'hour':
    case 'minute':
    case 'second':
      return anchor.from || !calendar.now ? null : distanceValue(calendar.now, count, unit);
    case 'year': {
      if (anchor.from) return from.add({ years: whole }).toString();
      return whole === count
        ? four(from.year + count)
        : from
            .add({ months: Math.round(12 * count) })
            .toString()
            .slice(0, 7);
    }
    case 'month':
      return anchor.from
        ? from.add({ months: whole }).toString()
        : from.add({ months: whole }).toString().slice(0, 7);
    case 'week':
      return whole === count
        ? weekValue(from.add({ weeks: count }))
        : from.add({ days: Math.round(7 * count) }).toString();
    default:
      return unitValue(from, unit, whole, calendar);
  }
}

function nthValue(anchor: DateAnchor & { kind: 'nth' }, calendar: Calendar): string | null {
  const period = periodOf(valueOfAnchor(anchor.of, calendar));
  if (!period) return null;
  const { nth, unit, weekday } = anchor;
  const { first, last } = period;
  const steps = nth > 0 ? nth - 1 : nth + 1;
  const edge = nth > 0 ? first : last;
  let day: Temporal.PlainDate;
  if (weekday) {
    const off = nth > 0 ? (weekday - edge.dayOfWeek + 7) % 7 : -((edge.dayOfWeek - weekday + 7) % 7);
    day = edge.add({ days: off + 7 * steps });
  } else {
    switch (unit) {
      case 'day':
        day = edge.add({ days: steps });
        break;
      case 'week': {
        // The first week of a month is its first whole or mostly whole one, as ISO counts those of a year.
        const monday = edge.subtract({ days: edge.dayOfWeek - 1 });
        const inside = nth > 0 ? edge.dayOfWeek <= 4 || first.equals(last) : edge.dayOfWeek >= 4;
        return weekValue(monday.add({ weeks: steps + (inside ? 0 : nth > 0 ? 1 : -1) }));
      }
      case 'weekend': {
        if (first.equals(last)) {
          // "Labor Day weekend" is the one beside it.
          const days = first.dayOfWeek <= 2 ? -1 - first.dayOfWeek : 6 - first.dayOfWeek;
          return `${weekValue(first.add({ days }))}-WE`;
        }
        const saturday =
          nth > 0
            ? edge.add({ days: (6 - edge.dayOfWeek + 7) % 7 })
            : edge.subtract({ days: (edge.dayOfWeek + 1) % 7 });
        return `${weekValue(saturday.add({ weeks: steps }))}-WE`;
      }
      case 'month':
        return edge.with({ day: 1 }).add({ months: steps }).toString().slice(0, 7);
      case 'year':
        return four(edge.year + steps);
      case 'decade':
        return four(edge.year + 10 * steps).slice(0, 3);
      default:
        return null;
    }
  }
  return Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0
    ? day.toString()
    : null;
}

export function firstDay(value: string | null): Temporal.PlainDate | null {
  return periodOf(value)?.first ?? null;
}
