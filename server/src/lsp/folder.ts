/** Keeps the workspace at what the folders hold: reads them, and follows what changes in them outside the editor. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { type Exclusions, IGNORE_FILE, NO_EXCLUSIONS } from '../workspace/left-out.ts';
import {
  DOCUMENT_GLOB,
  fileNameOf,
  GLOSSARY_GLOB,
  isGlossary,
  isListed,
  isSidecar,
  SIDECAR_GLOB,
  sidecarOf,
} from '../workspace/served.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FolderFiles } from './folder-files.ts';
import type { Host } from './host.ts';
import { Bar, grouped } from './progress.ts';
import { Taking } from './taking.ts';

/** More documents than this are read behind a progress bar. */
const MOST_UNTOLD = 200;

const READ_THE_REST = { title: 'Read the Rest' };

export class Folder {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #taking: Taking;
  readonly #files: FolderFiles;
  readonly #changed: () => void;
  #folders: readonly string[] = [];
  #exclusionsOf: (folder: string) => Exclusions = () => NO_EXCLUSIONS;
  #canShowProgress = false;
  /** Of the names that the documents were read with. */
  #lexicon: number;
  /** Documents that are still to be read, or whose reading was cancelled. */
  readonly #unread = new Set<string>();
  #listed = false;
  /** Resolves when the folders have been read, and what changed in them by now. */
  read: Promise<void> = Promise.resolve();

  constructor(connection: Connection, workspace: Workspace, host: Host, changed: () => void) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#taking = new Taking(connection, workspace, host);
    this.#files = new FolderFiles(host, (uri) => workspace.remove(uri));
    this.#changed = changed;
    this.#lexicon = workspace.lexiconRevision;
  }

  /** Begins to read; requests are answered meanwhile. Never rejects: what goes wrong is logged. */
  start(
    folders: readonly string[],
    exclusionsOf: (folder: string) => Exclusions,
    progress: boolean,
  ): Promise<void> {
    this.#canShowProgress = progress;
    return this.reread({ folders, exclusionsOf });
  }

  /**
   * The folders or what is left out of them changed.
   * @param all read everything again, since the settings judge documents anew
   */
  reread({
    folders,
    exclusionsOf,
    all = false,
  }: {
    readonly folders?: readonly string[];
    readonly exclusionsOf?: (folder: string) => Exclusions;
    readonly all?: boolean;
  }): Promise<void> {
    this.#folders = folders ?? this.#folders;
    this.#exclusionsOf = exclusionsOf ?? this.#exclusionsOf;
    return this.#then('reading the folder', () => this.#list(all));
  }

  /** Asks the client to tell of files that change. */
  async watch(): Promise<void> {
    const change = [DOCUMENT_GLOB, GLOSSARY_GLOB, SIDECAR_GLOB, `**/${IGNORE_FILE}`].map((globPattern) => ({
      globPattern,
      kind: WatchKind.Change,
    }));
    // Of a folder that comes or goes, some watchers tell its name and not those of its files.
    const watchers = [...change, { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }];
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  listen(): void {
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      void this.#then('following the folder', () => this.#follow(changes));
    });
  }

  /** The client opened a document: whatever is said of that file goes by this address. */
  opened(uri: string): void {
    this.#files.opened(uri);
  }

  /** A document was closed, or a glossary's names changed in the editor: what stands on disk counts again. */
  refresh(uri: string | null): void {
    void this.#then('reading again', async () => {
      if (uri !== null)
        if (this.#files.has(uri)) await this.#taking.take([uri]);
        else this.#workspace.remove(uri);
      await this.#afterGlossary();
      this.#done();
    });
  }

  #then(what: string, work: () => Promise<void>): Promise<void> {
    this.read = this.read.then(work).catch((error) => this.#connection.console.error(`${what}: ${error}`));
    return this.read;
  }

  async #list(all: boolean): Promise<void> {
    const { added, removed } = await this.#files.list(this.#folders, this.#exclusionsOf);
    for (const uri of removed) this.#remove(uri);
    await this.#taking.take(added.filter(isKnowledge));
    const revision = this.#revision();
    const everything = all || revision !== this.#lexicon;
    this.#lexicon = revision;
    await this.#takeDocuments(everything ? [...this.#files] : added);
    this.#listed = true;
    this.#done();
  }

  async #follow(changes: readonly FileEvent[]): Promise<void> {
    const taken = new Set<string>();
    let relist = false;
    for (const { uri, type } of new Map(changes.map((change) => [change.uri, change])).values()) {
      const name = fileNameOf(uri);
      if (name === IGNORE_FILE) relist = true;
      else if (type === FileChangeType.Deleted) {
        for (const gone of this.#files.drop(uri)) {
          taken.delete(gone);
          this.#remove(gone);
          if (isSidecar(gone)) this.#beside(gone).forEach((document) => void taken.add(document));
        }
      } else if (!isListed(name)) for (const file of await this.#files.takeFolder(uri)) taken.add(file);
      else if (await this.#files.take(uri)) taken.add(uri);
      else this.#remove(uri);
    }
    if (relist) await this.#list(false);
    const knowledge = [...taken].filter(isKnowledge);
    await this.#taking.take(knowledge);
    for (const sidecar of knowledge.filter(isSidecar))
      this.#beside(sidecar).forEach((document) => void taken.add(document));
    await this.#takeDocuments([...taken]);
    await this.#afterGlossary();
    this.#done();
  }

  /** The documents of the folder that annotations belong to. */
  #beside(sidecar: string): string[] {
    return [...this.#files].filter((uri) => !isKnowledge(uri) && sidecarOf(uri) === sidecar);
  }

  #remove(uri: string): void {
    this.#unread.delete(uri);
    this.#workspace.remove(uri);
  }

  /** Names that a glossary gained or lost may stand in any document; those in which they can't are left alone. */
  async #afterGlossary(): Promise<void> {
    while (this.#revision() !== this.#lexicon) {
      this.#lexicon = this.#revision();
      const names = this.#workspace.changedNames;
      await this.#takeDocuments(
        [...this.#files],
        (text, uri) => this.#unread.has(uri) || names.touches(text),
      );
    }
  }

  /** Says what changed, and whether all that the folders hold has been read by now. */
  #done(): void {
    const whole = this.#listed && this.#unread.size === 0 && this.#revision() === this.#lexicon;
    if (whole) this.#workspace.changedNames.settle();
    this.#workspace.setWhole(whole);
    this.#changed();
  }

  #revision(): number {
    return this.#workspace.lexiconRevision;
  }

  /**
   * Of these, what is no glossary and no annotations; behind a progress bar where it takes its time.
   * @param isWanted leaves what is known of a document where it says no
   */
  async #takeDocuments(
    uris: readonly string[],
    isWanted?: (text: string, uri: string) => boolean,
  ): Promise<void> {
    const documents = uris.filter((uri) => !isKnowledge(uri));
    if (!isWanted) for (const uri of documents) this.#unread.add(uri);
    const bar =
      this.#canShowProgress && documents.length > MOST_UNTOLD
        ? new Bar(this.#connection, 'On the Record: reading the folder', documents.length)
        : null;
    const left = await this.#taking.take(documents, {
      isOver: () => bar?.isCancelled || this.#revision() !== this.#lexicon,
      report: (done, uri) => {
        this.#unread.delete(uri);
        bar?.report(done);
      },
      ...(isWanted ? { isWanted } : {}),
    });
    bar?.done();
    if (!bar?.isCancelled || left.length === 0) return;
    for (const uri of left) this.#unread.add(uri);
    this.#tellCancelled(documents.length);
  }

  #tellCancelled(all: number): void {
    const read = grouped(all - this.#unread.size);
    const message = `Reading the folder was stopped: ${read} of ${grouped(all)} documents were read. References and symbols cover those and what you open.`;
    this.#connection.window
      .showInformationMessage(message, READ_THE_REST)
      .then((answer) => {
        if (!answer) return;
        void this.#then('reading the rest', async () => {
          await this.#takeDocuments([...this.#unread]);
          this.#done();
        });
      })
      .catch((error) => this.#connection.console.error(`asking whether to read on: ${error}`));
  }
}

/** What is read before the documents, because it tells how to read them. */
function isKnowledge(uri: string): boolean {
  return isGlossary(uri) || isSidecar(uri);
}
