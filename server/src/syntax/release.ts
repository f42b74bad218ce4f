/** Whether a text without speaker labels is a release: a statement, a fact sheet, an announcement. */
import type { Metadata } from '../model/transcript.ts';
import type { PlacedBlock } from './prose.ts';

/** Words that name the kind of a release, in its title or above its first prose. */
const KIND =
  /\b(?:statements? (?:from|by|of|on)|fact ?sheet|press release|news release|media release|for immediate release|remarks (?:by|of|at|as)|readout (?:of|from)|proclamation|executive order|memorandum (?:for|on|to)|letter (?:to|from)|joint statement|background press call|press (?:briefing|gaggle|call|conference|statement)|media advisory|message (?:to|from)|communiqu[eé]|testimony (?:of|by|before)|address (?:to|by)|speech (?:by|at|of)|keynote|opening statement|prepared statement|nominations? sent|president .{3,60} (?:signs|approves|announces|appoints)|bills? signed)/i;

/** Prose that counts, and how much of it a release has. */
const PROSE = 140;

/**
 * One turn under a title and a date is a speech put on record. A release has a title, a date or address of publication and paragraphs of prose, and it says what it is.
 */
export function isRelease(
  text: string,
  blocks: readonly PlacedBlock[],
  metadata: Metadata,
  turns: number,
): boolean {
  const { title } = metadata;
  const dated = metadata.dateEvidence.some((evidence) => evidence.kind !== 'file-name');
  if (!title || !dated) return false;
  if (turns > 0) return true;
  let prose = 0;
  let longest = 0;
  let lists = 0;
  let head = '';
  for (let i = 0; i < blocks.length && i < 60; i++) {
    const { start, syntax } = blocks[i]!;
    const paragraph = syntax.paragraphs[0];
    if (syntax.kind === 'turn' || !paragraph) continue;
    const from = start + paragraph.start;
    const length = syntax.end - paragraph.start;
    if (prose === 0 && length < 260) head += ` ${text.slice(from, from + length)}`;
    const mark = text.charCodeAt(from);
    const item = (mark === 45 || mark === 42) && text.charCodeAt(from + 1) === 32;
    if (mark === 96 || mark === 123 || mark === 124) return false;
    if (syntax.kind !== 'paragraph') continue;
    if (length >= PROSE && !item) {
      prose++;
      longest = Math.max(longest, length);
    } else if (item) lists++;
  }
  if (prose === 0 || (prose < 2 && longest < 300 && lists < 2)) return false;
  if (metadata.dateEvidence.some((evidence) => evidence.kind === 'address')) return true;
  if (lists > prose * 8) return false;
  return KIND.test(title.text) || KIND.test(head.slice(0, 1500));
}
