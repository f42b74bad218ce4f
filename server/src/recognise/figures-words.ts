/** Reads a number that begins with a word. */
import { readAndFraction, readCompound, readDecimals, readDenominator } from './figures-fraction.ts';
import {
  readMagnitude,
  readMagnitudeOfFraction,
  readMending,
  readRest,
  skipStrike,
} from './figures-magnitude.ts';
import { readPartOfOne, readPoint, readQuarter } from './figures-openers.ts';
import { isHyphen, magnitudeAt, type NumberReading, reading, round, wordAt } from './figures-reading.ts';
import { CARDINALS, DENOMINATORS, MAGNITUDES, PARTS, VAGUE } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** @returns null where no number begins at `at` */
export function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at]!.lower;
  if (VAGUE.has(first)) return readVague(tokens, at, first);
  if (first === 'half') return readHalf(tokens, at);
  if (first === 'point') return readPoint(tokens, at);
  if (first === 'quarter') return readQuarter(tokens, at);
  if (first === 'a' && magnitudeAt(tokens, at + 1) === undefined) return readSmall(tokens, at);
  const bottom = PARTS.get(first);
  if (bottom !== undefined) return readPartOfOne(tokens, at, bottom);
  const parts = readParts(tokens, at, first);
  if (parts) return parts;
  const cardinal = readCardinal(tokens, at);
  if (cardinal === null) return null;
  const rest = cardinal.endScale >= 1000 ? readRest(tokens, cardinal.next, cardinal.endScale) : null;
  const next = rest?.next ?? cardinal.next;
  const value = cardinal.value + (rest?.value ?? 0);
  const fraction =
    value < 100 || cardinal.scale < 1000 || isTiny(wordAt(tokens, next))
      ? readDenominator(tokens, next, value)
      : null;
  if (fraction) return readMagnitudeOfFraction(tokens, fraction.next, fraction.value);
  if (wordAt(tokens, next) === 'point') {
    const decimals = readDecimals(tokens, next + 1);
    if (decimals) return readMagnitude(tokens, decimals.next, value + decimals.value, 'words');
  }
  if (cardinal.scale === 1 && isThousandsLetter(tokens, next, value))
    return reading(next + 1, value * 1000, 1000, 'words');
  if (cardinal.scale === 1) {
    const more = readMagnitude(tokens, next, value, 'words');
    if (more.next > next) return more;
  }
  const half = readAndFraction(tokens, next);
  if (half) return readMagnitude(tokens, half.next, round(value + half.value * cardinal.endScale), 'words');
  return { next, value, scale: cardinal.scale, style: 'words', bare: false, spokenYear: cardinal.spokenYear };
}

/** What a race is: `a five K run`. */
const RACES = new Set('run runs race races walk walks marathon jog'.split(' '));

/** The `k` of `sixty k a year`, as it is dictated. */
function isThousandsLetter(tokens: readonly Token[], at: number, value: number): boolean {
  const after = tokens[at + 1];
  if (wordAt(tokens, at) !== 'k' || value === 0 || RACES.has(after?.lower ?? '')) return false;
  return after === undefined || after.spaced || /^[.,;?!)]$/.test(after.lower);
}

/** `trillionths`, of which there may be thousands. */
function isTiny(word: string): boolean {
  return (DENOMINATORS.get(word) ?? 0) >= 1e9;
}

/** `three twenty-firsts`, which are no 320. */
function readParts(tokens: readonly Token[], at: number, first: string): NumberReading | null {
  const top = CARDINALS.get(first) ?? 0;
  const part =
    top > 0 && top < 20 && CARDINALS.has(wordAt(tokens, at + 1))
      ? readDenominator(tokens, at + 1, top)
      : null;
  return part && readMagnitudeOfFraction(tokens, part.next, part.value);
}

interface Cardinal {
  readonly next: number;
  readonly value: number;
  /** The greatest magnitude in it, 1 without any. */
  readonly scale: number;
  /** The magnitude it ends with: what `and a half` is a half of. */
  readonly endScale: number;
  readonly spokenYear: boolean;
}

/** `three hundred and eighty thousand`, `twelve hundred`, `a hundred and ten million`, `one sixty one` (161). */
function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  let next = at;
  let total = 0;
  let group = -1;
  let place: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' = 'none';
  let last = Number.POSITIVE_INFINITY;
  let scale = 1;
  let endScale = 1;
  let spokenYear = false;
  const first = wordAt(tokens, at);
  if (first === 'a') {
    group = 1;
    next++;
  } else if (MAGNITUDES.has(first)) group = 1;
  for (;;) {
    const wired = place === 'ten' && isWiredUnit(tokens, next);
    let from = wired || (next > at && isHyphen(tokens, next)) ? next + 1 : skipStrike(tokens, next);
    const and =
      next > at && wordAt(tokens, from) === 'and' && (place === 'hundred' || (group < 0 && total > 0));
    if (and) from++;
    const small = CARDINALS.get(wordAt(tokens, from));
    if (small === undefined) {
      const magnitude = and ? undefined : magnitudeAt(tokens, from);
      if (magnitude === undefined) break;
      if (magnitude === 100) {
        if (group < 0 || group >= 100) break;
        group *= 100;
        place = 'hundred';
      } else if (group < 0) {
        if (magnitude <= last || total === 0) break;
        total *= magnitude;
        last = magnitude;
      } else {
        if (magnitude >= last) break;
        total += group * magnitude;
        last = magnitude;
        group = -1;
        place = 'none';
      }
      const mended = readMending(tokens, from + 1, magnitude);
      if (mended.value !== magnitude) total = (total / magnitude) * mended.value;
      scale = Math.max(scale, mended.value);
      endScale = mended.value;
      next = mended.next;
      continue;
    }
    if (and && (small === 0 || headsItsOwn(tokens, from, small, group < 0))) break;
    const tenths = group < 0 && total > 0 && !and && from > next ? tenthsOf(tokens, from, small, last) : 0;
    if (tenths > 0) {
      total += tenths;
      next = from + 1;
      break;
    }
    if (group < 0) group = small;
    else if (place === 'hundred') group += small;
    else if (and) break;
    else if (place === 'ten' && small > 0 && small < 10) group += small;
    else if (place === 'unit' && small >= 10 && group > 0 && group < 10) group = group * 100 + small;
    else if ((place === 'teen' || place === 'ten') && small >= 10 && group + small !== 100 && group < 100) {
      group = group * 100 + small;
      spokenYear = true;
    } else break;
    place = small < 10 ? 'unit' : small < 20 ? 'teen' : 'ten';
    endScale = 1;
    next = from + 1;
  }
  if (next === at || (group < 0 && total === 0)) return null;
  return { next, value: round(total + Math.max(group, 0)), scale, endScale, spokenYear };
}

/** News wires set "fifty - two" with spaces. */
function isWiredUnit(tokens: readonly Token[], at: number): boolean {
  const unit =
    wordAt(tokens, at) === '-' && tokens[at + 1]?.spaced ? CARDINALS.get(wordAt(tokens, at + 1)) : 0;
  return unit !== undefined && unit > 0 && unit < 10 && !isHyphen(tokens, at + 2);
}

/** What a digit after a hyphen adds to a magnitude: `a trillion-five` is 1.5 trillion; 0 where it heads more. */
function tenthsOf(tokens: readonly Token[], at: number, small: number, magnitude: number): number {
  const closed = small > 0 && small < 10 && magnitudeAt(tokens, at + 1) === undefined;
  return closed && magnitude >= 1e6 ? (small * magnitude) / 10 : 0;
}

/** Whether a small number after `and` begins something else: `a thousand and two million`, `and two thirds`. */
function headsItsOwn(tokens: readonly Token[], at: number, small: number, closed: boolean): boolean {
  const magnitude = magnitudeAt(tokens, at + 1);
  if (closed && magnitude !== undefined && magnitude > 100) return true;
  const after = wordAt(tokens, at + 1);
  if (closed && (after === 'of' || after === 'percent')) return true;
  if (after === 'quarters' && tokens[at + 2]?.kind !== TokenKind.Word) return small === 3;
  return DENOMINATORS.has(after) && readDenominator(tokens, at + 1, small) !== null;
}

/** `half a million`, `half-a-billion`, `half a dozen`, `half of`, `half the`. */
function readHalf(tokens: readonly Token[], at: number): NumberReading {
  let from = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (wordAt(tokens, from) === 'a') from = isHyphen(tokens, from + 1) ? from + 2 : from + 1;
  const magnitude = magnitudeAt(tokens, from);
  if (magnitude !== undefined) return reading(from + 1, magnitude / 2, magnitude, 'words');
  return reading(at + 1, 0.5, 1, 'fraction');
}

/** What begins with `a` and has no magnitude next: `a couple of thousand`, `a few hundred`, `a half`, `a third`. */
function readSmall(tokens: readonly Token[], at: number): NumberReading | null {
  const second = wordAt(tokens, at + 1);
  if (second === 'half') return readHalf(tokens, at + 1);
  if (second === 'couple') {
    const from = wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2;
    return magnitudeAt(tokens, from) === undefined
      ? reading(at + 2, 2, 1, 'words')
      : readMagnitude(tokens, from, 2, 'words');
  }
  if (second === 'few' || second === 'good') {
    const magnitude = magnitudeAt(tokens, at + 2);
    if (magnitude === undefined) return null;
    const more = magnitudeAt(tokens, at + 3);
    return more !== undefined && more > magnitude
      ? reading(at + 4, null, magnitude * more, 'vague')
      : reading(at + 3, null, magnitude, 'vague');
  }
  const compound = readCompound(tokens, at + 1);
  if (compound && !wordAt(tokens, compound.next - 1).endsWith('s'))
    return reading(compound.next, 1 / compound.value, 1, 'fraction');
  const bottom = DENOMINATORS.get(second);
  if (bottom === undefined || second.endsWith('s')) return null;
  return readMagnitudeOfFraction(tokens, at + 2, 1 / bottom);
}

/** `tens of thousands`, `hundreds of millions`, `hundreds`. */
function readVague(tokens: readonly Token[], at: number, first: string): NumberReading | null {
  let next = at + 1;
  let scale = VAGUE.get(first)!;
  while (wordAt(tokens, next) === 'of') {
    const more = VAGUE.get(wordAt(tokens, next + 1));
    if (more === undefined || more < 100) break;
    scale *= more;
    next += 2;
  }
  if (first === 'tens' && next === at + 1) return null;
  return reading(next, null, scale, 'vague');
}
