/** The year of a month: beside it, "of last year", or borrowed from a partner further on. */
import type { DateAnchor } from '../model/values.ts';
import { readDay, readYear } from './dates-numbers.ts';
import type { Read, Reader } from './dates-reader.ts';
import { COUNTED_NOUNS } from './dates-words.ts';

/** ", 2023", "2023", "of 2023", "of... 2023", "'23". */
export function readYearAfter(r: Reader, at: number, dated = false): Read | null {
  let next = at;
  if (r.is(next, ',')) next++;
  if (r.is(next, 'of') || r.is(next, 'in')) {
    next++;
    while (next < at + 6 && (r.is(next, '.') || r.is(next, '…'))) next++;
  }
  const year = readYear(r, next) ?? (r.is(at, ',') && !dated ? null : readLateYear(r, next));
  if (!year) return null;
  if (r.size(next) === 2) return year;
  if (r.digits(next) >= 0) {
    // "October 14, 1066."; "On 14 October 1066 ships" counts them.
    const ends = r.is(year.next, ',') || endsSentence(r, year.next);
    if (r.digits(next) < 1500 && !(dated && ends)) return null;
    if (r.glued(year.next) && (r.is(year.next, '%') || (r.isWord(year.next) && !r.is(year.next, 's'))))
      return null;
    if (r.is(year.next, 's') && r.glued(year.next)) return null;
    if (next > at && r.is(at, ',') && COUNTED_NOUNS.has(r.lower(year.next))) return null;
  }
  return year;
}

/** "3 Aug 96", "April of 87": no day, and at the end nothing that is counted. */
function readLateYear(r: Reader, at: number): Read | null {
  const short = r.size(at) === 2 && !r.glued(at) ? r.digits(at) : 0;
  return short > 31 && endsSentence(r, at + 1) ? { value: 1900 + short, next: at + 1 } : null;
}

function endsSentence(r: Reader, at: number): boolean {
  return at >= r.tokens.length || /^[.;?!)]$/.test(r.lower(at));
}

/** "of this year", "of last year", "this year", "last year". */
export function readOfYear(r: Reader, at: number): { to: number; anchor: DateAnchor } | null {
  const of = r.is(at, 'of') || r.is(at, 'in');
  let next = of || r.is(at, ',') ? at + 1 : at;
  if (r.is(next, 'the')) next++;
  const direction = r.word(next)?.direction ?? null;
  const next2 = next + 1;
  if (direction !== null && r.is(next2, 'year'))
    return { to: next2 + 1, anchor: { kind: 'unit', unit: 'year', offset: direction } };
  if (of && r.is(next, 'that') && r.is(next2, 'year')) return null;
  return null;
}

/** The year that a partner further on gives: "January through June 2005", "May 5 and June 3, 2020". */
export function yearFurtherOn(r: Reader, at: number): DateAnchor | null {
  let next = at;
  for (let hops = 0; hops < 4; hops++) {
    if (r.is(next, ',')) next++;
    const link = r.lower(next);
    if (
      link === 'and' ||
      link === 'or' ||
      link === 'to' ||
      link === 'through' ||
      link === 'until' ||
      r.isDash(next)
    )
      next++;
    else if (!(r.is(next - 1, ',') && r.word(next)?.month)) return null;
    if (r.is(next, 'the')) next++;
    let day = readDay(r, next);
    if (day && !r.word(day.next)?.month && !(r.is(day.next, 'of') && r.word(day.next + 1)?.month)) day = null;
    if (day) next = r.is(day.next, 'of') ? day.next + 1 : day.next;
    if (!r.word(next)?.month) return null;
    next++;
    if (r.is(next, '.') && r.glued(next)) next++;
    if (!day) {
      day = readDay(r, next);
      if (day) next = day.next;
    }
    const year = readYearAfter(r, next);
    if (year) return { kind: 'fixed', value: String(year.value) };
  }
  return null;
}
