import type { Document } from '../workspace/snapshot.ts';
import { type OutlineNode, outline } from './outline.ts';

export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** One fold a turn, exchange, group and section, outermost first. */
export function folds(document: Document): Fold[] {
  const found: Fold[] = [];
  const add = (node: OutlineNode) => {
    if (node.kind !== 'document' && node.kind !== 'paragraph')
      found.push({ start: node.start, end: node.end });
    node.children.forEach(add);
  };
  outline(document).forEach(add);
  return found;
}
