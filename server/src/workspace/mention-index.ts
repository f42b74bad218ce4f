/** What stands where in each document, packed: names, figures and dates across documents, and no text. */
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { copied } from '../syntax/characters.ts';
import { type FigureFact, keptFacts } from './figure-facts.ts';
import { shared } from './names.ts';
import { type Place, Places, place } from './places.ts';
import { programIdOf } from './resolve-programs.ts';
import { dateKey, figureKey, thingOf } from './sameness.ts';
import { fileNameOf } from './served.ts';
import type { Document, DocumentEntry, SaidDefinition, SpeakerEntry } from './snapshot.ts';

const memo = new WeakMap<Document, DocumentEntry>();

/** The entry of an open document; each part is made when first asked for. */
export function entryOf(document: Document): DocumentEntry {
  let entry = memo.get(document);
  if (!entry) memo.set(document, (entry = new OpenEntry(document)));
  return entry;
}

/** The entry of a document that is let go of: it keeps nothing of it. */
export function packedEntryOf(document: Document): DocumentEntry {
  const entry = entryOf(document);
  return {
    uri: entry.uri,
    title: copied(entry.title),
    date: entry.date,
    lines: entry.lines,
    programs: entry.programs,
    programNames: entry.programNames,
    programSpeakers: entry.programSpeakers,
    programDefinitions: entry.programDefinitions,
    speakers: entry.speakers,
    figures: entry.figures,
    figurePlaces: entry.figurePlaces,
    datePlaces: entry.datePlaces,
  };
}

class OpenEntry implements DocumentEntry {
  readonly #document: Document;
  #programs:
    | Pick<DocumentEntry, 'programs' | 'programNames' | 'programSpeakers' | 'programDefinitions'>
    | undefined;
  #speakers: readonly SpeakerEntry[] | undefined;
  #figures: Places | undefined;
  #dates: Places | undefined;
  #facts: readonly FigureFact[] | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get uri() {
    return this.#document.uri;
  }

  get title() {
    return this.#document.transcript.metadata.title?.text ?? fileNameOf(this.uri);
  }

  get date() {
    return this.#document.resolution.documentDate;
  }

  get lines() {
    return this.#document.lines;
  }

  get programs() {
    return (this.#programs ??= programsOf(this.#document)).programs;
  }

  get programNames() {
    return (this.#programs ??= programsOf(this.#document)).programNames;
  }

  get programSpeakers() {
    return (this.#programs ??= programsOf(this.#document)).programSpeakers;
  }

  get programDefinitions() {
    return (this.#programs ??= programsOf(this.#document)).programDefinitions;
  }

  get speakers() {
    return (this.#speakers ??= speakersOf(this.#document));
  }

  get figures() {
    return (this.#facts ??= keptFacts(this.#document));
  }

  get figurePlaces() {
    return (this.#figures ??= placesOf(this.#document, (mention) =>
      mention.kind === 'figure' ? [figureKey(mention.value), thingOf(mention.value)] : null,
    ));
  }

  get datePlaces() {
    const { resolution } = this.#document;
    return (this.#dates ??= placesOf(this.#document, (mention) =>
      mention.kind === 'date' ? [dateKey(mention, resolution), ''] : null,
    ));
  }
}

/** @param of key and words of a mention; null, or a null key, for one that does not count */
function placesOf(
  { transcript }: Document,
  of: (mention: Mention) => readonly [key: string | null, words: string] | null,
): Places {
  const found: Place[] = [];
  for (const { start, analysis } of transcript.blocks)
    for (const mention of analysis.mentions) {
      const [key = null, words] = of(mention) ?? [];
      if (key !== null) found.push(place(key, start + mention.span.start, start + mention.span.end, words));
    }
  return Places.of(found);
}

const NO_DEFINITIONS: ReadonlyMap<string, SaidDefinition> = new Map();

function programsOf({ transcript, resolution }: Document) {
  const found: Place[] = [];
  const programNames = new Map<string, string>();
  let programDefinitions = NO_DEFINITIONS;
  const programSpeakers = new Map<string, string>();
  transcript.blocks.forEach((block, index) => {
    for (const mention of block.analysis.mentions) {
      const id = programIdOf(mention, resolution.programIds);
      if (id === null) continue;
      const start = block.start + mention.span.start;
      const end = block.start + mention.span.end;
      const written = words(transcript.text, start, end);
      found.push(place(id, start, end, foldWords(written)));
      const speaker =
        resolution.speakers[resolution.speakerOf[index]!]?.name ?? block.syntax.labelText ?? null;
      if (!programNames.has(id)) {
        programNames.set(shared(id), shared(written));
        if (speaker !== null) programSpeakers.set(shared(id), shared(speaker));
      }
      const said = mention.kind === 'program' ? mention.value.definition : undefined;
      if (!said || programDefinitions.has(id)) continue;
      const span = { start: block.start + said.start, end: block.start + said.end };
      programDefinitions = new Map(programDefinitions).set(shared(id), {
        words: sentence(transcript.text, span),
        speaker: speaker === null ? null : shared(speaker),
        span,
      });
    }
  });
  return { programs: Places.of(found), programNames, programSpeakers, programDefinitions };
}

function speakersOf({ transcript, resolution }: Document): SpeakerEntry[] {
  const labels = resolution.speakers.map((): number[] => []);
  transcript.blocks.forEach(({ start, syntax: { label } }, index) => {
    const speaker = resolution.speakerOf[index]!;
    if (speaker >= 0 && label) labels[speaker]!.push(start + label.start, start + label.end);
  });
  return resolution.speakers.flatMap(({ name, affiliations, introduced }, index): SpeakerEntry[] => {
    if (name === null) return [];
    const organisation = affiliations[0]?.organisation ?? null;
    return [
      {
        key: shared(speakerKey(name)),
        name: shared(name),
        affiliation: organisation === null ? null : shared(organisation),
        introduced,
        labels: Uint32Array.from(labels[index]!),
      },
    ];
  });
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

/** One spelling for what is renamed together: white space and case make no difference. */
export function foldWords(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** A few words on one line. */
function words(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const LONGEST_SENTENCE = 400;

function sentence(text: string, { start, end }: Span): string {
  const cut = words(text, start, Math.min(end, start + LONGEST_SENTENCE));
  return copied(end - start > LONGEST_SENTENCE ? `${cut}…` : cut);
}
