/** Whose the article before a time is: "over the four years", but "the next week's newsletter". */
import type { Reader, Reading } from './dates-reader.ts';

/** In "the next week's newsletter" the article is the newsletter's. */
export function withoutArticle(r: Reader, reading: Reading): Reading {
  return r.is(reading.from, 'the') &&
    r.is(reading.to, "'") &&
    r.is(reading.to + 1, 's') &&
    r.glued(reading.to)
    ? { ...reading, from: reading.from + 1 }
    : reading;
}

const DURING = new Set(['in', 'over', 'during', 'for', 'within', 'throughout']);

/** "Over the four years", "in those two weeks": the article or the pointing word says which. */
export function withArticle(r: Reader, reading: Reading): Reading {
  const { type, from, to, value } = reading;
  if (type !== 'DURATION' || value === null || !DURING.has(r.lower(from - 2))) return reading;
  const which = r.is(from - 1, 'the') || r.is(from - 1, 'those') || r.is(from - 1, 'these');
  const counted =
    which && r.word(to - 1)?.plural && !r.is(to, 'to') && !r.is(to, "'") && !r.word(from)?.direction;
  return counted ? { ...reading, from: from - 1 } : reading;
}
