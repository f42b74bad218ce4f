// Runs a suite in the extension host of code-server, with a page of Chromium as its window.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { prepareUser, startCodeServer } from './code-server.mjs';
import { installHost } from './install-host.mjs';

/** VS Code's page takes the extension under test and its suite only from a server with this driver on. */
const driver = ['--vscode-option', 'enable-smoke-test-driver'];

/**
 * Opens one server and one browser for any number of suites.
 * @param folder a new folder for the user's data
 */
export async function openCodeServer(folder) {
  const browser = await launchChromium();
  const host = await installHost();
  prepareUser(folder);
  const server = await startCodeServer(host, folder, driver);
  return {
    /** @returns {Promise<number | undefined>} the suite's exit code; undefined when `patience` ran out */
    runSuite: (suite) => runSuite(browser, server, suite),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function runSuite(browser, server, { extension, suite, workspace, environment, patience, quiet }) {
  if (!existsSync(`${suite}.js`) && !existsSync(suite)) throw new Error(`There is no suite ${suite}.`);
  const page = await (await browser.newContext()).newPage();
  try {
    const said = [];
    const code = new Promise((resolve) => {
      // The names under which VS Code's web workbench looks for whoever automates it.
      page.exposeFunction('codeAutomationExit', resolve).catch(() => {});
      page.exposeFunction('codeAutomationLog', (_, words) => said.push(words.join(' '))).catch(() => {});
      page.once('crash', () => resolve(-1));
      server.ended.then(() => resolve(-1));
    });
    await page.goto(`${server.origin}/?${query(server, extension, suite, workspace, environment)}`);
    const ended = await within(patience, code);
    if (ended !== 0 && !quiet) explain(said);
    return ended;
  } finally {
    await page.context().close();
  }
}

function query(server, extension, suite, workspace, environment) {
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['extensionEnvironment', JSON.stringify(environment)],
  ];
  return new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
}

function within(patience, promise) {
  let clock;
  const late = new Promise((resolve) => {
    clock = setTimeout(resolve, patience, undefined);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
}

/** Parts of code-server that only a compiler would bring. */
const knownGaps = /bindings file|watchdog/;

function explain(said) {
  const lines = said.map((line) => line.split('\n', 1)[0]).filter((line) => !knownGaps.test(line));
  const telling = process.env.VERBOSE ? lines : lines.filter((line) => /error|cannot|fail/i.test(line));
  for (const line of telling.slice(-20)) console.error(`  [workbench] ${line}`);
}

/** The folder of an extension that does nothing, for suites that test the runner. */
export const emptyExtension = join(import.meta.dirname, 'bad-suites');
