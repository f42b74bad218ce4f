/** What a person sees when they point at a name, a figure or a date. */
import type { DocumentSpan } from '../model/span.ts';
import { findAt } from '../workspace/find.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { hoverDate } from './hover-date.ts';
import { hoverFigure } from './hover-figure.ts';
import { hoverProgram } from './hover-program.ts';
import { hoverSpeaker, hoverSpeakerName } from './hover-speaker.ts';

export interface Hover {
  readonly span: DocumentSpan;
  readonly markdown: string;
}

/** @returns the hover at an offset of an open document, or null where there is nothing to say */
export function hover(snapshot: Snapshot, document: Document, offset: number): Hover | null {
  const found = findAt(document, offset);
  if (!found) return null;
  const markdown =
    found.kind === 'label'
      ? hoverSpeaker(document, found.index)
      : found.mention.kind === 'program'
        ? hoverProgram(snapshot, document, found.mention)
        : found.mention.kind === 'figure'
          ? hoverFigure(document, found.index, found.mention)
          : found.mention.kind === 'date'
            ? hoverDate(document, found.mention, found.block)
            : hoverSpeakerName(document, found.mention);
  return markdown === null ? null : { span: found.span, markdown };
}
