/** Probable slips of a program's name, offered on their place and nowhere else. */
import type { Lexicon } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { blockAt, inDocument } from '../workspace/find.ts';
import { entryOf } from '../workspace/mention-index.ts';
import { isCandidate, type ProbableSlip, probableSlips } from '../workspace/resolve-programs-slips.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';

const memo = new WeakMap<Document, { readonly lexicon: Lexicon; readonly slips: readonly ProbableSlip[] }>();

/** The slips of a document, in order; worked out when first asked for. */
function slipsOf({ lexicon }: Snapshot, document: Document): readonly ProbableSlip[] {
  const known = memo.get(document);
  if (known?.lexicon === lexicon) return known.slips;
  const slips = probableSlips(document.transcript, document.resolution.programIds, lexicon);
  memo.set(document, { lexicon, slips });
  return slips;
}

/** @returns the slip at an offset, or null */
export function slipAt(snapshot: Snapshot, document: Document, offset: number): ProbableSlip | null {
  const covers = ({ start, end }: Span) => start <= offset && offset <= end;
  // Most places are none: that is told without asking who everybody and everything in the document is.
  const block = document.transcript.blocks[blockAt(document, offset)];
  const candidate = block?.analysis.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      covers(inDocument(block, mention.span)) &&
      isCandidate(mention, document.resolution.programIds),
  );
  return candidate ? (slipsOf(snapshot, document).find(({ span }) => covers(span)) ?? null) : null;
}

/** A program's name: the glossary's, else as the document first writes it. */
export function nameOf(snapshot: Snapshot, document: Document, id: string): string {
  return snapshot.lexicon.programs.get(id)?.name ?? entryOf(document).programNames.get(id) ?? id;
}
