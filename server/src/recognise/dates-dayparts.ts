/** Parts of the day: "in the morning", "by mid-afternoon", "the morning of May 5th", "in the evenings". */
import { endsClause } from './dates-articles.ts';
import { readNamedDay } from './dates-calendar.ts';
import { isDay } from './dates-days.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { TIME_PREPOSITIONS } from './dates-words.ts';

const OUT = new Set('work works worked working out open closed available off busy'.split(' '));

/** Before "the morning", which is then one and no name, wake or dress. */
const BEFORE_THE = new Set(['in', 'during', 'by', 'later']);

/** "in the morning", "mornings"; not "good morning". */
export function readDayPart(r: Reader, at: number): Reading | null {
  const word = r.word(at)!;
  if (word.plural) {
    // "I work mornings.", "in the evenings".
    const often = r.is(at - 1, 'the')
      ? r.is(at - 2, 'in')
      : r.isWord(at - 1) && (r.word(at - 1)?.weekday || OUT.has(r.lower(at - 1)));
    if (!often || !endsClause(r, at + 1)) return null;
    return found(r.is(at - 1, 'the') ? at - 1 : at, at + 1, 'SET', null, `XXXX-XX-XXT${word.dayPart}`);
  }
  if (word.part) return showsPart(r, at, at + 1) ? partOfDay(r, at, at) : null;
  if (r.is(at - 1, 'the') && BEFORE_THE.has(r.lower(at - 2))) return partOfDay(r, at - 1, at);
  if (r.is(at + 1, 'of')) return readDayPartOf(r, r.is(at - 1, 'the') ? at - 1 : at, at);
  return null;
}

/** "in the early morning", "by mid-afternoon", with the part's word at `at` and that of the day at `next`. */
export function readEarlyPart(r: Reader, at: number, next: number): Reading | null {
  if (r.word(next)!.plural || !showsPart(r, at, next + 1)) return null;
  return partOfDay(r, r.is(at - 1, 'the') ? at - 1 : at, next, at);
}

const BEFORE_PART = new Set('by until till since from around at before after'.split(' '));

/** Whether "mid-morning" is a time, and not that of "a mid-morning break". */
function showsPart(r: Reader, at: number, to: number): boolean {
  const shown = r.is(at - 1, 'the')
    ? BEFORE_THE.has(r.lower(at - 2)) || BEFORE_PART.has(r.lower(at - 2))
    : BEFORE_PART.has(r.lower(at - 1)) || (at === 0 && to >= r.tokens.length);
  if (!shown) return false;
  const after = r.lower(to);
  return (
    endsClause(r, to) ||
    (TIME_PREPOSITIONS.has(after) && after !== 'to') ||
    /^(?:when|we|i|they|he|she)$/.test(after)
  );
}

function partOfDay(r: Reader, from: number, at: number, part = at): Reading {
  return (
    readDayPartOf(r, from, at) ??
    found(from, at + 1, 'TIME', null, `T${r.word(at)!.dayPart}`, r.word(part)!.part)
  );
}

/** "the morning of May 5th", "the afternoon on Friday". */
export function readDayPartOf(r: Reader, from: number, at: number): Reading | null {
  const day = r.is(at + 1, 'of') || r.is(at + 1, 'on') ? readNamedDay(r, at + 2) : null;
  if (!day || !isDay(day)) return null;
  const time = `T${r.word(at)!.dayPart}`;
  return day.value
    ? found(from, day.to, 'TIME', null, day.value + time)
    : found(from, day.to, 'TIME', { kind: 'timed', time, date: day.anchor! });
}
