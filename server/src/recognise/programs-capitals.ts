/** How a sentence uses capitals: running text, a headline, a heading in capitals. */
import { nameClass } from './programs-classes.ts';
import type { Lexeme } from './programs-lexemes.ts';
import { FUNCTION_WORDS } from './programs-words.ts';

/** `all` is a heading in capitals, `loud` running text in capitals, as some captions are. */
export type Capitals = 'normal' | 'title' | 'all' | 'loud';

/** In lower case, or first in a sentence, these say that it is no headline. */
const SENTENCE_WORDS = new Set(
  'is was are were be been has had have do did does can may will would could should use like we they he she it you not who i'.split(
    ' ',
  ),
);

const SENTENCE_WORD = nameClass((key) => SENTENCE_WORDS.has(key));
const FUNCTION_WORD = nameClass((key) => FUNCTION_WORDS.has(key));

/** A headline capitalises nearly every long word, a heading in capitals every letter. */
export function capitalsOf(lexemes: readonly Lexeme[]): Capitals {
  let long = 0;
  let capital = 0;
  let all = 0;
  let sentence = false;
  let running = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    const talks = (lexeme.classes & SENTENCE_WORD) !== 0;
    if (talks) running++;
    if (talks && (!lexeme.capital || at === 0 || lexeme.key === 'i')) sentence = true;
    if (lexeme.number || lexeme.end - lexeme.start < 4 || (lexeme.classes & FUNCTION_WORD) !== 0) continue;
    long++;
    if (lexeme.capital) capital++;
    if (lexeme.allCapitals) all++;
  }
  if (long >= 2 && all >= long * 0.8) return running > 0 && long >= 4 ? 'loud' : 'all';
  return !sentence && long >= 4 && capital >= long * 0.9 ? 'title' : 'normal';
}
