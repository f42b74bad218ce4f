import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, fileUri, hoverOn, middleOf, open, placeOf, write } from './editor.ts';

const talk = `MS. LEE:  The Open Rivers Initiative is a program that pays farmers, under 8 U.S.C. 1182.

MR. DAY:  And who runs the Open Rivers Initiative?

MS. LEE:  We do, by Executive Order 14010.

MR. DAY:  Good.
`;
const name = '2023-12-01 rivers.txt';

export function glossaries(): void {
  describe('programs and the glossary', () => {
    let document: vscode.TextDocument;
    before(async () => {
      await write(name, talk);
      document = await open(name);
    });
    after(async () => {
      const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
      await vscode.window.showTextDocument(glossary);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.workspace.fs.delete(fileUri(name));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('Add to glossary writes an entry with what was said, and the hover follows', async () => {
      const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
      const earlier = glossary.getText();
      const action = await eventually(async () => {
        const place = middleOf(document, placeOf(document, 'Open Rivers Initiative'));
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(place, place),
          undefined,
          10,
        );
        const found = actions.find(({ title }) => title.startsWith('Add to glossary'));
        assert.ok(found?.edit, actions.map(({ title }) => title).join(', '));
        return found;
      });
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
      const now = glossary.getText();
      assert.equal(now.replace(/\n*[^\n]*Open Rivers Initiative[\s\S]*?(?=\n\n|$)/, ''), earlier);
      assert.match(
        now,
        /- name: Open Rivers Initiative\n\s+kind: initiative\n\s+definition:[\s\S]*pays farmers/,
      );
      await eventually(async () =>
        assert.match(await hoverOn(document, 'Open Rivers Initiative'), /initiative[\s\S]*Mentioned 2 times/),
      );
      await vscode.commands.executeCommand(action.command!.command, ...action.command!.arguments!);
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, glossary.uri.path);
      assert.match(
        glossary.getText(
          new vscode.Range(vscode.window.activeTextEditor.selection.active, glossary.positionAt(1e9)),
        ),
        /^The Open Rivers Initiative is/,
      );
    });

    it('cited laws are links to their texts', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
        10,
      );
      assert.deepEqual(
        links.map(({ range, target }) => [document.getText(range), target?.authority]),
        [
          ['8 U.S.C. 1182', 'uscode.house.gov'],
          ['Executive Order 14010', 'www.federalregister.gov'],
        ],
      );
    });

    it('a lens counts the mentions of an entry', async () => {
      await eventually(async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          fileUri('glossary.yaml'),
          100,
        );
        const titles = lenses.map(({ command }) => command?.title);
        assert.ok(titles.includes('2 mentions in 1 document'), titles.join(', '));
      });
    });

    it('the programs view can be shown', async () => {
      await vscode.commands.executeCommand('onTheRecord.programs.focus');
    });
  });
}
