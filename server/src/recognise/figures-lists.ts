/** The numbers of lists, of questions and of pages: `1.`, `(2)`, `3)`, `4 - How`. */
import { FUNCTION_WORDS } from './figures-notes.ts';
import { wordAt } from './figures-reading.ts';
import type { Token } from './tokens.ts';

/** `1.`, `(2)`, `3)` where a paragraph or a line begins; a number alone is a page's. */
export function isListNumber(tokens: readonly Token[], text: string, first: number, next: number): boolean {
  const after = tokens[next];
  const token = tokens[first]!;
  if (after?.lower === ')' && !after.spaced && isEnumerated(tokens, first)) return true;
  const opened = wordAt(tokens, first - 1) === '[' && after?.lower === '.';
  const head = opened ? first - 1 : first;
  if (head > 0 && !beginsLine(text, tokens[head - 1]!.end, tokens[head]!.start)) return false;
  if (after?.spaced && /^[-–—]$/.test(after.lower) && opensSentence(tokens[next + 1])) return true;
  if (after === undefined) return first === 0 && token.end - token.start <= 4 && !token.lower.includes('.');
  if (after.spaced) return false;
  return after.lower === '.' || after.lower === ')' || after.lower === ':' || after.lower === ']';
}

/** `two tests: 1) whether it works; 2) at what cost`: no bracket was opened that the one behind the number closes. */
function isEnumerated(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]!.end - tokens[first]!.start > 2 || !/^[:;.,?]$/.test(wordAt(tokens, first - 1)))
    return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_BRACKET); at--)
    if (wordAt(tokens, at) === '(') return false;
  return true;
}

const LONGEST_BRACKET = 24;

/** The `How` of `1 - How did it begin?`. */
function opensSentence(token: Token | undefined): boolean {
  return token?.capital === true && FUNCTION_WORDS.has(token.lower);
}

export function beginsLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}
