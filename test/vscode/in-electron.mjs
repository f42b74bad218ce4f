// Runs a suite in desktop VS Code, where one can be downloaded and shown.
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { hostFolder } from './paths.mjs';

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPROTO|CERT|timed? ?out|failed to (get|fetch|download)|status(code)? [45]\d\d/i;

/**
 * @returns {Promise<string | undefined>} the program; undefined where there is no screen or no network,
 *   after a line that says so
 */
export async function findDesktop() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('No screen here for desktop VS Code: the suite runs in code-server.');
    return undefined;
  }
  const cachePath = join(hostFolder, 'vscode-test');
  try {
    return await downloadAndUnzipVSCode({ cachePath, timeout: 15_000, reporter: new SilentReporter() });
  } catch (error) {
    const causes = [error, error?.cause, ...(error?.errors ?? [])];
    const why = causes.map((cause) => `${cause?.code ?? ''} ${cause?.message ?? ''}`).join(' ');
    if (!noNetwork.test(why)) throw error;
    console.log('Desktop VS Code cannot be downloaded here: the suite runs in code-server.');
    return undefined;
  }
}

/** @returns {Promise<number | undefined>} the suite's exit code; undefined when `patience` ran out */
export async function runInElectron(program, folder, { extension, suite, workspace, environment, patience }) {
  const launchArgs = [
    workspace,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--disable-updates',
    '--disable-gpu',
    '--skip-welcome',
    '--skip-release-notes',
    `--user-data-dir=${join(folder, 'user')}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const running = runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    extensionTestsEnv: environment,
    launchArgs,
  }).catch((error) => {
    console.error(String(error));
    return 1;
  });
  let clock;
  const late = new Promise((resolve) => {
    clock = setTimeout(resolve, patience, undefined);
  });
  return Promise.race([running, late]).finally(() => clearTimeout(clock));
}
