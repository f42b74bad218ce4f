/**
 * Line numbers within running text: what is left of a court's pages where their lines were joined, `… is 15 there
 * anything … 16 MS. LEE: No, your Honor.`
 */
import { isBlank, isDigit } from './characters.ts';

/** A line number, with the numbers of pages that stand before it. */
export interface LineNumber {
  readonly start: number;
  readonly end: number;
}

/** Where a text shows whether it is such a text. */
const HEAD = 1 << 14;
/** Line numbers that must follow each other, and how many of ten. */
const LEAST = 24;
/** Code units that a line has at most, and a page's head and foot. */
const LINE = 170;
const PAGE = 400;
/** Lines of a page. */
const LAST = 28;

/** Whether the text is such a one; quick where it is not. */
export function isFlat(text: string, from: number): boolean {
  const end = Math.min(text.length, from + HEAD);
  const head = text.slice(from, end);
  if (!RARE.every((number) => head.includes(number))) return false;
  let numbers = 0;
  let rising = 0;
  let within = 0;
  let before = 0;
  let place = 0;
  for (const { start, value } of small(text, from, end)) {
    numbers++;
    if ((value === before + 1 && start - place < LINE) || (value === 1 && before > 20)) {
      rising++;
      if (!opensLine(text, start)) within++;
    }
    before = value;
    place = start;
  }
  return rising >= LEAST && rising * 10 >= numbers * 7 && within * 4 >= rising;
}

/** Numbers that a page of numbered lines has. */
const RARE = ['23 ', '19 ', '17 ', '22 ', '13 ', '21 ', ' 2 ', '14 '];

/** All line numbers of such a text, in order. */
export function lineNumbers(text: string, from: number): LineNumber[] {
  const found: LineNumber[] = [];
  const all = small(text, from, text.length);
  let before = 0;
  let place = from;
  all.forEach(({ start, end, value }, index) => {
    const next = all[index + 1];
    const near = start - place < LINE || found.length === 0;
    const goesOn = value === before + 1 && near;
    // Paragraphs that stand in another order than on the page.
    const leads = next !== undefined && next.value === value + 1 && next.start - start < LINE;
    const again = leads && (opensLine(text, start) || SPEAKS.test(text.slice(end, end + 48)));
    const labelled = opensLine(text, start) && SPEAKS.test(text.slice(end, end + 48));
    const pages = value === 1 ? beforePages(text, start, place) : start;
    const opensPage = value === 1 && start - place < PAGE && (before >= 18 || (pages < start && leads));
    if (!goesOn && !opensPage && !again && !labelled) return;
    found.push({ start: pages, end });
    before = value;
    place = end;
  });
  return found;
}

/** A question or an answer without a mark, or a label in capitals. */
const SPEAKS = /^ (?:[QA]\.? \S|\p{Lu}[\p{Lu}.'’ -]{2,40}:)/u;

const SMALL = /(?<!\S)\d{1,2}(?=\s)/g;

function small(text: string, from: number, to: number): { start: number; end: number; value: number }[] {
  const found: { start: number; end: number; value: number }[] = [];
  for (const { index, 0: digits } of text.slice(from, to).matchAll(SMALL)) {
    const value = Number(digits);
    const start = from + index;
    if (value > 0 && value <= LAST) found.push({ start, end: start + digits.length, value });
  }
  return found;
}

function opensLine(text: string, at: number): boolean {
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13;
}

/** Where the numbers of pages begin that stand before the first line of a page. */
function beforePages(text: string, start: number, least: number): number {
  let at = start;
  for (let pages = 0; pages < 3; pages++) {
    let to = at;
    while (to > least && text.charCodeAt(to - 1) <= 32) to--;
    let digit = to;
    while (digit > least && isDigit(text.charCodeAt(digit - 1))) digit--;
    if (digit === to || to - digit > 5 || (digit > 0 && text.charCodeAt(digit - 1) > 32)) return at;
    at = digit;
  }
  return at;
}
