/** Reads the workspace folders, and follows what changes in them outside the editor. */
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { DOCUMENT_GLOB, GLOSSARY_GLOB, isGlossary, isSidecar, SIDECAR_GLOB } from '../workspace/served.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Host } from './host.ts';

const FILES_AT_ONCE = 16;
/** Milliseconds of reading between two looks at what else there is to do. */
export const STEP = 2;

export class Folder {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #host: Host;
  readonly #changed: () => void;
  /** Files last seen in the folders: what is read again when the glossary's names change. */
  readonly #files = new Set<string>();
  #lexicon: number;
  /** Resolves when the folders have been read. */
  read: Promise<void> = Promise.resolve();

  constructor(connection: Connection, workspace: Workspace, host: Host, changed: () => void) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#host = host;
    this.#changed = changed;
    this.#lexicon = workspace.snapshot().lexicon.revision;
  }

  /** Begins to read; requests are answered meanwhile. Never rejects: what goes wrong is logged. */
  start(folders: readonly string[], progress: boolean): Promise<void> {
    this.read = this.#readAll(folders, progress).catch((error) => {
      if (!(error instanceof ResponseError)) this.#connection.console.error(`reading the folder: ${error}`);
    });
    return this.read;
  }

  /** Asks the client to tell of files that change. */
  async watch(): Promise<void> {
    const watchers = [DOCUMENT_GLOB, GLOSSARY_GLOB, SIDECAR_GLOB].map((globPattern) => ({ globPattern }));
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  listen(): void {
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      this.read = this.read
        .then(async () => {
          for (const { uri, type } of changes) {
            if (type === FileChangeType.Deleted) {
              this.#files.delete(uri);
              this.#workspace.remove(uri);
            } else await this.#take(uri);
          }
          await this.#afterGlossary();
          this.#changed();
        })
        .catch((error) => this.#connection.console.error(`following the folder: ${error}`));
    });
  }

  /** A document was closed, or a glossary's names changed in the editor: what stands on disk counts again. */
  refresh(uri: string | null): void {
    this.read = this.read
      .then(async () => {
        if (uri !== null && this.#files.has(uri)) await this.#take(uri);
        await this.#afterGlossary();
        this.#changed();
      })
      .catch((error) => this.#connection.console.error(`reading again: ${error}`));
  }

  /** Settings changed how documents are read. */
  readAgain(): void {
    this.read = this.read
      .then(async () => {
        await this.#takeAll(
          [...this.#files].filter((uri) => !isKnowledge(uri)),
          null,
        );
        this.#changed();
      })
      .catch((error) => this.#connection.console.error(`reading again: ${error}`));
  }

  async #readAll(folders: readonly string[], progress: boolean): Promise<void> {
    const found = (await Promise.all(folders.map((folder) => this.#host.find(folder)))).flat();
    for (const uri of found) this.#files.add(uri);
    await this.#takeAll(found.filter(isKnowledge), null);
    this.#lexicon = this.#workspace.snapshot().lexicon.revision;
    const documents = found.filter((uri) => !isKnowledge(uri));
    if (progress && documents.length > 200) {
      const bar = await this.#connection.window.createWorkDoneProgress();
      bar.begin('On the Record: reading the folder', 0, '', true);
      try {
        await this.#takeAll(documents, bar.token, (done) =>
          bar.report(Math.floor((100 * done) / documents.length), `${done} of ${documents.length}`),
        );
      } finally {
        bar.done();
      }
    } else await this.#takeAll(documents, null);
    this.#changed();
  }

  /** @throws ResponseError RequestCancelled when the token says so; what was read by then stays */
  async #takeAll(
    uris: readonly string[],
    token: CancellationToken | null,
    report: (done: number) => void = () => {},
  ): Promise<void> {
    for (let from = 0; from < uris.length; from += FILES_AT_ONCE) {
      await Promise.all(uris.slice(from, from + FILES_AT_ONCE).map((uri) => this.#take(uri)));
      await this.#host.pause();
      if (token?.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'reading the folder was cancelled');
      if (from % (FILES_AT_ONCE * 8) === 0) report(from);
    }
  }

  async #take(uri: string): Promise<void> {
    this.#files.add(uri);
    const text = await this.#host.read(uri);
    if (text === null) this.#workspace.remove(uri);
    else {
      this.#workspace.put(uri, text);
      while (this.#workspace.readOn(uri, STEP)) await this.#host.pause();
    }
  }

  /** Names that a glossary gained or lost may stand in any document. */
  async #afterGlossary(): Promise<void> {
    const { revision } = this.#workspace.snapshot().lexicon;
    if (revision === this.#lexicon) return;
    this.#lexicon = revision;
    await this.#takeAll(
      [...this.#files].filter((uri) => !isKnowledge(uri)),
      null,
    );
  }
}

/** What is read before the documents, because it tells how to read them. */
function isKnowledge(uri: string): boolean {
  return isGlossary(uri) || isSidecar(uri);
}
