// The workbench as a person meets it: commands by name, places by line, what stands where.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder } from './paths.mjs';

const size = { width: 1400, height: 900 };
const shots = join(hostFolder, 'shots');

/** @returns the page of a workbench with `folder` open, and what one does in it */
export async function openWorkbench(browser, origin, folder) {
  mkdirSync(shots, { recursive: true });
  const page = await (await browser.newContext({ viewport: size })).newPage();
  page.setDefaultTimeout(60_000);
  const elsewhere = new Set();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host && url.origin !== origin && !url.protocol.startsWith('ws')) elsewhere.add(url.host);
  });
  await page.goto(`${origin}/?${new URLSearchParams({ folder })}`);
  await page.locator('.monaco-workbench').waitFor({ timeout: 90_000 });

  const quickInput = page.locator('.quick-input-widget input[type=text]').first();
  const pick = async (words, row) => {
    await page.keyboard.press('F1');
    await quickInput.waitFor();
    await quickInput.fill(words);
    if (row) await page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
    else await page.keyboard.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
  };

  return {
    page,
    /** Hosts other than the server that the page asked for. */
    elsewhere,
    command: (title) => pick(`>${title}`, title),
    /** Puts the cursor there; line and column count from 1. */
    goTo: (line, column) => pick(`:${line}:${column}`),
    openFile: async (name) => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    /** The word or phrase that has a colour of its own. */
    coloured: (words) =>
      page
        .locator('.view-line span span')
        .filter({ hasText: exactly(words) })
        .first(),
    squiggles: page.locator('.monaco-editor .squiggly-warning'),
    hover: page.locator('.monaco-hover:visible .hover-contents'),
    breadcrumbs: page.locator('.breadcrumbs-control'),
    /** How many errors and warnings the status bar counts. */
    problemCount: async () => {
      const label = await page.locator('#status\\.problems a').getAttribute('aria-label');
      return (label?.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
    },
    shot: (name) => page.screenshot({ path: join(shots, `${name}.png`) }),
  };
}

const exactly = (words) =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')}$`);

/** Asks until the answer satisfies; fails with the last answer. */
export async function waitUntil(what, ask, satisfies, patience = 30_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
