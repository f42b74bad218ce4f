/** What recurs: "every day", "twice a year". */

import { readCount } from './dates-counts.ts';
import { readOrdinal } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { durationValue } from './dates-spans.ts';

/** "every day", "every two weeks", "each Monday", "every other year". */
export function readEvery(r: Reader, at: number): Reading | null {
  let next = at + 1;
  let count = 1;
  if (r.is(next, 'single')) next++;
  if (r.is(next, 'other')) {
    count = 2;
    next++;
  } else {
    const read = readCount(r, next);
    const word = r.word(read?.next ?? -1);
    if (read && read.value !== null && word?.unit)
      ({ value: count, next } = { value: read.value, next: read.next });
    else if (read && read.value === null && word?.unit) return found(at, read.next + 1, 'SET', null);
    else {
      const nth = readOrdinal(r, next);
      if (nth && (r.word(nth.next)?.unit || r.word(nth.next)?.weekday)) ({ value: count, next } = nth);
    }
  }
  const word = r.word(next);
  if (!word) return null;
  if (word.unit && word.unit !== 'second' && !(r.is(at, 'each') && word.plural)) {
    if (word.unit === 'quarter' && r.is(next + 1, 'of')) return null;
    if (word.unit === 'night') return found(at, next + 1, 'SET', null, 'P1D');
    return found(at, next + 1, 'SET', null, durationValue(count, word.unit));
  }
  if (word.weekday) return found(at, next + 1, 'SET', null, `XXXX-WXX-${word.weekday}`);
  if (word.month && !word.weak)
    return found(at, next + 1, 'SET', null, `XXXX-${String(word.month).padStart(2, '0')}`);
  if (word.dayPart) return found(at, next + 1, 'SET', null, `XXXX-XX-XXT${word.dayPart}`);
  if (word.season && !word.weak) return found(at, next + 1, 'SET', null, `XXXX-${word.season}`);
  return null;
}

/** "twice a year", "once per week", with the frequency's end known. */
export function readTimes(r: Reader, at: number, next: number): Reading | null {
  if (
    !r.is(next, 'a') &&
    !r.is(next, 'an') &&
    !r.is(next, 'per') &&
    !r.is(next, 'each') &&
    !r.is(next, 'every')
  )
    return null;
  const word = r.word(next + 1);
  if (!word?.unit || word.plural || word.unit === 'second') return null;
  return found(at, next + 2, 'SET', null, durationValue(1, word.unit));
}

export function readTimesCount(r: Reader, at: number): Reading | null {
  const count = readCount(r, at);
  return count && r.is(count.next, 'times') ? readTimes(r, at, count.next + 1) : null;
}
