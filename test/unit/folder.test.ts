import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  type Location,
  ShowMessageRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { WHEN_READ } from '../../server/src/protocol.ts';
import { Client, FOLDER, nameOf, uriOf } from './support/client.ts';

const talk = (words: string) => `ANN LEE: ${words}\n\nBO DAY: So do we.\n\nANN LEE: Good.\n\nBO DAY: Yes.\n`;
const TALK = talk('We back the Los Angeles Declaration.');

/** In which documents the program of a.txt is mentioned. */
async function documents(client: Client, name = 'a.txt'): Promise<string[]> {
  const places = await client.ask<Location[]>('textDocument/references', name, 'Los Angeles Declaration', 0, {
    context: { includeDeclaration: false },
  });
  return [...new Set(places.map(({ uri }) => nameOf(uri)))].sort();
}

async function started(
  files: Record<string, string>,
  options: Parameters<typeof Client.start>[1] = {},
): Promise<Client> {
  const client = await Client.start({ 'a.txt': TALK, ...files }, options);
  await client.open('a.txt');
  return client;
}

describe('what the editor leaves out', () => {
  it('is not read: files.exclude, search.exclude, .gitignore', async () => {
    const client = await started(
      { 'b.txt': TALK, 'old/c.txt': TALK, 'x/tmp/d.txt': TALK, 'e.md': TALK, '.gitignore': '*.md\n' },
      { editorSettings: { 'files.exclude': { '**/tmp': true }, 'search.exclude': { old: true, b: false } } },
    );
    expect(await documents(client)).toEqual(['a.txt', 'b.txt']);
  });

  it('leaves the index when the settings change, and comes back', async () => {
    const client = await started({ 'old/b.txt': TALK });
    expect(await documents(client)).toEqual(['a.txt', 'old/b.txt']);
    await client.configure({ 'files.exclude': { old: true } });
    expect(await documents(client)).toEqual(['a.txt']);
    await client.configure({ 'files.exclude': { old: false } });
    expect(await documents(client)).toEqual(['a.txt', 'old/b.txt']);
  });

  it('leaves the index when a .gitignore changes, and comes back when it does not count', async () => {
    const client = await started({ 'old/b.txt': TALK });
    await client.changeOnDisk('old/.gitignore', FileChangeType.Created, '*');
    expect(await documents(client)).toEqual(['a.txt']);
    await client.changeOnDisk('old/c.txt', FileChangeType.Created, TALK);
    expect(await documents(client)).toEqual(['a.txt']);
    await client.configure({ 'search.useIgnoreFiles': false });
    expect(await documents(client)).toEqual(['a.txt', 'old/b.txt', 'old/c.txt']);
  });

  it('is read all the same while it is open', async () => {
    const client = await started(
      { 'old/b.txt': TALK },
      { editorSettings: { 'files.exclude': { old: true } } },
    );
    await client.open('old/b.txt');
    expect(await documents(client, 'old/b.txt')).toEqual(['a.txt', 'old/b.txt']);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf('old/b.txt') },
    });
    await client.read();
    expect(await documents(client)).toEqual(['a.txt']);
  });

  it('gives no names: a glossary that is left out counts while it is open', async () => {
    const glossary = 'programs:\n  - id: talks\n    name: So Do We\n    definition: Talks.\n';
    const client = await started(
      { 'old/glossary.yaml': glossary },
      { editorSettings: { 'files.exclude': { old: true } } },
    );
    const hover = () => client.ask<unknown>('textDocument/hover', 'a.txt', 'o do we');
    expect(await hover()).toBeNull();
    await client.open('old/glossary.yaml', undefined, 'yaml');
    expect(await hover()).not.toBeNull();
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf('old/glossary.yaml') },
    });
    await client.read();
    expect(await hover()).toBeNull();
  });
});

describe('what happens outside the editor', () => {
  it('is seen: a file renamed, a folder that goes and one that comes', async () => {
    const client = await started({ 'b.txt': TALK, 'x/c.txt': TALK, 'x/y/d.txt': TALK });
    await client.changeOnDisk('b.txt', FileChangeType.Deleted);
    await client.changeOnDisk('e.txt', FileChangeType.Created, TALK);
    expect(await documents(client)).toEqual(['a.txt', 'e.txt', 'x/c.txt', 'x/y/d.txt']);
    await client.changeOnDisk('x', FileChangeType.Deleted);
    expect(await documents(client)).toEqual(['a.txt', 'e.txt']);
  });

  it('reaches the documents that a sidecar belongs to', async () => {
    const client = await started({ 'b.txt': 'No transcript, but the Los Angeles Declaration is in it.\n' });
    expect(await documents(client)).toEqual(['a.txt']);
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:uuid:1',
          type: 'Annotation',
          motivation: 'identifying',
          body: { type: 'TextualBody', value: '2023-05-12', purpose: 'identifying' },
          target: { source: 'b.txt' },
        },
      ],
    };
    await client.changeOnDisk('b.annotations.json', FileChangeType.Created, JSON.stringify(page));
    expect(await documents(client)).toEqual(['a.txt', 'b.txt']);
    await client.changeOnDisk('b.annotations.json', FileChangeType.Deleted);
    expect(await documents(client)).toEqual(['a.txt']);
  });

  it('counts once, however the client escapes a name', async () => {
    const client = await started({ '(b).txt': TALK });
    await client.open('(b).txt');
    const text = client.textOf('(b).txt');
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: `${FOLDER}/%28b%29.txt`, languageId: 'plaintext', version: 1, text },
    });
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf('(b).txt') },
    });
    await client.read();
    expect(await documents(client)).toEqual(['(b).txt', 'a.txt']);
  });
});

describe('several folders', () => {
  it('are one index, and one that is taken away leaves it', async () => {
    const files = { 'one/a.txt': TALK, 'two/b.txt': TALK, 'three/c.txt': TALK };
    const client = await Client.start(files, { folders: [uriOf('one'), uriOf('two')] });
    await client.open('one/a.txt');
    expect(await documents(client, 'one/a.txt')).toEqual(['one/a.txt', 'two/b.txt']);
    const change = async (added: string[], removed: string[]) => {
      const folder = (name: string) => ({ uri: uriOf(name), name });
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: added.map(folder), removed: removed.map(folder) },
      });
      await client.read();
    };
    await change(['three'], ['two']);
    expect(await documents(client, 'one/a.txt')).toEqual(['one/a.txt', 'three/c.txt']);
    await change([], ['three']);
    expect(await documents(client, 'one/a.txt')).toEqual(['one/a.txt']);
  });
});

describe('a glossary’s names', () => {
  const glossary = (alias: string) =>
    `programs:\n  - name: Los Angeles Declaration\n    aliases:\n      - ${alias}\n`;
  const files = {
    'b.txt': talk('We back the Angelópolis Pact.'),
    'c.txt': talk('We back the U.S.\u00a0Pact, and no other.'),
    'd.txt': talk('We back the Policies Act.'),
  };

  it.each([
    ['Angelopolis Pact', 'b.txt'],
    ['US Pact', 'c.txt'],
    ['Policy Act', 'd.txt'],
  ])('that change reach the documents that nobody has opened: %s', async (alias, name) => {
    const client = await started({ ...files, 'glossary.yaml': glossary('Nothing Of The Kind') });
    await client.open('glossary.yaml', undefined, 'yaml');
    expect(await documents(client)).toEqual(['a.txt']);
    for (const [before, after] of [
      ['Nothing Of The Kind', 'Something Else Again'],
      ['Something Else Again', alias],
    ] as const)
      await client.edit('glossary.yaml', before, after);
    await client.read();
    expect(await documents(client)).toEqual(['a.txt', name]);
    await client.changeOnDisk('glossary.yaml', FileChangeType.Deleted);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf('glossary.yaml') },
    });
    await client.read();
    expect(await documents(client)).toEqual(['a.txt']);
  });
});

describe('reading a large folder', () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`talk ${index}.txt`, TALK]));

  it('shows how far it is, answers meanwhile, and stops when it is cancelled', async () => {
    const told: string[] = [];
    const shown: (number | undefined)[] = [];
    let answer: (value: { title: string } | null) => void = () => {};
    const client = await started(many, {
      capabilities: { window: { workDoneProgress: true } },
      prepare: (slow) => {
        const { connection } = slow;
        // One file after the other, so that all of them take longer than what is worth a bar.
        let disk = Promise.resolve();
        slow.reading = () => (disk = disk.then(() => setTimeout(5)));
        connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          connection.onProgress(WorkDoneProgress.type, token, (value) => {
            if (value.kind === 'report') shown.push(value.percentage);
            if (value.kind === 'report' && shown.length === 1)
              void connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
          });
        });
        connection.onRequest(ShowMessageRequest.type, ({ message }) => {
          told.push(message);
          slow.reading = async () => {};
          return new Promise((resolve) => (answer = resolve));
        });
      },
    });
    expect(shown.length).toBeGreaterThan(0);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toMatch(/^Reading the folder was stopped: \d+ of 401 documents were read\./);
    const read = await documents(client);
    expect(read.length).toBeLessThan(400);
    answer({ title: 'Read the Rest' });
    await expect
      .poll(async () => {
        await client.connection.sendRequest(WHEN_READ);
        return (await documents(client)).length;
      })
      .toBeGreaterThan(read.length);
  });
});
