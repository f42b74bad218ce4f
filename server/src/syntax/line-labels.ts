/** What may be the labels of a text's lines, read no further than the ways in which the text writes labels ask for. */
import { readLabel } from './label.ts';
import { readSmallName } from './label-nick.ts';
import type { Label, Writing } from './label-shape.ts';
import type { LabelsSeen } from './labels-seen.ts';

/** What the lines below a name show to be a label. */
const BELOW: ReadonlySet<Writing> = new Set<Writing>([
  'titled',
  'alone',
  'dashed',
  'stacked',
  'grouped',
  'marked',
]);

/** Whether the lines below a name show labels of this shape. */
export function isToldBelow(shape: Writing): boolean {
  return BELOW.has(shape);
}

/** Whether lines below a name are read to tell whether it is a label, where labels are written in these ways. */
export function asksBelow(writings: ReadonlySet<Writing> | null): boolean {
  return writings === null || [...BELOW].some((writing) => writings.has(writing));
}

/** Ways in which a colon ends the label. */
const COLONS: ReadonlySet<Writing> = new Set<Writing>(['colon', 'bold', 'bracket', 'by']);

/** Whether only a line that has a colon near its start may begin with a label. */
function endInColons(text: string, writings: ReadonlySet<Writing>): boolean {
  for (const writing of writings)
    if (!COLONS.has(writing) && writing !== 'mid' && writing !== 'tagged') return false;
  return !text.includes('：');
}

/** Code units of a label with the marks and the time code before it, and with a colon that a line break tore from it. */
const TO_COLON = 240;

/** Where the next colon stands; asked from the top to the bottom. */
class NextColon {
  private at = -1;

  constructor(private readonly text: string) {}

  /** Whether it stands so far off that no label begins here. */
  isFar(from: number): boolean {
    if (this.at < from) {
      const found = this.text.indexOf(':', from);
      this.at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.at - from > TO_COLON;
  }
}

/** Reads the labels of lines from the top to the bottom. */
export class LineLabels {
  private readonly below: boolean;
  private readonly colons: NextColon | null;

  /**
   * @param writings in which ways labels are written; null for all
   * @param captions whether names need no capital
   * @param before the labels that were read before in all ways, from the same line on
   */
  constructor(
    private readonly text: string,
    writings: ReadonlySet<Writing> | null,
    private readonly captions: boolean,
    private readonly before: LabelsSeen | null,
  ) {
    this.below = asksBelow(writings);
    this.colons = writings !== null && !captions && endInColons(text, writings) ? new NextColon(text) : null;
  }

  /** @param words where the line begins, after a line number */
  read(words: number, end: number): Label | null {
    const { text, before } = this;
    if (this.colons?.isFar(words)) return null;
    if (before !== null && words < before.end) {
      const label = before.at(words);
      if (label === null || this.below || !askedBelow(label, end)) return label;
    }
    return (
      readLabel(text, words, end, this.below) ?? (this.captions ? readSmallName(text, words, end) : null)
    );
  }
}

/** Whether a label may have been read otherwise without the lines below it. */
function askedBelow({ shape, body }: Label, end: number): boolean {
  return shape === 'timed' || body > end || isToldBelow(shape);
}
