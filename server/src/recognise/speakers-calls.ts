/** Where the words stand that give somebody the floor. */
import type { Token } from './tokens.ts';

/** Where the name stands that "question from", "go to", "line of" and the like call; -1 where they do not. */
export function calledAfter(tokens: readonly Token[], at: number): number {
  const word = (i: number) => tokens[i]?.lower ?? '';
  if (word(at) === 'from')
    return /^(?:questions?|comes?|coming|is|be|online|hear|call|one)$/.test(word(at - 1)) ? at + 1 : -1;
  if (word(at) === 'line') return word(at + 1) === 'of' ? at + 2 : -1;
  // "let's go to", "we'll go next to", "our next question will go to"; "they go to Ohio" calls nobody.
  if (!/^(?:'|s|ll|will|can|questions?|next|then|now|and|please|just)$/.test(word(at - 1))) return -1;
  const before = tokens.slice(Math.max(0, at - 8), at).map((token) => token.lower);
  if (!before.some((lower) => /^(?:let|we|i|question|questions|next|now)$/.test(lower))) return -1;
  let i = at + 1;
  while (i < at + 4 && /^(?:next|now|first|then|over|back|here)$/.test(word(i))) i++;
  return word(i) === 'to' ? i + 1 : word(i) === 'with' ? i + 1 : -1;
}

/** Whether a sentence, or a part of it that stands alone, ends before `at`. */
export function endsHere(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.lower;
  return (
    mark === undefined ||
    mark === '.' ||
    mark === '?' ||
    mark === '!' ||
    mark === ';' ||
    mark === '—' ||
    mark === '–'
  );
}
