/** Counts what a document's style is learnt from. Counts add up, so that an edit needs only its own lines. */
import { skipBlank, trimEnd } from './characters.ts';
import { type Label, readLabel } from './label.ts';
import { LineCursor } from './lines.ts';
import { isPageMarker, lineNumberEnd, lineShape } from './page.ts';

/** What was counted. */
export interface Census {
  /** Candidates by `shape`, a space and the label's words; those on numbered lines start with `#`. */
  readonly labels: ReadonlyMap<string, number>;
  /** Lines near page markers, digits as `#`. */
  readonly furniture: ReadonlyMap<string, number>;
  readonly visibleLines: number;
  /** Lines that start with a number and a gap. */
  readonly numberedLines: number;
}

/** Lines on either side of a page marker that may be page headers. */
const NEAR = 4;

/** The label's words on one line. */
export function wordsOf(text: string, label: { readonly start: number; readonly end: number }): string {
  return text.slice(label.start, label.end).replace(/\s+/g, ' ');
}

export function censusKey(text: string, label: Label, numbered: boolean, fresh: boolean): string {
  const shape = label.shape === 'period' && !fresh ? 'inline' : label.shape;
  return `${numbered ? '#' : ''}${shape} ${wordsOf(text, label)}`;
}

/**
 * Counts the lines of `from..to`; both must be line starts.
 */
export function takeCensus(text: string, from: number, to: number): Census {
  const labels = new Map<string, number>();
  const furniture = new Map<string, number>();
  let visibleLines = 0;
  let numberedLines = 0;
  const lines = new LineCursor(text, from, to);
  const recent: { start: number; end: number }[] = [];
  let following = 0;
  let afterBlank = true;
  let indentBefore = 0;
  while (lines.advance()) {
    const { start, end } = lines;
    const first = skipBlank(text, start, end);
    if (first === end) {
      afterBlank = true;
      continue;
    }
    visibleLines++;
    let words = first;
    const number = lineNumberEnd(text, first, end);
    if (number > 0) {
      numberedLines++;
      words = number;
    }
    const indent = first - start;
    const fresh = afterBlank || indent >= indentBefore + 2 || number > 0;
    afterBlank = false;
    indentBefore = indent;
    const label = readLabel(text, words, end);
    if (label) {
      const key = censusKey(text, label, number > 0, fresh);
      labels.set(key, (labels.get(key) ?? 0) + 1);
    }
    const short = end - first <= 100;
    if (short && isPageMarker(text, first, end)) {
      for (const line of recent) count(furniture, lineShape(text, line.start, line.end));
      recent.length = 0;
      following = NEAR;
      continue;
    }
    if (!short || (label && label.shape !== 'titled')) {
      if (!short) {
        recent.length = 0;
        following = 0;
      }
      continue;
    }
    if (following > 0) {
      following--;
      count(furniture, lineShape(text, first, trimEnd(text, first, end)));
    }
    recent.push({ start: first, end: trimEnd(text, first, end) });
    if (recent.length > NEAR) recent.shift();
  }
  return { labels, furniture, visibleLines, numberedLines };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
