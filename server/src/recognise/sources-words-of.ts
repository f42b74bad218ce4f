/**
 * A sentence as the rules about sources read it: words without markup, contractions and dotted
 * abbreviations put together, every dash alike.
 */
import type { Span } from '../model/span.ts';
import { Token, TokenKind } from './tokens.ts';

/** A token, or several put together: `'s`, `u.s.`; `—` for any dash between clauses, `-` for a hyphen. */
export type PlainWord = Token;

const MARKUP = new Set(['*', '_', '"', '\\', '`', '#', '>', '<', '~', '[', ']']);

/**
 * @param tokens of one sentence
 * @returns its words in order; offsets as in the tokens; linear
 */
export function plainWords(tokens: readonly Token[]): PlainWord[] {
  const words: PlainWord[] = [];
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind !== TokenKind.Symbol) {
      const dotted = token.kind === TokenKind.Word ? dottedEnd(tokens, at) : at;
      if (token.kind === TokenKind.Word) {
        letters++;
        if (token.capital) capitals++;
      }
      words.push(dotted === at ? token : abbreviation(tokens, at, dotted));
      at = dotted;
    } else if (token.lower === "'") {
      if (!token.spaced && next && !next.spaced && next.kind === TokenKind.Word && next.lower.length <= 2) {
        words.push(together(token, next, TokenKind.Word, contraction(next.lower)));
        at++;
      }
    } else if (token.lower === '.' && next) {
      if (next.lower === '.') words.push(together(token, token, TokenKind.Symbol, '…'));
    } else if (isDash(token)) {
      const doubled = next !== undefined && isDash(next) && !next.spaced;
      const hyphen = !doubled && token.lower === '-' && !token.spaced && next !== undefined && !next.spaced;
      const lower = hyphen ? '-' : '—';
      words.push(
        lower === token.lower && !doubled
          ? token
          : together(token, doubled ? next : token, TokenKind.Symbol, lower),
      );
      if (doubled) at++;
    } else if (token.lower === ']' && next?.lower === '(' && !next.spaced) {
      at = linkEnd(tokens, at + 1);
    } else if (!MARKUP.has(token.lower)) {
      words.push(token);
    }
  }
  // Captions in capitals, or without any.
  const uncased = (letters >= 3 && capitals >= letters * 0.9) || (letters >= 6 && capitals === 0);
  return uncased ? words.map(withoutCase) : words;
}

function together({ start, spaced, word }: Token, { end }: Token, kind: TokenKind, lower: string): Token {
  return new Token(start, end, kind, lower, false, spaced, 0, word);
}

function abbreviation(tokens: readonly Token[], from: number, to: number): Token {
  const letters = tokens.slice(from, to + 1).filter((part) => part.lower !== '.');
  const { start, capital, spaced, word } = tokens[from]!;
  const lower = `${letters.map((part) => part.lower).join('.')}.`;
  return new Token(start, tokens[to]!.end, TokenKind.Word, lower, capital, spaced, 0, word);
}

function withoutCase({ start, end, kind, lower, spaced, classes, word }: Token): Token {
  return new Token(start, end, kind, lower, false, spaced, classes, word, true);
}

const CONTRACTIONS = new Map('s t d m re ve ll'.split(' ').map((end) => [end, `'${end}`]));

function contraction(end: string): string {
  return CONTRACTIONS.get(end) ?? `'${end}`;
}

/** Index of the parenthesis that closes a link's address, opened at `open`; `open` where none does. */
function linkEnd(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at < open + 200; at++) {
    if (tokens[at]!.lower === ')') return at;
    if (tokens[at]!.spaced) break;
  }
  return open;
}

function isDash(token: Token): boolean {
  return token.lower === '-' || token.lower === '–' || token.lower === '—';
}

/** Index of the last token of `U.S.` that begins at `at`, or `at`. */
function dottedEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let letters = 0;
  for (let i = at; i < tokens.length && i < at + 10; i += 2) {
    const letter = tokens[i]!;
    const dot = tokens[i + 1];
    if (letter.end - letter.start !== 1 || (i > at && letter.spaced) || dot?.lower !== '.' || dot.spaced)
      break;
    letters++;
    end = i + 1;
  }
  return letters > 1 ? end : at;
}

/** @returns indices of the first word of a span and of the first word after it */
export function wordsOfSpan(words: readonly PlainWord[], span: Span): readonly [number, number] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end]!.start < span.end) end++;
  return [low, end];
}
