/** What the lines above leave behind, as a number too, so that prose can be cut from any block on. */
import { bulletEnd } from './bullets.ts';
import { DEEPEST, LineState } from './line-state.ts';

/** The state at a text's start: as after a blank line. */
export const INITIAL = 3;

/** Lines longer than this are not wrapped: each is a paragraph. */
const UNWRAPPED = 140;

export class LinesAbove {
  /** The line above is blank. */
  blank: boolean;
  /** It is page furniture. */
  noise: boolean;
  /** It is a whole paragraph. */
  unwrapped: boolean;
  /** How deep its words stand. */
  indent: number;
  readonly lines: LineState;

  constructor(state: number) {
    this.blank = (state & 1) !== 0;
    this.lines = new LineState((state & 2) !== 0, (state & 16) !== 0, (state >> 5) & 1023);
    this.noise = (state & 4) !== 0;
    this.unwrapped = (state & 8) !== 0;
    this.indent = state >> 15;
  }

  get state(): number {
    return (
      (this.blank ? 1 : 0) |
      (this.lines.afterBlank ? 2 : 0) |
      (this.noise ? 4 : 0) |
      (this.unwrapped ? 8 : 0) |
      (this.lines.fresh ? 16 : 0) |
      (this.lines.indent << 5) |
      (this.indent << 15)
    );
  }

  passBlank(): void {
    this.blank = this.lines.afterBlank = true;
  }

  /** @param words where the line's words begin, after a number */
  pass(text: string, start: number, words: number, last: number, numbered: boolean): void {
    this.blank = false;
    this.noise = false;
    const item = numbered ? words : bulletEnd(text, words, last);
    // Lines of a list item hang under its words, not under its bullet.
    this.indent = Math.min(item - start, DEEPEST);
    this.unwrapped = last - start >= UNWRAPPED && !isStretched(text, start, last);
  }
}

/** Whether a line is that long only for the address of a link, which no wrap can break. */
function isStretched(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  const link = line.indexOf('](');
  if (link === -1) return false;
  const close = line.indexOf(')', link);
  return line.length - ((close === -1 ? line.length : close) - link) < UNWRAPPED;
}
