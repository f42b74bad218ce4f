/** Names that a transcriber probably misheard: `Secure Mobility Offices` where the document says `Safe …`. */
import type { Lexicon } from '../model/knowledge.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import { foldName } from '../recognise/programs-fold.ts';

/** A place whose words differ in one word from a program's name. It is offered, never merged. */
export interface ProbableSlip {
  readonly span: DocumentSpan;
  /** The program that was probably meant, as `programIds` names it. */
  readonly id: string;
}

/** Shorter names differ in one word from too much. */
const FEWEST_WORDS = 3;

const compiled = new WeakMap<Lexicon, ReadonlyMap<string, string | null>>();

/**
 * @param ids what `resolvePrograms` returned
 * @returns probable slips in order; linear in the number of mentions
 */
export function probableSlips(
  transcript: Transcript,
  ids: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): ProbableSlip[] {
  const here = new Map<string, string | null>();
  for (const { analysis } of transcript.blocks)
    for (const mention of analysis.mentions) {
      const id = mention.kind === 'figure' || mention.kind === 'date' ? undefined : idOf(mention, ids);
      if (id) addPatterns(here, id.words, id.id);
    }
  const known = patternsOf(lexicon);
  const slips: ProbableSlip[] = [];
  for (const { start, analysis } of transcript.blocks)
    for (const { kind, span, value } of analysis.mentions) {
      if (kind !== 'name' || value.abbreviation || ids.has(value.id)) continue;
      const id = patterns(value.id)
        .map((pattern) => here.get(pattern) ?? known.get(pattern))
        .find((found) => typeof found === 'string');
      if (id) slips.push({ span: { start: start + span.start, end: start + span.end }, id });
    }
  return slips;
}

function idOf(
  mention: Transcript['blocks'][number]['analysis']['mentions'][number],
  ids: ReadonlyMap<string, string>,
): { words: string; id: string } | undefined {
  if (mention.kind === 'program')
    return { words: mention.value.surface, id: ids.get(mention.value.id) ?? mention.value.id };
  const id = mention.kind === 'name' ? ids.get(mention.value.id) : undefined;
  return mention.kind === 'name' && id !== undefined ? { words: mention.value.id, id } : undefined;
}

function patternsOf(lexicon: Lexicon): ReadonlyMap<string, string | null> {
  let known = compiled.get(lexicon);
  if (!known) {
    const made = new Map<string, string | null>();
    for (const [id, entries] of lexicon.entries)
      for (const program of entries)
        for (const name of [program.name, ...program.aliases]) addPatterns(made, foldName(name), id);
    compiled.set(lexicon, (known = made));
  }
  return known;
}

/** Null where two programs share a pattern. */
function addPatterns(map: Map<string, string | null>, name: string, id: string): void {
  for (const pattern of patterns(name)) {
    const other = map.get(pattern);
    map.set(pattern, other === undefined || other === id ? id : null);
  }
}

/** The name with each of its words left open in turn; never the last, which says what it is. */
function patterns(name: string): string[] {
  const words = name.split(' ');
  if (words.length < FEWEST_WORDS || words.length > 10) return [];
  return words
    .slice(0, -1)
    .map((_, open) => words.map((word, index) => (index === open ? '*' : word)).join(' '));
}
