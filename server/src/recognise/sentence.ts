import type { Span } from '../model/span.ts';
import { withoutEmphasis } from './emphasis.ts';
import type { SentenceNotes } from './sentence-notes.ts';
import { type Token, type TokenPool, tokensOf } from './tokens.ts';

/** A sentence and its tokens, which are lent until the next block is analysed. */
export interface Sentence extends Span {
  /** Index of the paragraph in `syntax.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The tokens as figures and dates are read: without the marks of emphasis. */
  readonly plain: readonly Token[];
  /** The classes of all its words: a class that is not here no word of the sentence has. */
  readonly classes: number;
  /** What was read of these words before; null where that is not kept. */
  readonly notes: SentenceNotes | null;
}

abstract class Written {
  abstract readonly tokens: readonly Token[];
  abstract readonly classes: number;
  private unmarked: readonly Token[] | null = null;

  get plain(): readonly Token[] {
    this.unmarked ??= withoutEmphasis(this.tokens, this.classes);
    return this.unmarked;
  }
}

/** A sentence whose tokens were cut with those of its block; nothing is kept of it. */
export class SentenceCut extends Written implements Sentence {
  readonly notes = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly paragraph: number,
    readonly tokens: readonly Token[],
    readonly classes = classesOf(tokens),
  ) {
    super();
  }
}

/** A sentence of the block at hand, whose tokens are cut when somebody reads them. */
export class SentenceAtHand extends Written implements Sentence {
  private cut: readonly Token[] | null = null;
  private union = 0;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly paragraph: number,
    readonly notes: SentenceNotes | null,
    private readonly units: Uint16Array,
    private readonly pool: TokenPool,
  ) {
    super();
  }

  get tokens(): readonly Token[] {
    return this.cut ?? this.cutTokens();
  }

  get classes(): number {
    if (this.cut === null) this.cutTokens();
    return this.union;
  }

  private cutTokens(): readonly Token[] {
    const tokens = tokensOf(this.units, this.start, this.end, 0, this.pool);
    this.cut = tokens;
    this.union = classesOf(tokens);
    return tokens;
  }
}

/** @returns the classes that any of the tokens is in */
export function classesOf(tokens: readonly Token[]): number {
  let classes = 0;
  for (let at = 0; at < tokens.length; at++) classes |= tokens[at]!.classes;
  return classes;
}
