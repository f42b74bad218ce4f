// How a stage tells test/run.mjs what came of it.
import { writeFileSync } from 'node:fs';

/** Writes the counts where the runner looks for them, says them, and sets the exit code. */
export function finish({ passed, failed, skipped, why }) {
  if (why) console.error(`Failed: ${why}.`);
  const file = process.env.ON_THE_RECORD_RESULTS;
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  else console.log(closingLine({ passed, failed, skipped }));
  process.exitCode = failed > 0 ? 1 : 0;
}

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Runs named steps one after the other, and counts them. */
export function steps(afterFailure = async () => {}) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    counts,
    async step(name, act) {
      const began = Date.now();
      try {
        await act();
        counts.passed++;
        console.log(`  ✔ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      } catch (error) {
        counts.failed++;
        console.log(
          `  ✖ ${name}\n    ${String(error?.message ?? error)
            .split('\n')
            .slice(0, 12)
            .join('\n    ')}`,
        );
        await afterFailure(name).catch(() => {});
      }
    },
  };
}
