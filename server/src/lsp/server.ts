/** The language server's life: it starts, learns its settings, reads the folders, follows the documents. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { prepareSymbols } from '../features/workspace-symbols.ts';
import { type InitializationOptions, WHEN_READ } from '../protocol.ts';
import { Workspace } from '../workspace/workspace.ts';
import { answerAnnotating } from './annotating.ts';
import { capabilities } from './capabilities.ts';
import { CatchingUp } from './catching-up.ts';
import { ClientSettings, differs } from './client-settings.ts';
import { SECTIONS } from './configuration.ts';
import { Context } from './context.ts';
import { Diagnostics } from './diagnostics.ts';
import { listenToDocuments } from './documents.ts';
import { Folder } from './folder.ts';
import { Glossing, glossingClient } from './glossing.ts';
import type { Host } from './host.ts';
import { answerLenses } from './lenses.ts';
import { answerMoving } from './moving.ts';
import { answerPrograms } from './programs.ts';
import { answerReading } from './reading.ts';
import { Refreshing } from './refreshing.ts';
import { answerWriting } from './writing.ts';

const VERSION = '0.1.0';

/** Wires a connection to a workspace; the caller calls `listen`. */
export function startServer(connection: Connection, host: Host): void {
  const context = new Context(connection, new Workspace());
  const server = new Server(context, host);
  connection.onInitialize((params) => server.initialize(params));
  connection.onInitialized(() => server.begin());
  connection.onDidChangeConfiguration(({ settings }) => void server.reconfigure(settings));
  connection.onRequest(WHEN_READ, async () => {
    await server.begun;
    await server.folder.read;
    return null;
  });
  listenToDocuments(
    connection,
    context.workspace,
    (uri) => server.documentOpened(uri),
    (uri) => server.documentChanged(uri),
    (uri) => server.documentClosed(uri),
  );
  server.folder.listen();
  answerReading(context);
  answerMoving(context);
  answerLenses(context);
  answerPrograms(context, host);
  answerWriting(context, host);
  answerAnnotating(context, host, server.glossing);
}

class Server {
  readonly folder: Folder;
  readonly glossing: Glossing;
  readonly refreshing: Refreshing;
  /** Resolves when the folders have been read for the first time. */
  begun: Promise<void> = Promise.resolve();
  readonly #context: Context;
  readonly #host: Host;
  readonly #settings: ClientSettings;
  readonly #catchingUp: CatchingUp;
  #diagnostics: Diagnostics | null = null;
  #can = {
    watch: false,
    configured: false,
    folders: false,
    progress: false,
    hints: false,
  };
  #lexicon = 0;

  constructor(context: Context, host: Host) {
    this.#context = context;
    this.#host = host;
    this.glossing = new Glossing(context);
    this.refreshing = new Refreshing(context);
    this.#settings = new ClientSettings(context, () => this.#shown());
    this.#catchingUp = new CatchingUp(context, host);
    this.folder = new Folder(context.connection, context.workspace, host, () => {
      prepareSymbols(context.snapshot);
      this.#diagnostics?.allChanged();
      this.refreshing.changed(null);
    });
  }

  initialize(params: InitializeParams): InitializeResult {
    const { workspace, textDocument, window } = params.capabilities;
    this.#can = {
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      configured: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      folders: workspace?.workspaceFolders === true,
      progress: window?.workDoneProgress === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
    };
    const options = params.initializationOptions as InitializationOptions | undefined;
    const docs = typeof options?.docs === 'string' ? options.docs : this.#host.docs;
    const pull = textDocument?.diagnostic !== undefined;
    const refresh = workspace?.diagnostics?.refreshSupport === true;
    this.#diagnostics = new Diagnostics(this.#context, docs, { pull, refresh });
    const folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    if (folders.length === 0 && params.rootUri) folders.push(params.rootUri);
    this.#settings.serve(folders, workspace?.configuration === true);
    const commands = options?.commands === true;
    this.refreshing.serve(params.capabilities);
    this.glossing.serve(glossingClient(params.capabilities, commands, () => this.#settings.folders));
    return { serverInfo: { name: 'On the Record', version: VERSION }, capabilities: capabilities(pull) };
  }

  /** Asks for settings and reads the folders; requests are answered meanwhile. */
  begin(): void {
    this.begun = this.#begin();
  }

  async #begin(): Promise<void> {
    const { connection } = this.#context;
    try {
      if (this.#can.configured)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTIONS });
      if (this.#can.folders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          this.#settings.changeFolders(added, removed);
          void this.reconfigure(undefined, true);
        });
      await this.#settings.take(undefined);
    } catch (error) {
      connection.console.error(`starting: ${error}`);
    }
    const { folders } = this.#settings;
    const read = this.folder.start(folders, this.#settings.exclusionsOf(), this.#can.progress);
    if (this.#can.watch)
      await this.folder.watch().catch((error) => connection.console.error(`watching the folder: ${error}`));
    await read;
  }

  /**
   * The settings or the folders changed.
   * @param sent what the client pushed, where it can't be asked
   */
  async reconfigure(sent: unknown, folders = false): Promise<void> {
    const settings = this.#settings;
    const before = settings.exclusions;
    const all = await settings.take(sent);
    if (folders || all || differs(before, settings.exclusions))
      await this.folder.reread({ folders: settings.folders, exclusionsOf: settings.exclusionsOf(), all });
  }

  /** What the client shows is to be asked for again. */
  #shown(): void {
    this.#diagnostics?.allChanged();
    if (this.#can.hints) this.#context.connection.languages.inlayHint.refresh().catch(() => {});
  }

  documentOpened(uri: string): void {
    this.folder.opened(uri);
    void this.#settings.takeDocument(uri);
  }

  documentChanged(uri: string): void {
    this.#catchingUp.readGlossaries(() => this.documentChanged(uri));
    const { snapshot } = this.#context;
    if (snapshot.lexicon.revision !== this.#lexicon) {
      this.#lexicon = snapshot.lexicon.revision;
      this.folder.refresh(null);
    }
    this.#catchingUp.readDocuments(() => this.#diagnostics?.allChanged());
    if (snapshot.glossaries.has(uri)) this.#diagnostics?.allChanged();
    else this.#diagnostics?.changed(uri);
    this.refreshing.changed(uri);
  }

  documentClosed(uri: string): void {
    this.#context.workspace.unconfigure(uri);
    this.#diagnostics?.closed(uri);
    this.folder.refresh(uri);
  }
}
