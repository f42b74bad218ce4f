/** Every place that means the same, in all documents and glossaries. */

import { speakerKey } from '../workspace/mention-index.ts';
import { isSameThing } from '../workspace/sameness.ts';
import type { DocumentEntry, Location, Snapshot } from '../workspace/snapshot.ts';
import type { Subject } from './navigation.ts';

/**
 * Of a program its names, of a speaker the labels and introductions, of a figure the same value and unit of the same
 * thing, of a date whatever is said about that day (month, year …).
 * @returns places grouped by document, in order of place within each; glossary entries last
 */
export function references(snapshot: Snapshot, subject: Subject, includeDeclaration: boolean): Location[] {
  if (subject.kind === 'label') return labelsOf(subject);
  const places: Location[] = [];
  for (const entry of snapshot.entries()) addPlacesIn(places, entry, subject);
  if (includeDeclaration) places.push(...declarations(snapshot, subject));
  return places;
}

/** The same within one document. */
export function referencesIn(entry: DocumentEntry, subject: Subject): Location[] {
  if (subject.kind === 'label') return labelsOf(subject);
  const places: Location[] = [];
  addPlacesIn(places, entry, subject);
  return places;
}

function addPlacesIn(
  places: Location[],
  entry: DocumentEntry,
  subject: Exclude<Subject, { kind: 'label' }>,
): void {
  switch (subject.kind) {
    case 'program':
      spread(places, entry.uri, entry.programs.get(subject.id));
      break;
    case 'date':
      spread(places, entry.uri, entry.datePlaces.get(subject.key));
      break;
    case 'figure':
      spreadFigures(places, entry, subject);
      break;
    case 'speaker':
      for (const speaker of entry.speakers)
        if (speaker.key === subject.key) {
          if (speaker.introduced) places.push({ uri: entry.uri, span: speaker.introduced });
          spread(places, entry.uri, speaker.labels);
        }
  }
}

function spread(places: Location[], uri: string, spans: Uint32Array | undefined): void {
  if (!spans) return;
  for (let at = 0; at < spans.length; at += 2)
    places.push({ uri, span: { start: spans[at]!, end: spans[at + 1]! } });
}

function spreadFigures(
  places: Location[],
  { uri, figurePlaces }: DocumentEntry,
  { key, thing }: Extract<Subject, { kind: 'figure' }>,
): void {
  const spans = figurePlaces.get(key);
  if (!spans) return;
  figurePlaces.wordsOf(key).forEach((other, index) => {
    if (isSameThing(key, thing, other))
      places.push({ uri, span: { start: spans[2 * index]!, end: spans[2 * index + 1]! } });
  });
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
