/** A glossary of fifty thousand names that lead in a circle: slow to read, but read once, and everything goes on. */
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  Hover,
  Location,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { Client, uriOf } from './support/client.ts';

const NAMES = 50_000;
const ADJECTIVES = ['Clean', 'Safe', 'Open', 'Fair', 'Green', 'Quiet', 'Bright', 'Broad', 'Deep', 'Early'];
const nameOf = (index: number) => `${ADJECTIVES[index % 10]} Harbour ${index} Act`;
const seeAlso = (index: number) =>
  index % 100 === 99 ? `    seeAlso: [${nameOf((index + 1) % NAMES)}]\n` : '';
const glossary = `programs:\n${Array.from(
  { length: NAMES },
  (_, index) =>
    `  - name: ${nameOf(index)}\n${index < 5000 ? `    aliases: [Act ${index}]\n` : ''}${seeAlso(index)}`,
).join('')}`;
const talk = `ANN LEE: We back the ${nameOf(4711)}.\n\nBO DAY: And the Act 123?\n\nANN LEE: And the ${nameOf(NAMES - 1)}.\n\nBO DAY: Good.\n`;

describe('a glossary of fifty thousand names', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({ 'glossary.yaml': glossary, 'a.txt': talk, 'b.txt': talk });
    await client.open('a.txt');
    await client.open('glossary.yaml', undefined, 'yaml');
  }, 240_000);

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
    const hover = await client.ask<Hover>('textDocument/hover', 'a.txt', nameOf(NAMES - 1));
    expect(JSON.stringify(hover)).toContain(`See also: ${nameOf(0)}`);
  });

  it('tells over each entry how often it is mentioned, when it is shown', async () => {
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf('glossary.yaml') },
    });
    expect(lenses).toHaveLength(NAMES);
    const lens = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lenses[4711]!);
    expect(lens.command!.title).toBe('2 mentions in 2 documents');
  });

  it('completes some names, says that there are more, and has as many findings as anybody reads', async () => {
    await client.edit('a.txt', 'BO DAY: Good.', 'BO DAY: It is Clean Har');
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf('a.txt') },
      position: { line: 6, character: 'BO DAY: It is Clean Har'.length },
    });
    expect([list.isIncomplete, list.items.length]).toEqual([true, 100]);
    expect(await client.diagnostics('glossary.yaml')).toHaveLength(1000);
  });

  it('is not read again for every letter, but when the typing stops', async () => {
    const typed = ['Act 123]', 'Act 12]', 'Act 1]', 'Act]', 'Act X]', 'Act XY]'];
    for (let index = 1; index < typed.length; index++)
      await client.edit('glossary.yaml', typed[index - 1]!, typed[index]!);
    expect(await client.ask('textDocument/hover', 'a.txt', 'Act 123')).not.toBeNull();
    await expect
      .poll(() => client.ask('textDocument/definition', 'a.txt', 'Act 123').then(JSON.stringify), {
        timeout: 100_000,
      })
      .not.toContain('glossary.yaml');
  }, 120_000);
});
