import type { DocumentSpan } from '../model/span.ts';
import { findAt, inDocument } from '../workspace/find.ts';
import { entryOf } from '../workspace/mention-index.ts';
import type { Document } from '../workspace/snapshot.ts';
import { subjectAt } from './navigation.ts';
import { referencesIn } from './references.ts';

/** The other places of the same document that mean the same; for a sourced figure, its source as well. */
export function highlights(document: Document, offset: number): DocumentSpan[] {
  const found = findAt(document, offset);
  if (!found) return [];
  const subject = subjectAt(document, offset);
  const same = subject ? referencesIn(entryOf(document), subject).map(({ span }) => span) : [];
  const spans = same.some(({ start }) => start === found.span.start) ? same : [found.span, ...same];
  const source =
    found.kind === 'mention' && found.mention.kind === 'figure' ? found.mention.value.source : null;
  return source ? [...spans, inDocument(found.block, source)] : spans;
}
