/** Notes on figures and on the document, as the new text of its sidecar. */
import { quoteOf, withAnnotation } from '../knowledge/annotations.ts';
import type { Annotation, AnnotationKind } from '../model/annotation.ts';
import type { DocumentSpan } from '../model/span.ts';
import { fileNameOf } from '../workspace/served.ts';
import type { Document } from '../workspace/snapshot.ts';

export interface Note {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly address: string | null;
}

/**
 * @param sidecar the sidecar's present text, or null where there is none
 * @param places the figures, or empty for a note on the whole document
 * @param stamp a new id for each annotation, and the time, RFC 3339
 * @returns the sidecar's text with the notes added at its end and nothing else changed
 */
export function annotate(
  document: Document,
  sidecar: string | null,
  places: readonly DocumentSpan[],
  note: Note,
  stamp: { readonly id: () => string; readonly now: string },
): string {
  const source = fileNameOf(document.uri);
  const { text } = document.transcript;
  const annotations: Annotation[] =
    places.length === 0
      ? [{ ...note, source, quote: null, position: null }]
      : places.map((span) => ({
          ...note,
          source,
          quote: quoteOf(text, span),
          position: { start: span.start, end: span.end },
        }));
  return annotations.reduce<string | null>(
    (before, annotation) => withAnnotation(before, annotation, stamp.id(), stamp.now),
    sidecar,
  )!;
}
