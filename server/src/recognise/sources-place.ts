import type { Span } from '../model/span.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Where a quantity stands. */
export interface Place {
  readonly span: Span;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  readonly words: readonly PlainWord[];
  readonly first: number;
  readonly last: number;
}
