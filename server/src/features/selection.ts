import type { Node, Parent } from 'unist';
import type { DocumentSpan } from '../model/span.ts';
import { blockAt } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';
import { type OutlineNode, outline } from './outline.ts';

/** @returns what a growing selection takes, narrowest first: word, sentence, paragraph, turn, exchange, section, all */
export function selections(document: Document, offset: number): DocumentSpan[] {
  const { text, blocks } = document.transcript;
  const spans: DocumentSpan[] = [wordAt(text, offset)];
  const index = blockAt(document, offset);
  const block = blocks[index];
  if (block) {
    const within = offset - block.start;
    const inside: DocumentSpan[] = [];
    const descend = (node: Node) => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      if (within < start || within > end) return;
      inside.push({ start: block.start + start, end: block.start + end });
      (node as Parent).children?.forEach(descend);
    };
    descend(block.analysis.tree);
    spans.push(...inside.reverse());
  }
  const around: DocumentSpan[] = [];
  const surround = (node: OutlineNode) => {
    if (offset < node.start || offset > node.end) return;
    around.push({ start: node.start, end: node.end });
    node.children.forEach(surround);
  };
  outline(document).forEach(surround);
  spans.push(...around.reverse(), { start: 0, end: text.length });
  return nested(spans);
}

/** Keeps each span only where it truly grows: LSP wants every parent to hold its child. */
function nested(spans: readonly DocumentSpan[]): DocumentSpan[] {
  const kept: DocumentSpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const holds = !last || (span.start <= last.start && span.end >= last.end);
    const grows = !last || span.end - span.start > last.end - last.start;
    if (holds && grows) kept.push(span);
  }
  return kept;
}

const LONGEST_WORD = 100;
const IN_WORD = /[\p{L}\p{M}\p{N}’']/u;

function wordAt(text: string, offset: number): DocumentSpan {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < LONGEST_WORD && IN_WORD.test(text[start - 1]!)) start--;
  while (end < text.length && end - offset < LONGEST_WORD && IN_WORD.test(text[end]!)) end++;
  return { start, end };
}
