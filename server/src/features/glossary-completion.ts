/** What can stand at the cursor of a glossary: names for `seeAlso`, kinds, and names that no entry has yet. */
import { quoted } from '../knowledge/glossary-words.ts';
import type { Program } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { GlossaryFile, Snapshot } from '../workspace/snapshot.ts';
import { count } from './markdown.ts';
import { programRows } from './programs-view.ts';

export interface GlossaryCompletion {
  /** What is put in, with the quotes that it needs. */
  readonly text: string;
  readonly label: string;
  readonly span: Span;
  readonly detail: string;
  readonly documentation: string | null;
}

/** The kinds of the schema's examples. */
const KINDS = [
  'program',
  'initiative',
  'law',
  'rule',
  'order',
  'policy',
  'strategy',
  'treaty',
  'declaration',
  'dialogue',
  'fund',
  'process',
  'visa',
  'app',
  'term',
  'organisation',
];
const MOST_NAMES = 200;
/** Lines above the cursor in which the field is looked for that a list belongs to. */
const MOST_LINES = 50;
/** What ends a name in a list of them. */
const SIGNS = ['[', ']', '{', '}', ',', '"', "'"];
const FIELD = /^\s{0,80}(?:- )?\s{0,80}"?([A-Za-z]{1,60})"?\s{0,80}:(.*)$/;

/** @returns nothing outside `seeAlso`, `aliases`, `name` and `kind` */
export function completeInGlossary(
  snapshot: Snapshot,
  { text }: GlossaryFile,
  offset: number,
): GlossaryCompletion[] {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const own = FIELD.exec(line);
  const field = own?.[1] ?? (/^\s*(?:-|")/.test(line) ? fieldAbove(text, offset - line.length, line) : null);
  const value = own?.[2] ?? line.replace(/^\s*-?/, '');
  const typed = value.slice(Math.max(...SIGNS.map((sign) => value.lastIndexOf(sign))) + 1).trimStart();
  const span = { start: offset - typed.length, end: offset };
  const inQuotes = /["']/.test(value.slice(0, value.length - typed.length).at(-1) ?? '');
  const write = (name: string) => (inQuotes ? JSON.stringify(name).slice(1, -1) : quoted(name));
  const make = (label: string, detail: string, documentation: string | null = null) => ({
    text: write(label),
    label,
    span,
    detail,
    documentation,
  });
  switch (field) {
    case 'kind':
      return KINDS.map((kind) => make(kind, 'kind'));
    case 'seeAlso':
      return startingWith(typed, namedIn(snapshot, text)).map(({ name, kind, definition }) =>
        make(name, kind ?? 'program', definition),
      );
    case 'name':
    case 'aliases':
      return programRows(snapshot, null)
        .filter(({ known }) => !known)
        .slice(0, MOST_NAMES)
        .map(({ name, mentions, documents }) =>
          make(name, `${count(mentions, 'mention')} in ${count(documents, 'document')}`),
        );
    default:
      return [];
  }
}

type Named = Pick<Program, 'name' | 'kind' | 'definition'>;

/** All entries, and those below a bracket that is still open, which no reader of YAML sees. */
function namedIn({ lexicon }: Snapshot, text: string): Named[] {
  const read = [...lexicon.programs.values()];
  const names = new Set(read.map(({ name }) => name));
  const unread = [...text.matchAll(/^[ \t]{0,80}(?:- )?name: {0,80}["']?([^"'#\r\n]{1,300})/gm)]
    .map(([, name]) => name!.trim())
    .filter((name) => !names.has(name));
  return [...read, ...unread.map((name) => ({ name, kind: null, definition: null }))];
}

/** Names that begin as what is typed first, as many as a list can show. */
function startingWith<T extends { readonly name: string }>(typed: string, programs: Iterable<T>): T[] {
  const lower = typed.toLowerCase();
  const [first, others]: [T[], T[]] = [[], []];
  for (const program of programs)
    (program.name.toLowerCase().startsWith(lower) ? first : others).push(program);
  return [...first, ...others].slice(0, MOST_NAMES);
}

/** The field whose list the line belongs to: the first above that is no item of it. */
function fieldAbove(text: string, lineStart: number, line: string): string | null {
  const indent = /^\s*/.exec(line)![0].length;
  let end = lineStart - 1;
  for (let seen = 0; end > 0 && seen < MOST_LINES; seen++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(start, end);
    const field = FIELD.exec(above);
    if (field && /^\s*/.exec(above)![0].length <= indent)
      return field[2]!.trim().replace(/^\[$/, '') === '' ? field[1]! : null;
    end = start - 1;
  }
  return null;
}
