/** What a person can do about a finding. */

import type { DocumentSpan } from '../model/span.ts';
import { needsDate } from '../recognise/resolve-date.ts';
import { blockAt, findAt, inDocument } from '../workspace/find.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { hasSource } from '../workspace/sourcing.ts';
import { labels } from './completion.ts';
import { annotationOn } from './figure-annotations.ts';
import { conflictsIn } from './figure-conflicts.ts';
import { labelTypos } from './label-findings.ts';
import { plain } from './markdown.ts';
import { citedElsewhere, citedInTurn } from './same-source.ts';

/** What the client asks the person for, before it asks the server for the edit. */
export type Action =
  | { readonly kind: 'cite'; readonly title: string; readonly figures: readonly DocumentSpan[] }
  | {
      readonly kind: 'cite-same';
      readonly title: string;
      readonly figures: readonly DocumentSpan[];
      readonly source: string;
      readonly address: string | null;
    }
  | { readonly kind: 'accept'; readonly title: string; readonly figures: readonly DocumentSpan[] }
  | { readonly kind: 'set-date'; readonly title: string }
  /** An edit of the document itself: a slip mended (a quick fix), or a turn given to another speaker. */
  | {
      readonly kind: 'mend-label' | 'reattribute';
      readonly title: string;
      readonly span: DocumentSpan;
      readonly text: string;
    };

/** @param range what is selected, or the cursor */
export function actionsAt(snapshot: Snapshot, document: Document, range: DocumentSpan): Action[] {
  const actions: Action[] = [];
  const figures = unsourcedIn(document, range);
  if (figures.length > 0) {
    for (const { place, ...source } of citedElsewhere(snapshot, document, figures))
      actions.push({
        kind: 'cite-same',
        title: `Cite the same source as ${plain(place)}: ${plain(source.source)}`,
        figures,
        ...source,
      });
    actions.push({ kind: 'cite', title: 'Cite a source…', figures });
    actions.push({ kind: 'accept', title: 'Accept without a source…', figures });
    const turn = unsourcedInTurn(document, range.start);
    if (turn.length > figures.length) {
      const source = citedInTurn(document, range.start);
      if (source)
        actions.push({
          kind: 'cite-same',
          title: `Cite “${plain(source.source)}” for all ${turn.length} figures of this turn`,
          figures: turn,
          ...source,
        });
      actions.push(
        { kind: 'cite', title: `Cite a source for all ${turn.length} figures of this turn…`, figures: turn },
        {
          kind: 'accept',
          title: `Accept all ${turn.length} figures of this turn without a source…`,
          figures: turn,
        },
      );
    }
  }
  for (const { span } of disputedAt(snapshot, document, range))
    if (!figures.some(({ start }) => start === span.start))
      actions.push({ kind: 'accept', title: 'Accept this value…', figures: [span] });
  if (document.transcript.metadata.date === null && datesWaiting(document, range))
    actions.push({ kind: 'set-date', title: 'Set the document’s date…' });
  return [...actions, ...labelActions(document, range.start)];
}

function disputedAt(snapshot: Snapshot, document: Document, range: DocumentSpan) {
  if (document.settings.severity['conflicting-figure'] === 'off') return [];
  return conflictsIn(document, snapshot.entries).filter(
    ({ span }) => span.start <= range.end && range.start <= span.end,
  );
}

const MOST_SPEAKERS = 6;

function labelActions(document: Document, offset: number): Action[] {
  const found = findAt(document, offset);
  if (found?.kind !== 'label') return [];
  const { span } = found;
  const typo = labelTypos(document).find((one) => one.span.start === span.start);
  const mend: Action[] = typo
    ? [{ kind: 'mend-label', title: `Change to “${plain(typo.probably)}”`, span, text: typo.probably }]
    : [];
  const others = labels(document, offset).filter(({ text }) => text !== found.block.syntax.labelText);
  return [
    ...mend,
    ...others.slice(0, MOST_SPEAKERS).map(
      ({ text }): Action => ({
        kind: 'reattribute',
        title: `Reattribute this turn to “${plain(text)}”`,
        span,
        text,
      }),
    ),
  ];
}

function unsourcedIn(document: Document, range: DocumentSpan): DocumentSpan[] {
  const first = blockAt(document, range.start);
  const found: DocumentSpan[] = [];
  for (let index = Math.max(0, first); index < document.transcript.blocks.length; index++) {
    const block = document.transcript.blocks[index]!;
    if (block.start > range.end) break;
    for (const mention of block.analysis.mentions) {
      if (mention.kind !== 'figure' || !mention.value.claim || hasSource(document, block, index, mention))
        continue;
      const span = inDocument(block, mention.span);
      if (span.start <= range.end && range.start <= span.end && !annotationOn(document, span))
        found.push(span);
    }
  }
  return found;
}

function unsourcedInTurn(document: Document, offset: number): DocumentSpan[] {
  const block = document.transcript.blocks[blockAt(document, offset)];
  return block ? unsourcedIn(document, { start: block.start, end: block.start + block.syntax.end }) : [];
}

function datesWaiting(document: Document, range: DocumentSpan): boolean {
  const block = document.transcript.blocks[blockAt(document, range.start)];
  return (
    block?.analysis.mentions.some(
      ({ kind, value, span }) =>
        kind === 'date' &&
        needsDate(value) &&
        block.start + span.start <= range.end &&
        range.start <= block.start + span.end,
    ) ?? false
  );
}
