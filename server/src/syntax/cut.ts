/** Cuts a document into blocks. */
import type { BlockSyntax, Metadata } from '../model/transcript.ts';

/** The shape of a document: blocks that tile its text, in order. */
export interface Cut {
  readonly blocks: readonly { readonly start: number; readonly syntax: BlockSyntax }[];
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

/** @returns the whole document's shape. Never throws; linear in the text's length. */
export function cut(text: string, _hints: Hints): Cut {
  const blocks: { start: number; syntax: BlockSyntax }[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*\s*/g)) {
    const end = match[0].trimEnd().length;
    blocks.push({
      start: match.index,
      syntax: {
        kind: 'paragraph',
        length: match[0].length,
        end,
        label: null,
        labelText: null,
        body: 0,
        time: null,
        depth: 0,
        paragraphs: [{ start: 0, end }],
        noise: [],
      },
    });
  }
  return {
    blocks,
    metadata: { title: null, date: null, dateEvidence: [], participants: [], links: [] },
    isSourceDocument: true,
  };
}

/**
 * The shape after an edit; equal to `cut(text)`, at the cost of the blocks that changed.
 * Unchanged blocks keep their `syntax` object.
 */
export function recut(_previous: Cut, text: string, hints: Hints, _change: Change): Cut {
  return cut(text, hints);
}
