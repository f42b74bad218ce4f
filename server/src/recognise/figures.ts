/** Finds each expression of quantity in a block: the unified plugin over its sentences' tokens. */
import type { VFile } from 'vfile';
import type { FigureMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { BlockTree } from '../model/transcript.ts';
import { readCounted, readDirection } from './figures-counted.ts';
import { readModifier } from './figures-modifier.ts';
import { type ScannedFigure, scanFigures } from './figures-scan.ts';
import type { Sentence } from './pipeline.ts';

/**
 * Adds the figures of a block to its mentions, as claims of nothing: whether they are claims, and whose,
 * is said by the recogniser of sources, which runs later. What a program's name or a date covers is left alone.
 */
export function recogniseFigures() {
  return (_tree: BlockTree, file: VFile): void => {
    const { prose, sentences, mentions } = file.data.block!;
    const taken = mentions
      .filter((mention) => mention.kind === 'program' || mention.kind === 'date')
      .map((mention) => mention.span)
      .sort((a, b) => a.start - b.start);
    let from = 0;
    for (const sentence of sentences)
      for (const figure of scanFigures(sentence.tokens, prose)) {
        const mention = toMention(sentence, prose, figure);
        while (from < taken.length && taken[from]!.end <= mention.span.start) from++;
        if (!overlapsAny(taken, from, mention.span)) mentions.push(mention);
      }
  };
}

function overlapsAny(spans: readonly Span[], from: number, span: Span): boolean {
  for (let at = from; at < spans.length && spans[at]!.start < span.end; at++)
    if (spans[at]!.end > span.start) return true;
  return false;
}

function toMention({ tokens }: Sentence, prose: string, figure: ScannedFigure): FigureMention {
  const { first, next, value, unit, suffixed } = figure;
  return {
    kind: 'figure',
    span: { start: tokens[first]!.start, end: tokens[next - 1]!.end },
    value: {
      value,
      unit,
      modifier: suffixed ?? readModifier(tokens, first, next),
      counted: readCounted(tokens, prose, next),
      direction: readDirection(tokens, first, next),
      claim: false,
      sourced: false,
      source: null,
    },
  };
}
