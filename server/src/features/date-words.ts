/** TIMEX3 values in words, for people. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'fall', WI: 'winter' };
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** @param value a TIMEX3 value; one that has no plainer form comes back as it is */
export function dateInWords(value: string): string {
  return (
    day(value) ??
    month(value) ??
    timeOfDay(value) ??
    partOfYear(value) ??
    week(value) ??
    duration(value) ??
    years(value) ??
    value
  );
}

function day(value: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return null;
  const [year, monthNumber, dayNumber] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, monthNumber - 1, dayNumber);
  return `${DAYS[date.getUTCDay()]}, ${MONTHS[monthNumber - 1] ?? monthNumber} ${dayNumber}, ${year}`;
}

function month(value: string): string | null {
  const match = /^(\d{4})-(\d\d)$/.exec(value);
  return match && MONTHS[Number(match[2]) - 1] ? `${MONTHS[Number(match[2]) - 1]} ${Number(match[1])}` : null;
}

function timeOfDay(value: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)?T(?:(\d\d:\d\d(?::\d\d)?)|(MO|MI|AF|EV|NI|DT))$/.exec(value);
  if (!match) return null;
  const when = match[2] ?? PARTS[match[3]!]!;
  return match[1] ? `${day(match[1])}, ${when}` : when;
}

function partOfYear(value: string): string | null {
  const match = /^(\d{4})-(?:(SP|SU|FA|WI)|(Q[1-4])|(H[12]))$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return `${SEASONS[match[2]]} ${year}`;
  return match[3]
    ? `quarter ${match[3][1]} of ${year}`
    : `${match[4] === 'H1' ? 'first' : 'second'} half of ${year}`;
}

/** ISO 8601: week 1 holds the year's first Thursday; weeks begin on Monday. */
function week(value: string): string | null {
  const match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!match) return null;
  const first = Date.UTC(Number(match[1]), 0, 4);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * 864e5 + (Number(match[2]) - 1) * 7 * 864e5;
  const start = new Date(monday + (match[3] ? 5 : 0) * 864e5).toISOString().slice(0, 10);
  return match[3] ? `the weekend of ${day(start)}` : `the week of ${day(start)}`;
}

function duration(value: string): string | null {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  if (!match) return null;
  const unit = match[1] && match[3] === 'M' ? 'minute' : UNITS[match[3]!]!;
  return `${match[2]} ${unit}${match[2] === '1' ? '' : 's'}`;
}

function years(value: string): string | null {
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  return /^FY\d{4}$/.test(value) ? `fiscal year ${value.slice(2)}` : null;
}
