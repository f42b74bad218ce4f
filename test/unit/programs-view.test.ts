/** The programs of the side bar: how often, where, when first and by whom. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type ItemPlace,
  PROGRAM_DOCUMENTS,
  PROGRAM_MENTIONS,
  PROGRAMS,
  type ProgramDocument,
  type ProgramItem,
} from '../../server/src/protocol.ts';
import { Client, uriOf } from './support/client.ts';

const LATER = '2023-11-17 later.txt';
const EARLIER = '2022-02-03 earlier.txt';
const UNDATED = 'undated.txt';
const talk = (line: string) =>
  `ANN LEE:  ${line}\n\nBO DAY:  Who runs the Open Rivers Initiative?\n\nANN LEE:  We do.\n\nBO DAY:  Good.\n`;
const FILES = {
  [LATER]: talk('The Oak Plan is old, and so is the Elm Plan.'),
  [EARLIER]: talk(
    'The Open Rivers Initiative pays farmers, as far as anybody here can tell from what we hear.',
  ),
  [UNDATED]: talk('We know the Oak Plan.'),
  'glossary.yaml':
    'programs:\n  - {name: Oak Plan, kind: program, definition: x}\n  - {name: Fir Plan, definition: x}\n',
};

describe('programs', () => {
  let client: Client;
  const ask = <T>(request: string, params: object) => client.connection.sendRequest<T>(request, params);
  beforeAll(async () => {
    client = await Client.start(FILES);
    await client.open(LATER);
  });

  test('of a document, with all mentions of the folder and who said each first', async () => {
    const items = await ask<ProgramItem[]>(PROGRAMS, { uri: uriOf(LATER) });
    expect(
      items.map(({ name, known, mentions, documents, first }) => [
        name,
        known,
        mentions,
        documents,
        first && [first.date, first.speaker, first.uri],
      ]),
    ).toEqual([
      ['Oak Plan', true, 2, 2, ['2023-11-17', 'Ann Lee', uriOf(LATER)]],
      ['Elm Plan', false, 1, 1, ['2023-11-17', 'Ann Lee', uriOf(LATER)]],
      ['Open Rivers Initiative', false, 4, 3, ['2022-02-03', 'Ann Lee', uriOf(EARLIER)]],
    ]);
  });

  test('of a glossary, also those that nobody names; of the folder, the most widely named first', async () => {
    const glossary = await ask<ProgramItem[]>(PROGRAMS, { uri: uriOf('glossary.yaml') });
    expect(glossary.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Oak Plan', 2],
      ['Fir Plan', 0],
    ]);
    const all = await ask<ProgramItem[]>(PROGRAMS, { uri: null });
    expect(all.map(({ name }) => name)).toEqual(['Open Rivers Initiative', 'Oak Plan', 'Elm Plan']);
    expect(await ask(PROGRAMS, { uri: uriOf('none.txt') })).toEqual([]);
  });

  test('by document, the one in the editor first, undated ones last; each mention with its words', async () => {
    const { id } = (await ask<ProgramItem[]>(PROGRAMS, { uri: null }))[0]!;
    const documents = await ask<ProgramDocument[]>(PROGRAM_DOCUMENTS, { id, uri: uriOf(LATER) });
    expect(documents.map(({ uri, date, mentions }) => [uri, date, mentions])).toEqual([
      [uriOf(LATER), '2023-11-17', 1],
      [uriOf(EARLIER), '2022-02-03', 2],
      [uriOf(UNDATED), null, 1],
    ]);
    const places = await ask<ItemPlace[]>(PROGRAM_MENTIONS, { id, uri: uriOf(EARLIER) });
    expect(places.map(({ words }) => words)).toEqual([
      'ANN LEE: The Open Rivers Initiative pays farmers, as far as anybody here can tell from what we hear.',
      'BO DAY: Who runs the Open Rivers Initiative?',
    ]);
    expect(client.wordsAt(EARLIER, places[0]!.range)).toBe('Open Rivers Initiative');
  });

  test('stand in order of first place, whatever was read before', async () => {
    await client.open(EARLIER);
    await client.edit(
      EARLIER,
      'ANN LEE:  The Open',
      'ANN LEE:  The Zinc Plan, the Oak Plan and the Ash Act; the Open',
    );
    const items = await ask<ProgramItem[]>(PROGRAMS, { uri: uriOf(EARLIER) });
    expect(items.map(({ name }) => name)).toEqual([
      'Zinc Plan',
      'Oak Plan',
      'Ash Act',
      'Open Rivers Initiative',
    ]);
  });

  test('follows edits', async () => {
    await client.edit(LATER, 'Elm Plan', 'Ash Plan');
    const items = await ask<ProgramItem[]>(PROGRAMS, { uri: uriOf(LATER) });
    expect(items.map(({ name }) => name)).toContain('Ash Plan');
    expect(items.map(({ name }) => name)).not.toContain('Elm Plan');
  });
});
