/** Labels of a short text, read anew to see what stands around them. */
import { censusKey } from './census-keys.ts';
import { skipBlank } from './characters.ts';
import { readLabel } from './label.ts';
import { type LabelClass, wordsIn } from './label-class.ts';
import { wordsOf } from './label-ends.ts';
import type { Label } from './label-shape.ts';
import { LineState } from './line-state.ts';
import { LineCursor } from './lines.ts';
import { lineNumberEnd } from './page.ts';

/** Labels that are written alike. */
export type Group = 'colon' | 'dash' | 'cell';

/** A label and what is known of it. */
export interface FewTurn extends Label {
  readonly key: string;
  readonly group: Group;
  /** Which of its group it is. */
  readonly index: number;
  readonly words: string;
  readonly folded: string;
  readonly kind: LabelClass;
  /** The line above ends in a question mark. */
  readonly asked: boolean;
  /** No more than a name follows, as in a field. */
  readonly thin: boolean;
}

/** @param shape of a label, or that of its census key */
export function groupOf(shape: string): Group | null {
  if (shape === 'colon' || shape === 'bold' || shape === 'bracket') return 'colon';
  return shape === 'dash' || shape === 'cell' ? shape : null;
}

/** Whether a label's words alone may tell that it names somebody. */
export function isPerson({ kind, thin }: FewTurn): boolean {
  return !thin && (kind === 'strong' || kind === 'caps' || kind === 'name');
}

export function readTurns(text: string, from: number): FewTurn[] {
  const turns: FewTurn[] = [];
  const lines = new LineCursor(text, from);
  const state = new LineState(true);
  const count: Record<Group, number> = { colon: 0, dash: 0, cell: 0 };
  let asked = false;
  while (lines.advance()) {
    const { start, end } = lines;
    const first = skipBlank(text, start, end);
    if (first === end) {
      state.afterBlank = true;
      continue;
    }
    const fresh = state.step(text, start, first, end);
    const marked = MARKED.test(text.slice(first, Math.min(end, first + LONGEST)));
    const label = marked && lineNumberEnd(text, first, end) === 0 ? readLabel(text, first, end, false) : null;
    const group = label ? groupOf(label.shape) : null;
    // Where somebody's words stand in quotation marks, somebody else reports them.
    if (label && group !== null && !QUOTED.test(text.slice(label.body, label.body + 8))) {
      const words = wordsOf(text, label);
      const key = censusKey(text, label, end, false, fresh);
      const thin = key.startsWith('thin ');
      turns.push({ ...label, ...wordsIn(words), key, group, index: count[group]++, words, asked, thin });
    }
    asked = QUESTION.test(text.slice(Math.max(first, end - 16), end));
  }
  return turns;
}

/** Code units of a label with what stands before it, and the signs that end one. */
const LONGEST = 120;
const MARKED = /[:：—–|\t-]| {4}|>>/;

/** A quotation mark opens what is said, after marks of bold type. */
const QUOTED = /^[\s*_]{0,6}["“‘«„]/;
const QUESTION = /\?["”’)*_]{0,4}\s{0,8}$/;
