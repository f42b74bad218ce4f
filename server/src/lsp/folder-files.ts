/** Which files the workspace folders hold, and what became of them since. */
import { type Exclusions, NO_EXCLUSIONS } from '../workspace/left-out.ts';
import type { Found, Host } from './host.ts';

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * A folder may stand inside another; a file belongs as long as one of them holds it.
 * Clients escape addresses in different ways: a file goes by the way the client last wrote it.
 */
export class FolderFiles {
  readonly #host: Host;
  readonly #forget: (uri: string) => void;
  readonly #folders = new Map<string, Found>();
  /** Address without escapes -> address. */
  #files = new Map<string, string>();

  /** @param forget called with an address that another one of the same file takes the place of */
  constructor(host: Host, forget: (uri: string) => void) {
    this.#host = host;
    this.#forget = forget;
  }

  has(uri: string): boolean {
    return this.#files.has(keyOf(uri));
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#files.values();
  }

  /** Lists these folders, and forgets all others. */
  async list(folders: readonly string[], exclusionsOf: (folder: string) => Exclusions): Promise<Difference> {
    for (const folder of this.#folders.keys()) if (!folders.includes(folder)) this.#folders.delete(folder);
    const found = await Promise.all(folders.map((folder) => this.#host.find(folder, exclusionsOf(folder))));
    folders.forEach((folder, index) => void this.#folders.set(folder, found[index]!));
    const before = this.#files;
    this.#files = new Map();
    for (const uri of found.flatMap(({ files }) => files)) {
      const key = keyOf(uri);
      this.#files.set(key, before.get(key) ?? uri);
    }
    const files = this.#files;
    return {
      added: [...files].flatMap(([key, uri]) => (before.has(key) ? [] : [uri])),
      removed: [...before].flatMap(([key, uri]) => (files.has(key) ? [] : [uri])),
    };
  }

  /** A file appeared, or changed. @returns whether it belongs to a folder */
  async take(uri: string): Promise<boolean> {
    for (const [folder, found] of this.#folders)
      if (isBelow(uri, folder) && (await found.holds(uri))) {
        this.#spell(uri);
        return true;
      }
    this.#files.delete(keyOf(uri));
    return false;
  }

  /** Something under a name that is no document's appeared. @returns the files in it, if it is a folder of ours */
  async takeFolder(uri: string): Promise<string[]> {
    if (![...this.#folders.keys()].some((folder) => isBelow(uri, folder))) return [];
    const { files } = await this.#host.find(uri, NO_EXCLUSIONS);
    const taken: string[] = [];
    for (const file of files) if (await this.take(file)) taken.push(file);
    return taken;
  }

  /** A file or a folder is gone. @returns the files that went with it */
  drop(uri: string): string[] {
    const gone = this.has(uri) ? [uri] : [...this.#files.values()].filter((file) => isBelow(file, uri));
    return gone.flatMap((file) => {
      const known = this.#files.get(keyOf(file));
      this.#files.delete(keyOf(file));
      return known === undefined ? [] : [known];
    });
  }

  /** The client opened a document under this address. */
  opened(uri: string): void {
    if (this.has(uri)) this.#spell(uri);
  }

  #spell(uri: string): void {
    const key = keyOf(uri);
    const before = this.#files.get(key);
    this.#files.set(key, uri);
    if (before !== undefined && before !== uri) this.#forget(before);
  }
}

function isBelow(uri: string, folder: string): boolean {
  const above = keyOf(folder);
  return keyOf(uri).startsWith(above.endsWith('/') ? above : `${above}/`);
}

/** One address for all ways to escape it; a drive's letter counts in either case. */
function keyOf(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {}
  return key.replace(
    /^(file:\/\/\/)([A-Z]):/,
    (_, start: string, drive: string) => `${start}${drive.toLowerCase()}:`,
  );
}
