/** What comes every year or week: which one is meant. */
import { Temporal } from 'temporal-polyfill';
import type { DateAnchor, Direction, Lean } from '../model/values.ts';
import { firstDay, valueOfAnchor } from './resolve-anchor.ts';
import { type Calendar, four, two, weekValue } from './resolve-calendar.ts';
import { holidayDay } from './resolve-holiday.ts';

export function weekdayValue(anchor: DateAnchor & { kind: 'weekday' }, calendar: Calendar): string | null {
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

export function monthValue(anchor: DateAnchor & { kind: 'month' }, calendar: Calendar): string | null {
  const { month, day, until } = anchor;
  let year: number | null;
  if (anchor.year) year = numberOfYear(anchor.year, calendar);
  else if (inStory(anchor, calendar)) year = nearestYear(calendar.told!, month, day);
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
  } else year = null;
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

/** Whether something without a year is of the time that the document tells of, and not to come. */
function inStory(
  { direction, lean }: { readonly direction: Direction; readonly lean: Lean },
  { told, today }: Calendar,
): boolean {
  return told !== null && direction === null && (today === null || lean !== 'future');
}

/** The year in which a month, or a day of it, is nearest to a day. */
function nearestYear(told: Temporal.PlainDate, month: number, day: number): number {
  const away = (year: number) =>
    Math.abs(told.until(Temporal.PlainDate.from({ year, month, day: day || 15 })).days);
  const { year } = told;
  return [year + 1, year - 1].reduce((best, other) => (away(other) < away(best) ? other : best), year);
}

/** A day without a year that comes within weeks means this coming one, unless its clause tells of the past. */
function nearYear(
  today: Temporal.PlainDate,
  year: number,
  anchor: DateAnchor & { kind: 'month' },
  start: (year: number) => Temporal.PlainDate,
): number {
  if (anchor.direction !== null || anchor.lean !== null) return year;
  const ahead = today.until(start(year + 1)).days;
  return ahead > 0 && ahead <= 75 ? year + 1 : year;
}

/** The nearest year in which a day of a month is the weekday said beside it. */
function yearOfWeekday(year: number, month: number, day: number, weekday: number, lean: Lean): number {
  const sign = lean === 'future' ? 1 : -1;
  const far = lean === null ? [2, -2, 3, -3, 4, -4] : [2 * sign, 3 * sign, 4 * sign];
  for (const offset of [0, -sign, sign, ...far])
    if (Temporal.PlainDate.from({ year: year + offset, month, day }).dayOfWeek === weekday)
      return year + offset;
  return year;
}

export function monthDayValue(anchor: DateAnchor & { kind: 'month-day' }, calendar: Calendar): string | null {
  const { day, lean } = anchor;
  if (anchor.of) {
    const month = valueOfAnchor(anchor.of, calendar);
    return month && Temporal.PlainDate.from(`${month.slice(0, 7)}-${two(day)}`).toString();
  }
  const { today } = calendar;
  if (!today) return null;
  const months = lean === 'future' ? (day < today.day ? 1 : 0) : day > today.day ? -1 : 0;
  const month = today.with({ day: 1 }).add({ months });
  return dayOfWeekday(month, day, anchor.weekday ?? 0, lean).toString();
}

/** How many months away a weekday and a day of a month are looked for: each pair comes about every seven. */
const FARTHEST = 13;

/** The day of the month, or of the nearest month in which it is the weekday said beside it; 0 is any. */
function dayOfWeekday(
  month: Temporal.PlainDate,
  day: number,
  weekday: number,
  lean: Lean,
): Temporal.PlainDate {
  for (let away = 0; weekday !== 0 && away < FARTHEST; away++)
    for (const months of lean === null ? [away, -away] : [lean === 'future' ? away : -away]) {
      const there = month.add({ months }).with({ day });
      if (there.day === day && there.dayOfWeek === weekday) return there;
    }
  return month.with({ day }, { overflow: 'reject' });
}

const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

export function seasonValue(anchor: DateAnchor & { kind: 'season' }, calendar: Calendar): string | null {
  const { season } = anchor;
  if (anchor.year) {
    const year = numberOfYear(anchor.year, calendar);
    return year === null ? null : `${four(year)}-${season}`;
  }
  if (inStory(anchor, calendar))
    return `${four(nearestYear(calendar.told!, SEASON_STARTS[season], 0))}-${season}`;
  if (!calendar.today) return null;
  const start = (year: number) => Temporal.PlainDate.from({ year, month: SEASON_STARTS[season], day: 1 });
  const end = (year: number) => start(year).add({ months: 3 }).subtract({ days: 1 });
  // In February "this winter" began last year, and so did one that is told of as past.
  const gone = calendar.today.month < 4 || (anchor.lean === 'past' && calendar.today.month < 12);
  if (season === 'WI' && anchor.direction === 0 && gone) return `${four(calendar.today.year - 1)}-WI`;
  return `${four(yearOf(calendar.today, anchor.direction, anchor.lean, start, end))}-${season}`;
}

export function partValue(anchor: DateAnchor & { kind: 'part-of-year' }, calendar: Calendar): string | null {
  const { part, number } = anchor;
  if (anchor.year) {
    const year = valueOfAnchor(anchor.year, calendar);
    const which = number || (calendar.today ? ((Math.ceil(calendar.today.month / 3) + 2) % 4) + 1 : 0);
    return year && which > 0 ? `${year}-${part}${which}` : null;
  }
  const { today } = calendar;
  if (!today) return null;
  const months = part === 'Q' ? 3 : 6;
  const start = (year: number) => Temporal.PlainDate.from({ year, month: (number - 1) * months + 1, day: 1 });
  const end = (year: number) => start(year).add({ months }).subtract({ days: 1 });
  return `${four(yearOf(today, null, anchor.lean, start, end))}-${part}${number}`;
}

export function holidayValue(anchor: DateAnchor & { kind: 'holiday' }, calendar: Calendar): string | null {
  const day = (year: number) => holidayDay(anchor.holiday, year);
  let year: number | null;
  if (anchor.year) year = numberOfYear(anchor.year, calendar);
  else {
    year = calendar.today && yearOf(calendar.today, anchor.direction, anchor.lean, day, day);
    // A holiday a few weeks ahead is on people's minds, last year's is not; in its week, whatever the tense.
    if (year !== null && calendar.today && anchor.direction === null) {
      const ahead = calendar.today.until(day(year + 1)).days;
      const near = anchor.lean === 'past' ? 7 : 45;
      if (year <= calendar.today.year && ahead > 0 && ahead <= near) year++;
    }
  }
  return year === null ? null : day(year).toString();
}
