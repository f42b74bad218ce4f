/** The language server's life: it starts, learns its settings, reads the folders, follows the documents. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { prepareSymbols } from '../features/workspace-symbols.ts';
import { type InitializationOptions, WHEN_READ } from '../protocol.ts';
import { type Exclusions, NO_EXCLUSIONS } from '../workspace/left-out.ts';
import { Workspace } from '../workspace/workspace.ts';
import { answerAnnotating } from './annotating.ts';
import { capabilities } from './capabilities.ts';
import {
  askConfiguration,
  askSettings,
  type Configuration,
  SECTIONS,
  takeConfiguration,
} from './configuration.ts';
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
import { STEP } from './taking.ts';
import { answerWriting } from './writing.ts';

/** Milliseconds without typing after which a long glossary is read again. */
const LATE = 700;

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
  #diagnostics: Diagnostics | null = null;
  #folders: readonly string[] = [];
  #can = {
    watch: false,
    configuration: false,
    configured: false,
    folders: false,
    progress: false,
    hints: false,
  };
  #configuration: Configuration = takeConfiguration({}, []);
  #lexicon = 0;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Long documents that are being read in steps. */
  readonly #reading = new Set<string>();

  constructor(context: Context, host: Host) {
    this.#context = context;
    this.#host = host;
    this.glossing = new Glossing(context);
    this.refreshing = new Refreshing(context);
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
      configuration: workspace?.configuration === true,
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
    this.#folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    if (this.#folders.length === 0 && params.rootUri) this.#folders = [params.rootUri];
    const commands = options?.commands === true;
    this.refreshing.serve(params.capabilities);
    this.glossing.serve(glossingClient(params.capabilities, commands, () => this.#folders));
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
          const gone = new Set(removed.map(({ uri }) => uri));
          const kept = this.#folders.filter((uri) => !gone.has(uri));
          this.#folders = [...new Set([...kept, ...added.map(({ uri }) => uri)])];
          void this.reconfigure(undefined, true);
        });
      await this.#configure(undefined);
    } catch (error) {
      connection.console.error(`starting: ${error}`);
    }
    const read = this.folder.start(this.#folders, this.#exclusionsOf(), this.#can.progress);
    if (this.#can.watch)
      await this.folder.watch().catch((error) => connection.console.error(`watching the folder: ${error}`));
    await read;
  }

  /**
   * The settings or the folders changed.
   * @param sent what the client pushed, where it can't be asked
   */
  async reconfigure(sent: unknown, folders = false): Promise<void> {
    const before = this.#configuration;
    const all = await this.#configure(sent);
    if (folders || all || differs(before.exclusions, this.#configuration.exclusions))
      await this.folder.reread({ folders: this.#folders, exclusionsOf: this.#exclusionsOf(), all });
  }

  /** @returns whether closed documents would be read differently now */
  async #configure(sent: unknown): Promise<boolean> {
    const { connection, workspace } = this.#context;
    try {
      this.#configuration = this.#can.configuration
        ? await askConfiguration(connection, this.#folders, workspace.openDocuments())
        : takeConfiguration(sent, this.#folders);
      let again = false;
      for (const [scope, settings] of this.#configuration.settings)
        again = workspace.configure(settings, scope) || again;
      this.#shown();
      return again;
    } catch (error) {
      connection.console.error(`settings: ${error}`);
      return false;
    }
  }

  #exclusionsOf(): (folder: string) => Exclusions {
    const { exclusions } = this.#configuration;
    const folders = this.#folders;
    return (folder) => exclusions[folders.indexOf(folder)] ?? NO_EXCLUSIONS;
  }

  /** What the client shows is to be asked for again. */
  #shown(): void {
    this.#diagnostics?.allChanged();
    if (this.#can.hints) this.#context.connection.languages.inlayHint.refresh().catch(() => {});
  }

  documentOpened(uri: string): void {
    this.folder.opened(uri);
    if (this.#can.configuration) void this.#configureDocument(uri);
  }

  /** The document's folder and language may have settings of their own. */
  async #configureDocument(uri: string): Promise<void> {
    const { connection, workspace } = this.#context;
    try {
      const settings = await askSettings(connection, uri);
      if (!workspace.textOf(uri)) return;
      const before = this.#context.snapshot.settingsOf(uri);
      workspace.configure(settings, uri);
      if (differs(before, settings)) this.#shown();
    } catch (error) {
      connection.console.error(`settings of ${uri}: ${error}`);
    }
  }

  documentChanged(uri: string): void {
    this.#readLate(uri);
    const { snapshot } = this.#context;
    if (snapshot.lexicon.revision !== this.#lexicon) {
      this.#lexicon = snapshot.lexicon.revision;
      this.folder.refresh(null);
    }
    for (const open of this.#context.workspace.openDocuments()) void this.#readOn(open);
    if (snapshot.glossaries.has(uri)) this.#diagnostics?.allChanged();
    else this.#diagnostics?.changed(uri);
    this.refreshing.changed(uri);
  }

  /** A long glossary is read again when nobody has typed in it for a while. */
  #readLate(uri: string): void {
    const { workspace } = this.#context;
    if (!workspace.isLate) return;
    clearTimeout(this.#late);
    this.#late = setTimeout(() => {
      workspace.readLate();
      this.documentChanged(uri);
    }, LATE);
  }

  /** Reads a long document to its end, a step at a time, then shows what was found. */
  async #readOn(uri: string): Promise<void> {
    if (this.#reading.has(uri) || !this.#context.workspace.readOn(uri, STEP)) return;
    this.#reading.add(uri);
    try {
      do await this.#host.pause();
      while (this.#context.workspace.readOn(uri, STEP));
      this.#diagnostics?.allChanged();
    } finally {
      this.#reading.delete(uri);
    }
  }

  documentClosed(uri: string): void {
    this.#context.workspace.unconfigure(uri);
    this.#diagnostics?.closed(uri);
    this.folder.refresh(uri);
  }
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
