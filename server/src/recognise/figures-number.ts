/** Reads one number from the tokens: digits, words, fractions, vague magnitudes. */
import { readDigits } from './figures-digits.ts';
import { readMagnitude } from './figures-magnitude.ts';
import { isPointed, type NumberReading } from './figures-reading.ts';
import { readWords } from './figures-words.ts';
import { VULGAR } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/**
 * @param tokens a sentence's tokens
 * @param at index of the first token of the number, currency signs excluded
 * @param money a currency sign stood before it, so that `5b` and `5t` are magnitudes
 * @returns null where no number begins
 */
export function readNumber(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === TokenKind.Number) return readDigits(tokens, at, money);
  if (token.kind === TokenKind.Word) return readWords(tokens, at);
  const vulgar = VULGAR.get(token.lower);
  if (vulgar !== undefined) return readMagnitude(tokens, at + 1, vulgar, 'fraction');
  if (token.lower !== '.' || !isPointed(tokens, at)) return null;
  const value = Number(`0.${tokens[at + 1]!.lower}`);
  return Number.isNaN(value) ? null : readMagnitude(tokens, at + 2, value, 'digits');
}
