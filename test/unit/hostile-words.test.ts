/** Texts that nobody says: reading them ends, and finds nothing wrong to throw about. */
import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { build } from '../../server/src/workspace/build.ts';
import { createDocument } from '../../server/src/workspace/document.ts';

const lexicon = createLexicon([]);
const analyse = createPipeline(lexicon);
const rising = (join: string) => Array.from({ length: 20_000 }, (_, i) => `${i + 2}`).join(join);

const texts: Record<string, string> = {
  'numbers that rise': rising(', '),
  'numbers that rise and a unit': `${rising(', ')} years ago`,
  'ranges in ranges': rising(' to '),
  'more figures in one block than a call takes arguments': '1 2 3 4 '.repeat(33_000),
};

test.each(Object.keys(texts))('%s', (name) => {
  const reading = build(texts[name]!, { uri: 'file:///a.txt', languageId: null }, 1, analyse);
  const document = createDocument(reading, [], lexicon);
  expect(document.resolution.speakers).toEqual([]);
  expect(semanticTokens(document, null).length).toBeGreaterThan(0);
});
