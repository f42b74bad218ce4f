/** What stands behind a verb that names an origin: what is said, an amount, a document. */
import { APPROXIMATORS, DOCUMENT_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

const OBJECT_STARTS = new Set(
  'that the a an there it its about around nearly almost more less over up at some roughly approximately how no their his her we he she they this these those between as only'.split(
    ' ',
  ),
);

export function isObject(next: PlainWord | undefined): boolean {
  return (
    next !== undefined &&
    (next.isNumber || next.capital || /^[$€£¥]$/.test(next.lower) || OBJECT_STARTS.has(next.lower))
  );
}

export function isAmount(words: readonly PlainWord[], at: number): boolean {
  return words[at]?.isNumber === true || /^[$£€]$/.test(words[at]?.lower ?? '');
}

/** What a law or a budget has: `$8 billion`, `over $8 billion`, `12,000 euros`. */
export function isMoney(words: readonly PlainWord[], from: number): boolean {
  const at = APPROXIMATORS.has(words[from]?.lower ?? '') ? from + 1 : from;
  if (/^[$£€]$/.test(words[at]?.lower ?? '')) return true;
  return (
    words[at]?.isNumber === true &&
    /^(?:million|billion|dollars|euros|pounds)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** Whether the verb's object is a document: "released a new report". */
export function documentAfter(words: readonly PlainWord[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at < verb + 7; at++) {
    if (!words[at]!.isWord && words[at]!.lower !== '-') return false;
    if (DOCUMENT_NOUNS.has(words[at]!.lower) || words[at]!.lower === 'something') return true;
  }
  return false;
}
