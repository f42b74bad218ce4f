/** Fiscal years and the short names of quarters: "FY2023", "Q3 2023", "3Q23". */
import { fullYear, readOrdinal, readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

/** "FY2023", "fiscal year 2023", "fiscal 2023"; the second of two years is read by its own dash or "and". */
export function readFiscal(r: Reader, at: number): Reading | null {
  let next = at + 1;
  if (r.is(at, 'fy')) {
    if (!r.glued(next) || r.isDash(next)) next = r.hyphen(next);
  } else if (
    r.is(at, 'fiscal') &&
    (r.is(next, 'q') || (readOrdinal(r, next) && r.is(r.hyphen(next + 1), 'quarter')))
  ) {
    const quarter = r.is(next, 'q') ? r.digits(next + 1) : readOrdinal(r, next)!.value;
    if (quarter < 1 || quarter > 4) return null;
    const to = r.is(next, 'q') ? next + 2 : r.hyphen(next + 1) + 1;
    const named = readYear(r, to);
    if (named) return found(at, named.next, 'DATE', null, `FY${named.value}-Q${quarter}`);
    return found(at, to, 'DATE', null);
  } else if (r.is(next, 'year') || r.is(next, 'years') || r.is(next, 'yr')) next++;
  else if (r.is(at, 'financial')) return null;
  if (r.isDash(next) && r.glued(next)) next++;
  const year = readYear(r, next);
  if (r.is(at, 'calendar')) return year && found(at, year.next, 'DATE', null, String(year.value));
  if (year) {
    let to = year.next;
    // "fiscal 2024–2026"
    const last = r.isDash(to) && r.glued(to) && r.size(to + 1) === 4 ? readYear(r, to + 1) : null;
    if (last && last.value > year.value)
      return found(at, last.next, 'DATE', null, `FY${year.value}/FY${last.value}`);
    if (r.isDash(to) && r.glued(to) && r.size(to + 1) === 2 && r.digits(to + 1) === (year.value + 1) % 100)
      to += 2;
    return withQuarter(r, at, to, `FY${year.value}`);
  }
  const short = r.size(next) === 2 && r.is(at, 'fy') ? r.digits(next) : -1;
  if (short < 0) return null;
  // "FY25-26"
  const ends =
    r.isDash(next + 1) && r.glued(next + 2) && r.size(next + 2) === 2 && r.digits(next + 2) === short + 1;
  return found(at, ends ? next + 3 : next + 1, 'DATE', null, `FY${fullYear(short)}`);
}

/** "fiscal 2008 fourth quarter", "2023 Q4". */
function withQuarter(r: Reader, at: number, to: number, value: string): Reading {
  const ordinal = readOrdinal(r, to);
  if (ordinal && ordinal.value < 5 && r.is(r.hyphen(ordinal.next), 'quarter'))
    return found(at, r.hyphen(ordinal.next) + 1, 'DATE', null, `${value}-Q${ordinal.value}`);
  const number = r.is(to, 'q') && r.glued(to + 1) ? r.digits(to + 1) : -1;
  return number > 0 && number < 5
    ? found(at, to + 2, 'DATE', null, `${value}-Q${number}`)
    : found(at, to, 'DATE', null, value);
}

/** "Q3", "Q3 2023", "3Q23", "2019 H2", "H1 of this year". */
export function readQuarterCode(r: Reader, at: number): Reading | null {
  let letter = at;
  let number = at + 1;
  let year: { value: number; next: number } | null = null;
  let next = at + 2;
  if (r.isNumber(at)) {
    if (r.size(at) === 4) {
      year = readYear(r, at);
      letter = r.hyphen(at + 1);
      number = letter + 1;
      next = number + 1;
    } else if (r.size(at) === 2 && r.size(at + 2) === 1 && r.glued(at + 1) && r.glued(at + 2)) {
      // "18q4".
      year = { value: fullYear(r.digits(at)), next: at + 1 };
      letter = at + 1;
      number = at + 2;
      next = at + 3;
    } else {
      number = at;
      letter = at + 1;
      if (!r.glued(letter)) return null;
    }
  }
  const code = r.lower(letter);
  if ((code !== 'q' && code !== 'h') || r.size(number) !== 1) return null;
  if (letter < number && !r.glued(number)) return null;
  const value = r.digits(number);
  if (value < 1 || value > (code === 'q' ? 4 : 2)) return null;
  const part = code === 'q' ? 'Q' : 'H';
  if (!year) {
    let after = r.hyphen(next);
    if (r.is(after, 'of')) after++;
    if (r.is(after, 'fy') || r.is(after, 'fiscal')) {
      const fiscal = readFiscal(r, after);
      if (fiscal) return found(at, fiscal.to, 'DATE', null, `${fiscal.value}-${part}${value}`);
    }
    year = readYear(r, after);
    if (!year && r.size(after) === 2 && r.digits(after) >= 0 && r.glued(after))
      year = { value: fullYear(r.digits(after)), next: after + 1 };
    if (year) next = year.next;
    else {
      const direction = r.word(after)?.direction ?? null;
      if (direction !== null && r.is(after + 1, 'year'))
        return found(at, after + 2, 'DATE', {
          kind: 'part-of-year',
          part,
          number: value,
          lean: null,
          year: { kind: 'unit', unit: 'year', offset: direction },
        });
    }
  }
  if (year) return found(at, next, 'DATE', null, `${year.value}-${part}${value}`);
  if (part === 'H') return null;
  return found(at, next, 'DATE', {
    kind: 'part-of-year',
    part,
    number: value,
    lean: leanOf(r, at, next),
    year: null,
  });
}
