/** What can stand at the cursor: speakers' labels at a line's start, program names in the prose. */
import { blockAt } from '../workspace/find.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';

export interface Completion {
  readonly kind: 'speaker' | 'program';
  /** The name, and what is put in unless `insert` says otherwise. */
  readonly text: string;
  /** A label with the marks, colon and space that the document writes around it. */
  readonly insert?: string;
  readonly detail: string;
  readonly documentation: string | null;
}

const LONGEST_LABEL = 80;
const LONGEST_NAME = 42;

/**
 * @returns labels, the most recent speaker but one first, where only the beginning of a label stands before the
 * cursor on its line; program names where a capitalised word is being typed; else nothing
 */
export function complete(snapshot: Snapshot, document: Document, offset: number): Completion[] {
  const { text } = document.transcript;
  const before = lineBefore(text, offset);
  if (before !== null && beginsLabel(before))
    return [...labels(document, offset), ...(before.trim() === '' ? [] : programs(snapshot))];
  return /\p{Lu}[\p{L}.' -]{0,40}$/u.test(text.slice(Math.max(0, offset - LONGEST_NAME), offset))
    ? programs(snapshot)
    : [];
}

/**
 * What comes after a turn and an empty line, when somebody has just begun a new one there.
 * @returns the labels as the document writes them, the most recent speaker but one first; nothing anywhere else
 */
export function completeNextSpeaker(document: Document, offset: number): Completion[] {
  const { text, blocks } = document.transcript;
  if (!document.settings.suggestNextSpeaker || !isAfterEmptyLine(text, offset)) return [];
  const before = blocks[blockAt(document, text.slice(0, offset).trimEnd().length)];
  return before?.syntax.kind === 'turn' ? labels(document, offset) : [];
}

/** The cursor stands in an empty line below an empty line. */
function isAfterEmptyLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_LABEL), offset);
  const after = text.slice(offset, offset + LONGEST_LABEL);
  return /\n[^\S\r\n]{0,40}\r?\n[^\S\r\n]{0,40}$/.test(before) && /^[^\S\r\n]{0,40}(?:\r?\n|$)/.test(after);
}

/** What stands before the cursor on its line, or null where that is too long for a label. */
function lineBefore(text: string, offset: number): string | null {
  const from = Math.max(0, offset - LONGEST_LABEL - 1);
  const before = text.slice(from, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return lineStart === 0 && from > 0 ? null : before.slice(lineStart);
}

/** Only what a label can begin with, and no two words of prose. */
function beginsLabel(before: string): boolean {
  const words = before.replace(/[*[<]/g, ' ').trim().split(' ');
  const small = words.filter((word) => /^[a-z]{2}/.test(word)).length;
  return small < 2 && words.every((word) => /^[\p{L}.'-]{0,40}$/u.test(word));
}

/** The labels of a document, in the order in which they are likely to come next. */
export function labels(document: Document, offset: number): Completion[] {
  const { transcript, resolution } = document;
  const here = blockAt(document, offset);
  const last = new Map<string, number>();
  const speakers = new Map<string, string>();
  const written = new Map<string, string>();
  transcript.blocks.forEach((block, index) => {
    const { label, labelText } = block.syntax;
    if (!label || labelText === null || (index === here && offset <= block.start + label.end)) return;
    const lead = transcript.text.slice(block.start, block.start + block.syntax.body);
    if (isLead(lead, labelText)) written.set(labelText, lead);
    if (index <= here || !last.has(labelText)) last.set(labelText, index <= here ? index : -1);
    const name = resolution.speakers[resolution.speakerOf[index]!]?.name;
    if (name) speakers.set(labelText, name);
  });
  const recent = [...last].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  const [current, ...others] = recent;
  const ordered = others.length > 0 ? [others[0]!, current!, ...others.slice(1)] : recent;
  return ordered.map((text) => ({
    kind: 'speaker',
    text,
    ...(written.has(text) ? { insert: written.get(text)! } : {}),
    detail: speakers.get(text) ?? 'speaker',
    documentation: null,
  }));
}

const LONGEST_MARKS = 8;

/** Only the label and marks around it: no time code, and no direction, which is another one each time. */
function isLead(lead: string, label: string): boolean {
  const at = lead.indexOf(label);
  if (at < 0 || lead.length > label.length + LONGEST_MARKS) return false;
  return !/[\p{L}\d]/u.test(lead.slice(0, at) + lead.slice(at + label.length));
}

function programs(snapshot: Snapshot): Completion[] {
  return [...snapshot.lexicon.programs.values()].flatMap((program) =>
    [program.name, ...program.aliases].map((text) => ({
      kind: 'program' as const,
      text,
      detail: text === program.name ? (program.kind ?? 'program') : program.name,
      documentation: program.definition,
    })),
  );
}
