// npm run bench -- pipeline [MB]: how fast a document is read from scratch. Texts once, ten times and a hundred times
// over (or up to MB), cut into turns and recognised; beside a newline scan and one regex of digits over the same
// text in the same run, because a machine's megabytes a second say little: the ratios of times are what to compare.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const megabytes = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 0);

const { createLexicon, createPipeline, cut } = await load('pipeline', {
  'knowledge/lexicon.ts': 'createLexicon',
  'recognise/pipeline.ts': 'createPipeline',
  'syntax/cut.ts': 'cut',
});
const documents = readDocuments();
const analyse = createPipeline(createLexicon([]));
const hints = { uri: 'file:///document.txt', languageId: 'plaintext' };

/** What is measured; each takes a text, and keeps what it made until the next. */
const measures = {
  newlines: (text) => {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    return lines;
  },
  digits: (text) => {
    let numbers = 0;
    for (const _ of text.matchAll(/\d+/g)) numbers++;
    return numbers;
  },
  cut: (text) => cut(text, hints),
  pipeline: (text) => analyse(text, cut(text, hints).blocks),
};

const once = documents.reduce((sum, text) => sum + text.length, 0);
const most = megabytes > 0 ? Math.max(1, Math.round((megabytes * 1e6) / once)) : 100;
for (let round = 0; round < 10; round++) run(1);
console.log(`${documents.length} documents, ${(once / 1e6).toFixed(2)} MB; MB/s, best of the rounds`);
console.log(row('times', ...Object.keys(measures), 'cut/digits', 'pipeline/digits', 'cut/newlines'));
for (const [times, rounds] of [
  [1, 10],
  [10, 3],
  [most, 1],
]) {
  const best = run(times);
  for (let round = 1; round < rounds; round++) {
    const again = run(times);
    for (const name of Object.keys(measures))
      best[name] = best[name].map((time, index) => Math.min(time, again[name][index]));
  }
  const time = (name) => best[name].reduce((sum, each) => sum + each, 0);
  const speed = (name) => ((once * times) / 1e3 / time(name)).toFixed(1);
  const ratio = (name, to) => (time(name) / time(to)).toFixed(1);
  console.log(
    row(
      times,
      ...Object.keys(measures).map(speed),
      ratio('cut', 'digits'),
      ratio('pipeline', 'digits'),
      ratio('cut', 'newlines'),
    ),
  );
}

/** The milliseconds of each measure for each document. */
function run(times) {
  const spent = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (const document of documents) {
    // Repeating makes a string of strings; the engine reads one of its own faster.
    const text = Buffer.from(document.repeat(times)).toString();
    for (const [name, measure] of Object.entries(measures)) {
      const start = performance.now();
      const kept = measure(text);
      spent[name].push(performance.now() - start);
      if (kept === undefined) throw new Error(name);
    }
  }
  return spent;
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(16)).join('');
}

function readDocuments() {
  const gold = path.join(shared, 'gold/dev');
  const folder = fs.existsSync(gold) ? gold : path.join(root, 'seeds');
  return fs
    .readdirSync(folder)
    .filter((name) => /\.(?:txt|md|vtt|srt)$/.test(name) && !/^(?:SOURCES|README)/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}
