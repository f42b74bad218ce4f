import { describe, expect, it } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { applyChanges } from '../../server/src/lsp/documents.ts';
import { ANNOTATE, type AnnotateParams, COMMANDS, type CommandArguments } from '../../server/src/protocol.ts';
import { lineStarts } from '../../server/src/syntax/positions.ts';
import { Client, nameOf, uriOf } from './support/client.ts';

const talk = (...turns: string[]) =>
  turns.map((words, n) => `${n % 2 === 0 ? 'ANN REED' : 'BO HALE'}: ${words}\n`).join('\n');
const REST = ['I see.', 'So do we.', 'Good.', 'Yes.'];

async function fixes(client: Client, name: string, words: string): Promise<CodeAction[]> {
  const start = client.positionOf(name, words);
  const range = { start, end: start };
  const context = { diagnostics: await client.diagnostics(name) };
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: uriOf(name) },
    range,
    context,
  });
}

const titles = async (client: Client, name: string, words: string) =>
  (await fixes(client, name, words)).map(({ title }) => title);

/** Does what the client does when the person has answered, and writes the sidecar as the editor would. */
async function annotate(
  client: Client,
  action: CodeAction,
  answer: Pick<AnnotateParams, 'kind' | 'text' | 'address'>,
): Promise<void> {
  const about = action.command!.arguments![0] as CommandArguments;
  const params: AnnotateParams = { ...about, ...answer };
  const { documentChanges } = await client.connection.sendRequest<WorkspaceEdit>(ANNOTATE, params);
  for (const change of documentChanges ?? [])
    if ('edits' in change) {
      const before = client.files.get(change.textDocument.uri) ?? '';
      const edits = change.edits.flatMap((edit) =>
        'newText' in edit ? [{ range: edit.range, text: edit.newText }] : [],
      );
      const { text } = applyChanges(before, lineStarts(before), edits);
      await client.changeOnDisk(nameOf(change.textDocument.uri), 1, text);
    }
}

const find = (actions: CodeAction[], title: string) => {
  const found = actions.find((action) => action.title === title);
  if (!found) throw new Error(`no “${title}” among ${actions.map((action) => action.title).join(' | ')}`);
  return found;
};

const unsourced = async (client: Client, name: string) =>
  (await client.diagnostics(name))
    .filter(({ code }) => code === 'unsourced-figure')
    .map(({ range }) => client.wordsAt(name, range));

describe('quick fixes on a figure', () => {
  const FILES = {
    '2023-05-01 first.txt': talk('The flood displaced 41,300 people. It cost $86 million.', ...REST),
    '2023-06-01 second.txt': talk('As you know, the flood displaced 41,300 people.', ...REST),
    '2023-07-01 third.txt': talk('According to the Red Cross, the flood displaced 41,300 people.', ...REST),
  };

  it('cite a source, and then the same one in another document', async () => {
    const client = await Client.start(FILES);
    await client.open('2023-05-01 first.txt');
    await client.open('2023-06-01 second.txt');
    expect(await unsourced(client, '2023-05-01 first.txt')).toEqual(['41,300', '$86 million']);
    const cite = find(await fixes(client, '2023-05-01 first.txt', '41,300'), 'Cite a source…');
    expect(cite.command!.command).toBe(COMMANDS.cite);
    expect(cite.diagnostics!.map(({ code }) => code)).toEqual(['unsourced-figure']);
    await annotate(client, cite, {
      kind: 'source',
      text: 'Civil Protection, situation report 4',
      address: null,
    });
    expect(await unsourced(client, '2023-05-01 first.txt')).toEqual(['$86 million']);
    const again = await fixes(client, '2023-06-01 second.txt', '41,300');
    const same = find(
      again,
      'Cite the same source as 2023-05-01 first.txt:1: Civil Protection, situation report 4',
    );
    expect((same.command!.arguments![0] as CommandArguments).source).toEqual({
      text: 'Civil Protection, situation report 4',
      address: null,
    });
    expect(again.map(({ title }) => title)).toContain(
      'Cite the same source as 2023-07-01 third.txt:1: the Red Cross (named in 2023-07-01 third.txt)',
    );
  });

  it('do not take another figure for the same', async () => {
    const client = await Client.start({
      ...FILES,
      '2023-08-01 fourth.txt': talk('According to the mayor, the fair drew 41,300 visitors.', ...REST),
    });
    await client.open('2023-08-01 other.txt', talk('The storm killed 41,300 sheep.', ...REST));
    expect(await titles(client, '2023-08-01 other.txt', '41,300')).toEqual([
      'Cite a source…',
      'Accept without a source…',
    ]);
  });

  it('serve all figures of a turn at once, also with the source that one of them has', async () => {
    const client = await Client.start(FILES);
    const name = '2023-05-01 first.txt';
    await client.open(name);
    const both = find(
      await fixes(client, name, '41,300'),
      'Accept all 2 figures of this turn without a source…',
    );
    await annotate(client, both, { kind: 'accepted', text: 'well known', address: null });
    expect(await unsourced(client, name)).toEqual([]);

    const three = '2023-09-01 three.txt';
    await client.open(
      three,
      talk('We spent $5 million. We hired 1,200 nurses. We built 40 clinics.', ...REST),
    );
    const cite = find(await fixes(client, three, '$5 million'), 'Cite a source…');
    await annotate(client, cite, { kind: 'source', text: 'Annual report', address: 'https://example.org/r' });
    const rest = find(
      await fixes(client, three, '1,200'),
      'Cite “Annual report” for all 2 figures of this turn',
    );
    await annotate(client, rest, { kind: 'source', text: 'Annual report', address: 'https://example.org/r' });
    expect(await unsourced(client, three)).toEqual([]);
  });
});

describe('the fix for a document without a date', () => {
  it('gives it one, and relative dates are placed', async () => {
    const client = await Client.start({});
    const name = 'undated.txt';
    await client.open(name, talk('We opened it last month. It was ready last week.', ...REST));
    const codes = async () => (await client.diagnostics(name)).map(({ code }) => code);
    expect((await codes()).filter((code) => code === 'unresolved-date')).toHaveLength(1);
    const fix = find(await fixes(client, name, 'last month'), 'Set the document’s date…');
    expect(fix.command!.command).toBe(COMMANDS.setDate);
    expect(fix.diagnostics).toHaveLength(1);
    await annotate(client, fix, { kind: 'document-date', text: '2024-03-12', address: null });
    expect(await codes()).not.toContain('unresolved-date');
    const hints = await client.connection.sendRequest<{ label: string }[]>('textDocument/inlayHint', {
      textDocument: { uri: uriOf(name) },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    expect(hints.map(({ label }) => label)).toEqual(['2024-02', '2024-W10']);
  });
});
