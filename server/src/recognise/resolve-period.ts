/** The days that a TIMEX3 value covers. */
import { Temporal } from 'temporal-polyfill';

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
