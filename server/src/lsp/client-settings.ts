/** The settings of the client's folders and open documents, which the workspace follows. */
import type { WorkspaceFolder } from 'vscode-languageserver';
import { type Exclusions, NO_EXCLUSIONS } from '../workspace/left-out.ts';
import { askConfiguration, askSettings, type Configuration, takeConfiguration } from './configuration.ts';
import type { Context } from './context.ts';

export class ClientSettings {
  readonly #context: Context;
  /** Told when what the client shows is to be asked for again. */
  readonly #changed: () => void;
  #folders: readonly string[] = [];
  #configuration: Configuration = takeConfiguration({}, []);
  #asks = false;

  constructor(context: Context, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** @param asks whether the client can be asked for settings */
  serve(folders: readonly string[], asks: boolean): void {
    this.#folders = folders;
    this.#asks = asks;
  }

  /** Addresses of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    const kept = this.#folders.filter((uri) => !gone.has(uri));
    this.#folders = [...new Set([...kept, ...added.map(({ uri }) => uri)])];
  }

  /** What the editor leaves out, of each folder in their order. */
  get exclusions(): readonly Exclusions[] {
    return this.#configuration.exclusions;
  }

  exclusionsOf(): (folder: string) => Exclusions {
    const { exclusions } = this.#configuration;
    const folders = this.#folders;
    return (folder) => exclusions[folders.indexOf(folder)] ?? NO_EXCLUSIONS;
  }

  /**
   * Takes the present settings.
   * @param sent what the client pushed, where it can't be asked
   * @returns whether closed documents would be read differently now
   */
  async take(sent: unknown): Promise<boolean> {
    const { connection, workspace } = this.#context;
    try {
      this.#configuration = this.#asks
        ? await askConfiguration(connection, this.#folders, workspace.openDocuments())
        : takeConfiguration(sent, this.#folders);
      let again = false;
      for (const [scope, settings] of this.#configuration.settings)
        again = workspace.configure(settings, scope) || again;
      this.#changed();
      return again;
    } catch (error) {
      connection.console.error(`settings: ${error}`);
      return false;
    }
  }

  /** The document's folder and language may have settings of their own. */
  async takeDocument(uri: string): Promise<void> {
    if (!this.#asks) return;
    const { connection, workspace } = this.#context;
    try {
      const settings = await askSettings(connection, uri);
      if (!workspace.textOf(uri)) return;
      const before = this.#context.snapshot.settingsOf(uri);
      workspace.configure(settings, uri);
      if (differs(before, settings)) this.#changed();
    } catch (error) {
      connection.console.error(`settings of ${uri}: ${error}`);
    }
  }
}

export function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
