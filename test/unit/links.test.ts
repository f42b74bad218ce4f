/** Addresses of cited laws and rules, and of a glossary's sources. */
import { describe, expect, test } from 'vitest';
import type { DocumentLink, Hover, Location } from 'vscode-languageserver/node';
import { citedText } from '../../server/src/recognise/programs-citation-addresses.ts';
import { Client, uriOf } from './support/client.ts';

const USC = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-';

describe('a citation whose address is certain', () => {
  test.each([
    ['8 U.S.C. 1182', `${USC}title8-section1182&num=0&edition=prelim`],
    ['26 USC § 5000A', `${USC}title26-section5000A&num=0&edition=prelim`],
    ['42 U.S.C.\n   1396r-8', `${USC}title42-section1396r-8&num=0&edition=prelim`],
    ['8 CFR 208', 'https://www.ecfr.gov/current/title-8/part-208'],
    ['8 C.F.R. § 208.16', 'https://www.ecfr.gov/current/title-8/section-208.16'],
    ['45 CFR part 46', 'https://www.ecfr.gov/current/title-45/part-46'],
    ['Executive Order 14010', 'https://www.federalregister.gov/executive-order/14010'],
    ['E.O. No. 13990', 'https://www.federalregister.gov/executive-order/13990'],
    ['Public Law 117-58', 'https://www.congress.gov/117/plaws/publ58/PLAW-117publ58.pdf'],
    ['P.L. 104–191', 'https://www.congress.gov/104/plaws/publ191/PLAW-104publ191.pdf'],
  ])('%j', (citation, address) => expect(citedText(citation)?.address).toBe(address));

  test('a bill, where its Congress is told', () => {
    const house = 'https://www.congress.gov/bill/118th-congress/house-bill/2';
    expect(citedText('H.R. 2', ' (118th Congress) is')?.address).toBe(house);
    expect(citedText('H. R. 2', ' of the 118th\nCongress')?.address).toBe(house);
    expect(citedText('S. 1', ', 101st Congress')?.address).toBe(
      'https://www.congress.gov/bill/101st-congress/senate-bill/1',
    );
    expect(citedText('S.J. Res. 7', ' in the 112th Congress')?.address).toBe(
      'https://www.congress.gov/bill/112th-congress/senate-joint-resolution/7',
    );
  });

  test.each([
    'H.R. 2',
    '53 U.S.C. 1',
    '99 CFR 1',
    '35 CFR 1',
    'Executive Order 9066',
    'Executive Order 99999',
    'Public Law 78-410',
    'Title 8',
    'Article 5',
    'Proposition 12',
    '8 U.S.C. 1182/../../x',
    '8 CFR 208" onclick="x',
    'CBP One',
    '',
  ])('not %j', (words) => expect(citedText(words, ' is here')).toBeNull());

  test('takes no time over hostile words', () => {
    const start = performance.now();
    for (const words of [
      '8 U.S.C. '.repeat(50_000),
      `8 CFR ${'1'.repeat(500_000)}`,
      `H.${' '.repeat(500_000)}R. 2`,
    ])
      citedText(words, words);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('links over LSP', () => {
  const talk = `ANN LEE:  Under 8 U.S.C. 1182 and Executive Order 14010 we act; H.R. 2 (118th Congress) too.

BO DAY:  H.R. 3 and the Oak Plan?

ANN LEE:  See 8 CFR
208.16.

BO DAY:  Good.
`;
  const glossary = `programs:
  - name: Oak Plan
    definition: x
    authority: 42 U.S.C. 265
    sources:
      - {title: Act on oaks, url: "https://example.org/act"}
      - {title: Bad, url: "javascript:alert(1)"}
      - {url: http://example.org/b}
`;

  test('in a document and in a glossary, with what they open', async () => {
    const client = await Client.start({ 'talk.txt': talk, 'glossary.yaml': glossary });
    await client.open('talk.txt');
    await client.open('glossary.yaml', undefined, 'yaml');
    const links = async (name: string) =>
      (
        await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
          textDocument: { uri: uriOf(name) },
        })
      ).map(({ range, target, tooltip }) => [client.wordsAt(name, range), target, tooltip]);
    expect(await links('talk.txt')).toEqual([
      [
        '8 U.S.C. 1182',
        `${USC}title8-section1182&num=0&edition=prelim`,
        'Open 8 U.S.C. 1182 in the United States Code',
      ],
      [
        'Executive Order 14010',
        'https://www.federalregister.gov/executive-order/14010',
        'Open Executive Order 14010 in the Federal Register',
      ],
      ['H.R. 2', 'https://www.congress.gov/bill/118th-congress/house-bill/2', 'Open H.R. 2 in Congress.gov'],
      [
        '8 CFR\n208.16',
        'https://www.ecfr.gov/current/title-8/section-208.16',
        'Open 8 CFR 208.16 in the Code of Federal Regulations',
      ],
    ]);
    expect(await links('glossary.yaml')).toEqual([
      ['https://example.org/act', 'https://example.org/act', 'Open “Act on oaks”'],
      ['http://example.org/b', 'http://example.org/b', 'Open the source'],
    ]);
    const hover = await client.ask<Hover>('textDocument/hover', 'talk.txt', 'Oak Plan');
    expect(JSON.stringify(hover)).toContain('Legal basis: [42 U.S.C. 265](https://uscode.house.gov/');
    const declared = await client.ask<Location[]>('textDocument/declaration', 'talk.txt', 'Oak Plan');
    expect(declared[0]!.uri).toBe(uriOf('glossary.yaml'));
  });
});
