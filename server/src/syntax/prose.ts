/** Cuts labelled or plain prose into blocks, line by line. */
import type { BlockSyntax } from '../model/transcript.ts';
import { BlockBuilder } from './block-builder.ts';
import { opensParagraph } from './census.ts';
import { isBlank, isDigit, isUpper, skipBlank, trimEnd } from './characters.ts';
import { closesRecord, isInsert, isRule, markdownDepth, opensPart } from './headings.ts';
import { readLabel } from './label.ts';
import { LineCursor } from './lines.ts';
import { hasLetter, isPageMarker, lineNumberEnd, lineShape } from './page.ts';
import { type Style, speaks } from './style.ts';

/** A block and where it starts. */
export interface PlacedBlock {
  readonly start: number;
  readonly syntax: BlockSyntax;
}

/** Lines longer than this are not wrapped: each is a paragraph. */
const UNWRAPPED = 140;

/**
 * Cuts `from..text.length`; `from` must be where a block begins.
 * @param inTurn whether a turn was open before `from`
 * @param stop asked at the start of each block after the first; true ends the work before that block
 * @returns blocks that tile what was read
 */
export function cutProse(
  text: string,
  from: number,
  style: Style,
  stop: (start: number) => boolean = () => false,
): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const lines = new LineCursor(text, from);
  let open: BlockBuilder | null = null;
  let blankBefore = true;
  let indentBefore = 0;
  let lengthBefore = 0;
  let noiseBefore = false;
  let freshBefore = false;
  let stopped = false;
  const begin = (start: number, kind: BlockSyntax['kind']): BlockBuilder => {
    if (open) blocks.push(open.finish(start));
    else if (blocks.length === 0) start = from;
    if (open && stop(start)) stopped = true;
    open = new BlockBuilder(text, start, kind);
    return open;
  };
  let colon = -1;
  /** Opens turns for labels in the middle of a line; its words are in the open turn already. */
  const splitLine = (from: number, to: number): void => {
    if (style.inline.size === 0) return;
    let after = from;
    while (!stopped) {
      if (colon < after) {
        colon = text.indexOf(':', after);
        if (colon < 0) colon = Number.MAX_SAFE_INTEGER;
      }
      if (colon >= to) return;
      const at = inlineLabel(text, after, colon, style);
      if (at < 0) {
        after = colon + 1;
        continue;
      }
      open!.cutText(at);
      const body = skipBlank(text, colon + 1, to);
      const turn = begin(at, 'turn');
      if (stopped) return;
      turn.setLabel({ shape: 'colon', start: at, end: colon, body, time: null, code: null });
      if (body < to) turn.addText(body, trimEnd(text, body, to), true);
      after = colon + 1;
    }
  };
  /** A closing tag at a line's end is no word: `</Newspeech>`. */
  const closeTag = (block: BlockBuilder, from: number, to: number): void => {
    const stop = trimEnd(text, from, to);
    if (text.charCodeAt(stop - 1) !== 62) return;
    const tag = text.lastIndexOf('</', stop);
    if (tag >= from && stop - tag < 30) block.addNoise(tag, stop);
  };
  while (lines.advance()) {
    const { start, end } = lines;
    const first = skipBlank(text, start, end);
    if (first === end) {
      blankBefore = true;
      continue;
    }
    const current = open as BlockBuilder | null;
    const last = trimEnd(text, first, end);
    // Page furniture belongs to the block it stands in and does not break its paragraphs.
    if (isNoise(text, first, last, style)) {
      if (current && current.kind !== 'heading') current.addNoise(first, last);
      else if (!current || current.kind === 'heading') begin(start, 'noise').addNoise(first, last);
      noiseBefore = true;
      continue;
    }
    let words = first;
    const number = style.numbered ? lineNumberEnd(text, first, last) : 0;
    if (number > 0) words = number;
    const indent = words - start;
    const fresh: boolean = number > 0 || opensParagraph(blankBefore, indent, indentBefore, freshBefore);
    const label = readLabel(text, words, end);
    if (label && speaks(style, text, label, number > 0, fresh)) {
      if (label.shape === 'by' && label.body >= last) {
        begin(start, 'heading').addHeading(words, last, 3);
      } else {
        const turn = begin(start, 'turn');
        if (stopped) return blocks;
        if (number > 0) turn.addNoise(first, trimEnd(text, first, number));
        turn.setLabel(label);
        const stopAt = label.body > end ? lineEndAfter(text, label.body) : last;
        if (label.body < stopAt) {
          turn.addText(label.body, trimEnd(text, label.body, stopAt), true);
          closeTag(turn, label.body, stopAt);
          splitLine(label.body, stopAt);
        }
        if (label.end > end) lines.next = nextLine(text, stopAt);
      }
    } else {
      const depth = markdownDepth(text, first, last);
      const part = depth === 0 && opensPart(text, words, last, indent);
      if (depth > 0) begin(start, 'heading').addHeading(skipBlank(text, first + depth, last), last, depth);
      else if (isRule(text, first, last)) begin(start, 'noise').addNoise(first, last);
      else if (part) {
        if (current?.kind === 'heading' && !blankBefore && current.depth === 2)
          current.addHeading(words, last, 2);
        else if (current?.kind === 'heading' && number > 0) current.addHeading(words, last, 2);
        else begin(start, 'heading').addHeading(words, last, 2);
        if (number > 0) (open as BlockBuilder | null)?.addNoise(first, trimEnd(text, first, number));
      } else if (
        current?.kind === 'turn' &&
        (blankBefore || indent > indentBefore) &&
        (isInsert(text, words, last) || closesRecord(text, words, last))
      ) {
        begin(start, 'paragraph').addText(words, last, true);
      } else {
        const bullet = bulletEnd(text, words, last) > words;
        let block = current;
        const breaks =
          number > 0
            ? indent >= indentBefore + 4
            : blankBefore ||
              bullet ||
              (indent >= indentBefore + 2 && lengthBefore < UNWRAPPED) ||
              (fresh && block?.endsSentence() === true) ||
              lengthBefore >= UNWRAPPED;
        const goesOn = noiseBefore && block !== null && !block.endsSentence();
        if (!block || block.kind === 'heading' || block.kind === 'noise') {
          block = begin(start, 'paragraph');
          block.addText(words, last, true);
        } else if (block.kind === 'paragraph' && breaks && !goesOn) {
          block = begin(start, 'paragraph');
          block.addText(words, last, true);
        } else block.addText(words, last, breaks && !goesOn);
        closeTag(block, words, last);
        if (block.kind === 'turn') splitLine(words, last);
        if (number > 0) block.addNoise(first, trimEnd(text, first, number));
      }
      if (stopped) return blocks;
    }
    if (stopped) return blocks;
    blankBefore = false;
    noiseBefore = false;
    freshBefore = fresh;
    // Lines of a list item hang under its words, not under its bullet.
    indentBefore = number > 0 ? indent : bulletEnd(text, words, last) - start;
    lengthBefore = last - start;
  }
  if (open) blocks.push((open as BlockBuilder).finish(text.length));
  else if (text.length > from) blocks.push(new BlockBuilder(text, from, 'noise').finish(text.length));
  return blocks;
}

/** Where the words of a list item begin, or `first` where the line has no bullet. */
function bulletEnd(text: string, first: number, last: number): number {
  const code = text.charCodeAt(first);
  let at = first;
  if (code === 45 || code === 42 || code === 43 || code === 0x2022 || code === 0x25aa || code === 0x25cf)
    at++;
  else {
    while (at < last && at - first < 3 && isDigit(text.charCodeAt(at))) at++;
    if (at === first || (text.charCodeAt(at) !== 46 && text.charCodeAt(at) !== 41)) return first;
    at++;
  }
  const words = skipBlank(text, at, last);
  return words > at ? words : first;
}

/** Start of a label of this style that ends at `colon` after a sentence's end, or -1. */
function inlineLabel(text: string, from: number, colon: number, style: Style): number {
  const limit = Math.max(from + 1, colon - 60);
  for (let at = colon - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (!isUpper(code) || !isBlank(text.charCodeAt(at - 1))) continue;
    let before = at - 1;
    while (before > from && isBlank(text.charCodeAt(before))) before--;
    if (!SENTENCE_ENDS.has(text.charCodeAt(before))) continue;
    if (style.inline.has(text.slice(at, colon))) return at;
  }
  return -1;
}

const SENTENCE_ENDS = new Set([...'.?!…"”’)]—–-'].map((mark) => mark.charCodeAt(0)));

function isNoise(text: string, first: number, last: number, style: Style): boolean {
  if (last - first > 100) return false;
  if (isPageMarker(text, first, last)) return true;
  if (style.furniture.size > 0 && style.furniture.has(lineShape(text, first, last))) return true;
  return !hasLetter(text, first, last) && style.numbered;
}

function lineEndAfter(text: string, at: number): number {
  const lines = new LineCursor(text, at);
  return lines.advance() ? lines.end : text.length;
}

function nextLine(text: string, at: number): number {
  const lines = new LineCursor(text, at);
  lines.advance();
  return lines.next;
}
