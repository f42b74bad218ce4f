/** What is written into glossaries, and that all that stood there stays. */
import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { addAlias, addProgram, applyChange, placeToWrite } from '../../server/src/knowledge/glossary-edit.ts';

const YAML = 'file:///glossary.yaml';
const JSON_FILE = 'file:///glossary.json';
const OAK = { name: 'Oak Plan', aliases: [], kind: null, definition: 'Plants oaks.', sources: [] };

function added(uri: string, text: string, program: Parameters<typeof addProgram>[2] = OAK): string | null {
  const change = addProgram(uri, text, program);
  return change && applyChange(text, change);
}

function aliased(uri: string, text: string, name: string, alias: string): string | null {
  const program = parseGlossary(uri, text).programs.find((one) => one.name === name)!;
  const change = addAlias(text, program, alias);
  return change && applyChange(text, change);
}

describe('a program is added', () => {
  test.each([
    ['', 'programs:\n  - name: Oak Plan\n    definition: Plants oaks.\n'],
    ['# ours\n', '# ours\nprograms:\n  - name: Oak Plan\n    definition: Plants oaks.\n'],
    ['programs:\n', 'programs:\n  - name: Oak Plan\n    definition: Plants oaks.\n'],
    [
      'programs: # none yet\nspeakers: []\n',
      'programs: # none yet\n  - name: Oak Plan\n    definition: Plants oaks.\nspeakers: []\n',
    ],
    [
      'speakers:\n  - name: Ana Ruiz\n',
      'speakers:\n  - name: Ana Ruiz\n\nprograms:\n  - name: Oak Plan\n    definition: Plants oaks.\n',
    ],
    [
      'programs:\n- name: A Plan   # first\n  # of all\n\n# people\nspeakers: []',
      'programs:\n- name: A Plan   # first\n  # of all\n- name: Oak Plan\n  definition: Plants oaks.\n\n# people\nspeakers: []',
    ],
    [
      'programs:\n  - name: A Plan\n\n  - name: B Plan\n    definition: >\n      Folded\n      text.\n\nspeakers: []\n',
      'programs:\n  - name: A Plan\n\n  - name: B Plan\n    definition: >\n      Folded\n      text.\n\n  - name: Oak Plan\n    definition: Plants oaks.\n\nspeakers: []\n',
    ],
    ['programs: []\n', 'programs: [{"name":"Oak Plan","definition":"Plants oaks."}]\n'],
    [
      'programs: [{name: A Plan, definition: x}]\n',
      'programs: [{name: A Plan, definition: x}, {"name":"Oak Plan","definition":"Plants oaks."}]\n',
    ],
    ['{speakers: []}', '{speakers: [], "programs": [{"name":"Oak Plan","definition":"Plants oaks."}]}'],
    [
      'programs:\r\n  - name: A Plan\r\n',
      'programs:\r\n  - name: A Plan\r\n  - name: Oak Plan\r\n    definition: Plants oaks.\r\n',
    ],
  ])('%j', (before, after) => expect(added(YAML, before)).toBe(after));

  test('JSON keeps its indentation', () => {
    expect(added(JSON_FILE, '')).toBe(
      '{\n  "programs": [\n    {\n      "name": "Oak Plan",\n      "definition": "Plants oaks."\n    }\n  ]\n}\n',
    );
    expect(added(JSON_FILE, '{\n\t"programs": [\n\t\t{ "name": "A Plan" }\n\t]\n}\n')).toBe(
      '{\n\t"programs": [\n\t\t{ "name": "A Plan" },\n\t\t{\n\t\t\t"name": "Oak Plan",\n\t\t\t"definition": "Plants oaks."\n\t\t}\n\t]\n}\n',
    );
  });

  test.each(['programs:\n  - name: "A\n', '[broken', 'programs: hello\n', '- name: A Plan\n'])(
    'nothing is written into %j',
    (text) => expect(added(YAML, text)).toBeNull(),
  );

  test('words that YAML would take for something else are quoted, long ones wrapped', () => {
    const program = {
      name: 'No: 8 # "x"',
      aliases: ['8', 'yes', '[a]'],
      kind: 'law',
      definition: `It says: “${'trees and more trees '.repeat(12).trim()}”. # not a remark`,
      sources: [{ title: 'Ana Ruiz, Briefing: day one', date: '2023-11-17' }],
    };
    const text = added(YAML, 'programs:\n  - name: A Plan\n', program)!;
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(115);
    const { programs } = parseGlossary(YAML, text);
    expect(programs[1]).toMatchObject({ name: program.name, aliases: program.aliases, kind: 'law' });
    expect(programs[1]!.definition).toBe(program.definition);
    expect(programs[1]!.sources).toMatchObject(program.sources);
  });

  test('the cursor goes where the definition is or will be', () => {
    for (const [uri, definition, before] of [
      [YAML, null, 'definition:'],
      [YAML, 'Plants oaks.', 'definition: '],
      [YAML, 'Plants oaks and other trees. '.repeat(9).trim(), 'definition: >-\n      '],
      [JSON_FILE, null, '"definition": "'],
    ] as const) {
      const text = added(uri, '', { ...OAK, definition })!;
      const { start } = placeToWrite(uri, text, 'Oak Plan');
      expect(text.slice(0, start).endsWith(before), text.slice(0, start)).toBe(true);
    }
  });
});

describe('an alias is added', () => {
  test.each([
    [
      'programs:\n  - name: A Plan # one\n    definition: x\n',
      'programs:\n  - name: A Plan # one\n    aliases: [AP]\n    definition: x\n',
    ],
    [
      'programs:\n  - name: A Plan\n    aliases: [B, C] # two\n',
      'programs:\n  - name: A Plan\n    aliases: [B, C, AP] # two\n',
    ],
    ['programs:\n  - name: A Plan\n    aliases: []\n', 'programs:\n  - name: A Plan\n    aliases: [AP]\n'],
    [
      'programs:\n  - name: A Plan\n    aliases: # none\n',
      'programs:\n  - name: A Plan\n    aliases: [AP] # none\n',
    ],
    [
      'programs:\n  - name: A Plan\n    aliases:\n      - B # b\n      - C\n    kind: law\n',
      'programs:\n  - name: A Plan\n    aliases:\n      - B # b\n      - C\n      - AP\n    kind: law\n',
    ],
    [
      'programs:\n  - name: A Plan\n    aliases: [\n      B,\n      C,\n    ]\n',
      'programs:\n  - name: A Plan\n    aliases: [\n      B,\n      C, AP\n    ]\n',
    ],
    [
      'programs: [{name: "A Plan", definition: x}]\n',
      'programs: [{name: "A Plan", "aliases": ["AP"], definition: x}]\n',
    ],
    [
      'programs:\n  - definition: x\n    name: A Plan',
      'programs:\n  - definition: x\n    name: A Plan\n    aliases: [AP]',
    ],
    ['programs:\n  -   name: A Plan\n', 'programs:\n  -   name: A Plan\n      aliases: [AP]\n'],
  ])('%j', (before, after) => expect(aliased(YAML, before, 'A Plan', 'AP')).toBe(after));

  test('JSON', () => {
    expect(
      aliased(JSON_FILE, '{ "programs": [{ "name": "A Plan", "aliases": ["B"] }] }', 'A Plan', 'AP'),
    ).toContain('"B"');
    const bare = '{\n  "programs": [\n    {\n      "name": "A Plan"\n    }\n  ]\n}';
    const text = aliased(JSON_FILE, bare, 'A Plan', 'AP')!;
    expect(parseGlossary(JSON_FILE, text).programs[0]!.aliases).toEqual(['AP']);
  });

  test.each([
    'a, b',
    '- x',
    'yes',
    "it's: #1",
    '"q"',
    '^.*$ (A+B)* [x]',
    'برنامج الغذاء',
    'Cafe\u0301 Roue\u0301',
    '\\d {1,3}',
    '食料 計画',
  ])('words that need quotes: %s', (alias) => {
    for (const aliases of ['', '    aliases: [B]\n', '    aliases:\n      - B\n']) {
      const text = aliased(YAML, `programs:\n  - name: A Plan\n${aliases}`, 'A Plan', alias)!;
      expect(parseGlossary(YAML, text).programs[0]!.aliases).toContain(alias);
    }
  });

  test('what is no list is left alone', () =>
    expect(aliased(YAML, 'programs:\n  - name: A Plan\n    aliases: B\n', 'A Plan', 'AP')).toBeNull());
});
