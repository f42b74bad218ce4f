import { describe, expect, it } from 'vitest';
import type { CodeLens, Location, SymbolInformation } from 'vscode-languageserver/node';
import { Client, uriOf } from './support/client.ts';

const NAMES = 50_000;
const ADJECTIVES = ['Clean', 'Safe', 'Open', 'Fair', 'Green', 'Quiet', 'Bright', 'Broad', 'Deep', 'Early'];
const nameOf = (index: number) => `${ADJECTIVES[index % 10]} Harbour ${index} Act`;
const glossary = `programs:\n${Array.from(
  { length: NAMES },
  (_, index) => `  - name: ${nameOf(index)}\n    definition: Law ${index}.\n    aliases: [Act ${index}]\n`,
).join('')}`;
const talk = `ANN LEE: We back the ${nameOf(4711)}.\n\nBO DAY: And the Act 123?\n\nANN LEE: Yes.\n\nBO DAY: Good.\n`;

describe('a glossary of fifty thousand names', async () => {
  const client = await Client.start({ 'glossary.yaml': glossary, 'a.txt': talk, 'b.txt': talk });
  await client.open('a.txt');

  it('is matched, looked up and searched', async () => {
    const places = await client.ask<Location[]>('textDocument/references', 'a.txt', nameOf(4711), 0, {
      context: { includeDeclaration: true },
    });
    expect(places.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)).sort()).toEqual([
      'a.txt',
      'b.txt',
      'glossary.yaml',
      'glossary.yaml',
    ]);
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'harbour 4711',
    });
    expect(symbols[0]?.name).toBe(nameOf(4711));
    expect(symbols.length).toBeLessThanOrEqual(256);
  });

  it('tells over each entry how often it is mentioned', async () => {
    await client.open('glossary.yaml', undefined, 'yaml');
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf('glossary.yaml') },
    });
    expect(lenses).toHaveLength(NAMES);
    const titleOf = async (index: number) =>
      (await client.connection.sendRequest<CodeLens>('codeLens/resolve', lenses[index])).command?.title;
    expect(await titleOf(4711)).toMatch(/^2 mentions in 2 documents/);
    expect(await titleOf(4712)).not.toMatch(/2 mentions/);
  });
}, 240_000);
