/** What a document says about itself: title, dates, participants, links. */
import type { DateEvidence, Metadata } from '../model/transcript.ts';
import type { Hints } from './cut.ts';
import { dateInAddress, dateInName, type WrittenDate, writtenDate } from './dates-written.ts';
import type { FrontMatter } from './front-matter-fields.ts';
import type { Link } from './links.ts';
import { listedParticipants } from './participants.ts';
import type { PlacedBlock } from './prose.ts';
import { endsAsWritten } from './sentence-end.ts';

/** Blocks at the start and at the end that may hold dates, titles and the document's own address. */
export const HEAD_BLOCKS = 30;
export const TAIL_BLOCKS = 30;

/**
 * @param frontMatter where the front matter ends
 * @param links of the whole text
 */
export function readMetadata(
  text: string,
  blocks: readonly PlacedBlock[],
  frontMatter: number,
  front: FrontMatter,
  links: readonly Link[],
  hints: Hints,
): Metadata {
  const dateEvidence: DateEvidence[] = [];
  if (front.date) dateEvidence.push({ kind: 'front-matter', ...front.date });
  const named = dateInName(hints.uri);
  if (named) dateEvidence.push({ kind: 'file-name', value: named, span: null });
  const heading = headingDate(text, blocks);
  if (heading) dateEvidence.push({ kind: 'heading', ...heading });
  if (front.address) dateEvidence.push({ kind: 'address', ...front.address });
  for (const link of links) {
    const found = link.span.start < frontMatter ? null : dateInAddress(link.href, link.span.start);
    if (!found || !isOwnAddress(text, link, blocks)) continue;
    dateEvidence.push({ kind: 'address', ...found });
    break;
  }
  const turn = blocks.find((block) => block.syntax.kind === 'turn');
  // The head of captions is noise, and part of the first turn's block.
  const firstTurn = turn ? turn.start + (turn.syntax.label?.start ?? 0) : text.length;
  return {
    title: front.title ?? titleOf(text, blocks),
    date: dateEvidence[0]?.value ?? null,
    dateEvidence,
    participants: [...front.participants, ...listedParticipants(text, frontMatter, firstTurn)],
    links,
  };
}

/** The first heading before anybody speaks. */
function titleOf(text: string, blocks: readonly PlacedBlock[]): Metadata['title'] {
  for (let i = 0; i < blocks.length && i < HEAD_BLOCKS; i++) {
    const { start, syntax } = blocks[i]!;
    if (syntax.kind === 'turn') return null;
    const paragraph = syntax.paragraphs[0];
    if (syntax.kind !== 'heading' || !paragraph) continue;
    const span = { start: start + paragraph.start, end: start + syntax.end };
    return { text: plain(text.slice(span.start, span.end)), span };
  }
  return null;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[#*_\s]{1,80}|[#*_\s]{1,80}$/g, '');
}

/** A date that stands in a heading, a short line, a dateline or a page header. */
function headingDate(text: string, blocks: readonly PlacedBlock[]): WrittenDate | null {
  for (let i = 0; i < blocks.length && i < HEAD_BLOCKS; i++) {
    const { start, syntax } = blocks[i]!;
    for (const noise of syntax.noise.slice(0, 20)) {
      const found = writtenDate(
        text.slice(start + noise.start, Math.min(start + noise.end, start + noise.start + 120)),
        start + noise.start,
      );
      if (found) return found;
    }
    if (syntax.kind === 'turn' || syntax.kind === 'front-matter') continue;
    const paragraph = syntax.paragraphs[0];
    if (!paragraph) continue;
    const from = start + paragraph.start;
    const whole = text.slice(from, Math.min(start + syntax.end, from + 300));
    // A line of prose tells of other days; a dateline is over at its dash.
    const dash = whole.slice(0, 90).search(/\s?(?:—|–|--|\s-\s)\s?/);
    const short = whole.length <= 160 && !endsAsWritten(whole);
    const reach = short ? whole : dash > 0 ? whole.slice(0, dash) : whole.length < 60 ? whole : '';
    const found = reach === '' ? dateOnLine(whole, from) : writtenDate(reach, from);
    if (found) return found;
  }
  return null;
}

/** Characters that may stand beside a date that has a line of its own: a weekday, a place, a clock time. */
const BESIDE = 24;

/** A date on a line of its own among others that run on, as in the head of a page that was copied. */
function dateOnLine(text: string, offset: number): WrittenDate | null {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]{1,300}/g)) {
    const found = line.length > 80 ? null : writtenDate(line, offset + index);
    if (found && line.trim().length - (found.span.end - found.span.start) <= BESIDE) return found;
  }
  return null;
}

const OWN =
  /(?:published|posted|available|retrieved|accessed|found|archived|source|url|address|link|original|permalink)(?:\s{1,60}(?:at|from|on))?\s{0,60}:?\s{0,60}[[(<]{0,4}\s{0,60}$/i;

/** Whether a link is the document's own address: named as such, or alone in the document's head or end. */
function isOwnAddress(text: string, link: Link, blocks: readonly PlacedBlock[]): boolean {
  if (OWN.test(text.slice(Math.max(0, link.span.start - 60), link.span.start))) return true;
  const index = blockAt(blocks, link.span.start);
  if (index >= HEAD_BLOCKS && index < blocks.length - TAIL_BLOCKS) return false;
  const block = blocks[index];
  return (
    block !== undefined &&
    block.syntax.kind !== 'turn' &&
    block.syntax.end - (link.span.end - link.span.start) < 20
  );
}

/** Index of the block that holds `offset`. */
export function blockAt(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
