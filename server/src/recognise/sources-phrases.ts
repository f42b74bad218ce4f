/** Phrases that name an origin: "according to the census", "data from X", "under current law", "set by statute". */
import type { Attribution } from './sources-attribution.ts';
import { namedPhrase } from './sources-subjects.ts';
import { DETERMINERS, DOCUMENT_NOUNS, OWN, RULE_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** "according to X", "per X", "data from X", "under current law", "in the 2022 budget", "by statute". */
export function originAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower;
  if (lower === 'according' && next === 'to') return origin(words, at, at + 2, 'any');
  if (lower === 'per') return origin(words, at, at + 1, 'name');
  if (lower === 'by') {
    const estimate = estimatePhrase(words, at);
    if (estimate) return estimate;
  }
  if (lower === 'citing' || lower === 'quoting') return origin(words, at, at + 1, 'any');
  if (lower === 'based' && next === 'on') return origin(words, at, at + 2, 'document');
  if (lower === 'source' || lower === 'sources') {
    if (next === ':') return origin(words, at, at + 2, 'any');
    return null;
  }
  if (lower === 'as' && next !== undefined && STATED.has(next)) {
    const link = words[at + 2]?.lower;
    return link === 'by' || link === 'in' ? origin(words, at, at + 3, 'any') : null;
  }
  if (lower === 'under' || lower === 'by' || lower === 'in' || (lower === 'from' && at === 0))
    return rulePhrase(words, at);
  if (DOCUMENT_NOUNS.has(lower)) {
    let from = at + 1;
    if (
      words[from]?.lower === 'released' ||
      words[from]?.lower === 'published' ||
      words[from]?.lower === 'compiled'
    )
      from++;
    const link = words[from]?.lower;
    if (from > at + 1 ? link === 'by' || link === 'in' : link === 'from' || link === 'by')
      return origin(words, at, from + 1, 'name');
  }
  return null;
}

/** "By some estimates" names nobody, "by the CBO's estimate" does. */
function estimatePhrase(words: readonly PlainWord[], at: number): Attribution | null {
  for (let to = at + 1; to < words.length && to < at + 7; to++) {
    const { lower, word } = words[to]!;
    if (!word) return null;
    if (!/^(?:estimates?|accounts?|calculations?|reckoning|count)$/.test(lower)) continue;
    const phrase = words.slice(at + 1, to);
    if (phrase.some((part) => OWN.has(part.lower))) return null;
    const strength = phrase.some((part) => part.capital || part.lower === "'s") ? 'named' : 'vague';
    return {
      span: { start: words[at]!.start, end: words[to]!.end },
      strength,
      kind: 'origin',
      first: at,
      last: to + 1,
      backward: true,
      forward: true,
    };
  }
  return null;
}

const STATED = new Set(
  'reported estimated measured noted mentioned stated described outlined shown seen detailed documented'.split(
    ' ',
  ),
);

export function origin(
  words: readonly PlainWord[],
  first: number,
  from: number,
  need: 'any' | 'name' | 'document',
): Attribution | null {
  const phrase = namedPhrase(words, from);
  if (!phrase || phrase.strength === 'self') return null;
  if (need !== 'any' && phrase.strength !== 'named' && phrase.strength !== 'thin') return null;
  if (
    need === 'name' &&
    !words[from]!.capital &&
    !words[from + 1]?.capital &&
    !DETERMINERS.has(words[from]!.lower)
  )
    return null;
  if (words[from]!.number && !words[from + 1]?.capital) return null;
  if (need === 'document' && !phrase.document) return null;
  return {
    span: { start: words[first]!.start, end: words[phrase.end - 1]!.end },
    strength: phrase.strength,
    kind: 'origin',
    first,
    last: phrase.end,
    backward: true,
    forward: true,
  };
}

const IN_FORCE = new Set(
  'current existing federal state present new old u.s. american international'.split(' '),
);

/** A preposition with a rule or a document: "under current law", "set by statute", "in the 2022 budget". */
function rulePhrase(words: readonly PlainWord[], at: number): Attribution | null {
  const preposition = words[at]!.lower;
  let to = at + 1;
  let own = false;
  let definite = false;
  while (to < words.length && to < at + 9) {
    const word = words[to]!;
    if (OWN.has(word.lower) && to === at + 1) own = true;
    const rule = RULE_NOUNS.has(word.lower);
    const document = DOCUMENT_NOUNS.has(word.lower);
    if ((rule || document) && !(words[to + 1]?.word && continuesName(words[to + 1]!))) {
      if (own) return null;
      if (preposition === 'from' && !document) return null;
      if (preposition === 'by' && !(rule && to <= at + 2)) return null;
      if (preposition === 'under' && document && !rule) return null;
      if (preposition === 'in' && !(document && definite && READABLE.has(word.lower))) return null;
      if (preposition === 'in' && CHANGES.has(words[at - 1]?.lower ?? '')) return null;
      if (preposition === 'in' && (word.lower === 'book' || word.lower === 'website') && to === at + 2)
        return null;
      if (word.lower === 'state' || word.lower === 'order') return null;
      let end = to + 1;
      if (words[end]?.number && (word.lower === 'section' || word.lower === 'title')) end++;
      let first = at;
      if (
        preposition === 'by' &&
        at > 0 &&
        /^(?:set|fixed|required|mandated|capped)$/.test(words[at - 1]!.lower)
      )
        first--;
      return {
        span: { start: words[first]!.start, end: words[end - 1]!.end },
        strength: 'named',
        kind: 'origin',
        first,
        last: end,
        backward: true,
        forward: true,
      };
    }
    const passes =
      DETERMINERS.has(word.lower) ||
      IN_FORCE.has(word.lower) ||
      word.capital ||
      word.number ||
      word.lower === "'s" ||
      RECENT.has(word.lower) ||
      rule ||
      document;
    if (!passes) return null;
    if (word.lower === 'the' || word.lower === 'its' || word.lower === 'their' || word.capital || word.number)
      definite = true;
    to++;
  }
  return null;
}

/** Documents that one reads a figure in; "in the numbers", "in the index" name no place. */
const READABLE = new Set(
  'report study survey poll census analysis assessment audit paper article dataset review testimony letter memo memorandum filing statement book brief indictment complaint affidavit opinion ruling budget story interview publication evaluation transcript bulletin prospectus newsletter column forecast record'.split(
    ' ',
  ),
);

/** "A 5 percent cut in the budget": what changes is no source. */
const CHANGES = new Set(
  'increase increases decrease decline drop cut cuts rise growth reduction reductions change changes hole gap billion million dollars money funding included'.split(
    ' ',
  ),
);

const RECENT = new Set(
  'latest recent last annual quarterly previous first second new final most same'.split(' '),
);

function continuesName(word: PlainWord): boolean {
  return word.capital || DOCUMENT_NOUNS.has(word.lower);
}
