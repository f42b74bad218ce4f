import { expect, test } from 'vitest';
import { cut, recut } from '../../server/src/syntax/cut.ts';
import { read } from './turns-read.ts';

const hints = (name: string) => ({ uri: `file:///${name}`, languageId: null });

/** Cuts a text and its double; no more than four times the time says that nothing is quadratic. */
function grows(make: (count: number) => string, count: number, name = 'a.txt'): void {
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 2; i++) {
      const start = performance.now();
      const shape = cut(text, hints(name));
      best = Math.min(best, performance.now() - start);
      expect(shape.blocks.reduce((sum, block) => sum + block.syntax.length, 0)).toBe(text.length);
    }
    return best;
  };
  const once = time(make(count));
  const fourfold = time(make(count * 4));
  expect(fourfold).toBeLessThan(Math.max(60, once * 14));
}

const hostile: Record<string, [(count: number) => string, number, string?]> = {
  'a line of a million characters': [(n) => 'MS. LEE: word '.repeat(n), 5_000],
  'a line of colons': [(n) => `A${':'.repeat(n)}`, 200_000],
  'turn upon turn': [(n) => 'MS. LEE: Yes.\n\nMR. LOW: No.\n\n'.repeat(n), 3_000],
  'a label a turn': [(n) => Array.from({ length: n }, (_, i) => `MS. N${i}: Yes.\n`).join(''), 1_500],
  'tags that nothing closes': [
    (n) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v Bo'.repeat(n)}`,
    4_000,
    'a.vtt',
  ],
  'brackets in brackets': [
    (n) => `MS. LEE ${'('.repeat(n)}\nMR. LOW: No.\nMR. LOW: No.\n${'['.repeat(n)}`,
    100_000,
  ],
  'captions that go back': [(n) => `1\n00:00:09,000 --> 00:00:01,000\nANN: Hm\n\n`.repeat(n), 2_000, 'a.srt'],
  'halves of surrogate pairs': [(n) => '\ud83d:\n\udc00: MS. \ud83d: x\n'.repeat(n), 5_000],
  'bare carriage returns': [(n) => 'Q    And?\rA    No.\r'.repeat(n), 5_000],
  'blank lines': [(n) => `${'\n'.repeat(n)}MS. LEE: Yes.`, 200_000],
  'page marks': [(n) => 'Page 3 of 9\n\nHEADER\n\nword word\n'.repeat(n), 2_000],
  stars: [(n) => '*'.repeat(n), 200_000],
  'front matter that goes on': [(n) => `---\n${'key: value\n'.repeat(n)}`, 10_000],
  addresses: [(n) => 'http://a.b/2020/01/02/ '.repeat(n), 10_000],
};

test.each(Object.keys(hostile))('%s', (name) => {
  const [make, count, file] = hostile[name]!;
  grows(make, count, file);
});

test('an empty file, a mark of byte order, no last line break', () => {
  expect(cut('', hints('a.txt')).blocks).toEqual([]);
  expect(cut('\n \n', hints('a.txt')).blocks.map((block) => block.syntax.kind)).toEqual(['noise']);
  expect(read('\ufeffMS. LEE: Yes.\nMS. LEE: No.').who.speakers.map((speaker) => speaker.name)).toEqual([
    'Lee',
  ]);
  const empty = recut(cut('MS. LEE: Yes.', hints('a.txt')), '', hints('a.txt'), {
    start: 0,
    end: 13,
    length: 0,
  });
  expect(empty.blocks).toEqual([]);
});
