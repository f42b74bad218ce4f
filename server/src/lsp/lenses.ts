/** How often each program of a glossary is mentioned, over its name. */
import type { CodeLens } from 'vscode-languageserver';
import { lensPlaces, mentionLens } from '../features/glossary-view.ts';
import { COMMANDS, type ReferencesArguments } from '../protocol.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

/** While somebody types, the counts need not follow every letter. */
const PATIENCE = 500;

/** What a lens carries until it is shown. */
interface Waiting {
  readonly uri: string;
  readonly id: string;
}

export class Lenses {
  readonly #context: Context;
  #canRefresh = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(context: Context) {
    this.#context = context;
    const { connection } = context;
    connection.onCodeLens(({ textDocument: { uri } }) => {
      const { snapshot } = context;
      const glossary = snapshot.glossaries.get(uri);
      if (!glossary) return null;
      return lensPlaces(snapshot, glossary).map(({ span, id }): CodeLens => {
        const data: Waiting = { uri, id };
        return { range: toRange(glossary.lines, span), data };
      });
    });
    connection.onCodeLensResolve((lens) => this.#resolve(lens));
  }

  /** @param canRefresh whether the client asks again when it is told to */
  serve(canRefresh: boolean): void {
    this.#canRefresh = canRefresh;
  }

  /** Something changed that a glossary in an editor may count. */
  changed(): void {
    if (!this.#canRefresh || this.#timer !== null) return;
    const { connection, workspace } = this.#context;
    const { glossaries } = workspace.snapshot();
    if (![...workspace.openDocuments()].some((uri) => glossaries.has(uri))) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      connection.sendRequest('workspace/codeLens/refresh').catch((error) => {
        connection.console.warn(`the client refused: ${error}`);
      });
    }, PATIENCE);
  }

  #resolve(lens: CodeLens): CodeLens {
    const { uri, id } = (lens.data ?? {}) as Partial<Waiting>;
    if (uri === undefined || id === undefined) return lens;
    const { title, places } = mentionLens(this.#context.snapshot, id);
    const argument: ReferencesArguments = {
      uri,
      position: lens.range.start,
      locations: this.#context.locations(places),
    };
    const command = { title, command: places.length > 0 ? COMMANDS.references : '', arguments: [argument] };
    return { ...lens, command };
  }
}
