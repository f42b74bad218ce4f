/** Reads multiples that are one word: `doubled`, `tenfold`, `twice as many`. */
import { readModifier } from './figures-modifier.ts';
import { wordAt } from './figures-reading.ts';
import { FOLDS, MULTIPLES } from './numbers.ts';
import type { Token } from './tokens.ts';

/** @returns null where none begins at `at` */
export function readMultiple(
  tokens: readonly Token[],
  at: number,
): { first: number; next: number; value: number; unit: string; suffixed: null } | null {
  const word = wordAt(tokens, at);
  const fold = FOLDS.get(word);
  const value = fold ?? MULTIPLES.get(word);
  if (value === undefined) return null;
  if (fold === undefined && !counts(tokens, at, word)) return null;
  return { first: at, next: at + 1, value, unit: 'times', suffixed: null };
}

/** A past or progressive form says what happened; the plain form may be any adjective (`double standard`). */
function counts(tokens: readonly Token[], at: number, word: string): boolean {
  const after = wordAt(tokens, at + 1);
  if (after === 'down' || after === '-') return false;
  if (word === 'twice') return after === 'as' || after === 'the' || readModifier(tokens, at, at + 1) !== null;
  if (word.endsWith('ed') || word.endsWith('ing')) return true;
  return readModifier(tokens, at, at + 1) !== null;
}
