/** Quick fixes on programs that no glossary has, and on names that were probably misheard. */
import { describe, expect, test } from 'vitest';
import type { CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver/node';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { ADD_ALIAS, COMMANDS, GLOSSARY_NAMES, type GlossaryName } from '../../server/src/protocol.ts';
import { lineStarts, offsetAt } from '../../server/src/syntax/positions.ts';
import { Client, nameOf, uriOf } from './support/client.ts';

const TALK = '2023-05-12 talk.txt';
const TEXT = `ANN LEE:  The Open Rivers Initiative (ORI) is a program that pays farmers for clean water.

BO DAY:  And who runs the Open Rivers Initiative?

ANN LEE:  We run ORI with the Open River Initiative offices. Ask them about Clean Water Now.

BO DAY:  Good. The Often Rivers Initiative offices are closed.
`;
const GLOSSARY = '# ours\nprograms:\n  - name: Oak Plan # the first\n    definition: Plants oaks.\n';

async function started(files: Record<string, string>, more: object = {}): Promise<Client> {
  const client = await Client.start(files, { initializationOptions: { commands: true }, ...more });
  await client.open(TALK);
  return client;
}

async function actionsOn(client: Client, words: string, selected = false): Promise<CodeAction[]> {
  const start = client.positionOf(TALK, words);
  const from = { ...start, character: start.character - 1 };
  const range: Range = selected
    ? { start: from, end: { ...from, character: from.character + words.length } }
    : { start, end: start };
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: uriOf(TALK) },
    range,
    context: { diagnostics: [] },
  });
}

/** What an action makes of the files it changes. */
async function applied(client: Client, action: CodeAction): Promise<Record<string, string>> {
  const { edit } = action.edit
    ? action
    : await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  const result: Record<string, string> = {};
  for (const change of edit!.documentChanges!) {
    const uri = 'uri' in change ? change.uri : (change as TextDocumentEdit).textDocument.uri;
    const before = result[uri] ?? client.files.get(uri) ?? '';
    result[uri] = before;
    if (!('edits' in change)) continue;
    const lines = lineStarts(before);
    const [{ range, newText }] = change.edits as [{ range: Range; newText: string }];
    const at = (position: Range['start']) => offsetAt(lines, before, position);
    result[uri] = before.slice(0, at(range.start)) + newText + before.slice(at(range.end));
  }
  return Object.fromEntries(Object.entries(result).map(([uri, text]) => [nameOf(uri), text]));
}

const titled = (actions: CodeAction[], title: string) => {
  const found = actions.find((action) => action.title.startsWith(title));
  if (!found) throw new Error(`no “${title}” among ${actions.map((action) => action.title).join(' | ')}`);
  return found;
};

describe('Add to glossary', () => {
  test('makes a glossary in the folder where there is none, with what was said', async () => {
    const client = await started({ [TALK]: TEXT });
    const actions = await actionsOn(client, 'Open Rivers Initiative?');
    const files = await applied(client, titled(actions, 'Add to glossary: “Open Rivers Initiative”'));
    expect(Object.keys(files)).toEqual(['glossary.yaml']);
    const { programs, problems } = parseGlossary('file:///glossary.yaml', files['glossary.yaml']!);
    expect(problems).toEqual([]);
    expect(programs[0]).toMatchObject({
      name: 'Open Rivers Initiative',
      aliases: ['ORI'],
      kind: 'initiative',
      definition: expect.stringContaining('pays farmers for clean water'),
      sources: [{ title: 'Ann Lee, talk', date: '2023-05-12' }],
    });
    expect(actions.map(({ title }) => title).join()).not.toContain('alias');
  });

  test('writes behind what stands in the glossary, and shows the place', async () => {
    const client = await started({ [TALK]: TEXT, 'glossary.yaml': GLOSSARY });
    const actions = await actionsOn(client, 'Open Rivers Initiative?');
    const files = await applied(client, titled(actions, 'Add to glossary'));
    expect(files['glossary.yaml']!.startsWith(GLOSSARY.trimEnd())).toBe(true);
    const resolved = await client.connection.sendRequest<CodeAction>(
      'codeAction/resolve',
      titled(actions, 'Add to glossary'),
    );
    expect(resolved.command).toMatchObject({
      command: COMMANDS.openGlossary,
      arguments: [{ uri: uriOf('glossary.yaml'), position: { line: expect.any(Number) } }],
    });
  });

  test('goes to the nearest of several, and names them', async () => {
    const client = await Client.start({
      [`a/${TALK}`]: TEXT,
      'glossary.yaml': GLOSSARY,
      'z.glossary.yaml': GLOSSARY,
      'broken.glossary.yaml': 'programs: [',
    });
    await client.open(TALK, TEXT);
    const titles = (await actionsOn(client, 'Open Rivers Initiative?')).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Add to glossary'))).toEqual([
      'Add to glossary: “Open Rivers Initiative” in folder/glossary.yaml',
      'Add to glossary: “Open Rivers Initiative” in folder/z.glossary.yaml',
    ]);
  });

  test('takes words that are selected', async () => {
    const client = await started({ [TALK]: TEXT });
    expect(await actionsOn(client, 'Clean Water Now')).toEqual([]);
    const [action] = await actionsOn(client, 'Clean Water Now', true);
    const files = await applied(client, action!);
    expect(files['glossary.yaml']).toBe('programs:\n  - name: Clean Water Now\n    definition:\n');
  });

  test('is not offered on what a glossary has', async () => {
    const glossary = 'programs: [{name: Open Rivers Initiative, definition: x}]';
    const client = await started({ [TALK]: TEXT, 'glossary.yaml': glossary });
    expect(await actionsOn(client, 'Open Rivers Initiative?')).toEqual([]);
  });

  test('comes with its edit for a client that can’t ask for it, and without our command', async () => {
    const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': GLOSSARY }, { capabilities: {} });
    await client.open(TALK);
    const actions = await actionsOn(client, 'Open Rivers Initiative?');
    expect(actions.map(({ edit, command }) => [edit !== undefined, command])).toEqual([[true, undefined]]);
  });
});

describe('Add as alias', () => {
  const KNOWN = `${GLOSSARY}  - name: Open Rivers Program # rivers\n    definition: x\n`;

  test('offers the likely programs, and all of them', async () => {
    const client = await started({ [TALK]: TEXT, 'glossary.yaml': KNOWN });
    const actions = await actionsOn(client, 'Open Rivers Initiative?');
    const files = await applied(client, titled(actions, 'Add as alias of “Open Rivers Program”'));
    expect(files['glossary.yaml']).toBe(
      KNOWN.replace('# rivers\n', '# rivers\n    aliases: [Open Rivers Initiative]\n'),
    );
    expect(titled(actions, 'Add as alias of…').command).toMatchObject({
      command: COMMANDS.addAlias,
      arguments: [{ alias: 'Open Rivers Initiative' }],
    });
    const names = await client.connection.sendRequest<GlossaryName[]>(GLOSSARY_NAMES);
    expect(names.map(({ name }) => name)).toEqual(['Oak Plan', 'Open Rivers Program']);
    const edit = await client.connection.sendRequest<CodeAction['edit']>(ADD_ALIAS, {
      id: 'Oak Plan',
      alias: 'OP',
    });
    expect(JSON.stringify(edit)).toContain('aliases: [OP]');
  });

  test('a probable slip: the right words first, then its program', async () => {
    const glossary = 'programs: [{name: Open Rivers Initiative Offices, definition: x}]\n';
    const client = await started({
      [TALK]: TEXT.replace('Initiative offices are', 'Initiative Offices are'),
      'glossary.yaml': glossary,
    });
    const actions = await actionsOn(client, 'Often Rivers');
    expect(actions.map(({ title }) => title)).toEqual([
      'Change to “Open Rivers Initiative Offices”',
      'Add as alias of “Open Rivers Initiative Offices”',
      'Add to glossary: “Often Rivers Initiative Offices”',
    ]);
    const mended = await applied(client, actions[0]!);
    expect(mended[TALK]).toContain('The Open Rivers Initiative Offices are closed.');
    const hover = await client.ask<{ contents: { value: string } }>(
      'textDocument/hover',
      TALK,
      'Often Rivers',
    );
    expect(hover.contents.value).toContain('Perhaps a slip of');
  });

  test('a slip of a name that no glossary has: its entry gets the slip as an alias', async () => {
    const text =
      'ANN LEE:  Our Open Rivers initiative has Open Rivers Offices.\n\nBO DAY:  They came to our Often Rivers Offices there.\n\nANN LEE:  Yes.\n\nBO DAY:  Good.\n';
    const client = await started({ [TALK]: text });
    const actions = await actionsOn(client, 'Often Rivers Offices');
    const action = actions.find(({ title }) => title.includes('also called “Often Rivers Offices”'));
    if (!action) throw new Error(actions.map(({ title }) => title).join());
    const files = await applied(client, action);
    const [program] = parseGlossary('file:///glossary.yaml', files['glossary.yaml']!).programs;
    expect(program!.aliases).toContain('Often Rivers Offices');
  });
});
