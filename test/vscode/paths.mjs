// Where things stand, for every script that runs an editor.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const seeds = join(root, 'seeds');
/** Git-ignored: the installed host, downloaded editors, screenshots. */
export const hostFolder = join(root, '.host');

/**
 * A new folder for one run, gone when this process ends. It stands in /tmp where
 * there is one, because a socket's whole path must stay under 108 characters.
 */
export function runFolder(name) {
  const folder = mkdtempSync(join(process.platform === 'win32' ? tmpdir() : '/tmp', `otr-${name}-`));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {} // a dying process may still be writing to it
  });
  return folder;
}

// A signal ends a process without its exit handlers, which stop servers and remove folders.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.once(signal, () => process.exit(code));
}
