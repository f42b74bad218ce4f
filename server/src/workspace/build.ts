/** Builds transcripts from texts; after an edit, unchanged blocks keep their analysis. */
import type { Analysis, Block, BlockSyntax, Transcript } from '../model/transcript.ts';
import type { Analyse } from '../recognise/pipeline.ts';
import { type Change, type Cut, cut, type Hints, recut } from '../syntax/cut.ts';

/** A document that was read, with what is needed to read it again after an edit. */
export interface Reading {
  readonly cut: Cut;
  readonly transcript: Transcript;
}

/**
 * Reads a whole document.
 * @param onlySourceDocument read no further where the text does not show itself to be a source document
 */
export function build(
  text: string,
  hints: Hints,
  version: number,
  analyse: Analyse,
  onlySourceDocument: true,
): Reading | null;
export function build(
  text: string,
  hints: Hints,
  version: number,
  analyse: Analyse,
  onlySourceDocument?: false,
): Reading;
export function build(
  text: string,
  hints: Hints,
  version: number,
  analyse: Analyse,
  onlySourceDocument?: boolean,
): Reading | null;
export function build(
  text: string,
  hints: Hints,
  version: number,
  analyse: Analyse,
  onlySourceDocument = false,
): Reading | null {
  const shape = cut(text, hints);
  if (onlySourceDocument && !shape.isSourceDocument) return null;
  return assemble(shape, text, hints.uri, version, analyse(text, shape.blocks));
}

/** Reads a document again after an edit; equal to reading it from scratch. */
export function rebuild(
  previous: Reading,
  text: string,
  hints: Hints,
  version: number,
  change: Change,
  analyse: Analyse,
): Reading {
  const shape = recut(previous.cut, text, hints, change);
  const old = previous.transcript.blocks;
  const known = knownAnalyses(old, shape.blocks);
  const fresh = analyse(
    text,
    shape.blocks.filter((_, index) => !known[index]),
    true,
  );
  let next = 0;
  const analyses = shape.blocks.map((_, index) => known[index] ?? fresh[next++]!);
  return assemble(shape, text, hints.uri, version, analyses);
}

/** Runs the recognisers again over every block, when the lexicon's names changed. */
export function reanalyse(reading: Reading, analyse: Analyse): Reading {
  const { text, uri, version } = reading.transcript;
  return assemble(reading.cut, text, uri, version, analyse(text, reading.cut.blocks));
}

/** Analyses that stand for blocks whose recognisers have not run yet; one a block, since memos go by them. */
const unread = new WeakSet<Analysis>();

/** The way to read a long document in steps: cuts it, and leaves the recognisers to {@link readOn}. */
export const later: Analyse = (_text, blocks) =>
  blocks.map(() => {
    const analysis: Analysis = { tree: { type: 'block', children: [] }, mentions: [], messages: [] };
    unread.add(analysis);
    return analysis;
  });

/** Code units that are read between two looks at the clock, about. */
const BETWEEN_LOOKS = 4096;

/**
 * Runs the recognisers over blocks that were left, until the time is up.
 * @param until as `performance.now()` counts
 * @returns the reading itself where nothing was left
 */
export function readOn(reading: Reading, analyse: Analyse, until: number): Reading {
  const { text, uri, version, blocks } = reading.transcript;
  if (!isUnfinished(reading)) return reading;
  const analyses = blocks.map(({ analysis }) => analysis);
  const left = [...analyses.keys()].filter((index) => unread.has(analyses[index]!));
  for (let from = 0; from < left.length && performance.now() < until; ) {
    const some: Block[] = [];
    for (let size = 0; size < BETWEEN_LOOKS && from + some.length < left.length; ) {
      const block = blocks[left[from + some.length]!]!;
      some.push(block);
      size += block.syntax.length;
    }
    for (const analysis of analyse(text, some)) analyses[left[from++]!] = analysis;
  }
  return assemble(reading.cut, text, uri, version, analyses);
}

export function isUnfinished({ transcript }: Reading): boolean {
  return transcript.blocks.some(({ analysis }) => unread.has(analysis));
}

/**
 * Finds the blocks that an edit left alone: `recut` keeps their `syntax` object, at both ends of the list.
 * A block that was edited gets a new one, so the same object means the same text.
 */
function knownAnalyses(
  old: readonly Block[],
  fresh: readonly { readonly syntax: BlockSyntax }[],
): (Analysis | undefined)[] {
  const known = new Array<Analysis | undefined>(fresh.length);
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head]!.syntax === fresh[head]!.syntax) {
    known[head] = old[head]!.analysis;
    head++;
  }
  for (let tail = 1; tail <= shorter - head; tail++) {
    const before = old[old.length - tail]!;
    if (before.syntax !== fresh[fresh.length - tail]!.syntax) break;
    known[fresh.length - tail] = before.analysis;
  }
  return known;
}

function assemble(
  shape: Cut,
  text: string,
  uri: string,
  version: number,
  analyses: readonly Analysis[],
): Reading {
  const blocks = shape.blocks.map(({ start, syntax }, index) => ({
    start,
    syntax,
    analysis: analyses[index]!,
  }));
  return { cut: shape, transcript: { uri, version, text, metadata: shape.metadata, blocks } };
}
