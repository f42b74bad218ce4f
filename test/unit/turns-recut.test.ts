import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cut, cut, recut } from '../../server/src/syntax/cut.ts';

const folder = join(import.meta.dirname, '../fixtures/turns');
const names = readdirSync(folder).filter((name) => !name.endsWith('.turns'));
const hints = (name: string) => ({ uri: `file:///${name}`, languageId: null });

/** Pieces that break things: labels, breaks of every kind, page furniture, front matter, halves of pairs. */
const pieces = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    ' ',
    '.',
    ':',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '  ',
    '\n    ',
    '\ud83d',
    '\udc00',
    '\u00a0',
    '**',
    '[',
    '<v Bo>',
    '---\n',
    '\nMS. LEE: Yes.',
    '\n\nQ    And?',
    '\n\nA    No.',
    'MODERATOR:  ',
    '\nMr. OAKES. I rise.',
    '\n\nPage 3 of 9\n\n',
    '\nFINAL\n',
    '\n=== PAGE 4 ===\n',
    '\n12\n',
    '\n 7   text',
    '\n# Heading\n',
    '\nOPENING STATEMENT OF HON. ANN LEE\n',
    '[Whereupon, all rose.]',
    '\nEND\n',
    'https://example.org/2020/01/02/x',
    '. MS. LEE: Ha.',
    '\nAnn Lee, CFO\nWe did well this year.',
    'Ann Lee 00:01:02\n',
    '-->',
    '00:00:01.000 --> 00:00:02.000',
    'WEBVTT',
    '</p>',
    '\u2028',
    '---',
    '- item',
    '\n(Laughter.)\n',
    'Note: ',
    'SENIOR\nOFFICIAL: hm',
  ),
  fc.string({ maxLength: 6 }),
);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(120)),
    insert: pieces,
  }),
  { minLength: 1, maxLength: 5 },
);

function plain(shape: Cut): unknown {
  return JSON.parse(JSON.stringify(shape));
}

function tiles(shape: Cut, text: string): void {
  let at = 0;
  for (const { start, syntax } of shape.blocks) {
    expect(start).toBe(at);
    expect(syntax.length).toBeGreaterThan(0);
    expect(syntax.end).toBeLessThanOrEqual(syntax.length);
    let last = 0;
    for (const span of syntax.noise) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(syntax.length);
    last = 0;
    for (const span of syntax.paragraphs) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(syntax.end);
    at += syntax.length;
  }
  expect(at).toBe(text.length);
}

describe('a cut after edits equals a cut from scratch', () => {
  const long = ['court.txt', 'podcast-bold.md'];
  test.each([
    // Three times over, so that there is something above and below to keep.
    ...names.map((name) => [name, 3, 8] as const),
    // So long that labels are looked for in the ways that a sample shows.
    ...long.map((name) => [name, 80, 4] as const),
  ])('%s, %i times', (name, times, numRuns) => {
    const original = readFileSync(join(folder, name), 'utf8').repeat(times);
    fc.assert(
      fc.property(edits, (changes) => {
        let text = original;
        let shape = cut(text, hints(name));
        for (const { at, remove, insert } of changes) {
          const start = Math.floor(at * text.length);
          const end = Math.min(text.length, start + remove);
          const before = text;
          text = text.slice(0, start) + insert + text.slice(end);
          const next = recut(shape, text, hints(name), { start, end, length: insert.length });
          const whole = cut(text, hints(name));
          expect(
            plain(next),
            JSON.stringify([before.slice(Math.max(0, start - 30), end + 30), insert]),
          ).toEqual(plain(whole));
          tiles(next, text);
          shape = next;
        }
      }),
      { numRuns },
    );
  });
});

test('blocks that an edit does not touch keep their syntax', () => {
  const text = Array.from(
    { length: 400 },
    (_, i) => `${i % 2 ? 'MR. LOW' : 'MS. LEE'}: Number ${i} is a word or two.\n\n`,
  ).join('');
  const before = cut(text, hints('a.txt'));
  const at = text.indexOf('Number 200') + 3;
  const after = recut(before, `${text.slice(0, at)}x${text.slice(at)}`, hints('a.txt'), {
    start: at,
    end: at,
    length: 1,
  });
  expect(after.blocks.length).toBe(before.blocks.length);
  const changed = after.blocks.filter((block, i) => block.syntax !== before.blocks[i]!.syntax);
  expect(changed.length).toBe(1);
});
