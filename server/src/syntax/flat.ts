/** Cuts texts whose numbered lines were joined: a label opens the line behind a number. */
import { BlockBuilder } from './block-builder.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { type LineNumber, lineNumbers } from './flat-numbers.ts';
import { opensPart } from './headings.ts';
import { readLabel } from './label.ts';
import { classify } from './label-class.ts';
import { wordsOf } from './label-ends.ts';
import { type Label, plainLabel } from './label-shape.ts';
import type { PlacedBlock } from './prose.ts';

/** What stands behind one line number. */
interface FlatLine {
  readonly number: LineNumber;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
  readonly part: boolean;
}

/** The blocks of such a text from its first line number on, and where that stands. */
export function cutFlat(text: string, from: number): { start: number; turns: number; blocks: PlacedBlock[] } {
  const lines = readLines(text, lineNumbers(text, from));
  const recurring = new Map<string, number>();
  for (const { label } of lines)
    if (label) recurring.set(wordsOf(text, label), (recurring.get(wordsOf(text, label)) ?? 0) + 1);
  const speaks = (label: Label): boolean => {
    const words = wordsOf(text, label);
    const kind = classify(words);
    return kind === 'strong' || (kind === 'caps' && recurring.get(words)! > 1);
  };
  const start = lines[0]?.number.start ?? text.length;
  const blocks: PlacedBlock[] = [];
  let open: BlockBuilder | null = null;
  let turns = 0;
  const begin = (at: number, kind: 'turn' | 'heading' | 'paragraph'): BlockBuilder => {
    if (open) blocks.push(open.finish(at));
    open = new BlockBuilder(text, at, kind);
    return open;
  };
  let heading = false;
  for (const { number, start: words, end, label, part } of lines) {
    const speaker = label && label.shape !== 'by' && speaks(label) ? label : null;
    if (speaker) {
      turns++;
      const turn = begin(number.start, 'turn');
      turn.addNoise(number.start, number.end);
      turn.setLabel(speaker);
      if (speaker.body < end) turn.addText(speaker.body, end, true);
    } else if (part || label?.shape === 'by') {
      const title = begin(number.start, 'heading');
      title.addNoise(number.start, number.end);
      title.addHeading(words, end, part ? 2 : 3);
    } else {
      const before: BlockBuilder | null = heading ? null : open;
      const block: BlockBuilder = before ?? begin(number.start, 'paragraph');
      block.addNoise(number.start, number.end);
      if (words < end) block.addText(words, end, block !== before);
    }
    heading = part || label?.shape === 'by';
  }
  const last = open as BlockBuilder | null;
  if (last) blocks.push(last.finish(text.length));
  return { start, turns, blocks };
}

function readLines(text: string, numbers: readonly LineNumber[]): FlatLine[] {
  return numbers.map((number, index) => {
    const limit = numbers[index + 1]?.start ?? text.length;
    const start = skipBlank(text, number.end, limit);
    const end = trimSpace(text, start, limit);
    const label = side(text, start, end) ?? labelIn(text, start, end);
    return { number, start, end, label, part: label === null && opensPart(text, start, end, 0) };
  });
}

function labelIn(text: string, start: number, end: number): Label | null {
  const label = readLabel(text, start, end, false);
  if (!label || (label.shape !== 'colon' && label.shape !== 'by')) return null;
  const words = text.slice(label.start, label.end);
  return words === words.toUpperCase() ? label : null;
}

/** `Q Did you …`, `A I did.`: one blank behind the letter. */
function side(text: string, start: number, end: number): Label | null {
  const found = /^[QA](?=\.? {1,8}\S)\.? {1,8}/.exec(text.slice(start, Math.min(end, start + 12)));
  if (!found) return null;
  const body = start + found[0].length;
  if (found[0].startsWith('A') && !ANSWERS.test(text.slice(body, body + 2)) && !found[0].startsWith('A.'))
    return null;
  return plainLabel('bare', start, start + 1, body);
}

/** An answer begins a sentence; "A man came" does not begin with a capital. */
const ANSWERS = /^[\p{Lu}\d("“'‘[$-]/u;

function trimSpace(text: string, start: number, end: number): number {
  let to = trimEnd(text, start, end);
  while (to > start && text.charCodeAt(to - 1) <= 32) to--;
  return to;
}
