import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/model/settings.ts';
import { Client, uriOf } from './support/client.ts';

const talk = (words: string) =>
  `---\ndate: 2023-11-17\nspeakers:\n  - name: Ann Reed\n    affiliation: Harbour Board\n---\n\nANN REED: ${words}\n\nBO HALE: I see.\n\nANN REED: So it is.\n\nBO HALE: Yes.\n`;

const codes = async (client: Client, name: string) =>
  (await client.diagnostics(name))
    .filter(({ code }) => code === 'unsourced-figure')
    .map(({ severity }) => severity);

describe('settings', () => {
  it('keep their default where something else was written', () => {
    expect(readSettings({ fiscalYearStart: 13, sources: { accept: 'CBP', ownOrganisation: 0 } })).toEqual({
      ...DEFAULT_SETTINGS,
      sources: { accept: [], ownOrganisation: true },
    });
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ fiscalYearStart: 4 }).fiscalYearStart).toBe(4);
  });

  it('set the severity by document, at once and after a change', async () => {
    const client = await Client.start({});
    client.settingsOf = (uri) =>
      uri.endsWith('.md') ? { severity: { 'unsourced-figure': 'error' } } : client.settings;
    await client.open('a.md', talk('The flood displaced 41,300 people.'));
    await client.open('b.txt', talk('The flood displaced 41,300 people.'));
    await expect.poll(() => codes(client, 'a.md')).toEqual([1]);
    expect(await codes(client, 'b.txt')).toEqual([2]);
    await client.set({ severity: { 'unsourced-figure': 'off' } });
    await expect.poll(() => codes(client, 'b.txt')).toEqual([]);
    expect(await codes(client, 'a.md')).toEqual([1]);
  });

  it('name what counts as a source', async () => {
    const client = await Client.start({});
    await client.open('a.txt', talk('The Harbour Ledger has 41,300 tonnes there.'));
    expect(await codes(client, 'a.txt')).toHaveLength(1);
    await client.set({ sources: { accept: ['Harbour Ledger'] } });
    await expect.poll(() => codes(client, 'a.txt')).toEqual([]);
  });

  it('leave out the speaker’s own organisation, where that is wished', async () => {
    const client = await Client.start({});
    const name = 'a.md';
    await client.open(name, talk('The Harbour Board reported that 41,300 tonnes were landed.'), 'markdown');
    expect(await codes(client, name)).toEqual([]);
    await client.set({ sources: { ownOrganisation: false } });
    await expect.poll(() => codes(client, name)).toHaveLength(1);
    expect((await client.diagnostics(name))[0]!.message).toContain('the speaker’s own organisation');
  });

  it('move the fiscal year', async () => {
    const client = await Client.start({});
    await client.open('a.txt', talk('We spent it this fiscal year.'));
    const hover = async () => {
      const { contents } = (await client.ask<Hover | null>(
        'textDocument/hover',
        'a.txt',
        'this fiscal year',
      ))!;
      return (contents as { value: string }).value;
    };
    expect(await hover()).toContain('FY2024');
    await client.set({ fiscalYearStart: 1 });
    await expect.poll(hover).toContain('FY2023');
  });

  it('turn the values after relative dates off, in one folder', async () => {
    const client = await Client.start({});
    client.settingsOf = (uri) => (uri.includes('quiet') ? { inlayHints: { dates: false } } : {});
    const hints = (name: string) =>
      client.connection.sendRequest<{ label: string }[]>('textDocument/inlayHint', {
        textDocument: { uri: uriOf(name) },
        range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
      });
    for (const name of ['loud.txt', 'quiet.txt']) await client.open(name, talk('We opened it last month.'));
    expect((await hints('loud.txt')).map(({ label }) => label)).toEqual(['2023-10']);
    await expect.poll(() => hints('quiet.txt')).toEqual([]);
  });
});
