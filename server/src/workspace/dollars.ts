/** Whose dollar a document counts in: `$5` is a Canadian one where a document tells of Canada. */
import type { Transcript } from '../model/transcript.ts';
import type { Figure } from '../model/values.ts';
import { DOLLAR_PLACES, PLACE_NAME } from '../recognise/currency-places.ts';

/** Its first part tells enough of a long document. */
const MOST_READ = 200_000;
/** A country named once may be any document's. */
const FEWEST_PLACES = 2;

const known = new WeakMap<Transcript, string>();

const DOLLAR = /\$|dollar/i;

/** @returns the ISO 4217 code of a dollar without a country in this document; linear, and counted once a version */
export function dollarOf(transcript: Transcript): string {
  const code = known.get(transcript) ?? countedIn(transcript.text.slice(0, MOST_READ));
  known.set(transcript, code);
  return code;
}

/**
 * The country whose places are named most, more than twice as often as those of the United States. Cents are those of
 * the euro where nothing else is spoken of.
 */
function countedIn(text: string): string {
  const counts = new Map<string, number>();
  for (const { 0: name, index } of text.matchAll(PLACE_NAME)) {
    const code = DOLLAR_PLACES.get(name);
    // The US of `US$` is no place.
    if (code !== undefined && text[index + name.length] !== '$')
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const american = counts.get('USD') ?? 0;
  if (counts.size === 0 && text.includes('€') && !DOLLAR.test(text)) return 'EUR';
  let [most, places] = ['USD', Math.max(FEWEST_PLACES - 1, 2 * american)];
  for (const [code, count] of counts) if (code !== 'USD' && count > places) [most, places] = [code, count];
  return most;
}

/** `$5`, `5 dollars`, `20 cents`. */
const DOLLARS = /\$|dollar|buck|cent/i;
/** `US$5`, `5 U.S. dollars`, `5 American dollars`. */
const AMERICAN = /u\.?s|americ/i;

/**
 * @param words the figure as written
 * @returns the unit of a figure, in which a dollar without a country is the document's own
 */
export function unitIn(transcript: Transcript, { unit }: Pick<Figure, 'unit'>, words: string): string | null {
  const bare = unit === 'USD' && DOLLARS.test(words) && !AMERICAN.test(words);
  return bare ? dollarOf(transcript) : unit;
}
