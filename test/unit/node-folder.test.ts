import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText, toPath, toUri } from '../../server/src/node-files.ts';
import { isOwnFile, listFolder } from '../../server/src/node-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'otr-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const listed = async (below = '') =>
  (await listFolder(join(folder, below))).files.map((file) => relative(folder, file));

describe('a folder on disk', () => {
  it('holds documents, glossaries and annotations, in order', async () => {
    write({
      'b.txt': '',
      'a.md': '',
      'x/c.vtt': '',
      'x/glossary.yaml': '',
      'a.annotations.json': '',
      'd.json': '',
      'yaml.yaml': '',
    });
    expect(await listed()).toEqual(['a.annotations.json', 'a.md', 'b.txt', 'x/c.vtt', 'x/glossary.yaml']);
  });

  it('leaves out what its .gitignore files name, and those of its repository', async () => {
    write({
      '.gitignore': '/press/drafts/\n',
      'press/.gitignore': '*.md\n',
      'press/deep/.gitignore': '!kept.md\n',
      'press/a.txt': '',
      'press/a.md': '',
      'press/drafts/b.txt': '',
      'press/deep/kept.md': '',
    });
    expect(await listed('press')).toEqual(['press/a.txt', 'press/deep/kept.md', 'press/drafts/b.txt']);
    mkdirSync(join(folder, '.git'));
    expect(await listed('press')).toEqual(['press/a.txt', 'press/deep/kept.md']);
  });

  it('follows no link, neither round in a circle nor out of it', async () => {
    write({ 'inside/a.txt': 'a' });
    const outside = mkdtempSync(join(tmpdir(), 'otr-outside-'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    symlinkSync(folder, join(folder, 'inside', 'again'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    expect(await listed()).toEqual(['inside/a.txt']);
    expect(await isOwnFile(folder, join(folder, 'inside/a.txt'))).toBe(true);
    expect(await isOwnFile(folder, join(folder, 'secret.txt'))).toBe(false);
    expect(await isOwnFile(folder, join(folder, 'out/secret.txt'))).toBe(false);
    await expect(readText(join(folder, 'loop.txt'))).rejects.toThrow('is a link that leads in a circle');
    rmSync(outside, { recursive: true });
  });

  it('passes over what can’t be listed', async () => {
    expect((await listFolder(join(folder, 'nowhere'))).files).toEqual([]);
  });
});

describe('a file', () => {
  it('is read as UTF-8 or UTF-16, without its mark', async () => {
    write({
      'a.txt': '\ufeffÄ',
      'b.txt': Buffer.from('\ufeffÄ', 'utf16le'),
      'c.txt': Buffer.from('\ufeffÄ', 'utf16le').swap16(),
      'd.txt': '',
    });
    for (const name of ['a.txt', 'b.txt', 'c.txt']) expect(await readText(join(folder, name))).toBe('Ä');
    expect(await readText(join(folder, 'd.txt'))).toBe('');
  });

  it('that is no text is null; one that is no file, or may not be read, says so', async () => {
    write({ 'binary.txt': Uint8Array.of(1, 0, 2), 'locked.txt': 'a' });
    expect(await readText(join(folder, 'binary.txt'))).toBeNull();
    await expect(readText(folder)).rejects.toThrow('is no file');
    await expect(readText(join(folder, 'none.txt'))).rejects.toThrow('is not there');
    chmodSync(join(folder, 'locked.txt'), 0);
    if (process.getuid?.() !== 0)
      await expect(readText(join(folder, 'locked.txt'))).rejects.toThrow('may not be read');
  });

  it.skipIf(process.platform === 'win32')('that is a pipe keeps nobody waiting', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await listed()).toEqual([]);
    await expect(readText(join(folder, 'pipe.txt'))).rejects.toThrow('is no file');
  });

  it('has the address that VS Code gives it', () => {
    const path = '/a b/(1) Ü, it’s [x]!.txt';
    expect(toUri(path)).toBe('file:///a%20b/%281%29%20%C3%9C%2C%20it%E2%80%99s%20%5Bx%5D%21.txt');
    expect(toPath(toUri(path))).toBe(path);
  });
});
