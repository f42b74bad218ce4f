// npm run bench -- pipeline, corpus or glossary: see the files of those names.
// npm run bench: what an edit, a hover and the outline cost, as ratios to a server without features (the echo
// server), taken in one run. The load driver stands beside the project; where it is absent this says so.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

if (['pipeline', 'corpus', 'glossary'].includes(process.argv[2])) {
  await import(`./${process.argv[2]}.mjs`);
  process.exit(0);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const yardstick = path.join(shared, 'yardstick');
if (!fs.existsSync(yardstick)) {
  console.log('bench: skipped, the load driver is not beside this checkout');
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 3);
const bench = path.join(root, '.bench');
const driver = path.join(bench, 'yardstick');
const folder = path.join(bench, 'folder');

execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
if (!fs.existsSync(path.join(driver, 'node_modules'))) {
  fs.cpSync(yardstick, driver, { recursive: true, filter: (file) => !file.includes('node_modules') });
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: driver, stdio: 'inherit' });
}
const documents = writeFolder();

const rows = [];
for (const document of documents) {
  for (let round = 0; round < rounds; round++) {
    const [echo, ours] = [
      run(path.join(root, 'test/bench/echo.mjs'), document),
      run(path.join(root, 'test/bench/profile.mjs'), document),
    ];
    rows.push({ document, round, echo, ours });
  }
}
print();

/** The seeds, and one transcript of a million bytes made of the briefing over and over. */
function writeFolder() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true });
  const briefing = fs.readdirSync(folder).find((name) => name.includes('briefing'));
  const text = fs.readFileSync(path.join(folder, briefing), 'utf8');
  const long = '2023-11-17 a million bytes.txt';
  fs.writeFileSync(path.join(folder, long), text.repeat(Math.ceil(1e6 / Buffer.byteLength(text))));
  return [briefing, long];
}

function run(profile, document) {
  const out = path.join(bench, 'result.json');
  const options = [
    '--root',
    folder,
    '--ext',
    '.txt',
    '--doc',
    document,
    '--edits',
    '200',
    '--refs',
    '5',
    '--out',
    out,
  ];
  execFileSync(process.execPath, [path.join(driver, 'lsp-load.mjs'), '--profile', profile, ...options], {
    stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'ignore'],
    cwd: driver,
  });
  const { summary } = JSON.parse(fs.readFileSync(out, 'utf8'));
  if (summary.crashed || summary.errors.length) throw new Error(JSON.stringify(summary.errors));
  return summary;
}

function print() {
  const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
  const measures = {
    'edit to diagnostics, median': (s) => s.edit.toDiagnostics.median,
    'edit to diagnostics, p95': (s) => s.edit.toDiagnostics.p95,
    'hover after an edit, median': (s) => s.edit.hover.median,
    'outline after an edit, median': (s) => s.edit.documentSymbol.median,
    'hover at rest, median': (s) => s.idle.hover.median,
    'outline at rest, median': (s) => s.idle.documentSymbol.median,
    'peak memory, MB': (s) => s.peakRssMB,
  };
  for (const document of documents) {
    const taken = rows.filter((row) => row.document === document);
    console.log(`\n${document}: ${rounds} rounds, ms`);
    console.log(`${'what'.padEnd(32)}${'echo'.padStart(9)}${'ours'.padStart(9)}${'ratio'.padStart(8)}`);
    for (const [name, measure] of Object.entries(measures)) {
      const echo = middle(taken.map((row) => measure(row.echo)));
      const ours = middle(taken.map((row) => measure(row.ours)));
      const ratio = middle(taken.map((row) => measure(row.ours) / measure(row.echo)));
      const cells = [echo.toFixed(2).padStart(9), ours.toFixed(2).padStart(9), ratio.toFixed(1).padStart(8)];
      console.log(name.padEnd(32) + cells.join(''));
    }
  }
}
