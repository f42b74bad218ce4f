/** Reads the tokens of one sentence as words of time: small looks ahead that allocate nothing. */
import type { DateAnchor, DateModifier, DateType } from '../model/values.ts';
import { type TimeWord, timeOf, timeWord } from './dates-words.ts';
import { classesOf } from './sentence.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

/** A time expression that was read: a half-open range of tokens and what it means. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly type: DateType;
  /** Null where no calendar value exists, or where `value` says all. */
  readonly anchor: DateAnchor | null;
  readonly value: string | null;
  readonly mod: DateModifier | null;
}

/** A number that was read and the token after it. */
export interface Read {
  readonly value: number;
  readonly next: number;
}

export function found(
  from: number,
  to: number,
  type: DateType,
  anchor: DateAnchor | null,
  value: string | null = null,
  mod: DateModifier | null = null,
): Reading {
  return { from, to, type, anchor, value, mod };
}

/** Words that can be the unit of a span of time. */
const LASTING = wordClass((lower) => {
  const word = timeWord(lower);
  return lower === 'h' || (word !== undefined && (word.unit !== null || word.weekday > 0));
});

export class Reader {
  /** Whether any of the words can be the unit of a span of time: without one no number needs to be read as its count. */
  readonly lasts: boolean;

  constructor(
    readonly tokens: readonly Token[],
    classes = classesOf(tokens),
  ) {
    this.lasts = (classes & LASTING) !== 0;
  }

  /** Undefined outside the sentence; an array that is asked for an index below 0 answers slowly ever after. */
  private at(at: number): Token | undefined {
    return at >= 0 ? this.tokens[at] : undefined;
  }

  /** The token in lower case, or an empty string outside the sentence. */
  lower(at: number): string {
    return this.at(at)?.lower ?? '';
  }

  word(at: number): TimeWord | undefined {
    const token = this.at(at);
    return token !== undefined && token.kind === TokenKind.Word ? timeOf(token.word) : undefined;
  }

  is(at: number, lower: string): boolean {
    return this.at(at)?.lower === lower;
  }

  isNumber(at: number): boolean {
    return this.at(at)?.kind === TokenKind.Number;
  }

  isWord(at: number): boolean {
    return this.at(at)?.kind === TokenKind.Word;
  }

  capital(at: number): boolean {
    return this.at(at)?.capital ?? false;
  }

  /** The token stands, with no white space before it. */
  glued(at: number): boolean {
    const token = this.at(at);
    return token !== undefined && !token.spaced;
  }

  /** The value of a token of digits alone, else -1. */
  digits(at: number): number {
    const token = this.at(at);
    if (token === undefined || token.kind !== TokenKind.Number || token.lower.length > 9) return -1;
    let value = 0;
    for (let i = 0; i < token.lower.length; i++) {
      const code = token.lower.charCodeAt(i);
      if (code < 48 || code > 57) return -1;
      value = value * 10 + code - 48;
    }
    return value;
  }

  /** How many characters a number has, for `2023` against `23`. */
  size(at: number): number {
    return this.at(at)?.lower.length ?? 0;
  }

  isDash(at: number): boolean {
    const lower = this.at(at)?.lower;
    return lower === '-' || lower === '–' || lower === '—' || lower === '‑' || lower === '‐';
  }

  /** Past one hyphen or none: "mid-March", "mid March". */
  hyphen(at: number): number {
    return this.isDash(at) && this.glued(at) && this.glued(at + 1) ? at + 1 : at;
  }
}

export const pad = (value: number, size = 2): string => String(value).padStart(size, '0');

/** `2023-05-12`, or `2023-05` where the day is 0. */
export function calendarValue(year: number, month: number, day: number): string {
  const value = `${pad(year, 4)}-${pad(month)}`;
  return day ? `${value}-${pad(day)}` : value;
}
