/** Parts of a time: "early 2021", "mid-March", "the end of next year". */
import type { DateModifier } from '../model/values.ts';
import { endsClause } from './dates-articles.ts';
import { DEEPEST, readCalendar } from './dates-calendar.ts';
import { readEarlyPart } from './dates-dayparts.ts';
import { readPartOfYear } from './dates-nth.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';

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
  if (r.is(at, 'back') || r.is(at, 'front')) {
    const half = r.is(at + 1, 'half') ? readPartOfYear(r, from, at + 2, 'H', mod === 'END' ? 2 : 1) : null;
    return half && (half.to > at + 2 || endsClause(r, at + 2)) ? half : null;
  }
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
    // "mid-day" and "mid day" are clock times.
    if (r.is(at, 'mid') && (r.is(next, 'day') || r.is(next, 'night')))
      return found(at, next + 1, 'TIME', null, r.is(next, 'day') ? 'T12:00' : 'T00:00');
    const dayPart = r.word(next);
    if (dayPart?.dayPart && dayPart.unit === null) return readEarlyPart(r, at, next);
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
    // "end of" loses its "of" in notes: "by end 2025", "end-June 2025".
    const bare = r.is(at, 'end') && from === at && /^(?:by|at|to|since|until|from)$/.test(r.lower(at - 1));
    const inside = bare ? readCalendar(r, next, true, depth + 1) : null;
    const dated =
      inside?.type === 'DATE' && inside.from === next && /^\d{4}(?:-\d\d)?$/.test(inside.value ?? '');
    return dated ? found(at, inside.to, 'DATE', null, inside.value, mod) : null;
  }
  next = r.is(next, 'of') ? next + 1 : next + 2;
  if (r.isDash(next) && r.glued(next)) next++;
  if (r.is(next, 'around')) next++;
  // "by end of day"; "at the end of the day" is a manner of speaking.
  if (
    r.is(at, 'end') &&
    from === at &&
    r.is(next, 'day') &&
    !r.isNumber(next + 1) &&
    !r.word(next + 1)?.cardinal
  )
    return found(at, next + 1, 'DATE', { kind: 'unit', unit: 'day', offset: 0 }, null, mod);
  if (r.is(next, 'the') && (r.word(next + 1)?.unit === 'day' || r.word(next + 1)?.dayPart)) return null;
  const inside = readCalendar(r, next, true, depth + 1);
  if (inside?.type !== 'DATE') return null;
  if (r.is(at, 'course') && (!r.is(next, 'the') || r.word(next + 1)?.direction)) return null;
  const whole = r.is(at, 'course') || r.is(at, 'rest') || r.is(at, 'remainder');
  return found(from, inside.to, 'DATE', inside.anchor, inside.value, whole ? null : mod);
}
