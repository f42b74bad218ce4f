/** Where a document without front matter, dated name or address tells its own day. */
import { expect, test } from 'vitest';
import { read } from './support/check.ts';

const TALK = `\n\nMS. LEE: We met last month, on March 3, 2019.\n\nMR. LOW: So we did.\n\nMS. LEE: We did.\n`;
const copied = (line: string) =>
  `Image: Harbour News\nEastport Harbours Inc.\n(\nEPHI\n)\nSecond Quarter Earnings Call\n${line}\n, 5 p.m. in Eastport\nContents:\nPrepared Remarks\nQuestions and Answers\nThose who take part in the call today\nPrepared Remarks:`;

test.each([
  ['a short line', 'Hearing of May 6, 2021', '2021-05-06'],
  ['a line among many', copied('Aug 28, 2024'), '2024-08-28'],
  ['a line with a weekday', copied('Wednesday, 28 August 2024'), '2024-08-28'],
  ['a line that tells of something else', copied('We began to build harbours in May 6, 1951'), null],
  ['a line of prose', copied('On May 6, 1951 the first of our harbours was opened to boats.'), null],
])('%s', (_, head, date) => {
  expect(read(head + TALK).resolution.documentDate).toBe(date);
});
