import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { Client, nameOf, uriOf } from './support/client.ts';

const talk = (...turns: string[]) =>
  [...turns, 'I see.', 'So do we.', 'Good.', 'Yes.', 'Fine.']
    .map((words, n) => `${n % 2 === 0 ? 'ANN REED' : 'BO HALE'}: ${words}\n`)
    .join('\n');

const conflicts = async (client: Client, name: string): Promise<Diagnostic[]> =>
  (await client.diagnostics(name)).filter(({ code }) => code === 'conflicting-figure');

async function told(...turns: string[]): Promise<string[]> {
  const client = await Client.start({});
  const name = '2024-03-12 hearing.txt';
  await client.open(name, talk(...turns));
  return (await conflicts(client, name)).map(({ range }) => client.wordsAt(name, range));
}

describe('two values for one thing', () => {
  it('are told at both places, with the other one linked', async () => {
    const client = await Client.start({});
    const name = '2024-03-12 hearing.txt';
    await client.open(
      name,
      talk(
        'The storm destroyed 4,200 homes in Harbour County.',
        'The storm destroyed 5,600 homes in Harbour County.',
      ),
    );
    const found = await conflicts(client, name);
    expect(found.map(({ message }) => message)).toEqual([
      '“The storm destroyed 4,200 homes in Harbour County”, but line 3 says “The storm destroyed 5,600 homes in Harbour County”. One source for both would settle which is right.',
      '“The storm destroyed 5,600 homes in Harbour County”, but line 1 says “The storm destroyed 4,200 homes in Harbour County”. One source for both would settle which is right.',
    ]);
    const [related] = found[0]!.relatedInformation!;
    expect(client.wordsAt(name, related!.location.range)).toBe('5,600');
    expect(found[0]!.severity).toBe(3);
    const { start } = found[0]!.range;
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(name) },
      range: { start, end: start },
      context: { diagnostics: found },
    });
    const accept = actions.find(({ title }) => title === 'Accept without a source…')!;
    expect(accept.diagnostics!.map(({ code }) => code)).toEqual(['conflicting-figure']);
  });

  it('are told across documents of one day, open or not, and across days of one closed period', async () => {
    const client = await Client.start({
      '2024-03-12 statement.txt': talk('The storm destroyed 5,600 homes in Harbour County.'),
      '2024-05-01 report.txt': talk('Unemployment in Harbour County was 4.1 percent in October 2023.'),
    });
    const name = '2024-03-12 hearing.txt';
    await client.open(
      name,
      talk(
        'The storm destroyed 4,200 homes in Harbour County.',
        'Unemployment in Harbour County was 4.6 percent in October 2023.',
      ),
    );
    const found = await conflicts(client, name);
    expect(found.map(({ range }) => client.wordsAt(name, range))).toEqual(['4,200', '4.6 percent']);
    expect(found.map(({ relatedInformation }) => nameOf(relatedInformation![0]!.location.uri))).toEqual([
      '2024-03-12 statement.txt',
      '2024-05-01 report.txt',
    ]);
    expect(found[0]!.message).toContain('2024-03-12 statement.txt, line 1,');
  });

  it.each([
    [
      'a rounding',
      'We removed 384,221 people under the Harbour Act.',
      'We removed 380,000 people under the Harbour Act.',
    ],
    [
      'a bound',
      'We removed more than 300,000 people under the Harbour Act.',
      'We removed 384,221 people under the Harbour Act.',
    ],
    [
      'a range',
      'The Harbour Act costs between $3 billion and $5 billion.',
      'The Harbour Act costs $4.2 billion.',
    ],
    [
      'another place',
      'The storm destroyed 4,200 homes in Harbour County.',
      'The storm destroyed 5,600 homes in Mill County.',
    ],
    [
      'another thing',
      'The storm destroyed 4,200 homes in Harbour County.',
      'The storm destroyed 5,600 barns in Harbour County.',
    ],
    [
      'another period',
      'Unemployment in Harbour County was 4.1 percent in May 2023.',
      'Unemployment in Harbour County was 4.6 percent in June 2023.',
    ],
    [
      'another direction',
      'The Harbour Act added 4,200 jobs in the county.',
      'The Harbour Act cut 5,600 jobs in the county.',
    ],
    [
      'a narrower thing',
      'Inflation was 3.1 percent in May 2023.',
      'Core inflation was 4.6 percent in May 2023.',
    ],
    ['a proposal', 'The Harbour Act destroyed 4,200 homes.', 'The Harbour Act would destroy 5,600 homes.'],
    ['a pointer', 'They got $4 million from the Harbour Fund.', 'They got $7 million from the Harbour Fund.'],
    [
      'round numbers',
      'There were thousands of people at Harbour Square.',
      'There were hundreds of people at Harbour Square.',
    ],
    [
      'somebody else’s own',
      'We hired 4,200 nurses in Harbour County.',
      'We hired 5,600 nurses in Harbour County.',
    ],
  ])('are none: %s', async (_, one, other) => {
    expect(await told(one, other)).toEqual([]);
  });

  it('are told of one unit in two spellings', async () => {
    const [one, other] = ['420 metres', '570 meters'].map((width) => `The Harbour Bridge is ${width} wide.`);
    expect(await told(one!, other!)).toEqual(['420 metres', '570 meters']);
  });

  it('are none where a list tells one value a place', async () => {
    const line = (count: number) => `The storm closed ${count} Harbour Fund clinics.`;
    expect(await told(line(40), line(52), line(63))).toEqual([]);
  });

  it('are looked for in linear time', async () => {
    const lines = Array.from(
      { length: 8000 },
      (_, n) => `The storm closed ${1000 + n} Harbour Fund clinics.`,
    );
    const time = async (count: number) => {
      const before = process.cpuUsage().user;
      await told(lines.slice(0, count).join(' '));
      return process.cpuUsage().user - before;
    };
    await time(2000);
    expect((await time(8000)) / (await time(2000))).toBeLessThan(10);
  }, 60_000);

  it('are none on different days, since counts grow', async () => {
    const client = await Client.start({
      '2024-03-19 statement.txt': talk('The storm destroyed 5,600 homes in Harbour County.'),
    });
    await client.open('2024-03-12 hearing.txt', talk('The storm destroyed 4,200 homes in Harbour County.'));
    expect(await conflicts(client, '2024-03-12 hearing.txt')).toEqual([]);
  });
});
