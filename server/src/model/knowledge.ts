import type { FindingCode } from './finding.ts';
import type { Span } from './span.ts';

/** A published source of a definition. */
export interface ProgramSource {
  readonly title: string;
  readonly url: string | null;
  /** Where the address stands, or null. */
  readonly urlSpan: Span | null;
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
  readonly seeAlsoSpans: readonly Span[];
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
  readonly code: FindingCode;
  readonly span: Span;
  readonly message: string;
}

/** A token as the recognisers cut it (`recognise/tokens.ts`), as far as names need it. */
export interface NameToken extends Span {
  /** 0 a word, 1 a number, 2 a sign. */
  readonly kind: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly spaced: boolean;
}

/** A glossary name in a text. */
export interface NameMatch {
  /** Ends with the name's last capitalised word: `CBP One` where the glossary says `CBP One mobile application`. */
  readonly span: Span;
  readonly id: string;
  /** The first and last token of the whole name, indices in what was matched; the last inclusive. */
  readonly first: number;
  readonly last: number;
  /** A term of art or an organisation: explained, but no named program. */
  readonly term: boolean;
}

/** What is wrong between glossaries, or between entries of one. */
export interface LexiconProblem extends GlossaryProblem {
  /** The glossary it stands in. */
  readonly uri: string;
  /** Places that it is at odds with. */
  readonly related: readonly { readonly uri: string; readonly span: Span; readonly message: string }[];
}

/** All glossaries together, and a matcher compiled from their names once. */
export interface Lexicon {
  /** Changes when, and only when, a name changes: analyses made under another revision are void. */
  readonly revision: number;
  /** By id; where two glossaries describe one program, the first by the file's address. */
  readonly programs: ReadonlyMap<string, Program>;
  /** Every description of a program, by id, in order of the files' addresses. */
  readonly entries: ReadonlyMap<string, readonly Program[]>;
  readonly speakers: readonly KnownSpeaker[];
  readonly problems: readonly LexiconProblem[];
  /** @returns the id of the program that goes by this name, however it is spelt; null where none does */
  readonly find: (name: string) => string | null;
  /** Names that count as a source wherever they stand in a claim's sentence (setting `sources.accept`). */
  readonly acceptedSources?: readonly string[];
  /**
   * Finds glossary names in one sentence.
   * @param text what the tokens were cut from
   * @param tokens in order
   * @returns non-overlapping matches in order, the longest at each place; UTF-16 offsets in `text`
   */
  readonly match: (text: string, tokens: readonly NameToken[]) => readonly NameMatch[];
}
