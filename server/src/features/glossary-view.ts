/** A glossary file's own outline, and how often each of its programs is mentioned. */
import type { Span } from '../model/span.ts';
import type { GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import { count } from './markdown.ts';
import { glossaryId } from './navigation.ts';
import { references } from './references.ts';

export interface GlossarySymbol {
  readonly kind: 'program' | 'speaker';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

/** Programs and speakers, in order of place. */
export function glossaryOutline({ glossary }: GlossaryFile): GlossarySymbol[] {
  const programs = glossary.programs.map(
    ({ name, kind, span, nameSpan }): GlossarySymbol => ({
      kind: 'program',
      name,
      detail: kind ?? '',
      span,
      nameSpan,
    }),
  );
  const speakers = glossary.speakers.map(
    ({ name, affiliations, span, nameSpan }): GlossarySymbol => ({
      kind: 'speaker',
      name,
      detail: affiliations[0]?.organisation ?? '',
      span,
      nameSpan,
    }),
  );
  return [...programs, ...speakers].sort((a, b) => a.span.start - b.span.start);
}

export interface MentionLens {
  readonly title: string;
  readonly places: readonly Location[];
}

/** The programs that get a lens, each at its name; what it says is asked for when it is shown. */
export function lensPlaces(
  snapshot: Snapshot,
  { glossary }: GlossaryFile,
): { readonly id: string; readonly span: Span }[] {
  return glossary.programs.map((program) => ({
    id: glossaryId(snapshot, program),
    span: program.nameSpan,
  }));
}

/** "23 mentions in 5 documents", and where. */
export function mentionLens(snapshot: Snapshot, id: string): MentionLens {
  const places = references(snapshot, { kind: 'program', id }, false);
  const documents = new Set(places.map(({ uri }) => uri)).size;
  const title =
    places.length === 0
      ? 'not mentioned'
      : `${count(places.length, 'mention')} in ${count(documents, 'document')}`;
  return { title, places };
}
