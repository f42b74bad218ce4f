// What both hosts load: desktop VS Code and code-server call run() in their extension host.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as suites from './all.ts';

/** Where the runner reads what the suite says while it runs, and what came of it. */
const reportFile = process.env.ON_THE_RECORD_REPORT;
const resultsFile = process.env.ON_THE_RECORD_RESULTS;

export async function run(): Promise<void> {
  if (!reportFile || !resultsFile) throw new Error('This suite is started by test/vscode/suite.mjs.');
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) =>
    appendFileSync(reportFile, `${format(...words)}\n`);
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, reporter: 'spec' });
  if (process.env.ON_THE_RECORD_ONLY) mocha.grep(process.env.ON_THE_RECORD_ONLY);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const declare of Object.values(suites)) declare();
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
    // The report names causes at its end, which a suite that is stopped does not reach.
    started.on('fail', (_, error) => Mocha.reporters.Base.consoleLog(`       ${firstLine(error)}`));
  });
  const { passes, failures, pending } = runner.stats ?? { passes: 0, failures: 1, pending: 0 };
  writeFileSync(resultsFile, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function firstLine(error: unknown): string {
  return String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]!;
}
