/** Dates that begin with a month, a day before its month, or digits alone: "May 12th", "12 March 2019", "3/4/15". */
import type { DateAnchor, Direction } from '../model/values.ts';
import { fullYear, readDay, readTens, readYear } from './dates-numbers.ts';
import { calendarValue, found, type Read, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { COUNTED_NOUNS, TIME_PREPOSITIONS } from './dates-words.ts';

/**
 * A month at `at`, with what follows it: a day, a range of days, a year, "of this year".
 * @param evidence whether words before it already show that it is a month ("last", "early", "the end of")
 */
export function readMonth(
  r: Reader,
  at: number,
  evidence = false,
  direction: Direction = null,
): Reading | null {
  const word = r.word(at);
  if (!word?.month) return null;
  let next = at + 1;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  const month = word.month;
  const link = r.isDash(next) || (r.is(next, '/') && r.glued(next)) ? next + 1 : next;
  const bare = r.is(link, 'the') ? link + 1 : link;
  const day = readMonthDay(r, bare);
  if (day && !(day.next === bare + 1 && isYearOnly(r, bare)) && !countsThings(r, bare, day.next)) {
    const until = readUntilDay(r, day);
    next = until?.next ?? day.next;
    if (!validDay(month, day.value)) return null;
    const year = readYearAfter(r, next);
    if (year)
      return found(at, year.next, 'DATE', null, rangeValue(year.value, month, day.value, until?.value ?? 0));
    const known = until ? null : knownDay(r, next, month, day.value);
    if (known) return found(at, next, 'DATE', null, known);
    const inYear = readOfYear(r, next);
    const to = inYear?.to ?? next;
    return found(at, to, 'DATE', {
      kind: 'month',
      month,
      day: day.value,
      until: until?.value ?? 0,
      weekday: 0,
      direction,
      lean: leanOf(r, at, to),
      year: inYear?.anchor ?? yearFurtherOn(r, to),
    });
  }
  const year = readYearAfter(r, link === next ? next : link);
  if (year) return found(at, year.next, 'DATE', null, calendarValue(year.value, month, 0));
  if (!evidence && !showsMonth(r, at, next)) return null;
  const inYear = readOfYear(r, next);
  const to = inYear?.to ?? next;
  return found(at, to, 'DATE', {
    kind: 'month',
    month,
    day: 0,
    until: 0,
    weekday: 0,
    direction,
    lean: leanOf(r, at, to),
    year: inYear?.anchor ?? yearFurtherOn(r, to),
  });
}

/** Days that an event made a name of: month, day and year. */
const KNOWN_DAYS: readonly (readonly [number, number, number])[] = [
  [9, 11, 2001],
  [1, 6, 2021],
  [10, 7, 2023],
];
const EVENTS = new Set(
  'attack attacks insurrection insurrectionists riot rioters massacre terrorist hijackers'.split(' '),
);

/** "the October 7th attacks": the event tells the year. */
function knownDay(r: Reader, at: number, month: number, day: number): string | null {
  const known = KNOWN_DAYS.find((entry) => entry[0] === month && entry[1] === day);
  if (!known) return null;
  for (let i = at; i < at + 3; i++) if (EVENTS.has(r.lower(i))) return calendarValue(known[2], month, day);
  return null;
}

/** "12 March 2019", "the 31st of January", "2nd Aug", with the day at `at`. */
export function readDayMonth(r: Reader, at: number): Reading | null {
  const day = readDay(r, at);
  if (!day || /^[$£€#]$/.test(r.lower(at - 1))) return null;
  let next = day.next;
  let until = 0;
  if ((r.isDash(next) || r.is(next, 'to') || r.is(next, 'and')) && !r.word(next + 1)?.unit) {
    const last = readDay(r, r.is(next + 1, 'the') ? next + 2 : next + 1);
    if (last && last.value > day.value && r.word(r.is(last.next, 'of') ? last.next + 1 : last.next)?.month)
      ({ value: until, next } = last);
  }
  if (r.is(next, 'day')) next++;
  const of = r.is(next, 'of');
  if (of) next++;
  else if (r.isDash(next) && r.glued(next)) next++;
  const word = r.word(next);
  if (!word?.month || !validDay(word.month, day.value)) return null;
  const { month } = word;
  if (!of && word.weak && !r.capital(next) && !word.abbreviated) return null;
  next++;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  if (r.isDash(next) && r.glued(next)) next++;
  const year = readYearAfter(r, next);
  if (year) return found(at, year.next, 'DATE', null, rangeValue(year.value, month, day.value, until));
  // "5 March" alone may count marches; an ordinal or "of" may not.
  if (!of && day.next === at + 1 && !r.capital(next - 1)) return null;
  const inYear = readOfYear(r, next);
  const to = inYear?.to ?? next;
  return found(at, to, 'DATE', {
    kind: 'month',
    month,
    day: day.value,
    until,
    weekday: 0,
    direction: null,
    lean: leanOf(r, at, to),
    year: inYear?.anchor ?? yearFurtherOn(r, to),
  });
}

/** "2023-11-17", "11/17/2023", "11/17", "2023/11", with digits at `at`. */
export function readNumericDate(r: Reader, at: number, evidence = false): Reading | null {
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
      if (!validMonthDay(second, third)) return null;
      return found(at, at + 5, 'DATE', null, calendarValue(first, second, third));
    }
    const size = r.size(at + 4);
    if ((size !== 4 && size !== 2) || r.size(at) > 2 || r.size(at + 2) > 2) return null;
    const year = size === 4 ? third : fullYear(third);
    if (year < 1000 || year > 2199) return null;
    if (validMonthDay(first, second))
      return found(at, at + 5, 'DATE', null, calendarValue(year, first, second));
    if (validMonthDay(second, first))
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
  if (r.size(at + 2) === 4 && second >= 1900 && second < 2100 && first >= 1 && first <= 12)
    return found(at, at + 3, 'DATE', null, calendarValue(second, first, 0));
  if (first === 9 && second === 11) return found(at, at + 3, 'DATE', null, '2001-09-11');
  if (
    !validMonthDay(first, second) ||
    (!evidence && !/^(?:on|by|until|since|from|before|after|through|to|of|till)$/.test(r.lower(at - 1)))
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

/** The day after a month, also in bare words: "May twenty nine". */
function readMonthDay(r: Reader, at: number): Read | null {
  const day = readDay(r, at);
  if (day || !r.word(at)?.cardinal || readYear(r, at)) return day;
  const spoken = readTens(r, at);
  if (!spoken || spoken.value > 31 || spoken.value < 1) return null;
  const after = r.word(spoken.next);
  return after?.unit ||
    after?.cardinal ||
    (r.isWord(spoken.next) && !TIME_PREPOSITIONS.has(r.lower(spoken.next)))
    ? null
    : spoken;
}

/** Whether the number at `at` is a year in two digits or part of something longer. */
function isYearOnly(r: Reader, at: number): boolean {
  return (
    (r.is(at + 1, ':') && r.glued(at + 1) && r.isNumber(at + 2)) || (r.is(at + 1, '%') && r.glued(at + 1))
  );
}

function countsThings(r: Reader, at: number, next: number): boolean {
  return next === at + 1 && !r.isNumber(at) ? false : next === at + 1 && COUNTED_NOUNS.has(r.lower(next));
}

function readUntilDay(r: Reader, day: Read): Read | null {
  const { next } = day;
  if (!r.isDash(next) && !r.is(next, 'to') && !r.is(next, 'through') && !r.is(next, 'and')) return null;
  const at = r.is(next + 1, 'the') ? next + 2 : next + 1;
  if (r.is(next, 'and') && !r.isNumber(at)) return null;
  const last = readDay(r, at);
  if (!last || last.value <= day.value) return null;
  const after = r.word(last.next);
  if (after?.month || after?.unit || after?.cardinal) return null;
  if (r.is(next, 'and') || r.is(next, 'to')) {
    // "May 5 to 7" is a range; "May 5 and 7 people" is not.
    if (r.isWord(last.next) && r.glued(last.next)) return null;
    if (
      r.is(next, 'and') &&
      r.isWord(last.next) &&
      last.next === at + 1 &&
      !TIME_PREPOSITIONS.has(r.lower(last.next))
    )
      return null;
  }
  return last;
}

/** ", 2023", "2023", "of 2023", "of... 2023", "'23". */
export function readYearAfter(r: Reader, at: number): Read | null {
  let next = at;
  if (r.is(next, ',')) next++;
  if (r.is(next, 'of') || r.is(next, 'in')) {
    next++;
    while (next < at + 6 && (r.is(next, '.') || r.is(next, '…'))) next++;
  }
  const year = readYear(r, next);
  if (!year) return null;
  if (r.digits(next) >= 0) {
    if (r.digits(next) < 1500) return null;
    if (r.glued(year.next) && (r.is(year.next, '%') || (r.isWord(year.next) && !r.is(year.next, 's'))))
      return null;
    if (r.is(year.next, 's') && r.glued(year.next)) return null;
    if (next > at && r.is(at, ',') && COUNTED_NOUNS.has(r.lower(year.next))) return null;
  }
  return year;
}

/** "of this year", "of last year", "this year", "last year". */
function readOfYear(r: Reader, at: number): { to: number; anchor: DateAnchor } | null {
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
function yearFurtherOn(r: Reader, at: number): DateAnchor | null {
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

const DAYS_IN = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function validDay(month: number, day: number): boolean {
  return day >= 1 && day <= DAYS_IN[month]!;
}

function validMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && validDay(month, day);
}

function rangeValue(year: number, month: number, day: number, until: number): string {
  const value = calendarValue(year, month, day);
  return until ? `${value}/${calendarValue(year, month, until)}` : value;
}

const NAMES_TOO = new Set(['april', 'may', 'june', 'august', 'march']);
const PRONOUNS = new Set('i we you he she it they god the this that not be have also'.split(' '));

/** Whether a bare month's name is the month: "in May", not "May I", "Theresa May", "march on". */
function showsMonth(r: Reader, at: number, next: number): boolean {
  const word = r.word(at)!;
  const before = r.lower(at - 1);
  const preposition = TIME_PREPOSITIONS.has(before);
  if (word.abbreviated)
    return (r.capital(at) || !word.weak) && preposition && before !== 'to' && before !== 'on';
  const name = r.lower(at);
  if (!r.capital(at))
    return !word.weak || (preposition && /^(?:in|since|last|next|early|mid|late)$/.test(before));
  if (!NAMES_TOO.has(name)) return true;
  const partner = r.word(r.is(at - 1, 'and') || r.is(at - 1, 'or') || r.isDash(at - 1) ? at - 2 : -1)?.month;
  if (partner) return true;
  if (
    preposition &&
    before !== 'and' &&
    before !== 'or' &&
    before !== 'as' &&
    before !== 'to' &&
    before !== 'for' &&
    before !== 'about' &&
    before !== 'on'
  )
    return true;
  const after = r.lower(next);
  if (
    after === ',' ||
    after === '.' ||
    after === ';' ||
    after === '?' ||
    after === '' ||
    after === "'" ||
    after === 'and' ||
    after === 'through' ||
    after === 'or'
  )
    return at > 0 && r.isWord(at - 1) && !r.capital(at - 1) && name !== 'march';
  if (name === 'may' || name === 'march')
    return (
      preposition &&
      before !== 'on' &&
      !PRONOUNS.has(after) &&
      after !== 'for' &&
      after !== 'on' &&
      !r.capital(next)
    );
  if (at > 0 && r.capital(at - 1)) return false;
  return !r.capital(next);
}
