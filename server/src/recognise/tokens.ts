/**
 * Cuts prose into tokens once, for every recogniser that reads words.
 * One linear pass that dispatches on the character's class; white space (line wraps and blanked noise
 * included) makes no token, so "Los Angeles" wrapped over two lines reads like any other.
 */
import type { Span } from '../model/span.ts';

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

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASS[code]!;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at)!;
    return point > 0xffff && LETTER_OR_MARK.test(String.fromCodePoint(point)) ? LETTER : OTHER;
  }
  const char = text[at]!;
  if (WHITE.test(char)) return SPACE;
  return LETTER_OR_MARK.test(char) ? LETTER : OTHER;
}

const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

/**
 * @param text block text with its noise blanked out
 * @param span what to read of it
 * @returns its tokens in order; linear in the span's length; never throws
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = span.start;
  while (at < span.end) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      while (at < span.end && classOf(text, at) === LETTER) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      const word = text.slice(start, at);
      const lower = word.toLowerCase();
      const first = text.charCodeAt(start);
      const capital =
        first < 128 ? first <= 90 : word[0] !== lower[0] || word.slice(0, 2) !== lower.slice(0, 2);
      tokens.push({ start, end: at, kind: TokenKind.Word, lower, capital, spaced });
    } else if (kind === DIGIT) {
      while (at < span.end) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) at++;
        else if ((code === 44 || code === 46) && at + 1 < span.end && isDigit(text.charCodeAt(at + 1))) at++;
        else break;
      }
      tokens.push({
        start,
        end: at,
        kind: TokenKind.Number,
        lower: text.slice(start, at),
        capital: false,
        spaced,
      });
    } else {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      const char = text.slice(start, at);
      tokens.push({
        start,
        end: at,
        kind: TokenKind.Symbol,
        lower: STRAIGHT[char] ?? char,
        capital: false,
        spaced,
      });
    }
    spaced = false;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
