// The packed extension in a real workbench, driven like a person drives it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { installExtension, prepareUser, startCodeServer } from './code-server.mjs';
import { hostRunsHere, installHost } from './install-host.mjs';
import { runFolder, seeds } from './paths.mjs';
import { npmRun } from './programs.mjs';
import { finish, steps } from './results.mjs';
import { openWorkbench, waitUntil } from './workbench.mjs';

const briefing = '2023-11-17 Foreign Press Center briefing.txt';
const statement = '2023-07-28 Statement on the Legal Pathways Initiative.txt';
const text = readFileSync(join(seeds, briefing), 'utf8').replaceAll('\u00a0', ' ');

if (hostRunsHere) finish(await drive());
else {
  console.log(`Skipped: the workbench is driven in code-server, which is set up here for Linux on x64 only.`);
  finish({ passed: 0, failed: 0, skipped: 1 });
}

async function drive() {
  const browser = await launchChromium();
  const host = await installHost();
  const folder = runFolder('e2e');
  const workspace = join(folder, 'seeds');
  cpSync(seeds, workspace, { recursive: true });
  prepareUser(folder, {
    'editor.wordWrap': 'on',
    'editor.hover.delay': 100,
    'editor.minimap.enabled': false,
  });
  installExtension(host, folder, await packed(folder));
  const server = await startCodeServer(host, folder);
  try {
    return await walk(await openWorkbench(browser, server.origin, workspace));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The package that test/run.mjs has made, or a new one. */
async function packed(folder) {
  const made = process.env.ON_THE_RECORD_VSIX;
  if (made && existsSync(made)) return made;
  const vsix = join(folder, 'on-the-record.vsix');
  await npmRun('package', '-o', vsix);
  return vsix;
}

async function walk(workbench) {
  const { page, command, goTo, coloured, squiggles, hover, shot } = workbench;
  const { counts, step } = steps((name) => shot(`failed-${name.replace(/\W+/g, '-')}`));

  await step('the folder opens, and the briefing in it', async () => {
    await workbench.openFile(briefing);
    await page.locator('.view-lines', { hasText: 'An official website' }).waitFor();
  });
  await step('unsourced figures are underlined', async () => {
    await goTo(...placeOf('Since May 12th, we have removed'));
    await squiggles.first().waitFor();
  });
  await step('a hover on a figure says whose it is', async () => {
    await coloured('380,000').hover();
    await hover.filter({ hasText: 'Blas Nuñez-Neto' }).first().waitFor();
    assert.match((await hover.allInnerTexts()).join('\n'), /380,000[\s\S]*more than/);
    await shot('hover-figure');
  });
  await step('a hover on a program tells what it is', async () => {
    await leave(page);
    await coloured('CBP One').hover();
    await hover.filter({ hasText: 'Mentioned' }).first().waitFor();
    assert.match((await hover.allInnerTexts()).join('\n'), /CBP One[\s\S]*Agency/);
    await shot('hover-program');
    await leave(page);
  });
  await step('breadcrumbs name the exchange after who asks', async () => {
    await goTo(...placeOf('Just checking a figure'));
    await workbench.breadcrumbs.filter({ hasText: 'Stefanie Bolzen, Die Welt' }).waitFor();
  });
  await step('the outline holds the opening remarks and their turns', async () => {
    await page.locator('.pane-header', { hasText: 'seeds' }).click(); // folds the files: the outline gets the room
    await command('Explorer: Focus on Outline View');
    const rows = page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: 'Stefanie Bolzen, Die Welt' }).first().waitFor();
    await rows
      .filter({ hasText: 'Just checking a figure' })
      .or(rows.filter({ hasText: 'Stefanie Bolzen. ' }))
      .first()
      .waitFor();
    await shot('outline');
  });
  await step('the programs view tells where each is said, when first and by whom', async () => {
    await page.locator('.pane-header', { hasText: 'Outline' }).click(); // folds it, so that there is room
    await command('Explorer: Focus on Programs View');
    const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    const declaration = rows
      .filter({ hasText: /Los Angeles Declaration.* in 2 documents · first 2023-07-28/ })
      .first();
    await declaration.waitFor();
    await declaration.locator('.monaco-tl-twistie').click();
    const inStatement = rows.filter({ hasText: 'National Security Advisor' }).first();
    await inStatement.waitFor();
    await inStatement.locator('.monaco-tl-twistie').click();
    await rows
      .filter({ hasText: /line \d+/ })
      .first()
      .waitFor();
    await shot('programs-view');
    await page.locator('.pane-header', { hasText: 'Programs' }).click();
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
  });
  await step('Problems lists the unsourced figures', async () => {
    await goTo(...placeOf('Since May 12th, we have removed'));
    await command('Problems: Focus on Problems View');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: '380,000' }).first().waitFor();
    await rows.filter({ hasText: 'unsourced-figure' }).first().waitFor();
    await shot('problems');
    await command('View: Toggle Panel Visibility');
  });
  await step('Peek References shows both documents', async () => {
    await goTo(...placeOf('Los Angeles Declaration', 4));
    await command('Peek References');
    const rows = page.locator('.peekview-widget .ref-tree .monaco-list-row');
    await rows.filter({ hasText: briefing }).first().waitFor();
    await rows.filter({ hasText: statement }).first().waitFor();
    await rows.filter({ hasText: 'glossary.yaml' }).first().waitFor();
    await page.locator('.peekview-widget .preview .view-line').first().waitFor();
    await shot('peek-references');
    await page.keyboard.press('Escape');
  });
  await step('Enter twice after a turn opens the list of who speaks next', async () => {
    const words = 'Yes, number and nationality.';
    await goTo(...placeOf(words, words.length));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.filter({ hasText: 'MODERATOR' }).first().waitFor();
    assert.doesNotMatch(
      (await rows.first().textContent()) ?? '',
      /QUESTION/,
      'who has just spoken is not the first',
    );
    await shot('next-speaker');
    await page.keyboard.press('Escape');
    await command('File: Revert File');
  });
  await step('a source that is typed clears the finding', async () => {
    await goTo(...placeOf('there are more than 110 million'));
    await squiggles.first().waitFor();
    const before = await workbench.problemCount();
    await page.keyboard.type('according to the UN Refugee Agency’s report, ');
    const fewer = (after) => after < before;
    await waitUntil(`still ${before} problems`, workbench.problemCount, fewer);
    await shot('typed-source');
    await command('File: Revert File');
    await waitUntil(`not ${before} problems again`, workbench.problemCount, (after) => after === before);
  });
  await step('the statement shows that its two dates disagree', async () => {
    await page.locator('.pane-header', { hasText: 'seeds' }).click();
    await workbench.openFile(statement);
    await squiggles.first().waitFor();
    await shot('statement');
  });
  await step('nothing was asked for on the net', async () => {
    assert.deepEqual([...workbench.elsewhere], []);
  });
  return counts;
}

/** Takes the pointer off the text, so that a hover goes. */
async function leave(page) {
  await page.mouse.move(700, 8);
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
}

/** Line and column, from 1, of words that occur in the briefing. */
function placeOf(words, into = 0) {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `the briefing holds “${words}”`);
  const before = text.slice(0, at + into).split('\n');
  return [before.length, before.at(-1).length + 1];
}
