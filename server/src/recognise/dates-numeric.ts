/** Dates in digits alone: "2023-11-17", "11/17/2023". */
import type { DateAnchor } from '../model/values.ts';
import { fullYear } from './dates-numbers.ts';
import { calendarValue, found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

/** "2023-11-17", "11/17/2023", "11/17", "2023/11", with digits at `at`. */
export function readNumericDate(r: Reader, at: number, evidence = false): Reading | null {
  if (r.size(at) === 8) return readCompactDate(r, at);
  const separator = r.lower(at + 1);
  if ((separator !== '/' && !r.isDash(at + 1)) || !r.glued(at + 1) || !r.glued(at + 2)) return null;
  if (at > 0 && r.glued(at) && !r.is(at - 1, '(') && !r.is(at - 1, '[') && !r.is(at - 1, "'")) {
    if (!(r.is(at - 1, '"') || r.is(at - 1, '_') || r.is(at - 1, '*'))) return null;
  }
  const first = r.digits(at);
  const second = r.digits(at + 2);
  if (second < 0 && r.size(at) === 4) {
    // "2020/Sep/23"
    const month = r.word(at + 2)?.month ?? 0;
    const day = r.is(at + 3, separator) ? r.digits(at + 4) : -1;
    return month && day > 0 && validDay(month, day) && first > 1000
      ? found(at, at + 5, 'DATE', null, calendarValue(first, month, day))
      : null;
  }
  if (second < 0 || r.size(at + 2) > 4) return null;
  const third = r.lower(at + 3) === separator && r.glued(at + 3) && r.glued(at + 4) ? r.digits(at + 4) : -1;
  if (third >= 0) {
    if (r.size(at) === 4) {
      if (!validMonthDay(second, third, first)) return null;
      return found(at, at + 5, 'DATE', null, calendarValue(first, second, third));
    }
    const size = r.size(at + 4);
    if ((size !== 4 && size !== 2) || r.size(at) > 2 || r.size(at + 2) > 2) return null;
    const year = size === 4 ? third : fullYear(third);
    if (year < 1000 || year > 2199) return null;
    if (validMonthDay(first, second, year))
      return found(at, at + 5, 'DATE', null, calendarValue(year, first, second));
    if (validMonthDay(second, first, year))
      return found(at, at + 5, 'DATE', null, calendarValue(year, second, first));
    return null;
  }
  if (r.glued(at + 3) && (r.isNumber(at + 3) || r.isWord(at + 3) || r.is(at + 3, '%'))) return null;
  if (r.size(at) === 4 && first >= 1800 && first < 2200) {
    if (r.size(at + 2) === 4 && second > first && second < 2200)
      return found(at, at + 3, 'DATE', null, `${first}/${second}`);
    if (r.size(at + 2) === 2 && second === (first % 100) + 1 && separator !== '/')
      return found(at, at + 3, 'DATE', null, `${first}/${first + 1}`);
    if (r.size(at + 2) === 2 && second > 12 && second > first % 100)
      return found(at, at + 3, 'DATE', null, `${first}/${first - (first % 100) + second}`);
    if (second >= 1 && second <= 12) return found(at, at + 3, 'DATE', null, calendarValue(first, second, 0));
    return null;
  }
  if (separator !== '/') return null;
  const range = readNumericRange(r, at);
  if (range) return range;
  if (r.size(at + 2) === 4 && second >= 1900 && second < 2100 && first >= 1 && first <= 12)
    return found(at, at + 3, 'DATE', null, calendarValue(second, first, 0));
  if (first === 9 && second === 11) return found(at, at + 3, 'DATE', null, '2001-09-11');
  if (
    !validMonthDay(first, second) ||
    (!evidence &&
      !isListed(r, at) &&
      !(r.is(at + 3, 'at') && r.isNumber(at + 4)) &&
      !/^(?:on|by|until|since|from|before|after|through|to|of|till)$/.test(r.lower(at - 1)))
  )
    return null;
  return found(at, at + 3, 'DATE', {
    kind: 'month',
    month: first,
    day: second,
    until: 0,
    weekday: 0,
    direction: null,
    lean: leanOf(r, at, at + 3),
    year: null,
  });
}

/** The second of "on 11/20, 11/22 or 11/25". */
function isListed(r: Reader, at: number): boolean {
  // "and 1/2" is a half.
  if (r.digits(at + 2) < 5) return false;
  const slash =
    r.is(at - 1, ',') || r.is(at - 1, 'or') || r.is(at - 1, 'and')
      ? r.is(at - 2, ',')
        ? at - 4
        : at - 3
      : 0;
  if (slash < 1 || !r.is(slash, '/') || !validMonthDay(r.digits(slash - 1), r.digits(slash + 1)))
    return false;
  return /^(?:on|by|or|,)$/.test(r.lower(slash - 2));
}

/** "23.04.2022", the day first as in most of Europe, and "2022.04.23"; digits and points are one token. */
export function readDottedDate(r: Reader, at: number): Reading | null {
  const { lower } = r.tokens[at]!;
  const parts = lower.length > 7 && lower.length < 11 ? lower.split('.') : [];
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/.test(part)) || (at > 0 && r.glued(at)))
    return null;
  if (r.glued(at + 1) && (r.isWord(at + 1) || r.isNumber(at + 1))) return null;
  if (/^(?:version|release|build)$/.test(r.lower(at - 1))) return null;
  const [first, second, third] = parts.map(Number) as [number, number, number];
  if (parts[0]!.length === 4) return dotted(at, first, second, third);
  return parts[2]!.length === 4
    ? (dotted(at, third, second, first) ?? dotted(at, third, first, second))
    : null;
}

function dotted(at: number, year: number, month: number, day: number): Reading | null {
  if (year < 1800 || year > 2199 || !validMonthDay(month, day, year)) return null;
  return found(at, at + 1, 'DATE', null, calendarValue(year, month, day));
}

/** "20161016", alone between spaces. */
function readCompactDate(r: Reader, at: number): Reading | null {
  const digits = r.digits(at);
  const [year, month, day] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  const after = r.tokens[at + 1];
  if (year < 1900 || year > 2099 || !validMonthDay(month, day, year) || (at > 0 && r.glued(at))) return null;
  if (after && !after.spaced && !/^[.,;?!)]$/.test(after.lower)) return null;
  return found(at, at + 1, 'DATE', null, calendarValue(year, month, day));
}

/** "2/29-3/1": two days of which one could be no part of a fraction. */
function readNumericRange(r: Reader, at: number): Reading | null {
  const second = at + 4;
  if (!r.isDash(at + 3) || !r.glued(at + 3) || !r.glued(second) || !r.is(at + 5, '/') || !r.glued(at + 5))
    return null;
  const [month, day, toMonth, toDay] = [r.digits(at), r.digits(at + 2), r.digits(second), r.digits(at + 6)];
  if (!validMonthDay(month, day) || !validMonthDay(toMonth, toDay)) return null;
  if ((day < 17 || day === 20) && (toDay < 17 || toDay === 20)) return null;
  const dated = r.is(at + 7, '/') && r.glued(at + 7) && r.size(at + 8) === 4;
  const to = dated ? at + 9 : at + 7;
  const year: DateAnchor | null = dated ? { kind: 'fixed', value: r.lower(at + 8) } : null;
  const common = {
    kind: 'month',
    until: 0,
    weekday: 0,
    direction: null,
    lean: leanOf(r, at, to),
    year,
  } as const;
  return found(at, to, 'DATE', {
    kind: 'range',
    first: { ...common, month, day },
    last: { ...common, month: toMonth, day: toDay },
  });
}

const DAYS_IN = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function validDay(month: number, day: number): boolean {
  return day >= 1 && day <= DAYS_IN[month]!;
}

/** @param year in a year that leaps unless told */
function validMonthDay(month: number, day: number, year = 2000): boolean {
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return false;
  return month >= 1 && month <= 12 && validDay(month, day);
}
