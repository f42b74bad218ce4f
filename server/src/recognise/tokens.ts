/**
 * Cuts prose into tokens once, for every recogniser that reads words.
 * One linear pass that dispatches on the character's class; white space (line wraps and blanked noise
 * included) makes no token, so "Los Angeles" wrapped over two lines reads like any other.
 */
import type { Span } from '../model/span.ts';
import { isStop } from '../syntax/sentences.ts';
import { Units } from '../syntax/units.ts';
import { SEED, signOf, step, stepOther, type Word, wordOf } from './words.ts';

export enum TokenKind {
  /** A run of letters, with marks: `Nuñez`, `don`, `s`. */
  Word,
  /** A run of digits, with `.` or `,` kept when digits stand on both sides: `380,000`, `2.4`, Markdown's `2\.4`. */
  Number,
  /** Any other visible character, alone (a surrogate pair is one). */
  Symbol,
}

export class Token implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    /** The token in lower case, curly apostrophes and quotes straightened, dashes kept. */
    readonly lower: string,
    /** Starts with a capital letter. */
    readonly capital: boolean,
    /** White space stands before it (also true of the first token of a span). */
    readonly spaced: boolean,
    /** The classes of its word, one bit each ({@link wordClass}). */
    readonly classes: number,
    /** What is known of its spelling. */
    readonly word: Word,
    /** Its sentence is written in one case, as captions are: a capital, or none, then says nothing about names. */
    readonly uncased = false,
  ) {}

  /** Letters or digits, not a symbol. */
  get isWord(): boolean {
    return this.kind !== TokenKind.Symbol;
  }

  get isNumber(): boolean {
    return this.kind === TokenKind.Number;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A pool that has grown larger starts anew. */
const MAX_POOL = 50_000;

/**
 * Lends the same tokens to one block after the other: they stay in the processor's cache, and there is nothing to
 * collect. Whoever is lent a token may keep it until the next {@link TokenPool.reset}.
 */
export class TokenPool {
  private tokens: Mutable<Token>[] = [];
  /** How many are lent. */
  used = 0;
  /** The classes of those that were lent since somebody set this to 0. */
  classes = 0;

  /** Takes all tokens back. */
  reset(): void {
    if (this.tokens.length > MAX_POOL) this.tokens = [];
    this.used = 0;
  }

  /** Lends one more. */
  lend(start: number, end: number, kind: TokenKind, spaced: boolean, word: Word): void {
    const { tokens } = this;
    const { lower, capital, classes } = word;
    this.classes |= classes;
    const at = this.used++;
    if (at === tokens.length) {
      tokens.push(new Token(start, end, kind, lower, capital, spaced, classes, word));
      return;
    }
    const token = tokens[at]!;
    token.start = start;
    token.end = end;
    token.kind = kind;
    token.lower = lower;
    token.capital = capital;
    token.spaced = spaced;
    token.classes = classes;
    token.word = word;
  }

  /** @returns those that were lent since `used` was `from`, in order */
  lentSince(from: number): Token[] {
    return this.tokens.slice(from, this.used);
  }
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
/** Half of a surrogate pair, or not met before: asked character by character. */
const ASK = 4;

/** The class of each code unit; those beyond ASCII are classed when they are first met. */
const CLASS = new Uint8Array(0x10000).fill(ASK);
for (let c = 0; c < 128; c++) {
  if (c <= 32 || c === 127) CLASS[c] = SPACE;
  else if (c >= 48 && c <= 57) CLASS[c] = DIGIT;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) CLASS[c] = LETTER;
  else CLASS[c] = OTHER;
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const WHITE = /[\s\u200b\u2060\ufeff]/u;

/** The class of the character at `at`, whose code unit the table leaves open. */
function askClass(units: Uint16Array, at: number, limit: number): number {
  const code = units[at]!;
  const point = pointAt(units, at, limit);
  if (point > 0xffff) return LETTER_OR_MARK.test(String.fromCodePoint(point)) ? LETTER : OTHER;
  if (isSurrogate(code)) return OTHER;
  const char = String.fromCharCode(code);
  const kind = WHITE.test(char) ? SPACE : LETTER_OR_MARK.test(char) ? LETTER : OTHER;
  CLASS[code] = kind;
  return kind;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

function pointAt(units: Uint16Array, at: number, limit: number): number {
  const code = units[at]!;
  if ((code & 0xfc00) !== 0xd800 || at + 1 >= limit) return code;
  const next = units[at + 1]!;
  return (next & 0xfc00) === 0xdc00 ? ((code - 0xd800) << 10) + (next - 0xdc00) + 0x10000 : code;
}

/** For who asks for the tokens of a text once. */
const own = new Units();

/**
 * @param text block text with its noise blanked out
 * @param span what to read of it
 * @returns its tokens in order, the caller's to keep; linear in the span's length; never throws
 */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const part = text.slice(start, end);
  const tokens = tokensOf(own.read(part), 0, part.length, start, new TokenPool());
  own.release();
  return tokens;
}

/**
 * @param units the code units of a text
 * @param start where to begin to read, and where to stop
 * @param shift what is added to each offset
 * @param pool where the tokens are taken from
 */
export function tokensOf(
  units: Uint16Array,
  start: number,
  limit: number,
  shift: number,
  pool: TokenPool,
): Token[] {
  const first = pool.used;
  lendTokens(units, start, limit, shift, pool, true, false);
  return pool.lentSince(first);
}

/**
 * Lends the tokens from `start` to `limit`, which both stand between tokens.
 * @param spaced whether white space stands before `start`
 * @param halts whether to come back behind the first stop that a sentence may end with
 * @returns where it came to
 */
export function lendTokens(
  units: Uint16Array,
  start: number,
  limit: number,
  shift: number,
  pool: TokenPool,
  spaced: boolean,
  halts: boolean,
): number {
  let at = start;
  while (at < limit) {
    const from = at;
    let code = units[at]!;
    let kind = CLASS[code]!;
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === LETTER) {
      let hash = SEED;
      let other = 0;
      do {
        hash = step(hash, code);
        other = stepOther(other, code);
        if (++at === limit) break;
        code = units[at]!;
        kind = CLASS[code]!;
      } while (kind === LETTER);
      const end = kind === ASK ? endOfLetters(units, at, limit) : at;
      for (; at < end; at++) {
        hash = step(hash, units[at]!);
        other = stepOther(other, units[at]!);
      }
      pool.lend(from + shift, at + shift, TokenKind.Word, spaced, wordOf(units, from, at, hash, other));
      spaced = false;
      continue;
    }
    if (kind === ASK) {
      kind = askClass(units, at, limit);
      if (kind === SPACE) continue;
    }
    if (kind === LETTER) {
      let hash = SEED;
      let other = 0;
      at = endOfLetters(units, at, limit);
      for (let each = from; each < at; each++) {
        hash = step(hash, units[each]!);
        other = stepOther(other, units[each]!);
      }
      pool.lend(from + shift, at + shift, TokenKind.Word, spaced, wordOf(units, from, at, hash, other));
    } else if (kind === DIGIT) {
      let hash = SEED;
      let other = 0;
      while (at < limit) {
        const next = units[at]!;
        if (CLASS[next] !== DIGIT && !joinsDigits(units, at, limit)) break;
        hash = step(hash, next);
        other = stepOther(other, next);
        at++;
      }
      pool.lend(from + shift, at + shift, TokenKind.Number, spaced, wordOf(units, from, at, hash, other));
    } else {
      const point = code < 128 ? code : pointAt(units, at, limit);
      at += point > 0xffff ? 2 : 1;
      pool.lend(from + shift, at + shift, TokenKind.Symbol, spaced, signOf(point));
      if (halts && isStop(code)) return at;
    }
    spaced = false;
  }
  return at;
}

/** Whether a point or a comma stands between digits, which Markdown may escape: `29\.6`. */
function joinsDigits(units: Uint16Array, at: number, limit: number): boolean {
  const code = units[at]!;
  const sign = code === 92 ? units[at + 1] : code;
  const after = code === 92 ? at + 2 : at + 1;
  return (sign === 44 || sign === 46) && after < limit && CLASS[units[after]!] === DIGIT;
}

/** Where the letters and marks end that stand at `from`, of which the table does not know all. */
function endOfLetters(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = units[at]!;
    const kind = CLASS[code]!;
    if (kind !== LETTER && (kind !== ASK || askClass(units, at, limit) !== LETTER)) break;
    at += isSurrogate(code) ? 2 : 1;
  }
  return at;
}
