/** Files, for the entries that run on Node. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { DOCUMENT_GLOB, GLOSSARY_GLOB, SIDECAR_GLOB } from './workspace/served.ts';

const NEVER = ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**'];
const MOST_SNIFFED = 8192;

/**
 * Paths of source documents and glossaries below a folder, sorted. What can't be listed is left out.
 * @param depth how many folders deep; 1 is the folder itself
 */
export async function findFiles(folder: string, depth = Number.POSITIVE_INFINITY): Promise<string[]> {
  const found = await glob([DOCUMENT_GLOB, GLOSSARY_GLOB, SIDECAR_GLOB], {
    cwd: folder,
    absolute: true,
    ignore: NEVER,
    followSymbolicLinks: false,
    dot: false,
    deep: depth,
  });
  return found.sort();
}

/**
 * Reads a text file. UTF-8, or UTF-16 with a byte order mark; the mark is dropped, bytes that are no text become
 * U+FFFD.
 * @returns null for a file with NUL bytes, that is no text
 * @throws as `readFile` does
 */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, MOST_SNIFFED).includes(0)) return null;
  return new TextDecoder('utf-8').decode(bytes);
}

export function toUri(path: string): string {
  return pathToFileURL(path).href;
}

/** @returns null for an address that is no file */
export function toPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
