/** Days of calendars that follow the moon: those the engine knows, and the lunar days of the Hindu calendar. */
import { Temporal } from 'temporal-polyfill';

/** Calendars by their BCP 47 names. */
export type MoonCalendar = 'hebrew' | 'islamic-umalqura' | 'chinese';

const DAY = 864e5;

const formats = new Map<MoonCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: MoonCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { calendar, month: 'long', day: 'numeric', timeZone: 'UTC' });
    formats.set(calendar, format);
  }
  return format;
}

/**
 * @param months the calendar's month, or what else it may be called, as the Unicode CLDR names it in English, letters
 *   alone: `Nisan`, `DhulHijjah`, `FirstMonth`
 * @param from the Gregorian month, 1 to 12, before which the day never comes
 * @returns the first such day in a Gregorian year
 * @throws RangeError where the engine lacks the calendar
 */
export function calendarDay(
  calendar: MoonCalendar,
  months: readonly string[],
  day: number,
  year: number,
  from: number,
): Temporal.PlainDate {
  const format = formatOf(calendar);
  for (let time = Date.UTC(year, from - 1, 1), end = Date.UTC(year + 1, 0, 1); time < end; time += DAY) {
    const parts = format.formatToParts(time);
    const told = (type: string) => parts.find((part) => part.type === type)?.value;
    if (told('day') === String(day) && months.includes(lettersOf(told('month') ?? ''))) return dayAt(time);
  }
  throw new RangeError(`${calendar} has no ${day} ${months[0]} in ${year}`);
}

/** Editions of the CLDR differ in hyphens and in the marks for Arabic letters. */
const lettersOf = (name: string): string => name.replace(/[^A-Za-z]/g, '');

/** A lunar month has 30 lunar days: 15 ends with the full moon, 30 with the new one. */
const LUNAR_DAYS = 30;
/** Hindu days are those of Indian Standard Time. */
const INDIA = 5.5 / 24;
/** A lunar month and what the day may be late. */
const LONGEST_WAIT = 31;

/**
 * @param lunarDay 1 to 30 (tithi)
 * @param hour the hour, Indian time, at which it must run: a feast of the night asks at night
 * @param month Gregorian month and day from which on it is looked for
 * @returns the day of a Hindu feast
 */
export function lunarFeast(
  lunarDay: number,
  hour: number,
  month: number,
  day: number,
  year: number,
): Temporal.PlainDate {
  const start = Date.UTC(year, month - 1, day);
  let before = lunarDayAt(start - DAY + (hour / 24 - INDIA) * DAY);
  for (let n = 0; n < LONGEST_WAIT; n++) {
    const time = start + n * DAY;
    const now = lunarDayAt(time + (hour / 24 - INDIA) * DAY);
    if (now === lunarDay && before !== lunarDay) return dayAt(time);
    // It ran between two such hours only.
    if ((before % LUNAR_DAYS) + 1 === lunarDay && (lunarDay % LUNAR_DAYS) + 1 === now) return dayAt(time);
    before = now;
  }
  throw new RangeError(`no lunar day ${lunarDay} near ${year}-${month}-${day}`);
}

function dayAt(time: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(new Date(time).toISOString().slice(0, 10));
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The moon's greatest inequalities in degrees, and the multiples of D, M, M', F that they go with. */
const INEQUALITIES: readonly (readonly [number, number, number, number, number])[] = [
  [6.288774, 0, 0, 1, 0],
  [1.274027, 2, 0, -1, 0],
  [0.658314, 2, 0, 0, 0],
  [0.213618, 0, 0, 2, 0],
  [-0.185116, 0, 1, 0, 0],
  [-0.114332, 0, 0, 0, 2],
  [0.058793, 2, 0, -2, 0],
  [0.057066, 2, -1, -1, 0],
  [0.053322, 2, 0, 1, 0],
  [0.045758, 2, -1, 0, 0],
  [-0.040923, 0, 1, -1, 0],
  [-0.03472, 1, 0, 0, 0],
  [-0.030383, 0, 1, 1, 0],
];

/**
 * The lunar day from the longitudes of moon and sun (J. Meeus, Astronomical Algorithms, 2nd ed., chapters 25 and 47,
 * the greatest terms): right within some minutes for the centuries around this one.
 * @param time in milliseconds since 1970
 */
function lunarDayAt(time: number): number {
  const t = (time / DAY + 2440587.5 - 2451545) / 36525;
  const sunAnomaly = 357.52911 + 35999.05029 * t;
  const sun = 280.46646 + 36000.76983 * t + 1.914602 * sine(sunAnomaly) + 0.019993 * sine(2 * sunAnomaly);
  const elongation = 297.8501921 + 445267.1114034 * t;
  const anomaly = 134.9633964 + 477198.8675055 * t;
  const latitude = 93.272095 + 483202.0175233 * t;
  let moon = 218.3164477 + 481267.88123421 * t;
  for (const [size, d, m, a, f] of INEQUALITIES)
    moon += size * sine(d * elongation + m * sunAnomaly + a * anomaly + f * latitude);
  const apart = (((moon - sun) % 360) + 360) % 360;
  return Math.floor(apart / 12) + 1;
}
