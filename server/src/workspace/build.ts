/** Builds transcripts from texts. */
import type { Block, Transcript } from '../model/transcript.ts';
import type { Analyse } from '../recognise/pipeline.ts';
import { type Cut, cut, type Hints } from '../syntax/cut.ts';

/** A document that was read, with what is needed to read it again after an edit. */
export interface Reading {
  readonly cut: Cut;
  readonly transcript: Transcript;
}

/** Reads a whole document. */
export function build(text: string, hints: Hints, version: number, analyse: Analyse): Reading {
  const shape = cut(text, hints);
  return assemble(shape, text, hints, version, (block) => analyseBlock(text, block, analyse));
}

function analyseBlock(text: string, block: Cut['blocks'][number], analyse: Analyse): Block['analysis'] {
  return analyse(text.slice(block.start, block.start + block.syntax.length), block.syntax);
}

function assemble(
  shape: Cut,
  text: string,
  hints: Hints,
  version: number,
  analysisOf: (block: Cut['blocks'][number]) => Block['analysis'],
): Reading {
  const blocks = shape.blocks.map((block) => ({ ...block, analysis: analysisOf(block) }));
  return { cut: shape, transcript: { uri: hints.uri, version, text, metadata: shape.metadata, blocks } };
}
