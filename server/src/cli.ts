import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { mentionRecords } from './features/mentions.ts';
import { parseGlossary } from './knowledge/glossary.ts';
import { createLexicon } from './knowledge/lexicon.ts';
import { createPipeline } from './recognise/pipeline.ts';
import { build } from './workspace/build.ts';
import { resolve } from './workspace/resolve.ts';

const program = new Command('on-the-record');
program
  .command('mentions')
  .option('--date <date>')
  .option('--glossary <file>')
  .argument('<paths...>')
  .action((paths: string[], options: { date?: string; glossary?: string }) => {
    const glossaries = options.glossary
      ? [parseGlossary(pathToFileURL(options.glossary).href, readFileSync(options.glossary, 'utf8'))]
      : [];
    const lexicon = createLexicon(glossaries);
    const analyse = createPipeline(lexicon);
    for (const path of paths) {
      const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
      const { transcript } = build(text, { uri: pathToFileURL(path).href, languageId: null }, 0, analyse);
      for (const record of mentionRecords(transcript, resolve(transcript, lexicon, options.date ?? null)))
        process.stdout.write(`${JSON.stringify({ file: path, ...record })}\n`);
    }
  });
program.parse();
