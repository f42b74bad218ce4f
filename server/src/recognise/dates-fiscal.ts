/** Fiscal years and the short names of quarters: "FY2023", "Q3 2023", "3Q23". */
import { fullYear, readOrdinal, readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

/** "FY2023", "fiscal year 2023", "fiscal 2023"; the second of two years is read by its own dash or "and". */
export function readFiscal(r: Reader, at: number): Reading | null {
  let next = at + 1;
  if (r.is(at, 'fy') || r.is(at, 'cy') || r.lower(at).endsWith('fy')) {
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
  if (r.is(at, 'cy')) return readCalendarYear(r, at, next);
  if (r.is(at, 'calendar')) return year && found(at, year.next, 'DATE', null, String(year.value));
  if (year) {
    let to = year.next;
    // "fiscal 2024–2026"
    const last = r.isDash(to) && r.glued(to) && r.size(to + 1) === 4 ? readYear(r, to + 1) : null;
    if (last && last.value > year.value)
      return found(at, last.next, 'DATE', null, `FY${year.value}/FY${last.value}`);
    const second = r.isDash(to) || r.is(to, '/');
    if (second && r.glued(to) && r.size(to + 1) === 2 && r.digits(to + 1) === (year.value + 1) % 100) to += 2;
    return withQuarter(r, at, to, `FY${year.value}`);
  }
  const short = r.size(next) === 2 && r.lower(at).endsWith('fy') ? r.digits(next) : -1;
  if (short < 0) return null;
  // "FY25-26"
  const ends =
    (r.isDash(next + 1) || r.is(next + 1, '/')) &&
    r.glued(next + 2) &&
    r.size(next + 2) === 2 &&
    r.digits(next + 2) === short + 1;
  return found(at, ends ? next + 3 : next + 1, 'DATE', null, `FY${fullYear(short)}`);
}

/** "CY2023", "CY '24", "CY24", not "Cy Young": the calendar's year, where a company's own differs. */
function readCalendarYear(r: Reader, at: number, next: number): Reading | null {
  const year = readYear(r, next);
  if (year) return found(at, year.next, 'DATE', null, String(year.value));
  const short = r.size(next) === 2 && r.glued(next) ? r.digits(next) : -1;
  return short >= 0 ? found(at, next + 1, 'DATE', null, String(fullYear(short))) : null;
}

/** "9M FY24", "9MFY24", "1HFY25", "2QFY25": the part of a fiscal year that a report covers. */
export function readPartOfFiscal(r: Reader, at: number): Reading | null {
  const count = r.digits(at);
  const code = r.lower(at + 1);
  if (count < 1 || count > 12 || !r.glued(at + 1) || !r.capital(at + 1)) return null;
  // "9mfy" is one word, "9M FY" are two.
  const joined = code.length === 3 && code.endsWith('fy');
  const from = joined ? at + 1 : at + 2;
  if (!joined && (code !== 'm' || !r.is(from, 'fy'))) return null;
  const fiscal = readFiscal(r, from);
  if (!fiscal) return null;
  if (code[0] === 'm') return count % 3 === 0 ? found(at, fiscal.to, 'DURATION', null, `P${count}M`) : null;
  const parts = code[0] === 'q' ? 4 : code[0] === 'h' ? 2 : 0;
  return count <= parts
    ? found(at, fiscal.to, 'DATE', null, `${fiscal.value}-${code[0]!.toUpperCase()}${count}`)
    : null;
}

/** "half 2 2018", "half one of 2019", as the British call them. */
export function readNumberedHalf(r: Reader, at: number): Reading | null {
  const number = r.is(at + 1, 'one') ? 1 : r.is(at + 1, 'two') ? 2 : r.digits(at + 1);
  const of = r.is(at + 2, 'of') ? at + 3 : at + 2;
  const year = (number === 1 || number === 2) && r.size(of) === 4 ? readYear(r, of) : null;
  return year && found(at, year.next, 'DATE', null, `${year.value}-H${number}`);
}

/** "1H23", "2H FY24", which a clock time "1h23" is not. */
export function readHalfCode(r: Reader, at: number): Reading | null {
  const half = r.is(at + 1, 'h') && r.glued(at + 1) && r.capital(at + 1) && r.size(at) === 1;
  return half ? readQuarterCode(r, at) : null;
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

/** "Q3 Chair: ...": the question's number before its speaker, as in the minutes of British committees. */
function isQuestion(r: Reader, at: number, next: number): boolean {
  if (at > 0 || !r.capital(next) || REPORTED.has(r.lower(next))) return false;
  for (let i = next + 1; i < next + 5; i++) {
    if (r.is(i, ':')) return !REPORTED.has(r.lower(i - 1));
    if (!r.capital(i) && !r.is(i, '.')) return false;
  }
  return false;
}

const REPORTED = new Set(
  'results revenue revenues highlights earnings sales update review performance summary report guidance outlook profit margin growth'.split(
    ' ',
  ),
);

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
  if (part === 'H' || isQuestion(r, at, next)) return null;
  return found(at, next, 'DATE', {
    kind: 'part-of-year',
    part,
    number: value,
    lean: leanOf(r, at, next),
    year: null,
  });
}
