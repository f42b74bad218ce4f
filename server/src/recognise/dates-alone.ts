/** A text that says nothing but a clock time, a day of the week or of the year: an answer, a cell, a note. */
import type { DateMention } from '../model/mention.ts';
import { readClock } from './dates-clock.ts';
import { readNumericDate } from './dates-numeric.ts';
import { found, Reader, type Reading } from './dates-reader.ts';
import { openClock } from './dates-times.ts';
import type { Token } from './tokens.ts';

/** @returns the date that the tokens of a whole text are, where in a longer text they would be no date; else null */
export function dateAlone(tokens: readonly Token[]): DateMention | null {
  const r = new Reader(tokens);
  const reading = readAlone(r);
  const rest = reading ? tokens.length - reading.to : 2;
  if (!reading || rest > 1 || (rest === 1 && !r.is(reading.to, '.'))) return null;
  const { type, value, mod, anchor } = openClock(r, reading);
  const span = { start: tokens[0]!.start, end: tokens[reading.to - 1]!.end };
  return { kind: 'date', span, value: { type, value, mod, anchor } };
}

/** `10:45`, `Thu.`, `2/15`. */
function readAlone(r: Reader): Reading | null {
  const clock = r.isNumber(0) && r.is(1, ':') ? readClock(r, 0) : null;
  if (clock) return found(0, clock.to, 'TIME', null, clock.time);
  const { weekday, abbreviated } = r.word(0) ?? { weekday: 0, abbreviated: false };
  if (weekday && abbreviated)
    return found(0, 1, 'DATE', { kind: 'weekday', weekday, direction: null, lean: null, of: null });
  return r.is(1, '/') ? readNumericDate(r, 0, true) : null;
}
