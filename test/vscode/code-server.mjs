// Starts and stops one code-server with user data of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A quiet editor: asks nothing, fetches nothing, shows only the folder. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off', // else a browser's editor saves what a test types
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/** Writes the settings of a fresh user into `folder`. */
export function prepareUser(folder, settings = {}) {
  for (const part of ['user/User', 'home', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'config.yaml'), 'auth: none\n');
  const all = { ...quietSettings, ...settings };
  writeFileSync(join(folder, 'user/User/settings.json'), JSON.stringify(all, null, 2));
}

export function installExtension(host, folder, vsix) {
  const args = [host.entry, ...places(folder), '--install-extension', vsix];
  try {
    execFileSync(host.node, args, { env: environment(folder), stdio: 'pipe' });
  } catch (error) {
    throw new Error(`code-server did not install ${vsix}:\n${error.stderr}${error.stdout}`);
  }
}

/**
 * @param folder one that `prepareUser` has written; also takes the log
 * @returns {Promise<{ port: number, origin: string, stop: () => Promise<void> }>}
 */
export async function startCodeServer(host, folder, args = []) {
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'w');
  const server = spawn(host.node, [host.entry, ...places(folder), ...serverSwitches, ...args], {
    env: environment(folder),
    stdio: ['ignore', 'pipe', log],
    detached: true, // its own process group, so that stopping it ends its extension hosts too
  });
  const kill = (signal) => {
    try {
      process.kill(-server.pid, signal);
    } catch {}
  };
  const killAtExit = () => kill('SIGKILL');
  process.prependOnceListener('exit', killAtExit); // before its folder is removed
  const ended = new Promise((resolve) => server.once('exit', resolve));

  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`code-server ${why}:\n${readFileSync(logFile, 'utf8')}`));
    const patience = setTimeout(() => fail('did not start within two minutes'), 120_000);
    let said = '';
    server.stdout.on('data', (bytes) => {
      writeSync(log, bytes);
      said += bytes;
      if (!listened(said)) return;
      clearTimeout(patience);
      resolve(Number(listened(said)));
    });
    server.once('exit', (code) => {
      clearTimeout(patience);
      if (!listened(said)) fail(`ended with ${code}`);
    });
  });

  const stop = async () => {
    kill('SIGTERM');
    const force = setTimeout(() => kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(force);
    kill('SIGKILL'); // what the server left behind in its group
    process.off('exit', killAtExit);
  };
  return { port, origin: `http://127.0.0.1:${port}`, ended, stop };
}

const listened = (said) => /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];

const serverSwitches = [
  '--auth=none',
  '--bind-addr=127.0.0.1:0',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--disable-proxy',
];

const places = (folder) => [
  '--config',
  join(folder, 'config.yaml'),
  '--user-data-dir',
  join(folder, 'user'),
  '--extensions-dir',
  join(folder, 'extensions'),
];

function environment(folder) {
  // Run from a VS Code terminal, these would lead to the editor that is already open.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  const home = join(folder, 'home');
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    TMPDIR: join(folder, 'tmp'),
    EXTENSIONS_GALLERY: '{}', // else the page asks an extension gallery on the net
  };
}
