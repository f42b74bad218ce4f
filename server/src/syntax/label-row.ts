/** Rows of tables that say who speaks and what: `| Ann Lee | Yes. |`, `| 00:12 | **Ann Lee** | Yes. |`. */
import { isUpper, skipBlank, trimEnd } from './characters.ts';
import { type Label, plainLabel } from './label-shape.ts';
import { NAME_WORD, SURNAME_PARTICLE } from './name-words.ts';
import { readTimeMark } from './timecode.ts';

/** A cell with a name is no longer than this. */
const LONGEST = 60;

/** @param at where the first bar stands */
export function readRow(text: string, at: number, end: number): Label | null {
  let time: number | null = null;
  let start = skipBlank(text, at + 1, end);
  const mark = readTimeMark(text, start, end);
  if (mark) {
    time = mark.seconds;
    const bar = skipBlank(text, mark.end, end);
    if (text.charCodeAt(bar) !== 124) return null;
    start = skipBlank(text, bar + 1, end);
  }
  while (text.charCodeAt(start) === 42 && start < end) start++;
  if (start >= end || !isUpper(text.charCodeAt(start))) return null;
  const limit = Math.min(end, start + LONGEST);
  let bar = start;
  while (bar < limit && text.charCodeAt(bar) !== 124) bar++;
  if (bar >= limit) return null;
  let stop = trimEnd(text, start, bar);
  while (stop > start && (text.charCodeAt(stop - 1) === 42 || text.charCodeAt(stop - 1) === 58)) stop--;
  const body = skipBlank(text, bar + 1, end);
  // Two cells with words: a third would be a table of something else.
  const close = text.indexOf('|', body);
  if (body >= end || close < 0 || close >= end || skipBlank(text, close + 1, end) < end) return null;
  return ROW_NAME.test(text.slice(start, stop)) ? plainLabel('cell', start, stop, body, time) : null;
}

const ROW_NAME = new RegExp(`^${NAME_WORD}(?: (?:${NAME_WORD}|${SURNAME_PARTICLE})){0,4}$`, 'u');
