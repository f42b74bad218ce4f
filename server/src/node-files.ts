/** Files, for the entries that run on Node. */
import { close, constants, fstat, open, read } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const MOST_SNIFFED = 8192;

/** Bytes; a longer file is no document of anybody's. */
const LONGEST_FILE = 128 * 1024 * 1024;

/** Why a file was not read, in words that go behind its name. */
export class Unreadable extends Error {}

/**
 * Reads a text file. UTF-8, or UTF-16 with a byte order mark; the mark is dropped, bytes that are no text become
 * U+FFFD.
 * @returns null for a file with NUL bytes, that is no text
 * @throws Unreadable for what is no file, too long, or can't be opened
 */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readBytes(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, MOST_SNIFFED).includes(0)) return null;
  return utf8.decode(bytes);
}

const utf8 = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');

const opened = promisify(open);
const status = promisify(fstat);
const taken = promisify(read);

/** Callbacks and one buffer of the right size: `readFile` of fs/promises costs twice as much on small files. */
async function readBytes(path: string): Promise<Uint8Array> {
  // Without waiting: a pipe under the name of a document never opens.
  const file = await opened(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(refused);
  try {
    const stats = await status(file);
    if (!stats.isFile()) throw new Unreadable('is no file');
    const { size } = stats;
    if (size > LONGEST_FILE) throw new Unreadable('is too long to be read');
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await taken(file, bytes, length, size - length, length).catch(refused);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length < size ? bytes.subarray(0, length) : bytes;
  } finally {
    close(file, () => {});
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOENT: 'is not there',
  ELOOP: 'is a link that leads in a circle',
  EISDIR: 'is a folder',
};

function refused(error: NodeJS.ErrnoException): never {
  throw new Unreadable(REFUSALS[error.code ?? ''] ?? `can't be read (${error.code ?? 'unknown reason'})`);
}

/** A file's address, escaped as VS Code does it: everything but letters, digits and `-._~/`. */
export function toUri(path: string): string {
  const { pathname, host } = pathToFileURL(path);
  const escaped = decodeURIComponent(pathname)
    .replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`)
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
  return `file://${host}${escaped}`;
}

/** @returns null for an address that is no file */
export function toPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
