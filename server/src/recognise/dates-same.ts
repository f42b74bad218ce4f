/** "the same quarter of 2019", "the same month last year": a stretch of another year like the one just told of. */
import type { DateAnchor } from '../model/values.ts';
import { readDirection } from './dates-directions.ts';
import { readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readSpan } from './dates-spans.ts';

const LIKE = new Set('quarter period half month week'.split(' '));

/** How far before "the same quarter" it is told which one. */
const REACH = 90;

/** Begins at the article. */
export function readSame(r: Reader, at: number): Reading | null {
  if (!LIKE.has(r.lower(at + 2))) return null;
  const link = r.is(at + 3, 'of') || r.is(at + 3, 'in') ? at + 4 : at + 3;
  const year = yearAt(r, link);
  if (!year) return null;
  const number = numberOf(r, at) ?? (r.is(at + 2, 'quarter') ? ({ part: 'Q', number: 0 } as const) : null);
  // Which quarter nobody says is the one that was last over.
  return number && year.of
    ? found(at, year.to, 'DATE', { kind: 'part-of-year', ...number, lean: null, year: year.of })
    : found(at, year.to, 'DATE', null);
}

/** "2019", "last year", "the prior year", "a year ago". */
function yearAt(r: Reader, at: number): { readonly of: DateAnchor | null; readonly to: number } | null {
  const year = r.size(at) === 4 ? readYear(r, at) : null;
  if (year && r.isDash(year.next) && r.isNumber(year.next + 1)) return { of: null, to: year.next + 2 };
  if (year) return { of: { kind: 'fixed', value: String(year.value) }, to: year.next };
  const article = r.is(at, 'the');
  const start = article ? at + 1 : at;
  if (r.word(start)?.direction != null && r.is(start + 1, 'year') && r.word(start)!.direction !== 0) {
    const date = readDirection(r, start, article);
    return date && { of: date.anchor?.kind === 'unit' ? date.anchor : null, to: start + 2 };
  }
  const span = r.is(at, 'a') || r.is(at, 'one') ? readSpan(r, at) : null;
  return span?.unit === 'year' && /^(?:ago|earlier|before)$/.test(r.lower(span.to))
    ? { of: { kind: 'unit', unit: 'year', offset: -1 }, to: span.to + 1 }
    : null;
}

/** The quarter or half that the sentence told of last. */
function numberOf(r: Reader, end: number): { readonly part: 'Q' | 'H'; readonly number: number } | null {
  for (let at = end - 1; at >= 0 && at > end - REACH; at--) {
    const quarter = r.is(at, 'quarter');
    if (!quarter && !r.is(at, 'half')) {
      if (r.is(at, 'q') && r.glued(at + 1) && r.digits(at + 1) > 0 && r.digits(at + 1) < 5)
        return { part: 'Q', number: r.digits(at + 1) };
      continue;
    }
    const number = r.word(at - 1)?.ordinal ?? 0;
    if (number > 0 && number < (quarter ? 5 : 3)) return { part: quarter ? 'Q' : 'H', number };
  }
  return null;
}
