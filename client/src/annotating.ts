/** Asks the person for a source, a reason or a date, and lets the server write the edit. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  ANNOTATE,
  type AnnotateParams,
  COMMANDS,
  type CommandArguments,
  type ReferencesArguments,
} from '../../server/src/protocol.ts';

export function registerAnnotating(client: BaseLanguageClient): vscode.Disposable {
  const annotate = async (params: AnnotateParams): Promise<void> => {
    const edit = await client.sendRequest<WorkspaceEdit>(ANNOTATE, params);
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!(await vscode.workspace.applyEdit(converted, { isRefactoring: true })))
      void vscode.window.showErrorMessage('The note could not be written. Is the folder writable?');
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      COMMANDS.references,
      ({ uri, position, locations }: ReferencesArguments) =>
        vscode.commands.executeCommand(
          'editor.action.showReferences',
          vscode.Uri.parse(uri),
          client.protocol2CodeConverter.asPosition(position),
          locations.map((location) => client.protocol2CodeConverter.asLocation(location)),
        ),
    ),
    vscode.commands.registerCommand(COMMANDS.cite, async (about: CommandArguments) => {
      const source = about.source ?? (await askForSource());
      if (source) await annotate({ ...about, kind: 'source', ...source });
    }),
    vscode.commands.registerCommand(COMMANDS.accept, async (about: CommandArguments) => {
      const reason = await vscode.window.showInputBox({
        title: 'Accept without a source',
        prompt: 'Why does this figure need no source? The reason is kept beside the document.',
      });
      if (reason !== undefined) await annotate({ ...about, kind: 'accepted', text: reason, address: null });
    }),
    vscode.commands.registerCommand(COMMANDS.setDate, async (about: CommandArguments) => {
      const date = await vscode.window.showInputBox({
        title: 'Set the document’s date',
        prompt: 'The day on which it was said or published',
        placeHolder: '2023-11-17',
        validateInput: (value) => (isDate(value) ? null : 'Write the day as 2023-11-17.'),
      });
      if (date !== undefined) await annotate({ ...about, kind: 'document-date', text: date, address: null });
    }),
  );
}

async function askForSource(): Promise<{ text: string; address: string | null } | null> {
  const text = await vscode.window.showInputBox({
    title: 'Cite a source (1 of 2)',
    prompt: 'What is the source called?',
    placeHolder: 'CBP, Nationwide Encounters, October 2023',
    validateInput: (value) => (value.trim() === '' ? 'A source has a name.' : null),
  });
  if (text === undefined) return null;
  const address = await vscode.window.showInputBox({
    title: 'Cite a source (2 of 2)',
    prompt: 'Its address, if it has one',
    placeHolder: 'https://',
    validateInput: (value) =>
      value === '' || /^https?:\/\/\S+$/i.test(value) ? null : 'An address begins with https://',
  });
  return address === undefined ? null : { text: text.trim(), address: address === '' ? null : address };
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
