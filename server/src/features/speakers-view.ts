/** The speakers of a document, for the side bar. */
import type { DocumentSpan } from '../model/span.ts';
import { inDocument } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';
import { wordsOf } from './outline.ts';
import { type Share, sharesOf } from './shares.ts';

export interface SpeakerRow extends Share {
  readonly name: string;
  readonly affiliation: string | null;
  readonly turnPlaces: readonly { readonly span: DocumentSpan; readonly words: string }[];
}

/** Those who speak, most words first. */
export function speakerRows(document: Document): SpeakerRow[] {
  const { transcript, resolution } = document;
  const places = resolution.speakers.map((): { span: DocumentSpan; words: string }[] => []);
  transcript.blocks.forEach((block, index) => {
    const speaker = resolution.speakerOf[index]!;
    const { label } = block.syntax;
    if (speaker >= 0 && label)
      places[speaker]!.push({ span: inDocument(block, label), words: wordsOf(document, block) });
  });
  return sharesOf(document)
    .map((share, index): SpeakerRow => {
      const speaker = resolution.speakers[index]!;
      return {
        ...share,
        name: speaker.name ?? speaker.labels[0] ?? 'Unknown',
        affiliation: speaker.affiliations[0]?.organisation ?? null,
        turnPlaces: places[index]!,
      };
    })
    .filter(({ turnPlaces }) => turnPlaces.length > 0)
    .sort((a, b) => b.words - a.words);
}
