/** Which lines an edit can have changed the reading of. */
import { isBlank, skipBlank } from './characters.ts';
import { LineCursor, lineStart } from './lines.ts';

/** Visible lines on either side of an edit whose reading may depend on it: page headers, labels over two lines. */
const NEAR = 6;

/**
 * A line start at least {@link NEAR} visible lines above `at` where nothing depends on the lines above: it follows a
 * blank line, or is not indented.
 */
export function windowStart(text: string, at: number, from: number): number {
  let start = lineStart(text, at);
  let visible = 0;
  while (start > from) {
    const before = lineStart(text, start - 1);
    if (visible >= NEAR && isAnchor(text, start, before)) return start;
    if (!isBlankLine(text, before, start)) visible++;
    start = before;
  }
  return from;
}

/** The start of such a line below `at`, or the text's end. */
export function windowEnd(text: string, at: number): number {
  const lines = new LineCursor(text, lineStart(text, at));
  let visible = 0;
  let before = -1;
  while (lines.advance()) {
    if (visible >= NEAR && isAnchor(text, lines.start, before)) return lines.start;
    if (!isBlankLine(text, lines.start, lines.next)) visible++;
    before = lines.start;
  }
  return text.length;
}

/** Whether the line above `start` is blank. */
export function followsBlank(text: string, start: number): boolean {
  return start === 0 || isBlankLine(text, lineStart(text, start - 1), start);
}

function isAnchor(text: string, start: number, before: number): boolean {
  if (isBlankLine(text, before, start)) return true;
  const first = skipBlank(text, start, Math.min(text.length, start + 2));
  return first - start < 2 && first < text.length && !isBreak(text.charCodeAt(first));
}

function isBlankLine(text: string, start: number, next: number): boolean {
  let at = start;
  while (at < next && isBlank(text.charCodeAt(at))) at++;
  return at >= next || isBreak(text.charCodeAt(at));
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
