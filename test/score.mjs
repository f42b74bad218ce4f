// Scores the recognisers against annotated documents: npm run score [-- --errors KIND] [--gold DIR] [--glossary FILE]
// or against the test suites of other recognisers: npm run score -- --suites [--errors SUITE]
// The annotated documents stand beside the project, not in it; where they are absent this says so and ends well.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreSuites } from './score-suites.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(shared, 'gold/dev') },
    errors: { type: 'string' },
    json: { type: 'boolean' },
    glossary: { type: 'string' },
    only: { type: 'string' },
    suites: { type: 'boolean' },
  },
});
const suites = path.join(shared, 'suites');
const scorer = values.suites ? path.join(suites, 'score.cjs') : path.join(shared, 'gold/score.mjs');
if (!fs.existsSync(scorer)) {
  console.log('score: skipped, there are no annotated documents beside this checkout');
  process.exit(0);
}
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'score-'));
const out = path.join(scratch, 'score-cli.cjs');
execFileSync('npm', ['run', '--silent', 'bundle', '--', 'server/src/cli.ts', `--outfile=${out}`], {
  cwd: root,
  stdio: 'inherit',
});
if (values.suites) {
  const run = (input) =>
    execFileSync(process.execPath, [out, 'mentions', '--jsonl'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  scoreSuites(suites, scratch, run, values.errors);
} else {
  scoreDocuments();
}
fs.rmSync(scratch, { recursive: true });

function scoreDocuments() {
  const golds = fs
    .readdirSync(values.gold)
    .filter((name) => name.endsWith('.gold.json') && (!values.only || name.includes(values.only)));
  const gold = path.join(scratch, 'gold');
  fs.mkdirSync(gold);
  let lines = '';
  for (const name of golds) {
    fs.copyFileSync(path.join(values.gold, name), path.join(gold, name));
    const { doc, docDate } = JSON.parse(fs.readFileSync(path.join(values.gold, name), 'utf8'));
    const args = [
      'mentions',
      ...(docDate ? ['--date', docDate] : []),
      ...(values.glossary ? ['--glossary', values.glossary] : []),
    ];
    lines += execFileSync(process.execPath, [out, ...args, path.join(values.gold, doc)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  }
  const pred = path.join(scratch, 'mentions.jsonl');
  fs.writeFileSync(pred, lines);
  const args = [scorer, '--gold', gold, '--pred', pred];
  if (values.errors) args.push('--errors', values.errors);
  if (values.json) args.push('--json');
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
}
