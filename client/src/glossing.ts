/** What writes into glossaries: asks which program is meant, and shows what was written. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  ADD_ALIAS,
  type AddAliasArguments,
  COMMANDS,
  GLOSSARY_NAMES,
  type GlossaryName,
  type GlossaryPlace,
} from '../../server/src/protocol.ts';

export function registerGlossing(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openGlossary, async ({ uri, position }: GlossaryPlace) => {
      const at = client.protocol2CodeConverter.asPosition(position);
      await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
        selection: new vscode.Range(at, at),
        viewColumn: vscode.ViewColumn.Beside,
      });
    }),
    vscode.commands.registerCommand(COMMANDS.addAlias, async ({ alias }: AddAliasArguments) => {
      const names = await client.sendRequest<GlossaryName[]>(GLOSSARY_NAMES);
      const picked = await vscode.window.showQuickPick(
        names.map((one) => ({
          label: one.name,
          description: [one.kind, one.file].filter(Boolean).join(' · '),
          detail: one.aliases.join(', '),
          id: one.id,
        })),
        { title: `“${alias}” is another name of…`, matchOnDetail: true },
      );
      if (!picked) return;
      const edit = await client.sendRequest<WorkspaceEdit>(ADD_ALIAS, { id: picked.id, alias });
      if (!(await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit))))
        void vscode.window.showErrorMessage('The alias could not be written. Is the glossary writable?');
    }),
  );
}
