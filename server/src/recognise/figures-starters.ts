/** Decides at which tokens it is worth trying to read a figure; the scanner's first and cheapest question. */
import { CURRENCY_CODES, CURRENCY_SHORTHANDS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts';
import { isApart } from './figures-openers.ts';
import { isPointed } from './figures-reading.ts';
import { CARDINALS, DENOMINATORS, FOLDS, MAGNITUDES, MULTIPLES, PARTS, VAGUE, VULGAR } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';
import { DIGITS } from './words-classes.ts';

/** Words that may begin a figure, `a` excepted. */
const WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MAGNITUDES.keys(),
  ...VAGUE.keys(),
  ...MULTIPLES.keys(),
  ...FOLDS.keys(),
  ...PARTS.keys(),
  ...'half quarter point many several few couple minus negative multi multibillion multimillion multitrillion'.split(
    ' ',
  ),
]);

/** Codes that may stand before a number; a magnitude's letter may stand before them (`MSEK`). */
const CODES: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES.keys(),
  ...[...CURRENCY_CODES.keys()].flatMap((code) => [`m${code}`, `b${code}`, `k${code}`, `t${code}`]),
  ...DOLLAR_PREFIXES.keys(),
  ...[...CURRENCY_SHORTHANDS.keys()].map((spelt) => spelt.toLowerCase()),
]);

const SIGNS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.keys(), ...VULGAR.keys(), '−']);

/** What may follow `a` in a figure. */
const AFTER_A: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...VAGUE.keys(),
  ...'couple few good dollar buck pound euro twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
]);

/** What may begin a figure at all, and `.`, `-` and `+` of `.5`, `-5` and `+5`: most words of a text are told by this alone. */
const BEGINS = wordClass(
  (lower) =>
    lower === 'a' ||
    lower === '.' ||
    lower === '-' ||
    lower === '+' ||
    WORDS.has(lower) ||
    CODES.has(lower) ||
    SIGNS.has(lower),
);

/** One of these is in every figure without digits: what begins one, or follows the `a` that begins one. */
const HOLDS = wordClass((lower) => WORDS.has(lower) || SIGNS.has(lower) || AFTER_A.has(lower));

/**
 * @param classes those of all words of a sentence
 * @returns false where the sentence has no figure
 */
export function mayHold(classes: number): boolean {
  return (classes & (DIGITS | HOLDS)) !== 0;
}

const A = 97;
const CAPITAL_A = 65;

/**
 * @param text the text that the tokens are of
 * @returns false where no figure begins at `at`; true says nothing yet
 */
export function mayBegin(tokens: readonly Token[], text: string, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === TokenKind.Number) return true;
  if ((token.classes & BEGINS) === 0) return false;
  const { start } = token;
  const next = tokens[at + 1];
  switch (token.kind) {
    case TokenKind.Word: {
      const length = token.end - start;
      const first = text.charCodeAt(start);
      if (length === 1 && (first === A || first === CAPITAL_A))
        return next !== undefined && (AFTER_A.has(next.lower) || (next.lower === '$' && !next.spaced));
      if (first < 128 && WORDS.has(token.lower)) return true;
      if (length > 4 || next === undefined || next.kind === TokenKind.Word) return false;
      if (next.lower === '$') return CODES.has(token.lower);
      return (
        (token.capital || token.lower === 'kr') &&
        (next.kind === TokenKind.Number || next.lower === '.') &&
        CODES.has(token.lower)
      );
    }
    default: {
      const code = text.charCodeAt(start);
      if (code === 46) return isPointed(tokens, at);
      if (code === 43) return next?.kind === TokenKind.Number && !next.spaced;
      if (code === 45)
        return next !== undefined && next.kind !== TokenKind.Word && (!next.spaced || isApart(tokens, at));
      return (code === 36 || code > 127) && SIGNS.has(token.lower);
    }
  }
}
