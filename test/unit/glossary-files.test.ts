/** The glossary and the schema that we ship. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import {
  AFFILIATION_FIELDS,
  PROGRAM_FIELDS,
  SOURCE_FIELDS,
  SPEAKER_FIELDS,
  TOP_FIELDS,
} from '../../server/src/knowledge/schema-words.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the sample glossary has no problem', () => {
  const glossary = parseGlossary('file:///glossary.yaml', read('seeds/glossary.yaml'));
  expect(glossary.problems).toEqual([]);
  expect(createLexicon([glossary]).problems).toEqual([]);
});

test('the schema knows the fields that the reader knows', () => {
  const { properties, definitions } = JSON.parse(read('syntaxes/glossary.schema.json'));
  const fields = (part: { properties: object }) => Object.keys(part.properties);
  expect(Object.keys(properties)).toEqual([...TOP_FIELDS]);
  expect(fields(definitions.program)).toEqual([...PROGRAM_FIELDS]);
  expect(fields(definitions.source)).toEqual([...SOURCE_FIELDS]);
  expect(fields(definitions.speaker)).toEqual([...SPEAKER_FIELDS]);
  expect(fields(definitions.speaker.properties.affiliations.items)).toEqual([...AFFILIATION_FIELDS]);
});
