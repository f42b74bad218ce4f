/** Completion and rename of names, in documents and glossaries; lenses. */
import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { Client, nameOf, uriOf } from './support/client.ts';

const TALK = 'talk.txt';
const TEXT = `MR. LEE:  The Open Rivers Initiative pays farmers. So does the Oak Plan, and OP.

MS. DAY:  And who runs the Oak Plan?

MR. LEE:  We do.

MS. DAY:  Good.
`;
const GLOSSARY = `programs:
  - name: Oak Plan
    kind: program
    definition: Plants oaks.
    aliases: [OP, "Tree Law"]
    seeAlso: [Elm Plan]
  - name: Elm Plan
    definition: Plants elms.
`;

interface Done {
  readonly label: string;
  readonly replaced: string;
  readonly newText: string;
  readonly documentation: unknown;
}

/** What is offered behind some words. */
async function offered(client: Client, name: string, words: string): Promise<Done[]> {
  const text = client.textOf(name);
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  const { items } = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri: uriOf(name) },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  });
  return items.map(({ label, textEdit, documentation }) => {
    const { range, newText } = textEdit as TextEdit;
    return { label, replaced: client.wordsAt(name, range), newText, documentation };
  });
}

async function opened(glossary = GLOSSARY): Promise<Client> {
  const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary });
  await client.open(TALK);
  await client.open('glossary.yaml', undefined, 'yaml');
  return client;
}

describe('completion in a document', () => {
  test('replaces all words of the name that are typed', async () => {
    const client = await opened();
    await client.edit(TALK, 'And who runs the Oak Plan?', 'And who pays for Oak P');
    const [first] = await offered(client, TALK, 'pays for Oak P');
    expect(first).toEqual({
      label: 'Oak Plan',
      replaced: 'Oak P',
      newText: 'Oak Plan',
      documentation: 'Plants oaks.',
    });
  });

  test('finds a name by a later word, an alias, and what only the document names', async () => {
    const client = await opened();
    await client.edit(TALK, 'And who runs the Oak Plan?', 'And who, Law');
    expect(await offered(client, TALK, 'And who, Law')).toMatchObject([
      { label: 'Tree Law', replaced: 'Law' },
    ]);
    await client.edit(TALK, 'And who, Law', 'And of the Open R');
    expect(await offered(client, TALK, 'of the Open R')).toMatchObject([
      { label: 'Open Rivers Initiative', replaced: 'Open R' },
    ]);
  });

  test('replaces all of a label that is typed', async () => {
    const client = await opened();
    await client.edit(TALK, 'MS. DAY:  Good.', 'MR. L');
    expect((await offered(client, TALK, 'MR. L\n'.trim())).length).toBeGreaterThan(0);
    const client2 = await opened();
    await client2.edit(TALK, 'MS. DAY:  Good.\n', 'MS. DAY:  Good.\n\nMR. L');
    const text = client2.textOf(TALK);
    const found = await offered(client2, TALK, text.slice(text.lastIndexOf('MR. L') - 10));
    expect(found[0]).toMatchObject({ label: 'MR. LEE', replaced: 'MR. L' });
  });
});

describe('completion in a glossary', () => {
  test.each([
    ['seeAlso: [E', 'seeAlso: [Elm Plan]', 'E', ['Elm Plan', 'Oak Plan']],
    ['kind: p', 'kind: program', 'p', ['program']],
    ['- name: O', '- name: Oak Plan', 'O', ['Open Rivers Initiative']],
    ['aliases: [OP, T', 'aliases: [OP, "Tree Law"]', 'T', ['Open Rivers Initiative']],
    ['seeAlso:\n      - El', 'seeAlso: [Elm Plan]', 'El', ['Elm Plan']],
    ['seeAlso: ["El', 'seeAlso: [Elm Plan]', 'El', ['Elm Plan']],
  ])('after %j', async (typed, instead, replaced, labels) => {
    const client = await opened();
    await client.edit('glossary.yaml', instead, typed);
    const found = await offered(client, 'glossary.yaml', typed);
    for (const label of labels) expect(found).toContainEqual(expect.objectContaining({ label, replaced }));
  });

  test('quotes what has to be quoted, and says nothing elsewhere', async () => {
    const client = await opened(`${GLOSSARY}  - name: "Act: One"\n    definition: x\n`);
    await client.edit('glossary.yaml', 'seeAlso: [Elm Plan]', 'seeAlso: [A');
    expect((await offered(client, 'glossary.yaml', 'seeAlso: [A'))[0]).toMatchObject({
      label: 'Act: One',
      newText: '"Act: One"',
    });
    expect(await offered(client, 'glossary.yaml', 'definition: Plants')).toEqual([]);
  });
});

/** What a rename makes of each file, and what needs to be confirmed. */
async function renamed(client: Client, name: string, words: string, newName: string) {
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', name, words, 0, { newName });
  return (edit.documentChanges as TextDocumentEdit[]).flatMap(({ textDocument, edits }) =>
    edits.map((one) => {
      const { range, newText } = one as TextEdit;
      const asked = 'annotationId' in one ? ' ?' : '';
      return `${nameOf(textDocument.uri)}: ${client.wordsAt(nameOf(textDocument.uri), range as Range)} -> ${newText}${asked}`;
    }),
  );
}

describe('rename', () => {
  test('of a name in the glossary: its mentions, asked; other aliases keep theirs', async () => {
    const closed = TEXT.replaceAll('Oak Plan', 'Oak Plan').replace(
      'MS. DAY:  Good.',
      'MS. DAY:  The tree law.',
    );
    const files = { [TALK]: TEXT, 'closed.txt': closed, 'glossary.yaml': GLOSSARY };
    const client = await Client.start(files);
    await client.open(TALK);
    await client.open('glossary.yaml', undefined, 'yaml');
    expect(await renamed(client, 'glossary.yaml', 'Oak Plan', 'Fir: Plan')).toEqual([
      'glossary.yaml: Oak Plan -> "Fir: Plan"',
      'talk.txt: Oak Plan -> Fir: Plan ?',
      'talk.txt: Oak Plan -> Fir: Plan ?',
      'closed.txt: Oak Plan -> Fir: Plan ?',
      'closed.txt: Oak Plan -> Fir: Plan ?',
    ]);
    expect(await renamed(client, 'glossary.yaml', 'Tree Law', 'Tree "L"')).toEqual([
      'glossary.yaml: Tree Law -> Tree \\"L\\"',
      'closed.txt: tree law -> Tree "L" ?',
    ]);
  });

  test('of an alias where it is said', async () => {
    const client = await opened();
    expect(await renamed(client, TALK, 'OP.', 'OPL')).toEqual([
      'glossary.yaml: OP -> OPL',
      'talk.txt: OP -> OPL',
    ]);
  });
});

test('what is shown elsewhere is asked for again when a name changes in a glossary', async () => {
  const asked: string[] = [];
  const shown = ['codeLens', 'semanticTokens', 'inlayHint'];
  const client = await Client.start(
    { [TALK]: TEXT, 'glossary.yaml': GLOSSARY },
    {
      capabilities: { workspace: Object.fromEntries(shown.map((one) => [one, { refreshSupport: true }])) },
      prepare: ({ connection }) => {
        for (const one of shown)
          connection.onRequest(`workspace/${one}/refresh`, () => {
            asked.push(one);
            return null;
          });
      },
    },
  );
  await client.open(TALK);
  await client.open('glossary.yaml', undefined, 'yaml');
  await expect.poll(() => asked, { timeout: 10_000 }).toContain('semanticTokens');
  asked.length = 0;
  await client.edit('glossary.yaml', 'Tree Law', 'Law of Trees');
  await expect.poll(() => asked, { timeout: 10_000 }).toContain('semanticTokens');
  asked.length = 0;
  await client.edit(TALK, 'Oak Plan', 'Ash Plan');
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['codeLens']);
});

describe('lenses', () => {
  test('count mentions and documents, and peek at them', async () => {
    const client = await opened();
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf('glossary.yaml') },
    });
    const shown = await Promise.all(
      lenses.map((lens) => client.connection.sendRequest<CodeLens>('codeLens/resolve', lens)),
    );
    expect(shown.map(({ command }) => command!.title)).toEqual(['3 mentions in 1 document', 'not mentioned']);
    expect(shown[0]!.command!.arguments![0].locations).toHaveLength(3);
  });
});
