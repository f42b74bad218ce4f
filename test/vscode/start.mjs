// `npm start`: opens seeds/ with the extension, in desktop VS Code where there is one, else in a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onPath } from './chromium.mjs';
import { installExtension, prepareUser, startCodeServer } from './code-server.mjs';
import { installHost } from './install-host.mjs';
import { root, runFolder, seeds } from './paths.mjs';
import { npmRun } from './programs.mjs';

const code = onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
try {
  await (code ? openDesktop(code) : openBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function openDesktop(program) {
  await npmRun('build');
  const folder = runFolder('start');
  const words = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${folder}`,
    '--disable-workspace-trust',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--new-window',
    '--wait',
    seeds,
  ];
  console.log('Opening seeds in VS Code; close its window to end.');
  const windows = process.platform === 'win32'; // a .cmd runs only in a shell
  const quoted = windows ? words.map((word) => `"${word}"`) : words;
  const editor = spawn(windows ? `"${program}"` : program, quoted, { stdio: 'inherit', shell: windows });
  process.exitCode = await new Promise((resolve, reject) => {
    editor.once('error', reject);
    editor.once('exit', resolve);
  });
}

async function openBrowser() {
  const host = await installHost();
  const folder = runFolder('start');
  const vsix = join(folder, 'on-the-record.vsix');
  await npmRun('package', '-o', vsix);
  prepareUser(folder);
  installExtension(host, folder, vsix);
  const server = await startCodeServer(host, folder);
  console.log(`\nOpen ${server.origin}/?${new URLSearchParams({ folder: seeds })}`);
  console.log('seeds is open there with the extension. Ctrl+C ends it.');
  throw new Error(`VS Code ended by itself with ${await server.ended}.`);
}
