/** What takes too long for a keystroke: long glossaries are read when the typing has stopped, long documents in steps. */
import type { Context } from './context.ts';
import type { Host } from './host.ts';
import { STEP } from './taking.ts';

/** Milliseconds without typing after which a long glossary is read again. */
const LATE = 700;

export class CatchingUp {
  readonly #context: Context;
  readonly #host: Host;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Long documents that are being read in steps. */
  readonly #reading = new Set<string>();

  constructor(context: Context, host: Host) {
    this.#context = context;
    this.#host = host;
  }

  /**
   * A long glossary is read again when nobody has typed in it for a while.
   * @param read told when it was
   */
  readGlossaries(read: () => void): void {
    const { workspace } = this.#context;
    if (!workspace.isLate) return;
    clearTimeout(this.#late);
    this.#late = setTimeout(() => {
      workspace.readLate();
      read();
    }, LATE);
  }

  /**
   * Reads the long documents that are open to their ends, a step at a time.
   * @param read told when one was
   */
  readDocuments(read: () => void): void {
    for (const open of this.#context.workspace.openDocuments()) void this.#readOn(open, read);
  }

  async #readOn(uri: string, read: () => void): Promise<void> {
    const { workspace } = this.#context;
    if (this.#reading.has(uri) || !workspace.readOn(uri, STEP)) return;
    this.#reading.add(uri);
    try {
      do await this.#host.pause();
      while (workspace.readOn(uri, STEP));
      read();
    } finally {
      this.#reading.delete(uri);
    }
  }
}
