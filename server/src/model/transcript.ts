import type { Parent } from 'unist';
import type { FindingCode } from './finding.ts';
import type { Mention } from './mention.ts';
import type { DocumentSpan, TurnSpan } from './span.ts';

/** `paragraph` is text without a speaker; `noise` is page furniture that nobody said. */
export type BlockKind = 'turn' | 'heading' | 'paragraph' | 'front-matter' | 'noise';

/**
 * The shape of one block: a pure function of its raw text and the document's style.
 * Every span counts from the block's start. Blocks tile the document: each ends where the next begins.
 */
export interface BlockSyntax {
  readonly kind: BlockKind;
  /** Length of the raw text, trailing blank lines included. */
  readonly length: number;
  /** End of the last visible character that belongs to the block. */
  readonly end: number;
  /** The words that name the speaker, without colon, marks, time code or direction; turns only. */
  readonly label: TurnSpan | null;
  /** The label's words on one line, single spaces. */
  readonly labelText: string | null;
  /** Where the words begin, after label, time code and marks (0 where there is no label). */
  readonly body: number;
  /** Media time in seconds, where a time code stands at the label or the cue. */
  readonly time: number | null;
  /** Heading depth, 1 highest; 0 for other blocks. */
  readonly depth: number;
  /** Visible paragraphs of the body. A paragraph goes on across noise. */
  readonly paragraphs: readonly TurnSpan[];
  /** Page headers, line numbers, cue numbers, time codes inside the block, in order. */
  readonly noise: readonly TurnSpan[];
}

/** A unist tree: `block` > `paragraph` > `sentence`; positions are offsets in the block. */
export interface BlockTree extends Parent {
  readonly type: 'block';
}

/** Blocks that are read together: `root` > `block`. */
export interface PartTree extends Parent {
  readonly type: 'root';
  children: BlockTree[];
}

/** A recogniser's remark on a place. */
export interface Message {
  readonly code: FindingCode;
  readonly span: TurnSpan;
  readonly reason: string;
}

/** What the recognisers found in one block; a pure function of its text, its syntax and the lexicon's revision. */
export interface Analysis {
  readonly tree: BlockTree;
  /** In order of start. */
  readonly mentions: readonly Mention[];
  readonly messages: readonly Message[];
}

/** A block in its document. */
export interface Block {
  /** Offset of the block in the document. */
  readonly start: number;
  readonly syntax: BlockSyntax;
  readonly analysis: Analysis;
}

/** Where a document's date was read. */
export interface DateEvidence {
  readonly kind: 'front-matter' | 'annotation' | 'file-name' | 'heading' | 'address';
  /** ISO date, `YYYY-MM-DD`. */
  readonly value: string;
  /** Null when it stands outside the text (the file's name). */
  readonly span: DocumentSpan | null;
}

/** Somebody listed as taking part (front matter, a list of participants). */
export interface Participant {
  readonly name: string;
  readonly label: string | null;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly span: DocumentSpan | null;
}

/** What the document says about itself. */
export interface Metadata {
  readonly title: { readonly text: string; readonly span: DocumentSpan | null } | null;
  /** The first evidence in the order of DESIGN, or null. */
  readonly date: string | null;
  readonly dateEvidence: readonly DateEvidence[];
  readonly participants: readonly Participant[];
  readonly links: readonly { readonly href: string; readonly span: DocumentSpan }[];
}

/** One document, read. */
export interface Transcript {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}
