/** What can stand at the cursor: speakers' labels at a line's start, program names in the prose. */
import type { Span } from '../model/span.ts';
import { blockAt } from '../workspace/find.ts';
import { entryOf } from '../workspace/mention-index.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';

export interface Completion {
  readonly kind: 'speaker' | 'program';
  /** The name, and what is put in unless `insert` says otherwise. */
  readonly text: string;
  /** What it replaces: as much of it as stands before the cursor. */
  readonly span: Span;
  /** A label with the marks, colon and space that the document writes around it. */
  readonly insert?: string;
  readonly detail: string;
  readonly documentation: string | null;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there is more than is listed: further letters have to be asked for. */
  readonly more: boolean;
}

const LONGEST_LABEL = 80;
const LONGEST_NAME = 80;
const MOST_PROGRAMS = 100;

/**
 * @returns labels, the most recent speaker but one first, where only the beginning of a label stands before the
 * cursor on its line; program names where a capitalised word is being typed; else nothing
 */
export function complete(snapshot: Snapshot, document: Document, offset: number): Completions {
  const { text } = document.transcript;
  const before = lineBefore(text, offset);
  const atLabel = before !== null && beginsLabel(before);
  const speakers = atLabel ? speakersAt(document, offset, before) : [];
  const typed = /\p{Lu}[\p{L}\p{M}\p{N}.’'& -]{0,200}$/u.exec(
    text.slice(Math.max(0, offset - LONGEST_NAME), offset),
  );
  if (!typed || (atLabel && before.trim() === '')) return { items: speakers, more: false };
  const { items, more } = programs(snapshot, document, offset, typed[0]);
  return { items: [...speakers, ...items], more };
}

/**
 * What comes after a turn and an empty line, when somebody has just begun a new one there.
 * @returns the labels as the document writes them, the most recent speaker but one first; nothing anywhere else
 */
export function completeNextSpeaker(document: Document, offset: number): Completion[] {
  const { text, blocks } = document.transcript;
  if (!document.settings.suggestNextSpeaker || !isAfterEmptyLine(text, offset)) return [];
  const before = blocks[blockAt(document, text.slice(0, offset).trimEnd().length)];
  if (before?.syntax.kind !== 'turn') return [];
  const span = { start: offset, end: offset };
  return labels(document, offset).map((label) => ({ ...itemOf(label, span), insert: label.written }));
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

function speakersAt(document: Document, offset: number, before: string): Completion[] {
  const typed = before.replace(/^[\s*[<]+/, '');
  const span = { start: offset - typed.length, end: offset };
  return labels(document, offset).map((label) => itemOf(label, span));
}

function itemOf({ text, name }: Label, span: Span): Completion {
  return { kind: 'speaker', text, span, detail: name ?? 'speaker', documentation: null };
}

interface Label {
  readonly text: string;
  /** Who stands behind it, or null. */
  readonly name: string | null;
  /** The label with the marks, colon and space that the document writes around it. */
  readonly written: string;
}

/** The labels of a document, in the order in which they are likely to come next. */
export function labels(document: Document, offset: number): Label[] {
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
    text,
    name: speakers.get(text) ?? null,
    written: written.get(text) ?? text,
  }));
}

const LONGEST_MARKS = 8;

/** Only the label and marks around it: no time code, and no direction, which is another one each time. */
function isLead(lead: string, label: string): boolean {
  const at = lead.indexOf(label);
  if (at < 0 || lead.length > label.length + LONGEST_MARKS) return false;
  return !/[\p{L}\d]/u.test(lead.slice(0, at) + lead.slice(at + label.length));
}

/** Names that go on as the last words do, those of most words first; then those with a word like the last one. */
function programs(snapshot: Snapshot, document: Document, offset: number, typed: string): Completions {
  const starts = [...typed.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const endings = starts.map((start) => typed.slice(start).toLowerCase());
  const found: { rank: number; item: Completion }[] = [];
  for (const { text, detail, documentation } of names(snapshot, document)) {
    const lower = text.toLowerCase();
    const rank = endings.findIndex((ending) => lower.startsWith(ending));
    const start = rank >= 0 ? starts[rank]! : wordBegins(lower, endings.at(-1)) ? starts.at(-1)! : -1;
    if (start < 0) continue;
    const span = { start: offset - typed.length + start, end: offset };
    found.push({
      rank: rank < 0 ? endings.length : rank,
      item: { kind: 'program', text, span, detail, documentation },
    });
  }
  found.sort((a, b) => a.rank - b.rank);
  return {
    items: found.slice(0, MOST_PROGRAMS).map(({ item }) => item),
    more: found.length > MOST_PROGRAMS,
  };
}

function wordBegins(lower: string, ending: string | undefined): boolean {
  return ending !== undefined && ending.length > 1 && lower.includes(` ${ending}`);
}

/** The glossaries' names and aliases, then names that only the document has. */
function* names(
  { lexicon }: Snapshot,
  document: Document,
): Iterable<{ text: string; detail: string; documentation: string | null }> {
  for (const { name, aliases, kind, definition } of lexicon.programs.values()) {
    yield { text: name, detail: kind ?? 'program', documentation: definition };
    for (const alias of aliases) yield { text: alias, detail: name, documentation: definition };
  }
  const { programNames, programDefinitions } = entryOf(document);
  for (const [id, text] of programNames)
    if (!lexicon.programs.has(id))
      yield {
        text,
        detail: 'named in this document',
        documentation: programDefinitions.get(id)?.words ?? null,
      };
}
