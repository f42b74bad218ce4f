/**
 * What the moment adds to the day: a message, a live caption and a dictated note are said at one. A clock time is then
 * that of a day, hours and minutes are counted, and what is open and untensed ("Friday", "in March", "at 3 pm") is to
 * come, as in calendars. Without the moment, as in all documents, it is the most recent.
 */
import type { Temporal } from 'temporal-polyfill';
import type { DateAnchor } from '../model/values.ts';
import { two } from './resolve-calendar.ts';

/** The anchor, with what is open in it pointing ahead. */
export function toCome(anchor: DateAnchor): DateAnchor {
  if (!('lean' in anchor) || anchor.lean !== null) return anchor;
  return 'direction' in anchor && anchor.direction !== null ? anchor : { ...anchor, lean: 'future' };
}

/** The anchor, with what is open in it pointing back. */
export function gone(anchor: DateAnchor): DateAnchor {
  if (anchor.kind === 'timed') return { ...anchor, date: gone(anchor.date) };
  return 'lean' in anchor ? { ...anchor, lean: 'past' } : anchor;
}

/** The hours in which a part of the day begins and ends. */
const PARTS: Readonly<Record<string, readonly [begin: number, end: number]>> = {
  MO: [0, 12],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 24],
};

/** A clock time, a range of two or a part of the day, with the day that is nearest in the direction it points. */
export function clockValue(
  { time, lean }: DateAnchor & { kind: 'clock' },
  now: Temporal.PlainDateTime,
): string {
  const [first, last] = time.split('/') as [string, string?];
  const part = PARTS[first.slice(1)];
  const said = now.toPlainTime().toString().slice(0, 5);
  const begin = part ? hour(part[0]) : first.slice(1);
  const end = part ? hour(part[1]) : (last ?? first).slice(1);
  const overnight = end < begin;
  const days = lean === 'past' ? (begin > said ? -1 : 0) : end < said && !overnight ? 1 : 0;
  const day = now.toPlainDate().add({ days });
  return last === undefined
    ? `${day}${first}`
    : `${day}${first}/${overnight ? day.add({ days: 1 }) : day}${last}`;
}

const hour = (value: number) => `${two(value)}:00`;

/** So many hours, minutes or seconds from the moment: `2023-11-17T17:30`. */
export function distanceValue(
  now: Temporal.PlainDateTime,
  count: number,
  unit: 'hour' | 'minute' | 'second',
): string {
  const seconds = Math.round(count * { hour: 3600, minute: 60, second: 1 }[unit]);
  const there = now.add({ seconds });
  const value = there.toString().slice(0, 16);
  return unit === 'second' ? `${value}:${two(there.second)}` : value;
}
