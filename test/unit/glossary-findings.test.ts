/** What is told of programs: in documents, and at the lines of the glossaries. */
import { describe, expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver/node';
import { Client, nameOf } from './support/client.ts';

const TALK = 'talk.txt';
const TEXT = `ANN LEE:  The Open Rivers Initiative pays farmers. So does the Oak Plan.

BO DAY:  And who runs the Open Rivers Initiative?

ANN LEE:  We do.

BO DAY:  Good.
`;

async function told(client: Client, name: string): Promise<string[]> {
  return (await client.diagnostics(name)).map(
    ({ code, range }) => `${code}@${client.wordsAt(name, range).split('\n')[0]}`,
  );
}

async function glossaryTold(glossary: string): Promise<string[]> {
  const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary });
  await client.open('glossary.yaml', undefined, 'yaml');
  return told(client, 'glossary.yaml');
}

describe('findings of a glossary, each at its line', () => {
  test.each([
    ['programs:\n  - name: Oak Plan\n    alias: OP\n    definition: x\n', 'glossary-unknown-field@alias'],
    ['programs:\n  - name: Oak Plan\n', 'glossary-no-definition@Oak Plan'],
    ['programs:\n  - name: Oak Plan\n    definition: [x]\n', 'glossary-wrong-type@[x]'],
    [
      'programs:\n  - name: Oak Plan\n    definition: x\n    aliases: [OP, op]\n',
      'glossary-duplicate-alias@op',
    ],
    ['programs:\n  - name: Elm Plan\n    definition: x\n', 'glossary-unused@Elm Plan'],
    [
      'programs:\n  - name: Oak Plan\n    definition: x\n    seeAlso: [Oak Plan, Fir Plan]\n',
      'glossary-unknown-see-also@Fir Plan',
    ],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    since: May\n', 'glossary-date@May'],
    ['programs:\n  - name: Oak Plan\n    definition: x\n', ''],
  ])('%j', async (glossary, expected) =>
    expect(
      (await glossaryTold(glossary)).filter(
        (one) => !one.includes('no-definition') || expected.includes('no-'),
      ),
    ).toEqual(expected === '' ? [] : [expected]),
  );

  test('unused is told only once the folder has been read, and follows what is typed', async () => {
    const glossary = 'programs:\n  - name: Elm Plan\n    definition: x\n';
    const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary });
    await client.open('glossary.yaml', undefined, 'yaml');
    await client.open(TALK);
    const [finding] = await client.diagnostics('glossary.yaml');
    expect(finding).toMatchObject({ code: 'glossary-unused', severity: 4 });
    await client.edit(TALK, 'Oak Plan', 'Elm Plan');
    expect(await told(client, 'glossary.yaml')).toEqual([]);
    await client.edit('glossary.yaml', 'Elm Plan', 'Fir Plan');
    expect(await told(client, 'glossary.yaml')).toEqual(['glossary-unused@Fir Plan']);
  });
});

describe('two glossaries that define one name differently', () => {
  const files = {
    [TALK]: TEXT,
    'a.glossary.yaml': 'programs:\n  - {id: oak, name: Oak Plan, definition: Plants oaks.}\n',
    'b.glossary.yaml':
      'programs:\n  - {id: b-oak, name: Oak-Plan, definition: Fells *oaks*., aliases: [Oaks]}\n',
  };

  test('both stand in the hover, lead to both places, and are told on both', async () => {
    const client = await Client.start(files);
    await client.open(TALK);
    const hover = await client.ask<{ contents: { value: string } }>('textDocument/hover', TALK, 'Oak Plan');
    expect(hover.contents.value).toContain('*a.glossary.yaml:* Plants oaks.');
    expect(hover.contents.value).toContain('*b.glossary.yaml:* Fells \\*oaks\\*.');
    const places = await client.ask<Location[]>('textDocument/definition', TALK, 'Oak Plan');
    expect(places.map(({ uri }) => nameOf(uri))).toEqual(['a.glossary.yaml', 'b.glossary.yaml']);
    for (const [name, other] of [
      ['a.glossary.yaml', 'b.glossary.yaml'],
      ['b.glossary.yaml', 'a.glossary.yaml'],
    ] as const) {
      await client.open(name, undefined, 'yaml');
      const [finding] = await client.diagnostics(name);
      expect(finding!.code).toBe('glossary-conflicting-definition');
      expect(finding!.relatedInformation!.map(({ location }) => nameOf(location.uri))).toEqual([other]);
    }
  });

  test('the second entry has the same references, hover and lens as the first', async () => {
    const client = await Client.start(files);
    await client.open(TALK);
    await client.open('b.glossary.yaml', undefined, 'yaml');
    const places = await client.ask<Location[]>('textDocument/references', 'b.glossary.yaml', 'Oak-Plan', 0, {
      context: { includeDeclaration: true },
    });
    expect(places.map(({ uri, range }) => client.wordsAt(nameOf(uri), range)).sort()).toEqual([
      'Oak Plan',
      'Oak Plan',
      'Oak-Plan',
      'Oaks',
    ]);
    const hover = await client.ask<{ contents: { value: string } }>(
      'textDocument/hover',
      'b.glossary.yaml',
      'Oak-Plan',
    );
    expect(hover.contents.value).toContain('Mentioned 1 time');
  });
});

describe('undefined-program', () => {
  const glossary = 'programs: [{name: Oak Plan, definition: x}]';

  test('is off unless it is turned on', async () => {
    const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary });
    await client.open(TALK);
    expect(await told(client, TALK)).toEqual([]);
  });

  test('is told once a program, where it is named first', async () => {
    const settings = { severity: { 'undefined-program': 'hint' } };
    const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary }, { settings });
    await client.open(TALK);
    expect(await told(client, TALK)).toEqual(['undefined-program@Open Rivers Initiative']);
  });
});

test('an entry of seeAlso leads to its program, however the two go round', async () => {
  const glossary =
    'programs:\n  - {name: Oak Plan, definition: x, seeAlso: [Elm Plan]}\n  - {name: Elm Plan, definition: y, seeAlso: [Oak Plan, elm plan]}\n';
  const client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': glossary });
  await client.open('glossary.yaml', undefined, 'yaml');
  await client.open(TALK);
  const [place] = await client.ask<Location[]>('textDocument/definition', 'glossary.yaml', 'Elm Plan]');
  expect(place!.range.start.line).toBe(2);
  const hover = await client.ask<{ contents: { value: string } }>('textDocument/hover', TALK, 'Oak Plan');
  expect(hover.contents.value).toContain('See also: Elm Plan');
});
