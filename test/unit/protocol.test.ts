import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type DocumentSymbol,
  FileChangeType,
  type Hover,
  type Location,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { Client, nameOf, uriOf } from './support/client.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const BRIEFING = '2023-11-17 Foreign Press Center briefing.txt';
const STATEMENT = '2023-07-28 Statement on the Legal Pathways Initiative.txt';
const seeds = Object.fromEntries(
  readdirSync(SEEDS)
    .filter((name) => !name.startsWith('.'))
    .map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]),
);
const markdownOf = (hover: Hover | null) => (hover?.contents as { value: string } | undefined)?.value ?? '';

describe('the seeds over LSP', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start(seeds);
    await client.open(BRIEFING);
    await client.open(STATEMENT);
  });

  it('hovers a figure with its value, modifier, speaker and source', async () => {
    const value = markdownOf(await client.ask<Hover>('textDocument/hover', BRIEFING, '380,000'));
    expect(value).toContain('**380,000** (more than)');
    expect(value).toContain('In words: we have removed or returned more than 380,000 people');
    expect(value).toContain('Counts: people');
    expect(value).toContain('Said by: Blas Nuñez-Neto');
    expect(value).toContain('Source: none named');
  });

  it('hovers a program with its definition and its places', async () => {
    const value = markdownOf(
      await client.ask<Hover>('textDocument/hover', BRIEFING, 'Los Angeles Declaration on'),
    );
    expect(value).toContain('**Los Angeles Declaration on Migration and Protection**');
    expect(value).toMatch(/in 2 documents/);
  });

  it('hovers a label with who that is', async () => {
    const value = markdownOf(await client.ask<Hover>('textDocument/hover', BRIEFING, 'QUESTION'));
    expect(value).toContain('**Stefanie Bolzen**');
    expect(value).toContain('Die Welt');
    expect(markdownOf(await client.ask<Hover>('textDocument/hover', BRIEFING, 'MODERATOR'))).toContain(
      'Doris Robinson',
    );
  });

  it('hovers a date with the period it means and what it was counted from', async () => {
    const value = markdownOf(await client.ask<Hover>('textDocument/hover', BRIEFING, 'last month'));
    expect(value).toContain('**October 2023**');
    expect(value).toContain("Counted from: the document's date, Friday, November 17, 2023 (the file's name)");
  });

  it('outlines exchanges after who asks', async () => {
    const [root] = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', BRIEFING, 'MODERATOR');
    const groups = root!
      .children!.filter((child) => (child.children ?? []).length > 0)
      .map((child) => child.name);
    expect(groups[0]).toBe('Above the transcript');
    expect(groups[1]).toBe('Opening remarks');
    expect(groups).toContain('Stefanie Bolzen, Die Welt');
    expect(groups.at(-1)).toBe('Closing remarks');
    const [statement] = await client.ask<DocumentSymbol[]>(
      'textDocument/documentSymbol',
      STATEMENT,
      'Following',
    );
    expect(statement!.name).toMatch(/^Statement from National Security Advisor/);
    expect(statement!.children!.length).toBeGreaterThanOrEqual(3);
  });

  it('marks the unsourced figures and nothing else', async () => {
    const words = (await client.diagnostics(BRIEFING))
      .filter(({ code }) => code === 'unsourced-figure')
      .map(({ range }) => client.wordsAt(BRIEFING, range));
    expect(words).toContain('380,000');
    expect(words).toContain('110 million');
    for (const never of ['two', '8', '2', '24', '19']) expect(words).not.toContain(never);
  });

  it('marks the two dates of the statement that disagree', async () => {
    const [conflict] = (await client.diagnostics(STATEMENT)).filter(
      ({ code }) => code === 'conflicting-document-date',
    );
    expect(conflict?.message).toContain('February 24, 2024');
    expect(conflict?.message).toContain('July 28, 2023');
  });

  it('goes from a program to its glossary entry, and from a label to the introduction', async () => {
    const [program] = await client.ask<Location[]>('textDocument/definition', BRIEFING, 'CBP One');
    expect(nameOf(program!.uri)).toBe('glossary.yaml');
    expect(client.wordsAt('glossary.yaml', program!.range)).toContain('CBP One');
    const [speaker] = await client.ask<Location[]>('textDocument/definition', BRIEFING, 'MR JACOBSTEIN');
    expect(nameOf(speaker!.uri)).toBe(BRIEFING);
    expect(client.wordsAt(BRIEFING, speaker!.range)).toBe('Eric Jacobstein');
  });

  it('finds every mention of a program in both documents and the glossary', async () => {
    const places = await client.ask<Location[]>(
      'textDocument/references',
      STATEMENT,
      'Los Angeles Declaration',
      0,
      {
        context: { includeDeclaration: true },
      },
    );
    const documents = new Set(places.map(({ uri }) => nameOf(uri)));
    expect([...documents].sort()).toEqual([STATEMENT, BRIEFING, 'glossary.yaml'].sort());
  });

  it('finds speakers and programs of the workspace', async () => {
    const find = async (query: string) =>
      (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name }) => name,
      );
    expect(await find('jacobst')).toContain('Eric Jacobstein');
    expect(await find('cbp one')).toContain('CBP One');
  });
});

describe('documents that are none', () => {
  it('get nothing at all', async () => {
    const shopping = 'Shopping\n\nmilk, 3 bottles\n5 percent discount on bread\n\nNote: ask Ann\n';
    const client = await Client.start({ 'list.txt': shopping });
    await client.open('list.txt');
    expect(await client.diagnostics('list.txt')).toEqual([]);
    expect(await client.ask('textDocument/documentSymbol', 'list.txt', 'milk')).toBeNull();
    expect(await client.ask('textDocument/hover', 'list.txt', '5 percent')).toBeNull();
  });

  it('are served when a setting names them, and not when a setting excludes them', async () => {
    const files = {
      'notes.txt': 'More than 5,000 people were displaced last year.\n',
      'briefing.txt': seeds[BRIEFING]!,
    };
    const client = await Client.start(files, {
      settings: { files: { include: ['notes.txt'], exclude: ['briefing.txt'] } },
    });
    await client.open('notes.txt');
    await client.open('briefing.txt');
    expect((await client.diagnostics('notes.txt')).map(({ code }) => code)).toContain('unsourced-figure');
    expect(await client.diagnostics('briefing.txt')).toEqual([]);
  });
});

describe('edits', () => {
  it('clear a finding when a source is typed', async () => {
    const client = await Client.start(seeds);
    await client.open(BRIEFING);
    const before = (await client.diagnostics(BRIEFING)).length;
    await client.edit(
      BRIEFING,
      'there are more than 110 million',
      'according to UNHCR there are more than 110 million',
    );
    const after = await client.diagnostics(BRIEFING);
    expect(after.length).toBeLessThan(before);
    expect(after.map(({ range }) => client.wordsAt(BRIEFING, range))).not.toContain('110 million');
  });

  it('of a glossary reach every open document at once', async () => {
    const client = await Client.start(seeds);
    await client.open(BRIEFING);
    await client.open('glossary.yaml', undefined, 'yaml');
    await client.edit('glossary.yaml', 'CBP One', 'Certainly Another Name');
    const value = markdownOf(await client.ask<Hover>('textDocument/hover', BRIEFING, 'CBP One'));
    expect(value).not.toContain('**CBP One**');
  });

  it('on disk appear in references', async () => {
    const client = await Client.start(seeds);
    await client.open(STATEMENT);
    const text =
      'ANN LEE: We back the Los Angeles Declaration.\n\nBO DAY: So do we.\n\nANN LEE: Good.\n\nBO DAY: Yes.\n';
    await client.changeOnDisk('talk.txt', FileChangeType.Created, text);
    const count = async () =>
      (
        await client.ask<Location[]>('textDocument/references', STATEMENT, 'Los Angeles Declaration', 0, {
          context: { includeDeclaration: false },
        })
      ).filter(({ uri }) => uri === uriOf('talk.txt')).length;
    expect(await count()).toBe(1);
    await client.changeOnDisk('talk.txt', FileChangeType.Deleted);
    expect(await count()).toBe(0);
  });
});

describe('a client that can only take pushed diagnostics', () => {
  it('gets them', async () => {
    const client = await Client.start(seeds, { capabilities: {} });
    await client.open(STATEMENT);
    await client.read();
    expect(client.pushed.get(uriOf(STATEMENT))?.map(({ code }) => code)).toContain(
      'conflicting-document-date',
    );
  });
});

describe('an annotations file that is no JSON', () => {
  it('is told at its place, and its document goes on working', async () => {
    const client = await Client.start(seeds);
    const sidecar = STATEMENT.replace('.txt', '.annotations.json');
    await client.open(sidecar, '{"items": [}', 'json');
    await client.open(STATEMENT);
    expect((await client.diagnostics(sidecar)).map(({ code }) => code)).toEqual(['annotations-syntax']);
    expect(await client.ask('textDocument/documentSymbol', STATEMENT, 'Following')).not.toBeNull();
  });
});

describe('a long document', () => {
  it('is read in steps, while requests are answered, and edits are taken', async () => {
    const client = await Client.start({});
    const copies = 40;
    await client.open('2023-11-17 long.txt', seeds[BRIEFING]!.repeat(copies));
    expect(
      await client.ask('textDocument/documentSymbol', '2023-11-17 long.txt', 'MODERATOR'),
    ).not.toBeNull();
    await client.edit('2023-11-17 long.txt', 'Good afternoon', 'A good afternoon');
    const figures = async () =>
      (await client.diagnostics('2023-11-17 long.txt')).filter(({ code }) => code === 'unsourced-figure')
        .length;
    await expect.poll(figures, { timeout: 15_000 }).toBe(14 * copies);
  });
});

describe('bad input', () => {
  it('takes edits out of range, for documents that are not open, and goes on', async () => {
    const client = await Client.start(seeds);
    await client.open(STATEMENT);
    const change = (uri: string, line: number) =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 99 },
        contentChanges: [
          { range: { start: { line, character: 5 }, end: { line, character: 99999 } }, text: '' },
        ],
      });
    await change(uriOf('never opened.txt'), 0);
    await change(uriOf(STATEMENT), 99999);
    expect(await client.ask('textDocument/documentSymbol', STATEMENT, 'Following')).not.toBeNull();
  });

  it.each([
    ['an empty file', ''],
    ['a byte order mark', `\ufeff${seeds[STATEMENT]}`],
    ['bare carriage returns', seeds[STATEMENT]!.replace(/\n/g, '\r')],
    ['CRLF', seeds[BRIEFING]!.replace(/\n/g, '\r\n')],
    ['NUL and half a surrogate pair', 'ANN: a\0b\n\nBO: \ud83d x\n\nANN: 5 percent\n\nBO: y'],
  ])('serves %s', async (_, text) => {
    const client = await Client.start({});
    await client.open('file.txt', text);
    await client.diagnostics('file.txt');
    await client.ask('textDocument/documentSymbol', 'file.txt', '');
    await client.open('other.txt', seeds[STATEMENT]!);
    expect(await client.ask('textDocument/documentSymbol', 'other.txt', 'Following')).not.toBeNull();
  });

  it('gives the same findings for every kind of line end', async () => {
    const client = await Client.start({});
    const counts = [];
    for (const [name, end] of [
      ['lf', '\n'],
      ['crlf', '\r\n'],
      ['cr', '\r'],
    ] as const) {
      await client.open(`${name}.txt`, seeds[BRIEFING]!.replace(/\n/g, end));
      counts.push((await client.diagnostics(`${name}.txt`)).map(({ range }) => range));
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  });
});
