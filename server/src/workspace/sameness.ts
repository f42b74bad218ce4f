/** When two figures are the same figure, and two dates the same day, wherever they stand. */
import type { DateMention } from '../model/mention.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Figure } from '../model/values.ts';
import { foldWord } from '../recognise/programs-fold.ts';
import { resolveDate } from '../recognise/resolve-date.ts';

/** Value and unit; null for a vague magnitude, which is the same as nothing. */
export function figureKey({ value, unit }: Figure): string | null {
  if (value === null) return null;
  return `${typeof value === 'number' ? value : value.join('..')} ${unit ?? ''}`;
}

/** The thing that a figure counts, by its last word (`visa` of `H-2B labor visas`); '' where it is not told. */
export function thingOf({ counted }: Figure): string {
  return counted === null ? '' : foldWord(counted.slice(counted.lastIndexOf(' ') + 1).toLowerCase());
}

/** From here on a bare number is unlikely to count two things in one folder. */
const TELLING = 1000;

/**
 * Whether two figures of one key count the same thing. Where one does not tell, value and unit decide, unless the
 * number is one that counts anything (`two`).
 */
export function isSameThing(key: string, thing: string, other: string): boolean {
  if (thing !== '' && other !== '') return thing === other;
  return !key.endsWith(' ') || Math.abs(Number.parseFloat(key)) >= TELLING;
}

/** Values that name a time on the calendar; not durations, sets, and clock times of no day. */
const CALENDAR = /^(?:FY)?\d{4}(?:$|[-/Q])/;

/**
 * The day, or the month, year, week … that an expression means, as a TIMEX3 value: `2023-05-12` for each time of
 * that day. Null for one that names no time on the calendar.
 */
export function dateKey({ value: expression }: DateMention, resolution: Resolution): string | null {
  if (expression.type !== 'DATE' && expression.type !== 'TIME') return null;
  const value = resolveDate(expression, resolution);
  if (value === null || !CALENDAR.test(value)) return null;
  const time = value.indexOf('T');
  return time < 0 || value.includes('/') ? value : value.slice(0, time);
}
