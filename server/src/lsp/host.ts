/** What the server needs from where it runs: Node on the desktop, a worker in a browser. */
export interface Host {
  /**
   * Lists the source documents and glossaries below a folder.
   * @param folder its address
   * @returns addresses, in any order; what can't be listed is left out
   */
  find(folder: string): Promise<string[]>;
  /** A file's text, or null where it can't be read or is no text. Never rejects. */
  read(uri: string): Promise<string | null>;
  /** Resolves after pending input was handled: a macrotask. */
  pause(): Promise<void>;
  /** Address of the pages that explain the finding codes, or null. */
  readonly docs: string | null;
}
