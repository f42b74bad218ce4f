/** Shared by the tests of programs: marks in the text say what must be found. */
import { expect } from 'vitest';
import { parseGlossary } from '../../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../../server/src/recognise/pipeline.ts';
import { build } from '../../../server/src/workspace/build.ts';
import { resolve } from '../../../server/src/workspace/resolve.ts';
import { programIdOf } from '../../../server/src/workspace/resolve-programs.ts';

export interface Found {
  readonly text: string;
  readonly id: string;
}

/** Reads a document and returns its programs in order, white space in their words made single. */
export function programsOf(text: string, glossary = ''): { found: Found[]; marked: string } {
  const lexicon = createLexicon([parseGlossary('file:///glossary.yaml', glossary)]);
  const { transcript } = build(text, { uri: 'file:///a.txt', languageId: null }, 0, createPipeline(lexicon));
  const { programIds } = resolve(transcript, lexicon);
  const found: Found[] = [];
  let marked = '';
  let from = 0;
  for (const block of transcript.blocks)
    for (const mention of block.analysis.mentions) {
      const id = programIdOf(mention, programIds);
      if (id === null) continue;
      const start = block.start + mention.span.start;
      const end = block.start + mention.span.end;
      found.push({ text: text.slice(start, end).replace(/\s+/g, ' '), id });
      marked += `${text.slice(from, start)}[${text.slice(start, end)}]`;
      from = end;
    }
  return { found, marked: marked + text.slice(from) };
}

/** What stands in [brackets], and nothing else, must be found. */
export function check(marked: string, glossary = ''): void {
  expect(programsOf(marked.replace(/[[\]]/g, ''), glossary).marked).toBe(marked);
}
