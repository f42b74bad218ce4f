/** How many units a time has: "180", "a couple of", "two and a half", "5 to 10". */
import { readTens } from './dates-numbers.ts';
import type { Reader } from './dates-reader.ts';
import { Begins } from './dates-words.ts';

/** How many units: a number, or null for one nobody knows (`a few`, `several`). */
export interface Count {
  readonly value: number | null;
  readonly next: number;
  /** `couple`, two only by custom. */
  readonly loose: boolean;
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/**
 * The number before a unit: `180`, `2.5`, `twenty-five`, `a couple of`, `a few`, `two and a half`, `half a`,
 * `5 to 10`. The article alone is no number here.
 */
export function readCount(r: Reader, at: number): Count | null {
  const first = readOneCount(r, at);
  if (!first || first.value === null) return first;
  // "5 to 10", "5-10", "five- to ten-", "30-to-60-".
  const estimate = readEstimate(r, at, first);
  if (estimate) return estimate;
  const link = r.isDash(first.next) ? first.next + 1 : first.next;
  const linked = r.is(link, 'to') || r.is(link, 'or');
  if (!linked && link === first.next) return first;
  const second = readOneCount(r, linked ? (r.isDash(link + 1) ? link + 2 : link + 1) : link);
  return second && second.value !== null && second.value > first.value
    ? { value: null, next: second.next, loose: false }
    : first;
}

/** Near numbers that are said one after the other before a unit; more are a list. */
const MOST_NEAR = 5;

/** `20, 25 minutes`, `three, four, five years`: the unit stands after the last. */
function readEstimate(r: Reader, at: number, first: Count): Count | null {
  if (
    !r.is(first.next, ',') ||
    first.value! < 2 ||
    r.word(at - 1)?.month ||
    (r.is(at - 1, ',') && !r.word(at - 2)?.cardinal && !r.isNumber(at - 2))
  )
    return null;
  let last = first;
  for (let numbers = 2, place = at; numbers <= MOST_NEAR; numbers++) {
    const from = last.next + 1;
    const next = r.isNumber(place) === r.isNumber(from) ? readOneCount(r, from) : null;
    if (!next || next.value === null || next.value <= last.value! || next.value > 2 * last.value!)
      return null;
    if (!r.is(next.next, ',')) {
      const unit = r.word(r.hyphen(next.next));
      return unit?.unit && unit.plural ? { value: null, next: next.next, loose: false } : null;
    }
    last = next;
    place = from;
  }
  return null;
}

function readOneCount(r: Reader, at: number): Count | null {
  const word = r.word(at);
  if (r.isNumber(at)) return readDigits(r, at);
  // "the last number of years"
  if (r.is(at, 'number') && r.is(at + 1, 'of') && r.word(at - 1)?.direction && r.word(at + 2)?.plural)
    return { value: null, next: at + 2, loose: true };
  if (!word) return null;
  if (word.vague) return readVague(r, at);
  if (r.is(at, 'another')) return { value: 1, next: at + 1, loose: false };
  if (r.is(at, 'couple')) return { value: 2, next: r.is(at + 1, 'of') ? at + 2 : at + 1, loose: true };
  const quarters = readQuarters(r, at);
  if (quarters) return quarters;
  // "the last half hour", "half century ago".
  if (r.is(at, 'half') && HALVED.has(r.lower(at + 1))) return { value: 0.5, next: at + 1, loose: false };
  if (r.is(at, 'half'))
    return r.is(at + 1, 'a') || r.is(at + 1, 'an')
      ? { value: 0.5, next: at + 2, loose: false }
      : r.isDash(at + 1)
        ? { value: 0.5, next: at + 2, loose: false }
        : null;
  if (word.begins === Begins.Article && !r.is(at, 'the')) {
    if (r.is(at + 1, 'couple')) return { value: 2, next: r.is(at + 2, 'of') ? at + 3 : at + 2, loose: true };
    if (r.is(at + 1, 'number') && r.is(at + 2, 'of') && r.word(at + 3)?.plural)
      return { value: null, next: at + 3, loose: true };
    if (r.is(at + 1, 'few')) return { value: null, next: at + 2, loose: true };
    if (r.is(at + 1, 'half') && (r.word(at + 2)?.unit || r.isDash(at + 2)))
      return { value: 0.5, next: r.hyphen(at + 2), loose: false };
    const rest = r.is(at + 1, 'hundred') && r.is(at + 2, 'and') ? readTens(r, at + 3) : null;
    if (rest && r.word(rest.next)?.unit) return { value: 100 + rest.value, next: rest.next, loose: false };
    if (r.is(at + 1, 'hundred') || r.is(at + 1, 'thousand'))
      return { value: r.word(at + 1)!.cardinal, next: at + 2, loose: false };
    if (r.is(at + 1, 'dozen')) return { value: 12, next: at + 2, loose: false };
    return null;
  }
  if (word.cardinal === 0 || word.cardinal > 90) return null;
  let { value, next } = readTens(r, at)!;
  if (r.is(next, 'hundred') || r.is(next, 'thousand')) {
    value *= r.word(next)!.cardinal;
    next++;
    const rest = readTens(r, r.is(next, 'and') ? next + 1 : next);
    if (rest) ({ value, next } = { value: value + rest.value, next: rest.next });
  }
  return withHalf(r, value, r.isDash(next) ? about(r, next) : next);
}

const HALVED = new Set(['hour', 'century']);

/** "a quarter of an hour", "three-quarters of an hour": the count and the article of its unit. */
function readQuarters(r: Reader, at: number): Count | null {
  const three = r.is(at, 'three');
  if (!three && !r.is(at, 'a') && !r.is(at, 'one')) return null;
  const part = three ? r.hyphen(at + 1) : at + 1;
  if (!r.is(part, three ? 'quarters' : 'quarter') || !r.is(part + 1, 'of')) return null;
  const one = r.is(part + 2, 'an') || r.is(part + 2, 'a');
  return one && r.word(part + 3)?.unit ? { value: three ? 0.75 : 0.25, next: part + 3, loose: false } : null;
}

/** "hundreds of", "tens of thousands of". */
const MAGNITUDES = new Set('dozens tens hundreds thousands millions billions'.split(' '));

function readVague(r: Reader, at: number): Count | null {
  let next = at + 1;
  if (MAGNITUDES.has(r.lower(at))) {
    while (r.is(next, 'of') && MAGNITUDES.has(r.lower(next + 1)) && next < at + 5) next += 2;
    return r.is(next, 'of') ? { value: null, next: next + 1, loose: true } : null;
  }
  if (r.is(next, ',') && r.lower(next + 1) === r.lower(at)) next += 2;
  return { value: null, next, loose: true };
}

function readDigits(r: Reader, at: number): Count | null {
  const { lower } = r.tokens[at]!;
  if (lower.length > 8) return null;
  // "3,5 years" is a decimal, "1,000 years" is not.
  const comma = lower.lastIndexOf(',');
  const value = Number(
    comma < 0 ? lower : lower.length - comma === 4 ? lower.replaceAll(',', '') : lower.replace(',', '.'),
  );
  if (!Number.isFinite(value)) return null;
  const fraction = r.glued(at + 1) ? FRACTIONS.get(r.lower(at + 1)) : undefined;
  if (fraction !== undefined) return { value: value + fraction, next: at + 2, loose: false };
  // The Government Publishing Office prints 2½ as 2\1/2\.
  if (r.is(at + 1, '\\') && r.is(at + 3, '/') && r.is(at + 5, '\\')) {
    const part = r.digits(at + 2) / r.digits(at + 4);
    if (part > 0 && part < 1) return { value: value + part, next: at + 6, loose: false };
  }
  if (r.is(at + 1, '/') && r.glued(at + 1) && r.digits(at + 2) > value)
    return { value: value / r.digits(at + 2), next: r.is(at + 3, 'of') ? at + 3 : at + 3, loose: false };
  // "1 1/2 hours"
  const top = r.hyphen(at + 1);
  if (r.isNumber(top) && r.is(top + 1, '/') && r.glued(top + 1) && r.glued(top + 2)) {
    const part = r.digits(top) / r.digits(top + 2);
    if (part > 0 && part < 1) return { value: value + part, next: top + 3, loose: false };
  }
  return withHalf(r, value, about(r, at + 1));
}

/** Past "some", "-plus", "-odd" and "+" after a number. */
function about(r: Reader, at: number): number {
  if (r.is(at, '+') && r.glued(at)) return at + 1;
  const next = r.hyphen(at);
  return r.is(next, 'plus') || r.is(next, 'odd') || r.is(next, 'some') ? next + 1 : at;
}

function withHalf(r: Reader, value: number, at: number): Count {
  const plain = { value, next: at, loose: false };
  let next = r.hyphen(at);
  if (!r.is(next, 'and')) return plain;
  next = r.hyphen(next + 1);
  const three = r.is(next, 'three') ? r.hyphen(next + 1) : -1;
  if (three > 0 && (r.is(three, 'quarter') || r.is(three, 'quarters')) && r.word(three + 1)?.unit)
    return { value: value + 0.75, next: three + 1, loose: false };
  if (r.is(next, 'a')) next = r.hyphen(next + 1);
  if (r.is(next, 'quarter') && r.word(next + 1)?.unit && r.is(next - 1, 'a'))
    return { value: value + 0.25, next: next + 1, loose: false };
  return r.is(next, 'half') ? { value: value + 0.5, next: next + 1, loose: false } : plain;
}
