import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { check, programsOf } from './support/programs.ts';

const URI = 'file:///glossary.yaml';

/** `code@words` for each problem. */
function problemsOf(text: string): string[] {
  return parseGlossary(URI, text).problems.map(
    ({ code, span }) => `${code.replace('glossary-', '')}@${text.slice(span.start, span.end).split('\n')[0]}`,
  );
}

const ENTRY = `programs:
  - name: Harvest Support Program
    aliases: [HSP, "Bread for Schools"]
    kind: program
    definition: Buys grain.
    agency: Ministry of Bread
    since: 2020-05
    until: 2021
    sources: [{ title: Act on bread, url: "https://example.org/act", date: 2020-05-01 }]
    seeAlso: [HSP]
speakers:
  - name: Ana Ruiz
    labels: [MS RUIZ]
    affiliations: [{ organisation: Ministry of Bread, title: Minister }]
`;

describe('reading', () => {
  test('every field, with the places of names', () => {
    const { programs, speakers, problems } = parseGlossary(URI, ENTRY);
    expect(problems).toEqual([]);
    expect(programs[0]).toMatchObject({
      id: 'Harvest Support Program',
      aliases: ['HSP', 'Bread for Schools'],
      since: '2020-05',
      until: '2021',
      sources: [{ title: 'Act on bread', url: 'https://example.org/act', date: '2020-05-01' }],
    });
    const { nameSpan, aliasSpans } = programs[0]!;
    expect([nameSpan, ...aliasSpans].map(({ start, end }) => ENTRY.slice(start, end))).toEqual([
      'Harvest Support Program',
      'HSP',
      'Bread for Schools',
    ]);
    expect(speakers[0]).toMatchObject({ name: 'Ana Ruiz', affiliations: [{ title: 'Minister' }] });
  });

  test('JSON, tabs and all, with a byte order mark', () => {
    const text = '\ufeff{\n\t"programs": [\n\t\t{ "name": "Oak Plan", "definition": "Plants oaks." }\n\t]\n}';
    const { programs, problems } = parseGlossary('file:///glossary.json', text);
    expect(problems).toEqual([]);
    expect(text.slice(programs[0]!.nameSpan.start, programs[0]!.nameSpan.end)).toBe('Oak Plan');
  });

  test.each(['', '\n', '# nothing yet\n', 'programs:\n', 'programs: []\nspeakers:\n'])(
    '%j is no problem',
    (text) => expect(problemsOf(text)).toEqual([]),
  );
});

describe('problems stand at their place', () => {
  test.each([
    ['hello', 'wrong-type@hello'],
    ['- name: A', 'wrong-type@- name: A'],
    ['programs: 5', 'wrong-type@5'],
    ['programs:\n  name: A', 'wrong-type@name: A'],
    ['programs:\n  - Oak Plan', 'wrong-type@Oak Plan'],
    ['programs:\n  - definition: x', 'missing-name@definition: x'],
    ['programs:\n  - name: Oak Plan', 'no-definition@Oak Plan'],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    alias: [OP]', 'unknown-field@alias'],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    aliases: OP', 'wrong-type@OP'],
    ['programs:\n  - name: Oak Plan\n    definition: [x]', 'wrong-type@[x]|no-definition@Oak Plan'],
    ['programs:\n  - name: 8\n    definition: x', 'wrong-type@8'],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    name: Elm Plan', 'duplicate-field@name'],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    since: last May', 'date@last May'],
    [
      'programs:\n  - name: Oak Plan\n    definition: x\n    sources: [{title: t, url: "javascript:1"}]',
      'url@javascript:1',
    ],
    ['programs:\n  - name: Oak Plan\n    definition: x\n    aliases: [OP, op]', 'duplicate-alias@op'],
    [
      'programs:\n  - {name: Oak Plan, definition: x}\n  - {name: Elm Plan, definition: x, aliases: [oak plan]}',
      'duplicate-alias@oak plan',
    ],
    [
      'programs:\n  - {name: Oak Plan, definition: x}\n  - {name: OAK-PLAN, definition: y}',
      'duplicate-name@OAK-PLAN',
    ],
    ['programs:\n  - name: "Oak Plan\n', 'syntax'],
    ['programs:\n\t- name: Oak Plan\n', 'syntax'],
  ])('%j', (text, expected) => {
    const problems = problemsOf(text);
    for (const one of expected.split('|'))
      expect(
        problems.some((problem) => problem.startsWith(one)),
        problems.join(),
      ).toBe(true);
  });

  test('words are plain and say the next step', () => {
    const [problem] = parseGlossary(URI, 'programs:\n  - {name: A B, definition: x, auhtority: y}').problems;
    expect(problem!.message).toBe('A program has no field "auhtority". Did you mean "authority"?');
  });
});

describe('glossaries together', () => {
  const of = (uri: string, text: string) => parseGlossary(uri, text);

  test('two definitions of one name are both kept, and noted in both files', () => {
    const lexicon = createLexicon([
      of('file:///b.yaml', 'programs: [{name: Oak-Plan, definition: Fells oaks.}]'),
      of('file:///a.yaml', 'programs: [{name: Oak Plan, definition: Plants oaks.}]'),
    ]);
    expect(lexicon.entries.get('Oak Plan')!.map(({ uri }) => uri)).toEqual([
      'file:///a.yaml',
      'file:///b.yaml',
    ]);
    expect(lexicon.programs.get('Oak Plan')!.definition).toBe('Plants oaks.');
    expect(lexicon.problems.map(({ code, uri }) => `${code} ${uri}`).sort()).toEqual([
      'glossary-conflicting-definition file:///a.yaml',
      'glossary-conflicting-definition file:///b.yaml',
    ]);
  });

  test('seeAlso may go round in circles, but not into the void', () => {
    const text =
      'programs:\n  - {name: A Plan, definition: x, seeAlso: [B Plan]}\n  - {name: B Plan, definition: x, seeAlso: [a plan, C Plan]}';
    expect(createLexicon([of(URI, text)]).problems.map(({ code }) => code)).toEqual([
      'glossary-unknown-see-also',
    ]);
  });

  test('the revision follows the names, and only the names', () => {
    const revision = (text: string) => createLexicon([of(URI, text)]).revision;
    const one = revision('programs: [{name: Oak Plan, definition: x}]');
    expect(revision('# a remark\nprograms: [{definition: other, name: Oak Plan}]')).toBe(one);
    expect(revision('programs: [{name: Oak Plan, definition: x, aliases: [OP]}]')).not.toBe(one);
    expect(revision('programs: [{name: OAK Plan, definition: x}]')).not.toBe(one);
    expect(revision('')).not.toBe(one);
  });
});

describe('matching', () => {
  const glossary = `programs:
  - {name: CBP One, aliases: [CBP One mobile application]}
  - {name: U.S. Oak Admissions, aliases: [Wait in Line]}
  - {name: "Señal Única"}
  - {name: High-Level Talks}
  - {name: Children's Fund for All}
  - {name: One}
  - {name: SNAP}
  - {name: quick removal}
  - {name: Green Gate, aliases: [Green Gate Offices]}`;
  test.each([
    'our [CBP One] mobile application, the [CBP\n One] app, [cbp one] mobile application on',
    'the [US Oak Admissions] and [U.S. Oak Admissions]',
    'those who wait in Line, or [Wait in Line]',
    '[Senal Unica] and [SEÑAL ÚNICA]',
    'the [High Level Talks], the [High‑Level Talks]',
    "the [Childrens Fund for All], the [Children’s Fund for All]'s end",
    'One of us and one of them use [One] here',
    'snap to it; Snap; [SNAP]',
    '[Quick removal] is [quick removal], [quick removals]',
    'the [Green Gate Offices], the [Green Gate] initiative and [Green Gate]',
    'https://example.org/green-gate-offices',
  ])('%j', (text) => check(text, glossary));

  test('the id is the entry’s, whatever the words', () => {
    expect(programsOf('our cbp one mobile applications', glossary).found).toEqual([
      { text: 'cbp one', id: 'CBP One' },
    ]);
  });
});
