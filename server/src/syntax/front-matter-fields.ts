/** Reads the fields of YAML front matter that tell about a transcript. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { DocumentSpan } from '../model/span.ts';
import type { Participant } from '../model/transcript.ts';
import { dateInAddress, writtenDate } from './dates-written.ts';
import { plainFields } from './front-matter-plain.ts';

/** A field's text and where it stands. */
export interface Field {
  readonly text: string;
  readonly span: DocumentSpan;
}

/** What front matter tells. */
export interface FrontMatter {
  readonly title: Field | null;
  readonly date: { readonly value: string; readonly span: DocumentSpan } | null;
  readonly address: { readonly value: string; readonly span: DocumentSpan } | null;
  readonly participants: readonly Participant[];
}

export const NO_FRONT_MATTER: FrontMatter = { title: null, date: null, address: null, participants: [] };
const DATES = [
  'date',
  'event_date',
  'recorded',
  'recorded_at',
  'date_recorded',
  'published',
  'published_time',
  'published_at',
  'pubdate',
  'datetime',
];
const ADDRESSES = ['source_url', 'url', 'permalink', 'canonical', 'canonical_url', 'source', 'link'];
const PEOPLE = [
  'speakers',
  'speaker',
  'participants',
  'guests',
  'guest',
  'hosts',
  'host',
  'panelists',
  'interviewer',
  'interviewee',
  'attendees',
  'moderator',
];

/** @param end where the front matter ends in the text; nothing is read where it is no YAML */
export function readFrontMatter(text: string, end: number): FrontMatter {
  if (end === 0) return NO_FRONT_MATTER;
  const from = text.indexOf('\n') + 1 || text.indexOf('\r') + 1;
  const source = text.slice(from, end).replace(/^(?:---|\.\.\.)\s*$/m, '');
  const fields = fieldsOf(source);
  if (fields === null) return NO_FRONT_MATTER;
  const field = (node: Node | undefined): Field | null => {
    if (!isScalar(node) || node.value === null || !node.range) return null;
    const words = String(node.value).replace(/\s+/g, ' ').replaceAll('\u2060', '').trim();
    return words === ''
      ? null
      : { text: words, span: { start: from + node.range[0], end: from + node.range[1] } };
  };
  let date: FrontMatter['date'] = null;
  for (const name of DATES) {
    const found = field(fields.get(name));
    const written = found && writtenDate(found.text.slice(0, 60), 0);
    if (found && written) {
      date = { value: written.value, span: found.span };
      break;
    }
  }
  let address: FrontMatter['address'] = null;
  for (const name of ADDRESSES) {
    const found = field(fields.get(name));
    const written = found && dateInAddress(found.text, 0);
    if (found && written) {
      address = { value: written.value, span: found.span };
      break;
    }
  }
  const participants: Participant[] = [];
  for (const name of PEOPLE) {
    const node = fields.get(name);
    const list = isSeq(node) ? (node.items as Node[]) : node ? [node] : [];
    for (const item of list.slice(0, 200)) {
      const person = participant(item, field);
      if (person) participants.push(person);
    }
  }
  return { title: field(fields.get('title')), date, address, participants };
}

function fieldsOf(source: string): ReadonlyMap<string, Node> | null {
  const fields = new Map<string, Node>();
  const add = (key: unknown, value: Node): void => {
    fields.set(String(key).toLowerCase().replaceAll('-', '_'), value);
  };
  const plain = plainFields(source);
  if (plain) {
    for (const [key, value] of plain) add(key, value);
    return fields;
  }
  try {
    const document = parseDocument(source, { logLevel: 'silent', uniqueKeys: false });
    if (!isMap(document.contents)) return null;
    for (const { key, value } of document.contents.items)
      if (isScalar(key) && value) add(key.value, value as Node);
  } catch {
    return null;
  }
  return fields;
}

function participant(node: Node, field: (node: Node | undefined) => Field | null): Participant | null {
  if (isMap(node)) {
    const get = (key: string) => field(node.get(key, true) as Node | undefined);
    const name = get('name');
    if (!name) return null;
    return {
      name: name.text,
      label: get('label')?.text ?? get('initials')?.text ?? null,
      title: get('title')?.text ?? get('role')?.text ?? null,
      affiliation: get('affiliation')?.text ?? get('organisation')?.text ?? get('organization')?.text ?? null,
      span: name.span,
    };
  }
  const found = field(node);
  if (!found || found.text.length > 120) return null;
  const [name, ...rest] = found.text.split(/,\s{1,60}|\s{1,60}[–—-]\s{1,60}|\s{0,60}\(/);
  const title = rest.join(', ').replace(/\)$/, '').trim();
  return name
    ? { name: name.trim(), label: null, title: title || null, affiliation: null, span: found.span }
    : null;
}
