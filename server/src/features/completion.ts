/** What can stand at the cursor: speakers' labels at a line's start, program names in the prose. */
import { blockAt } from '../workspace/find.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';

export interface Completion {
  readonly kind: 'speaker' | 'program';
  /** What is put in. */
  readonly text: string;
  readonly detail: string;
  readonly documentation: string | null;
}

const LONGEST_LABEL = 80;

/**
 * @returns labels, the most recent speaker but one first, where only the beginning of a label stands before the
 * cursor on its line; program names where a capitalised word is being typed; else nothing
 */
export function complete(snapshot: Snapshot, document: Document, offset: number): Completion[] {
  const { text } = document.transcript;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  if (
    before.length <= LONGEST_LABEL &&
    /^[\s*[<]*[\p{L}.' -]*$/u.test(before) &&
    !/[a-z]{2,} [a-z]/.test(before)
  )
    return [...labels(document, offset), ...(before.trim() === '' ? [] : programs(snapshot))];
  return /(?:^|[^\p{L}])\p{Lu}[\p{L}.' -]{0,40}$/u.test(before) ? programs(snapshot) : [];
}

/** The labels of a document, in the order in which they are likely to come next. */
export function labels(document: Document, offset: number): Completion[] {
  const { transcript, resolution } = document;
  const here = blockAt(document, offset);
  const last = new Map<string, number>();
  const speakers = new Map<string, string>();
  transcript.blocks.forEach((block, index) => {
    const { label, labelText } = block.syntax;
    if (!label || labelText === null || (index === here && offset <= block.start + label.end)) return;
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
    detail: speakers.get(text) ?? 'speaker',
    documentation: null,
  }));
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
