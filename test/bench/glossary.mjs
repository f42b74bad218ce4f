// npm run bench -- glossary: what ten thousand glossary names cost beside ten, over the same texts in one run:
// the matching alone, and the whole pipeline. The names are runs of words that stand in the texts, so that the
// matcher has something to follow at nearly every word.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const FEW = 10;
const MANY = 10_000;
const ROUNDS = 7;

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { createLexicon, parseGlossary, createPipeline, cut, tokenise } = await load('glossary', {
  'knowledge/glossary.ts': 'parseGlossary',
  'knowledge/lexicon.ts': 'createLexicon',
  'recognise/pipeline.ts': 'createPipeline',
  'recognise/tokens.ts': 'tokenise',
  'syntax/cut.ts': 'cut',
});
const texts = ['seeds', '../shared/gold/dev']
  .map((folder) => path.join(root, folder))
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => /\.txt$/.test(file) && !/(?:SOURCES|README)/.test(file))
  .map((file) => fs.readFileSync(file, 'utf8'));
const hints = { uri: 'file:///document.txt', languageId: 'plaintext' };
const documents = texts.map((text) => ({
  text,
  tokens: tokenise(text, { start: 0, end: text.length }),
  blocks: cut(text, hints).blocks,
}));
let lexicons;
let pipelines;
const measures = {
  matching: (which) =>
    documents.reduce((found, { text, tokens }) => found + lexicons[which].match(text, tokens).length, 0),
  pipeline: (which) => {
    let found = 0;
    for (const { text, blocks } of documents)
      for (const { mentions } of pipelines[which](text, blocks)) found += mentions.length;
    return found;
  },
};

const size = (texts.reduce((sum, text) => sum + text.length, 0) / 1e6).toFixed(2);
console.log(`${texts.length} documents, ${size} MB; milliseconds, best of ${ROUNDS} rounds in turn`);
for (const [kind, scattered] of [
  ['names of the words of the texts, shuffled', true],
  ['names that stand in the texts', false],
]) {
  lexicons = [FEW, MANY].map((count) => createLexicon([glossaryOf(count, scattered)]));
  pipelines = lexicons.map((lexicon) => createPipeline(lexicon));
  console.log(`\n${kind}`);
  for (const [name, measure] of Object.entries(measures)) compare(name, measure);
}

function compare(name, measure) {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const found = [0, 0];
  for (let round = 0; round <= ROUNDS; round++)
    for (const which of [0, 1]) {
      const start = process.cpuUsage();
      found[which] = measure(which);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) best[which] = Math.min(best[which], (user + system) / 1e3);
    }
  const [few, many] = best;
  console.log(
    `${name.padEnd(10)} ${FEW} names ${few.toFixed(1)} (${found[0]} found), ${MANY} names ${many.toFixed(1)} (${found[1]} found): ${(many / few).toFixed(2)} times`,
  );
}

/**
 * Names of two to five words each, taken from the texts at even distances; the first ones are the same for every count.
 * @param scattered takes each word from elsewhere, so that few of the names stand in the texts
 */
function glossaryOf(count, scattered) {
  const words = texts.join(' ').match(scattered ? /[A-Za-z][a-z]{3,}/g : /[A-Za-z][a-z]+/g);
  const seen = new Set();
  for (let at = 0; seen.size < count && at < 40 * words.length; at++) {
    const from = (at * 7919) % (words.length - 5);
    const run = Array.from(
      { length: 2 + (at % 4) },
      (_, index) => words[scattered ? (from + index * 1009) % words.length : from + index],
    );
    const name = run.map((word) => word[0].toUpperCase() + word.slice(1));
    seen.add(name.join(' '));
  }
  const programs = [...seen].map((name) => `  - name: ${JSON.stringify(name)}\n    kind: program\n`).join('');
  return parseGlossary('file:///glossary.yaml', `programs:\n${programs}`);
}
