/** Reads the unit word of a measure, and measures given in two units. */
import { readNumber } from './figures-number.ts';
import { isHyphen, type NumberReading, type Part, round, wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';
import { LARGER_UNITS, UNITS } from './units.ts';

/** A unit in the singular, and the index of the token after it. */
export interface UnitReading {
  readonly next: number;
  readonly name: string;
}

/** Units written only against the number: `2x`, `100t`, `2l`. */
const ATTACHED = new Set(['x', 'pc', 't', 'm', 'l', 'g', 'c', 'f', '×']);

/**
 * @param at where the unit's first word would stand, a hyphen or `of` before it passed over
 * @returns null where no unit stands
 */
export function readUnit(tokens: readonly Token[], at: number, number: NumberReading): UnitReading | null {
  const token = tokens[at];
  const units = token && UNITS.get(token.lower);
  if (units === undefined || token === undefined) return null;
  if (ATTACHED.has(token.lower) && (token.spaced || (token.capital && token.lower !== 'x'))) return null;
  if (
    token.capital &&
    token.spaced &&
    token.end - token.start > 2 &&
    tokens[at + 1]?.capital &&
    !inCapitals(tokens, at) &&
    !isScale(token)
  )
    return null;
  // The `45X credits` are named after a section of a code.
  if (token.lower === 'x' && token.capital && /^(?:tax|credits?)$/.test(wordAt(tokens, at + 1))) return null;
  if (token.lower === 'point' && (number.style !== 'fraction' || number.value! >= 1)) return null;
  if (token.lower === 'points' && (number.style !== 'digits' || !token.spaced)) return null;
  for (const unit of units) {
    if (!unit.rest.every((word, index) => wordAt(tokens, at + 1 + index) === word)) continue;
    if (unit.name === 'pound' && token.lower.startsWith('pound') && number.scale >= 1e6) continue;
    return { next: at + 1 + unit.rest.length, name: unit.name };
  }
  return null;
}

/** Captions in capitals: `10 INCHES ACROSS`, where a capital makes no name of a unit. */
function inCapitals(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    tokens[at]!.word.allCapitals &&
    tokens[at + 1]!.word.allCapitals &&
    (before === undefined || before.word.allCapitals)
  );
}

function isScale(token: Token): boolean {
  return token.lower === 'degrees' || token.lower === 'percent' || token.lower === 'per';
}

/** `6'2"`: feet and inches by their marks; without those of the inches the mark may close a quotation. */
export function readHeight(
  tokens: readonly Token[],
  at: number,
  feet: number,
): (Part & { readonly unit: string }) | null {
  const inches = tokens[at + 1];
  if (wordAt(tokens, at) !== "'" || tokens[at]!.spaced || inches?.kind !== TokenKind.Number) return null;
  const value = Number(inches.lower);
  if (!(value < 12) || wordAt(tokens, at + 2) !== '"' || tokens[at + 2]!.spaced) return null;
  return { next: at + 3, value: feet * 12 + value, unit: 'inch' };
}

const AFTER_HEIGHT = new Set('and or tall high in with but is was to at'.split(' '));

/** `5 foot 10`, `Six foot three`: the inches go without saying; a noun after them would be counted. */
function endsHeight(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next];
  const before = wordAt(tokens, at - 1);
  if (before !== 'foot' && before !== 'feet') return false;
  return after === undefined || after.kind === TokenKind.Symbol || AFTER_HEIGHT.has(after.lower);
}

/**
 * The smaller part of `7 feet 10 inches`.
 * @param at index after the larger unit
 * @param unit the larger unit
 * @param value how many of it
 * @returns the whole in the smaller unit, null where no smaller part follows
 */
export function readSmallerUnit(
  tokens: readonly Token[],
  at: number,
  unit: string,
  value: number,
): (Part & { readonly unit: string }) | null {
  const smaller = LARGER_UNITS.get(unit);
  if (smaller === undefined) return null;
  let from = at;
  if (wordAt(tokens, from) === ',') from++;
  if (wordAt(tokens, from) === 'and') from++;
  const number = readNumber(tokens, from, false);
  if (number === null || number.value === null || number.style === 'vague') return null;
  if (
    unit === 'foot' &&
    number.value < 12 &&
    from === at &&
    number.scale === 1 &&
    endsHeight(tokens, at, number.next)
  )
    return { next: number.next, value: round(value * 12 + number.value), unit: 'inch' };
  // "3 yd 2'": a mark for the feet, which behind a word might close a quotation.
  const feet = number.bare && wordAt(tokens, number.next) === "'" && !tokens[number.next]!.spaced;
  if (feet && (wordAt(tokens, at - 1) === 'yd' || wordAt(tokens, at - 1) === 'yds'))
    return { next: number.next + 1, value: round(value * 3 + number.value), unit: 'foot' };
  // "12 ft 2 in": after the other short form "in" is no preposition.
  if (wordAt(tokens, at - 1) === 'ft' && wordAt(tokens, number.next) === 'in' && number.value < 12)
    return { next: number.next + 1, value: round(value * 12 + number.value), unit: 'inch' };
  const start = isHyphen(tokens, number.next) ? number.next + 1 : number.next;
  const read = readUnit(tokens, start, number);
  const factor = read ? smaller[read.name] : undefined;
  if (!read || factor === undefined || number.value >= factor * 3) return null;
  const total = { next: read.next, value: round(value * factor + number.value), unit: read.name };
  return readSmallerUnit(tokens, read.next, read.name, total.value) ?? total;
}
