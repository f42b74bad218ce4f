/** Calendar dates as headings, datelines, file names and addresses write them. */
import type { Span } from '../model/span.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const WRITTEN = new RegExp(
  `\\b(?:${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${MONTH},?\\s{1,3}(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  'i',
);

/** A date and the place where it is written. */
export interface WrittenDate {
  readonly value: string;
  readonly span: Span;
}

/**
 * The first full date in a short text.
 * @param offset added to the span
 */
export function writtenDate(text: string, offset: number): WrittenDate | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const month = match[1] ?? match[5];
  const value = month
    ? iso(Number(match[3] ?? match[6]), monthNumber(month), Number(match[2] ?? match[4]))
    : iso(Number(match[7]), Number(match[8]), Number(match[9]));
  if (!value) return null;
  const start = offset + match.index;
  return { value, span: { start, end: start + match[0].length } };
}

function monthNumber(word: string): number {
  const folded = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(folded)) + 1;
}

/** @returns `YYYY-MM-DD`, or null where there is no such day */
export function iso(year: number, month: number, day: number): string | null {
  if (year < 1700 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date in a file's name: `2023-11-17 Briefing.txt`, `20231117.md`. */
export function dateInName(uri: string): string | null {
  const name = decode(uri.slice(uri.lastIndexOf('/') + 1));
  const match =
    /(?:^|[^\d])(\d{4})[-_. ](\d{2})[-_. ](\d{2})(?:[^\d]|$)/.exec(name) ??
    /(?:^|[^\d])((?:19|20)\d{2})(\d{2})(\d{2})(?:[^\d]|$)/.exec(name);
  return match ? iso(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date in an address: `/2023/07/28/`, `/2023-07-28-`. */
export function dateInAddress(address: string, offset: number): WrittenDate | null {
  const match = /[/_-](\d{4})[/-](\d{2})[/-](\d{2})(?=[/_.?#-]|$)/.exec(address.slice(0, 500));
  if (!match) return null;
  const value = iso(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!value) return null;
  const start = offset + match.index + 1;
  return { value, span: { start, end: start + match[0].length - 1 } };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
