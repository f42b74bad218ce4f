/** What was said where a transcriber put another number in its place. */
import { readNumber } from './figures-number.ts';
import { round, wordAt } from './figures-reading.ts';
import { MAGNITUDES, parseDigits } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Tokens of one side of a mark that strikes words out: `</s>`, `~~`, with a backslash before a bracket. */
const LONGEST_MARK = 5;
/** Tokens of a number that was struck out. */
const LONGEST_NUMBER = 8;

/**
 * @param first index of the figure's first token, `next` of the one after it
 * @param value the figure's, as corrected
 * @returns the value as it was said (`$3 <s>billion</s> [trillion]`, `<s>26</s> [28] percent`), null where nothing
 *   was corrected
 */
export function readSpoken(
  tokens: readonly Token[],
  first: number,
  next: number,
  value: number | readonly [number, number] | null,
): number | null {
  if (typeof value !== 'number') return null;
  if (wordAt(tokens, next - 1) === ']') return spokenMagnitude(tokens, next - 2, value);
  return wordAt(tokens, first - 1) === '[' ? spokenNumber(tokens, first, value) : null;
}

/** @param at index of the last token in the brackets */
function spokenMagnitude(tokens: readonly Token[], at: number, value: number): number | null {
  const word = wordAt(tokens, at) === '\\' ? at - 1 : at;
  const meant = MAGNITUDES.get(wordAt(tokens, word));
  if (meant === undefined || wordAt(tokens, word - 1) !== '[') return null;
  const said = MAGNITUDES.get(wordAt(tokens, beforeMark(tokens, word - 2))) ?? 1;
  return said === meant ? null : round((value / meant) * said);
}

function spokenNumber(tokens: readonly Token[], first: number, value: number): number | null {
  const last = beforeMark(tokens, first - 2);
  if (last === first - 2) return null;
  const meant = parseDigits(wordAt(tokens, first));
  let from = last;
  while (from > last - LONGEST_NUMBER && isPart(tokens, from - 1)) from--;
  const said = readNumber(tokens, from, false);
  if (said === null || said.value === null || said.next !== last + 1) return null;
  // The magnitude or the unit may stand after the brackets, for both.
  return said.scale === 1 && meant > 0 ? round(said.value * (value / meant)) : said.value;
}

/** Whether the token is part of a number that was struck out, not of the mark before it. */
function isPart(tokens: readonly Token[], at: number): boolean {
  return /^[\p{L}\d-]/u.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) !== '<';
}

/** Index of the last token before the marks that end at `at`: `</s>`, `~~`, a backslash. */
function beforeMark(tokens: readonly Token[], at: number): number {
  let before = at;
  while (before > at - LONGEST_MARK && isMark(tokens, before)) before--;
  return before;
}

function isMark(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return /^[<>/~\\]$/.test(word) || wordAt(tokens, at - 1) === '/';
}
