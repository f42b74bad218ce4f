// What the suites of other recognisers expect, and whether a value of ours says the same in our guidelines' form.

const DAY = 864e5;

/** What a suite expects of a date: the days that count as right, and its intervals. */
export function expectedDates(norm) {
  const days = [];
  const spans = [];
  const add = (start, end, grain) => {
    if (!start || !/^\d{4}-\d\d-\d\d/.test(start)) return;
    days.push(start.slice(0, 10));
    spans.push({
      start: start.replace(' ', 'T').slice(0, 16),
      end: end?.replace(' ', 'T').slice(0, 16) ?? null,
      grain,
    });
  };
  if (!norm) return { days, spans };
  if (norm.values) for (const { value, start, end } of norm.values) add(value ?? start, end, null);
  else if ('future' in norm || 'past' in norm)
    for (const side of [norm.future, norm.past]) {
      if (!side || typeof side !== 'object') continue;
      add(
        side.date ?? side.dateTime ?? side.startDate ?? side.startDateTime,
        side.endDate ?? side.endDateTime,
        null,
      );
    }
  else if ('startDay' in norm) add(norm.startDay && (norm.start?.date ?? norm.startDay), norm.endDay, null);
  else if (norm.start) add(norm.start, norm.end, norm.grain ?? null);
  else if (norm.timex && /^\d{4}/.test(norm.timex)) add(firstDayOf(norm.timex), null, null);
  return { days, spans };
}

function periodOf(value) {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) {
    const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2]];
    return [utc(+season[1], month, 1), utc(+season[1], month + 4, 1)];
  }
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])))?$/.exec(value);
  if (!match) {
    const decade = /^(\d{3})$/.exec(value);
    return decade ? [utc(Number(value) * 10, 1, 1), utc(Number(value) * 10 + 10, 1, 1)] : null;
  }
  const year = Number(match[1]);
  if (match[3]) return [utc(year, +match[2], +match[3]), utc(year, +match[2], +match[3] + 1)];
  if (match[2]) return [utc(year, +match[2], 1), utc(year, +match[2] + 1, 1)];
  if (match[4]) {
    const fourth = new Date(utc(year, 1, 4)).getUTCDay();
    const monday = utc(year, 1, 4 - ((fourth + 6) % 7) + 7 * (match[4] - 1));
    return [monday + (match[5] ? 5 * DAY : 0), monday + 7 * DAY];
  }
  if (match[6]) return [utc(year, match[6] * 3 - 2, 1), utc(year, match[6] * 3 + 1, 1)];
  if (match[7]) return [utc(year, match[7] * 6 - 5, 1), utc(year, match[7] * 6 + 1, 1)];
  return [utc(year, 1, 1), utc(year + 1, 1, 1)];
}

const utc = (year, month, day) => Date.UTC(year, month - 1, day);

function firstDayOf(value) {
  const period = periodOf(value);
  return period && new Date(period[0]).toISOString().slice(0, 10);
}

/** The first day of one of our values, or null. */
export function dayOf(value) {
  if (typeof value !== 'string') return null;
  return /^\d{4}-\d\d-\d\d(?:T|\/|$)/.test(value) ? value.slice(0, 10) : firstDayOf(value);
}

const LENGTH = { Y: 365.25, M: 30.44, W: 7, D: 1 };

/** Distances, parts of a longer time, and seasons, which begin with a month here and with the sun there. */
const LEADS_TO =
  /\b(?:ago|hence|from (?:now|today)|in (?:a|an|one|two|three|\d+)|early|late|mid|end|beginning|start|later|earlier|rest|week of|winter|spring|summer|autumn|fall|eo[dmy])\b/i;

/** Whether our value says what a suite expects in the form of the guidelines. */
export function asWritten({ value }, { spans }, { surface }) {
  if (typeof value !== 'string') return false;
  const duration = /^P(T?)(\d+)([YMWDHS])$/.exec(value);
  if (duration) {
    const [, time, count, unit] = duration;
    const days = time ? count * ({ H: 60, M: 1, S: 1 / 60 }[unit] / 1440) : count * LENGTH[unit];
    return spans.some(({ start, end }) => {
      if (!end) return false;
      const reach = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / DAY;
      return time
        ? Math.abs(reach - days) < 1e-3
        : Math.abs(reach - days) <= (unit === 'D' ? 0.01 : days * 0.03);
    });
  }
  const period = periodOf(value);
  // A distance or a part of a longer time leads to a week, a month, a year; the suite names a day in it.
  return (
    period !== null &&
    LEADS_TO.test(surface) &&
    period[1] - period[0] > DAY &&
    spans.some(({ start, end }) => {
      const first = utc(...start.slice(0, 10).split('-').map(Number));
      const last = end ? Date.parse(`${end}Z`) : first + DAY;
      return first >= period[0] && last <= period[1];
    })
  );
}

export function expectedNumber(norm) {
  const value = norm?.value;
  const number =
    typeof value === 'number' ? value : value == null ? Number.NaN : Number.parseFloat(String(value));
  return Number.isNaN(number) ? null : number;
}

const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

export const sameNumber = (value, expected) => typeof value === 'number' && near(value, expected);

/** A suite's unit in ours: a hundredth of the currency, feet in inches. */
const SCALE = [
  [/^(?:cent|penny|pence|sen)$/i, /^[A-Z]{3}$/, 0.01],
  [/^(?:foot|feet)$/i, /^inch$/, 12],
  [/^gram$/i, /^milligram$/, 1000],
  [/^gram$/i, /^kilogram$/, 0.001],
  [/^gram$/i, /^pound$/, 1 / 453.59237],
  [/^litre$/i, /^millilitre|milliliter$/, 1000],
];

/** Whether a figure is the expected one, said in another unit. */
export function sameInUnit({ value, unit }, norm) {
  const expected = expectedNumber(norm);
  return SCALE.some(
    ([theirs, ours, factor]) =>
      theirs.test(norm.unit ?? '') && ours.test(unit ?? '') && sameNumber(value, expected * factor),
  );
}
