/** Labels in the middle of a line: "Did you see it? MS. GRAY: I did." */
import { isBlank, isUpper } from './characters.ts';
import { labelAfter, tagsBefore } from './inline-tagged.ts';
import { wordsOf } from './label-ends.ts';

const SENTENCE_ENDS = new Set([...'.?!…"”’)]—–-'].map((mark) => mark.charCodeAt(0)));
const LONGEST = 60;

/** Lines that may hold a whole conversation. */
export const LONG_LINE = 400;
/** Titles that a period follows inside a label. */
const TITLE = /(?:^|[^A-Z])(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|PROF|ST|HON)\.$/;

/**
 * Labels in capitals within a long line, after a sentence's end, two blanks or the like: what is counted where a
 * conversation has lost its line breaks.
 * @param found called with each label's words
 */
export function countInline(text: string, from: number, to: number, found: (label: string) => void): void {
  for (let colon = text.indexOf(':', from); colon >= 0 && colon < to; colon = text.indexOf(':', colon + 1)) {
    if (colon + 1 < to && !isBlank(text.charCodeAt(colon + 1))) continue;
    const limit = Math.max(from, colon - LONGEST);
    let at = colon;
    let label = -1;
    for (; at > limit; at--) {
      const code = text.charCodeAt(at - 1);
      if (isBlank(code)) {
        let before = at - 1;
        while (before > limit && isBlank(text.charCodeAt(before - 1))) before--;
        const gap = at - before;
        const ended = SENTENCE_ENDS.has(text.charCodeAt(before - 1));
        if (
          (ended || gap > 1) &&
          !(gap === 1 && TITLE.test(text.slice(Math.max(limit, before - 6), before)))
        ) {
          label = at;
          break;
        }
      } else if (!isUpper(code) && !INSIDE.has(code)) break;
    }
    if (label >= 0 && colon - label > 1 && isUpper(text.charCodeAt(label))) found(text.slice(label, colon));
  }
}

/** Marks inside a label in capitals. */
const INSIDE = new Set([..."'’.-"].map((mark) => mark.charCodeAt(0)));

/** A label in the middle of a line. */
export interface Inline {
  readonly start: number;
  readonly end: number;
  readonly colon: number;
  /** Where the words before it end: at the tags that open it. */
  readonly cut: number;
}

/** Finds inline labels from left to right; linear over all calls that go forward. */
export class InlineLabels {
  private colon = -1;
  private tag = -1;
  private readonly tagged: boolean;

  constructor(
    private readonly text: string,
    private readonly labels: ReadonlySet<string>,
  ) {
    this.tagged = [...labels].some((label) => label.charCodeAt(0) === 62);
  }

  /** The next label in `from..to` that follows a sentence's end or a tag, or null. */
  next(from: number, to: number): Inline | null {
    if (this.labels.size === 0) return null;
    const tagged = this.tagged ? this.nextTagged(from, to) : null;
    const limit = tagged?.start ?? to;
    let after = from;
    while (true) {
      if (this.colon < after) {
        const found = this.text.indexOf(':', after);
        this.colon = found < 0 ? Number.MAX_SAFE_INTEGER : found;
      }
      const { colon } = this;
      if (colon >= limit) return tagged;
      const start = this.labelBefore(from, colon);
      if (start >= 0) return { start, end: colon, colon, cut: start };
      after = colon + 1;
    }
  }

  private nextTagged(from: number, to: number): Inline | null {
    let after = from;
    while (true) {
      if (this.tag < after) {
        const found = this.text.indexOf('>', after);
        this.tag = found < 0 ? Number.MAX_SAFE_INTEGER : found;
      }
      const { tag, text } = this;
      if (tag >= to) return null;
      const label = labelAfter(text, tag, from, to);
      if (label && this.labels.has(`>${wordsOf(text, label)}`)) {
        const { start, end } = label;
        return { start, end, colon: text.indexOf(':', end), cut: tagsBefore(text, start, from) };
      }
      after = tag + 1;
    }
  }

  private labelBefore(from: number, colon: number): number {
    const { text } = this;
    const limit = Math.max(from + 1, colon - LONGEST);
    for (let at = colon - 1; at >= limit; at--) {
      if (!isUpper(text.charCodeAt(at)) || !isBlank(text.charCodeAt(at - 1))) continue;
      let before = at - 1;
      while (before > from && isBlank(text.charCodeAt(before))) before--;
      const apart = SENTENCE_ENDS.has(text.charCodeAt(before)) || at - before > 2;
      if (apart && this.labels.has(text.slice(at, colon))) return at;
    }
    return -1;
  }
}
