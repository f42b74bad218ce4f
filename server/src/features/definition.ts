/** Where something is explained: the glossary's entry, or the place where the document introduces it. */
import { speakerKey } from '../workspace/mention-index.ts';
import type { Location, Snapshot } from '../workspace/snapshot.ts';
import type { Subject } from './navigation.ts';

/**
 * @param uri the document that asks; its own introduction of a speaker comes first
 * @returns a glossary's entry, else an introduction or the sentence that defines it, else the first mention
 */
export function define(snapshot: Snapshot, subject: Subject, uri: string): Location[] {
  switch (subject.kind) {
    case 'program':
      return defineProgram(snapshot, subject.id);
    case 'speaker':
      return defineSpeaker(snapshot, subject.key, uri);
    case 'figure':
    case 'date':
      return [];
    case 'label': {
      const { document, speaker } = subject;
      const index = document.resolution.speakerOf.indexOf(speaker);
      const block = document.transcript.blocks[index];
      const label = block?.syntax.label;
      return label
        ? [{ uri: document.uri, span: { start: block.start + label.start, end: block.start + label.end } }]
        : [];
    }
  }
}

function defineProgram(snapshot: Snapshot, id: string): Location[] {
  const known = (snapshot.lexicon.entries.get(id) ?? []).map((program) => ({
    uri: program.uri,
    span: program.nameSpan,
  }));
  if (known.length > 0) return known;
  for (const entry of snapshot.entries()) {
    const said = entry.programDefinitions.get(id);
    if (said) return [{ uri: entry.uri, span: said.span }];
  }
  for (const entry of snapshot.entries()) {
    const places = entry.programs.get(id);
    if (places) return [{ uri: entry.uri, span: { start: places[0]!, end: places[1]! } }];
  }
  return [];
}

function defineSpeaker(snapshot: Snapshot, key: string, uri: string): Location[] {
  const introductions: Location[] = [];
  const labels: Location[] = [];
  for (const entry of snapshot.entries())
    for (const speaker of entry.speakers) {
      if (speaker.key !== key) continue;
      if (speaker.introduced) introductions.push({ uri: entry.uri, span: speaker.introduced });
      if (speaker.labels.length > 0)
        labels.push({ uri: entry.uri, span: { start: speaker.labels[0]!, end: speaker.labels[1]! } });
    }
  const here = introductions.filter((place) => place.uri === uri);
  if (here.length > 0) return here;
  const known = snapshot.lexicon.speakers
    .filter((speaker) => speakerKey(speaker.name) === key)
    .map((speaker) => ({ uri: speaker.uri, span: speaker.nameSpan }));
  return [known, introductions, labels].find((places) => places.length > 0)?.slice(0, 20) ?? [];
}
