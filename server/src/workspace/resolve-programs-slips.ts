/** Names that a transcriber probably misheard: `Secure Mobility Offices` where the document says `Safe …`. */
import type { Lexicon } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import { foldName } from '../recognise/programs-fold.ts';

/** A place whose words differ in one word from a program's name. It is offered, never merged. */
export interface ProbableSlip {
  readonly span: DocumentSpan;
  /** The program that was probably meant, as `programIds` names it. */
  readonly id: string;
  /** Its folded words. */
  readonly words: string;
  /** The words of this place with the one word put right, or null where they can't be matched one by one. */
  readonly correction: string | null;
}

/** Shorter names differ in one word from too much. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 10;

/** A name with one word left open: that word, as its owner writes it, and folded. */
interface Known {
  readonly id: string;
  readonly folded: string;
  readonly written: string | null;
}

/** Null where two programs share a pattern. */
type Patterns = Map<string, Known | null>;

const compiled = new WeakMap<Lexicon, Patterns>();

/**
 * @param ids what `resolvePrograms` returned
 * @returns probable slips in order; linear in the number of mentions
 */
export function probableSlips(
  transcript: Transcript,
  ids: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): ProbableSlip[] {
  const candidates = transcript.blocks.some(({ analysis }) =>
    analysis.mentions.some((mention) => isCandidate(mention, ids)),
  );
  if (!candidates) return [];
  const here = patternsHere(transcript, ids);
  const known = patternsOf(lexicon);
  const slips: ProbableSlip[] = [];
  for (const { start, analysis } of transcript.blocks)
    for (const mention of analysis.mentions) {
      if (!isCandidate(mention, ids)) continue;
      const span = { start: start + mention.span.start, end: start + mention.span.end };
      const written = transcript.text.slice(span.start, span.end);
      if (written === written.toUpperCase()) continue;
      const slip = slipOf(mention.value.id, written, (pattern) => here.get(pattern) ?? known.get(pattern));
      if (slip) slips.push({ span, ...slip });
    }
  return slips;
}

/** Whether a name could be a slip: one that the document knows no program by. */
export function isCandidate(
  mention: Mention,
  ids: ReadonlyMap<string, string>,
): mention is Extract<Mention, { kind: 'name' }> {
  return mention.kind === 'name' && !mention.value.abbreviation && !ids.has(mention.value.id);
}

function slipOf(
  id: string,
  written: string,
  find: (pattern: string) => Known | null | undefined,
): Omit<ProbableSlip, 'span'> | null {
  const words = id.split(' ');
  for (const [open, pattern] of patterns(words).entries()) {
    const known = find(pattern);
    if (!known || !soundsLike(words[open]!, known.folded)) continue;
    const parts = written.split(/(\s+)/);
    const matched = parts.length === 2 * words.length - 1 && known.written !== null;
    return {
      id: known.id,
      words: words.with(open, known.folded).join(' '),
      correction: matched ? parts.with(2 * open, known.written!).join('') : null,
    };
  }
  return null;
}

/** What is misheard begins or ends alike: safe and secure, found and bound; not child and adoption. */
function soundsLike(word: string, other: string): boolean {
  return word[0] === other[0] || (word.length > 3 && word.slice(-3) === other.slice(-3));
}

function patternsHere({ blocks, text }: Transcript, ids: ReadonlyMap<string, string>): Patterns {
  const made: Patterns = new Map();
  for (const { start, analysis } of blocks)
    for (const { kind, span, value } of analysis.mentions) {
      const id = kind === 'program' || kind === 'name' ? ids.get(value.id) : undefined;
      if (id === undefined || !(kind === 'program' || kind === 'name')) continue;
      const words = kind === 'program' ? value.surface : value.id;
      addPatterns(made, words, text.slice(start + span.start, start + span.end), id);
    }
  return made;
}

function patternsOf(lexicon: Lexicon): Patterns {
  let known = compiled.get(lexicon);
  if (!known) {
    known = new Map();
    for (const [id, entries] of lexicon.entries)
      for (const program of entries)
        for (const name of [program.name, ...program.aliases]) addPatterns(known, foldName(name), name, id);
    compiled.set(lexicon, known);
  }
  return known;
}

function addPatterns(map: Patterns, name: string, written: string, id: string): void {
  const words = name.split(' ');
  const parts = written.trim().split(/\s+/);
  patterns(words).forEach((pattern, open) => {
    const other = map.get(pattern);
    if (other !== undefined && other?.id !== id) map.set(pattern, null);
    else if (other === undefined)
      map.set(pattern, {
        id,
        folded: words[open]!,
        written: parts.length === words.length ? parts[open]! : null,
      });
  });
}

/** The name with each of its words left open in turn; never the last, which says what it is. */
function patterns(words: readonly string[]): string[] {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return [];
  return words.slice(0, -1).map((_, open) => words.with(open, '*').join(' '));
}
