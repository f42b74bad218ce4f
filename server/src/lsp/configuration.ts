/** The settings that the client holds: our own, and which files the editor leaves out. */
import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from '../model/settings.ts';
import type { Exclusions } from '../workspace/left-out.ts';

/** The sections whose changes the client is asked to tell. */
export const SECTIONS = ['onTheRecord', 'files.exclude', 'search.exclude', 'search.useIgnoreFiles'];

export interface Configuration {
  readonly settings: Settings;
  /** One of each folder, in their order: every folder of a workspace may have its own. */
  readonly exclusions: readonly Exclusions[];
}

/** Asks the client. */
export async function askConfiguration(
  { workspace }: Connection,
  folders: readonly string[],
): Promise<Configuration> {
  const [own, ...others] = SECTIONS;
  const [settings, ...answers] = (await workspace.getConfiguration([
    { section: own! },
    ...folders.flatMap((scopeUri) => others.map((section) => ({ scopeUri, section }))),
  ])) as unknown[];
  return {
    settings: readSettings(settings),
    exclusions: folders.map((_, index) => {
      const [files, search, useIgnoreFiles] = answers.slice(index * others.length);
      return toExclusions(files, search, useIgnoreFiles);
    }),
  };
}

/** Takes what a client pushed that can't be asked: nested objects, as `settings.json` holds them. */
export function takeConfiguration(sent: unknown, folders: readonly string[]): Configuration {
  const { onTheRecord, files, search } = record(sent);
  const exclusions = toExclusions(
    record(files).exclude,
    record(search).exclude,
    record(search).useIgnoreFiles,
  );
  return { settings: readSettings(onTheRecord), exclusions: folders.map(() => exclusions) };
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
