import type { Exclusions } from '../workspace/left-out.ts';

/** What a folder holds, as far as documents go. */
export interface Found {
  /** Addresses of its source documents, glossaries and annotations, in any order. */
  readonly files: readonly string[];
  /** Whether a file that appeared since belongs to the folder: a file of its own that nothing leaves out. */
  readonly holds: (uri: string) => Promise<boolean>;
}

/** What the server needs from where it runs: Node on the desktop, a worker in a browser. */
export interface Host {
  /**
   * Lists a folder, and what its `.gitignore` files and the exclusions leave of it. Never rejects: what can't be
   * listed is left out.
   * @param folder its address
   */
  find(folder: string, exclusions: Exclusions): Promise<Found>;
  /** A file's text, or why there is none, in words that go behind its name. Never rejects. */
  read(uri: string): Promise<string | { readonly reason: string }>;
  /** Resolves after pending input was handled: a macrotask. */
  pause(): Promise<void>;
  /** Address of the pages that explain the finding codes, or null. */
  readonly docs: string | null;
}
