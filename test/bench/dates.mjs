// npm run bench -- dates: how long dates take, beside chrono-node on the same sentences in the same run. One document,
// once, ten times and a hundred times over: our scan of dates and chrono-node get the same sentences for nothing;
// beside them the whole pipeline, which cuts the turns and the sentences and reads everything else. Ratios of times are what to compare.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { load } from './load.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = path.join(root, 'seeds');
const document = fs
  .readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fs.readFileSync(path.join(seeds, name), 'utf8'))
  .sort((a, b) => b.length - a.length)[0];
const documentDate = '2023-11-17';

const { createLexicon, createPipeline, cut, resolveDate, scanDates, sentencesOf, tokenise } = await load(
  'dates',
  {
    'knowledge/lexicon.ts': 'createLexicon',
    'recognise/pipeline.ts': 'createPipeline',
    'recognise/dates-scan.ts': 'scanDates',
    'recognise/tokens.ts': 'tokenise',
    'recognise/resolve-date.ts': 'resolveDate',
    'syntax/cut.ts': 'cut',
    'syntax/sentences.ts': 'sentencesOf',
  },
);
const analyse = createPipeline(createLexicon([]));
const blocksOf = (text) => cut(text, { uri: 'file:///document.txt', languageId: 'plaintext' }).blocks;

/** Each takes a text, does its work between two looks at the processor's clock, and tells how many dates it found. */
const measures = {
  dates: (text, clock) => {
    const sentences = sentencesIn(text);
    clock();
    let dates = 0;
    for (const sentence of sentences)
      for (const reading of scanDates(tokenise(sentence, { start: 0, end: sentence.length })))
        if (resolveDate(reading, { documentDate }) !== null) dates++;
    clock();
    return dates;
  },
  pipeline: (text, clock) => {
    clock();
    let dates = 0;
    for (const { mentions } of analyse(text, blocksOf(text)))
      for (const { kind, value } of mentions)
        if (kind === 'date' && resolveDate(value, { documentDate }) !== null) dates++;
    clock();
    return dates;
  },
  chrono: (text, clock) => {
    const sentences = sentencesIn(text);
    const reference = new Date(`${documentDate}T12:00:00Z`);
    clock();
    let dates = 0;
    for (const sentence of sentences) dates += chrono.parse(sentence, reference).length;
    clock();
    return dates;
  },
};

function sentencesIn(text) {
  return blocksOf(text).flatMap(({ start, syntax }) => {
    const block = text.slice(start, start + syntax.length);
    return syntax.paragraphs.flatMap((paragraph) =>
      sentencesOf(block, paragraph).map((span) => block.slice(span.start, span.end)),
    );
  });
}

for (let round = 0; round < 5; round++)
  for (const measure of Object.values(measures)) measure(document, () => {});
console.log(`${(document.length / 1e3).toFixed(0)} kB; CPU milliseconds per MB, dates found, and the ratio`);
console.log(
  row(
    'times',
    'our dates',
    'found',
    'our pipeline',
    'found',
    'chrono-node',
    'found',
    'chrono/dates',
    'chrono/all',
  ),
);
for (const times of [1, 10, 100]) {
  // Repeating makes a string of strings; the engine reads one of its own faster.
  const text = Buffer.from(document.repeat(times)).toString();
  const cells = [];
  const spent = Object.values(measures).map((measure) => {
    const looks = [];
    const dates = measure(text, () => looks.push(process.cpuUsage().user / 1e3));
    const time = (looks[1] - looks[0]) / (text.length / 1e6);
    cells.push(time.toFixed(0), dates);
    return time;
  });
  console.log(row(times, ...cells, (spent[2] / spent[0]).toFixed(1), (spent[2] / spent[1]).toFixed(1)));
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(14)).join('');
}
