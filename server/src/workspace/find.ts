/** What stands at an offset of a document. */
import type { Mention } from '../model/mention.ts';
import type { Speaker } from '../model/resolution.ts';
import type { DocumentSpan, Span, TurnSpan } from '../model/span.ts';
import type { Block } from '../model/transcript.ts';
import { blockAt as lastBlockAt } from '../syntax/metadata.ts';
import { programIdOf } from './resolve-programs.ts';
import type { Document } from './snapshot.ts';

/** A mention or a speaker's label, with its place. */
export type Found =
  | { readonly kind: 'label'; readonly index: number; readonly block: Block; readonly span: DocumentSpan }
  | {
      readonly kind: 'mention';
      readonly index: number;
      readonly block: Block;
      readonly span: DocumentSpan;
      readonly mention: Mention;
    };

/** Index of the block that holds an offset, or -1; logarithmic. */
export function blockAt(document: Document, offset: number): number {
  const { blocks } = document.transcript;
  const index = lastBlockAt(blocks, offset);
  const block = blocks[index];
  return block && offset >= block.start && offset <= block.start + block.syntax.length ? index : -1;
}

/**
 * The narrowest thing at an offset; a cursor just behind a thing still touches it. A program comes before the
 * person whose name it has.
 */
export function findAt(document: Document, offset: number): Found | null {
  const index = blockAt(document, offset);
  if (index < 0) return null;
  const block = document.transcript.blocks[index]!;
  const within = offset - block.start;
  const { label } = block.syntax;
  if (label && touches(label, within)) return { kind: 'label', index, block, span: inDocument(block, label) };
  let best: Mention | null = null;
  for (const mention of block.analysis.mentions) {
    if (mention.span.start > within) break;
    if (!touches(mention.span, within)) continue;
    if (mention.kind === 'name' && programIdOf(mention, document.resolution.programIds) === null) continue;
    if (best?.kind === 'program' && mention.kind === 'speaker') continue;
    if (
      !best ||
      (best.kind === 'speaker' && mention.kind === 'program') ||
      narrower(mention.span, best.span, within)
    )
      best = mention;
  }
  return best && { kind: 'mention', index, block, span: inDocument(block, best.span), mention: best };
}

/** The speaker of a block, or null. */
export function speakerOf(document: Document, index: number): Speaker | null {
  return document.resolution.speakers[document.resolution.speakerOf[index] ?? -1] ?? null;
}

export function inDocument(block: Block, span: TurnSpan): DocumentSpan {
  return { start: block.start + span.start, end: block.start + span.end };
}

export function textOf(document: Document, span: DocumentSpan): string {
  return document.transcript.text.slice(span.start, span.end);
}

/** So much is shown before a place, and twice as much behind it. */
const AROUND = 40;
const EMPTY_LINE = /\n\s*\n|\r\s*\r/;

/** A place with the words of its paragraph around it, on one line; no word is cut. */
export function snippet(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(EMPTY_LINE)
    .at(-1)!;
  const after = text.slice(end, end + 2 * AROUND).split(EMPTY_LINE)[0]!;
  const from = before.length === AROUND ? before.replace(/^\S*\s?/, '…') : before;
  const to =
    after.length === 2 * AROUND ? `${after.slice(0, Math.max(0, after.search(/\s\S{0,80}$/)))}…` : after;
  return `${from}${text.slice(start, end)}${to}`.replace(/\s+/g, ' ').trim();
}

function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function narrower(span: Span, than: Span, offset: number): boolean {
  const inside = Number(offset < span.end) - Number(offset < than.end);
  return inside > 0 || (inside === 0 && span.end - span.start < than.end - than.start);
}
