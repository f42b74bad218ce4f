/** Counts what may be page headers: short lines near the markers of pages. */
import { trimEnd } from './characters.ts';
import { isPageMarker, lineShape } from './page.ts';

/** Longer lines are no page headers. */
export const FURNITURE_LENGTH = 70;

/** Lines on either side of a page marker that may be page headers. */
const NEAR = 4;

/** Takes the visible lines of a text from the top to the bottom. */
export class FurnitureCount {
  /** By {@link lineShape}. */
  readonly lines = new Map<string, number>();
  private readonly recent: { readonly start: number; readonly end: number }[] = [];
  private following = 0;

  constructor(private readonly text: string) {}

  /**
   * @param first the line's first visible character
   * @param isText whether the line is text wherever it stands
   */
  take(first: number, end: number, isText: boolean): void {
    const { text, recent } = this;
    const short = end - first <= FURNITURE_LENGTH;
    if (short && isPageMarker(text, first, end)) {
      for (const line of recent) this.count(line.start, line.end);
      recent.length = 0;
      this.following = NEAR;
      return;
    }
    const near = this.following > 0;
    this.following = short ? Math.max(0, this.following - 1) : 0;
    if (!short || isText) {
      recent.length = 0;
      return;
    }
    const stop = trimEnd(text, first, end);
    if (near) this.count(first, stop);
    recent.push({ start: first, end: stop });
    if (recent.length > NEAR) recent.shift();
  }

  private count(start: number, end: number): void {
    const shape = lineShape(this.text, start, end);
    this.lines.set(shape, (this.lines.get(shape) ?? 0) + 1);
  }
}
