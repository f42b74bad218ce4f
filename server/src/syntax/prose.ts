/** Cuts labelled or plain prose into blocks, line by line. */
import type { BlockKind, BlockSyntax } from '../model/transcript.ts';
import { BlockBuilder } from './block-builder.ts';
import { bulletEnd } from './bullets.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { isFurniture } from './furniture.ts';
import { closesRecord, isInsert, isRule, markdownDepth, namesExaminer, opensPart } from './headings.ts';
import { InlineLabels } from './inline-label.ts';
import { readLabel } from './label.ts';
import { type Label, plainLabel, type Shape } from './label-shape.ts';
import type { LabelsSeen } from './labels-seen.ts';
import { DEEPEST } from './line-state.ts';
import { LineCursor } from './lines.ts';
import { lineNumberEnd } from './page.ts';
import { INITIAL, LinesAbove } from './prose-above.ts';
import { type Style, speaks } from './style.ts';

/** A block and where it starts. */
export interface PlacedBlock {
  readonly start: number;
  readonly syntax: BlockSyntax;
}

/** Blocks that tile a text, and for each what the lines above leave behind. */
export interface Pieces {
  readonly blocks: PlacedBlock[];
  /** A state of {@link ProseCutter}, or -1 where a block begins in the middle of a line. */
  readonly states: number[];
}

/** Asked where a block begins: whether all that follows is known already. */
export type Known = (start: number, kind: BlockKind, state: number) => boolean;

/** Labels with a title, or a rule, below them. */
const TITLED: ReadonlySet<Shape> = new Set<Shape>(['dashed', 'stacked', 'ruled']);

/** Labels that other words stand before which nobody says. */
const LED: ReadonlySet<Shape> = new Set<Shape>(['pictured', 'clocked']);

/** How to cut a part of a text. */
export interface Beginning {
  /** What the lines above left behind. */
  readonly state?: number;
  /** Ends the work before a block from which on nothing changed. */
  readonly known?: Known | null;
  /** All labels from here on, where they were read before. */
  readonly seen?: LabelsSeen | null;
}

/** Cuts `from..text.length`; `from` must be where a block begins. */
export function cutProse(
  text: string,
  from: number,
  style: Style,
  { state = INITIAL, known = null, seen = null }: Beginning = {},
): Pieces {
  return new ProseCutter(text, from, style, state, known, seen).run();
}

class ProseCutter {
  private readonly pieces: Pieces = { blocks: [], states: [] };
  private readonly lines: LineCursor;
  private readonly inline: InlineLabels;
  private open: BlockBuilder | null = null;
  private stopped = false;
  private readonly above: LinesAbove;
  /** The state before the line at hand. */
  private entry = INITIAL;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly style: Style,
    state: number,
    private readonly known: Known | null,
    private readonly seen: LabelsSeen | null,
  ) {
    this.lines = new LineCursor(text, from);
    this.inline = new InlineLabels(text, style.inline);
    this.above = new LinesAbove(state);
  }

  run(): Pieces {
    const { lines, text } = this;
    while (!this.stopped && lines.advance()) {
      const first = skipBlank(text, lines.start, lines.end);
      if (first === lines.end) this.above.passBlank();
      else this.line(lines.start, first, trimEnd(text, first, lines.end), lines.end);
    }
    if (this.stopped) return this.pieces;
    if (this.open) this.pieces.blocks.push(this.open.finish(text.length));
    else if (text.length > this.from) {
      this.pieces.blocks.push(new BlockBuilder(text, this.from, 'noise').finish(text.length));
      this.pieces.states.push(INITIAL);
    }
    return this.pieces;
  }

  private begin(start: number, kind: BlockKind, state = this.entry): BlockBuilder {
    if (this.open) {
      this.pieces.blocks.push(this.open.finish(start));
      if (state >= 0 && this.known?.(start, kind, state) === true) this.stopped = true;
    } else start = this.from;
    if (!this.stopped) this.pieces.states.push(state);
    this.open = new BlockBuilder(this.text, start, kind);
    return this.open;
  }

  private line(start: number, first: number, last: number, end: number): void {
    const { text, style, above } = this;
    const current = this.open;
    this.entry = above.state;
    // Page furniture belongs to the block it stands in and does not break its paragraphs.
    if (isFurniture(text, first, last, style)) {
      const block = current && current.kind !== 'heading' ? current : this.begin(start, 'noise');
      block.addNoise(first, last);
      above.lines.step(text, start, first, end);
      above.noise = true;
      return;
    }
    const number = style.numbered ? lineNumberEnd(text, first, last) : 0;
    const words = number > 0 ? number : first;
    const indent = Math.min(words - start, DEEPEST);
    const fresh = above.lines.step(text, start, first, end);
    const label = this.labelAt(first, words, end);
    if (label && speaks(style, text, label, end, number > 0, fresh))
      this.labelled(label, start, first, words, last, end);
    else this.unlabelled(start, first, words, last, indent, fresh);
    above.pass(text, start, words, last, number > 0);
  }

  /** The census reads past every line number; where the document has none, such a line is read again. */
  private labelAt(first: number, words: number, end: number): Label | null {
    const { text, seen, style } = this;
    return seen === null || (!style.numbered && lineNumberEnd(text, first, end) > 0)
      ? readLabel(text, words, end, style.below)
      : seen.at(words);
  }

  private labelled(
    label: Label,
    start: number,
    first: number,
    words: number,
    last: number,
    end: number,
  ): void {
    const { text } = this;
    // "BY MR. LEE:" above the questions says who asks; nobody speaks it.
    if (label.shape === 'by' && label.body >= last) {
      const { code } = label;
      const heading = this.begin(start, 'heading');
      heading.addHeading(words, code ? trimEnd(text, words, code.start) : last, 3);
      if (code) heading.addNoise(code.start, last);
      return;
    }
    const turn = this.begin(start, 'turn');
    if (words > first) turn.addNoise(first, trimEnd(text, first, words));
    if (LED.has(label.shape)) turn.addNoise(first, trimEnd(text, first, label.start));
    turn.setLabel(label);
    let stop = last;
    // The bar that closes a row of a table is no word.
    if (label.shape === 'cell' && text.charCodeAt(last - 1) === 124)
      stop = trimEnd(text, label.body, last - 1);
    const titled = TITLED.has(label.shape);
    const further = titled || label.body > end + 2;
    if (label.end > end || further) {
      // The label took further lines.
      const more = new LineCursor(text, end);
      more.advance();
      do {
        more.advance();
        this.above.lines.step(text, more.start, skipBlank(text, more.start, more.end), more.end);
      } while (more.end < Math.max(label.end, further ? label.body : 0));
      stop = more.end;
      this.lines.next = more.next;
      if (titled) turn.addNoise(skipBlank(text, end + 1, label.body), label.body);
      if (label.shape === 'clocked') turn.addNoise(skipBlank(text, label.end, label.body), label.body);
    }
    if (label.body < stop) this.say(label.body, trimEnd(text, label.body, stop), true);
  }

  private unlabelled(
    start: number,
    first: number,
    words: number,
    last: number,
    indent: number,
    fresh: boolean,
  ): void {
    const { text, above } = this;
    const current = this.open;
    const numbered = words > first;
    const depth = markdownDepth(text, first, last);
    if (depth > 0) {
      this.begin(start, 'heading').addHeading(skipBlank(text, first + depth, last), last, depth);
      return;
    }
    if (isRule(text, first, last)) {
      this.begin(start, 'noise').addNoise(first, last);
      return;
    }
    if (opensPart(text, words, last, indent)) {
      const goesOn = current?.kind === 'heading' && (numbered || (!above.blank && current.depth === 2));
      const heading = goesOn ? current : this.begin(start, 'heading');
      heading.addHeading(words, last, 2);
      if (numbered) heading.addNoise(first, trimEnd(text, first, words));
      return;
    }
    if (namesExaminer(text, words, last)) {
      const heading = this.begin(start, 'heading');
      heading.addHeading(words, last, 3);
      if (numbered) heading.addNoise(first, trimEnd(text, first, words));
      return;
    }
    const breaks = numbered
      ? indent >= above.indent + 4
      : above.blank ||
        above.unwrapped ||
        indent >= above.indent + 2 ||
        bulletEnd(text, words, last) > words ||
        (fresh && current?.endsSentence() === true);
    const goesOn = above.noise && current !== null && !current.endsSentence();
    const apart =
      current === null ||
      current.kind === 'heading' ||
      current.kind === 'noise' ||
      (current.kind === 'paragraph' && breaks && !goesOn) ||
      (current.kind === 'turn' &&
        (above.blank || indent > above.indent) &&
        (isInsert(text, words, last) || closesRecord(text, words, last)));
    const block = apart ? this.begin(start, 'paragraph') : current;
    this.say(words, last, apart || (breaks && !goesOn));
    if (numbered) block.addNoise(first, trimEnd(text, first, words));
  }

  /** A closing tag at a line's end is no word: `</Newspeech>`. */
  private closeTag(from: number, to: number): void {
    const { text } = this;
    if (text.charCodeAt(to - 1) !== 62) return;
    const tag = text.slice(Math.max(from, to - 30), to).lastIndexOf('</');
    if (tag >= 0) this.open!.addNoise(Math.max(from, to - 30) + tag, to);
  }

  /** Adds words to the open block; in a turn, others may begin to speak within them. */
  private say(from: number, to: number, breaks: boolean): void {
    const { text } = this;
    let block = this.open!;
    let words = from;
    block.addText(from, to, breaks);
    const divides = block.kind === 'turn' || (this.style.mid && block.kind === 'paragraph');
    let found = divides ? this.inline.next(from, to) : null;
    while (found && !this.stopped) {
      const { start, end, colon, cut } = found;
      block.cutText(cut);
      words = skipBlank(text, colon + 1, to);
      block = this.begin(start, 'turn', -1);
      block.setLabel(plainLabel('colon', start, end, words));
      if (words < to) block.addText(words, to, true);
      found = this.inline.next(colon + 1, to);
    }
    this.closeTag(words, to);
  }
}
