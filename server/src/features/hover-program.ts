import type { BlockContent } from 'mdast';
import type { Program } from '../model/knowledge.ts';
import { citedText } from '../recognise/programs-citation-addresses.ts';
import { foldName } from '../recognise/programs-fold.ts';
import { fileNameOf } from '../workspace/served.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { namesOf } from './glossary-harvest.ts';
import {
  count,
  emphasis,
  type Fact,
  fact,
  facts,
  link,
  paragraph,
  render,
  strong,
  text,
} from './markdown.ts';
import { nameOf } from './slips.ts';

const MOST_DOCUMENTS = 5;
const MOST_NAMES = 12;
const MOST_SOURCES = 10;
const MOST_ENTRIES = 5;

/**
 * A program's definition and where it is mentioned.
 * @param document where it is asked about; its own names for the program are told
 */
export function hoverProgram(snapshot: Snapshot, id: string, document?: Document): string {
  return render(...describe(snapshot, id, document));
}

/** The same for a name that is probably another's slip, which is said first. */
export function hoverProgramSlip(snapshot: Snapshot, id: string, document: Document): string {
  const name = nameOf(snapshot, document, id);
  return render(
    paragraph(
      text('Perhaps a slip of '),
      strong(name),
      text('. The quick fixes put that name here, or keep this one as an alias.'),
    ),
    ...describe(snapshot, id, document),
  );
}

function describe(snapshot: Snapshot, id: string, document: Document | undefined): BlockContent[] {
  const entries = snapshot.lexicon.entries.get(id) ?? [];
  const places = mentionsByDocument(snapshot, id);
  const name = entries[0]?.name ?? places[0]?.name ?? id;
  const kind = entries[0]?.kind;
  return [
    paragraph(strong(name), ...(kind ? [text(' — '), emphasis(kind)] : [])),
    ...definitionsOf(entries),
    ...(entries.length > 0
      ? facts(...programFacts(snapshot, entries, namesUsed(document, id, name)))
      : [
          paragraph(emphasis('No glossary defines it.')),
          ...facts(fact('Called here', listed(namesUsed(document, id, name))), textFact(name)),
        ]),
    ...saidOf(snapshot, id),
    paragraph(text(whereMentioned(places))),
  ];
}

/** The definition; where glossaries differ, each with its file. */
function definitionsOf(entries: readonly Program[]): BlockContent[] {
  const defined = entries.filter(({ definition }) => definition !== null);
  const different = new Set(defined.map(({ definition }) => definition)).size > 1;
  if (!different) return defined.slice(0, 1).map(({ definition }) => paragraph(text(definition!)));
  return defined
    .slice(0, MOST_ENTRIES)
    .map(({ definition, uri }) => paragraph(emphasis(`${fileNameOf(uri)}:`), text(` ${definition}`)));
}

const MOST_SAID = 2;

/** What people in the documents say it is, marked as said by whom; a glossary's definition stands above. */
function saidOf(snapshot: Snapshot, id: string): BlockContent[] {
  const said: BlockContent[] = [];
  for (const { title, date, programDefinitions } of snapshot.entries()) {
    const definition = programDefinitions.get(id);
    if (!definition || said.length >= MOST_SAID) continue;
    const where = [definition.speaker, title, date].filter((part) => part !== null).join(', ');
    said.push(paragraph(text(`As described by ${where}: “${definition.words}”`)));
  }
  return said;
}

/** The names that the document uses, without the one that the hover begins with. */
function namesUsed(document: Document | undefined, id: string, name: string): string[] {
  if (!document) return [];
  const own = foldName(name);
  return [...namesOf(document, id)].filter(([folded]) => folded !== own).map(([, written]) => written);
}

function programFacts(snapshot: Snapshot, entries: readonly Program[], used: readonly string[]) {
  const folded = new Set(used.map(foldName));
  const aliases = [...new Set(entries.flatMap((program) => program.aliases))];
  const related = new Set(
    entries
      .flatMap(({ seeAlso }) => seeAlso)
      .map((other) => {
        const id = snapshot.lexicon.find(other);
        return (id !== null && snapshot.lexicon.programs.get(id)?.name) || other;
      }),
  );
  const first = (field: 'agency' | 'authority' | 'since' | 'until') =>
    entries.find((program) => program[field] !== null)?.[field];
  return [
    fact('Called here', listed(used)),
    fact('Also called', listed(aliases.filter((alias) => !folded.has(foldName(alias))))),
    fact('Agency', first('agency')),
    authorityFact(first('authority')),
    fact('Since', first('since')),
    fact('Until', first('until')),
    ...entries
      .flatMap(({ sources }) => sources)
      .slice(0, MOST_SOURCES)
      .map(
        (source) =>
          [
            'Source',
            link(source.title, source.url),
            ...(source.date ? [text(`, ${source.date}`)] : []),
          ] as const,
      ),
    fact('See also', listed([...related])),
  ];
}

function authorityFact(authority: string | null | undefined): Fact | null {
  return authority ? ['Legal basis', link(authority, citedText(authority)?.address ?? null)] : null;
}

/** Where the text of a cited law or rule is published. */
function textFact(name: string): Fact | null {
  const cited = citedText(name);
  return cited && ['Text', text('in '), link(cited.publisher, cited.address)];
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

interface Places {
  readonly title: string;
  readonly name: string;
  readonly count: number;
}

function mentionsByDocument(snapshot: Snapshot, id: string): Places[] {
  const places: Places[] = [];
  for (const entry of snapshot.entries()) {
    const spans = entry.programs.get(id);
    if (spans)
      places.push({ title: entry.title, name: entry.programNames.get(id)!, count: spans.length / 2 });
  }
  return places.sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}

function whereMentioned(places: readonly Places[]): string {
  if (places.length === 0) return 'Not mentioned in any document here.';
  const total = places.reduce((sum, place) => sum + place.count, 0);
  const named = places.slice(0, MOST_DOCUMENTS).map((place) => `${place.title} (${place.count})`);
  const rest =
    places.length > MOST_DOCUMENTS ? ` and ${count(places.length - MOST_DOCUMENTS, 'more document')}` : '';
  return `Mentioned ${count(total, 'time')} in ${count(places.length, 'document')}: ${named.join('; ')}${rest}.`;
}
