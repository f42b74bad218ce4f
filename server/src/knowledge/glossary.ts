/** Reads glossaries: programs and speakers that people describe in YAML or JSON files beside their transcripts. */
import type { Affiliation, Glossary, KnownSpeaker, Program, ProgramSource } from '../model/knowledge.ts';
import { foldName } from '../recognise/programs-fold.ts';
import { GlossaryReader, shortened, type TextAt } from './glossary-reader.ts';
import {
  AFFILIATION_FIELDS,
  PROGRAM_FIELDS,
  SOURCE_FIELDS,
  SPEAKER_FIELDS,
  TOP_FIELDS,
} from './schema-words.ts';
import { type DataNode, type MapNode, readTree } from './tree.ts';

/** Longer names are no names; they would only cost memory. */
const MAX_NAME = 300;
/** A date as people write it in glossaries: a year, a month or a day of ISO 8601. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads a glossary, YAML or JSON.
 * @param text the file's text; a leading U+FEFF is skipped, spans count it
 * @returns what it understood, and problems at their place (`glossary-syntax`, `-wrong-type`, `-unknown-field`,
 *   `-duplicate-field`, `-missing-name`, `-duplicate-alias`, `-duplicate-name`, `-no-definition`, `-date`, `-url`);
 *   never throws; linear
 */
export function parseGlossary(uri: string, text: string): Glossary {
  const tree = readTree(text);
  const reader = new GlossaryReader();
  for (const { span, message } of tree.problems) reader.problem('glossary-syntax', span, message);
  const programs: Program[] = [];
  const speakers: KnownSpeaker[] = [];
  if (tree.root?.kind === 'map') {
    const fields = reader.fields(tree.root, TOP_FIELDS, 'A glossary');
    for (const node of reader.groups(fields.get('programs'), '"programs"', 'program'))
      push(programs, readProgram(reader, uri, node));
    for (const node of reader.groups(fields.get('speakers'), '"speakers"', 'speaker'))
      push(speakers, readSpeaker(reader, uri, node));
  } else if (tree.root && tree.root.kind !== 'nothing' && tree.problems.length === 0)
    reader.wrongType(tree.root, 'This file', 'a group of fields: begin it with "programs:" and a list');
  findDuplicates(reader, programs);
  reader.problems.sort((a, b) => a.span.start - b.span.start);
  return { uri, programs, speakers, problems: reader.problems };
}

function readProgram(reader: GlossaryReader, uri: string, node: MapNode): Program | null {
  const fields = reader.fields(node, PROGRAM_FIELDS, 'A program');
  const name = readName(reader, fields.get('name'), node, 'program');
  if (!name) return null;
  const text = (field: string, numbers = false) => reader.text(fields.get(field), `"${field}"`, numbers);
  const aliases = reader
    .texts(fields.get('aliases'), '"aliases"')
    .filter((alias) => alias.text.length <= MAX_NAME);
  const seeAlso = reader.texts(fields.get('seeAlso'), '"seeAlso"');
  const definition = text('definition');
  if (!definition)
    reader.problem(
      'glossary-no-definition',
      name.span,
      `"${shortened(name.text)}" has no definition yet. Add a line "definition: …" that says what it is.`,
    );
  return {
    id: text('id', true)?.text ?? name.text,
    name: name.text,
    aliases: aliases.map((alias) => alias.text),
    kind: text('kind')?.text ?? null,
    definition: definition?.text ?? null,
    agency: text('agency')?.text ?? null,
    authority: text('authority')?.text ?? null,
    since: readDate(reader, fields.get('since'), '"since"'),
    until: readDate(reader, fields.get('until'), '"until"'),
    sources: reader
      .groups(fields.get('sources'), '"sources"', 'source')
      .flatMap((source) => readSource(reader, source) ?? []),
    seeAlso: seeAlso.map((other) => other.text),
    uri,
    span: node.span,
    nameSpan: name.span,
    aliasSpans: aliases.map((alias) => alias.span),
    seeAlsoSpans: seeAlso.map((other) => other.span),
  };
}

function readSource(reader: GlossaryReader, node: MapNode): ProgramSource | null {
  const fields = reader.fields(node, SOURCE_FIELDS, 'A source');
  const title = reader.text(fields.get('title'), '"title"');
  const url = reader.text(fields.get('url'), '"url"');
  if (url && !/^https?:\/\/[^\s/]/i.test(url.text))
    reader.problem(
      'glossary-url',
      url.span,
      'This is no web address. Write it whole, beginning with https://.',
    );
  if (!title && !url) {
    reader.problem('glossary-missing-title', node.span, 'A source needs a title. Add a line "title: …".');
    return null;
  }
  const isAddress = url !== null && /^https?:\/\/[^\s/]/i.test(url.text);
  return {
    title: title?.text ?? url!.text,
    url: isAddress ? url.text : null,
    urlSpan: isAddress ? url.span : null,
    date: readDate(reader, fields.get('date'), '"date"'),
  };
}

function readSpeaker(reader: GlossaryReader, uri: string, node: MapNode): KnownSpeaker | null {
  const fields = reader.fields(node, SPEAKER_FIELDS, 'A speaker');
  const name = readName(reader, fields.get('name'), node, 'speaker');
  if (!name) return null;
  const affiliations = reader
    .groups(fields.get('affiliations'), '"affiliations"', 'affiliation')
    .map((affiliation): Affiliation => {
      const of = reader.fields(affiliation, AFFILIATION_FIELDS, 'An affiliation');
      return {
        organisation: reader.text(of.get('organisation'), '"organisation"')?.text ?? null,
        title: reader.text(of.get('title'), '"title"')?.text ?? null,
        since: readDate(reader, of.get('since'), '"since"'),
        until: readDate(reader, of.get('until'), '"until"'),
      };
    });
  const labels = reader.texts(fields.get('labels'), '"labels"').map((label) => label.text);
  return { name: name.text, labels, affiliations, uri, span: node.span, nameSpan: name.span };
}

function readName(
  reader: GlossaryReader,
  node: DataNode | undefined,
  entry: MapNode,
  one: string,
): TextAt | null {
  const name = reader.text(node, '"name"');
  if (!name) {
    if (!node || node.kind === 'nothing' || node.kind === 'text')
      reader.problem(
        'glossary-missing-name',
        { start: entry.span.start, end: Math.min(entry.span.end, entry.span.start + 60) },
        `This ${one} has no name. Add a line "name: …".`,
      );
    return null;
  }
  if (name.text.length > MAX_NAME) {
    reader.problem(
      'glossary-wrong-type',
      name.span,
      `A name can have ${MAX_NAME} characters at most. Shorten it.`,
    );
    return null;
  }
  return name;
}

function readDate(reader: GlossaryReader, node: DataNode | undefined, what: string): string | null {
  const date = reader.text(node, what, true);
  if (!date) return null;
  if (DATE.test(date.text)) return date.text;
  reader.problem(
    'glossary-date',
    date.span,
    `${what} must be a year, a month or a day: 2023, 2023-05 or 2023-05-11.`,
  );
  return null;
}

/** The same name or alias twice in one file: which program is meant? */
function findDuplicates(reader: GlossaryReader, programs: readonly Program[]): void {
  const owners = new Map<string, Program>();
  const names = new Map<string, Program>();
  for (const program of programs) {
    const key = foldName(program.name);
    const other = names.get(key);
    if (other)
      reader.problem(
        'glossary-duplicate-name',
        program.nameSpan,
        `"${shortened(program.name)}" is described twice in this glossary. Put both descriptions into one entry.`,
      );
    else if (key !== '') names.set(key, program);
  }
  for (const [key, program] of names) owners.set(key, program);
  for (const program of programs) {
    const own = new Set([foldName(program.name)]);
    program.aliases.forEach((alias, index) => {
      const key = foldName(alias);
      const owner = owners.get(key);
      if (key === '')
        reader.problem(
          'glossary-wrong-type',
          program.aliasSpans[index]!,
          `"${shortened(alias)}" has no letter or digit, so it can never be found. Remove it.`,
        );
      else if (own.has(key))
        reader.problem(
          'glossary-duplicate-alias',
          program.aliasSpans[index]!,
          `"${shortened(alias)}" stands here already: capitals, hyphens and plurals make no difference. Remove one.`,
        );
      else if (owner && owner !== program)
        reader.problem(
          'glossary-duplicate-alias',
          program.aliasSpans[index]!,
          `"${shortened(alias)}" is also a name of "${shortened(owner.name)}", which it will be read as. Remove one of the two.`,
        );
      own.add(key);
      if (!owner) owners.set(key, program);
    });
  }
}

function push<T>(list: T[], item: T | null): void {
  if (item) list.push(item);
}
