import type { Span } from './span.ts';

/** A published source of a definition. */
export interface ProgramSource {
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
}

/** A glossary's program; spans count from the start of the glossary file. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly definition: string | null;
  readonly agency: string | null;
  /** The legal basis. */
  readonly authority: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: readonly ProgramSource[];
  readonly seeAlso: readonly string[];
  /** The glossary file. */
  readonly uri: string;
  /** The whole entry, and its name's value. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly aliasSpans: readonly Span[];
}

export interface Affiliation {
  readonly organisation: string | null;
  readonly title: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A glossary's speaker. */
export interface KnownSpeaker {
  readonly name: string;
  readonly labels: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly uri: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

/** One glossary file, read. Never throws: what could not be read stands in `problems`. */
export interface Glossary {
  readonly uri: string;
  readonly programs: readonly Program[];
  readonly speakers: readonly KnownSpeaker[];
  readonly problems: readonly GlossaryProblem[];
}

export interface GlossaryProblem {
  /** `glossary-*`, see DESIGN. */
  readonly code: string;
  readonly span: Span;
  readonly message: string;
}

/** All glossaries together, and a matcher compiled from their names once. */
export interface Lexicon {
  /** Changes whenever a name changes: analyses made under another revision are void. */
  readonly revision: number;
  readonly programs: ReadonlyMap<string, Program>;
  readonly speakers: readonly KnownSpeaker[];
  /** Names that count as a source wherever they stand in a claim's sentence (setting `sources.accept`). */
  readonly acceptedSources?: readonly string[];
  /**
   * Finds glossary names in a text.
   * @param text raw or blanked block text
   * @returns non-overlapping matches in order, longest first at each place, UTF-16 offsets in `text`
   */
  readonly match: (text: string) => readonly { readonly span: Span; readonly id: string }[];
}
