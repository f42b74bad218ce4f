import type { DocumentSpan } from '../model/span.ts';
import { findAt, inDocument } from '../workspace/find.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { subjectAt } from './navigation.ts';
import { references } from './references.ts';

/** The other places of the same document that mean the same; for a sourced figure, its source. */
export function highlights(snapshot: Snapshot, document: Document, offset: number): DocumentSpan[] {
  const found = findAt(document, offset);
  if (found?.kind === 'mention' && found.mention.kind === 'figure') {
    const { source } = found.mention.value;
    return [found.span, ...(source ? [inDocument(found.block, source)] : [])];
  }
  const subject = subjectAt(document, offset);
  if (!subject) return found ? [found.span] : [];
  return references(snapshot, subject, false)
    .filter((place) => place.uri === document.uri)
    .map((place) => place.span);
}
