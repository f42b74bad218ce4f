/** Labels alone make no transcript: somebody must talk behind them. */
import { expect, test } from 'vitest';
import { isServed } from './turns-read.ts';

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n');

test.each([
  [
    'headers of messages',
    times(
      4,
      'Content-Kind: text/plain\nContent-Length: 312\nReply-Name: harbour.example\n\nAll boats are in.\n',
    ),
  ],
  ['what a program prints', times(5, 'Trace Log:\n  at pier.open (12)\nHarbour Error: no such pier\n')],
  [
    'terms and their meanings',
    times(4, 'Harbour Master: the object that owns all piers of a set.\nPier Queue: first in, first out.\n'),
  ],
  ['code beside code', times(5, 'Slow Way: for (pier of piers) open(pier)\nFast Way: piers.forEach(open)\n')],
  ['one question of an example', 'Q: Does the pier open?\n\nA: run `open pier` and see'],
])('not served: %s', (_, text) => {
  expect(isServed(text)).toBe(false);
});

test.each([
  [
    'people without titles',
    times(3, 'Ann Lee: Did you see the boats come in?\n\nBo Falk: I saw two of them, yes.\n'),
  ],
  ['surnames that are words of fields', times(2, 'Ann Price: Is it open?\n\nMr. Page: I think so.\n')],
  [
    'paragraphs of HTML',
    times(2, '<p><b>Ann Lee:</b> The pier is open.</p>\n\n<p><b>Bo Falk:</b> Do you know since when?</p>\n'),
  ],
  ['people who ask each other', times(2, 'Ann Lee: The pier is open.\n\nBo Falk: Since when?\n')],
  [
    'spoken words as a machine hears them',
    times(4, 'Ann: yeah so we went there\nBo: you told me that already\n'),
  ],
])('served: %s', (_, text) => {
  expect(isServed(text)).toBe(true);
});
