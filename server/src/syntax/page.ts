/** Page furniture: numbers, headers, line numbers. */
import { isBlank, isDigit, isLetter, NUMBER_GAP, skipBlank, trimEnd } from './characters.ts';

/**
 * Whether the line is a page's mark: `Page 15 of 24`, `- 4 -`, a number alone, `=== PAGE 4 ===`, `[[Page S1234]]`.
 * @param first its first visible character
 */
export function isPageMarker(text: string, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  if (code === 12) return true;
  const stop = trimEnd(text, first, end);
  if (stop - first > 60) return false;
  if (isDigit(code)) {
    if (stop - first > 4) return false;
    for (let i = first; i < stop; i++) if (!isDigit(text.charCodeAt(i))) return false;
    return true;
  }
  if (code === 45 || code === 0x2013 || code === 0x2014)
    return /^[-–—]+\s?\d{1,4}\s?[-–—]+$/.test(text.slice(first, stop));
  if (code === 80 || code === 112)
    return /^(?:Page|PAGE|page|p\.|Pg\.?)\s\d{1,5}(?:\s?(?:of|OF|\/)\s?\d{1,5})?$/.test(
      text.slice(first, stop),
    );
  if (code === 61 || code === 91 || code === 42 || code === 123)
    return /^[=[*{-]{1,6}\s?(?:Page|PAGE|page)\s?[A-Z]{0,2}\d{1,6}\s?[=\]*}-]{0,6}$/.test(
      text.slice(first, stop),
    );
  return false;
}

/**
 * Where a line's words begin after its number (` 7   text`), or 0 when the line has none.
 * A number alone is an empty numbered line.
 * @param first its first visible character
 */
export function lineNumberEnd(text: string, first: number, end: number): number {
  let at = first;
  while (at < end && at - first < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === first || at - first > 2) return 0;
  const gap = skipBlank(text, at, end);
  return (gap - at >= 2 || text.charCodeAt(at) === NUMBER_GAP) && gap < end ? gap : 0;
}

/** A line with its digits as `#` and its gaps as one space: what recurs from page to page. */
export function lineShape(text: string, start: number, end: number): string {
  let shape = '';
  let gap = false;
  let digits = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      gap = true;
      continue;
    }
    const digit = isDigit(code);
    if (digit && digits && !gap) continue;
    if (gap) shape += ' ';
    gap = false;
    digits = digit;
    shape += digit ? '#' : String.fromCharCode(code);
  }
  return shape;
}

/** Whether anything in the line is a letter. */
export function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
