/** Expressions that begin with an article: "the weekend", "the day after tomorrow". */
import { readCalendar, readNamedDay } from './dates-calendar.ts';
import { readDayPartOf } from './dates-dayparts.ts';
import { anchorOf, isDay } from './dates-days.ts';
import { readDirection } from './dates-directions.ts';
import { readDayOfMonth } from './dates-month-days.ts';
import { readMonth } from './dates-months.ts';
import { readNth } from './dates-nth.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readDistance } from './dates-relatives.ts';
import { readSame } from './dates-same.ts';
import { readSeason } from './dates-seasons.ts';
import { leanOf } from './dates-tense.ts';
import { readClockTime } from './dates-times.ts';
import { Begins, timeWord } from './dates-words.ts';
import { readDecade } from './dates-years.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

/** Words that may stand between "a" and its unit and are no words of time: "a full year". */
const BEFORE_UNITS = new Set(
  'full whole straight short long calendar business additional extra dozen school'.split(' '),
);

const OTHER = new Set(['day', 'night', 'week']);

/** What follows an article in an expression of time, unless it is a number. */
const AFTER_ARTICLE = wordClass(
  (lower) =>
    lower === "'" ||
    lower === 'new' ||
    lower === 'other' ||
    lower === 'same' ||
    lower === 'number' ||
    BEFORE_UNITS.has(lower) ||
    timeWord(lower) !== undefined,
);

/** Asked before {@link readArticle}: most articles are turned away by the word behind them. */
export function mayFollowArticle(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === TokenKind.Number || (next.classes & AFTER_ARTICLE) !== 0);
}

export function readArticle(r: Reader, at: number): Reading | null {
  if (!mayFollowArticle(r.tokens[at + 1])) return null;
  const word = r.word(at + 1);
  const whole = r.is(at, 'the') ? readWholeYear(r, at) : null;
  if (whole) return whole;
  if (r.is(at, 'the') && r.is(at + 1, 'same')) return readSame(r, at);
  if (r.is(at, 'the') && r.is(at + 1, 'other') && OTHER.has(r.lower(at + 2)))
    return found(at, at + 3, 'DATE', null);
  if (r.is(at, 'a') && r.is(at + 1, 'quarter')) {
    const clock = readClockTime(r, at);
    if (clock) return clock;
  }
  if (r.is(at + 1, 'number') && r.is(at, 'the')) return null;
  if (!r.is(at, 'the'))
    return word || r.is(at + 1, 'number') || BEFORE_UNITS.has(r.lower(at + 1)) ? readDistance(r, at) : null;
  if (!word) {
    if (!r.isNumber(at + 1) && !r.is(at + 1, "'")) return null;
    const decade = readDecade(r, at + 1, true);
    return decade ? { ...decade, from: at } : readDayOfMonth(r, at);
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
      return readDayOfMonth(r, at);
    case Begins.Month: {
      // "the September quarter"
      const quarter = r.is(at + 2, 'quarter') ? readMonth(r, at + 1) : null;
      return quarter && { ...quarter, from: at };
    }
    case Begins.Year:
      return r.is(at + 3, 'last') ? readArticleUnit(r, at) : null;
    case Begins.Week:
    case Begins.Unit:
      return readArticleUnit(r, at);
    default:
      return null;
  }
}

/** "the full year", "the full fiscal year", "the new year", "the prior-year quarter", "the year-ago period". */
export function readWholeYear(r: Reader, at: number): Reading | null {
  const year = (next: number) => r.is(next, 'year') && !r.isDash(next + 1);
  if (r.is(at + 1, 'full') || r.is(at + 1, 'whole')) {
    if (r.word(at + 2)?.begins === Begins.Fiscal && year(at + 3) && !r.isNumber(at + 4)) {
      const offset = leanOf(r, at, at + 4) === 'past' ? -1 : 0;
      return found(at, at + 4, 'DATE', { kind: 'unit', unit: 'fiscal-year', offset });
    }
    return year(at + 2) && !r.isNumber(at + 3) && r.is(at + 1, 'full')
      ? found(at, at + 3, 'DATE', null)
      : null;
  }
  if (r.is(at + 1, 'new') && year(at + 2) && !r.capital(at + 2)) {
    // From October on the new year is the next one.
    const of = { kind: 'shift', unit: 'month', count: 3, from: null } as const;
    return found(at, at + 3, 'DATE', { kind: 'nth', nth: 1, unit: 'year', weekday: 0, of });
  }
  const ago = r.is(at + 1, 'year') && r.is(r.hyphen(at + 2), 'ago') ? r.hyphen(at + 2) : 0;
  const prior = r.word(at + 1)?.direction === -1 && r.is(r.hyphen(at + 2), 'year') ? r.hyphen(at + 2) : 0;
  const period = (ago || prior) + 1;
  return period > 1 && (r.is(period, 'quarter') || r.is(period, 'period'))
    ? found(at, period + 1, 'DATE', null)
    : null;
}

/** Past "ahead" or "to come", as in "the months ahead"; 0 where neither stands. */
export function aheadOf(r: Reader, at: number): number {
  if (r.is(at, 'ahead')) return r.is(at + 1, 'of') ? 0 : at + 1;
  return r.is(at, 'to') &&
    r.is(at + 1, 'come') &&
    (endsClause(r, at + 2) ||
      /^(?:and|but|as|we|i|because|after|when|once|while|if|until|they|you|it)$/.test(r.lower(at + 2)))
    ? at + 2
    : 0;
}

export function endsClause(r: Reader, at: number): boolean {
  return at >= r.tokens.length || /^[.,;?!)]$/.test(r.lower(at));
}

/** Past the "after next" of "the week after next", where next is nothing's; else 0. */
function afterNext(r: Reader, at: number): number {
  if (!r.is(at, 'after') || !r.is(at + 1, 'next')) return 0;
  return r.word(at + 2) || r.capital(at + 2) ? 0 : at + 2;
}

/** Whether nothing that "last" could point at follows: not "the week before last Christmas". */
function endsLast(r: Reader, at: number): boolean {
  return !r.isWord(at) || (r.word(at) === undefined && !r.capital(at));
}

/** "the weekend", "the day after tomorrow", "the week of May 5th". */
export function readArticleUnit(r: Reader, at: number, start = at): Reading | null {
  const { unit } = r.word(at + 1)!;
  if (unit === 'weekend' && !r.word(at + 1)!.plural) {
    const next = afterNext(r, at + 2);
    if (next)
      return found(at, next, 'DATE', { kind: 'weekday', weekday: 0, direction: 2, lean: null, of: null });
    const after = r.tokens[at + 2];
    if (after?.kind === TokenKind.Word && !after.spaced) return null;
    const day = r.is(at + 2, 'of') ? readNamedDay(r, at + 3) : null;
    const of = day && isDay(day) ? anchorOf(day) : null;
    if (day && of) return found(at, day.to, 'DATE', { kind: 'nth', nth: 1, unit: 'weekend', weekday: 0, of });
    return found(at, at + 2, 'DATE', {
      kind: 'weekday',
      weekday: 0,
      direction: null,
      lean: leanOf(r, at, at + 2),
      of: null,
    });
  }
  if (r.word(at + 1)!.plural) {
    const more = r.is(at + 2, 'and') && r.word(at + 3)?.unit && r.word(at + 3)!.plural;
    const to = aheadOf(r, more ? at + 4 : at + 2);
    return to ? found(at, to, 'DATE', null) : null;
  }
  if (unit === 'night' && start === at && r.is(at + 2, 'of')) return readDayPartOf(r, at, at + 1);
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'night') {
    const link = r.lower(at + 2);
    const next = start === at && unit !== 'day' && unit !== 'night' ? afterNext(r, at + 2) : 0;
    if (next) return found(at, next, 'DATE', { kind: 'unit', unit, offset: 2 });
    // "the week before last"
    if (link === 'before' && r.is(at + 3, 'last') && start === at && endsLast(r, at + 4)) {
      if (unit === 'night')
        return found(at, at + 4, 'TIME', {
          kind: 'timed',
          time: 'TNI',
          date: { kind: 'unit', unit: 'day', offset: -2 },
        });
      return found(at, at + 4, 'DATE', { kind: 'unit', unit, offset: -2 });
    }
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
      // "the day before.": before what was told.
      return unit !== 'week' && start === at && endsClause(r, at + 3)
        ? found(at, at + 3, 'DATE', null)
        : null;
    }
    if (unit === 'week' && /^(?:of|beginning|commencing|starting|ending)$/.test(link)) {
      const date = readNamedDay(r, link !== 'of' && r.is(at + 3, 'on') ? at + 4 : at + 3);
      const of = date && anchorOf(date);
      if (date && of && isDay(date))
        return found(at, date.to, 'DATE', { kind: 'nth', nth: 1, unit: 'week', weekday: 0, of });
    }
  }
  return null;
}
