/**
 * `Name (ABBR)`, after A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text" (2003): the letters of the abbreviation are looked for from right to left in the words
 * before it, and its first letter must begin a word.
 */
import type { Span } from '../model/span.ts';
import { type Token, TokenKind } from './tokens.ts';

/** A name in full and the abbreviation that follows it in parentheses. */
export interface AbbreviationPair {
  readonly full: Span;
  readonly short: Span;
}

/** @returns pairs in order; each looks back at most over twice as many words as the abbreviation has letters */
export function abbreviationPairs(text: string, tokens: readonly Token[]): AbbreviationPair[] {
  const pairs: AbbreviationPair[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== '(' || tokens[at + 1]!.kind !== TokenKind.Word) continue;
    let close = at + 2;
    while (close < tokens.length && close < at + 5 && tokens[close]!.lower !== ')') close++;
    if (tokens[close]?.lower !== ')') continue;
    const short = { start: tokens[at + 1]!.start, end: tokens[close - 1]!.end };
    const letters = text.slice(short.start, short.end);
    if (!isAbbreviation(letters)) continue;
    const full = fullName(tokens, at, letters.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, ''));
    if (full) pairs.push({ full, short });
  }
  return pairs;
}

/** Two to ten letters, mostly capitals, no white space: `TPS`, `H-2B`, `IDPs`. */
function isAbbreviation(letters: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(letters) && /^\P{Ll}+s?$/u.test(letters);
}

function fullName(tokens: readonly Token[], open: number, letters: string): Span | null {
  const furthest = Math.max(0, open - 2 * Math.min(letters.length + 5, letters.length * 2));
  let letter = letters.length - 1;
  const low = letters.toLowerCase();
  for (let at = open - 1; at >= furthest; at--) {
    const token = tokens[at]!;
    if (token.kind === TokenKind.Symbol) {
      if (token.lower === ';' || token.lower === '(' || token.lower === ')') return null;
      continue;
    }
    for (let char = token.lower.length - 1; char >= 0; char--) {
      if (token.lower[char] !== low[letter] || (char > 0 && letter === 0)) continue;
      if (--letter < 0) break;
    }
    if (letter < 0) return token.capital ? { start: token.start, end: tokens[open - 1]!.end } : null;
  }
  return null;
}
