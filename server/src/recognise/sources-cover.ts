/** Which source covers a quantity: in its own sentence, or in the one before or after when that goes on about it. */
import type { Span, TurnSpan } from '../model/span.ts';
import type { BlockFile } from './block-file.ts';
import type { Quantity } from './claims-quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Attribution } from './sources-attribution.ts';
import { attributionsOf, openingAttribution } from './sources-attributions.ts';
import { carries, closes, mayGoOn, ofFigures, opensInTime } from './sources-carried.ts';
import { citationOf, noteBefore } from './sources-citations.ts';
import { closingNote, leadOf } from './sources-lists.ts';
import {
  announces,
  continues,
  identifies,
  introduces,
  opensAnew,
  speaksForSelf,
} from './sources-neighbours.ts';
import type { Place } from './sources-place.ts';
import { covers, nearer } from './sources-reach.ts';
import { readingUnits } from './sources-units.ts';
import { type PlainWord, plainWords, wordsOfSpan } from './sources-words-of.ts';
import { tokenise } from './tokens.ts';

class QuantityInPlace implements Quantity {
  readonly words: readonly PlainWord[];
  readonly first: number;
  readonly last: number;

  constructor(
    private readonly reader: SourceReader,
    private readonly place: Place,
    readonly classes: number,
    readonly figure: Quantity['figure'],
  ) {
    this.words = place.words;
    this.first = place.first;
    this.last = place.last;
  }

  get before(): readonly PlainWord[] {
    return this.reader.sentenceBefore(this.place);
  }
}

/** @returns the index of the sentence that holds the offset, or -1 */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low === sentences.length || sentences[low]!.start > offset ? -1 : low;
}

/** Reads one block's sentences when they are asked for, each once. */
export class SourceReader {
  private readonly block: Pick<BlockFile, 'sentences' | 'prose' | 'syntax' | 'lexicon'>;
  private readonly sentences: readonly Sentence[];
  private readonly words: (readonly PlainWord[] | undefined)[];
  private accepted: readonly (readonly string[])[] | null = null;
  private readonly attributions: (readonly Attribution[] | undefined)[];
  private readonly identified: (Span | null | undefined)[];

  constructor(block: Pick<BlockFile, 'sentences' | 'prose' | 'syntax' | 'lexicon'>) {
    this.block = block;
    this.sentences = readingUnits(block.sentences);
    this.words = new Array(this.sentences.length);
    this.attributions = new Array(this.sentences.length);
    this.identified = new Array(this.sentences.length);
  }

  /** @returns the sentence and words of a span, or null where no sentence holds it */
  place(span: Span): Place | null {
    const low = sentenceAt(this.sentences, span.start);
    if (low === -1) return null;
    const words = this.wordsOf(low);
    const [first, last] = wordsOfSpan(words, span);
    if (first >= last) return null;
    return { span, sentence: low, words, first, last };
  }

  /** @returns the link, the note or the accepted name that is the quantity's source */
  citedBy(place: Place): TurnSpan | null {
    const { prose, sentences } = this.block;
    return (
      citationOf(prose, sentences[sentenceAt(sentences, place.span.start)]!, place.span) ??
      this.acceptedIn(place.words)
    );
  }

  /** @returns the attribution in the quantity's own sentence that covers it best */
  attributedTo(place: Place): Attribution | null {
    let best: Attribution | null = null;
    for (const attribution of this.attributionsOf(place.sentence)) {
      if (!covers(attribution, place, this.block.syntax.label === null)) continue;
      if (best?.strength === 'thin' && attribution.strength === 'named') best = attribution;
      else if (best?.strength === 'named' && attribution.strength === 'thin') continue;
      else if (!best || nearer(attribution, best, place)) best = attribution;
    }
    return best;
  }

  /** @returns the words in the sentence before or after that name the quantity's source */
  namedBeside(place: Place): TurnSpan | null {
    return this.before(place) ?? this.after(place);
  }

  /** @returns the figure as the rules about claims see it */
  quantity(place: Place, figure: Quantity['figure']): Quantity {
    return new QuantityInPlace(this, place, this.sentences[place.sentence]!.classes, figure);
  }

  /** @returns the words of the sentence before; empty where it does not stand in the same block */
  sentenceBefore({ sentence }: Place): readonly PlainWord[] {
    return sentence > 0 ? this.wordsOf(sentence - 1) : [];
  }

  /** The first name in the sentence that the settings accept as a source. */
  private acceptedIn(words: readonly PlainWord[]): TurnSpan | null {
    if (!this.block.lexicon.acceptedSources?.length) return null;
    this.accepted ??= this.block.lexicon.acceptedSources.map((name) =>
      plainWords(tokenise(name, { start: 0, end: name.length })).map((word) => word.lower),
    );
    for (let at = 0; at < words.length; at++)
      for (const name of this.accepted)
        if (name.length > 0 && name.every((word, i) => words[at + i]?.lower === word))
          return { start: words[at]!.start, end: words[at + name.length - 1]!.end };
    return null;
  }

  private before(place: Place): TurnSpan | null {
    if (place.sentence === 0) return null;
    const led = this.leadIn(place.sentence);
    if (led) return led;
    const { words } = place;
    const goesOn = continues(words, place.first);
    const anew = opensAnew(words);
    if ((!goesOn && anew && !mayGoOn(place)) || speaksForSelf(words, place.first)) return null;
    const previous = this.wordsOf(place.sentence - 1);
    const introduced = introduces(previous);
    if (introduced && (!anew || opensInTime(words))) return introduced;
    if (previous.at(-1)?.lower === '?') return null;
    const identified = this.identifiedBy(place.sentence - 1);
    if (identified && !anew) return identified;
    const source = this.attributionsOf(place.sentence - 1).findLast((a) => a.strength === 'named');
    if (!source) return null;
    if (announces(previous, source) && (!anew || ofFigures(previous, source))) return source.span;
    return (goesOn && source.kind !== 'commitment') || carries(previous, source, place) ? source.span : null;
  }

  /** "The survey found:" before a list covers its items. */
  private leadIn(sentence: number): TurnSpan | null {
    const { prose } = this.block;
    const lead = leadOf(prose, this.sentences, sentence);
    if (lead === -1) return null;
    const source = this.attributionsOf(lead).findLast((a) => a.strength === 'named');
    return source?.span ?? noteBefore(prose, this.sentences[lead]!.end);
  }

  private after(place: Place): TurnSpan | null {
    const next = this.sentences[place.sentence + 1];
    if (!next) return null;
    const note = closingNote(this.block.prose, this.sentences, place.sentence);
    if (note) return note;
    const words = this.wordsOf(place.sentence + 1);
    const identified = this.identifiedBy(place.sentence + 1);
    if (identified) return identified;
    const head = words[0]?.lower;
    const whole = openingAttribution(words);
    if (
      whole?.kind === 'origin' &&
      whole.strength === 'named' &&
      whole.first <= 3 &&
      words.length - whole.last < 3
    )
      return whole.span;
    if (!/^(?:that|this|it|those|these|so|source|sources)$/.test(head ?? '')) return null;
    const source = this.attributionsOf(place.sentence + 1).find((a) => a.strength === 'named');
    if (source && closes(words, source)) return source.span;
    if (!source || source.first > 6) return null;
    const own = words.slice(0, source.first).some((word) => word.isNumber);
    return own ||
      source.kind === 'commitment' ||
      (source.kind !== 'origin' &&
        words[source.first]!.lower !== 'source' &&
        !/^(?:that|this|those|these)$/.test(head!))
      ? null
      : source.span;
  }

  private wordsOf(sentence: number): readonly PlainWord[] {
    return (this.words[sentence] ??= plainWords(this.sentences[sentence]!.tokens));
  }

  private identifiedBy(sentence: number): Span | null {
    const known = this.identified[sentence];
    return known !== undefined ? known : (this.identified[sentence] = identifies(this.wordsOf(sentence)));
  }

  private attributionsOf(sentence: number): readonly Attribution[] {
    return (this.attributions[sentence] ??= attributionsOf(this.wordsOf(sentence)));
  }
}
