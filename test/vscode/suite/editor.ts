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
export async function eventually<T>(ask: () => T | Promise<T>, patience = 10_000): Promise<T> {
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

/** The place of `text` inside the first `context` of the document; a no-break space counts as a space. */
export function placeOf(document: vscode.TextDocument, text: string, context = text): vscode.Range {
  const around = document.getText().replaceAll('\u00a0', ' ').indexOf(context);
  assert.ok(around >= 0, `the document holds "${context}"`);
  const start = around + context.indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** What a hover in the middle of `text` says, without the marks of Markdown. */
export async function hoverOn(document: vscode.TextDocument, text: string, context = text): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    middleOf(document, placeOf(document, text, context)),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
    .replace(/\*\*|&nbsp;|\\(?=[^\w\s])/g, '');
}

export function middleOf(document: vscode.TextDocument, range: vscode.Range): vscode.Position {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return document.positionAt(Math.floor((start + end) / 2));
}

/** Writes a file into the workspace, next to the seeds. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document, as `code: marked text`. */
export function findings(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map((finding) => `${codeOf(finding)}: ${document.getText(finding.range)}`);
}

/** Every symbol of a document, parents before children. */
export async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return roots ?? [];
}
