/** In which ways a long document writes labels is learnt from its head and a sample of the rest. */
import { expect, test } from 'vitest';
import { cut, recut } from '../../server/src/syntax/cut.ts';

const hints = { uri: 'file:///long.txt', languageId: null };
const said = 'We heard from the harbour board that the new pier is going to be open in the spring.';

/** The labels of a document, each with how often it opens a turn. */
function labels(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { syntax } of cut(text, hints).blocks)
    if (syntax.kind === 'turn') counts[syntax.labelText!] = (counts[syntax.labelText!] ?? 0) + 1;
  return counts;
}

const exchange = `MS. LEE: ${said}\n\nMR. LOW: ${said}\n\n`;

test('who first speaks near the end of a long document speaks', () => {
  const text = `${exchange.repeat(1500)}DR. FALK: ${said}\n\n${exchange}`;
  expect(text.length).toBeGreaterThan(200_000);
  expect(labels(text)).toEqual({ 'MS. LEE': 1501, 'MR. LOW': 1501, 'DR. FALK': 1 });
});

test('questions that begin behind the head are seen by the samples', () => {
  const answered = `Q    And what did the board say then?\n\nA    ${said}\n\n`;
  const text = exchange.repeat(700) + answered.repeat(1500);
  expect(labels(text)).toEqual({ 'MS. LEE': 700, 'MR. LOW': 700, Q: 1500, A: 1500 });
});

test('a list of addresses in a long document that writes labels otherwise is no exchange', () => {
  const card = (name: string) => `${name}\n${said}\n\n`;
  const cards = `${card('Ann Lee')}${card('Bo Falk')}`.repeat(6);
  const text = `${exchange.repeat(420)}${cards}${exchange.repeat(420)}`;
  expect(text.indexOf('Ann Lee')).toBeGreaterThan(70_000);
  expect(text.indexOf('Ann Lee')).toBeLessThan(125_000);
  expect(labels(text)).toEqual({ 'MS. LEE': 840, 'MR. LOW': 840 });
});

test('an edit in or below the head of a long document reads labels as the whole document does', () => {
  const text = `Ann Lee\t00:01:12\t${said}\nBo Falk\t00:02:12\t${said}\n`.repeat(700);
  const shape = cut(text, hints);
  expect(text.length).toBeGreaterThan(130_000);
  for (const from of [20_000, 100_000]) {
    // The name stands alone with a number on its line then, as on a line above what somebody says.
    const start = text.indexOf('Ann Lee\t00', from) + 'Ann Lee\t00'.length;
    const edited = `${text.slice(0, start)}\n${text.slice(start + 2)}`;
    const again = recut(shape, edited, hints, { start, end: start + 2, length: 1 });
    expect(again).toEqual(cut(edited, hints));
  }
});
