/** What a sentence can hold of programs, told from its capitals before words are put together. */
import { isCitationWord } from './programs-citations.ts';
import { foldedWord, nameClass } from './programs-classes.ts';
import { BARRIERS, DETERMINERS, isHead } from './programs-words.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

/** Nothing, names that are widely known, any name. */
export type Promise = 0 | 1 | 2;

/** Heads of names and first words of citations. */
const TELLING = wordClass((lower) => {
  const { key } = foldedWord(lower);
  return isHead(key) || isCitationWord(key);
});

/** Capitalised or not, no name begins with it. */
const NO_BEGINNING = wordClass((lower) => (foldedWord(lower).classes & BARS) !== 0);
const BARS = nameClass((key) => BARRIERS.has(key) || DETERMINERS.has(key));

/** How many words in small letters may stand inside a name between two in capitals. */
const INSIDE = 2;

/**
 * Says at most too much. A capital that only begins the sentence promises little; another inside promises a name
 * where two stand near each other, where one is a head or has no second small letter (`NAFTA`, `H-2B`, `U.S.`), or
 * where a number follows one. Linear.
 */
export function promiseOf(text: string, tokens: readonly Token[]): Promise {
  let promise: Promise = 0;
  let telling = false;
  let inside = false;
  /** Words since a capitalised one that a name may begin with. */
  let since = INSIDE + 1;
  for (let at = 0; at < tokens.length; at++) {
    const { capital, lower, kind, start, end, classes, spaced } = tokens[at]!;
    if (capital) {
      if (since <= INSIDE) telling = true;
      if (lower !== 'i') {
        promise = 1;
        if (at > 0 || isLoud(text, start, end)) inside = true;
        if ((classes & TELLING) !== 0 || end - start < 3 || !isSmall(text.charCodeAt(start + 1)))
          telling = true;
      }
      // `I-95`, `President-elect`: the word goes on, and is another.
      const next = tokens[at + 1];
      const goesOn = next !== undefined && !next.spaced && next.lower !== "'";
      if (goesOn && lower === 'i') telling = true;
      if (telling && inside) return 2;
      since = goesOn || (classes & NO_BEGINNING) === 0 ? 0 : since + 1;
      continue;
    }
    if (kind === TokenKind.Number) {
      const before = tokens[at - 1];
      if (before && (before.capital || before.lower === 'section')) return 2;
    }
    if (spaced) since++;
  }
  return promise;
}

/** `SAVE cuts payments`: capitals say more than that a sentence begins. */
function isLoud(text: string, start: number, end: number): boolean {
  if (end - start < 3 || isSmall(text.charCodeAt(start + 1))) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
