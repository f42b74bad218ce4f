/** What the recognisers share: the blocks of a part of a document, which each of them reads in its turn. */
import type { VFile } from 'vfile';
import type { Lexicon } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import type { BlockSyntax, Message, PartTree } from '../model/transcript.ts';
import type { Sentence } from './sentence.ts';

/** One block, in `file.data.blocks`. */
export interface BlockFile {
  readonly syntax: BlockSyntax;
  readonly lexicon: Lexicon;
  /** The block's text with its noise blanked out by spaces: same length, same offsets. */
  readonly prose: string;
  /** The sentences, in order, across paragraphs. */
  readonly sentences: readonly Sentence[];
  /** What was found so far, in any order; recognisers add to it. */
  readonly mentions: Mention[];
  readonly messages: Message[];
}

declare module 'vfile' {
  interface DataMap {
    blocks: readonly BlockFile[];
  }
}

/** A recogniser at work: reads the blocks in `file.data`, adds to their mentions. */
export type Recogniser = (tree: PartTree, file: VFile) => void;

/** Makes a recogniser. */
export type Plugin = () => Recogniser;

/** The recogniser that reads one block after the other. */
export function eachBlock(read: (block: BlockFile) => void): Recogniser {
  return (_tree, file) => {
    for (const block of file.data.blocks!) read(block);
  };
}
