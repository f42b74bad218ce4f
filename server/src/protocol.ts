/** What server and client say to each other beside LSP. */

/** Request without parameters; answered (null) once the workspace folders have been read. */
export const WHEN_READ = 'onTheRecord/whenRead';

/** Request {@link AnnotateParams}; answered with a `WorkspaceEdit` on the document's sidecar. */
export const ANNOTATE = 'onTheRecord/annotate';

/** Request {@link SpeakersParams}; answered with {@link SpeakerItem}s, or null for a document that is not served. */
export const SPEAKERS = 'onTheRecord/speakers';

export interface SpeakersParams {
  readonly uri: string;
}

/** A speaker of a document: how much they say, and where. */
export interface SpeakerItem {
  readonly name: string;
  readonly affiliation: string | null;
  readonly turns: number;
  readonly words: number;
  /** Part of all spoken words, 0 to 1. */
  readonly share: number;
  readonly places: readonly ItemPlace[];
}

/** Request {@link ProgramsParams}; answered with {@link ProgramItem}s. */
export const PROGRAMS = 'onTheRecord/programs';

export interface ProgramsParams {
  /** A document, for its programs; a glossary, for those that it defines; null for the whole workspace. */
  readonly uri: string | null;
}

/** A program: how often it is named, and where first. */
export interface ProgramItem {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  /** Whether a glossary defines it. */
  readonly known: boolean;
  readonly mentions: number;
  readonly documents: number;
  /** The earliest document that names it; null where none does. */
  readonly first: {
    readonly uri: string;
    readonly range: ProtocolRange;
    readonly date: string | null;
    readonly speaker: string | null;
    readonly title: string;
  } | null;
}

/** Request {@link ProgramPlacesParams}; answered with {@link ProgramDocument}s. */
export const PROGRAM_DOCUMENTS = 'onTheRecord/programDocuments';

/** Request {@link ProgramPlacesParams}, whose document must be given; answered with {@link ItemPlace}s. */
export const PROGRAM_MENTIONS = 'onTheRecord/programMentions';

export interface ProgramPlacesParams {
  readonly id: string;
  /** For documents, the one that comes first, or null; for mentions, the one that they stand in. */
  readonly uri: string | null;
}

/** A document that names a program. */
export interface ProgramDocument {
  readonly uri: string;
  readonly title: string;
  readonly date: string | null;
  readonly mentions: number;
}

/** A place with the words that stand there. */
export interface ItemPlace {
  readonly range: ProtocolRange;
  readonly words: string;
}

/** Request without parameters; answered with the {@link GlossaryName}s of all glossaries, in order of name. */
export const GLOSSARY_NAMES = 'onTheRecord/glossaryNames';

/** A program that a glossary has. */
export interface GlossaryName {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  /** The glossary's file name. */
  readonly file: string;
}

/** Request {@link AddAliasParams}; answered with a `WorkspaceEdit` on the glossary. */
export const ADD_ALIAS = 'onTheRecord/addAlias';

export interface AddAliasParams {
  readonly id: string;
  readonly alias: string;
}

/** What the command `openGlossary` takes: where an entry was written that a person may go on with. */
export interface GlossaryPlace {
  readonly uri: string;
  readonly position: ProtocolRange['start'];
}

/** Commands of the client that a code action names; each takes one {@link CommandArguments}. */
export const COMMANDS = {
  cite: 'onTheRecord.citeSource',
  accept: 'onTheRecord.acceptFigure',
  setDate: 'onTheRecord.setDocumentDate',
  references: 'onTheRecord.showReferences',
  openGlossary: 'onTheRecord.openGlossary',
  addAlias: 'onTheRecord.addAlias',
} as const;

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** Address of the folder that explains the finding codes, with a closing slash. */
  readonly docs?: string;
  /** Whether the client has the {@link COMMANDS}: only our own says so. */
  readonly commands?: boolean;
}

/** Zero-based lines and UTF-16 characters, as in LSP. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the command `references` takes: places to peek at. */
export interface ReferencesArguments {
  readonly uri: string;
  readonly position: ProtocolRange['start'];
  readonly locations: readonly { readonly uri: string; readonly range: ProtocolRange }[];
}

export interface CommandArguments {
  readonly uri: string;
  /** The figures; empty for the whole document. */
  readonly ranges: readonly ProtocolRange[];
  /** A source that is known already, so that nobody need be asked. */
  readonly source?: { readonly text: string; readonly address: string | null };
}

/** What the command `addAlias` takes: words that a person says what they are another name of. */
export interface AddAliasArguments {
  readonly alias: string;
}

export interface AnnotateParams extends CommandArguments {
  readonly kind: 'source' | 'accepted' | 'document-date';
  /** The source's title, the reason, or the ISO date. */
  readonly text: string;
  readonly address: string | null;
}
