import { createInterface } from 'node:readline';
import { mentionRecords } from '../features/mentions.ts';
import { parseGlossary } from '../knowledge/glossary.ts';
import { createLexicon } from '../knowledge/lexicon.ts';
import { readText, toUri } from '../node-files.ts';
import { readDate } from './dates.ts';
import { type ReadOptions, readAll, readLoose } from './documents.ts';

/** `on-the-record mentions`: one JSON object a line. */
export async function mentions(paths: string[], options: ReadOptions): Promise<void> {
  for await (const { path, document } of readAll(paths, options)) {
    if (!document) continue;
    let lines = '';
    for (const record of mentionRecords(document.transcript, document.resolution))
      lines += `${JSON.stringify({ file: path, ...record })}\n`;
    await print(lines);
  }
}

/** `on-the-record mentions --jsonl`: each line of standard input is a text of its own. */
export async function mentionsOfLines(options: ReadOptions): Promise<void> {
  const glossaries = await Promise.all(
    (options.glossary ?? []).map(async (path) => parseGlossary(toUri(path), (await readText(path)) ?? '')),
  );
  const lexicon = createLexicon(glossaries);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, date } = parseLine(line, number);
    const document = readLoose(text, lexicon, date ?? options.date ?? null);
    await print(
      `${JSON.stringify({ id, mentions: mentionRecords(document.transcript, document.resolution) })}\n`,
    );
  }
}

/** @throws Error in plain words with the line's number */
function parseLine(line: string, number: number): { id: unknown; text: string; date: string | null } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} of the input is no JSON`);
  }
  const { id, text, date } = (value ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error(`line ${number} of the input has no "text"`);
  return { id: id ?? null, text, date: typeof date === 'string' ? readDate(date) : null };
}

/** Waits for a slow reader, so that a large folder does not pile up in memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
