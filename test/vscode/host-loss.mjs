// Tests the runner itself: suites that lose their host, and what the runner says of them.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyExtension, openCodeServer } from './in-code-server.mjs';
import { runFolder } from './paths.mjs';
import { finish, steps } from './results.mjs';
import { verdict } from './verdict.mjs';

const none = { passed: 0, failed: 1, skipped: 0 };
const folder = runFolder('loss');
const { counts, step } = steps();
const workspace = join(folder, 'workspace');
mkdirSync(workspace);
const host = await openCodeServer(join(folder, 'host'));

async function judge(name, patience = 60_000) {
  const resultsFile = join(folder, `${name}.json`);
  const code = await host.runSuite({
    extension: emptyExtension,
    suite: join(emptyExtension, `${name}.cjs`),
    workspace,
    environment: { ON_THE_RECORD_RESULTS: resultsFile },
    patience,
    quiet: true,
  });
  return verdict(code, resultsFile);
}

try {
  await step('a suite that passes is green', async () => {
    assert.deepEqual(await judge('passes'), { passed: 1, failed: 0, skipped: 0 });
  });
  for (const [name, what] of [
    ['crashes', 'an extension host that is killed is red'],
    ['exits', 'an extension host that ends with 0 is red'],
    ['says-nothing', 'a suite that ends without results is red'],
    ['runs-nothing', 'a suite without a test is red'],
  ]) {
    await step(what, async () => assert.ok((await judge(name)).failed > 0));
  }
  await step('a suite that never ends is red', async () => {
    assert.deepEqual(await judge('hangs', 8_000), { ...none, why: 'it did not end in time' });
  });
  await step('a failure is red, whatever the exit code', async () => {
    const results = join(folder, 'written.json');
    writeFileSync(results, '{"passed":3,"failed":1,"skipped":0}');
    assert.equal(verdict(0, results).failed, 1);
    writeFileSync(results, '{"passed":3,"failed":0,"skipped":0}');
    assert.equal(verdict(7, results).failed, 1);
    writeFileSync(results, 'half a fi');
    assert.equal(verdict(0, results).failed, 1);
  });
} finally {
  await host.close();
}
finish(counts);
