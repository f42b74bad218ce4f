/** In which ways a long text writes labels, learnt from its first 64 KB and a sample of the rest. */
import { type Census, type Learning, takeCensus } from './census.ts';
import { writingOf } from './census-keys.ts';
import type { Writing } from './label-shape.ts';
import { LineCursor, lineStart } from './lines.ts';
import { decideStyle } from './style.ts';
import { followsBlank } from './window.ts';

/** Code units that are read whole, and at whose multiples samples are taken. */
const HEAD = 1 << 16;
/** Code units of one sample. */
const SAMPLE = 1 << 12;
/** Of more samples than this every second one is left out. */
const MAX_SAMPLES = 32;

/** A part of a text and what was counted there. */
export interface Sample {
  readonly start: number;
  readonly end: number;
  readonly census: Census;
}

/** What was counted before in a part that an edit did not touch, or null. */
export type Counted = (start: number, end: number) => Census | null;

/**
 * @param from where the front matter ends
 * @param names folded names that a list of participants gives
 * @returns how a census of the whole text learns its writings on its way; null where the text, or its first line, is
 *   such that it counts all of them
 */
export function sampling(
  text: string,
  from: number,
  names: ReadonlySet<string>,
  captions = false,
): Sampling | null {
  const at = text.length - from > HEAD ? lineStart(text, from + HEAD) : from;
  return at > from ? new Sampling(text, from, at, names, captions) : null;
}

export class Sampling implements Learning {
  /** What was learnt from, once it was. */
  readonly samples: Sample[] = [];

  constructor(
    private readonly text: string,
    private readonly from: number,
    readonly at: number,
    private readonly names: ReadonlySet<string>,
    private readonly captions: boolean,
  ) {}

  /** The same without a census of the whole text, which an edit does not need. */
  again(counted: Counted): ReadonlySet<Writing> {
    const { from, at } = this;
    return this.learn(counted(from, at) ?? this.count(from, at, true), counted);
  }

  learn(above: Census, counted?: Counted): ReadonlySet<Writing> {
    const { text, from, at: head, samples } = this;
    samples.push({ start: from, end: head, census: above });
    let apart = HEAD;
    while ((text.length - from) / apart > MAX_SAMPLES) apart *= 2;
    for (let at = from + Math.max(apart, 2 * HEAD); at < text.length; at += apart) {
      const start = nextLine(text, at);
      const end = nextLine(text, start + SAMPLE);
      if (start >= end) continue;
      const census = counted?.(start, end) ?? this.count(start, end, followsBlank(text, start));
      samples.push({ start, end, census });
    }
    const style = decideStyle(sum(samples.map(({ census }) => census)), this.names);
    const writings = new Set<Writing>(style.mid ? ['mid'] : []);
    for (const key of style.labels) writings.add(writingOf(key));
    if (style.mid) writings.add('tagged');
    // Bold labels and plain ones stand beside each other where somebody forgot the marks.
    if (writings.has('bold')) writings.add('colon');
    return writings;
  }

  private count(start: number, end: number, afterBlank: boolean): Census {
    return takeCensus(this.text, start, end, { captions: this.captions, afterBlank });
  }
}

/** Where the line after `at` starts; a longer line than a sample is cut. */
function nextLine(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const lines = new LineCursor(text, at, Math.min(text.length, at + SAMPLE));
  lines.advance();
  return lines.next;
}

function sum(parts: readonly Census[]): Census {
  const labels = new Map<string, number>();
  const furniture = new Map<string, number>();
  let visibleLines = 0;
  let numberedLines = 0;
  for (const part of parts) {
    for (const [key, count] of part.labels) labels.set(key, (labels.get(key) ?? 0) + count);
    for (const [line, count] of part.furniture) furniture.set(line, (furniture.get(line) ?? 0) + count);
    visibleLines += part.visibleLines;
    numberedLines += part.numberedLines;
  }
  return { labels, furniture, visibleLines, numberedLines, writings: null };
}
