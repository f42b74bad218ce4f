// The browser that shows code-server: one that is there, or Debian's.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but this machine: a page that asks for more gets an error at once.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The path of a program on the PATH, or undefined. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return undefined;
}

/** Finds Chromium, or installs it as root on Debian; else says what to install. */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
    throw new Error(`CHROMIUM names ${process.env.CHROMIUM}, and no such file exists.`);
  }
  const find = () => names.map(onPath).find((path) => path !== undefined);
  const found = find();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0 && onPath('apt-get')) {
    installOnDebian();
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(`The tests need a Chromium to show VS Code in, and found none (looked for ${names.join(', ')}).
Install it (Debian: sudo apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.`);
}

export function launchChromium() {
  return chromium.launch({ executablePath: findChromium(), args: switches });
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installOnDebian() {
  const began = Date.now();
  console.log('Installing chromium with apt-get, once ...');
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'pipe' });
    } catch (error) {
      throw new Error(`apt-get ${args[0]} failed:\n${error.stderr?.toString().trim()}`);
    }
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  console.log(`chromium is installed (${Math.round((Date.now() - began) / 1000)} s).`);
}
