/** The turns as the resolution reads them; what only a block's own words tell is read once. */
import type { DocumentSpan, TurnSpan } from '../model/span.ts';
import type { Analysis, Block, Transcript } from '../model/transcript.ts';
import type { SpeakerFact } from '../model/values.ts';
import { copied } from '../syntax/characters.ts';
import { isAnybody, isAsker, labelKey } from '../syntax/label-class.ts';
import { nameInLabel } from './resolve-speakers-names.ts';
import { NamesByWord } from './resolve-speakers-people.ts';
import { readStand, type Stand, swornIn } from './resolve-speakers-witness.ts';

/** A fact with its place. */
export interface PlacedFact extends SpeakerFact {
  readonly block: number;
  readonly span: DocumentSpan;
}

/** Code units within which "(By Mr. Lee)" opens a question. */
const RESUMES_WITHIN = 16;

/** How much of a turn's beginning and end is read. */
const BEGINNING = 400;
const END = 300;

/** A turn as the resolution reads it. */
export class TurnView {
  readonly label: string;
  readonly key: string;
  asks: boolean;
  /** Where the words begin in the document. */
  readonly from: number;
  readonly #said: Map<RegExp, Found | null>;
  readonly #text: string;
  readonly #place: Block;

  /**
   * @param block index in the transcript's blocks
   * @param index in the turns
   * @param examiner who asks under `Q`, by the heading "BY MR. LEE:" above
   * @param witness who is on the stand
   */
  constructor(
    transcript: Transcript,
    readonly block: number,
    readonly index: number,
    readonly facts: readonly PlacedFact[],
    public examiner: PlacedFact | null,
    public witness: PlacedFact | null,
  ) {
    const place = transcript.blocks[block]!;
    const notes = notesOn(place);
    this.#text = transcript.text;
    this.#place = place;
    this.#said = notes.said;
    this.label = place.syntax.labelText ?? '';
    this.from = wordsStart(transcript.text, place);
    this.key = notes.key;
    this.asks = notes.asks;
  }

  /** The turn's beginning and, on a line of its own, its end. */
  get words(): string {
    const { from } = this;
    const end = this.#place.start + this.#place.syntax.end;
    const words = this.#text.slice(from, Math.min(end, from + BEGINNING));
    const tail = this.#text.slice(Math.max(from, end - END), end);
    return words === tail ? words : `${words}\n${tail}`;
  }

  /**
   * The first match of a pattern in the words. Each pattern reads a turn once, as long as the turn stays as it is.
   * @param pattern a constant, without the flags `g` and `y`
   * @param last read only so many last characters; always the same number for one pattern
   */
  finds(pattern: RegExp, last?: number): Found | null {
    let found = this.#said.get(pattern);
    if (found === undefined) {
      const { words } = this;
      const match = pattern.exec(last === undefined ? words : words.slice(-last));
      found = match && { index: match.index, whole: copied(match[0]), group: copied(match[1] ?? '') };
      this.#said.set(pattern, found);
    }
    return found;
  }

  /** Whether {@link finds} finds something. */
  says(pattern: RegExp, last?: number): boolean {
    return this.finds(pattern, last) !== null;
  }
}

/** The turns whose labels say who speaks, by label. */
export class NamedTurns {
  readonly #of = new Map<string, TurnView[]>();
  readonly #names = new NamesByWord<string>();

  constructor(readonly all: readonly TurnView[]) {
    for (const turn of all) {
      const own = this.#of.get(turn.key);
      if (own) own.push(turn);
      else {
        this.#of.set(turn.key, [turn]);
        const { folded } = nameInLabel(turn.label);
        this.#names.add(folded, folded);
      }
    }
  }

  /** The turns under a label, in order. */
  of(key: string): readonly TurnView[] {
    return this.#of.get(key) ?? [];
  }

  /** The first turn under each label. */
  *firsts(): Iterable<TurnView> {
    for (const [turn] of this.#of.values()) yield turn!;
  }

  /** Folded names in labels that may fit a name; see {@link NamesByWord.fitting}. */
  fitting(folded: string): string[] {
    return this.#names.fitting(folded);
  }
}

/** Where a turn's words begin; a label may stand alone on its line. */
function wordsStart(text: string, { start, syntax }: Block): number {
  let at = start + syntax.body;
  const end = start + syntax.end;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** A match: where, all of it, its first group. */
interface Found {
  readonly index: number;
  readonly whole: string;
  readonly group: string;
}

/** What a block's own text tells. */
interface Notes {
  readonly key: string;
  readonly asks: boolean;
  readonly said: Map<RegExp, Found | null>;
  readonly facts: readonly { readonly span: TurnSpan; readonly value: SpeakerFact }[];
  /** Read when first asked for. */
  stand: Stand | null;
}

/** An analysis is reused only for the same text. */
const memo = new WeakMap<Analysis, Notes>();

function notesOn({ syntax, analysis }: Block): Notes {
  let notes = memo.get(analysis);
  if (!notes) {
    const key = labelKey(syntax.labelText ?? '');
    const facts = analysis.mentions.filter((mention) => mention.kind === 'speaker');
    notes = { key, asks: isAsker(key), said: new Map(), facts, stand: null };
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
  /** Who asks on where nobody was said to ask before. */
  let resumed: PlacedFact | null = null;
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
    if (syntax.kind === 'turn' && notes.asks) {
      const resuming = own.find(
        (fact) => fact.act === 'calls' && fact.span.start - start - syntax.body < RESUMES_WITHIN,
      );
      resumed ??= examiner ? null : (resuming ?? null);
      examiner = resuming ?? examiner;
    }
    if (syntax.kind === 'heading' || syntax.kind === 'paragraph')
      witness = swornIn(standAt(transcript, index), own, standAbove(transcript, index)) ?? witness;
    if (syntax.kind === 'turn' && syntax.labelText !== null)
      turns.push(new TurnView(transcript, index, turns.length, own, examiner, witness));
  });
  if (resumed) for (const turn of turns) if (turn.asks) turn.examiner ??= resumed;
  // One label for whoever steps up: each introduction is somebody else.
  const introduced = new Set<string>();
  turns.forEach((turn, index) => {
    const called = turns[index - 1]?.facts.some((fact) => fact.act === 'calls' && fact.name.includes(' '));
    if (called || turn.facts.some((fact) => fact.act === 'self')) introduced.add(turn.key);
  });
  for (const turn of turns)
    if (!turn.asks && introduced.has(turn.key) && isAnybody(turn.key)) turn.asks = true;
  return { turns, facts };
}

function standAt(transcript: Transcript, block: number) {
  const place = transcript.blocks[block]!;
  const notes = notesOn(place);
  notes.stand ??= readStand(transcript.text, place);
  return { stand: notes.stand, block, start: place.start };
}

function standAbove(transcript: Transcript, block: number) {
  return transcript.blocks[block - 1]?.syntax.kind === 'heading' ? standAt(transcript, block - 1) : null;
}
