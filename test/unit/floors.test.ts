import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'server/src');
/** Imports go downward only: a file may import from its own floor and the floors before it. */
const FLOORS = ['model', 'syntax', 'recognise', 'knowledge', 'workspace', 'features', 'lsp'];
const ENTRIES = FLOORS.length;

interface Import {
  readonly file: string;
  readonly from: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ file, from: match[1]! }));
}

/** `protocol.ts` stands beside the floors: anyone may import it, it imports nothing. */
function floorOf(file: string): number {
  const [folder] = relative(SOURCE, file).split('/');
  const floor = FLOORS.indexOf(folder!);
  return floor < 0 ? ENTRIES : floor;
}

const named = ({ file, from }: Import) => `${relative(ROOT, file)} imports ${from}`;
const imports = filesBelow(SOURCE).flatMap(importsOf);
const within = imports.filter(({ from }) => from.startsWith('.'));

describe('floors', () => {
  it('reads the imports', () => {
    expect(within.length).toBeGreaterThan(50);
  });

  it('import downward only', () => {
    const climbing = within.filter(({ file, from }) => {
      const target = resolve(dirname(file), from);
      return target !== join(SOURCE, 'protocol.ts') && floorOf(target) > floorOf(file);
    });
    expect(climbing.map(named)).toEqual([]);
  });

  it('the command line goes round lsp', () => {
    const cli = within.filter(({ file }) => /src\/cli(?:\.ts|\/)/.test(file));
    expect(cli.filter(({ from }) => from.includes('/lsp/')).map(named)).toEqual([]);
  });

  it('only lsp, its entries and protocol know the language-server packages', () => {
    const knowing = imports.filter(
      ({ file, from }) => from.startsWith('vscode-') && floorOf(file) < FLOORS.indexOf('lsp'),
    );
    expect(knowing.map(named)).toEqual([]);
  });

  it('only entries know Node', () => {
    const knowing = imports.filter(({ file, from }) => from.startsWith('node:') && floorOf(file) < ENTRIES);
    expect(knowing.map(named)).toEqual([]);
  });

  it('the client imports nothing of the server but protocol', () => {
    const client = filesBelow(join(ROOT, 'client/src')).flatMap(importsOf);
    expect(
      client.filter(({ from }) => from.includes('server/') && !from.endsWith('protocol.ts')).map(named),
    ).toEqual([]);
    expect(imports.filter(({ from }) => from === 'vscode').map(named)).toEqual([]);
  });
});
