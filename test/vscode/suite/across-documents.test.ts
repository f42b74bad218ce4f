import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, eventually, fileUri, middleOf, open, placeOf, statementName } from './editor.ts';

const program = 'Los Angeles Declaration';
const talk = `ANN LEE: We back the ${program}, with $485 million.\n\nBO DAY: So do we.\n\nANN LEE: Good.\n\nBO DAY: Yes.\n`;

export function acrossDocuments(): void {
  describe('across documents', () => {
    let statement: vscode.TextDocument;
    before(async () => {
      statement = await open(statementName);
    });

    it('a reference search goes from the statement to the briefing, and back', async () => {
      const there = await found(statement, program, briefingName);
      const briefing = await vscode.workspace.openTextDocument(there.uri);
      await vscode.window.showTextDocument(briefing, { selection: there.range });
      const back = await references(briefing, there.range.start.translate(0, 2));
      const places = back.filter(({ uri }) => isFile(uri, statementName));
      assert.ok(places.length > 0, 'the statement is among what the briefing finds');
      for (const { range } of places) assert.match(statement.getText(range), /Los Angeles\s+Declaration/);
    });

    it('references reach a document that no editor has opened', async () => {
      write('unopened talk.txt');
      await found(statement, program, 'unopened talk.txt');
      assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => isFile(uri, 'unopened talk.txt')));
      unlinkSync(fileUri('unopened talk.txt').fsPath);
      await lost(statement, program, 'unopened talk.txt');
    });

    it('a file added on disk is found without a reload, and one renamed or deleted is lost', async () => {
      write('new talk.txt');
      await found(statement, program, 'new talk.txt');
      renameSync(fileUri('new talk.txt').fsPath, fileUri('(old) talk.txt').fsPath);
      await found(statement, program, '(old) talk.txt');
      await lost(statement, program, 'new talk.txt');
      unlinkSync(fileUri('(old) talk.txt').fsPath);
      await lost(statement, program, '(old) talk.txt');
    });

    it('a folder moved, and deleted, takes its documents with it', async () => {
      mkdirSync(fileUri('talks').fsPath);
      write('talks/talk.txt');
      await found(statement, program, 'talks/talk.txt');
      renameSync(fileUri('talks').fsPath, fileUri('archive').fsPath);
      await found(statement, program, 'archive/talk.txt');
      await lost(statement, program, 'talks/talk.txt');
      rmSync(fileUri('archive').fsPath, { recursive: true });
      await lost(statement, program, 'archive/talk.txt');
    });

    it('what .gitignore and files.exclude leave out is lost, and comes back', async () => {
      mkdirSync(fileUri('drafts').fsPath);
      write('drafts/talk.txt');
      await found(statement, program, 'drafts/talk.txt');
      writeFileSync(fileUri('.gitignore').fsPath, 'drafts/\n');
      await lost(statement, program, 'drafts/talk.txt');
      unlinkSync(fileUri('.gitignore').fsPath);
      await found(statement, program, 'drafts/talk.txt');
      await exclude({ drafts: true });
      await lost(statement, program, 'drafts/talk.txt');
      await exclude(undefined);
      await found(statement, program, 'drafts/talk.txt');
      rmSync(fileUri('drafts').fsPath, { recursive: true });
    });

    it('a figure is found in another document, by its value and unit', async () => {
      write('talk about money.txt');
      writeFileSync(fileUri('other talk.txt').fsPath, talk);
      const document = await open('talk about money.txt');
      await found(document, '$485 million', 'other talk.txt');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      for (const name of ['talk about money.txt', 'other talk.txt']) unlinkSync(fileUri(name).fsPath);
    });
  });

  describe('an alias renamed in the glossary', () => {
    const names = ['talk about harbours.txt', 'statement on harbours.txt', 'harbours.glossary.yaml'];
    const alias = 'Harbours Act';
    const fresh = 'Ports Act';
    const documents: vscode.TextDocument[] = [];
    let glossary: vscode.TextDocument;
    before(async () => {
      const [first, second, third] = names.map((name) => fileUri(name).fsPath);
      writeFileSync(first!, talk.replace(program, alias));
      writeFileSync(second!, talk.replace(program, alias).replace('We back', 'We wrote'));
      writeFileSync(third!, `programs:\n  - name: Clean ${alias} of 2021\n    aliases:\n      - ${alias}\n`);
      for (const name of names) documents.push(await open(name));
      glossary = documents.pop()!;
    });
    after(async () => {
      for (const document of [...documents, glossary]) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      }
      for (const name of names) unlinkSync(fileUri(name).fsPath);
    });

    const rename = () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        glossary.uri,
        middleOf(glossary, placeOf(glossary, alias, `- ${alias}\n`)),
        fresh,
      );
    const changed = () =>
      [glossary, ...documents].filter((document) => document.getText().includes(fresh)).map(({ uri }) => uri);

    it('changes the glossary and the mentions in both documents, which follow', async () => {
      const edit = await eventually(async () => {
        const edit = await rename();
        assert.equal(edit.size, 3, 'the glossary and both documents');
        return edit;
      });
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.deepEqual(changed(), [glossary.uri, ...documents.map(({ uri }) => uri)]);
      const [first] = documents;
      await eventually(async () => {
        const places = await references(first!, middleOf(first!, placeOf(first!, fresh)));
        const files = new Set(places.map(({ uri }) => uri.toString()));
        assert.ok(files.size >= 3, `the new name is found in ${[...files].join(', ')}`);
      });
    });
  });
}

function write(name: string): void {
  writeFileSync(fileUri(name).fsPath, talk);
}

function isFile(uri: vscode.Uri, name: string): boolean {
  return uri.path === fileUri(name).path;
}

function references(document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, position);
}

/** The first place in a file of what stands in a document, once it is known. */
function found(document: vscode.TextDocument, words: string, name: string): Promise<vscode.Location> {
  return eventually(async () => {
    const places = await references(document, middleOf(document, placeOf(document, words)));
    const place = places.find(({ uri }) => isFile(uri, name));
    assert.ok(place, `${name} is among ${places.map(({ uri }) => uri.path).join(', ')}`);
    return place;
  }, 20_000);
}

function lost(document: vscode.TextDocument, words: string, name: string): Promise<void> {
  return eventually(async () => {
    const places = await references(document, middleOf(document, placeOf(document, words)));
    assert.ok(places.length > 0);
    assert.ok(!places.some(({ uri }) => isFile(uri, name)), `${name} is not found any more`);
  }, 20_000);
}

function exclude(value: Record<string, boolean> | undefined): Thenable<void> {
  return vscode.workspace
    .getConfiguration('files')
    .update('exclude', value, vscode.ConfigurationTarget.Workspace);
}
