/** Sentences that begin and end with any word, as a machine's transcript has them: no rule looks past their ends. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { cut } from '../../server/src/syntax/cut.ts';

const root = path.join(import.meta.dirname, '../..');
const analyse = createPipeline(createLexicon([]));

/** Pseudo-random numbers below a limit, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

const STOPS = ['.', '?', ',', ':', ' -', ' —', ';', ' $', ' "'];

/** The words of a text with stops between any two of them. */
function broken(text: string, next: (limit: number) => number): string {
  const words = text.split(/\s+/);
  const written = words.map((word, at) => {
    if (next(4) > 0 || !/[a-z0-9%]$/.test(word)) return word;
    const following = words[at + 1];
    if (following) words[at + 1] = following[0]!.toUpperCase() + following.slice(1);
    return word + STOPS[next(STOPS.length)] + (next(6) === 0 ? '\n\n' : '');
  });
  return `MR. LEE: ${written.join(' ')}`;
}

function mentionsIn(text: string): number {
  const { blocks } = cut(text, { uri: 'file:///a.txt', languageId: 'plaintext' });
  return analyse(text, blocks).reduce((sum, { mentions }) => sum + mentions.length, 0);
}

test('any word may begin or end a sentence', () => {
  const texts = ['seeds', 'test/fixtures'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8').slice(0, 40_000)),
  );
  for (let round = 0; round < 8; round++) {
    const next = numbers(round + 1);
    let found = 0;
    for (const text of texts) found += mentionsIn(broken(text, next));
    expect(found).toBeGreaterThan(100);
  }
});

test.each([
  'The plan is of May 2020 -',
  'They met on 3 May 2020 –\n\nNobody came.',
  'Given the vote, 40 percent of the ports closed. Given 40 percent of them, it closed.',
])('%s', (text) => {
  expect(mentionsIn(`MR. LEE: ${text}`)).toBeGreaterThan(0);
});
