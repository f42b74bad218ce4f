/** A progress bar that a person can cancel, where the client can draw one. */
import type { CancellationToken, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** What is over sooner is not worth a bar. */
const PATIENCE = 300;

export class Bar {
  readonly #connection: Connection;
  readonly #title: string;
  readonly #all: number;
  readonly #due = performance.now() + PATIENCE;
  #shown: Promise<WorkDoneProgressServerReporter> | null = null;
  #token: CancellationToken | null = null;
  #percent = 0;

  constructor(connection: Connection, title: string, all: number) {
    this.#connection = connection;
    this.#title = title;
    this.#all = all;
  }

  get isCancelled(): boolean {
    return this.#token?.isCancellationRequested === true;
  }

  report(done: number): void {
    if (performance.now() < this.#due) return;
    const percent = Math.floor((100 * done) / this.#all);
    if (percent === this.#percent) return;
    this.#percent = percent;
    this.#shown ??= this.#show();
    this.#whenShown((bar) => bar.report(percent, `${grouped(done)} of ${grouped(this.#all)}`));
  }

  done(): void {
    this.#whenShown((bar) => bar.done());
  }

  async #show(): Promise<WorkDoneProgressServerReporter> {
    const bar = await this.#connection.window.createWorkDoneProgress();
    this.#token = bar.token;
    bar.begin(this.#title, this.#percent, '', true);
    return bar;
  }

  #whenShown(then: (bar: WorkDoneProgressServerReporter) => void): void {
    this.#shown?.then(then).catch((error) => this.#connection.console.warn(`no progress bar: ${error}`));
  }
}

/** 10,563. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
