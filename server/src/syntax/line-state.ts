import { bulletEnd } from './bullets.ts';
import { lineNumberEnd } from './page.ts';

/** Deeper indents count as this. */
export const DEEPEST = 1000;

/**
 * What the lines above tell about whether a line may open a paragraph: it does after a blank line, indented deeper than
 * the line before, as deep as another that opened one, or after a line number. The census and the cutter must agree.
 */
export class LineState {
  constructor(
    public afterBlank: boolean,
    public fresh = false,
    public indent = 0,
  ) {}

  /**
   * Takes in a visible line.
   * @returns whether it may open a paragraph
   */
  step(text: string, start: number, first: number, end: number): boolean {
    const number = lineNumberEnd(text, first, end);
    const indent = first - start;
    const opens =
      number > 0 ||
      this.afterBlank ||
      indent >= this.indent + 2 ||
      (this.fresh && indent >= 2 && indent === this.indent);
    // Lines of a list item hang under its words, not under its bullet.
    const words = number > 0 ? first : bulletEnd(text, first, end);
    this.fresh = opens && words === first;
    this.afterBlank = false;
    this.indent = Math.min(words - start, DEEPEST);
    return opens;
  }
}
