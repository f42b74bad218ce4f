/** Glossaries come from files that nobody vouches for: their words are shown as words, whatever they hold. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { hoverProgram } from '../../server/src/features/hover-program.ts';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

interface Token {
  readonly type: string;
  readonly children: readonly Token[] | null;
  attrGet(name: string): string | null;
}
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (options: {
  html: boolean;
}) => { parse(text: string, environment: object): Token[] };

/** What a Markdown reader finds in a text, besides paragraphs, lists of facts and words. */
function typesIn(markdown: string): string[] {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const types = all
    .filter(({ type }) => !/^(?:paragraph|bullet_list|list_item|strong|em|link)_(?:open|close)$/.test(type))
    .map(({ type }) => type);
  const links = all.filter(({ type }) => type === 'link_open').map((link) => `link ${link.attrGet('href')}`);
  return [...new Set([...types, ...links])].filter((type) => !HARMLESS.has(type));
}

const HARMLESS = new Set(['inline', 'text', 'softbreak']);

const HOSTILE = [
  '[run](command:workbench.action.quit)',
  '[run](<command:workbench.action.quit>)',
  '<command:workbench.action.quit>',
  '<a href="command:x">y</a><script>alert(1)</script>',
  '<img src=https://example.org/x.png onerror=alert(1)>',
  '![x](https://example.org/x.png)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  'javascript:alert(1) <javascript:alert(1)>',
  '&lt;b&gt; &#x3c;i&#x3e; &colon;',
  '# heading\n\n---\n\n> quote\n\n1. one\n- two\n+ three',
  '```js\nalert(1)\n```\n\n    code',
  '`code` ~~~ $(gear) **bold** __bold__ *it* _it_ ~~no~~',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'https://example.org www.example.org a@example.org',
  '\u202egnp.exe\u202c \u200bhidden\u0000\u001b[31m',
  '\\[x\\](command:x) \\\\[x](command:x)',
  ']( command:x ) [ ![',
];

function hoverOf(glossary: unknown): string {
  const workspace = new Workspace();
  workspace.put('file:///w/a[x](command:y).glossary.json', JSON.stringify(glossary));
  workspace.put(
    'file:///w/<b>.glossary.json',
    JSON.stringify({ programs: [{ name: 'Oak Plan', definition: 'other' }] }),
  );
  return hoverProgram(workspace.snapshot(), 'Oak Plan');
}

describe('a hover', () => {
  test.each(HOSTILE)('shows %j as it is', (words) => {
    const markdown = hoverOf({
      programs: [
        {
          id: 'Oak Plan',
          name: 'Oak Plan',
          definition: words,
          kind: words,
          agency: words,
          authority: words,
          aliases: [words],
          sources: [{ title: words }, { title: words, url: words }],
          seeAlso: [words],
        },
      ],
    });
    expect(typesIn(markdown)).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e]/);
  });

  test.each(HOSTILE)('shows a name %j as it is', (words) => {
    const name = words.split('\n')[0]!;
    const workspace = new Workspace();
    workspace.put(
      'file:///w/glossary.json',
      JSON.stringify({ programs: [{ id: 'x', name, definition: 'y' }] }),
    );
    expect(typesIn(hoverProgram(workspace.snapshot(), 'x'))).toEqual([]);
  });

  test('makes links of plain web addresses only', () => {
    const urls = [
      'https://example.org/a(b)[c]',
      'http://example.org/x y',
      'command:x',
      'javascript:alert(1)',
      'https://example.org/"><b>',
      'https://example.org/)[x](command:y',
      'vscode://x',
      'file:///etc/passwd',
      '//example.org',
    ];
    const sources = urls.map((url, index) => ({ title: `T${index}`, url }));
    const links = typesIn(hoverOf({ programs: [{ name: 'Oak Plan', definition: 'x', sources }] }));
    expect(links).toEqual([
      'link https://example.org/a(b)%5Bc%5D',
      'link https://example.org/)%5Bx%5D(command:y',
    ]);
  });

  test('shows what is long in short', () => {
    const long = 'word '.repeat(1_000_000);
    const markdown = hoverOf({
      programs: [
        {
          name: 'Oak Plan',
          definition: long,
          aliases: Array.from({ length: 500 }, (_, index) => `Oak ${index}`),
          sources: Array.from({ length: 500 }, (_, index) => ({ title: `T ${index}` })),
          seeAlso: Array.from({ length: 500 }, (_, index) => `S ${index}`),
        },
      ],
    });
    expect(markdown.length).toBeLessThan(6000);
    expect(markdown).toContain('and 488 more');
  });

  test('tells everything that the entry has', () => {
    const workspace = new Workspace();
    workspace.put(
      'file:///w/glossary.yaml',
      `programs:
  - name: Oak Plan
    kind: program
    definition: Plants oaks.
    aliases: [OP, Planting Act]
    agency: Ministry of Trees
    authority: Trees Act
    since: 2020-05
    until: 2021
    sources: [{ title: Act, url: "https://example.org/act", date: 2020-05-01 }, { title: Book }]
    seeAlso: [elm plan, Fir Plan]
  - {name: Elm Plan, definition: x, seeAlso: [Oak Plan]}
`,
    );
    const uri = 'file:///w/2023-05-12%20talk.transcript';
    workspace.open(
      uri,
      'transcript',
      1,
      'ANN LEE:  The Oak Plan, which plants oaks in every town, is old.\n\nBO DAY:  The Planting Act?\n\nANN LEE:  The oak plan.\n\nBO DAY:  Good.\n\nANN LEE:  Yes.\n\nBO DAY:  Well then.\n',
    );
    const snapshot = workspace.snapshot();
    const [title] = [...snapshot.entries()].map((entry) => entry.title);
    expect(hoverProgram(snapshot, 'Oak Plan', snapshot.documents.get(uri))).toBe(`**Oak Plan** — *program*

Plants oaks.

- Called here: Planting Act
- Also called: OP
- Agency: Ministry of Trees
- Legal basis: Trees Act
- Since: 2020-05
- Until: 2021
- Source: [Act](https://example.org/act), 2020-05-01
- Source: Book
- See also: Elm Plan, Fir Plan

As described by Ann Lee, ${title}, 2023-05-12: “The Oak Plan, which plants oaks in every town, is old.”

Mentioned 3 times in 1 document: ${title} (3).`);
  });
});

test('the same words are read from YAML', () => {
  for (const words of HOSTILE)
    expect(() => parseGlossary('file:///glossary.yaml', `programs:\n  - name: ${words}\n`)).not.toThrow();
});
