import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { briefingName, eventually, hoverOn, open } from './editor.ts';

/** The words pointed at, words around them that occur once, and what the hover must say. */
const expected: readonly (readonly [what: string, words: string, around: string, says: readonly RegExp[]])[] =
  [
    ['a program', 'CBP One', 'through our CBP One mobile', [/CBP One/, /Agency/, /Mentioned \d+ times? in/]],
    ['an alias', 'Secure Mobility Offices', 'Secure Mobility Offices', [/Safe Mobility/, /Secure Mobility/]],
    ['a legal basis', 'Title 8', 'return to Title 8', [/Title 8/, /U\.S\.C\.|United States Code/]],
    ['the moderator', 'MODERATOR', 'MODERATOR', [/Doris Robinson/, /\d+ turns/, /\d+ words/]],
    [
      'a principal',
      'ASSISTANT SECRETARY NUÑEZ-NETO',
      'ASSISTANT SECRETARY NUÑEZ-NETO',
      [/Blas Nuñez-Neto/, /Assistant Secretary for Border and Immigration Policy/, /Homeland Security/],
    ],
    ['a surname', 'MR JACOBSTEIN', 'MR JACOBSTEIN', [/Eric Jacobstein/, /Deputy Assistant Secretary/]],
    ['who introduces herself', 'QUESTION', 'QUESTION:  Stefanie', [/Stefanie Bolzen/, /Die Welt/]],
    ['her follow-up', 'QUESTION', 'QUESTION:  And then two more', [/Stefanie Bolzen/]],
    [
      'who was called',
      'QUESTION',
      'QUESTION:  Hi, thank you very much',
      [/Andres Fidanza/, /La Politica Online/],
    ],
    [
      'a figure',
      '380,000',
      'more than 380,000 people',
      [/380,000/, /more than/, /Blas Nuñez-Neto/, /source[^\n]*none/i],
    ],
    ['a sum', '$2.4 billion', 'more than $2.4 billion', [/2,400,000,000/, /USD|dollar/i]],
    ['a date with a day', 'May 12th', 'Since May 12th, we', [/2023-05-12|12 May 2023|May 12, 2023/]],
    [
      'a date counted from another',
      'last month',
      'and Colombia last month',
      [/October 2023|2023-10/, /2023-11-17|17 November 2023|November 17, 2023/],
    ],
  ];

export function hovers(): void {
  describe('hover', () => {
    let briefing: vscode.TextDocument;
    before(async () => {
      briefing = await open(briefingName);
      await eventually(async () => assert.notEqual(await hoverOn(briefing, 'MODERATOR'), ''));
    });

    for (const [what, words, around, says] of expected) {
      it(`on ${what}: ${words}`, async () => {
        const said = await hoverOn(briefing, words, around);
        for (const pattern of says) assert.match(said, pattern);
      });
    }

    it('on ordinary words says nothing', async () => {
      assert.equal(await hoverOn(briefing, 'either in person', 'either in person or virtually'), '');
    });
  });
}
