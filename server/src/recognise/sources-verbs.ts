/** Verbs that name an origin with their subject: "the BLS reported", "you said", "the law requires". */
import type { Attribution } from './sources-attribution.ts';
import { namedPhrase } from './sources-named-phrase.ts';
import { documentAfter, isAmount, isMoney, isObject } from './sources-objects.ts';
import { ASKING_MANY, countsAfter, datedSurvey, ownSurvey } from './sources-own-survey.ts';
import { PARTICIPLES, participle, releasedBy } from './sources-participles.ts';
import { origin } from './sources-phrases.ts';
import { type Subject, subjectBefore } from './sources-subjects.ts';
import { sharedSubject, THAT_VERBS, thatAfter, willShow } from './sources-that.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  BINDING_VERBS,
  COMMITTING_VERBS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HIDING_PARTICIPLES,
  MODALS,
  NOUN_OR_VERB,
  PHRASAL_VERBS,
  PROVIDING_VERBS,
  PUBLISHING_VERBS,
  REPORTING_VERBS,
  RESEARCHING_VERBS,
  THINKING_VERBS,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

const CLOSERS = new Set([undefined, '.', ',', '—', ';', ')', '!', '?']);

/** Verbs of papers that carry a number: "the report has it at", "the memo gave". */
export const HOLDING_VERBS = new Set(['has', 'had', 'gave', 'gives', 'given', 'scored', 'prices', 'values']);

/** Subject and verb at the verb `at`, or null. */
export function statementAt(words: readonly PlainWord[], at: number): Attribution | null {
  const verb = words[at]!;
  const particle = PHRASAL_VERBS.get(verb.lower);
  const phrasal = particle !== undefined && particle === words[at + 1]?.lower;
  const holds = HOLDING_VERBS.has(verb.lower) && holdsAt(words, at);
  const studies = RESEARCHING_VERBS.has(verb.lower) && countsAfter(words, at);
  const reports =
    (THAT_VERBS.has(verb.lower) && thatAfter(words, at)) ||
    holds ||
    phrasal ||
    studies ||
    REPORTING_VERBS.has(verb.lower) ||
    THINKING_VERBS.has(verb.lower);
  const commits = COMMITTING_VERBS.has(verb.lower);
  const adds = /^(?:added|adds|created|creates)$/.test(verb.lower) && words[at + 2]?.lower === 'new';
  const budgets = /^(?:has|had)$/.test(verb.lower) && isMoney(words, at + 1);
  const provides = adds || budgets || PROVIDING_VERBS.has(verb.lower);
  if (provides && verb.lower.endsWith('ed') && /^(?:by|through|under)$/.test(words[at + 1]?.lower ?? ''))
    return null;
  const out = verb.lower === 'put' && words[at + 1]?.lower === 'out';
  const publishes = (out || PUBLISHING_VERBS.has(verb.lower)) && documentAfter(words, at);
  if (verb.capital || words[at - 1]?.lower === 'to') return null;
  // "Jobs, measured by the hour, rose": a participle.
  if (words[at - 1]?.lower === ',' && /^(?:measured|counted|rated|ranked|graded|recorded)$/.test(verb.lower))
    if (/^(?:in|by|as|at|from|on)$/.test(words[at + 1]?.lower ?? '')) return null;
  const released = PARTICIPLES.has(verb.lower) ? releasedBy(words, at) : null;
  if (released) return released;
  if (!reports && !commits && !provides && !publishes) return null;
  const group = verbGroup(words, at);
  if (!group && PARTICIPLES.has(verb.lower)) return participle(words, at);
  const turned = reports && /^[,—]$/.test(words[at - 1]?.lower ?? '') ? inverted(words, at) : null;
  if (turned) return turned;
  if (!group || (group.passive && (verb.lower !== 'committed' || words[at + 1]?.lower !== 'to'))) return null;
  const subject = subjectBefore(words, group.first) ?? sharedSubject(words, group.first, at);
  if (subject?.strength === 'self' && studies && ASKING_MANY.has(verb.lower))
    return ownSurvey(words, subject.first, at);
  if (subject?.strength === 'self' && datedSurvey(words, subject.first, at))
    return ownSurvey(words, subject.first, at);
  if (!subject || subject.strength === 'self') return null;
  if (
    studies &&
    !REPORTING_VERBS.has(verb.lower) &&
    !(subject.strength === 'named' && (subject.proper || subject.office))
  )
    return null;
  if (words.at(-1)?.lower === '?' && AUXILIARIES.has(words[subject.first - 1]?.lower ?? '')) return null;
  if (THINKING_VERBS.has(verb.lower) && words[group.first - 1]!.lower === 'they') return null;
  const kind =
    publishes && subject.strength !== 'vague'
      ? 'publication'
      : kindOf(
          subject,
          adds || budgets ? 'provides' : verb.lower,
          phrasal || holds || studies || THAT_VERBS.has(verb.lower),
        );
  if (!kind || (group.modal && kind !== 'provision' && !willShow(words, group.first, at))) return null;
  const next = words[at + 1];
  const last = next && (phrasal || next.lower === 'out') ? at + 2 : at + 1;
  const after = words[last]?.lower;
  const before = words[subject.first - 1]?.lower ?? '';
  const apposed = takesUp(words, subject.first);
  const closed = CLOSERS.has(after);
  const set = before === ',' || before === '—' || before === '(';
  if (verb.lower.startsWith('point') && next?.lower !== 'out' && next?.lower !== 'to') return null;
  if (
    !publishes &&
    !apposed &&
    /^(?:put|puts|pegged|pegs)$/.test(verb.lower) &&
    !words.slice(at + 1, at + 14).some(({ lower }) => lower === 'at')
  )
    return null;
  if (
    NOUN_OR_VERB.has(verb.lower) &&
    !words[at - 1]?.isNumber &&
    !isObject(next) &&
    !(closed && (set || before === 'as')) &&
    !(subject.proper && PROJECTED.has(next?.lower ?? '')) &&
    !asideAfter(words, at + 1)
  )
    return null;
  if (
    THINKING_VERBS.has(verb.lower) &&
    !publishes &&
    subject.strength === 'named' &&
    next?.lower !== 'that' &&
    !next?.isNumber &&
    !(PROJECTED.has(next?.lower ?? '') && (subject.proper || subject.office)) &&
    !(next?.lower === ',' && words[at + 2]?.capital && verb.lower.endsWith('ed'))
  )
    return null;
  const gap =
    !subject.relative &&
    (before === 'that' || before === 'which') &&
    /^(?:to|for|in|on|at|by|last|earlier|yesterday|,|\.)$/.test(next?.lower ?? '.') &&
    // "which the Institute estimated at 2,900".
    !(next?.lower === 'at' && isAmount(words, at + 2));
  return {
    span: { start: words[subject.first]!.start, end: words[last - 1]!.end },
    strength: subject.strength,
    kind,
    first: subject.first,
    last,
    backward:
      before === 'as' ||
      apposed ||
      (set && !closed && trails(words, last)) ||
      (closed && (set || before === 'what' || kind === 'commitment')) ||
      (!subject.relative && kind === 'commitment' && /^(?:for|in|to|from|on)$/.test(next?.lower ?? 'for')),
    forward: !gap && !(closed && set && after !== undefined && after !== ','),
  };
}

/** What a name with a verb behind it foretells or measures: "the IMF projects growth of". */
const PROJECTED = new Set(
  'growth inflation unemployment gdp output revenue revenues deficit deficits demand sales losses costs spending emissions population economic global annual'.split(
    ' ',
  ),
);

/** "The record shows, at page 4, that …": the verb's clause comes behind an aside. */
function asideAfter(words: readonly PlainWord[], comma: number): boolean {
  if (words[comma]?.lower !== ',') return false;
  for (let at = comma + 2; at < comma + 9; at++)
    if (words[at]?.lower === ',') return words[at + 1]?.lower === 'that';
  return false;
}

/** Whether a clause about a number just named begins at the subject, or at the "that" before it. */
function takesUp(words: readonly PlainWord[], subject: number): boolean {
  const link = /^(?:that|which)$/.test(words[subject]!.lower) ? subject : subject - 1;
  return /^(?:that|which)$/.test(words[link]?.lower ?? '') && MEASURES.has(words[link - 1]?.lower ?? '');
}

/** Nouns that take up a quantity: "1 percent, a share that the auditor first put on paper". */
const MEASURES = new Set('share figure number rate statistic percentage proportion estimate'.split(' '));

/** "…, the ministry said on Monday.", "…, their chief told the Courier in May.": nothing is said behind it. */
function trails(words: readonly PlainWord[], from: number): boolean {
  if (
    !/^(?:said|says|told|reported|wrote|estimated|found|announced|revealed|disclosed|showed|shows|show|indicated)$/.test(
      words[from - 1]!.lower,
    )
  )
    return false;
  if (words.length - from > 10) return false;
  for (let at = from; at < words.length; at++) {
    const { lower, capital, isNumber, isWord } = words[at]!;
    if (!isWord && lower !== '-') return at === words.length - 1;
    if (!capital && !isNumber && !DETERMINERS.has(lower) && !TRAILING.has(lower)) return false;
  }
  return true;
}

/** Words of when and where somebody said something. */
const TRAILING = new Set(
  'in on at to last earlier yesterday today week month year night us me reporters council congress committee hearing interview statement report briefing call press the of'.split(
    ' ',
  ),
);

/** "The survey had it at 80 percent", "the contract has $40,000 for it". */
function holdsAt(words: readonly PlainWord[], at: number): boolean {
  if (/^(?:prices|values)$/.test(words[at]!.lower) && !DETERMINERS.has(words[at + 1]?.lower ?? ''))
    return false;
  if (words[at]!.lower.startsWith('g')) {
    if (words[at]!.lower === 'given' && !/^(?:have|has|had|'ve)$/.test(words[at - 1]?.lower ?? ''))
      return false;
    // "The office published a note, and it gave 154 millimetres."
    if (words[at - 1]?.lower === 'it' && isAmount(words, at + 1))
      return words.slice(0, at - 1).some(({ lower }) => lower === 'note' || DOCUMENT_NOUNS.has(lower));
    return (
      words[at - 1]?.lower === 'census' ||
      words
        .slice(at + 1, at + 6)
        .some(({ lower }) => /^(?:number|figure|estimate|count|statistic|forecast|projection)$/.test(lower))
    );
  }
  if (words[at + 2]?.lower === 'same') return /^(?:number|figure)$/.test(words[at + 3]?.lower ?? '');
  for (let to = at + 2; to < at + 9; to++) {
    const lower = words[to]?.lower ?? '';
    if (
      /^(?:off|up|down)$/.test(lower) &&
      /^(?:by|about|roughly|almost|nearly|around)$/.test(words[to + 1]?.lower ?? '')
    )
      return true;
    if (lower === 'at' && (to < at + 5 || words[to + 1]?.isNumber))
      return Boolean(words[to + 1]?.isNumber) || /^[$£€]$/.test(words[to + 1]?.lower ?? '');
  }
  return false;
}

/** "…, says the county auditor." */
function inverted(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:said|says|reports|reported|estimates|wrote|notes|noted)$/.test(words[at]!.lower)) return null;
  const phrase = namedPhrase(words, at + 1);
  if (phrase?.strength !== 'named' || words[phrase.end]?.isWord) return null;
  return {
    span: { start: words[at]!.start, end: words[phrase.end - 1]!.end },
    strength: 'named',
    kind: 'statement',
    first: at,
    last: phrase.end,
    backward: true,
    forward: false,
  };
}

/** The auxiliaries and adverbs before a verb, or null where the verb is no finite one. */
function verbGroup(
  words: readonly PlainWord[],
  at: number,
): { readonly first: number; readonly passive: boolean; readonly modal: boolean } | null {
  const verb = words[at]!.lower;
  let first = at;
  let be = false;
  let have = false;
  let modal = false;
  while (first > 0 && at - first < 6) {
    const { lower, capital } = words[first - 1]!;
    // The month.
    if (lower === 'may' && capital && first > 1) break;
    if (BE.has(lower) && lower !== "'s") be = true;
    if (lower === "'s") be = verb.endsWith('ing');
    if (/^(?:has|have|had|'ve)$/.test(lower)) have = true;
    if (MODALS.has(lower)) modal = true;
    if (!AUXILIARIES.has(lower) && !ADVERBS.has(lower) && !(lower.length > 4 && lower.endsWith('ly'))) break;
    first--;
  }
  if (first === 0) return null;
  const progressive = verb.endsWith('ing');
  if (progressive && !be) return null;
  if (/^(?:shown|proven)$/.test(verb) && !have) return null;
  return { first, modal, passive: be && !progressive && /(?:ed|wn|en|id|ld|nd)$/.test(verb) };
}

function kindOf(
  subject: Subject,
  verb: string,
  phrasal: boolean,
): Exclude<Attribution['kind'], 'origin'> | null {
  const named = subject.strength !== 'vague';
  if (subject.rule && PROVIDING_VERBS.has(verb)) return named ? 'provision' : null;
  if (BINDING_VERBS.has(verb)) return named && (subject.proper || subject.office) ? 'provision' : null;
  if (/^(?:approved|awarded|ordered|fined)$/.test(verb) && !subject.proper && !subject.office) return null;
  if (COMMITTING_VERBS.has(verb)) return named ? 'commitment' : null;
  if (!phrasal && !REPORTING_VERBS.has(verb) && !THINKING_VERBS.has(verb)) return null;
  return subject.rule && !subject.proper && !/^show(?:s|ed)?$/.test(verb) ? null : 'statement';
}

/** "it is estimated", "are believed to be", "reportedly": nobody stands for it. */
export function hiddenAt(words: readonly PlainWord[], at: number): Attribution | null {
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
    if (/^(?:told|informed)$/.test(word.lower) && next !== 'that') return null;
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
