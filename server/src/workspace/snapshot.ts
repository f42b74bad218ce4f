/** What a feature reads: the state of all documents at one moment, immutable. */
import type { Annotation, Sidecar } from '../model/annotation.ts';
import type { Glossary, Lexicon } from '../model/knowledge.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import type { FigureFact } from './figure-facts.ts';
import type { Places } from './places.ts';

/** A sidecar file, open or not. */
export interface SidecarFile {
  readonly sidecar: Sidecar;
  readonly text: string;
  readonly lines: Uint32Array;
}

/** An open document that is served. */
export interface Document {
  readonly uri: string;
  readonly transcript: Transcript;
  /** Line starts, see `lineStarts`. */
  readonly lines: Uint32Array;
  /** What its sidecar says of it. */
  readonly annotations: readonly Annotation[];
  /** As they are for this document: its folder and its language may have their own. */
  readonly settings: Settings;
  /** Computed when first asked for. */
  readonly resolution: Resolution;
}

/** A glossary file, open or not. */
export interface GlossaryFile {
  readonly glossary: Glossary;
  readonly text: string;
  readonly lines: Uint32Array;
}

/** A person as one document knows them. */
export interface SpeakerEntry {
  /** See `speakerKey`. */
  readonly key: string;
  readonly name: string;
  readonly affiliation: string | null;
  readonly introduced: Span | null;
  /** Labels of their turns, in order: start, end, start, end … */
  readonly labels: Uint32Array;
}

/** What the workspace keeps of a document, open or not: places and names, no text. */
export interface DocumentEntry {
  readonly uri: string;
  readonly title: string;
  readonly date: string | null;
  readonly lines: Uint32Array;
  /** Places by program id; their words are those of `foldWords`. */
  readonly programs: Places;
  /** The words of the first mention of each program, for names that no glossary has. */
  readonly programNames: ReadonlyMap<string, string>;
  /** Who names each program first, where that can be told. */
  readonly programSpeakers: ReadonlyMap<string, string>;
  /** What the document itself says a program is: the first such sentence of each. */
  readonly programDefinitions: ReadonlyMap<string, SaidDefinition>;
  readonly speakers: readonly SpeakerEntry[];
  /** Its claims with a value, in order. */
  readonly figures: readonly FigureFact[];
  /** Places by `figureKey`; their words are those of `thingOf`. */
  readonly figurePlaces: Places;
  /** Places by `dateKey`. */
  readonly datePlaces: Places;
}

/** A sentence that says what a program is. */
export interface SaidDefinition {
  readonly words: string;
  readonly speaker: string | null;
  readonly span: Span;
}

export interface Snapshot {
  readonly revision: number;
  /** The settings of any file, open or not. */
  readonly settingsOf: (uri: string) => Settings;
  /** Whether the workspace folders have been read to their end. */
  readonly whole: boolean;
  readonly lexicon: Lexicon;
  /** Open documents that are served. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly glossaries: ReadonlyMap<string, GlossaryFile>;
  readonly sidecars: ReadonlyMap<string, SidecarFile>;
  /** Every served document of the workspace, open or not; in no order. */
  readonly entries: () => Iterable<DocumentEntry>;
}

/** A place in a document of the workspace. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}
