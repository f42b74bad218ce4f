/** The sentence around a place in a block; logarithmic, so that a block of a million figures stays linear. */
import type { Parent } from 'unist';
import type { Span, TurnSpan } from '../model/span.ts';
import type { Block } from '../model/transcript.ts';

export interface SentenceSpan extends TurnSpan {
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** @returns null where no sentence holds the place */
export function sentenceAt(block: Block, { start }: TurnSpan): SentenceSpan | null {
  const paragraph = holding(block.analysis.tree.children, start) as Parent | null;
  const sentence = paragraph && holding(paragraph.children, start);
  return sentence ? { ...spanOf(sentence), paragraph: spanOf(paragraph).start } : null;
}

/** The spans that share a character with one; `spans` are in order and do not overlap. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstAfter(spans.length, (index) => spans[index]!.end, start); at < spans.length; at++) {
    const span = spans[at]!;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}

type Node = Parent['children'][number];

function holding(nodes: readonly Node[], offset: number): Node | null {
  const node = nodes[firstAfter(nodes.length, (index) => spanOf(nodes[index]!).end, offset)];
  return node && spanOf(node).start <= offset ? node : null;
}

/** The first of `count` ends that lies behind the offset. */
function firstAfter(count: number, endOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
