import type { Span } from '../model/span.ts';

/** A program that is to be added to a glossary. */
export interface NewProgram {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  /** Null leaves a place for it. */
  readonly definition: string | null;
  readonly sources: readonly { readonly title: string; readonly date: string | null }[];
}

/** One stretch of the old text, and what comes in its place. */
export interface TextChange extends Span {
  readonly text: string;
}

/** An entry's fields, in the order in which people read them; an empty definition is null. */
export function fieldsOf({ name, kind, definition, aliases, sources }: NewProgram): Record<string, unknown> {
  return {
    name,
    ...(kind === null ? {} : { kind }),
    definition,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(sources.length === 0
      ? {}
      : { sources: sources.map(({ title, date }) => (date === null ? { title } : { title, date })) }),
  };
}
