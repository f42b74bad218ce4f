/** Counts what a document's style is learnt from. Counts add up, so that an edit needs only its own lines. */
import { censusKey, judgedAs, voicedKey } from './census-keys.ts';
import { skipBlank } from './characters.ts';
import { FurnitureCount } from './furniture.ts';
import { countInline, LONG_LINE } from './inline-label.ts';
import { countTagged } from './inline-tagged.ts';
import { LOOSE, type Writing } from './label-shape.ts';
import type { LabelsSeen } from './labels-seen.ts';
import { isToldBelow, LineLabels } from './line-labels.ts';
import { LineState } from './line-state.ts';
import { LineCursor } from './lines.ts';
import { lineNumberEnd } from './page.ts';
import { isVoiced } from './voices.ts';

/** What was counted. */
export interface Census {
  /** Candidates by `shape`, a space and the label's words; those on numbered lines start with `#`. */
  readonly labels: ReadonlyMap<string, number>;
  /** Lines near page markers, digits as `#`. */
  readonly furniture: ReadonlyMap<string, number>;
  readonly visibleLines: number;
  /** Lines that start with a number and a gap. */
  readonly numberedLines: number;
  /** The ways of writing labels that were counted; null where all. */
  readonly writings: ReadonlySet<Writing> | null;
}

/** At which line the ways of writing labels are learnt from what was counted above it, to count all again by them. */
export interface Learning {
  readonly at: number;
  learn(above: Census): ReadonlySet<Writing>;
}

/** How to count a part of a text. */
export interface Counting {
  /** A dash may stand before a label. */
  readonly captions?: boolean;
  /** The line above is blank or there is none. */
  readonly afterBlank?: boolean;
  /** Takes the labels that were read. */
  readonly seen?: LabelsSeen | null;
  /** In which ways labels are written; what is written otherwise is none. Null for all ways. */
  readonly writings?: ReadonlySet<Writing> | null;
  readonly learning?: Learning | null;
  /** The labels of the first lines, where they were read before in all ways. */
  readonly before?: LabelsSeen | null;
}

/** Counts the lines of `from..to`; both must be line starts. */
export function takeCensus(text: string, from: number, to: number, how: Counting = {}): Census {
  const { captions = false, afterBlank = true, seen = null, writings = null, learning = null } = how;
  const labels = new Map<string, number>();
  const furniture = new FurnitureCount(text);
  const mid = writings === null || writings.has('mid');
  const tagged = writings === null || writings.has('tagged');
  let visibleLines = 0;
  let numberedLines = 0;
  const lineLabels = new LineLabels(text, writings, captions, how.before ?? null);
  const lines = new LineCursor(text, from, to);
  const state = new LineState(afterBlank);
  while (lines.advance()) {
    const { start, end } = lines;
    if (learning !== null && start >= learning.at) {
      // An edit counts single lines again: each must count the same wherever it stands.
      const learnt = learning.learn({
        labels,
        furniture: furniture.lines,
        visibleLines,
        numberedLines,
        writings,
      });
      const before = seen?.restart(start) ?? null;
      return takeCensus(text, from, to, { captions, afterBlank, seen, writings: learnt, before });
    }
    const first = skipBlank(text, start, end);
    if (first === end) {
      state.afterBlank = true;
      continue;
    }
    visibleLines++;
    let words = first;
    const number = lineNumberEnd(text, first, end);
    if (number > 0) {
      numberedLines++;
      words = number;
    }
    const fresh = state.step(text, start, first, end);
    if (captions && (text.charCodeAt(words) === 45 || text.charCodeAt(words) === 0x2013))
      words = skipBlank(text, words + 1, end);
    const label = lineLabels.read(words, end);
    if (label) seen?.add(words, label);
    if (label && (writings === null || writings.has(label.shape))) {
      count(labels, censusKey(text, label, end, number > 0, fresh));
      const judged = judgedAs(label);
      if (judged !== null && isVoiced(text, label.body)) count(labels, voicedKey(judged));
    }
    if (end - first > LONG_LINE) {
      if (mid) countInline(text, words, end, (inline) => count(labels, `mid ${inline}`));
      if (tagged) countTagged(text, words, end, (inline) => count(labels, `tagged ${inline}`));
    }
    const opensTurn = label !== null && !isToldBelow(label.shape) && !LOOSE.has(label.shape);
    furniture.take(first, end, opensTurn || number > 0);
  }
  return { labels, furniture: furniture.lines, visibleLines, numberedLines, writings };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
