/** Every figure of a document as a row: who said it, when, how much, and from where. */

import { unitIn } from '../workspace/dollars.ts';
import { withoutMarks } from '../workspace/figure-words.ts';
import { inDocument, speakerOf, textOf } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';
import { hasSource } from '../workspace/sourcing.ts';
import { plain } from './markdown.ts';

export interface LedgerRow {
  /** Offset of the figure in the document. */
  readonly start: number;
  readonly figure: string;
  readonly counted: string | null;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly modifier: string | null;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly status: 'no claim' | 'sourced' | 'unsourced';
  readonly source: string | null;
}

export function ledgerRows(document: Document): LedgerRow[] {
  return document.transcript.blocks.flatMap((block, index) => {
    const speaker = speakerOf(document, index);
    return block.analysis.mentions.flatMap((mention): LedgerRow[] => {
      if (mention.kind !== 'figure') return [];
      const { value, modifier, counted, claim, source } = mention.value;
      const span = inDocument(block, mention.span);
      const words = textOf(document, span);
      return [
        {
          start: span.start,
          figure: plain(withoutMarks(words)),
          counted,
          value,
          unit: unitIn(document.transcript, mention.value, words),
          modifier,
          speaker: speaker?.name ?? speaker?.labels[0] ?? null,
          date: document.resolution.documentDate,
          status: !claim ? 'no claim' : hasSource(document, block, index, mention) ? 'sourced' : 'unsourced',
          source: source && plain(textOf(document, inDocument(block, source))),
        },
      ];
    });
  });
}
