#!/usr/bin/env node
/** `on-the-record`: the same reading on the command line, for CI and for any editor. */
import { Command, CommanderError, Option } from 'commander';
import { check, FORMATS } from './cli/check.ts';
import { readDate } from './cli/dates.ts';
import { LEDGER_FORMATS, ledger } from './cli/ledger.ts';
import { mentions, mentionsOfLines } from './cli/mentions.ts';
import { printOutline } from './cli/outline.ts';

const EXIT_CODES = 'Exit status: 0 well, 1 findings at or above --fail-on, 2 it could not run.';

const MENTIONS_HELP = `Offsets are UTF-16 code units from the start of the text, end exclusive.

A date is a day (2023-11-17) or a moment (2023-11-17T15:30). From a day, as in documents, "Friday", "in March" and
"March 3" are the most recent and "at 3 pm" is T15:00. A moment is when a message or a caption was said: they are then
the next ones and "at 3 pm" has its day, unless tense or words (was, last, ago) point back, and hours and minutes
("in two hours", "half an hour ago") are counted. Its zone, if any, is left out.`;

async function main(): Promise<void> {
  const program = new Command('on-the-record')
    .description(
      'Reads transcripts and source documents: who speaks, which programs, dates and unsourced figures.',
    )
    .version('0.1.0')
    .addHelpText('after', `\n${EXIT_CODES}`)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  const glossary = new Option(
    '--glossary <file>',
    'a glossary beside those found in the folders; may be repeated',
  )
    .default([])
    .argParser((file: string, files: string[]) => [...files, file]);
  const date = new Option(
    '--date <date>',
    'the day that relative times are counted from (2023-11-17), or the moment (2023-11-17T15:30)',
  ).argParser(givenDate);
  program
    .command('check')
    .description('list findings: unsourced figures, dates that disagree, broken glossaries')
    .argument('[paths...]', 'files, or folders whose source documents are read', ['.'])
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit status 1')
        .choices(['error', 'warning', 'information', 'hint'])
        .default('warning'),
    )
    .addOption(glossary)
    .addHelpText('after', `\n${EXIT_CODES}`)
    .action(check);
  program
    .command('mentions')
    .description('print every turn, program, figure and date, one JSON object a line')
    .argument('[paths...]', 'files, or folders whose source documents are read')
    .addOption(date)
    .addOption(glossary)
    .option('--jsonl', 'read {"id","text","date"} lines from standard input, answer {"id","mentions"} lines')
    .addHelpText('after', `\n${MENTIONS_HELP}`)
    .action((paths: string[], options) => {
      if (options.jsonl) return mentionsOfLines(options);
      if (paths.length === 0)
        throw new Error('name a file or a folder, or use --jsonl to read standard input');
      return mentions(paths, options);
    });
  program
    .command('outline')
    .description('print the outline of a document: sections, exchanges, turns')
    .argument('<path>', 'a file')
    .addOption(glossary)
    .action(printOutline);
  program
    .command('ledger')
    .description('print every figure with speaker, date, value, unit, status and source')
    .argument('[paths...]', 'files, or folders whose source documents are read', ['.'])
    .addOption(new Option('--format <format>', 'how to print').choices(LEDGER_FORMATS).default('csv'))
    .addOption(date)
    .addOption(glossary)
    .action(ledger);
  program
    .command('lsp')
    .description('run the language server')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(() => {
      // The server stands beside this file; a variable keeps the bundler from drawing it in.
      const server = './server.js';
      require(server);
    });
  await program.parseAsync();
}

function givenDate(value: string): string {
  const date = readDate(value);
  if (date === null) throw new Error(`“${value}” is no date. Write it as 2023-11-17 or 2023-11-17T15:30.`);
  return date;
}

/** A reader that closes the pipe (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  process.stderr.write(`on-the-record: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
