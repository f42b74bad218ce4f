/**
 * Text in, text out: caret lines under a line of text name what must be found there, and nothing else may be.
 *
 *     We removed more than 380,000 people.
 *                          ^^^^^^^ figure 380000 > unsourced
 */
import { expect } from 'vitest';
import { parseGlossary } from '../../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../../server/src/knowledge/lexicon.ts';
import type { Mention } from '../../../server/src/model/mention.ts';
import { createPipeline } from '../../../server/src/recognise/pipeline.ts';
import { resolveDate } from '../../../server/src/recognise/resolve-date.ts';
import { lineStarts, positionAt } from '../../../server/src/syntax/positions.ts';
import { build } from '../../../server/src/workspace/build.ts';
import { createDocument } from '../../../server/src/workspace/document.ts';
import { programIdOf } from '../../../server/src/workspace/resolve-programs.ts';
import type { Document } from '../../../server/src/workspace/snapshot.ts';

export interface CheckOptions {
  /** The kinds that are looked at. */
  readonly kinds: readonly Mention['kind'][];
  /** The document's date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly glossary?: string;
  readonly uri?: string;
}

const CARETS = /^\s*\^+(?: .*)?$/;

/** Compares what is found in the text with the caret lines under it. */
export function check(marked: string, options: CheckOptions): void {
  const text = withoutCarets(marked);
  const found = findings(read(text, options), options);
  expect(`\n${draw(text, found)}`).toBe(`\n${marked}`);
}

/** Reads a text as the server would, whatever it looks like. */
export function read(text: string, options: Partial<CheckOptions> = {}): Document {
  const lexicon = createLexicon(
    options.glossary ? [parseGlossary('file:///glossary.yaml', options.glossary)] : [],
  );
  const uri = options.uri ?? 'file:///text.txt';
  const reading = build(text, { uri, languageId: 'plaintext' }, 1, createPipeline(lexicon));
  return createDocument(reading, [], lexicon, { date: options.date ?? null });
}

function withoutCarets(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !CARETS.test(line))
    .join('\n');
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

function findings(document: Document, options: CheckOptions): Found[] {
  return document.transcript.blocks.flatMap((block) =>
    block.analysis.mentions
      .filter(({ kind }) => options.kinds.includes(kind))
      .map((mention) => ({
        start: block.start + mention.span.start,
        end: block.start + mention.span.end,
        note: describe(mention, document),
      })),
  );
}

function describe(mention: Mention, document: Document): string {
  switch (mention.kind) {
    case 'figure': {
      const { value, unit, modifier, claim, sourced } = mention.value;
      const status = !claim ? null : sourced ? 'sourced' : 'unsourced';
      const number = typeof value === 'object' && value !== null ? value.join('..') : String(value);
      return ['figure', number, unit, modifier, status].filter((part) => part !== null).join(' ');
    }
    case 'date':
      return `date ${mention.value.type} ${resolveDate(mention.value, document.resolution)}`;
    case 'program':
    case 'name':
      return `program ${programIdOf(mention, document.resolution.programIds)}`;
    case 'speaker':
      return [mention.value.act, mention.value.name, mention.value.title, mention.value.affiliation]
        .filter((part) => part !== null)
        .join(' | ');
  }
}

/** Writes each finding under its line; one that goes on over a wrap is drawn under its first line. */
function draw(text: string, found: readonly Found[]): string {
  const starts = lineStarts(text);
  const under = new Map<number, string[]>();
  for (const { start, end, note } of found) {
    const { line, character } = positionAt(starts, start);
    const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
    const carets = `${' '.repeat(character)}${'^'.repeat(Math.min(end, lineEnd) - start)} ${note}`;
    under.set(line, [...(under.get(line) ?? []), carets]);
  }
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(under.get(index) ?? [])])
    .join('\n');
}
