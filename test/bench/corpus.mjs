// npm run bench -- corpus [FOLDER]: what the index of a whole archive costs. A server reads the folder and is asked
// while it reads and afterwards; beside it, in the same run, another process reads the same files and scans each with
// one regex. Times of different machines say little: the ratio is what to compare, and on a busy machine that of the
// CPU times.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** How often each request is asked. */
const ROUNDS = 20;

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const folder = process.argv.slice(3).find((argument) => !argument.startsWith('-')) ?? unpacked();
if (!folder) {
  console.log('bench: skipped, there is no archive beside this checkout; name a folder');
  process.exit(0);
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const floor = scan();
console.log(
  `read and scanned: ${floor.files} files, ${(floor.bytes / 1e6).toFixed(0)} MB, ${floor.ms.toFixed(0)} ms (CPU ${floor.cpu.toFixed(0)} ms)`,
);
await index();

/** Reads every document of the folder and scans it for numbers, in a process of its own; the second of two rounds. */
function scan() {
  const script = `
    const fs = require('node:fs'), path = require('node:path');
    const round = () => {
      let files = 0, bytes = 0, found = 0;
      const start = performance.now(), before = process.cpuUsage();
      for (const entry of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\\.(?:txt|md|transcript|vtt|srt)$/.test(entry.name)) continue;
        const text = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8');
        files++;
        bytes += Buffer.byteLength(text);
        for (const _ of text.matchAll(/\\d+/g)) found++;
      }
      const { user, system } = process.cpuUsage(before);
      return { files, bytes, found, ms: performance.now() - start, cpu: (user + system) / 1e3 };
    };
    round();
    console.log(JSON.stringify(round()));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script, folder], { encoding: 'utf8' }));
}

async function index() {
  const server = spawn(process.execPath, [path.join(root, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification('window/logMessage', ({ message }) => console.log(`server: ${message}`));
  connection.listen();
  const uri = pathToFileURL(path.resolve(folder)).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    capabilities: { window: { workDoneProgress: true } },
    workspaceFolders: [{ uri, name: 'archive' }],
  });
  const document = openDocument(connection);
  const start = performance.now();
  await connection.sendNotification(InitializedNotification.type, {});
  let read = false;
  const whole = connection.sendRequest('onTheRecord/whenRead').then(() => {
    read = true;
  });
  const meanwhile = [];
  while (!read) {
    meanwhile.push(await timed(() => hover(connection, document)));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await whole;
  const ms = performance.now() - start;
  const peak = memory(server.pid, 'VmHWM');
  const cpu = cpuOf(server.pid);
  console.log(
    `indexed: ${ms.toFixed(0)} ms (CPU ${cpu} ms), ${(ms / floor.ms).toFixed(1)} times reading and scanning (CPU ${(cpu / floor.cpu).toFixed(1)})`,
  );
  console.log(`memory: peak ${peak} MB, at rest ${memory(server.pid, 'VmRSS')} MB`);
  console.log(`hover while it was read: ${spread(meanwhile)}`);
  const queries = [
    'b',
    'bi',
    'biden',
    'psaki',
    'inflation reduction',
    'american rescue plan',
    'cbp one',
    'xqz',
  ];
  for (const query of queries)
    await repeat(`symbols “${query}”`, server.pid, () =>
      connection.sendRequest('workspace/symbol', { query }),
    );
  for (const words of ['American Rescue Plan', 'Jean-Pierre', '$1.9 trillion', 'July 4, 2021'])
    await ask(connection, server.pid, document, words);
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
}

/** A document of our own beside the archive's, with something to ask about. */
function openDocument(connection) {
  const text = `# Remarks

July 5, 2021

MS. JEAN-PIERRE:  The American Rescue Plan was $1.9 trillion.  It helped 5,000 people on July 4, 2021.

Q    Thank you.

MS. JEAN-PIERRE:  Thank you.  I am Karine Jean-Pierre.

Q    Was it signed?
`;
  const uri = pathToFileURL(path.join(path.resolve(folder), '2021-07-05-bench.md')).href;
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  return { uri, text };
}

function positionOf({ text }, words) {
  const at = text.indexOf(words) + 1;
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

function hover(connection, document) {
  return connection.sendRequest('textDocument/hover', {
    textDocument: { uri: document.uri },
    position: positionOf(document, 'American Rescue Plan'),
  });
}

async function ask(connection, pid, document, words) {
  const found = await repeat(`references of “${words}”`, pid, () =>
    connection.sendRequest('textDocument/references', {
      textDocument: { uri: document.uri },
      position: positionOf(document, words),
      context: { includeDeclaration: true },
    }),
  );
  console.log(`  in ${new Set((found ?? []).map(({ uri }) => uri)).size} documents`);
}

/** Asks over and over; the CPU time of one answer counts ours alone, whatever else the machine does. */
async function repeat(what, pid, work) {
  const times = [];
  const before = cpuOf(pid);
  let found = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(
      await timed(async () => {
        found = await work();
      }),
    );
  const cpu = ((cpuOf(pid) - before) / ROUNDS).toFixed(1);
  console.log(`${what}: CPU ${cpu} ms; ${spread(times)}; ${found?.length ?? 0} found`);
  return found;
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function spread(times) {
  const [first] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return `first ${first.toFixed(1)}, median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, worst ${at(1).toFixed(1)} ms`;
}

function memory(pid, what) {
  try {
    const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+)`).exec(
      fs.readFileSync(`/proc/${pid}/status`, 'utf8'),
    );
    return Math.round(kilobytes / 1024);
  } catch {
    return '?';
  }
}

/** Milliseconds that a process has used on any core; Linux only. */
function cpuOf(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** The archive, unpacked once into the folder for temporary files. */
function unpacked() {
  const archive = path.join(shared, 'corpus/wh-briefings.tar.xz');
  if (!fs.existsSync(archive)) return null;
  const place = path.join(os.tmpdir(), 'on-the-record-archive');
  if (!fs.existsSync(place)) {
    fs.mkdirSync(place);
    execFileSync('tar', ['xJf', archive, '-C', place]);
  }
  return place;
}
