/** "that summer", "that March", "that week": times that a story is at, which no calendar tells. */
import { endsClause } from './dates-articles.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';

const UNITS = new Set('week weekend month year'.split(' '));

/** What may follow, where "that" points at the time and opens no clause. */
const AFTER = new Set(
  'and but or when because so as while until if i we you he she they it in at to for with from on by the'.split(
    ' ',
  ),
);

/** Behind these "that" opens a clause. */
const SAYING = new Set(
  'said say says saying told know knew known think thought believe hope see saw so mean means meant show shows showed found out such sure all now'.split(
    ' ',
  ),
);

function points(r: Reader, that: number, to: number): boolean {
  if (!r.is(that, 'that')) return false;
  return endsClause(r, to) || (AFTER.has(r.lower(to)) && !SAYING.has(r.lower(that - 1)));
}

/** The unit after "that", at `at`. */
export function readThatUnit(r: Reader, at: number): Reading | null {
  return UNITS.has(r.lower(at)) && points(r, at - 1, at + 1) ? found(at - 1, at + 1, 'DATE', null) : null;
}

/** A season or a month with "that" before it is one of the story's. */
export function withThat(r: Reader, reading: Reading): Reading {
  const { anchor, from, to } = reading;
  if (anchor === null || !r.is(from - 1, 'that')) return reading;
  if (anchor.kind === 'weekday' && anchor.direction === null && points(r, from - 1, to))
    return { ...reading, from: from - 1, anchor: null, value: null };
  const open =
    (anchor.kind === 'season' || (anchor.kind === 'month' && anchor.day === 0)) && anchor.year === null;
  return open && points(r, from - 1, to)
    ? { ...reading, from: from - 1, anchor: null, value: null }
    : reading;
}
