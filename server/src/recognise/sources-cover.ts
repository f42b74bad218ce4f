/** Which source covers a quantity: in its own sentence, or in the one before or after when that goes on about it. */
import type { Span, TurnSpan } from '../model/span.ts';
import type { BlockFile } from './pipeline.ts';
import type { Attribution } from './sources-attribution.ts';
import { attributionsOf } from './sources-attributions.ts';
import { citationOf } from './sources-citations.ts';
import { DETERMINERS, SELF } from './sources-words.ts';
import { type PlainWord, plainWords, wordsOfSpan } from './sources-words-of.ts';
import { tokenise } from './tokens.ts';

/** Where a quantity stands. */
export interface Place {
  readonly span: Span;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  readonly words: readonly PlainWord[];
  readonly first: number;
  readonly last: number;
}

/** Reads one block's sentences when they are asked for, each once. */
export class SourceReader {
  private readonly block: Pick<BlockFile, 'sentences' | 'prose' | 'syntax' | 'lexicon'>;
  private readonly words = new Map<number, readonly PlainWord[]>();
  private accepted: readonly (readonly string[])[] | null = null;
  private readonly attributions = new Map<number, readonly Attribution[]>();

  constructor(block: Pick<BlockFile, 'sentences' | 'prose' | 'syntax' | 'lexicon'>) {
    this.block = block;
  }

  /** @returns the sentence and words of a span, or null where no sentence holds it */
  place(span: Span): Place | null {
    const { sentences } = this.block;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    if (low === sentences.length || sentences[low]!.start > span.start) return null;
    const words = this.wordsOf(low);
    const [first, last] = wordsOfSpan(words, span);
    if (first >= last) return null;
    return { span, sentence: low, words, first, last };
  }

  /** @returns the span that names the quantity's source, and the vague one that stands in for it */
  sourceOf(place: Place): { readonly named: TurnSpan | null; readonly vague: TurnSpan | null } {
    const { sentences, prose } = this.block;
    const cited = citationOf(prose, sentences[place.sentence]!, place.span);
    if (cited) return { named: cited, vague: null };
    const accepted = this.acceptedIn(place.words);
    if (accepted) return { named: accepted, vague: null };
    let best: Attribution | null = null;
    for (const attribution of this.attributionsOf(place.sentence)) {
      if (!covers(attribution, place, this.block.syntax.label === null)) continue;
      if (!best || nearer(attribution, best, place)) best = attribution;
    }
    if (best)
      return {
        named: best.strength === 'vague' ? null : best.span,
        vague: best.strength === 'named' ? null : best.span,
      };
    return { named: this.before(place) ?? this.after(place), vague: null };
  }

  /** @returns the words of the sentence before, if it stands in the same block */
  sentenceBefore(place: Place): readonly PlainWord[] | undefined {
    return place.sentence > 0 ? this.wordsOf(place.sentence - 1) : undefined;
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
    const { words } = place;
    const earlier = this.attributionsOf(place.sentence - 1).filter((a) => a.strength === 'named');
    const source = earlier.at(-1);
    if (!source) return null;
    const previous = this.wordsOf(place.sentence - 1);
    if (previous.at(-1)?.lower === '?') return null;
    if (speaksForSelf(words, place.first)) return null;
    if (announces(previous, source) && !opensAnew(words)) return source.span;
    return continues(words, place.first) && source.kind !== 'commitment' ? source.span : null;
  }

  private after(place: Place): TurnSpan | null {
    const next = this.block.sentences[place.sentence + 1];
    if (!next) return null;
    const words = this.wordsOf(place.sentence + 1);
    const head = words[0]?.lower;
    if (!/^(?:that|this|it|those|these|so|source|sources)$/.test(head ?? '')) return null;
    const source = this.attributionsOf(place.sentence + 1).find((a) => a.strength === 'named');
    if (!source || source.first > 6) return null;
    const own = words.slice(0, source.first).some((word) => word.number);
    return own ||
      source.kind === 'commitment' ||
      (source.kind !== 'origin' &&
        words[source.first]!.lower !== 'source' &&
        !/^(?:that|this|those|these)$/.test(head!))
      ? null
      : source.span;
  }

  private wordsOf(sentence: number): readonly PlainWord[] {
    let words = this.words.get(sentence);
    if (!words) this.words.set(sentence, (words = plainWords(this.block.sentences[sentence]!.tokens)));
    return words;
  }

  private attributionsOf(sentence: number): readonly Attribution[] {
    let found = this.attributions.get(sentence);
    if (!found) this.attributions.set(sentence, (found = attributionsOf(this.wordsOf(sentence))));
    return found;
  }
}

function nearer(a: Attribution, b: Attribution, place: Place): boolean {
  const distance = (x: Attribution) =>
    x.last <= place.first ? place.first - x.last : x.first - place.last + 1000;
  return distance(a) < distance(b);
}

/** Whether an attribution covers a quantity of its own sentence. */
function covers(attribution: Attribution, place: Place, release: boolean): boolean {
  const { words, first, last } = place;
  const forward = attribution.last <= first;
  const backward = attribution.first >= last;
  if (!forward && !backward) return false;
  // "dozens of economists have said": the quantity is part of who says it.
  const inSubject =
    (attribution.first === last && !DETERMINERS.has(words[last]!.lower) && !words[last]!.capital) ||
    (words[last]?.lower === 'of' && attribution.first === last + 1);
  if (inSubject && attribution.kind !== 'origin') return false;
  if (release && attribution.kind === 'commitment' && ownRelease(words, attribution)) return false;
  if (forward) {
    if (!attribution.forward) return false;
    if (interrupted(words, attribution.last, first)) return false;
    if (
      (attribution.kind === 'commitment' || ABOUT.has(words[attribution.last]!.lower)) &&
      strays(words, attribution.last, first)
    )
      return false;
    if (attribution.kind === 'commitment' && words[first + 1]?.lower === '-' && last - first > 2)
      return false;
    return true;
  }
  if (attribution.backward) return !interrupted(words, last, attribution.first);
  // "the billions of dollars the President has requested", "a figure which Congress found".
  return (
    attribution.kind !== 'provision' &&
    attribution.first - last <= 8 &&
    plain(words, last, attribution.first) &&
    bare(words, attribution.last)
  );
}

/** Whether no verb's object follows: the quantity before is what was said. */
function bare(words: readonly PlainWord[], at: number): boolean {
  const next = words[at];
  return !next?.word || /^(?:for|in|to|as|on|last|this|at|was|were|is|are)$/.test(next.lower);
}

function plain(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!words[at]!.word && words[at]!.lower !== '-') return false;
    if (/^(?:and|but|because|while|is|are|was|were|if|when|so)$/.test(words[at]!.lower)) return false;
  }
  return true;
}

const ABOUT = new Set('against about of on for to with'.split(' '));

/** Whether the way from a commitment to the quantity leads into a clause about something else. */
function strays(words: readonly PlainWord[], from: number, to: number): boolean {
  if (to - from > 25) return true;
  for (let at = from + 1; at < to; at++)
    if (/^(?:that|which|who|where|whose)$/.test(words[at]!.lower)) return words[from]!.lower !== 'that';
  return false;
}

const JOINTS = new Set([
  'and',
  'but',
  'so',
  'while',
  'because',
  'although',
  'though',
  ',',
  '—',
  ';',
  'or',
  'then',
  'which',
]);

/** Whether the speaker takes the word back between the source and the quantity. */
function interrupted(words: readonly PlainWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (lower === ';') return true;
    if (!JOINTS.has(lower)) continue;
    let next = at + 1;
    while (next < to && (JOINTS.has(words[next]!.lower) || words[next]!.lower === 'that')) next++;
    if (next < to && SELF.has(words[next]!.lower) && at > from) {
      const dashed =
        lower === '—' ||
        lower === 'and' ||
        lower === 'but' ||
        lower === 'so' ||
        words[at + 1]?.lower !== words[next]?.lower;
      const saying = /^(?:think|believe|guess|say|'d|estimate|'ve|have|had|will|'re|are|can|did|'ll)$/.test(
        words[next + 1]?.lower ?? '',
      );
      if ((dashed && lower !== ',') || saying) return words[at - 1] !== undefined && at > from;
    }
  }
  return false;
}

/** In a release, an announcement by its own issuer today. */
function ownRelease(words: readonly PlainWord[], attribution: Attribution): boolean {
  const verb = words[attribution.last - 1]!.lower;
  if (verb !== 'announced' && verb !== 'announces') return false;
  return words.some(({ lower }) => lower === 'today');
}

/** "Senator X pointed out the record of this program.": the quantities follow in the next sentence. */
function announces(words: readonly PlainWord[], source: Attribution): boolean {
  if (source.kind !== 'statement') return false;
  const rest = words.slice(source.last);
  if (
    rest.some((word) => word.number && !/^(?:1[5-9]|20)\d\d$/.test(word.lower)) ||
    rest.some((word) => word.lower === 'that' && rest.indexOf(word) === 0)
  )
    return false;
  const head = rest.find((word) => word.word && word.lower !== 'out' && word.lower !== 'to');
  return head !== undefined && DETERMINERS.has(head.lower) && rest.length < 20;
}

const ANEW = new Set(
  'but however now in since today also meanwhile yet and so on at during over by let from as for if when while'.split(
    ' ',
  ),
);

/** Whether the sentence opens a matter of its own. */
function opensAnew(words: readonly PlainWord[]): boolean {
  return ANEW.has(words[0]?.lower ?? '') || words.slice(0, 4).some(({ lower }) => lower === 'also');
}

/** Whether the sentence goes on about what the one before said. */
function continues(words: readonly PlainWord[], first: number): boolean {
  let at = 0;
  while (at < 2 && /^(?:and|so)$/.test(words[at]?.lower ?? '')) at++;
  const head = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (words.slice(at, at + 4).some(({ lower }) => lower === 'also') && next !== 'also') return false;
  if (head === 'of') return /^(?:those|these|them|that)$/.test(next);
  if (/^(?:among|including)$/.test(head)) return /^(?:those|them|these)$/.test(next);
  if (head === 'that')
    return first - at <= 6 && /^(?:is|was|'s|means|represents|compares|compared)$/.test(next);
  return (head === 'it' || head === 'they') && /^(?:found|said|shows|also|estimated|put)$/.test(next);
}

function speaksForSelf(words: readonly PlainWord[], before: number): boolean {
  return words.slice(0, before).some(({ lower }) => lower === 'we' || lower === 'i' || lower === 'our');
}
