/** A progress bar that a person can cancel, where the client can draw one. */
import type { CancellationToken, Connection } from 'vscode-languageserver';

export interface Bar {
  readonly token: CancellationToken;
  report(done: number): void;
  done(): void;
}

/** Shows nothing before there is something to wait for. */
export async function showBar(connection: Connection, title: string, all: number): Promise<Bar> {
  const bar = await connection.window.createWorkDoneProgress();
  bar.begin(title, 0, '', true);
  let shown = 0;
  return {
    token: bar.token,
    report(done) {
      const percent = Math.floor((100 * done) / all);
      if (percent > shown) bar.report((shown = percent), `${grouped(done)} of ${grouped(all)}`);
    },
    done: () => bar.done(),
  };
}

/** 10,563. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
