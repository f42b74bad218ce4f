/** The turns as the resolution reads them; what only a block's own words tell is read once. */
import type { DocumentSpan, TurnSpan } from '../model/span.ts';
import type { Analysis, Block, Transcript } from '../model/transcript.ts';
import type { SpeakerFact } from '../model/values.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isAsker, labelKey } from '../syntax/label-class.ts';

/** A fact with its place. */
export interface PlacedFact extends SpeakerFact {
  readonly block: number;
  readonly span: DocumentSpan;
}

/** How much of a turn's beginning and end is read. */
const BEGINNING = 400;
const END = 300;

/** A turn as the resolution reads it. */
export class TurnView {
  readonly label: string;
  readonly key: string;
  readonly asks: boolean;
  readonly #said: Map<RegExp, boolean>;
  readonly #text: string;
  readonly #place: Block;

  /**
   * @param block index in the transcript's blocks
   * @param examiner who asks under `Q`, by the heading "BY MR. LEE:" above
   * @param witness who was sworn last
   */
  constructor(
    transcript: Transcript,
    readonly block: number,
    readonly facts: readonly PlacedFact[],
    readonly examiner: PlacedFact | null,
    readonly witness: PlacedFact | null,
  ) {
    const place = transcript.blocks[block]!;
    const notes = notesOn(place);
    this.#text = transcript.text;
    this.#place = place;
    this.#said = notes.said;
    this.label = place.syntax.labelText ?? '';
    this.key = notes.key;
    this.asks = notes.asks;
  }

  /** The turn's beginning and, on a line of its own, its end. */
  get words(): string {
    const { start, syntax } = this.#place;
    const from = start + syntax.body;
    const end = start + syntax.end;
    const words = this.#text.slice(from, Math.min(end, from + BEGINNING));
    const tail = this.#text.slice(Math.max(from, end - END), end);
    return words === tail ? words : `${words}\n${tail}`;
  }

  /**
   * Whether a pattern matches the words. Each pattern reads a turn once, as long as the turn stays as it is.
   * @param pattern a constant, without the flags `g` and `y`
   * @param last read only so many last characters; always the same number for one pattern
   */
  says(pattern: RegExp, last?: number): boolean {
    let answer = this.#said.get(pattern);
    if (answer === undefined) {
      const { words } = this;
      answer = pattern.test(last === undefined ? words : words.slice(-last));
      this.#said.set(pattern, answer);
    }
    return answer;
  }
}

/** What a block's own text tells. */
interface Notes {
  readonly key: string;
  readonly asks: boolean;
  readonly said: Map<RegExp, boolean>;
  readonly facts: readonly { readonly span: TurnSpan; readonly value: SpeakerFact }[];
  /** Read when first asked for. */
  oath: Oath | null | undefined;
  witness: Name | null | undefined;
}

/** That somebody was sworn, and who, where the same line names them. */
interface Oath {
  readonly witness: Name | null;
}

/** A name at the head of a block, counted from the block's start. */
interface Name extends TurnSpan {
  readonly words: string;
}

/** An analysis is reused only for the same text. */
const memo = new WeakMap<Analysis, Notes>();

function notesOn({ syntax, analysis }: Block): Notes {
  let notes = memo.get(analysis);
  if (!notes) {
    const key = labelKey(syntax.labelText ?? '');
    const facts = analysis.mentions.filter((mention) => mention.kind === 'speaker');
    notes = { key, asks: isAsker(key), said: new Map(), facts, oath: undefined, witness: undefined };
    memo.set(analysis, notes);
  }
  return notes;
}

const NO_FACTS: readonly PlacedFact[] = [];

/** @returns all turns in order, and what is said of anybody anywhere */
export function readTurns(transcript: Transcript): { turns: TurnView[]; facts: PlacedFact[] } {
  const turns: TurnView[] = [];
  const facts: PlacedFact[] = [];
  let examiner: PlacedFact | null = null;
  let witness: PlacedFact | null = null;
  transcript.blocks.forEach((block, index) => {
    const { syntax, start } = block;
    const notes = notesOn(block);
    const own =
      notes.facts.length === 0
        ? NO_FACTS
        : notes.facts.map(({ span, value: { act, name, title, affiliation } }): PlacedFact => {
            const place = { start: start + span.start, end: start + span.end };
            return { act, name, title, affiliation, block: index, span: place };
          });
    for (const fact of own) facts.push(fact);
    if (syntax.kind === 'heading') examiner = own.find((fact) => fact.act === 'calls') ?? examiner;
    if (syntax.kind === 'heading' || syntax.kind === 'paragraph')
      witness = swornIn(transcript, index) ?? witness;
    if (syntax.kind === 'turn' && syntax.labelText !== null)
      turns.push(new TurnView(transcript, index, own, examiner, witness));
  });
  return { turns, facts };
}

/** Whom the record swears in: "ANN LEE, having been duly sworn, testified as follows". */
function swornIn(transcript: Transcript, index: number): PlacedFact | null {
  const block = transcript.blocks[index]!;
  const notes = notesOn(block);
  if (notes.oath === undefined) notes.oath = readOath(transcript.text, block);
  if (!notes.oath) return null;
  if (notes.oath.witness) return sworn(notes.oath.witness, block.start, index);
  const before = transcript.blocks[index - 1];
  if (before?.syntax.kind !== 'heading') return null;
  const above = notesOn(before);
  if (above.witness === undefined) {
    const from = before.syntax.paragraphs[0]?.start ?? 0;
    const line = transcript.text.slice(before.start + from, before.start + before.syntax.end);
    above.witness = witnessIn(line, from);
  }
  return above.witness && sworn(above.witness, before.start, index);
}

function readOath(text: string, { start, syntax }: Block): Oath | null {
  const from = syntax.paragraphs[0]?.start ?? 0;
  const line = text.slice(start + from, start + Math.min(syntax.end, from + 300));
  return /\bsworn\b|\baffirmed\b/i.test(line) ? { witness: witnessIn(line, from) } : null;
}

const WITNESS_NAME = /^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s+){1,4}\p{Lu}[\p{L}\p{M}'’-]{1,30})\s*(?:,|$)/u;

function witnessIn(line: string, start: number): Name | null {
  const name = WITNESS_NAME.exec(line)?.[1];
  return name === undefined ? null : { words: name.split(/\s+/).join(' '), start, end: start + name.length };
}

function sworn({ words, start, end }: Name, blockStart: number, block: number): PlacedFact {
  return {
    act: 'introduces',
    name: words === words.toUpperCase() ? properCase(words) : words,
    title: 'witness',
    affiliation: null,
    block,
    span: { start: blockStart + start, end: blockStart + end },
  };
}
