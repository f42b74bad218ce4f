import type { Node, Parent } from 'unist';
import type { BlockSyntax, BlockTree } from '../model/transcript.ts';

/**
 * Builds the unist tree of one block: `block` > `paragraph` > `sentence`.
 * Sentences are as deep as it goes; `position` carries only offsets, counted from the block's start.
 */
export function buildTree(
  syntax: BlockSyntax,
  sentences: readonly { readonly start: number; readonly end: number; readonly paragraph: number }[],
): BlockTree {
  const paragraphs: Parent[] = [];
  for (const { start, end } of syntax.paragraphs)
    paragraphs.push({ type: 'paragraph', position: at(start, end), children: [] });
  for (const sentence of sentences)
    paragraphs[sentence.paragraph]!.children.push(node('sentence', sentence.start, sentence.end));
  return { type: 'block', children: paragraphs, position: at(0, syntax.end) };
}

function node(type: string, start: number, end: number): Node {
  return { type, position: at(start, end) };
}

function at(start: number, end: number): NonNullable<Node['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
