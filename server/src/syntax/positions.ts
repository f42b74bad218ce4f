/** Line starts, as LSP counts lines: `\n`, `\r\n` and a bare `\r` each end one. */

/** Zero-based line and UTF-16 character, as in LSP. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** @returns the offset at which each line starts; the first is 0. Linear. */
export function lineStarts(text: string): Uint32Array {
  const starts: number[] = [0];
  if (text.indexOf('\r') < 0) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
  }
  return Uint32Array.from(starts);
}

/**
 * The line starts after an edit; equal to `lineStarts` of the new text, at the cost of the edit and one copy.
 * @param before line starts of the old text
 * @param text the text after the change
 */
export function lineStartsAfter(
  before: Uint32Array,
  text: string,
  { start, end, length }: { readonly start: number; readonly end: number; readonly length: number },
): Uint32Array {
  const delta = length - (end - start);
  const head = firstAfter(before, Math.max(0, start - 1));
  const tail = firstAfter(before, end);
  const fresh: number[] = [];
  // A break just before the edit may be half of one: CR ends a line unless LF follows.
  for (let at = Math.max(0, start - 1); at < start + length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) fresh.push(at + 1);
  }
  const after = new Uint32Array(head + fresh.length + before.length - tail);
  after.set(before.subarray(0, head));
  after.set(fresh, head);
  after.set(before.subarray(tail), head + fresh.length);
  if (delta !== 0) for (let i = head + fresh.length; i < after.length; i++) after[i]! += delta;
  return after;
}

/** Index of the first line that starts behind an offset. */
function firstAfter(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The line that holds an offset; logarithmic. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(starts: Uint32Array, offset: number): LinePosition {
  const line = lineAt(starts, offset);
  return { line, character: offset - starts[line]! };
}

/** Positions of offsets that are near each other, mostly in order: each costs the steps from the one before. */
export function walk(starts: Uint32Array): (offset: number) => LinePosition {
  let line = 0;
  const last = starts.length - 1;
  return (offset) => {
    if (line < last && starts[line + 1]! <= offset) {
      let step = 1;
      while (line + step <= last && starts[line + step]! <= offset) {
        line += step;
        step *= 2;
      }
      while (step > 1) {
        step >>= 1;
        if (line + step <= last && starts[line + step]! <= offset) line += step;
      }
    } else if (starts[line]! > offset) line = lineAt(starts, offset);
    return { line, character: offset - starts[line]! };
  };
}

/**
 * The offset of a position; a position past its line's end is taken back to the line's end, one past the last
 * line to the text's end, as LSP demands.
 */
export function offsetAt(starts: Uint32Array, text: string, { line, character }: LinePosition): number {
  if (line < 0) return 0;
  if (line >= starts.length) return text.length;
  const start = starts[line]!;
  let end = line + 1 < starts.length ? starts[line + 1]! : text.length;
  if (line + 1 < starts.length) {
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
  }
  return Math.min(start + Math.max(0, character), end);
}
