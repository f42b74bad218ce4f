// What every suite does in the editor: open a document, find a place in it, wait for what comes later.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const briefingName = '2023-11-17 Foreign Press Center briefing.txt';
export const statementName = '2023-07-28 Statement on the Legal Pathways Initiative.txt';

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a document of the workspace in an editor, once the extension is ready. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  await extensionReady();
  return document;
}

export async function extensionReady(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ ready: Promise<void> }>('on-the-record.on-the-record');
  assert.ok(extension, 'the extension is there');
  const { ready } = await extension.activate();
  await ready;
}

/** Asks again until the answer is there; the last failure says what is missing. */
export async function eventually<T>(ask: () => T | Promise<T>, patience = 20_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The place of `text` inside the first `context` of the document. */
export function placeOf(document: vscode.TextDocument, text: string, context = text): vscode.Range {
  const around = document.getText().indexOf(context);
  assert.ok(around >= 0, `the document holds "${context}"`);
  const start = around + context.indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** What a hover in the middle of `text` says, as plain lines of Markdown. */
export async function hoverOn(document: vscode.TextDocument, text: string, context = text): Promise<string> {
  const place = placeOf(document, text, context);
  const middle = document.positionAt(
    Math.floor((document.offsetAt(place.start) + document.offsetAt(place.end)) / 2),
  );
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    middle,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
