import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  briefingName,
  eventually,
  findings,
  hoverOn,
  open,
  statementName,
  symbols,
  write,
} from './editor.ts';

const recipe = `Pancakes
Note: the flour matters.
Take 250 grams of it, and 3 eggs.
Break: let it stand for 20 minutes.
`;

export function servedFiles(): void {
  describe('what is served', () => {
    for (const name of [briefingName, statementName]) {
      it(`${name}, as plain text and without any setting`, async () => {
        const document = await open(name);
        assert.equal(document.languageId, 'plaintext');
        assert.ok((await symbols(document)).length > 0);
      });
    }

    it('a .txt that is no transcript gets nothing', async () => {
      await write('pancakes.txt', recipe);
      const document = await open('pancakes.txt');
      assert.deepEqual(await symbols(document), []);
      assert.equal(await hoverOn(document, '250'), '');
      assert.deepEqual(findings(document), []);
    });

    for (const [name, language] of [
      ['hearing.transcript', 'transcript'],
      ['captions.vtt', 'vtt'],
      ['captions.srt', 'srt'],
    ] as const) {
      it(`an empty ${name}, as ${language} and in silence`, async () => {
        await write(name, '');
        const document = await open(name);
        assert.equal(document.languageId, language);
        assert.deepEqual(await symbols(document), []);
        assert.deepEqual(findings(document), []);
      });
    }

    it('a binary file under the name of a text is passed over', async () => {
      const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
      const folder = vscode.workspace.workspaceFolders![0]!.uri;
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'noise.txt'), bytes);
      const document = await open(briefingName);
      await eventually(async () => assert.ok((await symbols(document)).length > 0));
    });
  });
}
