/** Counted parts of a time: "the second half of October", "the last day of May", "the 21st century". */
import type { DateAnchor } from '../model/values.ts';
import { DEEPEST, readCalendar } from './dates-calendar.ts';
import { readFiscal } from './dates-fiscal.ts';
import { readOrdinal, readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readSpan } from './dates-spans.ts';
import { leanOf } from './dates-tense.ts';
import { readDayFrom } from './dates-weekdays.ts';
import { Begins } from './dates-words.ts';

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
    if (number < 1 || number > 2) return null;
    // "In the first half, sales grew": of the year, where a report opens with it.
    const alone = from === at - 1 && r.is(from - 1, 'in') && r.is(joint + 1, ',');
    if (reportsHalf(r, from, joint + 1))
      return found(from, joint + 1, 'DATE', partAnchor(r, at, joint + 1, 'H', number));
    if (!alone && !(r.is(joint + 1, 'of') || r.digits(joint + 1) > 1500)) return null;
    return readPartOfYear(r, from, joint + 1, 'H', number);
  }
  if (word.weekday && !word.plural && nth > 0) {
    const day = readDayFrom(r, joint, joint + 1, nth);
    if (day) return { ...day, from };
  }
  // "the third week next month" has no "of".
  const direct = r.word(joint + 1)?.direction != null && CONTAINERS.has(r.lower(joint + 2));
  const of = direct ? joint : r.is(joint + 1, 'of') || r.is(joint + 1, 'in') ? joint + 1 : 0;
  if ((word.unit || word.weekday) && !word.plural && of) {
    const inside = readCalendar(r, of + 1, true, depth + 1);
    if (inside && inside.type === 'DATE' && r.is(of + 1, 'that') === false) {
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

/** What companies and statisticians report of a half. */
const ACCOUNTS = new Set(
  (
    'revenue revenues profit profits sales margin margins earnings ebitda dividend dividends results cost costs ' +
    'turnover orders inflation gdp exports imports shipments backlog'
  ).split(' '),
);
const BEFORE_HALF = new Set('in for during through since over of from throughout'.split(' '));
const AFTER_HALF = new Set('we we our it they and as but when while with'.split(' '));
const NEAR = 16;

/** "A strong first half performance", "margins rose in the first half": no match's. */
function reportsHalf(r: Reader, from: number, to: number): boolean {
  const after = r.lower(to);
  if (ACCOUNTS.has(after) || after === 'performance' || after === 'trading') return true;
  if (!BEFORE_HALF.has(r.lower(from - 1)) || r.isNumber(to) || r.isDash(to)) return false;
  if (r.isWord(to) && !AFTER_HALF.has(after)) return false;
  for (let at = Math.max(0, from - NEAR); at < to + NEAR; at++) if (ACCOUNTS.has(r.lower(at))) return true;
  return false;
}

const CONTAINERS = new Set(['month', 'year']);

/** "the first nine months of 2023", "the last two weeks of June", "the first 100 days". */
function readLeadingSpan(r: Reader, from: number, joint: number, nth: number, depth: number): Reading | null {
  const span = nth === 1 || nth === -1 ? readSpan(r, joint) : null;
  if (span && (r.word(span.to - 1)?.plural ?? false) && r.word(joint)?.begins !== Begins.Article) {
    const inside = r.is(span.to, 'of') ? readCalendar(r, span.to + 1, true, depth + 1) : null;
    const part = nth === 1 && inside ? beginningOf(from, span.value, inside) : null;
    return part ?? found(from, inside?.to ?? span.to, 'DURATION', null, span.value);
  }
  return null;
}

/** "The first three months of 2021" are its first quarter, six its first half. */
function beginningOf(from: number, span: string | null, year: Reading): Reading | null {
  const part = span === 'P3M' ? 'Q' : span === 'P6M' ? 'H' : null;
  if (part === null) return null;
  const { anchor, value, to } = year;
  if (value !== null && /^\d{4}$/.test(value)) return found(from, to, 'DATE', null, `${value}-${part}1`);
  return anchor?.kind === 'unit' && anchor.unit === 'year'
    ? found(from, to, 'DATE', { kind: 'part-of-year', part, number: 1, lean: null, year: anchor })
    : null;
}

function partAnchor(r: Reader, from: number, at: number, part: 'Q' | 'H', number: number): DateAnchor {
  return { kind: 'part-of-year', part, number, lean: leanOf(r, from, at), year: null };
}

export function readPartOfYear(
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
  if (r.is(at, 'of') && GAMES.has(r.lower(start))) return null;
  return found(from, at, 'DATE', partAnchor(r, from, at, part, number));
}

/** What else has four quarters. */
const GAMES = new Set('game match season contest play'.split(' '));
