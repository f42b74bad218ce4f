/** Lists folders, for the entries that run on Node. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { type Exclusions, IGNORE_FILE, LeftOut, NO_EXCLUSIONS } from './workspace/left-out.ts';
import { isListed } from './workspace/served.ts';

export interface Listed {
  /** Paths of source documents, glossaries and annotations, in order. */
  readonly files: readonly string[];
  readonly leftOut: LeftOut;
}

/**
 * Lists a folder as git and the editor show it. Symbolic links are not followed, so that no path leaves the folder
 * or goes round in a circle. What can't be listed is left out.
 * @param depth how many folders deep; 1 is the folder itself
 */
export async function listFolder(
  folder: string,
  exclusions: Exclusions = NO_EXCLUSIONS,
  depth = Number.POSITIVE_INFINITY,
): Promise<Listed> {
  const root = slashed(folder);
  const leftOut = new LeftOut(root, exclusions);
  if (exclusions.ignoreFiles)
    for (const above of (await repositoryAbove(folder)).reverse()) await takeIgnoreFile(leftOut, above);
  const files: string[] = [];
  await list(folder, depth, leftOut, files);
  return { files: files.sort(), leftOut };
}

async function list(folder: string, depth: number, leftOut: LeftOut, files: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === IGNORE_FILE)) await takeIgnoreFile(leftOut, folder);
  const prefix = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  for (const entry of entries) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (depth > 1 && !leftOut.leavesOut(slashed(path), true)) await list(path, depth - 1, leftOut, files);
    } else if (entry.isFile() && isListed(entry.name) && !leftOut.leavesOut(slashed(path), false))
      files.push(path);
  }
}

/** The folders above one, nearest first, up to the one that holds its repository; none where there is none. */
async function repositoryAbove(folder: string): Promise<string[]> {
  const above: string[] = [];
  for (let at = folder; !(await exists(`${at}${sep}.git`)); ) {
    const parent = dirname(at);
    if (parent === at) return [];
    above.push((at = parent));
  }
  return above;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function takeIgnoreFile(leftOut: LeftOut, folder: string): Promise<void> {
  const text = await readFile(`${folder}${sep}${IGNORE_FILE}`, 'utf8').catch(() => '');
  if (text !== '') leftOut.addIgnoreFile(slashed(folder), text);
}

/** Whether a path is a plain file that no symbolic link below the folder leads to. */
export async function isOwnFile(folder: string, path: string): Promise<boolean> {
  if (!(await lstat(path).catch(() => null))?.isFile()) return false;
  for (let at = dirname(path); at.length > folder.length; at = dirname(at))
    if (!(await lstat(at).catch(() => null))?.isDirectory()) return false;
  return true;
}

/** A path as {@link LeftOut} takes it. */
export function slashed(path: string): string {
  const forward = sep === '/' ? path : path.replaceAll(sep, '/');
  return forward.endsWith('/') ? forward.slice(0, -1) : forward;
}
