/** One pass over the tokens of a sentence: the first word of an expression chooses who reads it. */
import type { DateAnchor } from '../model/values.ts';
import {
  readCalendar,
  readDayWord,
  readDecade,
  readDirection,
  readFiscal,
  readHoliday,
  readNth,
  readPart,
  readQuarterCode,
  readSeason,
  readWeekday,
  readYearPhrase,
} from './dates-calendar.ts';
import { readClock } from './dates-clock.ts';
import { durationValue, readDuration, readSpan } from './dates-durations.ts';
import { readDayMonth, readMonth, readNumericDate } from './dates-months.ts';
import { readCount, readOrdinal, readYear } from './dates-numbers.ts';
import { found, Reader, type Reading, wordsOf } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { Begins } from './dates-words.ts';
import { type Token, TokenKind } from './tokens.ts';

/**
 * @param tokens one sentence
 * @returns its time expressions in order, not overlapping; linear in the number of tokens
 */
export function scanDates(tokens: readonly Token[]): Reading[] {
  const words = wordsOf(tokens);
  const r = new Reader(tokens, words);
  const readings: Reading[] = [];
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    const reading = readAt(r, at);
    if (!reading || reading.from < floor || insideAddress(r, reading.from)) {
      at++;
      continue;
    }
    const whole = withRange(r, withClock(r, reading));
    readings.push(withoutArticle(r, whole));
    at = floor = whole.to;
    const second = readSecondFiscal(r, whole);
    if (second) {
      readings.push(second);
      at = floor = second.to;
    }
  }
  return readings;
}

/** One mention for two ends that a dash joins: "July 13 - July 15", "9:30-11:00". */
function withRange(r: Reader, first: Reading): Reading {
  const dash = first.to;
  if (!r.isDash(dash) || r.is(dash, '—') || r.glued(dash) !== r.glued(dash + 1) || r.isDash(dash + 1))
    return first;
  if (!rangeKind(first)) return first;
  const second = readAt(r, dash + 1);
  const last = second && second.from === dash + 1 ? withClock(r, second) : null;
  if (!last || rangeKind(last) !== rangeKind(first) || last.type !== first.type) return first;
  if (first.value !== null && last.value !== null)
    return found(first.from, last.to, first.type, null, `${first.value}/${last.value}`);
  const start = anchorOf(first);
  const end = anchorOf(last);
  return start && end
    ? found(first.from, last.to, first.type, { kind: 'range', first: start, last: end })
    : first;
}

/** Only like goes with like; null for what makes no range. */
function rangeKind({ type, value, anchor }: Reading): string | null {
  if (type === 'TIME')
    return value?.[0] === 'T' && value.length > 4 ? 'clock' : anchor?.kind === 'timed' ? 'clock' : null;
  if (type !== 'DATE') return null;
  if (anchor) return anchor.kind === 'month' || anchor.kind === 'weekday' ? anchor.kind : null;
  if (value === null || value.includes('/')) return null;
  return value.length === 10 || value.length === 7 ? 'month' : value.length === 4 ? 'year' : null;
}

/** Whether the token goes on a chain of words without spaces, as in the address of a page. */
function insideAddress(r: Reader, at: number): boolean {
  if (at < 2 || !r.glued(at) || !r.glued(at - 1)) return false;
  if (!/^[-/_=.%&?#]$/.test(r.lower(at - 1))) return false;
  const before = r.word(at - 2);
  const dated = before !== undefined && before.begins !== Begins.Article && before.begins !== Begins.These;
  return at > 2 && r.glued(at - 2) && !dated && !r.isNumber(at - 2);
}

/** In "the next week's newsletter" the article is the newsletter's. */
function withoutArticle(r: Reader, reading: Reading): Reading {
  return r.is(reading.from, 'the') &&
    r.is(reading.to, "'") &&
    r.is(reading.to + 1, 's') &&
    r.glued(reading.to)
    ? { ...reading, from: reading.from + 1 }
    : reading;
}

/** The second of "fiscal years 2023 and 2024". */
function readSecondFiscal(r: Reader, { value, to }: Reading): Reading | null {
  if (value?.length !== 6 || !value.startsWith('FY')) return null;
  if (!/^(?:and|or|to|through|[,–-])$/.test(r.lower(to))) return null;
  const at = r.is(to + 1, 'and') ? to + 2 : to + 1;
  const year = r.size(at) === 4 ? readYear(r, at) : null;
  return year && found(at, year.next, 'DATE', null, `FY${year.value}`);
}

function readAt(r: Reader, at: number): Reading | null {
  const token = r.tokens[at]!;
  if (token.kind === TokenKind.Number) return readNumber(r, at);
  if (token.kind === TokenKind.Symbol)
    return token.lower === "'" ? (readDecade(r, at, false) ?? readYearPhrase(r, at, false)) : null;
  const word = r.word(at);
  if (!word) return null;
  switch (word.begins) {
    case Begins.Month:
      return readMonth(r, at) ?? readHoliday(r, at, null);
    case Begins.Weekday:
      return readWeekday(r, at);
    case Begins.Day:
      return readDayWord(r, at);
    case Begins.Direction:
      return readNth(r, at) ?? readDirection(r, at, false);
    case Begins.Article:
      return readArticle(r, at);
    case Begins.Ordinal:
      return (word.ordinal > 0 ? readDayMonth(r, at) : null) ?? readNth(r, at) ?? readHoliday(r, at, null);
    case Begins.Part:
      return readPart(r, at);
    case Begins.Sooner:
      return readSooner(r, at);
    case Begins.Season:
      return readSeason(r, at, null, false);
    case Begins.Decade:
      return readDecade(r, at, r.is(at - 1, 'the'));
    case Begins.Fiscal:
      return readFiscal(r, at);
    case Begins.Quarter:
      return readQuarterCode(r, at);
    case Begins.Frequency:
      return word.weak ? null : found(at, at + 1, 'SET', null, word.frequency);
    case Begins.Every:
      return readEvery(r, at);
    case Begins.Times:
      return readTimes(r, at, at + 1);
    case Begins.Clock:
      return readClockTime(r, at);
    case Begins.DayPart:
      return readDayPart(r, at);
    case Begins.Holiday:
      return readHoliday(r, at, null);
    case Begins.These:
      return readThese(r, at);
    case Begins.Count:
      return readCounted(r, at);
    case Begins.Week:
    case Begins.Year:
    case Begins.Unit:
      return readUnit(r, at);
    default:
      return null;
  }
}

function readNumber(r: Reader, at: number): Reading | null {
  const numeric = readNumericDate(r, at);
  if (numeric) return numeric;
  if (r.size(at) <= 5) {
    const clock = readClockTime(r, at);
    if (clock) return clock;
  }
  const dayMonth = readDayMonth(r, at);
  if (dayMonth) return dayMonth;
  const decade = readDecade(r, at, r.is(at - 1, 'the'));
  if (decade) return decade.value!.length < 4 && r.is(at - 1, 'the') ? { ...decade, from: at - 1 } : decade;
  if (
    r.is(at + 1, 'of') &&
    r.digits(at) > 0 &&
    r.digits(at) < 32 &&
    r.word(at + 2)?.direction !== null &&
    r.is(at + 3, 'month')
  )
    return found(at, at + 4, 'DATE', {
      kind: 'month-day',
      day: r.digits(at),
      lean: null,
      of: { kind: 'unit', unit: 'month', offset: r.word(at + 2)?.direction ?? 0 },
    });
  const ordinal = readOrdinal(r, at);
  if (ordinal) return readHoliday(r, at, null) ?? readNth(r, at);
  const code = readQuarterCode(r, at);
  if (code) return code;
  if (at > 0 && r.glued(at) && !/^["'([—–*_-]$/.test(r.lower(at - 1))) return null;
  if (/^[$£€]$/.test(r.lower(at - 1))) return null;
  return readDuration2(r, at) ?? readTimesCount(r, at) ?? readYearPhrase(r, at, false);
}

function readCounted(r: Reader, at: number): Reading | null {
  const clock = r.word(at)!.cardinal || r.is(at, 'half') ? readClockTime(r, at) : null;
  if (clock) return clock;
  if (r.word(at)!.cardinal >= 20) {
    const day = readDayMonth(r, at) ?? (r.word(r.hyphen(at + 1))?.ordinal ? readNth(r, at) : null);
    if (day) return day;
  }
  return readDuration2(r, at) ?? readTimesCount(r, at) ?? readYearPhrase(r, at, false);
}

/** A duration, and what it is counted from: "two weeks before Christmas". */
function readDuration2(r: Reader, at: number): Reading | null {
  const reading = readDuration(r, at);
  if (reading?.type !== 'DURATION' || reading.value === null) return reading;
  const link = r.lower(reading.to);
  if (link !== 'before' && link !== 'after' && link !== 'from') return reading;
  const date = readCalendar(r, reading.to + 1, false);
  const anchor = date && anchorOf(date);
  const span = readSpan(r, at);
  if (!anchor || !isDay(date) || span?.count == null) return reading;
  return found(at, date.to, 'DATE', {
    kind: 'shift',
    unit: span.unit,
    count: link === 'before' ? -span.count : span.count,
    from: anchor,
  });
}

function anchorOf(reading: Reading): DateAnchor | null {
  return reading.anchor ?? (reading.value === null ? null : { kind: 'fixed', value: reading.value });
}

/** Whether a reading names one day. */
function isDay(reading: Reading): boolean {
  const { anchor, value } = reading;
  if (value !== null) return value.length === 10 && reading.type === 'DATE';
  switch (anchor?.kind) {
    case 'unit':
      return anchor.unit === 'day';
    case 'weekday':
      return anchor.weekday > 0;
    case 'month':
      return anchor.day > 0 && anchor.until === 0;
    case 'holiday':
    case 'month-day':
      return true;
    case 'nth':
      return anchor.unit === 'day';
    case 'shift':
      return anchor.unit === 'day' || anchor.unit === 'week';
    default:
      return false;
  }
}

/** Adds what follows a day: "Monday morning", "May 12th at 4:15 p.m.". */
function withClock(r: Reader, reading: Reading): Reading {
  if (reading.type === 'TIME' && reading.anchor?.kind === 'timed') {
    const next = r.is(reading.to, 'at') || r.is(reading.to, 'around') ? reading.to + 1 : reading.to;
    const clock = next > reading.to || r.isNumber(next) ? readClock(r, next) : null;
    if (clock && !(clock.bare && next === reading.to))
      return { ...reading, to: clock.to, anchor: { ...reading.anchor, time: clock.time } };
    const hour = next > reading.to ? readHour(r, next, reading.anchor.time) : null;
    return hour ? { ...reading, to: next + 1, anchor: { ...reading.anchor, time: hour } } : reading;
  }
  if (reading.type !== 'DATE' || !isDay(reading)) return reading;
  const date = anchorOf(reading)!;
  let { to } = reading;
  let time: string | null = null;
  const part = r.word(to);
  if (part?.dayPart && part.day === null && !part.plural) {
    time = `T${part.dayPart}`;
    to++;
  } else if (
    r.is(to, 'in') &&
    r.is(to + 1, 'the') &&
    r.word(to + 2)?.dayPart &&
    r.word(to + 2)!.unit === null
  ) {
    time = `T${r.word(to + 2)!.dayPart}`;
    to += 3;
  }
  let next = r.is(to, ',') ? to + 1 : to;
  const at = r.is(next, 'at') || r.is(next, '@') || r.is(next, 'around');
  if (at) next++;
  const clock = readClock(r, next);
  if (clock && (at || !clock.bare || reading.value !== null)) ({ to, time } = clock);
  else if (at && time !== null) {
    const hour = readHour(r, next, time);
    if (hour) {
      time = hour;
      to = next + 1;
    }
  }
  if (time === null) return reading;
  if (date.kind === 'fixed')
    return { ...reading, to, type: 'TIME', value: `${date.value}${time}`, anchor: null };
  return { ...reading, to, type: 'TIME', value: null, anchor: { kind: 'timed', time, date } };
}

/** The bare hour of "tonight at 8", in the part of the day that stands before it, as `T20:00`. */
function readHour(r: Reader, at: number, part: string): string | null {
  const hour = r.isNumber(at) ? r.digits(at) : (r.word(at)?.cardinal ?? 0);
  if (hour < 1 || hour > 12 || (r.glued(at + 1) && !/^[.,;?!)"]$/.test(r.lower(at + 1)))) return null;
  if (r.isWord(at + 1) && !CLOCK_PREPOSITIONS.has(r.lower(at + 1)) && !r.is(at + 1, 'in')) return null;
  const whole = part === 'TMO' || hour === 12 ? hour : hour + 12;
  return `T${String(whole).padStart(2, '0')}:00`;
}

/** A clock time, and the day it names: "4:15 p.m. on Monday". */
function readClockTime(r: Reader, at: number): Reading | null {
  const clock = readClock(r, at) ?? null;
  if (!clock) return readHourRange(r, at);
  if (clock.bare && !showsClock(r, at, clock.to)) return null;
  let next = r.is(clock.to, ',') ? clock.to + 1 : clock.to;
  if (r.is(next, 'on')) next++;
  const word = r.word(next);
  const day =
    word && (word.weekday || word.month || word.day !== null)
      ? readCalendar(r, next, false)
      : word?.direction === 0 && r.word(next + 1)?.dayPart
        ? readDirection(r, next, false)
        : null;
  if (day?.anchor?.kind === 'timed')
    return found(at, day.to, 'TIME', { kind: 'timed', time: clock.time, date: day.anchor.date });
  if (day && isDay(day)) {
    let { to } = day;
    if (r.word(to)?.dayPart && !r.word(to)!.plural) to++;
    if (day.value) return found(at, to, 'TIME', null, `${day.value}${clock.time}`);
    return found(at, to, 'TIME', { kind: 'timed', time: clock.time, date: day.anchor! });
  }
  return found(at, clock.to, 'TIME', null, clock.time);
}

const CLOCK_PREPOSITIONS = new Set(
  'at by until till around from since before after about between and it is to'.split(' '),
);

/** "9-11am", "2 to 4 p.m.": the first hour borrows the half of the day. */
function readHourRange(r: Reader, at: number): Reading | null {
  const hour = r.digits(at);
  if (hour < 1 || hour > 12 || !(r.isDash(at + 1) || r.is(at + 1, 'to')) || !r.isNumber(at + 2)) return null;
  const last = readClock(r, at + 2);
  if (!last || last.bare) return null;
  const lastHour = Number(last.time.slice(1, 3));
  const first = hour === 12 ? 12 : lastHour > 12 && hour + 12 <= lastHour ? hour + 12 : hour;
  const time = `T${String(first).padStart(2, '0')}:00`;
  return r.isDash(at + 1)
    ? found(at, last.to, 'TIME', null, `${time}/${last.time}`)
    : found(at, at + 1, 'TIME', null, time);
}

/** "4:15" alone is a time, not a score, a verse or a time code. */
function showsClock(r: Reader, at: number, to: number): boolean {
  if (at > 0 && r.glued(at) && !r.isDash(at - 1) && !/^["'(]$/.test(r.lower(at - 1))) return false;
  if (r.isWord(at - 1) && r.capital(at - 1) && !r.word(at - 1) && !CLOCK_PREPOSITIONS.has(r.lower(at - 1)))
    return false;
  const after = r.tokens[to];
  if (after && !after.spaced && /^[\])%/:-]$/.test(after.lower) && !r.isDash(to)) return false;
  if (at === 0 && (after?.capital || to === r.tokens.length)) return false;
  return true;
}

function readArticle(r: Reader, at: number): Reading | null {
  const word = r.word(at + 1);
  if (!r.is(at, 'the'))
    return word?.unit || word?.vague || word?.begins === Begins.Count || r.isNumber(at + 1) === false
      ? readDuration2(r, at)
      : null;
  if (!word) {
    if (!r.isNumber(at + 1) && !r.is(at + 1, "'")) return null;
    const decade = readDecade(r, at + 1, true);
    return decade ? { ...decade, from: at } : readMonthDay(r, at);
  }
  switch (word.begins) {
    case Begins.Direction:
      return readNth(r, at + 1) ?? readDirection(r, at + 1, true);
    case Begins.Decade: {
      const decade = readDecade(r, at + 1, true);
      return decade && { ...decade, from: at };
    }
    case Begins.Season: {
      const season = readSeason(r, at + 1, null, false);
      return season && { ...season, from: at };
    }
    case Begins.Ordinal:
      return readMonthDay(r, at);
    case Begins.Week:
    case Begins.Unit:
      return readArticleUnit(r, at);
    default:
      return null;
  }
}

/** "on the 15th", "the 20th of next month". */
function readMonthDay(r: Reader, at: number): Reading | null {
  const day = readOrdinal(r, at + 1, 31);
  if (!day) return null;
  let { next } = day;
  if (r.is(next, 'day')) next++;
  if (r.is(next, 'to') || r.is(next, 'and') || r.is(next, 'through')) {
    // "the 13th to the 15th of July": the first day borrows the month.
    const last = readDayMonth(r, r.is(next + 1, 'the') ? next + 2 : next + 1);
    if (last?.value?.length === 10)
      return found(
        at + 1,
        day.next,
        'DATE',
        null,
        last.value.slice(0, 8) + String(day.value).padStart(2, '0'),
      );
    if (last?.anchor?.kind === 'month')
      return found(at + 1, day.next, 'DATE', { ...last.anchor, day: day.value });
  }
  if (r.is(next, 'of')) {
    const article = r.is(next + 1, 'the') ? next + 2 : next + 1;
    const direction = r.word(article)?.direction ?? null;
    if (direction !== null && r.is(article + 1, 'month'))
      return found(at, article + 2, 'DATE', {
        kind: 'month-day',
        day: day.value,
        lean: null,
        of: { kind: 'unit', unit: 'month', offset: direction },
      });
    if (article > next + 1 && r.is(article, 'month'))
      return found(at, article + 1, 'DATE', {
        kind: 'month-day',
        day: day.value,
        lean: null,
        of: { kind: 'unit', unit: 'month', offset: 0 },
      });
    return null;
  }
  if (!r.isNumber(at + 1) || next > day.next) return null;
  if (!/^(?:on|by|until|before|after|since|from|through)$/.test(r.lower(at - 1))) return null;
  const after = r.tokens[next];
  if (
    after &&
    after.kind === TokenKind.Word &&
    !/^(?:and|at|to|through|or|so|we|i|but|because|of|from)$/.test(after.lower)
  )
    return null;
  if (after?.lower === '-' || after?.kind === TokenKind.Number) return null;
  return found(at, next, 'DATE', { kind: 'month-day', day: day.value, lean: leanOf(r, at, next), of: null });
}

/** "the weekend", "the day after tomorrow", "the week of May 5th". */
function readArticleUnit(r: Reader, at: number, start = at): Reading | null {
  const { unit } = r.word(at + 1)!;
  if (unit === 'weekend' && !r.word(at + 1)!.plural) {
    const after = r.tokens[at + 2];
    if (after?.kind === TokenKind.Word && !after.spaced) return null;
    return found(at, at + 2, 'DATE', {
      kind: 'weekday',
      weekday: 0,
      direction: null,
      lean: leanOf(r, at, at + 2),
      of: null,
    });
  }
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'night') {
    const link = r.lower(at + 2);
    if (link === 'before' || link === 'after') {
      const date = readCalendar(r, at + 3, false);
      const from = date && anchorOf(date);
      if (date && from && (isDay(date) || date.anchor?.kind === 'unit'))
        return found(start, date.to, 'DATE', {
          kind: 'shift',
          unit,
          count: link === 'before' ? -1 : 1,
          from,
        });
      return null;
    }
    if (unit === 'week' && /^(?:of|beginning|commencing|starting|ending)$/.test(link)) {
      const date = readCalendar(r, at + 3, false);
      const of = date && anchorOf(date);
      if (date && of && isDay(date))
        return found(at, date.to, 'DATE', { kind: 'nth', nth: 1, unit: 'week', weekday: 0, of });
    }
  }
  return null;
}

/** "later today", "earlier this week", "later in the year". */
function readSooner(r: Reader, at: number): Reading | null {
  let next = at + 1;
  if (r.is(next, 'on')) next++;
  const inThe = (r.is(next, 'in') || r.is(next, 'on')) && r.is(next + 1, 'the') && r.word(next + 2)?.unit;
  if (inThe) next++;
  const word = r.word(inThe ? next + 1 : next);
  if (!word) return null;
  if (!inThe && word.direction === null && word.day === null) return null;
  if (inThe && (word.unit === 'day' || word.plural)) return null;
  const date = readCalendar(r, next, Boolean(inThe));
  if (!date || (date.type !== 'DATE' && date.type !== 'TIME')) return null;
  return found(at, date.to, date.type, date.anchor, date.value, r.word(at)!.part);
}

/** "every day", "every two weeks", "each Monday", "every other year". */
function readEvery(r: Reader, at: number): Reading | null {
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
      if (nth && r.word(nth.next)?.unit) ({ value: count, next } = nth);
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
function readTimes(r: Reader, at: number, next: number): Reading | null {
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

function readTimesCount(r: Reader, at: number): Reading | null {
  const count = readCount(r, at);
  return count && r.is(count.next, 'times') ? readTimes(r, at, count.next + 1) : null;
}

/** "in the morning", "mornings"; not "good morning". */
function readDayPart(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  if (word.plural) return null;
  const before = r.lower(at - 2);
  if (
    r.is(at - 1, 'the') &&
    (before === 'in' || before === 'during' || before === 'by' || before === 'later')
  )
    return readDayPartOf(r, at - 1, at) ?? found(at - 1, at + 1, 'TIME', null, `T${word.dayPart}`);
  if (r.is(at + 1, 'of')) return readDayPartOf(r, r.is(at - 1, 'the') ? at - 1 : at, at);
  return null;
}

/** "the morning of May 5th". */
function readDayPartOf(r: Reader, from: number, at: number): Reading | null {
  const day = r.is(at + 1, 'of') ? readCalendar(r, at + 2, false) : null;
  if (!day || !isDay(day)) return null;
  const time = `T${r.word(at)!.dayPart}`;
  return day.value
    ? found(from, day.to, 'TIME', null, day.value + time)
    : found(from, day.to, 'TIME', { kind: 'timed', time, date: day.anchor! });
}

/** "these days", "that summer", "recent years". */
function readThese(r: Reader, at: number): Reading | null {
  const word = r.word(at + 1);
  if (!word) return null;
  if (r.is(at, 'these') && word.direction !== null && word.direction !== 0) {
    const span = readDirection(r, at + 1, false);
    return span?.type === 'DURATION' ? { ...span, from: at } : null;
  }
  if (r.is(at, 'these')) return r.is(at + 1, 'days') ? found(at, at + 2, 'DATE', null) : null;
  if (r.is(at, 'recent'))
    return word.unit && word.plural && PERIOD.test(word.unit) ? found(at, at + 2, 'DATE', null) : null;
  return null;
}

const PERIOD = /^(?:day|week|month|year|decade|quarter)$/;

/** "decades", "years ago", "year-end", "year 2020". */
function readUnit(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  if (word.plural) return readDuration(r, at);
  if (word.unit === 'day' && (r.is(at + 2, 'tomorrow') || r.is(at + 2, 'yesterday')))
    return readArticleUnit(r, at - 1, at);
  if (word.unit === 'year') {
    const end = r.hyphen(at + 1);
    if (r.is(end, 'end') || (r.is(at + 1, "'") && r.is(at + 2, 's') && r.is(at + 3, 'end'))) {
      const to = r.is(end, 'end') ? end + 1 : at + 4;
      const year = readYearPhrase(r, to, true);
      if (year) return found(at, year.to, 'DATE', null, year.value, 'END');
      return found(at, to, 'DATE', { kind: 'unit', unit: 'year', offset: 0 }, null, 'END');
    }
    const year = readYearPhrase(r, at + 1, true);
    if (year && r.is(at - 1, 'the')) return found(at, year.to, 'DATE', null, year.value);
  }
  return null;
}
