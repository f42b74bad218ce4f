/** Reads what the command line names, with the glossaries that belong to it. */
import { stat } from 'node:fs/promises';
import { dirname, resolve as resolvePath } from 'node:path';
import { parseSidecar } from '../knowledge/annotations.ts';
import { parseGlossary } from '../knowledge/glossary.ts';
import { createLexicon } from '../knowledge/lexicon.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Lexicon } from '../model/knowledge.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { readText, toPath, toUri, Unreadable } from '../node-files.ts';
import { listFolder } from '../node-folder.ts';
import { createPipeline } from '../recognise/pipeline.ts';
import { lineStarts } from '../syntax/positions.ts';
import { build } from '../workspace/build.ts';
import { createDocument } from '../workspace/document.ts';
import { NO_EXCLUSIONS } from '../workspace/left-out.ts';
import {
  createJudge,
  fileNameOf,
  isGlossary,
  isSidecar,
  languageOf,
  sidecarOf,
} from '../workspace/served.ts';
import type { Document, GlossaryFile, Snapshot } from '../workspace/snapshot.ts';

export interface ReadOptions {
  readonly glossary?: readonly string[];
  /** Overrides each document's own date: a day, `YYYY-MM-DD`, or the moment of saying, `YYYY-MM-DDTHH:MM`. */
  readonly date?: string;
}

/** A document or glossary as the command line named it. */
export type Read =
  | {
      readonly path: string;
      readonly snapshot: Snapshot;
      readonly document: Document;
      readonly glossary: null;
    }
  | {
      readonly path: string;
      readonly snapshot: Snapshot;
      readonly document: null;
      readonly glossary: GlossaryFile;
    }
  | { readonly path: string; readonly snapshot: Snapshot; readonly document: null; readonly glossary: null };

/**
 * Yields what the paths hold, one at a time so that a large folder needs little memory. A file that is named is
 * always read; of a folder, its source documents and glossaries. Both null: the file is no text.
 * @throws Error in plain words where a path is not there
 */
export async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  const { files, glossaries } = await listFiles(paths, options.glossary ?? []);
  const read = new Map<string, GlossaryFile>();
  for (const path of glossaries) {
    const text = (await readNamed(path)) ?? '';
    read.set(toUri(path), { glossary: parseGlossary(toUri(path), text), text, lines: lineStarts(text) });
  }
  const lexicon = createLexicon([...read.values()].map((file) => file.glossary));
  const snapshot = snapshotOf(lexicon, read);
  const analyse = createPipeline(lexicon);
  const judge = createJudge(DEFAULT_SETTINGS);
  for (const path of glossaries) yield { path, snapshot, document: null, glossary: read.get(toUri(path))! };
  const progress = progressLine(files.length);
  for (const { path, named } of files) {
    progress(path);
    const text = named ? await readNamed(path) : await readFound(path);
    if (text === null) {
      if (named) yield { path, snapshot, document: null, glossary: null };
      continue;
    }
    const uri = toUri(path);
    const languageId = languageOf(uri);
    const onlySourceDocument = !named && judge(uri, languageId) !== 'always';
    const reading = build(text, { uri, languageId }, 0, analyse, onlySourceDocument);
    if (!reading) continue;
    const document = createDocument(reading, await annotationsOf(uri), lexicon, {
      date: options.date ?? null,
    });
    yield { path, snapshot, document, glossary: null };
  }
  progress(null);
}

/** Reads one text that is no file. */
export function readLoose(text: string, lexicon: Lexicon, date: string | null): Document {
  const reading = build(text, { uri: 'untitled:text', languageId: null }, 0, createPipelineOnce(lexicon));
  return createDocument(reading, [], lexicon, { date });
}

const pipelines = new WeakMap<Lexicon, ReturnType<typeof createPipeline>>();

function createPipelineOnce(lexicon: Lexicon) {
  let pipeline = pipelines.get(lexicon);
  if (!pipeline) pipelines.set(lexicon, (pipeline = createPipeline(lexicon)));
  return pipeline;
}

/** What the sidecar beside a file says of it; nothing where there is none or it can't be read. */
async function annotationsOf(uri: string): Promise<readonly Annotation[]> {
  const sidecar = sidecarOf(uri);
  const path = toPath(sidecar);
  const text = path === null ? null : await readText(path).catch(() => null);
  const name = fileNameOf(uri);
  return text === null ? [] : parseSidecar(sidecar, text).annotations.filter(({ source }) => source === name);
}

async function listFiles(paths: readonly string[], named: readonly string[]) {
  const files = new Map<string, { path: string; named: boolean }>();
  const glossaries = new Set(named.map((path) => resolvePath(path)));
  for (const path of paths) {
    const full = resolvePath(path);
    const folder = (await look(path)).isDirectory();
    const found = folder ? (await listFolder(full)).files : [full];
    for (const file of found)
      if (isGlossary(toUri(file))) glossaries.add(file);
      else if (!isSidecar(toUri(file))) files.set(file, { path: file, named: !folder });
    if (!folder)
      for (const file of (await listFolder(dirname(full), NO_EXCLUSIONS, 1)).files)
        if (isGlossary(toUri(file))) glossaries.add(file);
  }
  return { files: [...files.values()], glossaries: [...glossaries] };
}

async function look(path: string) {
  try {
    return await stat(path);
  } catch {
    throw new Error(`there is no file or folder “${path}”`);
  }
}

async function readNamed(path: string): Promise<string | null> {
  try {
    return await readText(path);
  } catch (error) {
    throw error instanceof Unreadable ? new Error(`“${path}” ${error.message}`) : error;
  }
}

/** One file of a folder that can't be read is told, and the others are read. */
async function readFound(path: string): Promise<string | null> {
  try {
    return await readText(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`on-the-record: “${path}” ${error.message}, so it was left out\n`);
    return null;
  }
}

function snapshotOf(lexicon: Lexicon, glossaries: ReadonlyMap<string, GlossaryFile>): Snapshot {
  return {
    revision: 0,
    settingsOf: () => DEFAULT_SETTINGS,
    whole: false,
    lexicon,
    documents: new Map(),
    glossaries,
    sidecars: new Map(),
    entries: () => [],
  };
}

/** A line on the terminal that says how far it is; nothing elsewhere. */
function progressLine(all: number): (path: string | null) => void {
  if (!process.stderr.isTTY || all < 20) return () => {};
  let done = 0;
  return (path) => {
    process.stderr.write(path === null ? '\r\x1b[K' : `\r\x1b[K${++done} of ${all}`);
  };
}
