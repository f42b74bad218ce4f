/** What a person sees when they point at a name, a figure or a date. */
import type { DocumentSpan } from '../model/span.ts';
import { type Found, findAt } from '../workspace/find.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { hoverDate } from './hover-date.ts';
import { hoverFigure } from './hover-figure.ts';
import { hoverProgram, hoverProgramSlip } from './hover-program.ts';
import { hoverSpeaker, hoverSpeakerName } from './hover-speaker.ts';
import { slipAt } from './slips.ts';

export interface Hover {
  readonly span: DocumentSpan;
  readonly markdown: string;
}

/** @returns the hover at an offset of an open document, or null where there is nothing to say */
export function hover(snapshot: Snapshot, document: Document, offset: number): Hover | null {
  const found = findAt(document, offset);
  if (!found) return hoverSlip(snapshot, document, offset);
  const markdown =
    found.kind === 'label' ? hoverSpeaker(document, found.index) : hoverMention(snapshot, document, found);
  return markdown === null ? null : { span: found.span, markdown };
}

function hoverSlip(snapshot: Snapshot, document: Document, offset: number): Hover | null {
  const slip = slipAt(snapshot, document, offset);
  return slip && { span: slip.span, markdown: hoverProgramSlip(snapshot, slip.id, document) };
}

function hoverMention(
  snapshot: Snapshot,
  document: Document,
  { mention, index, block }: Extract<Found, { kind: 'mention' }>,
): string | null {
  switch (mention.kind) {
    case 'program':
    case 'name': {
      const id = programIdOf(mention, document.resolution.programIds);
      return id === null ? null : hoverProgram(snapshot, id, document);
    }
    case 'figure':
      return hoverFigure(document, index, mention);
    case 'date':
      return hoverDate(document, mention, block);
    case 'speaker':
      return hoverSpeakerName(document, mention);
  }
}
