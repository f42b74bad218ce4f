import { describe, expect, it } from 'vitest';
import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver/node';
import { Client, uriOf } from './support/client.ts';

const TALK =
  'ANN REED: Good morning.\n\nBO HALE: Morning.\n\nCY MOSS: Hello all.\n\nANN REED: Let us begin.\n\nBO HALE: We opened it.\n';

/** Types Enter as often as said at the end of some words, and asks as an editor does after the last. */
async function afterEnter(client: Client, name: string, words: string, times: number) {
  for (let n = 0; n < times; n++) {
    const end = client.textOf(name).indexOf(words) + words.length + n;
    await client.replace(name, end, end, '\n');
  }
  const { line } = client.positionOf(name, words);
  const list = await client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: uriOf(name) },
    position: { line: line + times, character: 0 },
    context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: '\n' },
  });
  return (list?.items ?? []).map(({ label, textEdit }) => `${label}|${textEdit?.newText}`);
}

describe('Enter twice after a turn', () => {
  it('offers the label of who probably speaks next, as the document writes it', async () => {
    const client = await Client.start({});
    await client.open('talk.txt', TALK);
    expect(client.capabilities.completionProvider?.triggerCharacters).toEqual(['\n']);
    expect(await afterEnter(client, 'talk.txt', 'We opened it.', 2)).toEqual([
      'ANN REED|ANN REED: ',
      'BO HALE|BO HALE: ',
      'CY MOSS|CY MOSS: ',
    ]);
  });

  it('writes bold marks too', async () => {
    const client = await Client.start({});
    await client.open('talk.md', TALK.replace(/^([A-Z ]+):/gm, '**$1:**'), 'markdown');
    expect((await afterEnter(client, 'talk.md', 'We opened it.', 2))[0]).toBe('ANN REED|**ANN REED:** ');
  });

  it.each([
    ['once', 'We opened it.', 1],
    ['in the middle of a line', 'We opened', 2],
  ])('offers nothing %s', async (_, words, times) => {
    const client = await Client.start({});
    await client.open('talk.txt', TALK);
    expect(await afterEnter(client, 'talk.txt', words, times)).toEqual([]);
  });

  it('offers nothing where nobody speaks, or where the setting is off', async () => {
    const client = await Client.start({}, { settings: { suggestNextSpeaker: false } });
    await client.open('talk.txt', TALK);
    await expect.poll(() => afterEnter(client, 'talk.txt', 'We opened it.', 2)).toEqual([]);
    await client.open('list.txt', 'milk\n\nbread\n');
    expect(await afterEnter(client, 'list.txt', 'bread', 2)).toEqual([]);
  });
});
