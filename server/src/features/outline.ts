/** The outline: document, sections, opening remarks, exchanges, and in them the turns. */
import type { Exchange } from '../model/resolution.ts';
import type { Block, BlockSyntax } from '../model/transcript.ts';
import { fileNameOf } from '../workspace/served.ts';
import type { Document } from '../workspace/snapshot.ts';
import { plain } from './markdown.ts';

export type OutlineKind = 'document' | 'section' | 'group' | 'exchange' | 'turn' | 'paragraph';

export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
  /** What is shown when the node is picked. */
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly children: OutlineNode[];
}

const FIRST_WORDS = 60;
/** A heading may hold others; this deep at most. */
const DEEPEST = 6;

/** @returns one root, or nothing for a document without visible text */
export function outline(document: Document): OutlineNode[] {
  const { blocks, metadata } = document.transcript;
  const first = blocks.find(isVisible);
  const last = blocks.findLast(isVisible);
  if (!first || !last) return [];
  const title = metadata.title;
  const root: OutlineNode = {
    kind: 'document',
    name: label(title?.text ?? fileNameOf(document.uri)),
    detail: document.resolution.documentDate ?? '',
    start: Math.min(first.start, title?.span?.start ?? Number.MAX_SAFE_INTEGER),
    end: last.start + last.syntax.end,
    selectionStart: title?.span?.start ?? first.start,
    selectionEnd: title?.span?.end ?? first.start,
    children: [],
  };
  fill(document, root);
  return [root];
}

function isVisible(block: Block): boolean {
  return block.syntax.kind !== 'noise' && block.syntax.kind !== 'front-matter' && block.syntax.end > 0;
}

/** Hangs each block under the heading, then under the exchange or group it belongs to. */
function fill(document: Document, root: OutlineNode): void {
  const { blocks } = document.transcript;
  const names = document.resolution.speakers.map(({ name }) => (name === null ? null : label(name)));
  const groups = groupsOf(document);
  const sections: { depth: number; node: OutlineNode }[] = [{ depth: 0, node: root }];
  let group: { readonly last: number; readonly node: OutlineNode } | null = null;
  blocks.forEach((block, index) => {
    if (!isVisible(block)) return;
    const end = block.start + block.syntax.end;
    if (block.syntax.kind === 'heading') {
      group = null;
      if (isTitle(document, block)) return;
      const depth = Math.min(Math.max(1, block.syntax.depth), DEEPEST);
      while (sections.at(-1)!.depth >= depth) sections.pop();
      const node = leaf('section', wordsOf(document, block), '', block, block.start, end);
      attach(sections, node, end);
      sections.push({ depth, node });
      return;
    }
    const opened = groups.get(index);
    if (opened) {
      group = { last: opened.last, node: leaf(opened.kind, opened.name, '', block, block.start, end) };
      attach(sections, group.node, end);
    } else if (group && index > group.last) group = null;
    const node = blockNode(document, block, names[document.resolution.speakerOf[index]!] ?? null);
    if (group) {
      group.node.children.push(node);
      grow(group.node, end);
      for (const section of sections) grow(section.node, end);
    } else attach(sections, node, end);
  });
}

function attach(sections: readonly { readonly node: OutlineNode }[], node: OutlineNode, end: number): void {
  sections.at(-1)!.node.children.push(node);
  for (const section of sections) grow(section.node, end);
}

function grow(node: OutlineNode, end: number): void {
  if (node.end < end) (node as { end: number }).end = end;
}

interface Group {
  readonly kind: 'group' | 'exchange';
  readonly name: string;
  readonly last: number;
}

/**
 * Index of a block -> the group that begins there: what stands above the first turn, opening remarks, exchanges,
 * closing remarks.
 */
function groupsOf(document: Document): Map<number, Group> {
  const exchanges = document.resolution.exchanges.map((exchange) => ({
    ...exchange,
    first: calledAt(document, exchange.first),
  }));
  const groups = new Map<number, Group>();
  preface(document, groups);
  const first = exchanges[0];
  if (!first) return groups;
  const { blocks } = document.transcript;
  const isTurn = ({ syntax }: Block): boolean => syntax.kind === 'turn';
  const opening = blocks.findIndex(isTurn);
  if (opening < first.first)
    groups.set(opening, { kind: 'group', name: 'Opening remarks', last: first.first - 1 });
  for (const exchange of exchanges)
    groups.set(exchange.first, {
      kind: 'exchange',
      name: exchangeName(document, exchange),
      last: exchange.last,
    });
  const final = exchanges.at(-1)!.last;
  const closing = blocks.findLastIndex((block, index) => index > final && isTurn(block));
  if (closing > final) {
    let from = final + 1;
    while (!isTurn(blocks[from]!)) from++;
    groups.set(from, { kind: 'group', name: 'Closing remarks', last: closing });
  }
  return groups;
}

/** An exchange begins where the moderator calls on who asks, unless that still belongs to the one before. */
function calledAt(document: Document, first: number): number {
  const { exchanges, speakers, speakerOf } = document.resolution;
  const before = first - 1;
  const role = speakers[speakerOf[before] ?? -1]?.role;
  const opening = exchanges[0]?.first === first;
  const taken = exchanges.some((exchange) => exchange.first <= before && before <= exchange.last);
  return role === 'moderator' && !opening && !taken ? before : first;
}

/** Several paragraphs above the first turn: a web page's banner, a summary. */
function preface(document: Document, groups: Map<number, Group>): void {
  const { blocks } = document.transcript;
  const turn = blocks.findIndex(({ syntax }) => syntax.kind === 'turn');
  const above = blocks
    .slice(0, Math.max(0, turn))
    .flatMap((block, index) => (isVisible(block) ? [index] : []));
  const plain = above.every((index) => blocks[index]!.syntax.kind === 'paragraph');
  if (above.length > 1 && plain)
    groups.set(above[0]!, { kind: 'group', name: 'Above the transcript', last: turn - 1 });
}

/** Who asks, and for whom: "Stefanie Bolzen, Die Welt". */
function exchangeName(document: Document, exchange: Exchange): string {
  const asker = document.resolution.speakers[exchange.asker];
  if (!asker) return 'Question';
  const organisation = asker.affiliations[0]?.organisation;
  return label(
    [asker.name ?? asker.labels[0] ?? 'Question', ...(organisation ? [organisation] : [])].join(', '),
  );
}

/** @param speaker the name of who speaks, or null */
function blockNode(document: Document, block: Block, speaker: string | null): OutlineNode {
  const end = block.start + block.syntax.end;
  const words = wordsOf(document, block);
  const { label: labelSpan, labelText } = block.syntax;
  if (block.syntax.kind !== 'turn' || !labelSpan)
    return leaf('paragraph', words, '', block, block.start, end);
  const name = speaker ?? label(labelText ?? '');
  return leaf('turn', name, words, block, block.start + labelSpan.start, block.start + labelSpan.end);
}

function leaf(
  kind: OutlineKind,
  name: string,
  detail: string,
  block: Block,
  selectionStart: number,
  selectionEnd: number,
): OutlineNode {
  const end = block.start + block.syntax.end;
  return { kind, name, detail, start: block.start, end, selectionStart, selectionEnd, children: [] };
}

/** A block keeps its syntax only while its text is the same. */
const memo = new WeakMap<BlockSyntax, string>();

/** A block's first words, on one line. */
export function wordsOf(document: Document, block: Block): string {
  let words = memo.get(block.syntax);
  if (words === undefined) memo.set(block.syntax, (words = readFirstWords(document, block)));
  return words;
}

function readFirstWords(document: Document, block: Block): string {
  const paragraph = block.syntax.paragraphs[0];
  const start = block.start + (paragraph?.start ?? block.syntax.body);
  const end = block.start + (paragraph?.end ?? block.syntax.end);
  const words = document.transcript.text
    .slice(start, Math.min(end, start + FIRST_WORDS * 3))
    .replace(/[\s*_#>]+/g, ' ');
  const short = plain(words);
  if (short.length <= FIRST_WORDS) return label(short);
  const cut = short.lastIndexOf(' ', FIRST_WORDS);
  return `${short.slice(0, cut > FIRST_WORDS / 2 ? cut : FIRST_WORDS)}…`;
}

/** The title's own heading, or one that says the same again, as web pages do. */
function isTitle(document: Document, block: Block): boolean {
  const { title } = document.transcript.metadata;
  if (!title) return false;
  const { span, text } = title;
  if (span && span.start >= block.start && span.start < block.start + block.syntax.length) return true;
  const words = document.transcript.text.slice(
    block.start + block.syntax.body,
    block.start + block.syntax.end,
  );
  return words.length < 2 * text.length + 20 && bare(words) === bare(text);
}

/** Without the marks of a Markdown heading. */
function bare(words: string): string {
  return plain(words.replace(/[#*_]/g, ''));
}

/** LSP refuses an empty name. */
function label(name: string): string {
  return plain(name) || '—';
}
