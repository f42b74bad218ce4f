// npm run bench -- pipeline [MB]: how fast a document is read from scratch. Texts once, ten times, a hundred times
// over and up to 35 MB (or MB), cut into turns and recognised, by all recognisers and by those of dates, figures and
// sources (some); beside a newline scan, one regex of digits and chrono-node over the same text in the same run,
// because a machine's megabytes a second say little: the ratios of times are what to compare. chrono-node gets our
// sentences, as does our scan of dates beside it, and not the longest texts. Times are the processor's: they hold on
// a busy machine, and count what compiles and collects garbage on other threads; beside them stands the time that
// passed for some, which is that of the one thread where the machine is idle.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { load } from './load.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const megabytes = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 35);

const server = await load('pipeline', {
  'knowledge/lexicon.ts': 'createLexicon',
  'recognise/dates.ts': 'recogniseDates',
  'recognise/dates-scan.ts': 'scanDates',
  'recognise/figures.ts': 'recogniseFigures',
  'recognise/pipeline.ts': 'createPipeline',
  'recognise/sources.ts': 'recogniseSources',
  'recognise/tokens.ts': 'tokenise',
  'syntax/cut.ts': 'cut',
  'syntax/sentences.ts': 'sentencesOf',
});
const { createLexicon, createPipeline, scanDates, sentencesOf, tokenise } = server;
const { recogniseDates, recogniseFigures, recogniseSources } = server;
const cut = (text) => server.cut(text, { uri: 'file:///document.txt', languageId: 'plaintext' });
const lexicon = createLexicon([]);
const analyseAll = createPipeline(lexicon);
const analyseSome = createPipeline(lexicon, [recogniseDates, recogniseFigures, recogniseSources]);
const reference = new Date('2023-11-17T12:00:00Z');

/** What is measured; each takes what `of` makes of a text, outside the time, and keeps what it made until the next. */
const measures = {
  newlines: { work: countNewlines },
  digits: { work: countNumbers },
  cut: { work: cut },
  some: { work: (text) => analyseSome(text, cut(text).blocks) },
  whole: { work: (text) => analyseAll(text, cut(text).blocks) },
  dates: { of: sentencesIn, work: (sentences) => sentences.map(datesIn), most: 10 },
  chrono: {
    of: sentencesIn,
    work: (sentences) => sentences.map((sentence) => chrono.parse(sentence, reference)),
    most: 10,
  },
};

const columns = [...Object.keys(measures), 'some passed'];

/** Pairs of measures whose times are compared. */
const ratios = [
  ['cut', 'newlines'],
  ['cut', 'digits'],
  ['some', 'digits'],
  ['whole', 'digits'],
  ['whole', 'chrono'],
  ['dates', 'chrono'],
];

const documents = readDocuments();
const once = documents.reduce((sum, text) => sum + text.length, 0);
const most = Math.max(1, Math.round((megabytes * 1e6) / once));
for (let round = 0; round < 10; round++) run(1);
console.log(
  `${documents.length} documents, ${(once / 1e6).toFixed(2)} MB; MB in a second of CPU time, best of the rounds; then ratios of times`,
);
console.log(row('times', ...columns));
const best = new Map();
for (const [times, rounds] of [
  [1, 10],
  [10, 3],
  [100, 2],
  [most, 3],
]) {
  for (let round = 0; round < rounds; round++) keepBest(times, run(times));
  const speeds = columns.map((name) => ((once * times) / 1e3 / timeOf(times, name)).toFixed(1));
  console.log(row(times, ...speeds));
}
console.log(row('times', ...ratios.map((pair) => pair.join('/'))));
for (const times of best.keys())
  console.log(
    row(times, ...ratios.map(([name, to]) => (timeOf(times, name) / timeOf(times, to)).toFixed(1))),
  );

/** The milliseconds of each measure for each document; none for a measure that is not taken of so long a text. */
function run(times) {
  const spent = Object.fromEntries(columns.map((name) => [name, []]));
  for (const document of documents) {
    // Repeating makes a string of strings; the engine reads one of its own faster.
    const text = Buffer.from(document.repeat(times)).toString();
    for (const [name, { of = (given) => given, work, most = times }] of Object.entries(measures)) {
      if (times > most) continue;
      const given = of(text);
      const before = process.cpuUsage();
      const started = performance.now();
      const kept = work(given);
      const passed = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      spent[name].push((user + system) / 1e3);
      spent[`${name} passed`]?.push(passed);
      if (kept === undefined) throw new Error(name);
    }
  }
  return spent;
}

function keepBest(times, spent) {
  const before = best.get(times) ?? spent;
  for (const [name, each] of Object.entries(spent))
    before[name] = each.map((time, index) => Math.min(time, before[name][index]));
  best.set(times, before);
}

function timeOf(times, name) {
  const spent = best.get(times)[name];
  return spent.length === 0 ? Number.NaN : spent.reduce((sum, each) => sum + each, 0);
}

function countNewlines(text) {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function countNumbers(text) {
  let numbers = 0;
  for (const _ of text.matchAll(/\d+/g)) numbers++;
  return numbers;
}

function sentencesIn(text) {
  return cut(text).blocks.flatMap(({ start, syntax }) => {
    const block = text.slice(start, start + syntax.length);
    return syntax.paragraphs.flatMap((paragraph) =>
      sentencesOf(block, paragraph).map((span) => block.slice(span.start, span.end)),
    );
  });
}

function datesIn(sentence) {
  return scanDates(tokenise(sentence, { start: 0, end: sentence.length }));
}

function row(...cells) {
  return cells.map((cell) => (String(cell) === 'NaN' ? '-' : String(cell)).padStart(14)).join('');
}

function readDocuments() {
  const gold = path.join(shared, 'gold/dev');
  const folder = fs.existsSync(gold) ? gold : path.join(root, 'seeds');
  return fs
    .readdirSync(folder)
    .filter((name) => /\.(?:txt|md|vtt|srt)$/.test(name) && !/^(?:SOURCES|README)/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}
