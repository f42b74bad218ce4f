/** Days, weeks and longer units around a day, as TIMEX3 values. */
import type { Temporal } from 'temporal-polyfill';
import type { DateUnit } from '../model/values.ts';

/** What anchors are counted from. */
export interface Calendar {
  readonly today: Temporal.PlainDate | null;
  /** The moment at which the words were said, a time of today; null where only the day is known. */
  readonly now: Temporal.PlainDateTime | null;
  /** A day of the time that the text tells of, where that is not today's. */
  readonly told: Temporal.PlainDate | null;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
}

export const two = (value: number): string => String(value).padStart(2, '0');

export const four = (value: number): string => String(value).padStart(4, '0');

export function weekValue(day: Temporal.PlainDate): string {
  return `${four(day.yearOfWeek!)}-W${two(day.weekOfYear!)}`;
}

export function unitValue(
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
