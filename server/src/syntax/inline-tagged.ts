/** Labels that an opening tag marks in the middle of a line: `… </Newspeech> <Newspeech>MR. LEE: …`. */
import { isLetter, isUpper, skipBlank } from './characters.ts';
import { wordsOf } from './label-ends.ts';
import { UNMARKED_ON_LINE } from './label-name.ts';
import { scanName } from './label-scan.ts';
import type { Label } from './label-shape.ts';

/** Longer tags are none. */
const TAG = 40;

/** Calls `found` with the words of each such label in `from..to`. */
export function countTagged(text: string, from: number, to: number, found: (label: string) => void): void {
  const line = text.slice(from, to);
  for (let tag = line.indexOf('>'); tag >= 0; tag = line.indexOf('>', tag + 1)) {
    const label = labelAfter(text, from + tag, from, to);
    if (label) found(wordsOf(text, label));
  }
}

/** The label after the tag that ends at `tag`, or null. */
export function labelAfter(text: string, tag: number, from: number, to: number): Label | null {
  let open = tag - 1;
  const limit = Math.max(from, tag - TAG);
  while (open >= limit && text.charCodeAt(open) !== 60 && text.charCodeAt(open) !== 62) open--;
  if (open < limit || text.charCodeAt(open) !== 60 || !isLetter(text.charCodeAt(open + 1))) return null;
  const start = skipBlank(text, tag + 1, to);
  if (!isUpper(text.charCodeAt(start))) return null;
  const label = scanName(text, start, to, UNMARKED_ON_LINE);
  return label?.shape === 'colon' && label.body <= to ? label : null;
}

/** Where the tags begin that stand right before `at`. */
export function tagsBefore(text: string, at: number, from: number): number {
  const before = text.slice(Math.max(from, at - 2 * TAG), at);
  return at - (TAGS.exec(before)?.[0].length ?? 0);
}

const TAGS = /(?:<\/?[A-Za-z][^<>]{0,38}>[ \t]{0,8}){1,4}$/;
