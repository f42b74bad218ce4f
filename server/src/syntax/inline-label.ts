/** Labels in the middle of a line: "Did you see it? MS. GRAY: I did." */
import { isBlank, isUpper } from './characters.ts';

const SENTENCE_ENDS = new Set([...'.?!…"”’)]—–-'].map((mark) => mark.charCodeAt(0)));
const LONGEST = 60;

/** Finds inline labels from left to right; linear over all calls that go forward. */
export class InlineLabels {
  private colon = -1;

  constructor(
    private readonly text: string,
    private readonly labels: ReadonlySet<string>,
  ) {}

  /** The next label in `from..to` that follows a sentence's end, or null. */
  next(from: number, to: number): { readonly start: number; readonly colon: number } | null {
    if (this.labels.size === 0) return null;
    let after = from;
    while (true) {
      if (this.colon < after) {
        const found = this.text.indexOf(':', after);
        this.colon = found < 0 ? Number.MAX_SAFE_INTEGER : found;
      }
      const { colon } = this;
      if (colon >= to) return null;
      const start = this.labelBefore(from, colon);
      if (start >= 0) return { start, colon };
      after = colon + 1;
    }
  }

  private labelBefore(from: number, colon: number): number {
    const { text } = this;
    const limit = Math.max(from + 1, colon - LONGEST);
    for (let at = colon - 1; at >= limit; at--) {
      if (!isUpper(text.charCodeAt(at)) || !isBlank(text.charCodeAt(at - 1))) continue;
      let before = at - 1;
      while (before > from && isBlank(text.charCodeAt(before))) before--;
      if (SENTENCE_ENDS.has(text.charCodeAt(before)) && this.labels.has(text.slice(at, colon))) return at;
    }
    return -1;
  }
}
