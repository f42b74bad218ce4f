/** Spans of time that stand for themselves, and the words that show it: "for a year", "over 180 days". */
import type { DateAnchor, DateUnit } from '../model/values.ts';
import { endsClause } from './dates-articles.ts';
import { readClock } from './dates-clock.ts';
import { readReach, readWeekdaysAway } from './dates-reaches.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { isAge, readSpan, type Span } from './dates-spans.ts';
import { leanOf, looksForward } from './dates-tense.ts';
import { Begins } from './dates-words.ts';

/** Words before "a year", "an hour", after which it measures time. */
const MEASURES = new Set(
  (
    'for in within over after about than nearly almost around roughly take takes took taken taking last lasts lasted ' +
    'spend spent spending wait waited approximately least most just only even under every each half another'
  ).split(' '),
);

/** Words before a bare "years" or "months", after which it is a span of time. */
const BARE_MEASURES = new Set(
  'for in within over from to of take takes took spent last lasted these through during after into by until ten'.split(
    ' ',
  ),
);

/** What is "of a year", "of a week" when it lasts as long: "over the course of a week". */
const SPANS = new Set('course space span period part duration'.split(' '));

/** What fills a unit is told with "of": "a week of talks"; "a day of prayer" is a day. */
const FILLED = new Set<DateUnit>(['hour', 'week', 'month', 'year', 'decade', 'century']);

/** A duration, or a date that a duration leads to, with its count, article or bare unit at `at`. */
export function readDuration(r: Reader, at: number): Reading | null {
  const span = readSpan(r, at);
  if (!span) return readWeekdaysAway(r, at) ?? readBareUnits(r, at);
  const reach = readReach(r, at, span.to, span.unit, span.loose ? null : span.count);
  if (reach) return reach;
  if (r.is(at, 'some') && !/^(?:for|after|within|in|over)$/.test(r.lower(at - 1))) return null;
  const { unit } = span;
  const word = r.word(at)!;
  if (unit === 'weekend' || isShow(r, at, span)) return null;
  if (word?.begins === Begins.Article && span.count === 1 && !span.hyphenated) {
    const before = r.lower(at - 1);
    const apart = unit === 'hour' && (before === '' || before === ',' || before === '—');
    const reached = before === 'to' && r.word(at - 2)?.unit && unit === 'year';
    const spanned =
      (before === 'of' && SPANS.has(r.lower(at - 2))) ||
      (r.is(span.to, 'of') && FILLED.has(unit) && !r.capital(span.to - 1));
    if (
      (!MEASURES.has(before) && !apart && !reached && !spanned) ||
      unit === 'second' ||
      unit === 'quarter' ||
      unit === 'night'
    )
      return null;
    if (unit === 'day' || unit === 'minute') {
      if (before === 'in' && unit === 'day')
        return readAhead(r, at, span) ?? found(at, span.to, 'DURATION', null, span.value);
      if (before !== 'within' && before !== 'than' && before !== 'about' && !spanned) return null;
    }
  }
  // "Another week", which for itself is one more.
  if (r.is(at, 'another') && (!MEASURES.has(r.lower(at - 1)) || unit === 'quarter' || unit === 'second'))
    return null;
  if (span.count === 1 && r.is(at, 'one') && !span.hyphenated) {
    if (unit === 'day' || unit === 'night' || unit === 'quarter') {
      if (!MEASURES.has(r.lower(at - 1)) || unit === 'quarter') return null;
    }
  }
  if (r.is(at, 'half') && (unit === 'quarter' || (r.word(at + 1)?.unit && !MEASURES.has(r.lower(at - 1)))))
    return null;
  if (r.word(at)?.vague && (!r.word(span.to - 1)?.plural || r.is(at - 1, 'how'))) return null;
  return readAhead(r, at, span) ?? found(at, span.to, 'DURATION', awayFrom(r, at, span), span.value);
}

const NEARLY = new Set(['about', 'around', 'roughly', 'approximately', 'maybe']);

/** What "call me in two hours" leads to where the moment of saying is known; "they built it in two hours" took them. */
function awayFrom(r: Reader, at: number, { to, unit, count }: Span): DateAnchor | null {
  const before = NEARLY.has(r.lower(at - 1)) ? at - 2 : at - 1;
  if (!r.is(before, 'in') || count === null || leanOf(r, at, to) === 'past') return null;
  return { kind: 'shift', unit, count, from: null };
}

/** "On 60 Minutes last night": television by its name. */
function isShow(r: Reader, at: number, { to, value }: Span): boolean {
  return to === at + 2 && r.isNumber(at) && r.capital(at + 1) && (value === 'PT60M' || value === 'PT48H');
}

/**
 * "We will vote in two weeks.", "See you in a month.": the time that the span leads to. What took two weeks, or could
 * be done in them, is a duration.
 */
function readAhead(r: Reader, at: number, { to, unit, count, loose }: Span): Reading | null {
  if (!r.is(at - 1, 'in') || count === null || loose) return null;
  const clock = r.is(to, 'at') && readClock(r, to + 1)?.bare === false;
  if (!clock && !endsClause(r, to)) return null;
  const alone = at === 1 && (clock || to >= r.tokens.length - 1);
  if (!alone && !looksForward(r, at - 1)) return null;
  const hours = unit === 'hour' || unit === 'minute' || unit === 'second';
  return found(at, to, hours ? 'TIME' : 'DATE', { kind: 'shift', unit, count, from: null });
}

const TAKING = new Set('take takes took taken cost costs gave give gives last lasts lasted'.split(' '));
const WHOM = new Set('me you him her it us them'.split(' '));
const WHICH = new Set('prior when where with that which before'.split(' '));

function readBareUnits(r: Reader, at: number): Reading | null {
  const word = r.word(at);
  if (!word?.unit || !word.plural) return null;
  const { unit } = word;
  if (r.is(at + 1, 'to') && r.is(at + 2, 'come') && r.is(at - 1, 'in'))
    return found(at, at + 3, 'DATE', null);
  const reach = readReach(r, at, at + 1, unit, null);
  if (reach) return reach;
  if (unit === 'night' || unit === 'weekend' || unit === 'second' || unit === 'quarter' || unit === 'weekday')
    return null;
  const before = r.lower(at - 1);
  const taken = WHOM.has(before) && TAKING.has(r.lower(at - 2));
  if (OFF.has(r.lower(at + 1)) && IS.has(before)) return found(at, at + 1, 'DURATION', null, null);
  const filled = FILLED.has(unit) && r.is(at + 1, 'of') && isFilled(r, at);
  if ((!BARE_MEASURES.has(before) && !taken && !filled) || isAge(r, at + 1)) return null;
  // "in years prior to 2012", "in years when it rained": which years, not how long.
  if (before === 'in' && WHICH.has(r.lower(at + 1))) return null;
  if (
    before === 'of' &&
    !r.word(at - 2)?.unit &&
    !/^(?:couple|matter|question|issue|hundreds|tens|thousands)$/.test(r.lower(at - 2))
  )
    return null;
  return found(at, pairedTo(r, at + 1), 'DURATION', null, null);
}

/** "We are weeks away", "it was months late". */
const OFF = new Set(['away', 'late', 'behind', 'overdue']);
const IS = new Set("'m m is are was were be been s re only still now just".split(' '));

const BEFORE_FILLED = new Set(['', ',', 'and', 'despite', 'with', 'has', 'have', 'had', 'following', 'amid']);

/** "Growth, and decades of neglect": what filled them follows; "the years of the war" were some. */
function isFilled(r: Reader, at: number): boolean {
  const what = r.tokens[at + 2];
  const told = r.isWord(at + 2) && !what!.capital && r.word(at + 2)?.begins !== Begins.Article;
  return told && BEFORE_FILLED.has(r.lower(at - 1)) && !WHOSE.has(what!.lower);
}

const WHOSE = new Set('this that these those his her its their my our your age'.split(' '));

/** Past the second of two units that are said together: "years and decades". */
export function pairedTo(r: Reader, at: number): number {
  const second = r.is(at, 'and') ? r.word(at + 1) : undefined;
  return second?.unit && second.plural && second.unit !== r.word(at - 1)?.unit ? at + 2 : at;
}
