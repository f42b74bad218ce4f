/** The settings that the client holds: our own, and which files the editor leaves out. */
import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from '../model/settings.ts';
import type { Exclusions } from '../workspace/left-out.ts';

const OWN = 'onTheRecord';
/** The sections whose changes the client is asked to tell. */
export const SECTIONS = [OWN, 'files.exclude', 'search.exclude', 'search.useIgnoreFiles'];

export interface Configuration {
  /** By the address of a folder or an open document; null is for all that have none of their own. */
  readonly settings: ReadonlyMap<string | null, Settings>;
  /** One of each folder, in their order: every folder of a workspace may have its own. */
  readonly exclusions: readonly Exclusions[];
}

/** Asks the client. */
export async function askConfiguration(
  { workspace }: Connection,
  folders: readonly string[],
  documents: Iterable<string>,
): Promise<Configuration> {
  const [, ...others] = SECTIONS;
  const scopes = [null, ...folders, ...documents];
  const all = (await workspace.getConfiguration([
    ...scopes.map(itemOf),
    ...folders.flatMap((scopeUri) => others.map((section) => ({ scopeUri, section }))),
  ])) as unknown[];
  const answers = all.slice(scopes.length);
  return {
    settings: new Map(scopes.map((scope, index) => [scope, readSettings(all[index])])),
    exclusions: folders.map((_, index) => {
      const [files, search, useIgnoreFiles] = answers.slice(index * others.length);
      return toExclusions(files, search, useIgnoreFiles);
    }),
  };
}

/** Asks for the settings of one document: its folder and its language may have their own. */
export async function askSettings({ workspace }: Connection, document: string): Promise<Settings> {
  const [answer] = (await workspace.getConfiguration([itemOf(document)])) as unknown[];
  return readSettings(answer);
}

function itemOf(scopeUri: string | null) {
  return scopeUri === null ? { section: OWN } : { section: OWN, scopeUri };
}

/** Takes what a client pushed that can't be asked: nested objects, as `settings.json` holds them. */
export function takeConfiguration(sent: unknown, folders: readonly string[]): Configuration {
  const { onTheRecord, files, search } = record(sent);
  const exclusions = toExclusions(
    record(files).exclude,
    record(search).exclude,
    record(search).useIgnoreFiles,
  );
  return {
    settings: new Map([[null, readSettings(onTheRecord)]]),
    exclusions: folders.map(() => exclusions),
  };
}

function toExclusions(files: unknown, search: unknown, useIgnoreFiles: unknown): Exclusions {
  return { globs: [...globsOf(files), ...globsOf(search)], ignoreFiles: useIgnoreFiles !== false };
}

/** What is on: `{"out": true}`; a glob with a condition (`when`) is for build products, and left alone. */
function globsOf(setting: unknown): string[] {
  return Object.entries(record(setting)).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
