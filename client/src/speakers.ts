/** The speakers of the document in the editor, in the Explorer: turns, words, share; a click goes to a turn. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ProtocolRange, SPEAKERS, type SpeakerItem } from '../../server/src/protocol.ts';

const VIEW = 'onTheRecord.speakers';
const NEXT_TURN = 'onTheRecord.nextTurn';
/** While somebody types, the shares need not follow every letter. */
const PATIENCE = 400;

type Node =
  | { readonly kind: 'speaker'; readonly item: SpeakerItem; readonly uri: vscode.Uri }
  | { readonly kind: 'turn'; readonly place: SpeakerItem['places'][number]; readonly uri: vscode.Uri };

class Speakers implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'turn') return [];
    if (node) return node.item.places.map((place) => ({ kind: 'turn', place, uri: node.uri }));
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri || !this.#client.isRunning()) return [];
    const params = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    const items = await this.#client.sendRequest<SpeakerItem[] | null>(SPEAKERS, params);
    return (items ?? []).map((item) => ({ kind: 'speaker', item, uri }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'turn') {
      const item = new vscode.TreeItem(node.place.words);
      item.description = `line ${node.place.range.start.line + 1}`;
      item.command = {
        command: 'vscode.open',
        title: 'Go to the turn',
        arguments: [node.uri, { selection: toRange(node.place.range), preserveFocus: true }],
      };
      return item;
    }
    const { name, affiliation, turns, words, share } = node.item;
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${node.uri} ${name}`;
    item.iconPath = new vscode.ThemeIcon('person');
    item.description = `${turns} ${turns === 1 ? 'turn' : 'turns'} · ${words.toLocaleString()} words · ${Math.round(100 * share)}%`;
    item.tooltip = affiliation ? `${name}, ${affiliation}` : name;
    item.command = { command: NEXT_TURN, title: 'Go to the next turn', arguments: [node] };
    return item;
  }
}

/** Steps to the speaker's next turn below the cursor, and from the last to the first. */
async function nextTurn(node: Node): Promise<void> {
  if (node.kind !== 'speaker') return;
  const editor = vscode.window.activeTextEditor;
  const line = editor?.document.uri.toString() === node.uri.toString() ? editor.selection.active.line : -1;
  const { places } = node.item;
  const place = places.find(({ range }) => range.start.line > line) ?? places[0];
  if (place)
    await vscode.window.showTextDocument(node.uri, { selection: toRange(place.range), preserveFocus: true });
}

function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function registerSpeakers(client: BaseLanguageClient, ready: Promise<void>): vscode.Disposable {
  const speakers = new Speakers(client);
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => speakers.refresh(), PATIENCE);
  };
  void ready.then(() => speakers.refresh());
  return vscode.Disposable.from(
    vscode.window.registerTreeDataProvider(VIEW, speakers),
    vscode.commands.registerCommand(NEXT_TURN, nextTurn),
    vscode.window.onDidChangeActiveTextEditor(() => speakers.refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) later();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
