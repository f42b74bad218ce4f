/** What only stands at a document's edges: its title above, its end matter below. */
import type { BlockSyntax } from '../model/transcript.ts';
import { isLower, isUpper } from './characters.ts';
import { writtenDate } from './dates-written.ts';
import type { PlacedBlock } from './prose.ts';
import { endsAsWritten } from './sentence-end.ts';

/** Blocks that may hold the title. */
export const TITLE_BLOCKS = 12;
const LONGEST_TITLE = 220;

/** Makes headings of the titles that stand above the first prose or the first turn. */
export function markTitles(text: string, blocks: PlacedBlock[]): void {
  let depth = 1;
  for (let i = 0; i < blocks.length && i < TITLE_BLOCKS; i++) {
    const { start, syntax } = blocks[i]!;
    if (syntax.kind === 'front-matter' || syntax.kind === 'noise') continue;
    if (syntax.kind !== 'paragraph') return;
    const paragraph = syntax.paragraphs[0];
    if (!paragraph) continue;
    if (syntax.end - paragraph.start > LONGEST_TITLE) return;
    const line = text.slice(start + paragraph.start, start + syntax.end);
    if (!isTitle(line)) {
      if (endsAsWritten(line)) return;
      continue;
    }
    blocks[i] = { start, syntax: { ...syntax, kind: 'heading', depth } };
    depth = Math.min(depth, 1);
  }
}

/** A line that reads like a title: most of its longer words start with a capital and no sentence ends. */
function isTitle(line: string): boolean {
  if (/[\r\n][^a-z\r\n]*[\r\n]/.test(line) || line.split(/\r\n?|\n/).length > 2) return false;
  if (/[.?!,;:]["”]?$/.test(line) || /https?:/.test(line) || !/^["“‘*_]{0,3}\p{Lu}/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2) return false;
  const date = writtenDate(line, 0);
  if (date && date.span.end - date.span.start > line.length * 0.5) return false;
  if (/^\d|\b[ap]\.?m\.?\b/i.test(line)) return false;
  let capitals = 0;
  let small = 0;
  for (const word of words) {
    if (word.length < 4) continue;
    const code = word.charCodeAt(0);
    if (isUpper(code)) capitals++;
    else if (isLower(code)) small++;
  }
  return capitals >= 2 && capitals >= small * 2;
}

/** Paragraphs after the last words that may be end matter. */
const END_PARAGRAPHS = 60;
const LONGEST_END = 120;

/** Takes the end matter out of the last turn: short paragraphs at the document's end that no sentence ends. */
export function splitEndMatter(text: string, blocks: PlacedBlock[]): void {
  const last = blocks.at(-1);
  if (last?.syntax.kind !== 'turn') return;
  const { start, syntax } = last;
  const { paragraphs } = syntax;
  let from = paragraphs.length;
  while (from > 1 && paragraphs.length - from < END_PARAGRAPHS) {
    const paragraph = paragraphs[from - 1]!;
    if (paragraph.end - paragraph.start > LONGEST_END) break;
    if (!isEndMatter(text.slice(start + paragraph.start, start + paragraph.end))) break;
    from--;
  }
  if (from >= paragraphs.length || from < 1) return;
  const cutAt = paragraphs[from]!.start;
  const lineAt = startOfLine(text, start + cutAt) - start;
  if (lineAt <= paragraphs[from - 1]!.end) return;
  blocks.pop();
  blocks.push({
    start,
    syntax: {
      ...syntax,
      length: lineAt,
      end: paragraphs[from - 1]!.end,
      paragraphs: paragraphs.slice(0, from),
      noise: syntax.noise.filter((span) => span.end <= lineAt),
    },
  });
  let at = lineAt;
  for (let i = from; i < paragraphs.length; i++) {
    const next =
      i + 1 < paragraphs.length ? startOfLine(text, start + paragraphs[i + 1]!.start) - start : syntax.length;
    if (next <= at) continue;
    blocks.push({ start: start + at, syntax: endBlock(syntax, at, next, i) });
    at = next;
  }
}

function endBlock(turn: BlockSyntax, at: number, next: number, index: number): BlockSyntax {
  const shift = (span: { start: number; end: number }) => ({ start: span.start - at, end: span.end - at });
  const paragraphs = turn.paragraphs
    .filter((span, i) => i >= index && span.start >= at && span.end <= next)
    .map(shift);
  return {
    kind: 'paragraph',
    length: next - at,
    end: paragraphs.at(-1)?.end ?? 0,
    label: null,
    labelText: null,
    body: paragraphs[0]?.start ?? 0,
    time: null,
    depth: 0,
    paragraphs,
    noise: turn.noise.filter((span) => span.start >= at && span.end <= next).map(shift),
  };
}

/** No sentence, and no direction such as "(Laughter.)" either. */
function isEndMatter(line: string): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return true;
  if (/[.?!…:;,—–-]["”’)\]*_]{0,3}$/.test(line)) return false;
  if (/^[([]/.test(line)) return false;
  return /^[\p{Lu}\p{N}©#*•"“]/u.test(line) && line.split(/\s+/).length <= 16;
}

function startOfLine(text: string, at: number): number {
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) break;
    at--;
  }
  return at;
}
