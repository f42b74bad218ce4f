// Runs the project's own npm scripts.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a script of package.json; shows what it said only when it fails. */
export function npmRun(script, ...args) {
  const windows = process.platform === 'win32'; // npm is a .cmd there, and that runs only in a shell
  const words = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const child = spawn('npm', words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      said += bytes;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`npm run ${script} ended with ${code}:\n${said.trim()}`));
    });
  });
}
