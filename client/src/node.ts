/** The extension on the desktop and on a remote host: the server is a Node process. */
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerAnnotating } from './annotating.ts';
import { type Api, clientOptions, start } from './client.ts';
import { registerGlossing } from './glossing.ts';
import { registerPrograms } from './programs.ts';
import { registerSpeakers } from './speakers.ts';

let client: LanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): Api {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  client = new LanguageClient(
    'onTheRecord',
    'On the Record',
    { module, transport: TransportKind.ipc },
    clientOptions(context),
  );
  const ready = start(client);
  context.subscriptions.push(
    registerAnnotating(client),
    registerGlossing(client),
    registerSpeakers(client, ready),
    registerPrograms(client, ready),
  );
  return { ready };
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
