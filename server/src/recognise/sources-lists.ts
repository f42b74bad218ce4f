/** Sources that stand for more than their sentence: before a list, in a note at a paragraph's end. */
import type { Span, TurnSpan } from '../model/span.ts';
import { noteBefore } from './sources-citations.ts';

type Placed = Span & { readonly paragraph: number };

const LONGEST_LIST = 24;

/** @returns index of the sentence that introduces the list whose item the sentence stands in, or -1 */
export function leadOf(prose: string, sentences: readonly Placed[], sentence: number): number {
  let at = sentence;
  while (sentence - at < LONGEST_LIST) {
    while (at > 0 && sentences[at]!.paragraph === sentences[at - 1]!.paragraph) at--;
    if (at === 0 || !isItem(prose, sentences[at]!)) break;
    at--;
  }
  return at < sentence && leadsIn(prose, sentences[at]!) ? at : -1;
}

/** `- `, `* `, `• `, `3. `, `(b) ` where a paragraph begins. */
function isItem(prose: string, { start }: Span): boolean {
  return /^(?:[-*+•–]|\(?(?:\d{1,2}|[a-z])[.)])\s/.test(prose.slice(start, start + 6));
}

/** Ends with a colon, or a colon and a note. */
function leadsIn(prose: string, { end }: Span): boolean {
  const note = noteBefore(prose, end);
  return prose[(note?.start ?? end) - 1] === ':';
}

/** @returns the note that ends the paragraph with the sentence after this one: it goes for both */
export function closingNote(prose: string, sentences: readonly Placed[], sentence: number): TurnSpan | null {
  const { paragraph } = sentences[sentence]!;
  const next = sentences[sentence + 1];
  if (next?.paragraph !== paragraph || sentences[sentence + 2]?.paragraph === paragraph) return null;
  return noteBefore(prose, next.end);
}
