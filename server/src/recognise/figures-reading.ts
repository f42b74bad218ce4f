/** What the readers of numbers share: the shape of a reading, and looking at a token that may not be there. */
import { MAGNITUDES, VAGUE } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** A number without its unit. */
export interface NumberReading {
  /** Index of the token after it. */
  readonly next: number;
  /** Null for a vague magnitude. */
  readonly value: number | null;
  /** What its magnitude words multiply by; 1 without any. `3 to 4 billion` lends it to the 3. */
  readonly scale: number;
  readonly style: 'digits' | 'words' | 'fraction' | 'vague';
  /** A run of digits and nothing else. */
  readonly bare: boolean;
  /** Two numbers below a hundred spoken together, the first a teen or ten: `twenty twenty`, most often a year. */
  readonly spokenYear: boolean;
}

/** A part of a number: its value and the index of the token after it. */
export interface Part {
  readonly next: number;
  readonly value: number;
}

export function reading(
  next: number,
  value: number | null,
  scale: number,
  style: NumberReading['style'],
): NumberReading {
  return { next, value, scale, style, bare: false, spokenYear: false };
}

/** The lower-case word at `at`, empty outside the sentence. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at >= 0 ? (tokens[at]?.lower ?? '') : '';
}

/** Whether a hyphen stands at `at` with no space on either side. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.spaced || token.kind !== TokenKind.Symbol) return false;
  if (token.lower !== '-' && token.lower !== '‑' && token.lower !== '‐') return false;
  const after = tokens[at + 1];
  return after !== undefined && !after.spaced;
}

/** What the word at `at` multiplies a number before it by; undefined for any other word. Plurals too: `three billions`. */
export function magnitudeAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== TokenKind.Word) return undefined;
  const magnitude = MAGNITUDES.get(token.lower);
  if (magnitude !== undefined) return magnitude;
  return token.lower === 'tens' || token.lower === 'scores' ? undefined : VAGUE.get(token.lower);
}

/** What may stand against a number that begins with its point: `-.5`, `(.05)`, `p<.001`. */
const BEFORE_POINTED = new Set(['-', '−', '(', '<', '>', '≤', '≥', '=', '~', '±', '$']);

/** Whether the point at `at` begins a number: `.5`, `-.5`; one against a word or a digit ends something. */
export function isPointed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== TokenKind.Number || next.spaced) return false;
  return tokens[at]!.spaced || BEFORE_POINTED.has(wordAt(tokens, at - 1));
}

/** Takes off what binary multiplication adds: 2.4 times 1e9 is 2400000000. */
export function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
