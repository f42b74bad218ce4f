/** Cuts a document into blocks. */
import type { Metadata } from '../model/transcript.ts';
import type { PlacedBlock } from './prose.ts';
import { recutText } from './recut.ts';
import { cutWhole, type Memo } from './whole.ts';

/** The shape of a document: blocks that tile its text, in order. */
export interface Cut {
  readonly blocks: readonly PlacedBlock[];
  readonly metadata: Metadata;
  /** Whether the text shows itself to be a source document (recurring labels, or a release). */
  readonly isSourceDocument: boolean;
}

/** What is known of a document beside its text. */
export interface Hints {
  readonly uri: string;
  /** VS Code's language id, or null. */
  readonly languageId: string | null;
}

/** An edit: `start`..`end` of the old text became `length` code units. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** What a cut remembers for the next one. */
const memos = new WeakMap<Cut, Memo>();

/** @returns the whole document's shape. Never throws; linear in the text's length. */
export function cut(text: string, hints: Hints): Cut {
  const whole = cutWhole(text, hints);
  memos.set(whole.cut, whole.memo);
  return whole.cut;
}

/**
 * The shape after an edit; equal to `cut(text)`, at the cost of the blocks that changed.
 * Unchanged blocks keep their `syntax` object.
 * @param text the text after the change
 */
export function recut(previous: Cut, text: string, hints: Hints, change: Change): Cut {
  const memo = memos.get(previous);
  if (!memo) return cut(text, hints);
  const next = recutText(previous, memo, text, hints, change);
  memos.set(next.cut, next.memo);
  return next.cut;
}
