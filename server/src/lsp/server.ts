/** The language server's life: it starts, learns its settings, reads the folders, follows the documents. */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts';
import { readSettings } from '../model/settings.ts';
import { type InitializationOptions, WHEN_READ } from '../protocol.ts';
import { Workspace } from '../workspace/workspace.ts';
import { answerAnnotating } from './annotating.ts';
import { Context } from './context.ts';
import { Diagnostics } from './diagnostics.ts';
import { listenToDocuments } from './documents.ts';
import { Folder, STEP } from './folder.ts';
import type { Host } from './host.ts';
import { answerMoving } from './moving.ts';
import { answerReading } from './reading.ts';
import { answerWriting } from './writing.ts';

const VERSION = '0.1.0';

/** Wires a connection to a workspace; the caller calls `listen`. */
export function startServer(connection: Connection, host: Host): void {
  const context = new Context(connection, new Workspace());
  const server = new Server(context, host);
  connection.onInitialize((params) => server.initialize(params));
  connection.onInitialized(() => server.begin());
  connection.onDidChangeConfiguration(({ settings }) => void server.configure(settings));
  connection.onRequest(WHEN_READ, async () => {
    await server.begun;
    await server.folder.read;
    return null;
  });
  listenToDocuments(connection, context.workspace, {
    opened: (uri) => void server.documentOpened(uri),
    changed: (uri) => server.documentChanged(uri),
    closed: (uri) => server.documentClosed(uri),
  });
  server.folder.listen();
  answerReading(context);
  answerMoving(context);
  answerWriting(context);
  answerAnnotating(context, host);
}

class Server {
  readonly folder: Folder;
  /** Resolves when the folders have been read for the first time. */
  begun: Promise<void> = Promise.resolve();
  readonly #context: Context;
  readonly #host: Host;
  #diagnostics: Diagnostics | null = null;
  #folders: readonly string[] = [];
  #can = { watch: false, configuration: false, configured: false, progress: false, hintsRefresh: false };
  /** The folders have been read for the first time. */
  #read = false;
  #lexicon = 0;
  /** Long documents that are being read in steps. */
  readonly #reading = new Set<string>();

  constructor(context: Context, host: Host) {
    this.#context = context;
    this.#host = host;
    this.folder = new Folder(context.connection, context.workspace, host, () =>
      this.#diagnostics?.allChanged(),
    );
  }

  initialize(params: InitializeParams): InitializeResult {
    const { workspace, textDocument, window } = params.capabilities;
    this.#can = {
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      configuration: workspace?.configuration === true,
      configured: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      progress: window?.workDoneProgress === true,
      hintsRefresh: workspace?.inlayHint?.refreshSupport === true,
    };
    const options = params.initializationOptions as InitializationOptions | undefined;
    const docs = typeof options?.docs === 'string' ? options.docs : this.#host.docs;
    const pull = textDocument?.diagnostic !== undefined;
    const refresh = workspace?.diagnostics?.refreshSupport === true;
    this.#diagnostics = new Diagnostics(this.#context, docs, { pull, refresh });
    this.#folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    if (this.#folders.length === 0 && params.rootUri) this.#folders = [params.rootUri];
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
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'onTheRecord' });
      await this.configure(undefined);
    } catch (error) {
      connection.console.error(`starting: ${error}`);
    }
    const read = this.folder.start(this.#folders, this.#can.progress);
    if (this.#can.watch)
      await this.folder.watch().catch((error) => connection.console.error(`watching the folder: ${error}`));
    await read;
    this.#read = true;
  }

  /** @param sent what the client pushed, where it can't be asked */
  async configure(sent: unknown): Promise<void> {
    const { connection, workspace } = this.#context;
    const again = this.#can.configuration
      ? await this.#ask([null, ...this.#folders, ...workspace.openDocuments()])
      : workspace.configure(readSettings((sent as { onTheRecord?: unknown } | undefined)?.onTheRecord));
    this.#diagnostics?.allChanged();
    if (this.#can.hintsRefresh) connection.languages.inlayHint.refresh().catch(() => {});
    if (again && this.#read) this.folder.readAgain();
  }

  /**
   * Asks for the settings of documents and folders; null stands for those that all others have. Never rejects.
   * @returns whether closed documents have to be read again
   */
  async #ask(scopes: readonly (string | null)[]): Promise<boolean> {
    const { connection, workspace } = this.#context;
    try {
      const items = scopes.map((scopeUri) => ({
        section: 'onTheRecord',
        ...(scopeUri === null ? {} : { scopeUri }),
      }));
      const answers: unknown = await connection.workspace.getConfiguration(items);
      if (!Array.isArray(answers)) return false;
      const open = new Set(workspace.openDocuments());
      let again = false;
      for (const [index, scope] of scopes.entries()) {
        const stands = scope === null || this.#folders.includes(scope) || open.has(scope);
        if (stands && index < answers.length)
          again = workspace.configure(readSettings(answers[index]), scope) || again;
      }
      return again;
    } catch (error) {
      connection.console.error(`settings: ${error}`);
      return false;
    }
  }

  /** The document's folder and language may have settings of their own. */
  async documentOpened(uri: string): Promise<void> {
    if (!this.#can.configuration) return;
    const before = this.#context.snapshot.settingsOf(uri);
    await this.#ask([uri]);
    if (JSON.stringify(this.#context.snapshot.settingsOf(uri)) !== JSON.stringify(before))
      this.#diagnostics?.allChanged();
  }

  documentChanged(uri: string): void {
    const { snapshot } = this.#context;
    if (snapshot.lexicon.revision !== this.#lexicon) {
      this.#lexicon = snapshot.lexicon.revision;
      this.folder.refresh(null);
    }
    for (const open of this.#context.workspace.openDocuments()) void this.#readOn(open);
    if (snapshot.glossaries.has(uri)) this.#diagnostics?.allChanged();
    else this.#diagnostics?.changed(uri);
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

function capabilities(pull: boolean): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'On the Record' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    completionProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    inlayHintProvider: true,
    codeLensProvider: {},
    renameProvider: { prepareProvider: true },
    ...(pull ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
