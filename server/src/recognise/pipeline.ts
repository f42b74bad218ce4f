/**
 * The unified processor: its parser makes the unist tree of the blocks that are read together, its plugins are the
 * recognisers. Everything here is a pure function of each block's text, its syntax and the lexicon, so that an
 * unchanged block keeps its analysis.
 */
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Lexicon } from '../model/knowledge.ts';
import type { Analysis, PartTree } from '../model/transcript.ts';
import { blank } from '../syntax/noise.ts';
import type { PlacedBlock } from '../syntax/prose.ts';
import { buildTree } from '../syntax/tree.ts';
import type { BlockFile, Plugin, Recogniser } from './block-file.ts';
import { recogniseDates } from './dates.ts';
import { recogniseFigures } from './figures.ts';
import { inOrder } from './mention-order.ts';
import { recognisePrograms } from './programs.ts';
import { SentenceReader } from './sentence-reader.ts';
import { recogniseSources } from './sources.ts';
import { recogniseSpeakers } from './speakers.ts';

/**
 * @param text the document
 * @param blocks which of its blocks to analyse
 * @param again they were edited, and will be read again: what is read of their sentences is kept
 * @returns the analyses, in the order of the blocks
 */
export type Analyse = (text: string, blocks: readonly PlacedBlock[], again?: boolean) => Analysis[];

/** In the order in which they run: figures yield to programs and dates, sources judge figures. */
const PLUGINS: readonly Plugin[] = [
  recognisePrograms,
  recogniseDates,
  recogniseFigures,
  recogniseSources,
  recogniseSpeakers,
];

/**
 * Compiles the processor for one lexicon. It is run here plugin by plugin: unified's own run makes ready for
 * plugins that are asynchronous, which costs more than half of what the recognisers do in a short block.
 * @param plugins which recognisers run, in their order; all of them unless somebody needs less
 * @returns a function that analyses blocks and never throws
 */
export function createPipeline(lexicon: Lexicon, plugins = PLUGINS): Analyse {
  const recognisers: Recogniser[] = [];
  const processor = unified().use(function partParser() {
    this.parser = (_text, file): PartTree => ({
      type: 'root',
      children: file.data.blocks!.map(({ syntax, sentences }) => buildTree(syntax, sentences)),
    });
  });
  for (const plugin of plugins)
    processor.use(() => {
      const recogniser = plugin();
      recognisers.push(recogniser);
      return recogniser as () => void;
    });
  const parse = processor.freeze().parser as (text: string, file: VFile) => PartTree;
  const reader = new SentenceReader();
  const analyseTogether = (text: string, blocks: readonly PlacedBlock[], again: boolean): Analysis[] => {
    const file = new VFile();
    const read = blocks.map(({ start, syntax }): BlockFile => {
      const prose = blank(text.slice(start, start + syntax.length), syntax.noise);
      const sentences = reader.read(prose, syntax, again);
      return { syntax, lexicon, prose, sentences, mentions: [], messages: [] };
    });
    file.data.blocks = read;
    const tree = parse('', file);
    for (const recognise of recognisers) recognise(tree, file);
    reader.reset();
    return read.map(({ mentions, messages }, index) => ({
      tree: tree.children[index]!,
      mentions: fitted(inOrder(mentions)),
      messages: fitted(messages),
    }));
  };
  return (text, blocks, again = false) => {
    const analyses: Analysis[] = [];
    for (let from = 0, to = 0; from < blocks.length; from = to) {
      to = again ? from + 1 : endOfBatch(blocks, from);
      for (const analysis of analyseTogether(text, blocks.slice(from, to), again)) analyses.push(analysis);
    }
    return analyses;
  };
}

/** The same elements without the room to grow that an array is given when it is filled; many blocks have none. */
function fitted<T>(elements: T[]): readonly T[] {
  return elements.length === 0 ? NONE : elements.slice();
}

const NONE: readonly never[] = [];

/**
 * Code units, and blocks, that one recogniser reads before the next has its turn. The code of all recognisers does
 * not fit into a processor's caches together, so changing from one to the other at every block takes a sixth more time.
 */
const AT_ONCE = 1 << 16;
const MOST_AT_ONCE = 256;

function endOfBatch(blocks: readonly PlacedBlock[], from: number): number {
  let to = from;
  let size = 0;
  while (to < blocks.length && to - from < MOST_AT_ONCE && (to === from || size < AT_ONCE))
    size += blocks[to++]!.syntax.length;
  return to;
}
