import type { Affiliation } from './knowledge.ts';
import type { DocumentSpan } from './span.ts';

export type Role = 'moderator' | 'questioner' | 'principal';

/** Somebody who speaks in a document. */
export interface Speaker {
  /** The full name as the document lets a careful reader work it out; null for who is never named. */
  readonly name: string | null;
  /** The labels they speak under, in order of first use. */
  readonly labels: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly role: Role | null;
  /** Where the document introduces them (the name), or null. */
  readonly introduced: DocumentSpan | null;
}

/** A question and what follows it, until somebody else asks. */
export interface Exchange {
  /** Index in `speakers` of who asks. */
  readonly asker: number;
  /** Indices of its first and last block in the transcript, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Who speaks in each block; what needs the whole document. */
export interface SpeakerResolution {
  readonly speakers: readonly Speaker[];
  /** One entry a block: an index in `speakers`, or -1 for a block that nobody speaks. */
  readonly speakerOf: readonly number[];
  /** In order, not overlapping. */
  readonly exchanges: readonly Exchange[];
}

/** Everything that needs more than one block. */
export interface Resolution extends SpeakerResolution {
  /** ISO date that relative times count from, or null. */
  readonly documentDate: string | null;
  /** The moment at which the text was said, `2023-11-17T15:30`, where it is known; its day is the document's date. */
  readonly moment?: string | null;
  /** A day of the time that a document tells of, where it has no date or tells of another year, `YYYY-MM-DD`, or null. */
  readonly toldDate?: string | null;
  /** The month in which a fiscal year begins, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Maps a recognised program id to the one its document uses (`mpp` to the full name's id). */
  readonly programIds: ReadonlyMap<string, string>;
}
