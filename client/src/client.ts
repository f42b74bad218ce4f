/** What the desktop and the web client share. */
import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  ConfigurationMiddleware,
  DocumentFilter,
  LanguageClientOptions,
  LSPAny,
} from 'vscode-languageclient';
import { type InitializationOptions, WHEN_READ } from '../../server/src/protocol.ts';

/** What the extension offers to other extensions and to its tests. */
export interface Api {
  /** Resolves when the server answers and has read the workspace folders. */
  readonly ready: Promise<void>;
}

const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];
const LANGUAGES = ['transcript', 'vtt', 'srt', 'plaintext', 'markdown'];
/** Glossaries and annotations, beside the documents. VS Code's globs know no braces in braces. */
const KNOWLEDGE = [
  '**/{glossary.yaml,glossary.yml,glossary.json,*.glossary.yaml,*.glossary.yml,*.glossary.json}',
  '**/*.annotations.json',
];

export function clientOptions(context: vscode.ExtensionContext): LanguageClientOptions {
  const documentSelector = SCHEMES.flatMap((scheme): DocumentFilter[] => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    ...KNOWLEDGE.map((pattern) => ({ scheme, pattern })),
  ]);
  const initializationOptions: InitializationOptions = {
    docs: `${vscode.Uri.joinPath(context.extensionUri, 'docs').toString()}/`,
    commands: true,
  };
  return {
    documentSelector,
    initializationOptions,
    middleware: { workspace: { configuration: configurationByLanguage } },
    // Definitions and sources come from workspace files: no command links, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** The library asks by address, which leaves out what is set for a language; here an open document is asked for. */
const configurationByLanguage: NonNullable<ConfigurationMiddleware['configuration']> = async (
  params,
  token,
  next,
) => {
  const answers = await next(params, token);
  if (!Array.isArray(answers)) return answers;
  return answers.map((answer: LSPAny, index) => {
    const { scopeUri, section } = params.items[index]!;
    const document = scopeUri === undefined ? undefined : openDocument(vscode.Uri.parse(scopeUri));
    return document
      ? (JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(section, document))) as LSPAny)
      : answer;
  });
};

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Starts the server and resolves when it has read the folders. */
export async function start(client: BaseLanguageClient): Promise<void> {
  await client.start();
  await client.sendRequest(WHEN_READ);
}
