/** Tells the client to ask again for what it shows, when it changed without an edit of its document. */
import type { ClientCapabilities } from 'vscode-languageserver';
import { isSidecar } from '../workspace/served.ts';
import type { Context } from './context.ts';

/** While somebody types, what is shown elsewhere need not follow every letter. */
const PATIENCE = 500;

type Shown = 'codeLens' | 'semanticTokens' | 'inlayHint';

export class Refreshing {
  readonly #context: Context;
  #can: ReadonlySet<Shown> = new Set();
  readonly #stale = new Set<Shown>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lexicon: number;

  constructor(context: Context) {
    this.#context = context;
    this.#lexicon = context.snapshot.lexicon.revision;
  }

  serve({ workspace }: ClientCapabilities): void {
    const can = (shown: Shown) => workspace?.[shown]?.refreshSupport === true;
    this.#can = new Set((['codeLens', 'semanticTokens', 'inlayHint'] as const).filter(can));
  }

  /** @param uri of the file that changed, or null where it may be any */
  changed(uri: string | null): void {
    const { workspace, snapshot } = this.#context;
    const { glossaries, lexicon } = snapshot;
    const renamed = lexicon.revision !== this.#lexicon;
    this.#lexicon = lexicon.revision;
    if (renamed) this.#add('semanticTokens');
    if (renamed || uri === null || isSidecar(uri)) this.#add('inlayHint');
    for (const open of workspace.openDocuments())
      if (open !== uri && glossaries.has(open)) {
        this.#add('codeLens');
        break;
      }
  }

  #add(shown: Shown): void {
    if (!this.#can.has(shown)) return;
    this.#stale.add(shown);
    this.#timer ??= setTimeout(() => this.#send(), PATIENCE);
  }

  #send(): void {
    this.#timer = null;
    const { connection } = this.#context;
    for (const shown of this.#stale)
      connection.sendRequest(`workspace/${shown}/refresh`).catch((error) => {
        connection.console.warn(`the client refused: ${error}`);
      });
    this.#stale.clear();
  }
}
