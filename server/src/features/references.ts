/** Every place that names a program or shows a speaker's label, in all documents and glossaries. */

import { speakerKey } from '../workspace/mention-index.ts';
import type { Location, Snapshot } from '../workspace/snapshot.ts';
import type { Subject } from './navigation.ts';

/** @returns places grouped by document, in order of place within each; glossary entries last */
export function references(snapshot: Snapshot, subject: Subject, includeDeclaration: boolean): Location[] {
  if (subject.kind === 'label') return labelsOf(subject);
  const places: Location[] = [];
  for (const entry of snapshot.entries()) {
    if (subject.kind === 'program') spread(places, entry.uri, entry.programs.get(subject.id));
    else
      for (const speaker of entry.speakers)
        if (speaker.key === subject.key) {
          if (speaker.introduced) places.push({ uri: entry.uri, span: speaker.introduced });
          spread(places, entry.uri, speaker.labels);
        }
  }
  if (includeDeclaration) places.push(...declarations(snapshot, subject));
  return places;
}

function spread(places: Location[], uri: string, spans: Uint32Array | undefined): void {
  if (!spans) return;
  for (let at = 0; at < spans.length; at += 2)
    places.push({ uri, span: { start: spans[at]!, end: spans[at + 1]! } });
}

function labelsOf({ document, speaker }: Extract<Subject, { kind: 'label' }>): Location[] {
  return document.transcript.blocks.flatMap((block, index) => {
    const { label } = block.syntax;
    return label && document.resolution.speakerOf[index] === speaker
      ? [{ uri: document.uri, span: { start: block.start + label.start, end: block.start + label.end } }]
      : [];
  });
}

function declarations(snapshot: Snapshot, subject: Exclude<Subject, { kind: 'label' }>): Location[] {
  if (subject.kind === 'program')
    return (snapshot.lexicon.entries.get(subject.id) ?? []).flatMap(({ uri, nameSpan, aliasSpans }) =>
      [nameSpan, ...aliasSpans].map((span) => ({ uri, span })),
    );
  return snapshot.lexicon.speakers
    .filter((speaker) => speakerKey(speaker.name) === subject.key)
    .map(({ uri, nameSpan }) => ({ uri, span: nameSpan }));
}
