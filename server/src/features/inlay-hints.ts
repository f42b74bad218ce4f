import type { DocumentSpan } from '../model/span.ts';
import { describeValue } from '../recognise/dates-describe.ts';
import { resolveDate } from '../recognise/resolve-date.ts';
import type { Document } from '../workspace/snapshot.ts';

export interface InlayHint {
  readonly offset: number;
  /** The TIMEX3 value, short enough to stand in the line. */
  readonly text: string;
  readonly words: string;
}

/** What a relative date means, right after it. */
export function inlayHints(document: Document, range: DocumentSpan): InlayHint[] {
  const { transcript, resolution } = document;
  if (resolution.documentDate === null) return [];
  const hints: InlayHint[] = [];
  for (const block of transcript.blocks) {
    if (block.start + block.syntax.length < range.start) continue;
    if (block.start > range.end) break;
    for (const { kind, span, value } of block.analysis.mentions) {
      if (kind !== 'date' || value.value !== null || value.anchor === null) continue;
      const resolved = resolveDate(value, resolution);
      if (resolved !== null)
        hints.push({ offset: block.start + span.end, text: resolved, words: describeValue(resolved) });
    }
  }
  return hints;
}
