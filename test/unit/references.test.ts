import { describe, expect, it } from 'vitest';
import type {
  AnnotatedTextEdit,
  DocumentHighlight,
  Location,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { Places, place } from '../../server/src/workspace/places.ts';
import { Client, nameOf } from './support/client.ts';

const first = `2023-05-15 Talk

ANN LEE: We removed more than 380,000 people since May 12. It cost $485 million.

BO DAY: On Friday, at noon, two of them came back. They were two.

ANN LEE: So 380,000 removals, and 380,000 people.

BO DAY: Yes, two children.
`;
const second = `date: 2023-06-01

ANN LEE: I said 380,000 people. On May 12th, 2023 it began.

BO DAY: And the $485 million?

ANN LEE: Not 380,000 dollars.

BO DAY: Two weeks ago it was May 2023.
`;

async function placesOf(client: Client, words: string, occurrence = 0): Promise<string[]> {
  const places = await client.ask<Location[] | null>(
    'textDocument/references',
    'first.txt',
    words,
    occurrence,
    {
      context: { includeDeclaration: true },
    },
  );
  return (places ?? []).map(
    ({ uri, range }) => `${nameOf(uri)}:${range.start.line} ${client.wordsAt(nameOf(uri), range)}`,
  );
}

describe('references of figures and dates', async () => {
  const client = await Client.start({ 'first.txt': first, 'second.txt': second });
  await client.open('first.txt');

  it('of a figure: the same value and unit of the same thing, in open and closed documents', async () => {
    expect(await placesOf(client, '380,000 people')).toEqual([
      'first.txt:2 380,000',
      'first.txt:6 380,000',
      'second.txt:2 380,000',
    ]);
    expect(await placesOf(client, '380,000 removals')).toEqual(['first.txt:6 380,000']);
    expect(await placesOf(client, '$485')).toEqual(['first.txt:2 $485 million', 'second.txt:4 $485 million']);
  });

  it('of a small number: only of the thing it counts', async () => {
    expect(await placesOf(client, 'two children')).toEqual(['first.txt:8 two']);
    expect(await placesOf(client, 'two.')).toEqual([]);
  });

  it('of a date: whatever is said about that day, however it is said', async () => {
    expect(await placesOf(client, 'May 12')).toEqual([
      'first.txt:2 May 12',
      'first.txt:4 Friday, at noon',
      'second.txt:2 May 12th, 2023',
    ]);
  });

  it('highlights them in the document', async () => {
    const lines = async (words: string) =>
      (await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'first.txt', words)).map(
        ({ range }) => range.start.line,
      );
    expect(await lines('380,000 people')).toEqual([2, 6]);
    expect(await lines('May 12')).toEqual([2, 4]);
    expect(await lines('two of them')).toEqual([4]);
  });
});

describe('symbols of the workspace', async () => {
  const talk = (who: string) =>
    `MODERATOR: We have ${who}, of the Refugee Council.\n\n${who.split(' ').at(-1)!.toUpperCase()}: Thank you. The Clean Harbours Act is law.\n\nMODERATOR: Since when?\n\n${who.split(' ').at(-1)!.toUpperCase()}: A year.\n`;
  const client = await Client.start({ 'a.txt': talk('Ana Nuñez-Neto'), 'b.txt': talk('Karl Mayer') });
  const find = async (query: string) =>
    (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
      ({ name, location }) => `${name} ${nameOf(location.uri)}`,
    );

  it('are found by part of a word, words in any order, scattered letters, without marks', async () => {
    expect(await find('harb')).toEqual(['Clean Harbours Act a.txt']);
    expect(await find('act clean')).toEqual(['Clean Harbours Act a.txt']);
    expect(await find('clnhrb')).toEqual(['Clean Harbours Act a.txt']);
    expect(await find('nunez')).toEqual(['Ana Nuñez-Neto a.txt']);
    expect(await find('zzz')).toEqual([]);
    expect((await find('')).sort()).toEqual([
      'Ana Nuñez-Neto a.txt',
      'Clean Harbours Act a.txt',
      'Karl Mayer b.txt',
    ]);
  });

  it('follow each edit, and a document that goes', async () => {
    await client.open('a.txt');
    expect(await find('harbours')).toEqual(['Clean Harbours Act a.txt']);
    await client.edit('a.txt', 'Clean Harbours Act', 'Safe Rivers Act');
    expect(await find('harbours')).toEqual(['Clean Harbours Act b.txt']);
    expect(await find('rivers')).toEqual(['Safe Rivers Act a.txt']);
    await client.changeOnDisk('b.txt', 3);
    expect(await find('harbours')).toEqual([]);
    expect(await find('mayer')).toEqual([]);
  });
});

describe('packed places', () => {
  it('are a map from a key to its places, with their words', () => {
    const places = Places.of([place('b', 1, 2, 'x'), place('a', 3, 4), place('b', 5, 9, 'y')]);
    expect([...(places.get('b') ?? [])]).toEqual([1, 2, 5, 9]);
    expect([...(places.get('a') ?? [])]).toEqual([3, 4]);
    expect(places.wordsOf('b')).toEqual(['x', 'y']);
    expect([places.has('a'), places.has('c'), places.size]).toEqual([true, false, 2]);
    expect([...places.keys()].sort()).toEqual(['a', 'b']);
    expect(Places.of([]).get('a')).toBeUndefined();
  });
});

describe('an alias renamed in the glossary', async () => {
  const talk =
    'ANN LEE: The Tree Law and the Wood Law are one.\n\nBO DAY: Are they?\n\nANN LEE: The Tree  Law is.\n\nBO DAY: Oh.\n';
  const glossary = 'programs:\n  - name: Oak Plan\n    aliases:\n      - Tree Law\n      - Wood Law\n';
  const client = await Client.start({ 'glossary.yaml': glossary, 'open.txt': talk, 'closed.txt': talk });
  await client.open('open.txt');
  await client.open('glossary.yaml', undefined, 'yaml');

  it('changes it there at once, and asks about each mention of that alias in the documents, open or not', async () => {
    const { documentChanges, changeAnnotations } = await client.ask<WorkspaceEdit>(
      'textDocument/rename',
      'glossary.yaml',
      'Tree Law',
      0,
      { newName: 'Forest Act' },
    );
    const edits = (documentChanges as TextDocumentEdit[]).flatMap(({ textDocument: { uri }, edits }) =>
      (edits as AnnotatedTextEdit[]).map(
        ({ range, annotationId }) =>
          `${nameOf(uri)}: ${client.wordsAt(nameOf(uri), range)}, ${changeAnnotations?.[annotationId]?.needsConfirmation ? 'asked' : 'at once'}`,
      ),
    );
    expect(edits.sort()).toEqual([
      'closed.txt: Tree  Law, asked',
      'closed.txt: Tree Law, asked',
      'glossary.yaml: Tree Law, at once',
      'open.txt: Tree  Law, asked',
      'open.txt: Tree Law, asked',
    ]);
  });
});
