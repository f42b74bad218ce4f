// `npm test`: every stage, one after the other, and one closing line.
// `npm test -- unit vscode` runs only the stages named (and the build, where they need it).
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runFolder } from './vscode/paths.mjs';
import { closingLine } from './vscode/results.mjs';
import { verdict } from './vscode/verdict.mjs';

const folder = runFolder('test');
const vsix = join(folder, 'on-the-record.vsix');
const script = (name) => [process.execPath, join('test/vscode', name)];

/** `counts`: how many tests ran is read from a results file; without it the command is one test. */
const stages = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'unit', command: ['npm', 'run', '--silent', 'unit'], counts: fromVitest },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], stops: true },
  { name: 'vscode', command: script('suite.mjs'), counts: fromStage },
  { name: 'host-loss', command: script('host-loss.mjs'), counts: fromStage },
  { name: 'package', command: ['npm', 'run', '--silent', 'package', '--', '-o', vsix] },
  { name: 'e2e', command: script('e2e.mjs'), counts: fromStage },
  { name: 'nvim', command: script('nvim.mjs'), counts: fromStage },
];
const patience = 8 * 60_000;

const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];
let running;
process.prependOnceListener('exit', () => end(running)); // stopped by hand: the stage ends with us

for (const stage of chosen(process.argv.slice(2))) {
  const began = Date.now();
  console.log(`\n== ${stage.name}`);
  const result = await run(stage);
  for (const kind of Object.keys(total)) total[kind] += result[kind];
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  notes.push(
    `${stage.name.padEnd(10)} ${closingLine(result)} (${seconds} s)${result.why ? `: ${result.why}` : ''}`,
  );
  if (stage.stops && result.failed > 0) {
    notes.push('The stages after it need a build and did not run.');
    break;
  }
}
console.log(`\n${notes.join('\n')}\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function chosen(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  if (names.length === 0) return stages;
  const needed = new Set(names);
  if (needed.has('vscode') || needed.has('nvim')) needed.add('build');
  if (needed.has('e2e')) needed.add('package');
  return stages.filter(({ name }) => needed.has(name));
}

async function run({ name, command, counts }) {
  const resultsFile = join(folder, `${name}.json`);
  const [program, ...args] = counts === fromVitest ? [...command, ...vitestReport(resultsFile)] : command;
  const code = await spawned(program, args, {
    ON_THE_RECORD_RESULTS: resultsFile,
    ON_THE_RECORD_VSIX: vsix,
  });
  if (counts) return counts(code, resultsFile);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  return { passed: 0, failed: 1, skipped: 0, why: code === undefined ? 'it did not end in time' : undefined };
}

/** @returns {Promise<number | undefined>} the exit code; undefined when the stage ran out of time */
function spawned(program, args, environment) {
  const windows = process.platform === 'win32';
  running = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !windows, // a group of its own, so that what it started ends with it
    shell: windows && program === 'npm',
  });
  const child = running;
  return new Promise((resolve) => {
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      end(child);
    }, patience);
    child.once('error', (error) => {
      clearTimeout(clock);
      console.error(error.message);
      resolve(-1);
    });
    child.once('exit', (code) => {
      clearTimeout(clock);
      running = undefined;
      resolve(late ? undefined : (code ?? -1));
    });
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child?.kill();
    else if (child?.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {}
}

function fromStage(code, resultsFile) {
  return verdict(code, resultsFile);
}

function vitestReport(file) {
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

/** Turns vitest's report into our counts; a file that could not even be loaded is a failure too. */
function fromVitest(code, resultsFile) {
  if (existsSync(resultsFile)) {
    const report = JSON.parse(readFileSync(resultsFile, 'utf8'));
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const counted = {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
    writeFileSync(resultsFile, JSON.stringify(counted));
  }
  return verdict(code, resultsFile);
}
