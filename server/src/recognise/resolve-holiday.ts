import { Temporal } from 'temporal-polyfill';
import { type HolidayRule, holidayRule } from './holidays.ts';
import { calendarDay, lunarFeast } from './resolve-lunar.ts';

/**
 * @param id as the names in holidays.ts give it
 * @returns the day of a holiday in a year
 * @throws RangeError for a holiday that nobody knows
 */
export function holidayDay(id: string, year: number): Temporal.PlainDate {
  const rule = holidayRule(id);
  if (!rule) throw new RangeError(`no day is known for ${id}`);
  const key = `${id} ${year}`;
  let day = found.get(key);
  if (!day) {
    if (found.size >= MOST_KEPT) found.clear();
    found.set(key, (day = dayBy(rule, year)));
  }
  return day;
}

/** Days that were worked out: those of other calendars cost a search. */
const found = new Map<string, Temporal.PlainDate>();
const MOST_KEPT = 500;

function dayBy(rule: HolidayRule, year: number): Temporal.PlainDate {
  switch (rule.by) {
    case 'date':
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
    case 'easter':
      return easter(year).add({ days: rule.plus });
    case 'orthodox':
      return orthodoxEaster(year).add({ days: rule.plus });
    case 'calendar':
      return calendarDay(rule.calendar, rule.months, rule.day, year, rule.from);
    case 'moon':
      return lunarFeast(rule.lunarDay, rule.hour, rule.month, rule.day, year).add({ days: rule.plus });
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

/** Orthodox Easter: the Julian one by Meeus, moved to the Gregorian calendar. */
function orthodoxEaster(year: number): Temporal.PlainDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + week + 114;
  const julian = Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
  const century = Math.floor(year / 100);
  return julian.add({ days: century - Math.floor(century / 4) - 2 });
}
