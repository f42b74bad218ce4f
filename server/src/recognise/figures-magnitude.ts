/** Reads the magnitude words after a number, with what speakers and transcribers do to them. */
import { readAndFraction } from './figures-fraction.ts';
import {
  isHyphen,
  magnitudeAt,
  type NumberReading,
  type Part,
  reading,
  round,
  wordAt,
} from './figures-reading.ts';
import { MAGNITUDES, parseDigits } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/**
 * `2.4 billion`, `5-million`, `a hundred thousand`, `3 hundred`, `7.4 million — million`, `2 billion [sic]`.
 * @param at index after the number's own tokens
 * @param value what those say
 * @returns a reading that ends after the last magnitude, or at `at` where there is none
 */
export function readMagnitude(
  tokens: readonly Token[],
  at: number,
  value: number,
  style: NumberReading['style'],
): NumberReading {
  let next = at;
  let scale = 1;
  let last = 1;
  for (;;) {
    let from = isHyphen(tokens, next) ? next + 1 : skipStrike(tokens, next);
    if (scale === 1 && isMoreOf(tokens, from)) from++;
    const magnitude = magnitudeAt(tokens, from);
    if (magnitude === undefined || magnitude <= last) break;
    if (scale > 1 && magnitude === 12) break;
    scale *= magnitude;
    last = magnitude;
    next = from + 1;
  }
  if (scale === 1) {
    const supplied = bracketed(tokens, at);
    const magnitude = supplied ? MAGNITUDES.get(supplied.lower) : undefined;
    if (supplied && magnitude) return reading(supplied.next, round(value * magnitude), magnitude, style);
    return reading(at, value, 1, style);
  }
  const mended = readMending(tokens, next, last);
  scale = (scale / last) * mended.value;
  next = mended.next;
  const total = round(value * scale);
  const half = readAndFraction(tokens, next);
  if (half)
    return reading(
      half.next,
      round(total + half.value * scale),
      scale,
      style === 'fraction' ? 'words' : style,
    );
  const rest = scale >= 1000 ? readRest(tokens, next, scale) : null;
  return reading(
    rest?.next ?? next,
    total + (rest?.value ?? 0),
    scale,
    style === 'fraction' ? 'words' : style,
  );
}

/** `three more trillion`: the magnitude stands after the word that adds; `dozen` and `hundred` may begin anew. */
function isMoreOf(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'more' && word !== 'additional' && word !== 'extra') return false;
  return (MAGNITUDES.get(wordAt(tokens, at + 1)) ?? 0) >= 1e3;
}

/** `of a million` after a fraction, or a magnitude after it: `three quarters of a million`, `half million`. */
export function readMagnitudeOfFraction(tokens: readonly Token[], at: number, value: number): NumberReading {
  if (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'a') {
    const magnitude = magnitudeAt(tokens, at + 2);
    if (magnitude !== undefined) return reading(at + 3, round(value * magnitude), magnitude, 'words');
  }
  return readMagnitude(tokens, at, value, 'fraction');
}

/**
 * A magnitude said again (`million — million`), or corrected by the transcriber (`[trillion]`, `[sic]`).
 * @param magnitude what was said
 * @returns what was meant
 */
export function readMending(tokens: readonly Token[], at: number, magnitude: number): Part {
  const repeated = skipRepetition(tokens, at, wordAt(tokens, at - 1));
  return readCorrection(tokens, repeated, magnitude) ?? { next: repeated, value: magnitude };
}

/** Passes over the mark that strikes out the next word: `<s>`, `~~`. */
export function skipStrike(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === '~' && wordAt(tokens, at + 1) === '~') return at + 2;
  return word === '<' && wordAt(tokens, at + 2) === '>' ? at + 3 : at;
}

const LONGEST_DASH = 3;

function skipRepetition(tokens: readonly Token[], at: number, said: string): number {
  let from = at;
  while (from - at < LONGEST_DASH && isDash(wordAt(tokens, from))) from++;
  return from > at && wordAt(tokens, from) === said ? from + 1 : at;
}

function isDash(word: string): boolean {
  return word === '—' || word === '-' || word === '–';
}

/** `<s>billion</s> [trillion]`, `~~billion~~ [trillion]`, `billion [sic]`. */
function readCorrection(tokens: readonly Token[], at: number, said: number): Part | null {
  let from = at;
  if (wordAt(tokens, from) === '<' && wordAt(tokens, from + 1) === '/') {
    while (from < at + 6 && wordAt(tokens, from) !== '>') from++;
    from++;
  }
  while (wordAt(tokens, from) === '~') from++;
  const word = bracketed(tokens, from);
  if (word === null) return null;
  const meant = word.lower === 'sic' ? said : MAGNITUDES.get(word.lower);
  return meant === undefined ? null : { next: word.next, value: meant };
}

/** The one word in square brackets at `at`, which Markdown may escape: `[sic]`, `\\[sic\\]`. */
export function bracketed(tokens: readonly Token[], at: number): { lower: string; next: number } | null {
  const open = wordAt(tokens, at) === '\\' ? at + 1 : at;
  if (wordAt(tokens, open) !== '[') return null;
  const close = wordAt(tokens, open + 2) === '\\' ? open + 3 : open + 2;
  return wordAt(tokens, close) === ']' ? { lower: wordAt(tokens, open + 1), next: close + 1 } : null;
}

/** The smaller part in `4 thousand 3 hundred`. */
export function readRest(tokens: readonly Token[], at: number, scale: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== TokenKind.Number) return null;
  const value = parseDigits(token.lower);
  const magnitude = magnitudeAt(tokens, at + 1);
  if (Number.isNaN(value) || magnitude === undefined || value * magnitude >= scale) return null;
  const part = readMagnitude(tokens, at + 1, value, 'digits');
  return part.value !== null && part.value < scale ? { next: part.next, value: part.value } : null;
}
