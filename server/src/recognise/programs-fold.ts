/**
 * Folds words so that spellings of one name meet: case, diacritics, hyphens, apostrophes, plural,
 * U.S. and US, "&" and "and" make no difference. Names and texts go through the same folding, token by token.
 */
import type { NameToken } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { type Token, TokenKind, tokenise } from './tokens.ts';

/** Signs between the words of a name that do not count. */
const SILENT = new Set(['-', '‐', '‑', '‒', '–', "'", '*', '_', '"', '`', '´', '\u00ad']);
const MARKS = /\p{M}/gu;

/**
 * The folded form of the unit that begins at `at`, and how many tokens it takes.
 * `key` is '' for what does not count (hyphens, apostrophes with their s).
 */
export interface Unit {
  key: string;
  size: number;
}

/** Reads one unit into `unit`; a reader that runs over long texts keeps one object. */
export function foldUnit(tokens: readonly NameToken[], at: number, unit: Unit): void {
  const token = tokens[at]!;
  unit.size = 1;
  if (token.kind === TokenKind.Symbol) {
    if (token.lower === '&') unit.key = 'and';
    else if (token.lower === "'" && !token.spaced && isPossessive(tokens[at + 1])) {
      unit.key = '';
      unit.size = 2;
    } else unit.key = SILENT.has(token.lower) ? '' : token.lower;
    return;
  }
  if (token.kind === TokenKind.Number) {
    unit.key = token.lower;
    return;
  }
  if (token.lower.length === 1 && isDot(tokens[at + 1])) {
    let key = token.lower;
    let next = at + 2;
    while (isLetter(tokens[next]) && isDot(tokens[next + 1])) {
      key += tokens[next]!.lower;
      next += 2;
    }
    if (key.length > 1) {
      unit.key = key;
      unit.size = next - at;
      return;
    }
  }
  unit.key = foldWord(token.lower);
}

function isPossessive(token: NameToken | undefined): boolean {
  return token?.lower === 's' && !token.spaced;
}

function isDot(token: NameToken | undefined): boolean {
  return token?.lower === '.' && !token.spaced;
}

function isLetter(token: NameToken | undefined): boolean {
  return token?.kind === TokenKind.Word && token.lower.length === 1 && !token.spaced;
}

/** @param lower one word in lower case */
export function foldWord(lower: string): string {
  let word = lower;
  if (!isAscii(word)) word = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const length = word.length;
  if (length > 3 && word.charCodeAt(length - 1) === 115) {
    const before = word.charCodeAt(length - 2);
    if (before === 115 || before === 117 || before === 105) return word;
    if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    return word.slice(0, -1);
  }
  return word;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false;
  return true;
}

/** A name's units in order, and for each its first and last token. */
export interface FoldedName {
  readonly keys: readonly string[];
  readonly tokens: readonly Token[];
  /** The last token of each unit, by index. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** Folds a whole name; a leading article does not count. */
export function foldTokens(name: string): FoldedName {
  return folded(tokenise(name, { start: 0, end: name.length }));
}

function folded(tokens: readonly Token[]): FoldedName {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const unit: Unit = { key: '', size: 1 };
  for (let at = 0; at < tokens.length; at += unit.size) {
    foldUnit(tokens, at, unit);
    if (unit.key === '' || (keys.length === 0 && !/[\p{L}\p{N}]/u.test(unit.key))) continue;
    if (keys.length === 0 && ARTICLES.has(unit.key) && at + 1 < tokens.length) continue;
    keys.push(unit.key);
    starts.push(at);
    ends.push(at + unit.size - 1);
  }
  while (keys.length > 0 && !/[\p{L}\p{N}]/u.test(keys.at(-1)!)) {
    keys.pop();
    starts.pop();
    ends.pop();
  }
  return { keys, tokens, starts, ends };
}

/** @returns one string for all spellings of a name: `los angeles declaration`; '' where it has no letter or digit */
export function foldName(name: string): string {
  return foldTokens(name).keys.join(' ');
}

/** {@link foldName} of a part of a text whose tokens are known. */
export function foldSpan(tokens: readonly Token[], { start, end }: Span): string {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < tokens.length && tokens[low]!.end <= end) low++;
  return low - first === 1 && tokens[first]!.kind === TokenKind.Word
    ? foldWord(tokens[first]!.lower)
    : folded(tokens.slice(first, low)).keys.join(' ');
}
