import { Temporal } from 'temporal-polyfill';
import { holidayRule } from './holidays.ts';

/**
 * @param id as the names in holidays.ts give it
 * @returns the day of a holiday in a year
 * @throws RangeError for a holiday that nobody knows
 */
export function holidayDay(id: string, year: number): Temporal.PlainDate {
  const rule = holidayRule(id);
  if (!rule || rule.by === 'moon') throw new RangeError(`no day is known for ${id}`);
  switch (rule.by) {
    case 'date':
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
    case 'easter':
      return easter(year).add({ days: rule.plus });
    case 'weekday': {
      const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
      if (rule.nth < 0) {
        const last = first.add({ months: 1 }).subtract({ days: 1 });
        return last.subtract({ days: ((last.dayOfWeek - rule.weekday + 7) % 7) + 7 * (-rule.nth - 1) });
      }
      return first.add({ days: ((rule.weekday - first.dayOfWeek + 7) % 7) + 7 * (rule.nth - 1) + rule.plus });
    }
  }
}

/** Western Easter by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day });
}
