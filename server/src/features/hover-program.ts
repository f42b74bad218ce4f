import type { BlockContent } from 'mdast';
import type { Program } from '../model/knowledge.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { count, emphasis, fact, facts, link, paragraph, render, strong, text } from './markdown.ts';

const MOST_DOCUMENTS = 5;

/** A program's definition and where it is mentioned. */
export function hoverProgram(snapshot: Snapshot, id: string): string {
  const program = snapshot.lexicon.programs.get(id);
  const places = mentionsByDocument(snapshot, id);
  const name = program?.name ?? places[0]?.name ?? id;
  return render(
    paragraph(strong(name), ...(program?.kind ? [text(' — '), emphasis(program.kind)] : [])),
    ...(program?.definition ? [paragraph(text(program.definition))] : []),
    ...(program
      ? facts(...programFacts(snapshot, program))
      : [paragraph(emphasis('No glossary defines it.'))]),
    ...saidOf(snapshot, id),
    paragraph(text(whereMentioned(places))),
  );
}

const MOST_SAID = 2;

/** What people in the documents say it is, marked as said by whom; a glossary's definition stands above. */
function saidOf(snapshot: Snapshot, id: string) {
  const said: BlockContent[] = [];
  for (const { title, date, programDefinitions } of snapshot.entries()) {
    const definition = programDefinitions.get(id);
    if (!definition || said.length >= MOST_SAID) continue;
    const where = [definition.speaker, title, date].filter((part) => part !== null).join(', ');
    said.push(paragraph(text(`As described by ${where}: “${definition.words}”`)));
  }
  return said;
}

function programFacts(snapshot: Snapshot, program: Program) {
  const related = program.seeAlso.map((id) => snapshot.lexicon.programs.get(id)?.name ?? id);
  return [
    fact('Also called', program.aliases.join(', ')),
    fact('Agency', program.agency),
    fact('Legal basis', program.authority),
    fact('Since', program.since),
    fact('Until', program.until),
    ...program.sources.map(
      (source) =>
        [
          'Source',
          link(source.title, source.url),
          ...(source.date ? [text(`, ${source.date}`)] : []),
        ] as const,
    ),
    fact('See also', related.join(', ')),
  ];
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
  const listed = places.slice(0, MOST_DOCUMENTS).map((place) => `${place.title} (${place.count})`);
  const rest =
    places.length > MOST_DOCUMENTS ? ` and ${count(places.length - MOST_DOCUMENTS, 'more document')}` : '';
  return `Mentioned ${count(total, 'time')} in ${count(places.length, 'document')}: ${listed.join('; ')}${rest}.`;
}
