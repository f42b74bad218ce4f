/**
 * What was read of a sentence, kept for when its block is read again: an edit changes one sentence, and the others
 * of its block come back word for word. Whatever is kept depends on nothing but the sentence's own text.
 */
import type { FigureMention, NameMention, ProgramMention, SpeakerMention } from '../model/mention.ts';
import { copied } from '../syntax/characters.ts';
import type { Sentence } from './sentence.ts';

/** What was read of one text, by who read it. */
export type SentenceNotes = Map<unknown, unknown>;

/**
 * @param reader names what is read
 * @param read a pure function of the sentence's text; nobody changes its result, which holds no offsets
 * @param keeps asked after reading: false where the result depended on more than the sentence
 */
export function recall<T>({ notes }: Sentence, reader: unknown, read: () => T, keeps = always): T {
  if (notes === null) return read();
  let value = notes.get(reader) as T | undefined;
  if (value === undefined) {
    value = read();
    if (keeps()) notes.set(reader, value);
  }
  return value;
}

const always = (): boolean => true;

type Placed = ProgramMention | NameMention | FigureMention | SpeakerMention;

/** The same for mentions, which are moved to where the sentence stands now. */
export function recallMentions<M extends Placed>(
  sentence: Sentence,
  reader: unknown,
  read: () => readonly M[],
  keeps = always,
): readonly M[] {
  if (sentence.notes === null) return read();
  const { start } = sentence;
  const kept = recall(sentence, reader, () => ({ start, mentions: read() }), keeps);
  return kept.start === start
    ? kept.mentions
    : kept.mentions.map((mention) => moved(mention, start - kept.start));
}

function moved<M extends Placed>(mention: M, by: number): M {
  const { span, value } = mention;
  const there = { start: span.start + by, end: span.end + by };
  const definition = 'definition' in value ? value.definition : undefined;
  if (!definition) return { ...mention, span: there };
  const defined = { start: definition.start + by, end: definition.end + by };
  return { ...mention, span: there, value: { ...value, definition: defined } };
}

/** Sentences that one generation holds; two are kept. */
const GENERATION = 1024;

/** The notes on sentences that were read not long ago. */
export class SentenceMemory {
  #young = new Map<string, SentenceNotes>();
  #old = new Map<string, SentenceNotes>();

  /** @returns what was read of the sentence before */
  notesOn(prose: string, start: number, end: number): SentenceNotes {
    const text = prose.slice(start, end);
    let notes = this.#young.get(text);
    if (notes) return notes;
    notes = this.#old.get(text) ?? new Map();
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(copied(text), notes);
    return notes;
  }
}
