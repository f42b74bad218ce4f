/** Stretches of the calendar: "last month", "the second half of October", "the late 1990s", "this summer". */
import type { DateAnchor, DateModifier, DateUnit, Direction } from '../model/values.ts';
import { durationValue, readSpan } from './dates-durations.ts';
import { readDayMonth, readMonth, readNumericDate } from './dates-months.ts';
import { fullYear, readOrdinal, readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { Begins, COUNTED_NOUNS, TIME_PREPOSITIONS } from './dates-words.ts';
import { HOLIDAY_NAMES, type NameStep } from './holidays.ts';

/** Nesting that people speak: "the end of the first quarter of next year". */
const DEEPEST = 3;

/**
 * Anything that "of" may name: a month, a year, "last year", "the decade", a season, a holiday.
 * @param bare whether "the year" alone will do, because words before it say which part
 */
export function readCalendar(r: Reader, at: number, bare: boolean, depth = 0): Reading | null {
  if (depth > DEEPEST) return null;
  const article = r.is(at, 'the');
  const start = article ? at + 1 : at;
  if (r.isNumber(start) || r.is(start, "'"))
    return (
      readNumericDate(r, start) ??
      readDayMonth(r, start) ??
      readDecade(r, start, article) ??
      readQuarterCode(r, start) ??
      readYearPhrase(r, start, true)
    );
  const word = r.word(start);
  if (!word) return null;
  switch (word.begins) {
    case Begins.Month:
      return readMonth(r, start, true);
    case Begins.Weekday:
      return readWeekday(r, start);
    case Begins.Day:
      return readDayWord(r, start);
    case Begins.Season:
      return readSeason(r, start, null, true);
    case Begins.Direction:
      return readNth(r, start, depth) ?? readDirection(r, start, article);
    case Begins.Ordinal:
      return readDayMonth(r, start) ?? readNth(r, start, depth);
    case Begins.Decade:
      return readDecade(r, start, article);
    case Begins.Fiscal:
      return readFiscal(r, start);
    case Begins.Quarter:
      return readQuarterCode(r, start);
    case Begins.Holiday:
      return readHoliday(r, start, null);
    case Begins.Part:
      return readPart(r, start, depth + 1);
    case Begins.Count: {
      const year = readYear(r, start);
      return year ? found(start, year.next, 'DATE', null, String(year.value)) : readNth(r, start, depth);
    }
    default:
  }
  if (word.dayPart === 'NI' && !word.plural) return null;
  const holiday = readHoliday(r, start, null);
  if (holiday) return holiday;
  if (bare && word.unit && !word.plural && PERIODS.has(word.unit)) {
    if (word.unit === 'year') {
      const year = readYear(r, start + 1);
      if (year) return found(start, year.next, 'DATE', null, String(year.value));
    }
    return found(start, start + 1, 'DATE', unitAnchor(word.unit, 0, r, at));
  }
  return null;
}

const PERIODS = new Set<DateUnit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

function unitAnchor(unit: DateUnit, offset: number, r: Reader, at: number): DateAnchor {
  return unit === 'weekend'
    ? { kind: 'weekday', weekday: 0, direction: null, lean: leanOf(r, at, at + 2), of: null }
    : { kind: 'unit', unit, offset };
}

export function readDayWord(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  const date: DateAnchor = { kind: 'unit', unit: 'day', offset: word.day ?? 0 };
  return word.dayPart
    ? found(at, at + 1, 'TIME', { kind: 'timed', time: `T${word.dayPart}`, date })
    : found(at, at + 1, 'DATE', date);
}

/** "Monday Night Football". */
const NAMED_NIGHTS = new Set(['live', 'football', 'lights', 'fever', 'baseball']);

/** Words that make a weekday a name: "Super Tuesday". */
const NAMED_DAYS = new Set(['good', 'super', 'fat', 'holy', 'bloody', 'ruby', 'shrove', 'casual']);

/** "Monday", "Friday, May 12th", "Monday of last week", "Tuesday the eleventh". */
export function readWeekday(r: Reader, at: number, direction: Direction = null): Reading | null {
  const word = r.word(at)!;
  let next = at + 1;
  if (NAMED_DAYS.has(r.lower(at - 1)) && r.capital(at - 1)) return null;
  if (r.is(at + 1, 'night') && NAMED_NIGHTS.has(r.lower(at + 2))) return null;
  if (word.abbreviated && r.is(next, '.') && r.glued(next)) next++;
  const comma = r.is(next, ',') ? next + 1 : next;
  const article = r.is(comma, 'the') ? comma + 1 : comma;
  if (!word.plural) {
    const date =
      (r.word(article)?.month ? readMonth(r, article) : null) ??
      readDayMonth(r, article) ??
      (comma > next || r.isNumber(next) ? readNumericDate(r, comma, true) : null);
    if (date && (r.word(article)?.month ? date.to > article + 1 : true))
      return found(
        at,
        date.to,
        date.type,
        date.anchor?.kind === 'month' ? { ...date.anchor, weekday: word.weekday } : date.anchor,
        date.value,
      );
    const day = article > comma ? readOrdinal(r, article, 31) : null;
    if (day && !r.word(day.next)?.unit)
      return found(at, day.next, 'DATE', {
        kind: 'month-day',
        day: day.value,
        lean: leanOf(r, at, day.next),
        of: null,
      });
  }
  if (word.weak && !showsWeekday(r, at, next, direction)) return null;
  if (word.plural) return found(at, at + 1, 'SET', null, `XXXX-WXX-${word.weekday}`);
  const mornings = r.word(next);
  if (mornings?.dayPart && mornings.plural)
    return found(at, next + 1, 'SET', null, `XXXX-WXX-${word.weekday}T${mornings.dayPart}`);
  const of = r.is(next, 'of') ? next + 1 : next;
  const week = r.word(of)?.direction ?? null;
  if (week !== null && r.is(of + 1, 'week') && !(r.is(of + 2, 'of') || r.isDash(of + 2)))
    return found(at, of + 2, 'DATE', {
      kind: 'weekday',
      weekday: word.weekday,
      direction: null,
      lean: null,
      of: { kind: 'unit', unit: 'week', offset: week },
    });
  return found(at, next, 'DATE', {
    kind: 'weekday',
    weekday: word.weekday,
    direction,
    lean: leanOf(r, at, next),
    of: null,
  });
}

/** "Sun" and "Sat" are days only with a date, a clock or "next" beside them. */
function showsWeekday(r: Reader, at: number, next: number, direction: Direction): boolean {
  if (direction !== null) return !/^(?:sun|sat)$/.test(r.lower(at));
  if (/^(?:sun|sat)$/.test(r.lower(at))) return false;
  return r.capital(at) && (r.is(at - 1, 'on') || next > at + 1) && r.capital(at);
}

/** "last month", "the past two years", "this morning", "next June", with the word of direction at `at`. */
export function readDirection(r: Reader, at: number, article: boolean): Reading | null {
  const from = article ? at - 1 : at;
  const first = r.word(at)!;
  let direction = first.direction!;
  let next = at + 1;
  const second = r.word(next);
  let combined = false;
  if (direction === 0 && second?.begins === Begins.Direction && second.direction !== null) {
    direction = second.direction;
    next++;
    combined = true;
  }
  const past = r.is(next - 1, 'past') || r.is(next - 1, 'last');
  if (direction !== 0) {
    const span = readSpan(r, next);
    if (
      span &&
      !(r.word(next)?.begins === Begins.Article) &&
      (r.word(span.to - 1)?.plural || span.hyphenated)
    ) {
      if (span.unit === 'weekend' || span.unit === 'night')
        return found(from, span.to, 'DURATION', null, null);
      return found(from, span.to, 'DURATION', null, span.value);
    }
  }
  const word = r.word(next);
  if (!word) return null;
  if (word.abbreviated && r.is(next + 1, '.') && !word.month && !word.weekday) return null;
  if (word.month) {
    const month = readMonth(r, next, true, direction);
    return month && found(from, month.to, month.type, month.anchor, month.value);
  }
  if (word.weekday && !word.plural) {
    const day = readWeekday(r, next, direction);
    return day && found(article && !combined ? from : from, day.to, day.type, day.anchor, day.value);
  }
  if (word.season && !word.plural) {
    const season = readSeason(r, next, direction, true);
    return season && found(from, season.to, season.type, season.anchor, season.value);
  }
  if (
    word.begins === Begins.Fiscal ||
    (word.unit === null && (r.is(next, 'calendar') || r.is(next, 'academic')))
  ) {
    const fiscal = word.begins === Begins.Fiscal;
    const unit = r.word(next + 1)?.unit;
    if (unit === 'year' && !r.word(next + 1)!.plural)
      return found(from, next + 2, 'DATE', {
        kind: 'unit',
        unit: fiscal ? 'fiscal-year' : 'year',
        offset: direction,
      });
    return null;
  }
  if (word.dayPart && word.unit === null && !word.plural) {
    if (article) return null;
    return found(from, next + 1, 'TIME', {
      kind: 'timed',
      time: `T${word.dayPart}`,
      date: { kind: 'unit', unit: 'day', offset: direction },
    });
  }
  if (word.unit) return readDirectedUnit(r, from, next, direction, article, past && !combined);
  const holiday = readHoliday(r, next, direction);
  if (holiday) return found(from, holiday.to, holiday.type, holiday.anchor, holiday.value);
  return null;
}

const OVER = new Set(['over', 'in', 'for', 'during', 'within', 'throughout', 'through', 'of', 'across']);

function readDirectedUnit(
  r: Reader,
  from: number,
  at: number,
  direction: number,
  article: boolean,
  past: boolean,
): Reading | null {
  const word = r.word(at)!;
  const unit = word.unit!;
  const to = at + 1;
  if (word.plural) {
    if (direction === 0 || unit === 'night' || unit === 'second' || unit === 'quarter' || unit === 'weekday')
      return null;
    return found(from, to, direction < 0 && past ? 'DURATION' : 'DATE', null);
  }
  switch (unit) {
    case 'night':
      if (direction === 0 || article) return null;
      return found(from, to, 'TIME', {
        kind: 'timed',
        time: 'TNI',
        date: { kind: 'unit', unit: 'day', offset: direction },
      });
    case 'second':
    case 'minute':
    case 'weekday':
    case 'fortnight':
      return null;
    case 'hour':
      if (direction === 0) return null;
      return article ? found(from, to, 'DURATION', null, 'PT1H') : null;
    case 'day':
      if (direction === 0 || !article || direction < 0) return null;
      return found(from, to, 'DATE', null);
    case 'quarter':
      return found(from, to, 'DATE', { kind: 'unit', unit, offset: direction });
    case 'weekend':
      return found(from, to, 'DATE', { kind: 'weekday', weekday: 0, direction, lean: null, of: null });
    default:
  }
  if (article && direction < 0 && past && !r.is(from - 1, 'of'))
    return found(from, to, 'DURATION', null, durationValue(1, unit));
  if (article && direction > 0 && r.is(at - 1, 'next')) {
    if (OVER.has(r.lower(from - 1))) return found(from, to, 'DURATION', null, durationValue(1, unit));
    return found(from, to, 'DATE', null);
  }
  if (
    article &&
    direction > 0 &&
    r.is(at - 1, 'following') &&
    (unit === 'year' || unit === 'week' || unit === 'month')
  )
    return found(from, to, 'DATE', { kind: 'unit', unit, offset: 1 });
  return found(from, to, 'DATE', { kind: 'unit', unit, offset: direction });
}

/** "summer", "the spring of 2022", "fall 2023"; "fall" and "spring" need evidence. */
export function readSeason(r: Reader, at: number, direction: Direction, evidence: boolean): Reading | null {
  const word = r.word(at)!;
  const { season } = word;
  if (!season || word.plural) return null;
  const article = r.is(at - 1, 'the');
  const before = r.lower(article ? at - 2 : at - 1);
  const of = r.is(at + 1, 'of') || r.is(at + 1, ',') ? at + 2 : at + 1;
  const year = readYear(r, of);
  if (year && (r.digits(of) >= 1500 || r.is(of, "'") || !r.isNumber(of)))
    return found(at, year.next, 'DATE', null, `${year.value}-${season}`);
  const inYear = r.word(of)?.direction ?? null;
  if (inYear !== null && r.is(of + 1, 'year'))
    return found(at, of + 2, 'DATE', {
      kind: 'season',
      season,
      direction: null,
      lean: null,
      year: { kind: 'unit', unit: 'year', offset: inYear },
    });
  if (!evidence) {
    const preposition =
      /^(?:in|since|by|during|until|through|throughout|over|before|after|from|this|that|every)$/.test(before);
    if (!preposition || (word.weak && !article)) return null;
    if (word.weak && !/^(?:in|since|by|during|until|this|before)$/.test(before)) return null;
    if (r.is(at + 1, 'of')) return null;
    const after = r.tokens[at + 1];
    if (
      after?.spaced &&
      r.isWord(at + 1) &&
      !TIME_PREPOSITIONS.has(after.lower) &&
      word.weak &&
      !r.is(at + 1, 'when')
    )
      if (!article || r.capital(at + 1)) return null;
    if (SEASONAL.has(r.lower(at + 1))) return null;
  }
  if (direction === 0 && word.weak && SEASONAL.has(r.lower(at + 1))) return null;
  return found(at, at + 1, 'DATE', {
    kind: 'season',
    season,
    direction,
    lean: leanOf(r, at, at + 1),
    year: null,
  });
}

const SEASONAL = new Set(
  'camp camps break olympics games school training house palace wheat sports clothes from in'.split(' '),
);

/** "the 1990s", "the late '80s", "the sixties", "the 1800s", with the number at `at`. */
export function readDecade(r: Reader, at: number, article: boolean): Reading | null {
  if (article && /^(?:temperatures?|highs|lows|degrees)$/.test(r.lower(at - 3))) return null;
  const spelled = r.word(at)?.decade ?? 0;
  const before = r.lower(article ? at - 2 : at - 1);
  if (spelled) {
    if (!article && !/^(?:early|mid|late|-)$/.test(before)) return null;
    return found(at, at + 1, 'DATE', null, `19${spelled / 10}`);
  }
  const quoted = r.is(at, "'") ? at + 1 : at;
  const digits = r.digits(quoted);
  if (digits < 0) return null;
  const mark = r.is(quoted + 1, "'") && r.glued(quoted + 1) ? quoted + 2 : quoted + 1;
  if (!r.is(mark, 's') || !r.glued(mark)) return null;
  if (r.size(quoted) === 4 && digits >= 1000 && digits < 2200) {
    if (digits % 100 === 0 && digits !== 2000) return found(at, mark + 1, 'DATE', null, String(digits / 100));
    return digits % 10 === 0 ? found(at, mark + 1, 'DATE', null, String(digits / 10)) : null;
  }
  if (r.size(quoted) !== 2 || digits % 10) return null;
  const near = article || /^(?:early|mid|late|-)$/.test(r.lower(at - 1));
  if (quoted === at && !near) return null;
  if (quoted > at && (!r.glued(quoted) || !r.tokens[at]!.spaced) && !r.isDash(at - 1)) return null;
  const century = digits <= 20 && digits < 20 ? 20 : 19;
  return found(at, mark + 1, 'DATE', null, `${century}${digits / 10}`);
}

/** "FY2023", "fiscal year 2023", "fiscal 2023"; the second of two years is read by its own dash or "and". */
export function readFiscal(r: Reader, at: number): Reading | null {
  let next = at + 1;
  if (r.is(at, 'fy')) {
    if (!r.glued(next) || r.isDash(next)) next = r.hyphen(next);
  } else if (r.is(next, 'year') || r.is(next, 'years') || r.is(next, 'yr')) next++;
  else if (r.is(at, 'financial')) return null;
  if (r.isDash(next) && r.glued(next)) next++;
  const year = readYear(r, next);
  if (year) {
    let to = year.next;
    if (r.isDash(to) && r.glued(to) && r.size(to + 1) === 2 && r.digits(to + 1) === (year.value + 1) % 100)
      to += 2;
    return found(at, to, 'DATE', null, `FY${year.value}`);
  }
  const short = r.size(next) === 2 && r.is(at, 'fy') ? r.digits(next) : -1;
  return short >= 0 ? found(at, next + 1, 'DATE', null, `FY${fullYear(short)}`) : null;
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

const TITLES = new Set(['st', 'jr', 'dr']);

/** A holiday's name at `at`, with a year after it. */
export function readHoliday(r: Reader, at: number, direction: Direction): Reading | null {
  let step: NameStep | undefined = HOLIDAY_NAMES;
  let next = at;
  let id: string | null = null;
  let to = at;
  while (step && next < r.tokens.length) {
    let { lower } = r.tokens[next]!;
    if ((lower === 'th' || lower === 'st') && r.isNumber(next - 1)) lower = `${r.lower(next - 1)}${lower}`;
    let after = next + 1;
    if (r.isNumber(next) && r.is(next + 1, 'th') && r.glued(next + 1)) {
      lower += 'th';
      after++;
    } else if (r.is(after, "'") && r.glued(after) && r.is(after + 1, 's') && r.glued(after + 1)) {
      lower += 's';
      after += 2;
    } else if (r.is(after, "'") && r.glued(after)) after++;
    else if (r.is(after, '.') && r.glued(after) && TITLES.has(lower)) after++;
    if (r.isDash(after) && r.glued(after)) after++;
    step = step.next.get(lower);
    if (!step) break;
    next = after;
    if (step.id) ({ id, to } = { id: step.id, to: r.isDash(next - 1) ? next - 1 : next });
  }
  if (!id || /^(?:agreement|accords?|war)$/.test(r.lower(to))) return null;
  if (to === at + 1 && !r.capital(at) && direction === null && r.is(at, 'easter') && !r.isNumber(to))
    return null;
  if (r.is(to - 1, "'")) to--;
  if (r.is(to, 'weekend') && direction === null) {
    const of: DateAnchor = { kind: 'holiday', holiday: id, direction, lean: leanOf(r, at, to), year: null };
    return found(at, to + 1, 'DATE', { kind: 'nth', nth: 1, unit: 'weekend', weekday: 0, of });
  }
  const year = readYear(r, r.is(to, ',') || r.is(to, 'of') || r.is(to, 'in') ? to + 1 : to);
  if (year && (r.digits(year.next - 1) >= 1800 || !r.isNumber(year.next - 1)))
    return found(at, year.next, 'DATE', {
      kind: 'holiday',
      holiday: id,
      direction: null,
      lean: null,
      year: { kind: 'fixed', value: String(year.value) },
    });
  const of = r.is(to, 'of') ? to + 1 : to;
  const offset = r.word(of)?.direction ?? null;
  if (offset !== null && r.is(of + 1, 'year'))
    return found(at, of + 2, 'DATE', {
      kind: 'holiday',
      holiday: id,
      direction: null,
      lean: null,
      year: { kind: 'unit', unit: 'year', offset },
    });
  return found(at, to, 'DATE', {
    kind: 'holiday',
    holiday: id,
    direction,
    lean: leanOf(r, at, to),
    year: null,
  });
}

const STAGES = new Set('part half portion stages days weeks months years'.split(' '));

/** "early 2021", "mid-March", "the end of next year", "the late 1990s", with the part's word at `at`. */
export function readPart(r: Reader, at: number, depth = 0): Reading | null {
  if (depth > DEEPEST) return null;
  const word = r.word(at)!;
  const mod: DateModifier = word.part!;
  const adjective = r.is(at, 'early') || r.is(at, 'mid') || r.is(at, 'late') || r.is(at, 'latter');
  const from =
    r.is(at - 1, 'the') || (r.is(at - 1, 'very') && r.is(at - 2, 'the'))
      ? r.is(at - 1, 'the')
        ? at - 1
        : at - 2
      : at;
  let next = at + 1;
  if (r.is(next, '-') || r.isDash(next)) next = r.hyphen(next);
  if (adjective) {
    // "early to mid-2024"
    if ((r.is(next, 'to') || r.is(next, 'or') || r.isDash(next)) && r.word(next + 1)?.part && depth < 1) {
      const second = readPart(r, next + 1, depth + 1);
      return second && found(from, second.to, second.type, second.anchor, second.value);
    }
    if (r.is(next, 'in') || r.is(next, 'on')) {
      const inside =
        r.is(next + 1, 'the') && r.word(next + 2)?.unit === 'year'
          ? readCalendar(r, next + 1, true, depth + 1)
          : null;
      return inside && found(at, inside.to, inside.type, inside.anchor, inside.value, mod);
    }
    if (r.is(next + 1, 'of') && STAGES.has(r.lower(next))) {
      const inside = readCalendar(r, next + 2, true, depth + 1);
      return inside && inside.type === 'DATE'
        ? found(from, inside.to, 'DATE', inside.anchor, inside.value, mod)
        : null;
    }
    const dayPart = r.word(next);
    if (dayPart?.dayPart && dayPart.unit === null && !dayPart.plural) return null;
    const inside = readCalendar(r, next, false, depth + 1);
    if (!inside || (inside.type !== 'DATE' && inside.type !== 'TIME')) return null;
    if (r.is(at, 'mid') && inside.value && inside.value.length === 3 && r.size(next) === 2) return null;
    const articled =
      from < at &&
      (inside.value?.length === 3 || inside.value?.length === 2 || inside.anchor?.kind === 'season');
    return found(articled ? from : at, inside.to, inside.type, inside.anchor, inside.value, mod);
  }
  const of = r.is(next, 'of') || (r.isDash(next) && r.is(next + 1, 'of'));
  if (!of) {
    // "end of" loses its "of" in notes: "end April".
    return null;
  }
  next = r.is(next, 'of') ? next + 1 : next + 2;
  if (r.isDash(next) && r.glued(next)) next++;
  if (r.is(next, 'around')) next++;
  if (r.is(next, 'the') && (r.word(next + 1)?.unit === 'day' || r.word(next + 1)?.dayPart)) return null;
  const inside = readCalendar(r, next, true, depth + 1);
  if (inside?.type !== 'DATE') return null;
  const whole = r.is(at, 'course') || r.is(at, 'rest') || r.is(at, 'remainder');
  return found(from, inside.to, 'DATE', inside.anchor, inside.value, whole ? null : mod);
}

/** "the second half of October", "first quarter of 2023", "the last day of May", "the 21st century". */
export function readNth(r: Reader, at: number, depth = 0): Reading | null {
  if (depth > DEEPEST) return null;
  const from = r.is(at - 1, 'the') ? at - 1 : at;
  let nth = 0;
  let next = at + 1;
  const ordinal = readOrdinal(r, at);
  if (ordinal) ({ value: nth, next } = ordinal);
  else nth = r.word(at)?.ordinal ?? 0;
  if (nth === 0) return null;
  if (nth > 0 && r.is(next, 'and') && r.is(at, 'first')) {
    // "the first and second quarters": each is one, the first borrows the noun.
    const second = readOrdinal(r, next + 1);
    if (second && (r.is(second.next, 'quarters') || r.is(second.next, 'quarter')))
      return found(from, at + 1, 'DATE', partAnchor(r, at, second.next + 1, 'Q', nth));
  }
  if (nth > 0 && (r.is(next, 'last') || (r.is(next, 'to') && r.is(next + 1, 'last')))) {
    nth = -nth;
    next += r.is(next, 'to') ? 2 : 1;
  }
  const joint = r.hyphen(next);
  const word = r.word(joint);
  if (!word && !r.isNumber(joint)) return null;
  if (word) {
    const inside = readNthOf(r, from, at, joint, nth, depth);
    if (inside) return inside;
  }
  return readLeadingSpan(r, from, joint, nth, depth);
}

function readNthOf(
  r: Reader,
  from: number,
  at: number,
  joint: number,
  nth: number,
  depth: number,
): Reading | null {
  const word = r.word(joint)!;
  if (r.is(joint, 'century') && nth > 0)
    return found(from, joint + 1, 'DATE', null, String(nth - 1).padStart(2, '0'));
  if ((word.unit === 'quarter' && !word.abbreviated) || word.unit === 'quarter') {
    const number = nth < 0 ? 5 + nth : nth;
    if (nth < 0 && !r.is(at, 'final') && !r.is(joint + 1, 'of')) return null;
    if (number < 1 || number > 4) return null;
    return readPartOfYear(r, from, joint + 1, 'Q', number);
  }
  if (r.is(joint, 'half')) {
    const number = nth < 0 ? 3 + nth : nth;
    if (number < 1 || number > 2 || !(r.is(joint + 1, 'of') || r.digits(joint + 1) > 1500)) return null;
    return readPartOfYear(r, from, joint + 1, 'H', number);
  }
  const of = r.is(joint + 1, 'of') || r.is(joint + 1, 'in');
  if ((word.unit || word.weekday) && !word.plural && of) {
    const inside = readCalendar(r, joint + 2, true, depth + 1);
    if (inside && inside.type === 'DATE' && r.is(joint + 2, 'that') === false) {
      const container: DateAnchor | null =
        inside.anchor ?? (inside.value ? { kind: 'fixed', value: inside.value } : null);
      if (!container) return found(from, inside.to, 'DATE', null);
      const sizable = word.unit !== 'second' && word.unit !== 'minute' && word.unit !== 'hour';
      if (sizable)
        return found(from, inside.to, 'DATE', {
          kind: 'nth',
          nth,
          unit: word.weekday ? 'day' : word.unit!,
          weekday: word.weekday,
          of: container,
        });
    }
  }
  return null;
}

/** "the first nine months of 2023", "the last two weeks of June", "the first 100 days". */
function readLeadingSpan(r: Reader, from: number, joint: number, nth: number, depth: number): Reading | null {
  const span = nth === 1 || nth === -1 ? readSpan(r, joint) : null;
  if (span && (r.word(span.to - 1)?.plural ?? false) && r.word(joint)?.begins !== Begins.Article) {
    const inside = r.is(span.to, 'of') ? readCalendar(r, span.to + 1, true, depth + 1) : null;
    return found(from, inside?.to ?? span.to, 'DURATION', null, span.value);
  }
  return null;
}

function partAnchor(r: Reader, from: number, at: number, part: 'Q' | 'H', number: number): DateAnchor {
  return { kind: 'part-of-year', part, number, lean: leanOf(r, from, at), year: null };
}

function readPartOfYear(
  r: Reader,
  from: number,
  at: number,
  part: 'Q' | 'H',
  number: number,
): Reading | null {
  const of = r.is(at, 'of') || r.is(at, 'in') || r.is(at, ',') ? at + 1 : at;
  const start = r.is(of, 'the') ? of + 1 : of;
  const fiscal = r.word(start)?.begins === Begins.Fiscal ? readFiscal(r, start) : null;
  if (fiscal) return found(from, fiscal.to, 'DATE', null, `${fiscal.value}-${part}${number}`);
  const year = readYear(r, start);
  if (year && (r.digits(start) < 0 || r.digits(start) >= 1500))
    return found(from, year.next, 'DATE', null, `${year.value}-${part}${number}`);
  const direction = r.word(start)?.direction ?? null;
  if (direction !== null && r.is(start + 1, 'year'))
    return found(from, start + 2, 'DATE', {
      kind: 'part-of-year',
      part,
      number,
      lean: null,
      year: { kind: 'unit', unit: 'year', offset: direction },
    });
  if (r.is(of, 'the') && r.is(start, 'year'))
    return found(from, start + 1, 'DATE', {
      kind: 'part-of-year',
      part,
      number,
      lean: null,
      year: { kind: 'unit', unit: 'year', offset: 0 },
    });
  if (part === 'H') {
    const inside = r.is(at, 'of') ? readCalendar(r, at + 1, true, DEEPEST) : null;
    return inside && inside.type === 'DATE'
      ? found(from, inside.to, 'DATE', inside.anchor, inside.value, number === 1 ? 'START' : 'END')
      : null;
  }
  return found(from, at, 'DATE', partAnchor(r, from, at, part, number));
}

/** Words that show a number of four digits, or one in words, to be a year. */
export function readYearPhrase(r: Reader, at: number, evidence: boolean): Reading | null {
  const year = readYear(r, at);
  if (!year) return null;
  const { next } = year;
  if (r.isNumber(at)) {
    if (at > 0 && r.glued(at) && !/^["'([*_—–-]$/.test(r.lower(at - 1))) return null;
    if (r.glued(next) && (r.isWord(next) || /^[%/°$\\:]$/.test(r.lower(next)))) return null;
    if (
      r.isDash(next) &&
      r.glued(next) &&
      r.glued(next + 1) &&
      (r.isNumber(next + 1) || r.isWord(next + 1))
    ) {
      if (r.isNumber(next + 1)) return null;
    }
    if (r.isDash(at - 1) && r.glued(at - 1) && r.glued(at) && r.isNumber(at - 2)) return null;
    const after = r.lower(next);
    if (COUNTED_NOUNS.has(after) && (after === 'vision' || r.tokens[next]!.spaced)) {
      if (
        !(evidence && after === 'people') &&
        !(r.is(at - 1, 'the') || (r.is(at - 1, 'in') && after === 'americans'))
      )
        return null;
    }
    const before = r.lower(at - 1);
    if (evidence) return found(at, next, 'DATE', null, String(year.value));
    if (
      before === '$' ||
      before === '#' ||
      before === 'no' ||
      before === 'number' ||
      before === 'page' ||
      before === 'section' ||
      before === 'room'
    )
      return null;
    const strong =
      /^(?:in|since|by|until|before|after|from|through|during|of|circa|late|early|mid|year|between|till)$/.test(
        before,
      );
    if (year.value < 1900 || year.value > 2060) {
      if (
        !strong ||
        (year.value > 2060
          ? before !== 'by' && before !== 'in' && before !== 'of' && before !== 'until'
          : year.value < 1500)
      )
        return null;
      if (year.value < 1500) return null;
      if (
        (before === 'of' || before === 'from' || before === 'by') &&
        r.isWord(next) &&
        !TIME_PREPOSITIONS.has(after) &&
        !r.capital(next)
      )
        return null;
      return found(at, next, 'DATE', null, String(year.value));
    }
    if (strong || before === 'the' || before === '' || TIME_PREPOSITIONS.has(before))
      return found(at, next, 'DATE', null, String(year.value));
    if (r.isWord(at - 1) && r.capital(at - 1) && !r.word(at - 1)) return null;
    return found(at, next, 'DATE', null, String(year.value));
  }
  if (r.is(at, "'")) {
    if (!r.tokens[at]!.spaced || (r.is(next, 's') && r.glued(next))) return null;
    const strong = /^(?:in|since|by|until|of|from|before|after|class|to|and|or|early|late|mid)$/.test(
      r.lower(at - 1),
    );
    return strong && !r.is(next, "'") ? found(at, next, 'DATE', null, String(year.value)) : null;
  }
  const before = r.lower(at - 1);
  if (
    !evidence &&
    !/^(?:in|since|by|until|before|after|from|of|early|late|mid|year|the|through|during|to|and)$/.test(before)
  )
    return null;
  if (
    COUNTED_NOUNS.has(r.lower(next)) ||
    r.word(next)?.unit ||
    r.is(next, 'percent') ||
    r.is(next, 'hundred') ||
    r.is(next, 'thousand')
  )
    return null;
  if (year.value < 1600 || year.value > 2060) return null;
  if (before === 'of' || before === 'to' || before === 'and' || before === 'the') {
    if (!evidence && (r.is(at, 'two') || next - at < 2)) return null;
  }
  if (year.value === 2000 && r.isWord(next) && !TIME_PREPOSITIONS.has(r.lower(next))) return null;
  return found(at, next, 'DATE', null, String(year.value));
}
