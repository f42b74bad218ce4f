/** What people wrote about figures: cited sources, and figures accepted without one. */
import { anchor } from '../knowledge/anchors.ts';
import type { Annotation } from '../model/annotation.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Document } from '../workspace/snapshot.ts';

export interface Anchored {
  readonly annotation: Annotation;
  readonly span: DocumentSpan;
}

const memo = new WeakMap<Document, readonly Anchored[]>();

/** The annotations on figures of a document that have a place in it, in order. */
export function anchored(document: Document): readonly Anchored[] {
  if (document.annotations.length === 0) return [];
  let found = memo.get(document);
  if (!found) {
    found = document.annotations
      .flatMap((annotation) => {
        const span =
          annotation.kind === 'document-date' ? null : anchor(document.transcript.text, annotation);
        return span ? [{ annotation, span }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start);
    memo.set(document, found);
  }
  return found;
}

/** The annotation that stands on a figure, or null. */
export function annotationOn(document: Document, span: DocumentSpan): Annotation | null {
  const found = anchored(document).find((one) => one.span.start < span.end && span.start < one.span.end);
  return found?.annotation ?? null;
}
