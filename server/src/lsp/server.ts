/** The language server: every request is a few lines from LSP to a feature and back. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type Location as LspLocation,
  SemanticTokensBuilder,
  SymbolKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { define } from '../features/definition.ts';
import { diagnose, diagnoseGlossary } from '../features/diagnostics.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover.ts';
import { describeProgram } from '../features/hover-program.ts';
import { type Subject, subjectAt, subjectInGlossary } from '../features/navigation.ts';
import { outline } from '../features/outline.ts';
import { references } from '../features/references.ts';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts';
import { findSymbols } from '../features/workspace-symbols.ts';
import { readSettings } from '../model/settings.ts';
import type { DocumentSpan } from '../model/span.ts';
import { type InitializationOptions, WHEN_READ } from '../protocol.ts';
import { offsetAt, positionAt } from '../syntax/positions.ts';
import type { Document, GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import { Workspace } from '../workspace/workspace.ts';
import { toDiagnostic, toDocumentSymbol, toRange } from './convert.ts';
import { listenToDocuments } from './documents.ts';
import { Folder } from './folder.ts';
import type { Host } from './host.ts';

const VERSION = '0.1.0';

/** Wires a connection to a workspace; the caller calls `listen`. */
export function startServer(connection: Connection, host: Host): void {
  const workspace = new Workspace();
  const server = new Server(connection, host, workspace);
  connection.onInitialize((params) => server.initialize(params));
  connection.onInitialized(() => server.begin());
  connection.onDidChangeConfiguration(({ settings }) => void server.configure(settings));
  connection.onRequest(WHEN_READ, async () => {
    await server.begun;
    await server.folder.read;
    return null;
  });
  listenToDocuments(
    connection,
    workspace,
    (uri) => server.documentChanged(uri),
    (uri) => server.documentClosed(uri),
  );
  server.folder.listen();
  server.answer();
}

class Server {
  readonly folder: Folder;
  /** Resolves when the folders have been read for the first time. */
  begun: Promise<void> = Promise.resolve();
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  #docs: string | null;
  #folders: readonly string[] = [];
  #can = {
    pull: false,
    refresh: false,
    watch: false,
    configuration: false,
    configured: false,
    progress: false,
  };
  #lexicon = 0;

  constructor(connection: Connection, host: Host, workspace: Workspace) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#docs = host.docs;
    this.folder = new Folder(connection, workspace, host, () => this.#publishAll());
  }

  initialize(params: InitializeParams): InitializeResult {
    const { workspace, textDocument, window } = params.capabilities;
    this.#can = {
      pull: textDocument?.diagnostic !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      configuration: workspace?.configuration === true,
      configured: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      progress: window?.workDoneProgress === true,
    };
    const options = params.initializationOptions as InitializationOptions | undefined;
    if (typeof options?.docs === 'string') this.#docs = options.docs;
    this.#folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    if (this.#folders.length === 0 && params.rootUri) this.#folders = [params.rootUri];
    return {
      serverInfo: { name: 'On the Record', version: VERSION },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: 'On the Record' },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        workspaceSymbolProvider: true,
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
          full: true,
          range: true,
        },
        ...(this.#can.pull
          ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  /** Asks for settings and reads the folders; requests are answered meanwhile. */
  begin(): void {
    this.begun = this.#begin();
  }

  async #begin(): Promise<void> {
    try {
      if (this.#can.configured)
        await this.#connection.client.register(DidChangeConfigurationNotification.type, {
          section: 'onTheRecord',
        });
      await this.configure(undefined);
      if (this.#can.watch) await this.folder.watch();
    } catch (error) {
      this.#connection.console.error(`starting: ${error}`);
    }
    await this.folder.start(this.#folders, this.#can.progress);
  }

  /** @param sent what the client pushed, where it can't be asked */
  async configure(sent: unknown): Promise<void> {
    try {
      const settings = this.#can.configuration
        ? await this.#connection.workspace.getConfiguration('onTheRecord')
        : (sent as { onTheRecord?: unknown } | undefined)?.onTheRecord;
      this.#workspace.configure(readSettings(settings));
      this.#publishAll();
    } catch (error) {
      this.#connection.console.error(`settings: ${error}`);
    }
  }

  documentChanged(uri: string): void {
    const snapshot = this.#workspace.snapshot();
    if (snapshot.lexicon.revision !== this.#lexicon) {
      this.#lexicon = snapshot.lexicon.revision;
      this.folder.refresh(null);
    }
    if (snapshot.glossaries.has(uri)) this.#publishAll();
    else this.#publish(uri);
  }

  documentClosed(uri: string): void {
    if (!this.#can.pull) this.#send(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
    this.folder.refresh(uri);
  }

  answer(): void {
    const connection = this.#connection;
    connection.onHover(({ textDocument: { uri }, position }) => {
      const place = this.#place(uri, position);
      if (!place) return null;
      const { snapshot, lines, offset } = place;
      if (place.glossary) {
        const subject = subjectInGlossary(snapshot, place.glossary, offset);
        return subject?.kind === 'program'
          ? { contents: { kind: 'markdown', value: describeProgram(snapshot, subject.id) } }
          : null;
      }
      const found = hover(snapshot, place.document, offset);
      return (
        found && { contents: { kind: 'markdown', value: found.markdown }, range: toRange(lines, found.span) }
      );
    });
    connection.onDocumentSymbol(({ textDocument: { uri } }) => {
      const document = this.#workspace.snapshot().documents.get(uri);
      return document ? outline(document).map((node) => toDocumentSymbol(document.lines, node)) : null;
    });
    connection.onDefinition(({ textDocument: { uri }, position }) =>
      this.#onSubject(uri, position, (snapshot, subject) => define(snapshot, subject, uri)),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }) =>
      this.#onSubject(uri, position, (snapshot, subject) =>
        references(snapshot, subject, context.includeDeclaration),
      ),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }) => {
      const place = this.#place(uri, position);
      if (!place?.document) return null;
      const spans = highlights(place.snapshot, place.document, place.offset);
      return spans.map((span) => ({ range: toRange(place.lines, span) }));
    });
    connection.onWorkspaceSymbol(({ query }) =>
      findSymbols(this.#workspace.snapshot(), query).flatMap(({ name, kind, container, location }) =>
        this.#toLocations([location]).map((there) => ({
          name,
          kind: kind === 'speaker' ? SymbolKind.Class : SymbolKind.Constant,
          containerName: container,
          location: there,
        })),
      ),
    );
    connection.languages.semanticTokens.on(({ textDocument: { uri } }) => this.#tokens(uri, null));
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) => {
      const open = this.#workspace.textOf(uri);
      if (!open) return { data: [] };
      const start = offsetAt(open.lines, open.text, range.start);
      return this.#tokens(uri, { start, end: offsetAt(open.lines, open.text, range.end) });
    });
    connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
      kind: 'full',
      items: this.#diagnostics(uri),
    }));
  }

  #tokens(uri: string, range: DocumentSpan | null): { data: number[] } {
    const document = this.#workspace.snapshot().documents.get(uri);
    const builder = new SemanticTokensBuilder();
    if (document)
      for (const { span, type, unsourced } of semanticTokens(document, range))
        for (const { line, character, length } of singleLines(document, span))
          builder.push(line, character, length, TOKEN_TYPES.indexOf(type), unsourced ? 1 : 0);
    return builder.build();
  }

  #diagnostics(uri: string) {
    const snapshot = this.#workspace.snapshot();
    const document = snapshot.documents.get(uri);
    const glossary = snapshot.glossaries.get(uri);
    const lines = document?.lines ?? glossary?.lines;
    if (!lines) return [];
    const findings = document ? diagnose(snapshot, document) : diagnoseGlossary(snapshot, glossary!);
    const linesOf = (other: string) => this.#workspace.linesOf(other);
    return findings.map((finding) => toDiagnostic(lines, finding, linesOf, this.#docs));
  }

  #publish(uri: string): void {
    if (this.#can.pull) return;
    const version = this.#workspace.textOf(uri)?.version;
    const diagnostics = this.#diagnostics(uri);
    this.#send(
      this.#connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics }),
    );
  }

  /** A client that is gone or refuses must not end the process. */
  #send(message: Promise<unknown> | undefined): void {
    Promise.resolve(message).catch((error) => this.#connection.console.warn(`the client refused: ${error}`));
  }

  /** Something changed that may touch every open document. */
  #publishAll(): void {
    if (this.#can.pull) {
      if (this.#can.refresh) this.#send(this.#connection.languages.diagnostics.refresh());
      return;
    }
    for (const uri of this.#workspace.openDocuments()) this.#publish(uri);
  }

  /** What an editor's position means, in an open document that is served or in an open glossary. */
  #place(uri: string, position: { line: number; character: number }): Place | null {
    const snapshot = this.#workspace.snapshot();
    const open = this.#workspace.textOf(uri);
    if (!open) return null;
    const offset = offsetAt(open.lines, open.text, position);
    const document = snapshot.documents.get(uri);
    if (document) return { snapshot, document, glossary: null, lines: open.lines, offset };
    const glossary = snapshot.glossaries.get(uri);
    return glossary ? { snapshot, document: null, glossary, lines: open.lines, offset } : null;
  }

  #onSubject(
    uri: string,
    position: { line: number; character: number },
    answer: (snapshot: Snapshot, subject: Subject) => Location[],
  ): LspLocation[] | null {
    const place = this.#place(uri, position);
    if (!place) return null;
    const subject = place.glossary
      ? subjectInGlossary(place.snapshot, place.glossary, place.offset)
      : subjectAt(place.document, place.offset);
    return subject && this.#toLocations(answer(place.snapshot, subject));
  }

  #toLocations(places: readonly Location[]): LspLocation[] {
    return places.flatMap(({ uri, span }) => {
      const lines = this.#workspace.linesOf(uri);
      return lines ? [{ uri, range: toRange(lines, span) }] : [];
    });
  }
}

type Place = {
  readonly snapshot: Snapshot;
  readonly lines: Uint32Array;
  readonly offset: number;
} & (
  | { readonly document: Document; readonly glossary: null }
  | { readonly document: null; readonly glossary: GlossaryFile }
);

/** LSP's semantic tokens may not cross a line: a name over a wrap makes one a line. */
function* singleLines(document: Document, span: DocumentSpan) {
  const start = positionAt(document.lines, span.start);
  const end = positionAt(document.lines, span.end);
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.character : 0;
    const lineEnd = document.lines[line + 1] ?? document.transcript.text.length;
    const to = line === end.line ? end.character : lineEnd - document.lines[line]!;
    if (to > from) yield { line, character: from, length: to - from };
  }
}
