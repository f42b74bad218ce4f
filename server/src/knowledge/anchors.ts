/** Finds the place of an annotation in a text that may have changed since. */
import type { Annotation } from '../model/annotation.ts';
import type { DocumentSpan } from '../model/span.ts';

/**
 * The quoted words must stand there unchanged: an annotation never goes to a place with another value. Of several
 * places the one with most of the same words around it wins; two that are alike are none.
 * @returns null where the words are gone, or where two places are alike
 */
export function anchor(text: string, { quote, position }: Annotation): DocumentSpan | null {
  if (!quote || quote.exact === '') return null;
  const { exact, prefix, suffix } = quote;
  if (
    position &&
    text.startsWith(exact, position.start) &&
    around(text, position.start, quote) === prefix.length + suffix.length
  )
    return { start: position.start, end: position.start + exact.length };
  let best: DocumentSpan | null = null;
  let bestShared = -1;
  let alike = false;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const shared = around(text, at, quote);
    alike = shared === bestShared;
    if (shared <= bestShared) continue;
    best = { start: at, end: at + exact.length };
    bestShared = shared;
    alike = false;
  }
  return alike ? null : best;
}

/** How many characters before and after a place are those of the quotation, counted outward from it. */
function around(
  text: string,
  at: number,
  { exact, prefix, suffix }: NonNullable<Annotation['quote']>,
): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++;
  return before + after;
}
