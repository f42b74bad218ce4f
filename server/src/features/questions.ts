/** Question and answer as a call hierarchy: who answers whom. */
import type { Exchange, Speaker } from '../model/resolution.ts';
import type { DocumentSpan } from '../model/span.ts';
import { inDocument } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';

/** A speaker, as the hierarchy shows them. */
export interface Party {
  /** Index in `resolution.speakers`, or -1 for a question that nobody answered. */
  readonly speaker: number;
  readonly name: string;
  readonly detail: string;
  readonly span: DocumentSpan;
}

export interface Call {
  readonly party: Party;
  /** Labels of the questions. */
  readonly places: readonly DocumentSpan[];
}

export function partyOf(document: Document, speaker: number): Party | null {
  const found = document.resolution.speakers[speaker];
  const index = document.resolution.speakerOf.indexOf(speaker);
  const block = document.transcript.blocks[index];
  if (!found || !block?.syntax.label) return null;
  return {
    speaker,
    name: nameOf(found),
    detail: detailOf(found),
    span: inDocument(block, block.syntax.label),
  };
}

/** Who put questions that this speaker answered. */
export function questionsTo(document: Document, speaker: number): Call[] {
  const byAsker = new Map<number, DocumentSpan[]>();
  for (const exchange of document.resolution.exchanges)
    if (answerers(document, exchange).has(speaker))
      byAsker.set(exchange.asker, [
        ...(byAsker.get(exchange.asker) ?? []),
        ...questionPlaces(document, exchange),
      ]);
  return calls(document, byAsker);
}

/** Who answered this speaker's questions; a question without an answer is listed as such. */
export function answersTo(document: Document, speaker: number): Call[] {
  const byAnswerer = new Map<number, DocumentSpan[]>();
  const unanswered: DocumentSpan[] = [];
  for (const exchange of document.resolution.exchanges) {
    if (exchange.asker !== speaker) continue;
    const places = questionPlaces(document, exchange);
    const found = answerers(document, exchange);
    for (const one of found) byAnswerer.set(one, [...(byAnswerer.get(one) ?? []), ...places]);
    if (found.size === 0) unanswered.push(...places);
  }
  const found = calls(document, byAnswerer);
  const first = unanswered[0];
  return first
    ? [...found, { party: { speaker: -1, name: 'No answer', detail: '', span: first }, places: unanswered }]
    : found;
}

function calls(document: Document, places: ReadonlyMap<number, readonly DocumentSpan[]>): Call[] {
  return [...places].flatMap(([speaker, spans]) => {
    const party = partyOf(document, speaker);
    return party ? [{ party, places: spans }] : [];
  });
}

function answerers(document: Document, exchange: Exchange): Set<number> {
  const found = new Set<number>();
  for (let index = exchange.first; index <= exchange.last; index++) {
    const speaker = document.resolution.speakerOf[index]!;
    if (
      speaker >= 0 &&
      speaker !== exchange.asker &&
      document.resolution.speakers[speaker]?.role !== 'moderator'
    )
      found.add(speaker);
  }
  return found;
}

function questionPlaces(document: Document, exchange: Exchange): DocumentSpan[] {
  const places: DocumentSpan[] = [];
  for (let index = exchange.first; index <= exchange.last; index++) {
    const block = document.transcript.blocks[index]!;
    if (document.resolution.speakerOf[index] === exchange.asker && block.syntax.label)
      places.push(inDocument(block, block.syntax.label));
  }
  return places;
}

function nameOf(speaker: Speaker): string {
  return speaker.name ?? speaker.labels[0] ?? 'Unknown';
}

function detailOf(speaker: Speaker): string {
  return speaker.affiliations[0]?.organisation ?? '';
}
