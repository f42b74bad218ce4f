/** Page headers: short lines near the markers of pages are counted, those that come back are noise. */
import { trimEnd } from './characters.ts';
import { hasLetter, isPageMarker, lineShape } from './page.ts';
import type { Style } from './style.ts';

/** Longer lines are no page headers. */
const LONGEST = 70;

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
    const short = end - first <= LONGEST;
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

/** Whether a line of a text of this style is a mark or a header of a page, or a line number alone. */
export function isFurniture(text: string, first: number, last: number, style: Style): boolean {
  if (last - first > LONGEST) return false;
  if (isPageMarker(text, first, last)) return true;
  if (style.furnitureHeads.has(text.charCodeAt(first)) && style.furniture.has(lineShape(text, first, last)))
    return true;
  return style.numbered && !hasLetter(text, first, last);
}
