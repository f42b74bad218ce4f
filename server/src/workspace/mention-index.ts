/** The places of names across documents, packed; swapped a document at a time. */

import type { Span } from '../model/span.ts';
import { keptFacts } from './figure-facts.ts';
import { programIdOf } from './resolve-programs.ts';
import { fileNameOf } from './served.ts';
import type { Document, DocumentEntry, SaidDefinition, SpeakerEntry } from './snapshot.ts';

const memo = new WeakMap<Document, DocumentEntry>();

/** The entry of a document; built when first asked for. */
export function entryOf(document: Document): DocumentEntry {
  let entry = memo.get(document);
  if (!entry) memo.set(document, (entry = buildEntry(document)));
  return entry;
}

function buildEntry(document: Document): DocumentEntry {
  const { transcript, resolution } = document;
  const programs = new Map<string, number[]>();
  const programNames = new Map<string, string>();
  const programDefinitions = new Map<string, SaidDefinition>();
  const labels = resolution.speakers.map((): number[] => []);
  transcript.blocks.forEach((block, index) => {
    const speaker = resolution.speakerOf[index]!;
    const { label } = block.syntax;
    if (speaker >= 0 && label) labels[speaker]!.push(block.start + label.start, block.start + label.end);
    for (const mention of block.analysis.mentions) {
      const id = programIdOf(mention, resolution.programIds);
      if (id === null) continue;
      const start = block.start + mention.span.start;
      const end = block.start + mention.span.end;
      const said = mention.kind === 'program' ? mention.value.definition : undefined;
      if (said && !programDefinitions.has(id)) {
        const span = { start: block.start + said.start, end: block.start + said.end };
        const name = resolution.speakers[speaker]?.name ?? block.syntax.labelText;
        programDefinitions.set(id, { words: sentence(transcript.text, span), speaker: name, span });
      }
      const places = programs.get(id);
      if (places) places.push(start, end);
      else {
        programs.set(id, [start, end]);
        programNames.set(id, words(transcript.text, start, end));
      }
    }
  });
  return {
    uri: document.uri,
    title: transcript.metadata.title?.text ?? fileNameOf(document.uri),
    date: resolution.documentDate,
    lines: document.lines,
    programs: new Map([...programs].map(([id, places]) => [id, Uint32Array.from(places)])),
    programNames,
    programDefinitions,
    figures: keptFacts(document),
    speakers: resolution.speakers.flatMap((speaker, index): SpeakerEntry[] =>
      speaker.name === null
        ? []
        : [
            {
              key: speakerKey(speaker.name),
              name: speaker.name,
              affiliation: speaker.affiliations[0]?.organisation ?? null,
              introduced: speaker.introduced,
              labels: Uint32Array.from(labels[index]!),
            },
          ],
    ),
  };
}

/** One key for a person across documents: the name without case, marks, hyphens and extra spaces. */
export function speakerKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0.-]+/g, ' ')
    .trim();
}

/** A detached copy of a few words on one line, so that the entry does not keep the text alive. */
function words(text: string, start: number, end: number): string {
  return text.slice(start, end).split(/\s+/).join(' ');
}

const LONGEST_SENTENCE = 400;

function sentence(text: string, { start, end }: Span): string {
  return (
    words(text, start, Math.min(end, start + LONGEST_SENTENCE)) + (end - start > LONGEST_SENTENCE ? '…' : '')
  );
}
