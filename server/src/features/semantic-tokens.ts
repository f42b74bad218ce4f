import type { DocumentSpan } from '../model/span.ts';
import { inDocument } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';

/** The order is the legend's. */
export const TOKEN_TYPES = ['speaker', 'program', 'figure', 'date'] as const;
export const TOKEN_MODIFIERS = ['unsourced'] as const;

export interface SemanticToken {
  readonly span: DocumentSpan;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly unsourced: boolean;
}

/** @param range only what touches it, or the whole document */
export function semanticTokens(document: Document, range: DocumentSpan | null): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const block of document.transcript.blocks) {
    if (range && (block.start > range.end || block.start + block.syntax.length < range.start)) continue;
    if (block.syntax.label)
      tokens.push({ span: inDocument(block, block.syntax.label), type: 'speaker', unsourced: false });
    let end = 0;
    for (const { kind, span, value } of block.analysis.mentions) {
      if (kind === 'speaker' || span.start < end) continue;
      end = span.end;
      tokens.push({
        span: inDocument(block, span),
        type: kind,
        unsourced: kind === 'figure' && value.claim && !value.sourced,
      });
    }
  }
  return tokens;
}
