/** Days of a month that the clause or the words beside them tell: "on the 15th", "the 20th of next month". */
import { endsClause } from './dates-articles.ts';
import { readClock } from './dates-clock.ts';
import { openDay } from './dates-days.ts';
import { readDayMonth } from './dates-months.ts';
import { readDay, readOrdinal } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { TokenKind } from './tokens.ts';

const BEFORE_DAY = /^(?:on|by|until|before|after|since|from|through)$/;

/** "on the 15th", "the 20th of next month". */
export function readDayOfMonth(r: Reader, at: number): Reading | null {
  const day = readOrdinal(r, at + 1, 31);
  if (!day) return readBareDayOfMonth(r, at);
  let { next } = day;
  // "the 21st this month"
  const direction = r.word(next)?.direction ?? null;
  if (direction !== null && r.is(next + 1, 'month'))
    return found(at, next + 2, 'DATE', {
      kind: 'month-day',
      day: day.value,
      lean: null,
      of: { kind: 'unit', unit: 'month', offset: direction },
    });
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
    const dated = readDayOfThisMonth(r, at + 1);
    return dated && { ...dated, from: at };
  }
  if (!r.isNumber(at + 1) || next > day.next) return null;
  // "on the 5th and the 12th"
  const first =
    (r.is(at - 1, 'and') || r.is(at - 1, 'or')) && r.is(at - 4, 'the') && readOrdinal(r, at - 3, 31);
  if (!BEFORE_DAY.test(r.lower(first ? at - 5 : at - 1))) return null;
  const after = r.tokens[next];
  if (
    after &&
    after.kind === TokenKind.Word &&
    !/^(?:and|at|to|through|or|so|we|i|but|because|of|from)$/.test(after.lower)
  )
    return null;
  if (after?.lower === '-' || after?.kind === TokenKind.Number) return null;
  return openDay(r, at, next, day.value);
}

/** "on 29th", as notes have it, at the end or before a clock time; "on 5th Avenue" is a street. */
export function readOnOrdinal(r: Reader, at: number): Reading | null {
  const day = r.is(at - 1, 'on') ? readOrdinal(r, at, 31) : null;
  if (
    !day ||
    !(endsClause(r, day.next) || r.is(day.next, '-') || (r.is(day.next, 'at') && readClock(r, day.next + 1)))
  )
    return null;
  return openDay(r, at, day.next, day.value);
}

/** "on the 15 at 8 pm", as captions have it: a clock time shows that the number is a day. */
function readBareDayOfMonth(r: Reader, at: number): Reading | null {
  const day = r.is(at - 1, 'on') && r.size(at + 1) <= 2 ? r.digits(at + 1) : 0;
  const next = at + 2;
  if (day < 1 || day > 31 || !/^(?:at|from|between)$/.test(r.lower(next))) return null;
  if (!readClock(r, next + 1)) return null;
  return openDay(r, at, next, day);
}

/** "20 of next month", "20th day of the previous month", "20th of the month", with the day at `at`. */
export function readDayOfThisMonth(r: Reader, at: number): Reading | null {
  const day = readDay(r, at);
  if (!day) return null;
  const of = r.is(day.next, 'day') ? day.next + 1 : day.next;
  if (!r.is(of, 'of')) return null;
  const article = r.is(of + 1, 'the');
  const direction = r.word(article ? of + 2 : of + 1)?.direction ?? null;
  const month = (article ? of + 2 : of + 1) + (direction === null ? 0 : 1);
  if (!r.is(month, 'month') || (direction === null && (!article || r.isNumber(day.next - 1)))) return null;
  return found(at, month + 1, 'DATE', {
    kind: 'month-day',
    day: day.value,
    lean: null,
    of: { kind: 'unit', unit: 'month', offset: direction ?? 0 },
  });
}
