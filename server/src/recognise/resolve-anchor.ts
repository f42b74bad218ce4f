/** The arithmetic of anchors: each kind's place in the calendar, as a TIMEX3 value. */
import { Temporal } from 'temporal-polyfill';
import type { DateAnchor, DateUnit, Direction, Lean } from '../model/values.ts';
import { holidayDay } from './resolve-holiday.ts';

/** What anchors are counted from. */
export interface Calendar {
  readonly today: Temporal.PlainDate | null;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** @returns the TIMEX3 value or null; may throw RangeError on a day that does not exist */
export function valueOfAnchor(anchor: DateAnchor, calendar: Calendar): string | null {
  const { today } = calendar;
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
    case 'range': {
      const first = valueOfAnchor(anchor.first, calendar);
      const last = valueOfAnchor(anchor.last, calendar);
      return first && last && `${first}/${last}`;
    }
    case 'timed': {
      const date = valueOfAnchor(anchor.date, calendar);
      return date && `${date}${anchor.time}`;
    }
  }
}

export function weekValue(day: Temporal.PlainDate): string {
  return `${four(day.yearOfWeek!)}-W${two(day.weekOfYear!)}`;
}

function unitValue(
  today: Temporal.PlainDate,
  unit: DateUnit,
  offset: number,
  calendar: Calendar,
): string | null {
  switch (unit) {
    case 'day':
    case 'night':
    case 'weekday':
      return today.add({ days: offset }).toString();
    case 'week':
      return weekValue(today.add({ weeks: offset }));
    case 'fortnight':
      return weekValue(today.add({ weeks: 2 * offset }));
    case 'weekend':
      return `${weekValue(today.add({ weeks: offset }))}-WE`;
    case 'month':
      return today.add({ months: offset }).toString().slice(0, 7);
    case 'quarter': {
      const day = today.with({ day: 1 }).add({ months: 3 * offset });
      return `${four(day.year)}-Q${Math.ceil(day.month / 3)}`;
    }
    case 'year':
      return four(today.year + offset);
    case 'fiscal-year':
      return `FY${four(fiscalYear(today, calendar) + offset)}`;
    case 'decade':
      return four(today.year + 10 * offset).slice(0, 3);
    case 'century':
      return four(today.year + 100 * offset).slice(0, 2);
    case 'millennium':
      return four(today.year + 1000 * offset).slice(0, 1);
    default:
      return null;
  }
}

/** A fiscal year has the name of the calendar year in which it ends. */
function fiscalYear(today: Temporal.PlainDate, { fiscalYearStart }: Calendar): number {
  return fiscalYearStart > 1 && today.month >= fiscalYearStart ? today.year + 1 : today.year;
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
    return days ? from.add({ days: Math.round(days) }).toString() : null;
  }
  switch (unit) {
    case 'hour':
    case 'minute':
    case 'second':
      return null;
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

function weekdayValue(anchor: DateAnchor & { kind: 'weekday' }, calendar: Calendar): string | null {
  const { weekday, direction, lean } = anchor;
  if (anchor.of) {
    const monday = firstDay(valueOfAnchor(anchor.of, calendar));
    return monday ? monday.add({ days: weekday - 1 }).toString() : null;
  }
  const { today } = calendar;
  if (!today) return null;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  if (weekday === 0) {
    const weeks = direction ?? (lean === 'future' || today.dayOfWeek >= 6 ? 0 : -1);
    return `${weekValue(monday.add({ weeks }))}-WE`;
  }
  if (direction === 0) return monday.add({ days: weekday - 1 }).toString();
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  if (direction !== null && direction > 0) return monday.add({ days: 7 + weekday - 1 }).toString();
  if (direction === null && lean === 'future') return today.add({ days: ahead || 7 }).toString();
  return today.subtract({ days: (7 - ahead) % 7 || (direction === null ? 0 : 7) }).toString();
}

/** The year of something that recurs: by `last` and `next`, by tense, else the most recent that has begun. */
function yearOf(
  today: Temporal.PlainDate,
  direction: Direction,
  lean: Lean,
  startIn: (year: number) => Temporal.PlainDate,
  endIn: (year: number) => Temporal.PlainDate,
): number {
  const { year } = today;
  const begun = Temporal.PlainDate.compare(startIn(year), today) <= 0;
  const over = Temporal.PlainDate.compare(endIn(year), today) < 0;
  if (direction === 0) return year;
  if (direction !== null && direction < 0) return over ? year : year - 1;
  if (direction !== null) return begun ? year + 1 : year;
  if (lean === 'future') return over ? year + 1 : year;
  return begun ? year : year - 1;
}

function numberOfYear(anchor: DateAnchor, calendar: Calendar): number | null {
  const value = valueOfAnchor(anchor, calendar);
  return value !== null && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null;
}

function monthValue(anchor: DateAnchor & { kind: 'month' }, calendar: Calendar): string | null {
  const { month, day, until } = anchor;
  let year: number | null;
  if (anchor.year) year = numberOfYear(anchor.year, calendar);
  else if (calendar.today) {
    const start = (y: number) => Temporal.PlainDate.from({ year: y, month, day: day || 1 });
    const end = (y: number) => (day ? start(y) : start(y).add({ months: 1 }).subtract({ days: 1 }));
    // In November "last June" is last year's: this year's would be "June" or "this June".
    year =
      anchor.direction !== null && anchor.direction < 0
        ? calendar.today.year - 1
        : nearYear(
            calendar.today,
            yearOf(calendar.today, anchor.direction, anchor.lean, start, end),
            anchor,
            start,
          );
  } else return null;
  if (year === null) return null;
  if (anchor.weekday && day && !anchor.year)
    year = yearOfWeekday(year, month, day, anchor.weekday, anchor.lean);
  if (day === 0) return `${four(year)}-${two(month)}`;
  // 29 February is in the nearest year that has one.
  while (
    month === 2 &&
    day === 29 &&
    !anchor.year &&
    !Temporal.PlainDate.from({ year, month, day: 1 }).inLeapYear
  )
    year += anchor.lean === 'future' ? 1 : -1;
  const value = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  return until ? `${value}/${value.slice(0, 8)}${two(until)}` : value;
}

/** A day without a year that comes within weeks means this coming one, unless its clause tells of the past. */
function nearYear(
  today: Temporal.PlainDate,
  year: number,
  anchor: DateAnchor & { kind: 'month' },
  start: (year: number) => Temporal.PlainDate,
): number {
  if (anchor.day === 0 || anchor.direction !== null || anchor.lean !== null) return year;
  const ahead = today.until(start(year + 1)).days;
  return ahead > 0 && ahead <= 75 ? year + 1 : year;
}

/** The nearest year in which a day of a month is the weekday said beside it. */
function yearOfWeekday(year: number, month: number, day: number, weekday: number, lean: Lean): number {
  const sign = lean === 'future' ? 1 : -1;
  for (const offset of [0, -sign, sign, 2 * sign, 3 * sign, 4 * sign])
    if (Temporal.PlainDate.from({ year: year + offset, month, day }).dayOfWeek === weekday)
      return year + offset;
  return year;
}

function monthDayValue(anchor: DateAnchor & { kind: 'month-day' }, calendar: Calendar): string | null {
  const { day, lean } = anchor;
  if (anchor.of) {
    const month = valueOfAnchor(anchor.of, calendar);
    return month && Temporal.PlainDate.from(`${month.slice(0, 7)}-${two(day)}`).toString();
  }
  const { today } = calendar;
  if (!today) return null;
  const months = lean === 'future' ? (day < today.day ? 1 : 0) : day > today.day ? -1 : 0;
  return today.with({ day: 1 }).add({ months }).with({ day }, { overflow: 'reject' }).toString();
}

const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function seasonValue(anchor: DateAnchor & { kind: 'season' }, calendar: Calendar): string | null {
  const { season } = anchor;
  if (anchor.year) {
    const year = numberOfYear(anchor.year, calendar);
    return year === null ? null : `${four(year)}-${season}`;
  }
  if (!calendar.today) return null;
  const start = (year: number) => Temporal.PlainDate.from({ year, month: SEASON_STARTS[season], day: 1 });
  const end = (year: number) => start(year).add({ months: 3 }).subtract({ days: 1 });
  // In February "this winter" began last year, and so did one that is told of as past.
  const gone = calendar.today.month < 4 || (anchor.lean === 'past' && calendar.today.month < 12);
  if (season === 'WI' && anchor.direction === 0 && gone) return `${four(calendar.today.year - 1)}-WI`;
  return `${four(yearOf(calendar.today, anchor.direction, anchor.lean, start, end))}-${season}`;
}

function partValue(anchor: DateAnchor & { kind: 'part-of-year' }, calendar: Calendar): string | null {
  const { part, number } = anchor;
  if (anchor.year) {
    const year = valueOfAnchor(anchor.year, calendar);
    return year && `${year}-${part}${number}`;
  }
  const { today } = calendar;
  if (!today) return null;
  const months = part === 'Q' ? 3 : 6;
  const start = (year: number) => Temporal.PlainDate.from({ year, month: (number - 1) * months + 1, day: 1 });
  const end = (year: number) => start(year).add({ months }).subtract({ days: 1 });
  return `${four(yearOf(today, null, anchor.lean, start, end))}-${part}${number}`;
}

function holidayValue(anchor: DateAnchor & { kind: 'holiday' }, calendar: Calendar): string | null {
  const day = (year: number) => holidayDay(anchor.holiday, year);
  let year: number | null;
  if (anchor.year) year = numberOfYear(anchor.year, calendar);
  else {
    year = calendar.today && yearOf(calendar.today, anchor.direction, anchor.lean, day, day);
    // A holiday a few weeks ahead is on people's minds, last year's is not.
    if (year !== null && calendar.today && anchor.direction === null && anchor.lean !== 'past') {
      const ahead = calendar.today.until(day(year + 1)).days;
      if (year <= calendar.today.year && ahead > 0 && ahead <= 45) year++;
    }
  }
  return year === null ? null : day(year).toString();
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

function firstDay(value: string | null): Temporal.PlainDate | null {
  return periodOf(value)?.first ?? null;
}

/** First and last day of what a TIMEX3 value names. */
export interface Period {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** @returns the days that a TIMEX3 value covers, or null for one that names no days */
export function periodOf(value: string | null): Period | null {
  if (value === null) return null;
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value);
  if (day) {
    const first = Temporal.PlainDate.from(value.slice(0, 10));
    return { first, last: first };
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const january4 = Temporal.PlainDate.from({ year: Number(week[1]), month: 1, day: 4 });
    const monday = january4.subtract({ days: january4.dayOfWeek - 1 }).add({ weeks: Number(week[2]) - 1 });
    return { first: monday.add({ days: week[3] ? 5 : 0 }), last: monday.add({ days: 6 }) };
  }
  const part = /^(\d{4})(?:-(?:(\d\d)|([QH])(\d)))?$/.exec(value);
  if (part) {
    const length = part[2] ? 1 : part[3] === 'Q' ? 3 : part[3] === 'H' ? 6 : 12;
    const month = part[2] ? Number(part[2]) : part[4] ? (Number(part[4]) - 1) * length + 1 : 1;
    const first = Temporal.PlainDate.from({ year: Number(part[1]), month, day: 1 });
    return { first, last: first.add({ months: length }).subtract({ days: 1 }) };
  }
  const decade = /^(\d\d)(\d)?$/.exec(value);
  if (decade) {
    const years = decade[2] ? 10 : 100;
    const first = Temporal.PlainDate.from({ year: Number(value) * years, month: 1, day: 1 });
    return { first, last: first.add({ years }).subtract({ days: 1 }) };
  }
  return null;
}
