/**
 * The programs of the document or glossary in the editor, else of the workspace, in the Explorer: each with the
 * documents that name it and its mentions there; a click goes to where it was said first, or to the mention.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ItemPlace,
  PROGRAM_DOCUMENTS,
  PROGRAM_MENTIONS,
  PROGRAMS,
  type ProgramDocument,
  type ProgramItem,
} from '../../server/src/protocol.ts';
import { ExplorerView, editedUri, placeItem, toRange } from './explorer-view.ts';

const VIEW = 'onTheRecord.programs';

type Node =
  | { readonly kind: 'program'; readonly item: ProgramItem; readonly uri: string | null }
  | { readonly kind: 'document'; readonly item: ProgramDocument; readonly program: ProgramItem }
  | { readonly kind: 'mention'; readonly place: ItemPlace; readonly uri: vscode.Uri };

class Programs extends ExplorerView<Node> {
  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.kind) {
      case undefined: {
        const edited = editedUri();
        const uri = edited ? this.client.code2ProtocolConverter.asUri(edited) : null;
        const items = (await this.ask<ProgramItem[]>(PROGRAMS, { uri })) ?? [];
        return items.map((item) => ({ kind: 'program', item, uri }));
      }
      case 'program': {
        const params = { id: node.item.id, uri: node.uri };
        const documents = (await this.ask<ProgramDocument[]>(PROGRAM_DOCUMENTS, params)) ?? [];
        return documents.map((item) => ({ kind: 'document', item, program: node.item }));
      }
      case 'document': {
        const params = { id: node.program.id, uri: node.item.uri };
        const places = (await this.ask<ItemPlace[]>(PROGRAM_MENTIONS, params)) ?? [];
        const uri = this.client.protocol2CodeConverter.asUri(node.item.uri);
        return places.map((place) => ({ kind: 'mention', place, uri }));
      }
      case 'mention':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'program':
        return this.#programItem(node.item);
      case 'document': {
        const { uri, title, date, mentions } = node.item;
        const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
        item.id = `${node.program.id} ${uri}`;
        item.iconPath = new vscode.ThemeIcon('file');
        item.description = [date, counted(mentions, 'mention')].filter((part) => part !== null).join(' · ');
        item.tooltip = title;
        return item;
      }
      case 'mention':
        return placeItem(node.uri, node.place, 'Go to the mention');
    }
  }

  #programItem({ id, name, kind, known, mentions, documents, first }: ProgramItem): vscode.TreeItem {
    const item = new vscode.TreeItem(
      name,
      mentions > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
    );
    item.id = id;
    item.iconPath = new vscode.ThemeIcon(known ? 'book' : 'question');
    const said = first && [first.date, first.speaker].filter((part) => part !== null).join(', ');
    item.description =
      mentions === 0
        ? 'not mentioned'
        : `${documents === 1 ? counted(mentions, 'mention') : `${mentions} in ${documents} documents`}${said ? ` · first ${said}` : ''}`;
    item.tooltip = [
      kind === null ? name : `${name}, ${kind}`,
      first && `First said ${said ? `${said}, ` : ''}in ${first.title}`,
      known ? null : 'No glossary defines it.',
    ]
      .filter((line) => line !== null)
      .join('\n');
    if (first)
      item.command = {
        command: 'vscode.open',
        title: 'Go to where it was said first',
        arguments: [
          this.client.protocol2CodeConverter.asUri(first.uri),
          { selection: toRange(first.range), preserveFocus: true },
        ],
      };
    return item;
  }
}

function counted(number: number, singular: string): string {
  return `${number.toLocaleString()} ${singular}${number === 1 ? '' : 's'}`;
}

export function registerPrograms(client: BaseLanguageClient, ready: Promise<void>): vscode.Disposable {
  return new Programs(client).register(VIEW, ready, () => true);
}
