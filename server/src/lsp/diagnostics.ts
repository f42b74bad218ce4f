/** Findings, pulled by the client or pushed to one that can't pull. */
import type { Diagnostic } from 'vscode-languageserver';
import { diagnose, diagnoseGlossary, diagnoseSidecar } from '../features/diagnostics.ts';
import type { Context } from './context.ts';
import { toDiagnostic } from './convert.ts';

export class Diagnostics {
  readonly #context: Context;
  readonly #docs: string | null;
  readonly #pull: boolean;
  readonly #refresh: boolean;

  /** @param docs address of the folder that explains the codes, or null */
  constructor(
    context: Context,
    docs: string | null,
    can: { readonly pull: boolean; readonly refresh: boolean },
  ) {
    this.#context = context;
    this.#docs = docs;
    this.#pull = can.pull;
    this.#refresh = can.refresh;
    context.connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
      kind: 'full',
      items: this.#of(uri),
    }));
  }

  /** One document changed. */
  changed(uri: string): void {
    if (this.#pull) return;
    const version = this.#context.workspace.textOf(uri)?.version;
    const diagnostics = this.#of(uri);
    this.#send({ uri, ...(version === undefined ? {} : { version }), diagnostics });
  }

  closed(uri: string): void {
    if (!this.#pull) this.#send({ uri, diagnostics: [] });
  }

  /** Something changed that may touch every open document. */
  allChanged(): void {
    const { connection, workspace } = this.#context;
    if (!this.#pull) for (const uri of workspace.openDocuments()) this.changed(uri);
    else if (this.#refresh) this.#guard(Promise.resolve(connection.languages.diagnostics.refresh()));
  }

  #of(uri: string): Diagnostic[] {
    const { snapshot, workspace } = this.#context;
    const document = snapshot.documents.get(uri);
    const glossary = snapshot.glossaries.get(uri);
    const sidecar = snapshot.sidecars.get(uri);
    const lines = (document ?? glossary ?? sidecar)?.lines;
    if (!lines) return [];
    const findings = document
      ? diagnose(snapshot, document)
      : glossary
        ? diagnoseGlossary(snapshot, glossary)
        : diagnoseSidecar(snapshot, sidecar!);
    const linesOf = (other: string) => workspace.linesOf(other);
    return findings.map((finding) => toDiagnostic(lines, finding, linesOf, this.#docs));
  }

  #send(message: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
    this.#guard(this.#context.connection.sendDiagnostics(message));
  }

  /** A client that is gone or refuses must not end the process. */
  #guard(message: Promise<unknown>): void {
    message.catch((error) => this.#context.connection.console.warn(`the client refused: ${error}`));
  }
}
