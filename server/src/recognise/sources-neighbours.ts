/** Whether a sentence goes on about what its neighbour said, so that the neighbour's source covers it. */
import type { Attribution } from './sources-attribution.ts';
import { DETERMINERS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** "Senator X pointed out the record of this program.": the quantities follow in the next sentence. */
export function announces(words: readonly PlainWord[], source: Attribution): boolean {
  if (source.kind !== 'statement') return false;
  const rest = words.slice(source.last);
  if (
    rest.some((word) => word.number && !/^(?:1[5-9]|20)\d\d$/.test(word.lower)) ||
    rest.some((word) => word.lower === 'that' && rest.indexOf(word) === 0)
  )
    return false;
  const head = rest.find((word) => word.word && word.lower !== 'out' && word.lower !== 'to');
  return head !== undefined && DETERMINERS.has(head.lower) && rest.length < 20;
}

const ANEW = new Set(
  'but however now in since today also meanwhile yet and so on at during over by let from as for if when while'.split(
    ' ',
  ),
);

/** Whether the sentence opens a matter of its own. */
export function opensAnew(words: readonly PlainWord[]): boolean {
  return ANEW.has(words[0]?.lower ?? '') || words.slice(0, 4).some(({ lower }) => lower === 'also');
}

/** Whether the sentence goes on about what the one before said. */
export function continues(words: readonly PlainWord[], first: number): boolean {
  let at = 0;
  while (at < 2 && /^(?:and|so)$/.test(words[at]?.lower ?? '')) at++;
  const head = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (words.slice(at, at + 4).some(({ lower }) => lower === 'also') && next !== 'also') return false;
  if (head === 'of') return /^(?:those|these|them|that)$/.test(next);
  if (/^(?:among|including)$/.test(head)) return /^(?:those|them|these)$/.test(next);
  if (head === 'that')
    return first - at <= 6 && /^(?:is|was|'s|means|represents|compares|compared)$/.test(next);
  return (head === 'it' || head === 'they') && /^(?:found|said|shows|also|estimated|put)$/.test(next);
}

export function speaksForSelf(words: readonly PlainWord[], before: number): boolean {
  return words.slice(0, before).some(({ lower }) => lower === 'we' || lower === 'i' || lower === 'our');
}
