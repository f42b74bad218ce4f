/** Holidays by name in a sentence. */
import type { DateAnchor, Direction } from '../model/values.ts';
import { readYear } from './dates-numbers.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { HOLIDAY_NAMES, type NameStep } from './holidays.ts';

/** What is named after a holiday and there on other days too: "the Christmas tree", "Easter eggs". */
const OBJECTS = new Set(
  (
    'tree trees decoration decorations light lights lighting ornament ornaments card cards carol carols carolers ' +
    'stocking stockings wreath wreaths present presents gift gifts cookie cookies cake cakes pudding sweater sweaters ' +
    'jumper jumpers song songs music album albums movie movies film films egg eggs bunny basket baskets costume ' +
    'costumes candy turkey turkeys ham bonus bonuses list lists shopping spirit story stories'
  ).split(' '),
);

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
  // "this holi-": a word that its speaker gave up.
  if (r.is(at, 'holi') && (!r.capital(at) || r.isDash(to))) return null;
  // "It feels like groundhog day": the same once more.
  if (r.is(at, 'groundhog') && !r.capital(at) && !r.is(at - 1, 'on')) return null;
  if (!id || /^(?:agreement|accords?|war)$/.test(r.lower(to))) return null;
  if (direction === null && OBJECTS.has(r.lower(to))) return null;
  if (to === at + 1 && !r.capital(at) && direction === null && r.is(at, 'easter') && !r.isNumber(to))
    return null;
  if (r.is(to - 1, "'")) to--;
  if (r.is(to, 'weekend') && direction === null) {
    const of: DateAnchor = { kind: 'holiday', holiday: id, direction, lean: leanOf(r, at, to), year: null };
    const year = r.size(to + 1) === 4 ? readYear(r, to + 1) : null;
    if (year)
      return found(at, year.next, 'DATE', {
        kind: 'nth',
        nth: 1,
        unit: 'weekend',
        weekday: 0,
        of: { ...of, lean: null, year: { kind: 'fixed', value: String(year.value) } },
      });
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
