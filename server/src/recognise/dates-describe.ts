/** TIMEX3 values in plain words, for people. */
import { Temporal } from 'temporal-polyfill';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** @returns "Friday, May 12, 2023", "May 2023", "the week of November 13, 2023"; the value itself where no words fit */
export function describeValue(value: string): string {
  try {
    return describe(value);
  } catch {
    return value; // a day that no calendar has
  }
}

function describe(value: string): string {
  if (value[0] === 'P') return describeDuration(value);
  const slash = value.indexOf('/');
  if (slash > 0) return `${describeValue(value.slice(0, slash))} to ${describeValue(value.slice(slash + 1))}`;
  const time = value.indexOf('T');
  if (time === 0) return describeTime(value.slice(1));
  if (time > 0) return `${describeValue(value.slice(0, time))}, ${describeTime(value.slice(time + 1))}`;
  if (value.startsWith('FY')) {
    const part = value.indexOf('-');
    return part > 0
      ? `${describePart(value.slice(part + 1))} of fiscal year ${value.slice(2, part)}`
      : `fiscal year ${value.slice(2)}`;
  }
  const [year = '', second, third] = value.split('-');
  if (second === undefined)
    return year.length === 3 ? `the ${year}0s` : year.length === 2 ? `${year}00 to ${year}99` : year;
  if (second[0] === 'W' && second.length === 3 && second !== 'WXX')
    return describeWeek(Number(year), Number(second.slice(1)), third === 'WE');
  if (SEASONS[second]) return `${SEASONS[second]} ${year}`;
  if (second[0] === 'Q' || second[0] === 'H') return `${describePart(second)} of ${year}`;
  if (second === 'WXX') return `every ${WEEKDAYS[Number(third) - 1] ?? value}`;
  const month = MONTHS[Number(second) - 1];
  if (!month) return value;
  if (year === 'XXXX') return `every ${month}`;
  return third === undefined ? `${month} ${year}` : describeDay(Temporal.PlainDate.from(value));
}

function describeDay(day: Temporal.PlainDate): string {
  return `${WEEKDAYS[day.dayOfWeek - 1]}, ${MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
}

function describePart(part: string): string {
  return `the ${ORDINALS[Number(part[1])]} ${part[0] === 'Q' ? 'quarter' : 'half'}`;
}

function describeWeek(year: number, week: number, weekend: boolean): string {
  const january4 = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = january4.subtract({ days: january4.dayOfWeek - 1 }).add({ weeks: week - 1 });
  const day = weekend ? monday.add({ days: 5 }) : monday;
  return `the ${weekend ? 'weekend' : 'week'} of ${MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
}

function describeTime(time: string): string {
  return DAY_PARTS[time] ?? time;
}

function describeDuration(value: string): string {
  const parts: string[] = [];
  let units = UNITS;
  let number = '';
  for (const char of value.slice(1)) {
    if (char === 'T') units = CLOCK_UNITS;
    else if ((char >= '0' && char <= '9') || char === '.') number += char;
    else {
      const unit = units[char];
      if (!unit || number === '') return value;
      parts.push(`${number} ${unit}${number === '1' ? '' : 's'}`);
      number = '';
    }
  }
  return parts.join(' and ');
}
