import type { BlockKind, BlockSyntax } from '../model/transcript.ts';
import { detach, isBlank } from './characters.ts';
import { wordsOf } from './label-ends.ts';
import type { Label } from './label-shape.ts';
import type { PlacedBlock } from './prose.ts';
import { endsParagraph } from './sentence-end.ts';

/** Of the many blocks that have none. */
const NO_NOISE: readonly Range[] = [];

interface Range {
  start: number;
  end: number;
}

/** Collects one block; takes offsets in the document, gives spans counted from the block's start. */
export class BlockBuilder {
  depth = 0;
  private label: Range | null = null;
  private labelText: string | null = null;
  private body = 0;
  private time: number | null = null;
  private readonly paragraphs: Range[] = [];
  private readonly noise: Range[] = [];
  private last: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    readonly kind: BlockKind,
  ) {
    this.last = start;
  }

  setLabel(label: Label): void {
    this.label = { start: label.start - this.start, end: label.end - this.start };
    this.labelText = detach(wordsOf(this.text, label));
    this.body = label.body - this.start;
    this.time = label.time;
    if (label.code) this.addNoise(label.code.start, label.code.end);
    this.last = Math.max(this.last, label.end);
    if (label.body > label.end && label.body <= this.text.length) {
      let end = label.body;
      while (end > label.end && this.text.charCodeAt(end - 1) <= 32) end--;
      this.last = Math.max(this.last, end);
    }
  }

  setTime(time: number | null): void {
    this.time ??= time;
  }

  /** @param breaks whether a paragraph begins here */
  addText(start: number, end: number, breaks: boolean): void {
    const open = this.paragraphs.at(-1);
    if (open && !breaks) open.end = end - this.start;
    else this.paragraphs.push({ start: start - this.start, end: end - this.start });
    if (this.paragraphs.length === 1 && this.label === null && !open) this.body = start - this.start;
    this.last = Math.max(this.last, end);
  }

  /** Takes back the words from `at` on. */
  cutText(at: number): void {
    const open = this.paragraphs.at(-1);
    if (!open) return;
    let end = at;
    while (end > this.start + open.start && isBlank(this.text.charCodeAt(end - 1))) end--;
    open.end = end - this.start;
    this.last = Math.max(this.start + this.body, end);
    if (open.end <= open.start) this.paragraphs.pop();
  }

  addHeading(start: number, end: number, depth: number): void {
    this.depth = depth;
    this.addText(start, end, this.paragraphs.length === 0);
  }

  addNoise(start: number, end: number): void {
    if (end <= start) return;
    const span = { start: start - this.start, end: end - this.start };
    const before = this.noise.at(-1);
    if (before && before.start > span.start) {
      this.noise.push(span);
      this.noise.sort((a, b) => a.start - b.start);
    } else this.noise.push(span);
    if (this.kind === 'noise') this.last = Math.max(this.last, end);
  }

  /** Whether the words so far end a sentence. */
  endsSentence(): boolean {
    const end = this.paragraphs.at(-1)?.end;
    return end === undefined || endsParagraph(this.text, this.start, this.start + end);
  }

  /** Whether a paragraph is a heading in bold: nothing stands outside the marks. */
  private isBold(): boolean {
    const only = this.paragraphs[0];
    if (this.paragraphs.length !== 1 || !only || only.end - only.start > 250) return false;
    const from = this.start + only.start;
    if (this.text.charCodeAt(from) !== 42 || this.text.charCodeAt(from + 1) !== 42) return false;
    return /^\*\*[^*]+\*\*$/.test(this.text.slice(from, this.start + only.end));
  }

  finish(end: number): PlacedBlock {
    const bold = this.kind === 'paragraph' && this.isBold();
    const syntax: BlockSyntax = {
      kind: bold ? 'heading' : this.kind,
      length: end - this.start,
      end: this.last - this.start,
      label: this.label,
      labelText: this.labelText,
      body: this.body,
      time: this.time,
      depth: bold ? 3 : this.depth,
      paragraphs: this.paragraphs.slice(),
      noise: this.noise.length === 0 ? NO_NOISE : this.noise.slice(),
    };
    return { start: this.start, syntax };
  }
}
