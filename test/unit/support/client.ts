/** A client and the server, joined by two streams in memory; the folder is a map of texts. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Gate } from '../../../server/src/lsp/gate.ts';
import type { Found } from '../../../server/src/lsp/host.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import { WHEN_READ } from '../../../server/src/protocol.ts';
import { lineStarts, offsetAt, positionAt } from '../../../server/src/syntax/positions.ts';
import { type Exclusions, IGNORE_FILE, LeftOut } from '../../../server/src/workspace/left-out.ts';
import { fileNameOf, isListed } from '../../../server/src/workspace/served.ts';

export const FOLDER = 'file:///folder';

/** As VS Code says it. */
const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    codeAction: { resolveSupport: { properties: ['edit', 'command'] }, dataSupport: true },
  },
};

export class Client {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, string>;
  readonly pushed = new Map<string, Diagnostic[]>();
  settings: unknown = {};
  /** What the client answers for a document or a folder. */
  settingsOf: (uri: string) => unknown = () => this.settings;
  /** What the editor's own settings say, by section: `files.exclude`. */
  editorSettings: Record<string, unknown> = {};
  /** How long the disk takes for a file. */
  reading: () => Promise<void> = async () => {};
  capabilities: InitializeResult['capabilities'] = {};
  readonly #texts = new Map<string, string>();
  #version = 1;

  private constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const gate = new Gate();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), {
      messageStrategy: gate.strategy,
    });
    gate.guard(server);
    startServer(server, {
      find: async (folder, exclusions) => this.#find(folder, exclusions),
      read: async (uri) => {
        await this.reading();
        return this.files.get(uri) ?? { reason: 'is not there' };
      },
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      docs: null,
    });
    server.listen();
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section, scopeUri }) =>
        section === 'onTheRecord'
          ? this.settingsOf(scopeUri ?? '')
          : (this.editorSettings[section ?? ''] ?? null),
      ),
    );
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.pushed.set(uri, diagnostics);
    });
    this.connection.listen();
  }

  /** Starts both, with a folder that holds the files, and waits until the server has read it. */
  static async start(
    files: Readonly<Record<string, string>>,
    options: {
      capabilities?: ClientCapabilities;
      settings?: unknown;
      editorSettings?: Record<string, unknown>;
      /** Addresses; one that holds all files where left out. */
      folders?: readonly string[];
      /** Called before anything is sent. */
      prepare?: (client: Client) => void;
      initializationOptions?: unknown;
    } = {},
  ): Promise<Client> {
    const client = new Client(files);
    client.settings = options.settings ?? {};
    client.editorSettings = options.editorSettings ?? {};
    options.prepare?.(client);
    const { capabilities } = await client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: FOLDER,
      initializationOptions: options.initializationOptions,
      capabilities: options.capabilities ?? VSCODE,
      workspaceFolders: (options.folders ?? [FOLDER]).map((uri) => ({ uri, name: uri })),
    });
    client.capabilities = capabilities;
    await client.connection.sendNotification(InitializedNotification.type, {});
    await client.read();
    return client;
  }

  #find(folder: string, exclusions: Exclusions): Found {
    const leftOut = new LeftOut(folder, exclusions);
    for (const [uri, text] of this.files)
      if (uri.endsWith(`/${IGNORE_FILE}`)) leftOut.addIgnoreFile(uri.slice(0, uri.lastIndexOf('/')), text);
    const holds = (uri: string) =>
      this.files.has(uri) && isListed(fileNameOf(uri)) && !leftOut.leavesOutBelow(uri);
    return { files: [...this.files.keys()].filter(holds), holds: async (uri) => holds(uri) };
  }

  /** Waits until the server has read the folder, and what changed in it. */
  async read(): Promise<void> {
    await this.connection.sendRequest(WHEN_READ);
  }

  /** Opens a file of the folder, or a text of its own. */
  async open(name: string, text = this.files.get(uriOf(name))!, languageId = 'plaintext'): Promise<void> {
    this.#texts.set(name, text);
    const textDocument = { uri: uriOf(name), languageId, version: this.#version++, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces the first occurrence of some words, as typing would. */
  async edit(name: string, words: string, replacement: string): Promise<void> {
    const text = this.#texts.get(name)!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in ${name}`);
    await this.replace(name, start, start + words.length, replacement);
  }

  async replace(name: string, start: number, end: number, replacement: string): Promise<void> {
    const text = this.#texts.get(name)!;
    const lines = lineStarts(text);
    const range = { start: positionAt(lines, start), end: positionAt(lines, end) };
    this.#texts.set(name, text.slice(0, start) + replacement + text.slice(end));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uriOf(name), version: this.#version++ },
      contentChanges: [{ range, text: replacement }],
    });
  }

  /** The person changed our settings. */
  async set(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.configure(this.editorSettings);
  }

  textOf(name: string): string {
    return this.#texts.get(name)!;
  }

  async changeOnDisk(name: string, type: FileChangeType, text?: string): Promise<void> {
    if (text === undefined) this.files.delete(uriOf(name));
    else this.files.set(uriOf(name), text);
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type }],
    });
    await this.read();
  }

  async configure(editorSettings: Record<string, unknown>): Promise<void> {
    this.editorSettings = editorSettings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await this.read();
  }

  /** A request about the n-th occurrence of some words (0 first), at their second character. */
  async ask<T>(method: string, name: string, words: string, occurrence = 0, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, {
      textDocument: { uri: uriOf(name) },
      position: this.positionOf(name, words, occurrence),
      ...more,
    });
  }

  async diagnostics(name: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uriOf(name) },
    });
    return report.kind === 'full' ? report.items : [];
  }

  positionOf(name: string, words: string, occurrence = 0): Position {
    const text = this.#texts.get(name)!;
    let at = text.indexOf(words);
    for (let n = 0; n < occurrence; n++) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`“${words}” is not in ${name}`);
    return positionAt(lineStarts(text), at + 1);
  }

  /** The words a range covers. */
  wordsAt(name: string, range: { start: Position; end: Position }): string {
    const text = this.#texts.get(name) ?? this.files.get(uriOf(name))!;
    const lines = lineStarts(text);
    return text.slice(offsetAt(lines, text, range.start), offsetAt(lines, text, range.end));
  }
}

export function uriOf(name: string): string {
  return `${FOLDER}/${name.split('/').map(encodeURIComponent).join('/')}`;
}

export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(FOLDER.length + 1));
}
