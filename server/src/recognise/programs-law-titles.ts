/**
 * Titles of laws that brackets and commas run through: `Renters (Reform) Bill`, `Police, Crime and Courts Act`,
 * `Coronavirus Aid, Relief, and Economic Security Act`.
 */
import type { Lexeme } from './programs-lexemes.ts';
import { BARRIERS, BODIES, DETERMINERS, FUNCTION_WORDS, isHead, LINKS, PLACES } from './programs-words.ts';

const LAWS = new Set(['act', 'bill']);
const MAX_WORDS = 12;

/**
 * @param first the first word of the name found so far; `head` where nothing stands before the head
 * @returns the first word of the whole title
 */
export function widenLawTitle(lexemes: readonly Lexeme[], head: number, first: number): number {
  if (!LAWS.has(lexemes[head]!.key)) return first;
  return lexemes[head]!.before === 'close' ? overBrackets(lexemes, head) : overCommas(lexemes, head, first);
}

function overBrackets(lexemes: readonly Lexeme[], head: number): number {
  let open = head - 1;
  while (open > 0 && open > head - 7 && lexemes[open]!.before === 'space') open--;
  if (open < 1 || lexemes[open]!.before !== 'open' || !lexemes[open]!.capital) return head;
  let first = open;
  while (first > 0 && open - first < MAX_WORDS && isTitleWord(lexemes[first - 1]!)) {
    first--;
    if (lexemes[first]!.before !== 'space') break;
  }
  while (first < open && !lexemes[first]!.capital) first++;
  return first === open ? head : first;
}

/** Only after a determiner: `the A, B and C Act`. Elsewhere the commas may list other things. */
function overCommas(lexemes: readonly Lexeme[], head: number, first: number): number {
  let at = first - 1;
  if (at < 1) return first;
  if (lexemes[at]!.key === 'and' && lexemes[at]!.before === 'comma') at--;
  else if (lexemes[first]!.before !== 'comma' || !hasAnd(lexemes, first, head)) return first;
  let start = first;
  for (; at >= 0 && head - at < MAX_WORDS; at--) {
    const lexeme = lexemes[at]!;
    if (
      !lexeme.capital ||
      (lexeme.allCapitals && lexeme.end - lexeme.start > 2) ||
      !isTitleWord(lexeme) ||
      isHead(lexeme.key) ||
      PLACES.has(lexeme.key)
    )
      break;
    start = at;
    if (lexeme.before !== 'space' && lexeme.before !== 'comma') break;
  }
  const before = lexemes[start - 1];
  const determined = before && DETERMINERS.has(before.key) && lexemes[start]!.before === 'space';
  return determined ? start : first;
}

function hasAnd(lexemes: readonly Lexeme[], first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (lexemes[at]!.key === 'and') return true;
  return false;
}

function isTitleWord({ capital, key }: Lexeme): boolean {
  if (!capital) return LINKS.has(key) && key !== 'the';
  return !BARRIERS.has(key) && !FUNCTION_WORDS.has(key) && !BODIES.has(key);
}
