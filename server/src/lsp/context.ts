/** What every request needs: from an editor's position to a document and an offset, and back. */
import type { Connection, Location as LspLocation, Position } from 'vscode-languageserver';
import { offsetAt } from '../syntax/positions.ts';
import type { Document, GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { toRange } from './convert.ts';

/** A position in an open document that is served, or in an open glossary. */
export type Place = {
  readonly snapshot: Snapshot;
  readonly lines: Uint32Array;
  readonly offset: number;
} & (
  | { readonly document: Document; readonly glossary: null }
  | { readonly document: null; readonly glossary: GlossaryFile }
);

export class Context {
  readonly connection: Connection;
  readonly workspace: Workspace;

  constructor(connection: Connection, workspace: Workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  get snapshot(): Snapshot {
    return this.workspace.snapshot();
  }

  /** @returns null where nothing is served */
  place(uri: string, position: Position): Place | null {
    const open = this.workspace.textOf(uri);
    if (!open) return null;
    const { snapshot } = this;
    const offset = offsetAt(open.lines, open.text, position);
    const document = snapshot.documents.get(uri);
    if (document) return { snapshot, document, glossary: null, lines: open.lines, offset };
    const glossary = snapshot.glossaries.get(uri);
    return glossary ? { snapshot, document: null, glossary, lines: open.lines, offset } : null;
  }

  /** The same for a document only. */
  documentAt(uri: string, position: Position): (Place & { readonly document: Document }) | null {
    const place = this.place(uri, position);
    return place?.document ? place : null;
  }

  /** Places in documents that are no longer known are left out. */
  locations(places: readonly Location[]): LspLocation[] {
    return places.flatMap(({ uri, span }) => {
      const lines = this.workspace.linesOf(uri);
      return lines ? [{ uri, range: toRange(lines, span) }] : [];
    });
  }
}
