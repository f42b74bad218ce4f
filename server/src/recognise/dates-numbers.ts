/** Numbers inside time expressions: days of a month, years, counts of units. */
import type { Read, Reader } from './dates-reader.ts';

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** `12`, `12th`, `twelfth`, `twenty-first`, 1 to 31, or null. */
export function readDay(r: Reader, at: number): Read | null {
  const digits = r.digits(at);
  if (digits >= 0) {
    if (digits < 1 || digits > 31 || r.size(at) > 2) return null;
    const suffix = readSuffix(r, at + 1);
    return { value: digits, next: suffix || at + 1 };
  }
  return readOrdinal(r, at, 31);
}

/** The token after `th`, also where it is set high (`12<sup>th</sup>`), or 0. */
function readSuffix(r: Reader, at: number): number {
  if (SUFFIXES.has(r.lower(at)) && r.glued(at)) return at + 1;
  const raised = r.is(at, '<') && r.is(at + 1, 'sup') && r.is(at + 2, '>') && SUFFIXES.has(r.lower(at + 3));
  return raised && r.is(at + 4, '<') && r.is(at + 6, 'sup') && r.is(at + 7, '>') ? at + 8 : 0;
}

/** `12th`, `twelfth`, `twenty-first`; never a bare number. */
export function readOrdinal(r: Reader, at: number, limit = 99): Read | null {
  const digits = r.digits(at);
  if (digits > 0) {
    const suffix = digits <= limit ? readSuffix(r, at + 1) : 0;
    return suffix ? { value: digits, next: suffix } : null;
  }
  const word = r.word(at);
  if (!word) return null;
  if (word.ordinal > 0) return word.ordinal <= limit ? { value: word.ordinal, next: at + 1 } : null;
  if (word.cardinal >= 20 && word.cardinal < 100) {
    const next = r.hyphen(at + 1);
    const unit = r.word(next)?.ordinal ?? 0;
    if (unit > 0 && unit < 10 && word.cardinal + unit <= limit)
      return { value: word.cardinal + unit, next: next + 1 };
  }
  return null;
}

/** A number in words below a hundred: `five`, `twenty-five`. */
export function readTens(r: Reader, at: number): Read | null {
  const cardinal = r.word(at)?.cardinal ?? 0;
  if (cardinal < 1 || cardinal > 90) return null;
  if (cardinal >= 20) {
    const next = r.hyphen(at + 1);
    const unit = r.word(next)?.cardinal ?? 0;
    if (unit > 0 && unit < 10) return { value: cardinal + unit, next: next + 1 };
  }
  return { value: cardinal, next: at + 1 };
}

/** `2023`, `'23`, `twenty twenty-two`, `nineteen eighty-nine`, `two thousand and eight`; its form alone is judged. */
export function readYear(r: Reader, at: number): Read | null {
  const digits = r.digits(at);
  if (digits >= 0 && r.glued(at + 1) && r.isWord(at + 1) && !r.is(at + 1, 'q') && !r.is(at + 1, 'h'))
    return null;
  if (digits >= 0)
    return r.size(at) === 4 && digits >= 1000 && digits < 2200 ? { value: digits, next: at + 1 } : null;
  if (r.is(at, "'")) {
    const short = r.glued(at + 1) && r.size(at + 1) === 2 ? r.digits(at + 1) : -1;
    return short >= 0 ? { value: fullYear(short), next: at + 2 } : null;
  }
  return readSpelledYear(r, at);
}

/** The century that a two-digit year means: up to thirty-nine this one. */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

function readSpelledYear(r: Reader, at: number): Read | null {
  const word = r.word(at);
  if (!word || word.cardinal === 0) return null;
  if (word.cardinal === 2 && r.is(at + 1, 'thousand')) {
    const next = r.is(at + 2, 'and') ? at + 3 : at + 2;
    const rest = readTens(r, next);
    if (rest) return { value: 2000 + rest.value, next: rest.next };
    return next === at + 2 ? { value: 2000, next } : null;
  }
  if (word.cardinal < 16 || word.cardinal > 20) return null;
  const first = r.hyphen(at + 1);
  const century = word.cardinal * 100;
  if (r.is(first, 'hundred')) return { value: century, next: first + 1 };
  if (r.is(first, 'oh') || r.is(first, 'o') || r.is(first, 'zero')) {
    const unit = readTens(r, r.hyphen(first + 1));
    return unit && unit.value < 10 ? { value: century + unit.value, next: unit.next } : null;
  }
  const rest = readTens(r, first);
  return rest && rest.value >= 10 ? { value: century + rest.value, next: rest.next } : null;
}
