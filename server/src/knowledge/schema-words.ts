/** The fields a glossary knows, and what its problems say. The same fields stand in `syntaxes/glossary.schema.json`. */

export const TOP_FIELDS = ['programs', 'speakers'] as const;
export const PROGRAM_FIELDS = [
  'id',
  'name',
  'aliases',
  'kind',
  'definition',
  'agency',
  'authority',
  'since',
  'until',
  'sources',
  'seeAlso',
] as const;
export const SOURCE_FIELDS = ['title', 'url', 'date'] as const;
export const SPEAKER_FIELDS = ['name', 'labels', 'affiliations'] as const;
export const AFFILIATION_FIELDS = ['organisation', 'title', 'since', 'until'] as const;

/** Where people guess another word for a field. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  abbreviation: 'aliases',
  abbreviations: 'aliases',
  alias: 'aliases',
  acronym: 'aliases',
  description: 'definition',
  desc: 'definition',
  title: 'name',
  department: 'agency',
  law: 'authority',
  legalbasis: 'authority',
  start: 'since',
  end: 'until',
  from: 'since',
  to: 'until',
  source: 'sources',
  links: 'sources',
  link: 'url',
  href: 'url',
  see: 'seeAlso',
  seealso: 'seeAlso',
  related: 'seeAlso',
  type: 'kind',
  organization: 'organisation',
  org: 'organisation',
  affiliation: 'affiliations',
  label: 'labels',
  program: 'programs',
  programmes: 'programs',
  terms: 'programs',
  speaker: 'speakers',
  people: 'speakers',
  role: 'title',
};

/** @returns the field of `fields` that `written` was probably meant to be, or null */
export function probableField(written: string, fields: readonly string[]): string | null {
  const folded = written.toLowerCase().replace(/[^a-z]/g, '');
  const other = OTHER_WORDS[Object.hasOwn(OTHER_WORDS, folded) ? folded : ''];
  if (other && fields.includes(other)) return other;
  return fields.find((field) => isNear(folded.slice(0, 40), field.toLowerCase())) ?? null;
}

/** One letter more, less, other, or two neighbours swapped. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || a === '') return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
  );
}
