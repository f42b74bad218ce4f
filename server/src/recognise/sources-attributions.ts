/**
 * Finds what a sentence names as the origin of its statements: "according to the census", "the BLS reported",
 * "under current law", "as you said"; and what only pretends to: "experts say", "it is estimated".
 * Words come from `sources-words.ts`; offsets are those of the sentence's tokens.
 */
import type { Span } from '../model/span.ts';
import { namedPhrase, subjectBefore } from './sources-subjects.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COMMITTING_VERBS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HIDING_PARTICIPLES,
  MODALS,
  NOUN_OR_VERB,
  OWN,
  PROVIDING_VERBS,
  REPORTING_VERBS,
  RULE_NOUNS,
  THINKING_VERBS,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Words that name an origin, and how far they reach in their sentence (indices of words). */
export interface Attribution {
  readonly span: Span;
  /** `vague` names nobody. */
  readonly strength: 'named' | 'vague';
  /** `statement`: says a clause. `commitment`: names an amount. `origin`: a phrase such as "according to". */
  readonly kind: 'statement' | 'commitment' | 'provision' | 'origin';
  /** First word of the attribution, and the first after it. */
  readonly first: number;
  readonly last: number;
  /** It also covers what stands before it in the sentence ("…, the BLS reported"). */
  readonly backward: boolean;
  readonly forward: boolean;
}

/** @returns the attributions of one sentence in order of their first words; linear but for bounded look-around */
export function attributionsOf(words: readonly PlainWord[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at++) {
    const attribution = phraseAt(words, at) ?? verbAt(words, at) ?? passiveAt(words, at);
    if (!attribution) continue;
    found.push(attribution);
    if (attribution.kind === 'origin') at = attribution.last - 1;
  }
  return found;
}

/** "according to X", "per X", "data from X", "under current law", "in the 2022 budget", "by statute". */
function phraseAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower;
  if (lower === 'according' && next === 'to') return origin(words, at, at + 2, 'any');
  if (lower === 'per') return origin(words, at, at + 1, 'name');
  if (lower === 'citing' || lower === 'quoting') return origin(words, at, at + 1, 'any');
  if (lower === 'based' && next === 'on') return origin(words, at, at + 2, 'document');
  if (lower === 'source' || lower === 'sources') {
    if (next === ':') return origin(words, at, at + 2, 'any');
    return null;
  }
  if (lower === 'as' && (next === 'reported' || next === 'estimated' || next === 'measured')) {
    return words[at + 2]?.lower === 'by' || words[at + 2]?.lower === 'in'
      ? origin(words, at, at + 3, 'any')
      : null;
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

function origin(
  words: readonly PlainWord[],
  first: number,
  from: number,
  need: 'any' | 'name' | 'document',
): Attribution | null {
  const phrase = namedPhrase(words, from);
  if (!phrase || phrase.strength === 'self') return null;
  if (need !== 'any' && phrase.strength !== 'named') return null;
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
      if (preposition === 'in' && !(document && definite)) return null;
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
      word.lower === 'latest' ||
      word.lower === 'recent' ||
      word.lower === 'annual' ||
      word.lower === 'quarterly' ||
      rule ||
      document;
    if (!passes) return null;
    if (word.lower === 'the' || word.lower === 'its' || word.lower === 'their' || word.capital || word.number)
      definite = true;
    to++;
  }
  return null;
}

function continuesName(word: PlainWord): boolean {
  return word.capital || DOCUMENT_NOUNS.has(word.lower);
}

const OBJECT_STARTS = new Set(
  'that the a an there it its about around nearly almost more less over up at some roughly approximately how no their his her we he she they this these those between as only'.split(
    ' ',
  ),
);

/** Subject and verb: "the BLS reported", "you said", "the law requires", "Congress found". */
function verbAt(words: readonly PlainWord[], at: number): Attribution | null {
  const verb = words[at]!;
  const thinks = THINKING_VERBS.has(verb.lower);
  const reports = thinks || REPORTING_VERBS.has(verb.lower);
  const commits = COMMITTING_VERBS.has(verb.lower);
  const provides = PROVIDING_VERBS.has(verb.lower);
  if ((!reports && !commits && !provides) || verb.capital || words[at - 1]?.lower === 'to') return null;
  const next = words[at + 1];
  if (NOUN_OR_VERB.has(verb.lower) && !isObject(next)) return null;
  let to = at;
  let passive = false;
  let progressive = false;
  let modal = false;
  while (to > 0 && at - to < 6) {
    const before = words[to - 1]!;
    if (BE.has(before.lower) && to === at && verb.lower.endsWith('ed') && before.lower !== "'s")
      passive = true;
    if (BE.has(before.lower) && verb.lower.endsWith('ing')) progressive = true;
    if (MODALS.has(before.lower)) modal = true;
    if (!AUXILIARIES.has(before.lower) && !ADVERBS.has(before.lower) && !/^[a-z]{3,}ly$/.test(before.lower))
      break;
    to--;
  }
  if (to === 0 || progressive) return null;
  if (passive && (verb.lower !== 'committed' || next?.lower !== 'to')) return null;
  const subject = subjectBefore(words, to);
  if (!subject || subject.strength === 'self') return null;
  if (thinks && subject.strength === 'named' && next?.lower !== 'that' && !next?.number) return null;
  const rule = RULE_NOUNS.has(words[to - 1]!.lower) || subject.rule;
  const kind =
    provides && (rule || !reports)
      ? 'provision'
      : commits && !reports
        ? 'commitment'
        : commits
          ? 'commitment'
          : 'statement';
  if (modal && kind !== 'provision') return null;
  if (kind === 'provision' && !rule) return null;
  if (kind === 'provision' && subject.strength === 'vague') return null;
  if (kind === 'statement' && rule && !provides && verb.lower !== 'says') return null;
  if (kind === 'commitment' && subject.strength === 'vague') return null;
  const asClause = subject.first > 0 && words[subject.first - 1]!.lower === 'as';
  const relative = subject.relative;
  const last = next?.lower === 'out' ? at + 2 : at + 1;
  const after = words[last]?.lower;
  const joined = words[subject.first - 1]?.lower;
  const gap =
    !relative &&
    (joined === 'that' || joined === 'which') &&
    /^(?:to|for|in|on|at|by|last|earlier|yesterday|,|\.)$/.test(next?.lower ?? '.');
  const closed =
    after === undefined ||
    after === '.' ||
    after === ',' ||
    after === '—' ||
    after === ';' ||
    after === ')' ||
    after === '!' ||
    after === '?';
  const previous = subject.first > 0 ? words[subject.first - 1]!.lower : '';
  const set = previous === ',' || previous === '—' || previous === '(';
  return {
    span: { start: words[subject.first]!.start, end: words[last - 1]!.end },
    strength: subject.strength,
    kind,
    first: subject.first,
    last,
    backward:
      asClause ||
      (closed && (set || kind === 'commitment')) ||
      (!relative && kind === 'commitment' && endsPhrase(words, at + 1)),
    forward: !gap && !(closed && set && after !== undefined && after !== ','),
  };
}

function isObject(next: PlainWord | undefined): boolean {
  return (
    next !== undefined &&
    (next.number || next.capital || /^[$€£¥]$/.test(next.lower) || OBJECT_STARTS.has(next.lower))
  );
}

function endsPhrase(words: readonly PlainWord[], at: number): boolean {
  const next = words[at]?.lower;
  return (
    next === undefined || next === 'for' || next === 'in' || next === 'to' || next === 'from' || next === 'on'
  );
}

/** "it is estimated", "are believed to be", "reportedly": nobody stands for it. */
function passiveAt(words: readonly PlainWord[], at: number): Attribution | null {
  const word = words[at]!;
  let first = at;
  if (word.lower !== 'reportedly' && word.lower !== 'allegedly') {
    if (!HIDING_PARTICIPLES.has(word.lower)) return null;
    let be = at - 1;
    while (be > 0 && at - be < 4 && ADVERBS.has(words[be]!.lower)) be--;
    if (be < 0 || !BE.has(words[be]!.lower)) return null;
    const next = words[at + 1]?.lower;
    if (next === 'by') return origin(words, be, at + 2, 'any');
    if (next === 'in' || next === 'from') return null;
    first = be;
    if (first > 0 && (words[first - 1]!.lower === 'has' || words[first - 1]!.lower === 'have')) first--;
    const it = first > 0 && words[first - 1]!.lower === 'it';
    if (it) first--;
    else if (next !== 'to' && next !== 'that') return null;
    if (word.lower === 'expected' || word.lower === 'projected' || word.lower === 'known')
      if (!it) return null;
  }
  return {
    span: { start: words[first]!.start, end: word.end },
    strength: 'vague',
    kind: 'statement',
    first,
    last: at + 1,
    backward: false,
    forward: true,
  };
}
