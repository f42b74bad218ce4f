/** Brackets and tags around and inside labels. */
import { skipBlank } from './characters.ts';

export const NAMED_OFFICE =
  /^(?:The|THE)\s[^()]{3,80}\((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Dame|Lord|Lady|Baroness|Senator|MR|MRS|MS|DR|HON)\.?\s)?(?:\(\p{Lu}\p{L}{0,5}\.\)\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}\s?){1,4}\)$/u;

/** Words of directions in brackets, which say how somebody speaks. */
const DIRECTION =
  /\b(?:as|in|off|on|via|by|from|through|over|continu\w{0,24}|interpret\w{0,24}|translat\w{0,24}|speak\w{0,24}|inaudible|indiscernible|crosstalk|laugh\w{0,24}|sing\w{0,24}|read\w{0,24}|remote\w{0,24}|virtual\w{0,24}|phone|telephone|video\w{0,24}|zoom|voice\w{0,24}|presiding|ph|phonetic|sic|cont(?:'|’)?d?|off-?\s?(?:mike|mic|camera))\b|[.?!…:]$/i;

/** What ends in a party, as parliaments write it: `Rosemont, BQ`, `Minister of Labour, Lib.` */
const PARTY = /,\s(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}{1,4}\.)$/u;

/** Whether words in round brackets tell who it is: a constituency, a party, an office. */
export function belongsToName(inner: string): boolean {
  if (inner.length >= 70 || !/^\p{Lu}[\p{L}\p{M}'’.,&/ –—-]*$/u.test(inner)) return false;
  return PARTY.test(inner) || !DIRECTION.test(inner);
}

/** Offset after the bracket that closes the one at `at`, or -1. */
export function closing(text: string, at: number, end: number): number {
  let open = text.charCodeAt(at);
  if (open === 92) open = text.charCodeAt(++at);
  const close = open === 40 ? 41 : open === 91 ? 93 : -1;
  let depth = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
  }
  return -1;
}

/** Skips mark-up that stands around labels: `<Newspeech>`, `<p>`, `<b>`, `<strong>`, `<v `. */
export function skipTags(text: string, at: number, end: number): number {
  let tags = 0;
  while (tags < 4 && text.charCodeAt(at) === 60) {
    const stop = Math.min(end, at + 40);
    let close = at + 1;
    while (close < stop && text.charCodeAt(close) !== 62 && text.charCodeAt(close) !== 60) close++;
    if (close >= stop || text.charCodeAt(close) !== 62) return at;
    at = skipBlank(text, close + 1, end);
    tags++;
  }
  return at;
}

/** End of `</b>`, `</strong>` and the like at `at`, or `at`. */
export function skipCloseTags(text: string, at: number, end: number): number {
  while (text.charCodeAt(at) === 60 && text.charCodeAt(at + 1) === 47) {
    const stop = Math.min(end, at + 20);
    let close = at + 2;
    while (close < stop && text.charCodeAt(close) !== 62) close++;
    if (close >= stop) return at;
    at = close + 1;
  }
  return at;
}
