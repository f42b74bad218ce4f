/** The speakers of the document in the editor, in the Explorer: turns, words, share; a click goes to a turn. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ItemPlace, SPEAKERS, type SpeakerItem } from '../../server/src/protocol.ts';
import { ExplorerView, editedUri, placeItem, toRange } from './explorer-view.ts';

const VIEW = 'onTheRecord.speakers';
const NEXT_TURN = 'onTheRecord.nextTurn';

type Node =
  | { readonly kind: 'speaker'; readonly item: SpeakerItem; readonly uri: vscode.Uri }
  | { readonly kind: 'turn'; readonly place: ItemPlace; readonly uri: vscode.Uri };

class Speakers extends ExplorerView<Node> {
  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'turn') return [];
    if (node) return node.item.places.map((place) => ({ kind: 'turn', place, uri: node.uri }));
    const uri = editedUri();
    if (!uri) return [];
    const params = { uri: this.client.code2ProtocolConverter.asUri(uri) };
    const items = await this.ask<SpeakerItem[] | null>(SPEAKERS, params);
    return (items ?? []).map((item) => ({ kind: 'speaker', item, uri }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'turn') return placeItem(node.uri, node.place, 'Go to the turn');
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

export function registerSpeakers(client: BaseLanguageClient, ready: Promise<void>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(NEXT_TURN, nextTurn),
    new Speakers(client).register(
      VIEW,
      ready,
      (document) => document === vscode.window.activeTextEditor?.document,
    ),
  );
}
