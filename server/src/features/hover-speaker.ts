import type { SpeakerMention } from '../model/mention.ts';
import type { Speaker } from '../model/resolution.ts';
import { speakerOf } from '../workspace/find.ts';
import { speakerKey } from '../workspace/mention-index.ts';
import type { Document } from '../workspace/snapshot.ts';
import { count, emphasis, paragraph, render, strong, text } from './markdown.ts';
import { type Share, sharesOf } from './shares.ts';

const ROLES = {
  moderator: 'Moderator',
  questioner: 'Asks questions',
  principal: 'Answers or presents',
} as const;

/** Who stands behind a label, and how much they say. */
export function hoverSpeaker(document: Document, index: number): string | null {
  const speaker = speakerOf(document, index);
  const number = document.resolution.speakerOf[index]!;
  return speaker ? describe(speaker, sharesOf(document)[number]!) : null;
}

/** The same where the text names somebody who also speaks. */
export function hoverSpeakerName(document: Document, mention: SpeakerMention): string | null {
  const key = speakerKey(mention.value.name);
  const { speakers } = document.resolution;
  const number = speakers.findIndex((speaker) => speaker.name !== null && speakerKey(speaker.name) === key);
  return number < 0 ? null : describe(speakers[number]!, sharesOf(document)[number]!);
}

function describe(speaker: Speaker, share: Share): string {
  const known = speaker.affiliations.map(({ title, organisation }) =>
    [title, organisation].filter((part) => part !== null).join(', '),
  );
  return render(
    paragraph(strong(speaker.name ?? speaker.labels.join(', '))),
    ...(speaker.name === null ? [paragraph(emphasis('The document does not say who this is.'))] : []),
    ...known.filter((line) => line !== '').map((line) => paragraph(text(line))),
    paragraph(
      text(
        [
          speaker.role && ROLES[speaker.role],
          count(share.turns, 'turn'),
          count(share.words, 'word'),
          `${Math.round(100 * share.ofWords)}% of all words`,
        ]
          .filter((part) => part !== null)
          .join(' · '),
      ),
    ),
    ...(speaker.name !== null && speaker.labels.length > 0
      ? [paragraph(text(`Speaks as: ${speaker.labels.join(', ')}`))]
      : []),
  );
}
