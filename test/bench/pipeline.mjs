// npm run bench -- pipeline [MB]: how fast a document is read from scratch. Texts once, ten times, a hundred times
// over and up to 35 MB (or MB), cut into turns and recognised, by all recognisers and by those of dates, figures and
// sources (some); beside a newline scan, one regex of digits and chrono-node over the same text in the same run,
// because a machine's megabytes a second say little: the ratios of times are what to compare. chrono-node gets our
// sentences, as does our scan of dates beside it, and not the longest texts. Times are the processor's: they hold on
// a busy machine, and count what compiles and collects garbage on other threads; beside them stands the time that
// passed for some, which is that of the one thread where the machine is idle. Each group of measures has a process of
// its own, as the server has: what one leaves in caches and in the heap does not slow another.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { load } from './load.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.ON_THE_RECORD_SHARED ?? path.join(root, '../shared');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string' } },
});
const megabytes = Number(positionals.at(-1) ?? 35) || 35;

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

/** Pairs of measures whose times are compared. */
const ratios = [
  ['cut', 'newlines'],
  ['cut', 'digits'],
  ['some', 'digits'],
  ['whole', 'digits'],
  ['whole', 'chrono'],
  ['dates', 'chrono'],
];

/** What is measured in one process; the digits are scanned in each, so that ratios to them are of one process. */
const groups = [
  ['newlines', 'digits', 'cut'],
  ['digits', 'some', 'some passed'],
  ['digits', 'whole'],
  ['dates', 'chrono'],
];

const documents = readDocuments();
const once = documents.reduce((sum, text) => sum + text.length, 0);
const most = Math.max(1, Math.round((megabytes * 1e6) / once));
if (values.group) console.log(JSON.stringify([...measure(values.group.split(','))]));
else report();

/** The best times of the measures of a group, by how often the texts are repeated. */
function measure(group) {
  for (let round = 0; round < 20; round++) run(1, group);
  const best = new Map();
  for (const [times, rounds] of [
    [1, 10],
    [10, 3],
    [100, 2],
    [most, 3],
  ])
    for (let round = 0; round < rounds; round++) best.set(times, better(best.get(times), run(times, group)));
  return best;
}

function report() {
  console.log(
    `${documents.length} documents, ${(once / 1e6).toFixed(2)} MB; MB in a second of CPU time, best of the rounds; then ratios of times`,
  );
  const script = fileURLToPath(import.meta.url);
  const results = groups.map((names) => {
    const output = execFileSync(process.execPath, [script, String(megabytes), '--group', names.join()]);
    return { names, best: new Map(JSON.parse(output.toString())) };
  });
  const repeated = [...results[0].best.keys()];
  const timeOf = (name, times, among = results) =>
    sum(among.find(({ names }) => names.includes(name)).best.get(times)[name]);
  const columns = [...new Set(groups.flat())];
  console.log(row('times', ...columns));
  for (const times of repeated)
    console.log(
      row(times, ...columns.map((name) => ((once * times) / 1e3 / timeOf(name, times)).toFixed(1))),
    );
  console.log(row('times', ...ratios.map((pair) => pair.join('/'))));
  for (const times of repeated)
    console.log(
      row(
        times,
        ...ratios.map(([name, to]) => {
          const together = results.filter(({ names }) => names.includes(name) && names.includes(to));
          const among = together.length > 0 ? together : results;
          return (timeOf(name, times, among) / timeOf(to, times, among)).toFixed(1);
        }),
      ),
    );
}

function sum(times) {
  return times.length === 0 ? Number.NaN : times.reduce((all, each) => all + each, 0);
}

/** The milliseconds of each measure for each document; none for a measure that is not taken of so long a text. */
function run(times, group) {
  const spent = Object.fromEntries(group.map((name) => [name, []]));
  for (const document of documents) {
    // Repeating makes a string of strings; the engine reads one of its own faster.
    const text = Buffer.from(document.repeat(times)).toString();
    for (const [name, { of = (given) => given, work, most = times }] of Object.entries(measures)) {
      if (times > most || !group.includes(name)) continue;
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

function better(before, spent) {
  const each = ([name, times]) => [
    name,
    times.map((time, index) => Math.min(time, before?.[name][index] ?? time)),
  ];
  return Object.fromEntries(Object.entries(spent).map(each));
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
