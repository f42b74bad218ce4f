import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, fileUri, open } from './editor.ts';

export function servedFiles(): void {
  describe('what is served', () => {
    before(() => open(briefingName));

    it('a .txt transcript stays plain text', async () => {
      assert.equal((await open(briefingName)).languageId, 'plaintext');
    });

    for (const [name, language] of [
      ['hearing.transcript', 'transcript'],
      ['captions.vtt', 'vtt'],
      ['captions.srt', 'srt'],
    ] as const) {
      it(`${name} opens as ${language}`, async () => {
        await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode('\n'));
        assert.equal((await open(name)).languageId, language);
      });
    }
  });
}
