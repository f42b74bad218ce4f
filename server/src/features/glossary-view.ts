/** A glossary file's own outline, and how often each of its programs is mentioned. */
import type { Span } from '../model/span.ts';
import type { GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import { count } from './markdown.ts';
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
  readonly span: Span;
  readonly title: string;
  readonly places: readonly Location[];
}

/** "23 mentions in 5 documents" over each program's name. */
export function mentionLenses(snapshot: Snapshot, { glossary }: GlossaryFile): MentionLens[] {
  return glossary.programs.map(({ id, nameSpan }) => {
    const places = references(snapshot, { kind: 'program', id }, false);
    const documents = new Set(places.map(({ uri }) => uri)).size;
    const title =
      places.length === 0
        ? 'not mentioned'
        : `${count(places.length, 'mention')} in ${count(documents, 'document')}`;
    return { span: nameSpan, title, places };
  });
}
