/** What the views of the Explorer share: they show the document in the editor, and follow what is typed. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ItemPlace, ProtocolRange } from '../../server/src/protocol.ts';

/** While somebody types, a view need not follow every letter. */
const PATIENCE = 400;

/** A view that asks the server for its nodes. */
export abstract class ExplorerView<Node> implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  protected readonly client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.client = client;
  }

  abstract getChildren(node?: Node): Promise<Node[]>;
  abstract getTreeItem(node: Node): vscode.TreeItem;

  refresh(): void {
    this.#changed.fire();
  }

  /** The answer to a request, or undefined where the server does not run. */
  protected async ask<T>(request: string, params: unknown): Promise<T | undefined> {
    return this.client.isRunning() ? this.client.sendRequest<T>(request, params) : undefined;
  }

  /** Registers the view and refreshes it when the editor or its text changes. */
  register(
    id: string,
    ready: Promise<void>,
    follows: (document: vscode.TextDocument) => boolean,
  ): vscode.Disposable {
    let timer: NodeJS.Timeout | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.refresh(), PATIENCE);
    };
    ready.then(
      () => this.refresh(),
      () => {},
    );
    return vscode.Disposable.from(
      vscode.window.registerTreeDataProvider(id, this),
      vscode.window.onDidChangeActiveTextEditor(() => later()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && follows(document)) later();
      }),
      this.#changed,
      new vscode.Disposable(() => clearTimeout(timer)),
    );
  }
}

export function editedUri(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}

/** A leaf that leads to a place: its words, and its line. */
export function placeItem(uri: vscode.Uri, { words, range }: ItemPlace, title: string): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  item.description = `line ${range.start.line + 1}`;
  item.command = {
    command: 'vscode.open',
    title,
    arguments: [uri, { selection: toRange(range), preserveFocus: true }],
  };
  return item;
}

export function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
