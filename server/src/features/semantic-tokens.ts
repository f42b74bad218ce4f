import type { Mention } from '../model/mention.ts';
import type { DocumentSpan } from '../model/span.ts';
import { directionsIn } from '../syntax/directions.ts';
import { inDocument } from '../workspace/find.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document } from '../workspace/snapshot.ts';
import { hasSource } from '../workspace/sourcing.ts';

/** The order is the legend's. */
export const TOKEN_TYPES = ['speaker', 'program', 'figure', 'date', 'direction'] as const;
export const TOKEN_MODIFIERS = ['unsourced'] as const;

export interface SemanticToken {
  readonly span: DocumentSpan;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly unsourced: boolean;
}

/** @param range only what touches it, or the whole document */
export function semanticTokens(document: Document, range: DocumentSpan | null): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const [index, block] of document.transcript.blocks.entries()) {
    if (range && (block.start > range.end || block.start + block.syntax.length < range.start)) continue;
    if (block.syntax.label)
      tokens.push({ span: inDocument(block, block.syntax.label), type: 'speaker', unsourced: false });
    const found: SemanticToken[] = [];
    let end = 0;
    for (const mention of block.analysis.mentions) {
      const { span } = mention;
      const type = typeOf(mention, document);
      if (type === null || span.start < end) continue;
      end = span.end;
      const unsourced =
        mention.kind === 'figure' && mention.value.claim && !hasSource(document, block, index, mention);
      found.push({ span: inDocument(block, span), type, unsourced });
    }
    const mentioned = found.length;
    let next = 0;
    for (const paragraph of block.syntax.paragraphs)
      for (const span of directionsIn(document.transcript.text, inDocument(block, paragraph))) {
        // Both come in order.
        while (next < mentioned && found[next]!.span.end <= span.start) next++;
        if (next === mentioned || found[next]!.span.start >= span.end)
          found.push({ span, type: 'direction', unsourced: false });
      }
    for (const token of found.sort((a, b) => a.span.start - b.span.start)) tokens.push(token);
  }
  return tokens;
}

function typeOf(mention: Mention, document: Document): SemanticToken['type'] | null {
  if (mention.kind === 'figure' || mention.kind === 'date') return mention.kind;
  return programIdOf(mention, document.resolution.programIds) === null ? null : 'program';
}
