/**
 * The unified processor: its parser makes the unist tree of one block, its plugins are the recognisers.
 * Everything here is a pure function of the block's text, its syntax and the lexicon, so that an
 * unchanged block keeps its analysis.
 */
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Lexicon } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import type { Analysis, BlockSyntax, BlockTree, Message } from '../model/transcript.ts';
import { blank } from '../syntax/noise.ts';
import { sentencesOf } from '../syntax/sentences.ts';
import { buildTree } from '../syntax/tree.ts';
import { Units } from '../syntax/units.ts';
import { recogniseDates } from './dates.ts';
import { recogniseFigures } from './figures.ts';
import { recognisePrograms } from './programs.ts';
import { type Sentence, SentenceAtHand } from './sentence.ts';
import { SentenceMemory } from './sentence-notes.ts';
import { recogniseSources } from './sources.ts';
import { recogniseSpeakers } from './speakers.ts';
import { TokenPool } from './tokens.ts';

/** What the recognisers of one block share, in `file.data.block`. */
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
    block: BlockFile;
  }
}

/** @param again the block was edited, and will be read again: what is read of its sentences is kept */
export type Analyse = (raw: string, syntax: BlockSyntax, again?: boolean) => Analysis;

/** A recogniser at work: reads the block in `file.data`, adds to its mentions. */
type Recogniser = (tree: BlockTree, file: VFile) => void;

/** Makes a recogniser. */
export type Plugin = () => Recogniser;

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
 * @returns a function that analyses one block and never throws
 */
export function createPipeline(lexicon: Lexicon, plugins = PLUGINS): Analyse {
  const recognisers: Recogniser[] = [];
  const processor = unified().use(function blockParser() {
    this.parser = (_text, file) => buildTree(file.data.block!.syntax, file.data.block!.sentences);
  });
  for (const plugin of plugins)
    processor.use(() => {
      const recogniser = plugin();
      recognisers.push(recogniser);
      return recogniser as () => void;
    });
  const parse = processor.freeze().parser as (text: string, file: VFile) => BlockTree;
  const pool = new TokenPool();
  const text = new Units();
  const file = new VFile();
  const memory = new SentenceMemory();
  return (raw, syntax, again = false) => {
    pool.reset();
    const prose = blank(raw, syntax.noise);
    const units = text.read(prose);
    const sentences: Sentence[] = [];
    if (syntax.kind !== 'noise' && syntax.kind !== 'front-matter')
      for (let paragraph = 0; paragraph < syntax.paragraphs.length; paragraph++)
        for (const span of sentencesOf(prose, syntax.paragraphs[paragraph]!, units)) {
          const notes = again ? memory.notesOn(prose, span) : null;
          sentences.push(new SentenceAtHand(span.start, span.end, paragraph, notes, units, pool));
        }
    const block: BlockFile = { syntax, lexicon, prose, sentences, mentions: [], messages: [] };
    file.value = raw;
    file.data = { block };
    const tree = parse(raw, file);
    for (const recognise of recognisers) recognise(tree, file);
    text.release();
    file.value = '';
    file.data = {};
    if (block.mentions.length > 1)
      block.mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return { tree, mentions: block.mentions, messages: block.messages };
  };
}
