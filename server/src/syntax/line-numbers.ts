/**
 * Numbers before lines with a single blank behind them, as a court's page has them where its columns were lost:
 * `7 MS. LEE: No.` They are told from the numbers of a list by the whole text: they go on through sentences and labels,
 * and begin again on each page.
 */
import { isDigit, NUMBER_GAP, skipBlank, trimEnd } from './characters.ts';
import { LineCursor } from './lines.ts';
import { isPageMarker } from './page.ts';

/** Where a text shows whether it is such a text. */
const HEAD = 1 << 15;
/** Lines that must follow each other, and the labels and sentences that must go through them. */
const LEAST = 20;
const LEAST_LABELS = 3;
/** Lines of a page, code units of a line, and lines whose numbers may be lost because nothing stands on them. */
const LAST = 32;
const LINE = 110;
const LOST = 3;

interface NumberedLine {
  readonly value: number;
  /** Where the number ends; its words stand behind one blank. */
  readonly end: number;
  readonly stop: number;
}

/**
 * @param from where the front matter ends
 * @returns the text with `NUMBER_GAP` behind its line numbers, or the same text where it has none of this kind
 */
export function markLineNumbers(text: string, from: number): string {
  if (!hasCloseNumbers(text, from)) return text;
  const { lines } = numberedLines(text, from, text.length);
  let marked = '';
  let done = 0;
  const mark = (at: number): void => {
    marked += text.slice(done, at) + String.fromCharCode(NUMBER_GAP);
    done = at + 1;
  };
  lines.forEach(({ value, end, stop }, index) => {
    const before = lines[index - 1]?.value ?? 0;
    const after = lines[index + 1]?.value ?? 0;
    if (end === stop || !(follows(before, value) || follows(value, after))) return;
    mark(end);
    if (SIDE.test(text.slice(end + 1, end + 5))) mark(end + 2);
  });
  return marked + text.slice(done);
}

/** Whether the lines of a text carry such numbers; reads its beginning only. */
export function hasCloseNumbers(text: string, from: number): boolean {
  const to = Math.min(text.length, from + HEAD);
  const { lines, others } = numberedLines(text, from, to);
  if (lines.length < LEAST || lines.length < others * 2) return false;
  let rising = 0;
  let labels = 0;
  let within = 0;
  lines.forEach(({ value, end, stop }, index) => {
    const before = lines[index - 1]?.value ?? 0;
    if (follows(before, value) || (value === 1 && before >= LEAST)) rising++;
    const words = text.slice(end + 1, Math.min(stop, end + 48));
    if (SPEAKS.test(words)) labels++;
    else if (GOES_ON.test(words)) within++;
  });
  const most = lines.length * 0.8;
  return rising >= Math.max(LEAST, most) && labels >= LEAST_LABELS && within * 5 >= lines.length;
}

/** A question or an answer, or a label in capitals. */
const SPEAKS = /^(?:[QA]\.? \S|\p{Lu}[\p{Lu}.'’ -]{2,40}:)/u;
/** A sentence that goes on from the line above. */
const GOES_ON = /^[\p{Ll}"“(]?\p{Ll}/u;
/** A question or an answer without a mark; "A man came" goes on in small letters. */
const SIDE = /^[QA] [\p{Lu}\d("“'‘[$-]/u;

function follows(before: number, value: number): boolean {
  return value > before && value - before <= LOST;
}

/** The lines that begin with a number and one blank or hold nothing else, and how many others stand from the first on. */
function numberedLines(text: string, from: number, to: number): { lines: NumberedLine[]; others: number } {
  const lines: NumberedLine[] = [];
  let others = 0;
  const cursor = new LineCursor(text, from, to);
  while (cursor.advance()) {
    const first = skipBlank(text, cursor.start, cursor.end);
    if (first === cursor.end) continue;
    const stop = trimEnd(text, first, cursor.end);
    const line = numberedLine(text, first, stop);
    if (line) lines.push(line);
    else if (lines.length > 0 && !isPageMarker(text, first, stop)) others++;
  }
  return { lines, others };
}

function numberedLine(text: string, first: number, stop: number): NumberedLine | null {
  let end = first;
  while (end < stop && end - first < 3 && isDigit(text.charCodeAt(end))) end++;
  const value = Number(text.slice(first, end));
  if (end === first || end - first > 2 || value < 1 || value > LAST || stop - first > LINE) return null;
  if (end === stop) return { value, end, stop };
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 32 && next > 32 ? { value, end, stop } : null;
}
