/**
 * Cuts prose into tokens once, for every recogniser that reads words.
 * One linear pass that dispatches on the character's class; white space (line wraps and blanked noise
 * included) makes no token, so "Los Angeles" wrapped over two lines reads like any other.
 */
import type { Span } from '../model/span.ts';
import { SEED, signOf, step, wordOf } from './words.ts';

export enum TokenKind {
  /** A run of letters, with marks: `Nuñez`, `don`, `s`. */
  Word,
  /** A run of digits, with `.` or `,` kept when digits stand on both sides: `380,000`, `2.4`. */
  Number,
  /** Any other visible character, alone (a surrogate pair is one). */
  Symbol,
}

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token in lower case, curly apostrophes and quotes straightened, dashes kept. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it (also true of the first token of a span). */
  readonly spaced: boolean;
  /** The classes of its word, one bit each ({@link wordClass}). */
  readonly classes: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where tokens come from. */
export interface TokenSource {
  take(
    start: number,
    end: number,
    kind: TokenKind,
    lower: string,
    capital: boolean,
    spaced: boolean,
    classes: number,
  ): Token;
}

const FRESH: TokenSource = {
  take: (start, end, kind, lower, capital, spaced, classes) => ({
    start,
    end,
    kind,
    lower,
    capital,
    spaced,
    classes,
  }),
};

/** A pool that has grown larger starts anew. */
const MAX_POOL = 50_000;

/**
 * Lends the same tokens to one block after the other: they stay in the processor's cache, and there is nothing to
 * collect. Whoever is lent a token may keep it until the next {@link TokenPool.reset}.
 */
export class TokenPool implements TokenSource {
  private tokens: Mutable<Token>[] = [];
  private used = 0;

  /** Takes all tokens back. */
  reset(): void {
    if (this.tokens.length > MAX_POOL) this.tokens = [];
    this.used = 0;
  }

  take(
    start: number,
    end: number,
    kind: TokenKind,
    lower: string,
    capital: boolean,
    spaced: boolean,
    classes: number,
  ): Token {
    const token = this.tokens[this.used++];
    if (token === undefined) {
      const fresh = FRESH.take(start, end, kind, lower, capital, spaced, classes);
      this.tokens.push(fresh);
      return fresh;
    }
    token.start = start;
    token.end = end;
    token.kind = kind;
    token.lower = lower;
    token.capital = capital;
    token.spaced = spaced;
    token.classes = classes;
    return token;
  }
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;

const CLASS = new Uint8Array(128).fill(OTHER);
for (let c = 0; c < 128; c++) {
  if (c <= 32 || c === 127) CLASS[c] = SPACE;
  else if (c >= 48 && c <= 57) CLASS[c] = DIGIT;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) CLASS[c] = LETTER;
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const WHITE = /[\s\u200b\u2060\ufeff]/u;

/** The class of each code unit that was met, and one more; 0 for the others. */
const MET = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASS[code]!;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at)!;
    return point > 0xffff && LETTER_OR_MARK.test(String.fromCodePoint(point)) ? LETTER : OTHER;
  }
  const met = MET[code]!;
  if (met > 0) return met - 1;
  const char = text[at]!;
  const kind = WHITE.test(char) ? SPACE : LETTER_OR_MARK.test(char) ? LETTER : OTHER;
  MET[code] = kind + 1;
  return kind;
}

/**
 * @param text block text with its noise blanked out
 * @param span what to read of it
 * @param pool where the tokens are taken from; new ones unless it says otherwise
 * @returns its tokens in order; linear in the span's length; never throws
 */
export function tokenise(text: string, span: Span, pool: TokenSource = FRESH): Token[] {
  const tokens: Token[] = [];
  const limit = span.end;
  let spaced = true;
  let at = span.start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? CLASS[code]! : classOf(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      let hash = SEED;
      while (at < limit) {
        const next = text.charCodeAt(at);
        if (next < 128) {
          if (CLASS[next] !== LETTER) break;
          hash = step(hash, next);
          at++;
          continue;
        }
        if (classOf(text, at) !== LETTER) break;
        const size = text.codePointAt(at)! > 0xffff ? 2 : 1;
        for (let unit = 0; unit < size; unit++) hash = step(hash, text.charCodeAt(at + unit));
        at += size;
      }
      const { lower, capital, classes } = wordOf(text, start, at, hash);
      tokens.push(pool.take(start, at, TokenKind.Word, lower, capital, spaced, classes));
    } else if (kind === DIGIT) {
      let hash = SEED;
      while (at < limit) {
        const next = text.charCodeAt(at);
        if (
          !isDigit(next) &&
          !((next === 44 || next === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1)))
        )
          break;
        hash = step(hash, next);
        at++;
      }
      const { lower, classes } = wordOf(text, start, at, hash);
      tokens.push(pool.take(start, at, TokenKind.Number, lower, false, spaced, classes));
    } else {
      const point = text.codePointAt(at)!;
      at += point > 0xffff ? 2 : 1;
      const { lower, classes } = signOf(point);
      tokens.push(pool.take(start, at, TokenKind.Symbol, lower, false, spaced, classes));
    }
    spaced = false;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
