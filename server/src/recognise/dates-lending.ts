/** What dates told one after the other lend each other: a year, a day. */
import type { DateAnchor } from '../model/values.ts';
import { anchorOf } from './dates-days.ts';
import type { Reader, Reading } from './dates-reader.ts';

/** Lets the last of the readings lend those before it what they share. */
export function lend(r: Reader, readings: Reading[]): void {
  lendYear(r, readings);
  lendDay(r, readings);
  pair(r, readings);
}

/** "In the spring of 2015 and on July 22": the year told just before is the day's too. */
export function borrowYear(r: Reader, before: Reading | undefined, reading: Reading): Reading {
  const { anchor } = reading;
  const value = before?.value ?? '';
  if (anchor === null && reading.value === null && before) return inYearTold(r, before, reading);
  if (anchor?.kind !== 'month' || anchor.year || anchor.direction !== null) return reading;
  if (anchor.day === 0) return borrowForMonth(r, before, reading, anchor);
  if (!/^(?:1[89]|20)\d\d(?:-(?:SP|SU|FA|WI|\d\d))?$/.test(value) || reading.from - before!.to > 3)
    return reading;
  for (let at = before!.to; at < reading.from; at++)
    if (!/^(?:and|then|on|in|by|,)$/.test(r.lower(at))) return reading;
  return { ...reading, anchor: { ...anchor, year: { kind: 'fixed', value: value.slice(0, 4) } } };
}

/** "During March 2020, and April": the same year's, or that of the next year where it comes round. */
function borrowForMonth(
  r: Reader,
  before: Reading | undefined,
  reading: Reading,
  anchor: DateAnchor & { kind: 'month' },
): Reading {
  const [year, month] = /^\d{4}-\d\d$/.test(before?.value ?? '') ? before!.value!.split('-').map(Number) : [];
  if (!year || !month || anchor.lean === 'future') return reading;
  const at = r.is(before!.to, ',') ? before!.to + 1 : before!.to;
  if (!r.is(at, 'and') || at + 1 !== reading.from) return reading;
  const value = String(anchor.month > month ? year : year + 1);
  return { ...reading, anchor: { ...anchor, year: { kind: 'fixed', value } } };
}

/** "Dated 10 May 2020, so in that year", "in the autumn of that year": the year told before in the sentence. */
function inYearTold(r: Reader, before: Reading, reading: Reading): Reading {
  const { to, from } = reading;
  const year = /^\d{4}/.exec(before.value ?? '')?.[0];
  if (!year || !r.is(to - 1, 'year') || !r.is(to - 2, 'that')) return reading;
  if (to - from === 2) return { ...reading, value: year };
  const season = r.word(r.is(from, 'the') ? from + 1 : from)?.season;
  return season ? { ...reading, value: `${year}-${season}` } : reading;
}

/** "Q1, Q2 and Q3 of 2021": the year of the last is that of all. */
function lendYear(r: Reader, readings: Reading[]): void {
  let at = readings.length - 1;
  const { value } = readings[at]!;
  const year = value !== null && /^(?:FY)?\d{4}-[QH]\d$/.test(value) ? value.slice(0, -3) : null;
  for (; year !== null && at > 0; at--) {
    const before = readings[at - 1]!;
    const { anchor } = before;
    if (anchor?.kind !== 'part-of-year' || anchor.year || !linked(r, before.to, readings[at]!.from)) return;
    readings[at - 1] = { ...before, anchor: null, value: `${year}-${anchor.part}${anchor.number}` };
  }
}

const LINKS = new Set([',', 'and', 'or', 'to', 'through', 'the']);

function linked(r: Reader, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!LINKS.has(r.lower(at))) return false;
  return true;
}

/** "From 2 to 4 p.m. on Friday", "between 9 a.m. and noon tomorrow": where a moment tells days, both have that one. */
function lendDay(r: Reader, readings: Reading[]): void {
  const before = readings.at(-2);
  const last = readings.at(-1)!;
  if (before?.anchor?.kind !== 'clock' || last.type !== 'TIME' || !CLOCK_LINKS.has(r.lower(before.to)))
    return;
  if (last.from !== before.to + 1) return;
  const dated = last.value !== null && /^\d{4}-\d\d-\d\dT/.test(last.value);
  const anchor = dated ? anchorOf({ ...last, value: last.value!.slice(0, 10), anchor: null }) : last.anchor;
  const date = anchor?.kind === 'timed' ? anchor.date : dated ? anchor : null;
  if (date)
    readings[readings.length - 2] = { ...before, anchor: { kind: 'timed', time: before.anchor.time, date } };
}

const CLOCK_LINKS = new Set(['to', 'until', 'till', 'through', 'and', '-', '–']);

/** "From May to July", "between 2 June and 9 June": the first of two ends that are open alike. */
function pair(r: Reader, readings: Reading[]): void {
  const before = readings.at(-2);
  const { anchor, from } = readings.at(-1)!;
  if (!before?.anchor || !anchor || !isOpen(before.anchor) || !isOpen(anchor) || from !== before.to + 1)
    return;
  const link = r.lower(before.to);
  const between = link === 'and' && r.is(before.from - 1, 'between');
  if (!between && !/^(?:to|until|till|through)$/.test(link)) return;
  readings[readings.length - 2] = {
    ...before,
    anchor: { kind: 'begin', first: before.anchor, last: anchor },
  };
}

function isOpen(anchor: DateAnchor): boolean {
  return anchor.kind === 'month' && anchor.year === null && anchor.direction === null;
}
