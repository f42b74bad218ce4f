// Another real client than VS Code: Neovim, where it is installed.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './chromium.mjs';
import { root, runFolder, seeds } from './paths.mjs';
import { finish } from './results.mjs';
import { verdict } from './verdict.mjs';

const nvim = onPath('nvim');
if (nvim) finish(await attach());
else {
  console.log('Skipped: there is no nvim on the PATH (Debian: apt-get install neovim).');
  finish({ passed: 0, failed: 0, skipped: 1 });
}

async function attach() {
  const folder = runFolder('nvim');
  const workspace = join(folder, 'seeds');
  cpSync(seeds, workspace, { recursive: true });
  const resultsFile = join(folder, 'results.json');
  const env = {
    ...process.env,
    HOME: folder, // nothing of whoever runs it
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
    NODE: process.execPath,
    SERVER: join(root, 'dist/server.js'),
    FILE: join(workspace, '2023-11-17 Foreign Press Center briefing.txt'),
    ON_THE_RECORD_RESULTS: resultsFile,
  };
  const script = join(root, 'test/vscode/nvim.lua');
  const editor = spawn(nvim, ['--headless', '--clean', '-n', '-S', script], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const clock = setTimeout(() => editor.kill('SIGKILL'), 180_000);
  const code = await new Promise((resolve) => {
    editor.once('error', () => resolve(-1));
    editor.once('exit', (ended) => resolve(ended ?? undefined));
  });
  clearTimeout(clock);
  return verdict(code, resultsFile);
}
