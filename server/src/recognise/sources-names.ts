/** Judges noun phrases: what is a name, what names a source, what points to nobody. */
import type { Subject } from './sources-subjects.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DOCUMENT_NOUNS,
  KNOWN_NAMES,
  NAMES_IN_S,
  NO_NAME,
  OFFICE_NOUNS,
  OWN,
  RULE_NOUNS,
  TITLES,
  VAGUE_DOCUMENTS,
  VAGUE_PEOPLE,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Adjectives that may stand in the name of a source. */
export const ADJECTIVES = new Set(
  'police government court company recent new latest own same very previous early earlier former current independent internal public official annual quarterly monthly top senior leading federal national local state joint private economic statistical customs trade tax nonpartisan bipartisan own preliminary first second third fourth quarter'.split(
    ' ',
  ),
);

export function nominal(words: readonly PlainWord[], at: number): boolean {
  const word = words[at]!;
  if (AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower)) return false;
  return (
    names(words, at) ||
    DOCUMENT_NOUNS.has(word.lower) ||
    OFFICE_NOUNS.has(word.lower) ||
    VAGUE_PEOPLE.has(word.lower) ||
    RULE_NOUNS.has(word.lower)
  );
}

/** Whether the word is (part of) a proper name. */
export function names(words: readonly PlainWord[], at: number): boolean {
  const word = words[at];
  if (word && KNOWN_NAMES.has(word.lower)) return true;
  if (word?.isWord && TITLES.has(words[at - 1]?.lower ?? '') && !NO_NAME.has(word.lower)) return true;
  if (!word?.capital) return false;
  // The organisation, not the pronoun.
  if (word.lower === 'who' && word.word.allCapitals && !word.uncased) return true;
  if (at > 0 && words[at - 1]!.lower !== '.' && words[at - 1]!.lower !== ':')
    return !NO_NAME.has(word.lower) || (at > 1 && words[at - 1]!.capital);
  if (NO_NAME.has(word.lower)) return false;
  const length = word.end - word.start;
  if (words[at + 1]?.capital) return true;
  if (VAGUE_PEOPLE.has(word.lower) || VAGUE_DOCUMENTS.has(word.lower)) return false;
  return !(length > 4 && word.lower.endsWith('s')) || NAMES_IN_S.has(word.lower);
}

/** Whose data they are, named by kind: "federal estimates", "police records". */
const PUBLIC = new Set(
  'federal state government official city county police military court company national customs trade tax census election'.split(
    ' ',
  ),
);

/** People whom the speaker calls "my" and who speak for themselves. */
const PEERS = new Set(
  'colleague colleagues friend friends gentleman lord lady opponent doctor doctors witness witnesses consultant consultants auditor auditors lawyer lawyers engineer engineers accountant accountants insurer insurers vendor vendors contractor contractors bank banks neighbor neighbour mechanic landlord boss professor'.split(
    ' ',
  ),
);

/** Heads of the names of programmes that a law makes: with a capital they provide, like a law. */
const PROGRAM_NOUNS = new Set(['plan', 'program', 'programme', 'deal', 'accord', 'initiative', 'fund']);

export function judge(
  words: readonly PlainWord[],
  first: number,
  end: number,
): Pick<Subject, 'strength' | 'rule'> | null {
  const head = words[end - 1]!;
  let named = false;
  let own = false;
  let definite = false;
  let indefinite = false;
  let vagueBeforeLink = false;
  let office = false;
  let document = false;
  for (let at = first; at < end; at++) {
    const { lower } = words[at]!;
    if (at === first && OWN.has(lower)) own = true;
    if (
      lower === 'the' ||
      lower === 'this' ||
      lower === 'that' ||
      lower === 'these' ||
      lower === 'those' ||
      lower === 'its' ||
      lower === 'his' ||
      lower === 'her' ||
      lower === 'their' ||
      lower === 'your'
    )
      definite = true;
    if (
      lower === 'a' ||
      lower === 'an' ||
      lower === 'one' ||
      lower === 'another' ||
      lower === 'some' ||
      lower === 'any' ||
      lower === 'every'
    )
      indefinite = true;
    if (
      (lower === 'in' || lower === 'on' || lower === 'with' || lower === 'for') &&
      at > first &&
      VAGUE_PEOPLE.has(words[at - 1]!.lower)
    )
      vagueBeforeLink = true;
    if (names(words, at)) named = true;
    if (OFFICE_NOUNS.has(lower)) office = true;
    if (DOCUMENT_NOUNS.has(lower)) document = true;
    if (words[at]!.isNumber) named = true;
    if (lower === "'s") definite = true;
  }
  const rule = RULE_NOUNS.has(head.lower) || (head.capital && PROGRAM_NOUNS.has(head.lower));
  // "Our charter requires": a rule binds its own makers too.
  if (own && rule && head.lower !== 'budget' && head.lower !== 'request') return { strength: 'named', rule };
  if (own)
    return {
      strength: words.slice(first + 1, first + 4).some(({ lower }) => PEERS.has(lower)) ? 'named' : 'self',
      rule,
    };
  if (office && words.slice(first, end).some(({ lower }) => lower === "'s")) named = true;
  if (vagueBeforeLink) return { strength: 'vague', rule };
  if (named) return { strength: 'named', rule };
  if (rule) return { strength: 'named', rule };
  if (VAGUE_PEOPLE.has(head.lower))
    return { strength: definite && head.lower === 'expert' ? 'named' : 'vague', rule };
  if (VAGUE_DOCUMENTS.has(head.lower) && PUBLIC.has(words[end - 2]?.lower ?? ''))
    return { strength: 'named', rule };
  if (
    VAGUE_DOCUMENTS.has(head.lower) &&
    !(
      definite &&
      !/^(?:data|numbers|figures|statistics|evidence|research|records|estimates)$/.test(head.lower)
    )
  )
    return { strength: 'vague', rule };
  if (indefinite && document) return { strength: 'thin', rule };
  if (definite && (office || document)) return { strength: 'named', rule };
  if (office && (!indefinite || head.lower.startsWith('spokes'))) return { strength: 'named', rule };
  return null;
}
