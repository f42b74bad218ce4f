/** A glossary of fifty thousand names: slow to read, but read once, and everything else goes on. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeLens, CompletionList, Hover, Location } from 'vscode-languageserver/node';
import { Client, uriOf } from './support/client.ts';

const NAMES = 50_000;
const TALK = 'talk.txt';
const TEXT = `ANN LEE:  We have the Oak Plan 7, and Oak Plan 49999.

BO DAY:  And the Elm Plan 3.

ANN LEE:  Yes.

BO DAY:  Good.
`;
const GLOSSARY = `programs:\n${Array.from({ length: NAMES }, (_, index) => `  - {name: Oak Plan ${index}${index % 100 === 99 ? `, seeAlso: [Oak Plan ${(index + 1) % NAMES}]` : ''}}\n`).join('')}`;

describe('a glossary of fifty thousand names that lead in one circle', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({ [TALK]: TEXT, 'glossary.yaml': GLOSSARY });
    await client.open(TALK);
    await client.open('glossary.yaml', undefined, 'yaml');
  }, 120_000);

  test('is matched, and answers', async () => {
    const hover = await client.ask<Hover>('textDocument/hover', TALK, 'Oak Plan 49999');
    expect(JSON.stringify(hover)).toContain('See also: Oak Plan 0');
    const [place] = await client.ask<Location[]>('textDocument/definition', TALK, 'Oak Plan 49999');
    expect(place!.range.start.line).toBe(NAMES);
  });

  test('completes some names, and says that there are more', async () => {
    await client.edit(TALK, 'BO DAY:  Good.', 'BO DAY:  It is Oak');
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf(TALK) },
      position: { line: 6, character: 'BO DAY:  It is Oak'.length },
    });
    expect([list.isIncomplete, list.items.length]).toEqual([true, 100]);
  });

  test('gets its lenses without their counts, and as many findings as anybody reads', async () => {
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf('glossary.yaml') },
    });
    expect(lenses).toHaveLength(NAMES);
    expect(await client.diagnostics('glossary.yaml')).toHaveLength(1000);
  });

  test('is not read again for every letter, but when the typing stops', async () => {
    const start = performance.now();
    for (const [before, after] of ['Oak', 'ak', 'k', 'E', 'El', 'Elm'].map((word, index, all) => [
      word,
      all[index + 1],
    ]))
      if (after) await client.edit('glossary.yaml', `name: ${before} Plan 3}`, `name: ${after} Plan 3}`);
    await client.ask<Hover>('textDocument/hover', TALK, 'Oak Plan 7');
    expect(performance.now() - start).toBeLessThan(5000);
    await expect
      .poll(() => client.ask('textDocument/definition', TALK, 'Elm Plan 3').then(JSON.stringify), {
        timeout: 60_000,
      })
      .toContain('glossary.yaml');
  }, 90_000);
});
