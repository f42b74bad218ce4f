/** The plain reader of front matter says what the parser of YAML says, or leaves it to that. */
import { expect, test } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { plainFields } from '../../server/src/syntax/front-matter-plain.ts';

const READ = [
  'title: A hearing on harbours\ndate: 2021-03-04\n',
  "title: 'A clerk''s notes'\ndate: '2021-03-04'\n",
  'title: A hearing\n  on two lines\nurl: https://example.org/a:b\n',
  "title: 'A hearing: on\n  two lines'\n",
  'title: "A\\_hearing \\\n  \\ on \\"two\\" lines \\u201cat\\x20noon\\u201D"\n',
  'published-time: 2021-03-04 10:00:00-05:00\ntags: a, b [c]\n',
];

const LEFT = [
  'speakers:\n  - Ann Lee\n',
  'speakers: [Ann Lee, Bo Ray]\n',
  'speakers:\n- Ann Lee\n',
  'count: 007\n',
  'draft: true\n',
  'title: null\n',
  'title: Harbours: a hearing\n',
  'title: Harbours # and a remark\n',
  'title: |\n  Harbours\n',
  'title: "A\\nhearing"\n',
  'title: one\ntitle: two\n',
  '# remark\ntitle: one\n',
  'title: one\n\ndate: 2021-03-04\n',
];

const spaced = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();

test.each(READ)('%j', (source) => {
  const { contents } = parseDocument(source, { logLevel: 'silent' });
  const fields = plainFields(source);
  if (!isMap(contents)) throw new Error(source);
  expect(fields?.size).toBe(contents.items.length);
  for (const { key, value } of contents.items) {
    if (!isScalar(value)) throw new Error(source);
    const field = fields?.get(String(key));
    expect(spaced(field?.value)).toBe(spaced(value.value));
    expect(field?.range?.slice(0, 2)).toEqual(value.range?.slice(0, 2));
  }
});

test.each(LEFT)('left to the parser: %j', (source) => {
  expect(plainFields(source)).toBeNull();
});
