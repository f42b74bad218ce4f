import type { Node, Parent, Position } from 'unist';
import type { BlockSyntax, BlockTree } from '../model/transcript.ts';

/**
 * Builds the unist tree of one block: `block` > `paragraph` > `sentence`.
 * Sentences are as deep as it goes; `position` carries only offsets, counted from the block's start.
 * Few ask for a block's sentences after it was read, so its nodes are made when they are.
 */
export function buildTree(
  syntax: BlockSyntax,
  sentences: readonly { readonly start: number; readonly end: number; readonly paragraph: number }[],
): BlockTree {
  const places = new Array<number>(3 * sentences.length);
  let at = 0;
  for (const { start, end, paragraph } of sentences) {
    places[at++] = paragraph;
    places[at++] = start;
    places[at++] = end;
  }
  return new LazyTree(syntax, places);
}

class LazyTree implements BlockTree {
  readonly type = 'block';
  private nodes: Parent[] | null = null;

  constructor(
    private readonly syntax: BlockSyntax,
    /** Of each sentence the paragraph, the start and the end. */
    private readonly places: readonly number[],
  ) {}

  get children(): Parent[] {
    if (this.nodes) return this.nodes;
    const { syntax, places } = this;
    const nodes = syntax.paragraphs.map(
      ({ start, end }): Parent => ({ type: 'paragraph', position: position(start, end), children: [] }),
    );
    for (let at = 0; at < places.length; at += 3)
      nodes[places[at]!]!.children.push(sentence(places[at + 1]!, places[at + 2]!));
    this.nodes = nodes;
    return nodes;
  }

  get position(): Position {
    return position(0, this.syntax.end);
  }
}

function sentence(start: number, end: number): Node {
  return { type: 'sentence', position: position(start, end) };
}

function position(start: number, end: number): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
