/** A half-open range of UTF-16 code units, as LSP and VS Code count them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A span counted from the start of its block. An edit above the block leaves it true.
 * The phantom `frame` makes the compiler refuse a {@link DocumentSpan} in its place.
 */
export interface TurnSpan extends Span {
  readonly frame?: 'turn';
}

/** A span counted from the start of the document (after a leading U+FEFF, which is dropped). */
export interface DocumentSpan extends Span {
  readonly frame?: 'document';
}
