// When to believe a run of tests.
import { existsSync, readFileSync } from 'node:fs';

/**
 * An extension host that dies reports the exit code 0, so a code alone proves
 * nothing: a run is green only with results that count tests and no failure.
 * @param {number | undefined} code undefined: ended by the clock
 * @param {string} resultsFile JSON `{ passed, failed, skipped }`, written at the end of the run
 * @returns {{ passed: number, failed: number, skipped: number, why?: string }}
 */
export function verdict(code, resultsFile) {
  const results = readResults(resultsFile);
  const red = (why) => {
    const { passed = 0, failed = 0, skipped = 0 } = results ?? {};
    return { passed, failed: Math.max(failed, 1), skipped, why };
  };
  if (code === undefined) return red('it did not end in time');
  if (!results) return red(`it ended with ${code} and without results: its host died`);
  if (results.failed > 0) return results;
  if (results.passed + results.skipped === 0) return red('it ran no test');
  if (code !== 0) return red(`every test passed, and yet it ended with ${code}`);
  return results;
}

function readResults(file) {
  if (!existsSync(file)) return undefined;
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    if ([passed, failed, skipped].every(Number.isInteger)) return { passed, failed, skipped };
  } catch {}
  return undefined;
}
