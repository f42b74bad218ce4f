import type { Span } from '../model/span.ts';

/**
 * Replaces noise by spaces of the same length, so that words go on across it and offsets stay true.
 * @param spans in order, not overlapping, offsets in `text`
 */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = '';
  let from = 0;
  for (const span of spans) {
    result += text.slice(from, span.start) + ' '.repeat(span.end - span.start);
    from = span.end;
  }
  return result + text.slice(from);
}
