import type { Span } from '../model/span.ts';
import type { BlockSyntax } from '../model/transcript.ts';

/** Whether two blocks have one shape. */
export function sameSyntax(a: BlockSyntax, b: BlockSyntax): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.length === b.length &&
      a.end === b.end &&
      a.labelText === b.labelText &&
      a.body === b.body &&
      a.time === b.time &&
      a.depth === b.depth &&
      a.label?.start === b.label?.start &&
      a.label?.end === b.label?.end &&
      sameSpans(a.paragraphs, b.paragraphs) &&
      sameSpans(a.noise, b.noise))
  );
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]!.start && span.end === b[i]!.end);
}
