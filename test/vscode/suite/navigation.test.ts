import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, eventually, fileUri, middleOf, open, placeOf, statementName } from './editor.ts';

type Target = vscode.Location | vscode.LocationLink;

export function navigation(): void {
  describe('navigation', () => {
    let briefing: vscode.TextDocument;
    before(async () => {
      briefing = await open(briefingName);
    });

    it('F12 on a program goes to its entry in the glossary', async () => {
      const target = await definition(briefing, 'CBP One', 'through our CBP One mobile');
      assert.equal(uriOf(target).path, fileUri('glossary.yaml').path);
      const glossary = await vscode.workspace.openTextDocument(uriOf(target));
      assert.match(glossary.lineAt(rangeOf(target).start.line).text, /CBP One|cbp-one/i);
    });

    for (const [label, around, introduction] of [
      ['MODERATOR', 'MODERATOR:  Thank you.  We’ll go here', /My name is Doris Robinson/],
      ['MR JACOBSTEIN', 'MR JACOBSTEIN:  I can start.', /Eric Jacobstein/],
      ['QUESTION', 'QUESTION:  And then two more', /Stefanie Bolzen/],
    ] as const) {
      it(`F12 on ${label} goes to where the document introduces them`, async () => {
        const target = await definition(briefing, label, around);
        assert.equal(uriOf(target).path, briefing.uri.path);
        assert.match(briefing.lineAt(rangeOf(target).start.line).text, introduction);
      });
    }

    it('Shift+F12 on a program finds it in both documents and the glossary', async () => {
      const words = 'Los Angeles Declaration';
      await eventually(async () => {
        const places = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          briefing.uri,
          middleOf(briefing, placeOf(briefing, words)),
        );
        const files = new Set(places.map(({ uri }) => uri.path));
        for (const name of [briefingName, statementName, 'glossary.yaml'])
          assert.ok(files.has(fileUri(name).path), `${name} is among ${[...files].join(', ')}`);
      });
    });

    it('Shift+F12 on a label finds every turn of that person', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        briefing.uri,
        middleOf(briefing, placeOf(briefing, 'MODERATOR')),
      );
      const lines = briefing.getText().split('\n');
      const turns = lines.flatMap((line, index) => (line.startsWith('MODERATOR:') ? [index] : []));
      const found = new Set(places.map(({ range }) => range.start.line));
      assert.deepEqual(
        turns.filter((line) => !found.has(line)),
        [],
      );
    });

    for (const query of ['Jacobstein', 'Bolzen', 'CBP One', 'Safe Mobility']) {
      it(`Ctrl+T finds ${query}`, async () => {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        );
        assert.ok(
          found.some(({ name }) => name.includes(query)),
          found.map(({ name }) => name).join(', '),
        );
      });
    }
  });
}

async function definition(document: vscode.TextDocument, words: string, around: string): Promise<Target> {
  return eventually(async () => {
    const targets = await vscode.commands.executeCommand<Target[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      middleOf(document, placeOf(document, words, around)),
    );
    assert.ok(targets[0], 'there is a definition');
    return targets[0];
  });
}

const uriOf = (target: Target) => ('targetUri' in target ? target.targetUri : target.uri);
const rangeOf = (target: Target) => ('targetUri' in target ? target.targetRange : target.range);
