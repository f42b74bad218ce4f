/** Texts that nobody says: reading them ends, and finds nothing wrong to throw about. */
import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { build } from '../../server/src/workspace/build.ts';
import { createDocument } from '../../server/src/workspace/document.ts';
import { comparableFactsOf, factsOf } from '../../server/src/workspace/figure-facts.ts';

const lexicon = createLexicon([]);
const analyse = createPipeline(lexicon);
const rising = (join: string) => Array.from({ length: 20_000 }, (_, i) => `${i + 2}`).join(join);

const texts: Record<string, string> = {
  'numbers that rise': rising(', '),
  'numbers that rise and a unit': `${rising(', ')} years ago`,
  'ranges in ranges': rising(' to '),
  'a price again and again': '$4 '.repeat(9_000),
  'more figures in one block than a call takes arguments': '1 2 3 4 '.repeat(33_000),
};

test.each(Object.keys(texts))('%s', (name) => {
  const reading = build(texts[name]!, { uri: 'file:///a.txt', languageId: null }, 1, analyse);
  const document = createDocument(reading, [], lexicon);
  expect(document.resolution.speakers).toEqual([]);
  expect(semanticTokens(document, null).length).toBeGreaterThan(0);
});

/** Captions that end no sentence, a figure in each: how often it is looked which parts of them are noise. */
function looksAtNoise(cues: number): number {
  const time = (second: number) => new Date(second * 1000).toISOString().slice(11, 23);
  const cue = (_: unknown, at: number) =>
    `${time(2 * at)} --> ${time(2 * at + 2)}\n<v Ida>they sold ${at + 12} boats and\n\n`;
  const text = `WEBVTT\n\n${Array.from({ length: cues }, cue).join('')}`;
  const read = build(text, { uri: 'file:///a.vtt', languageId: 'vtt' }, 1, analyse);
  let looks = 0;
  const counting = <T extends object>(noise: T): T =>
    new Proxy(noise, {
      get(target, name) {
        looks++;
        return Reflect.get(target, name);
      },
    });
  const blocks = read.transcript.blocks.map((block) => ({
    ...block,
    syntax: { ...block.syntax, noise: counting(block.syntax.noise) },
  }));
  const document = createDocument({ ...read, transcript: { ...read.transcript, blocks } }, [], lexicon);
  looks = 0;
  expect(comparableFactsOf(document)).toEqual([]);
  expect(factsOf(document).length).toBeGreaterThan(cues / 2);
  return looks;
}

test('figures of one long sentence do not each look at all of it', () => {
  expect(looksAtNoise(200)).toBeLessThan(3 * looksAtNoise(100));
});
