// The integration suite in a real VS Code: the desktop's where it can be had, else code-server.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { follow } from './follow.mjs';
import { openCodeServer } from './in-code-server.mjs';
import { findDesktop, runInElectron } from './in-electron.mjs';
import { root, runFolder, seeds } from './paths.mjs';
import { finish } from './results.mjs';
import { verdict } from './verdict.mjs';

/** A part of the titles of the tests to run; else all. */
const only = process.argv[2];

const bundle = join(root, 'out/suite.js');
const folder = runFolder('suite');
await build({
  entryPoints: [join(import.meta.dirname, 'suite/index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  external: ['vscode', 'mocha'], // mocha stays outside: it loads its parts by path
  logLevel: 'warning',
});
const workspace = join(folder, 'seeds');
cpSync(seeds, workspace, { recursive: true });
mkdirSync(join(folder, 'host'));
const resultsFile = join(folder, 'results.json');
const reportFile = join(folder, 'report.txt');
const suite = {
  extension: root.replace(/\/$/, ''),
  suite: bundle,
  workspace,
  environment: {
    ON_THE_RECORD_RESULTS: resultsFile,
    ON_THE_RECORD_REPORT: reportFile,
    ...(only ? { ON_THE_RECORD_ONLY: only } : {}),
  },
  patience: 240_000,
};
const report = follow(reportFile);
const code = await run(suite);
report.stop();
finish(verdict(code, resultsFile));

async function run(suite) {
  const wanted = process.env.ON_THE_RECORD_HOST;
  const desktop = wanted === 'code-server' ? undefined : await findDesktop();
  if (desktop) return runInElectron(desktop, join(folder, 'host'), suite);
  if (wanted === 'desktop')
    throw new Error('ON_THE_RECORD_HOST asks for desktop VS Code, and there is none.');
  const host = await openCodeServer(join(folder, 'host'));
  try {
    return await host.runSuite(suite);
  } finally {
    await host.close();
  }
}
