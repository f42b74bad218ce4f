/** Phrases that name an origin: "according to the census", "data from X", "under current law", "set by statute". */
import type { Attribution } from './sources-attribution.ts';
import { namedPhrase } from './sources-named-phrase.ts';
import { rulePhrase } from './sources-rules.ts';
import {
  DETERMINERS,
  DOCUMENT_NOUNS,
  DOCUMENT_PARTS,
  NO_NAME,
  OFFICE_NOUNS,
  OWN,
  RULE_NOUNS,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** "according to X", "per X", "data from X", "under current law", "in the 2022 budget", "by statute". */
export function originAt(words: readonly PlainWord[], at: number): Attribution | null {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower;
  if (lower === 'according' && next === 'to') return origin(words, at, at + 2, 'any');
  if (lower === 'per') return origin(words, at, at + 1, 'name');
  if (lower === 'from' && at === 0) {
    const sender = origin(words, at, at + 1, 'name');
    if (sender && words[sender.last]?.lower === ':') return sender;
  }
  if (lower === 'by') {
    const estimate = estimatePhrase(words, at) ?? lawBy(words, at);
    if (estimate) return estimate;
  }
  if (lower === 'citing' || lower === 'quoting') return origin(words, at, at + 1, 'any');
  if (lower === 'based' && next === 'on') return origin(words, at, at + 2, 'document');
  if (lower === 'see') return seenOn(words, at);
  if (lower === 'know' || lower === 'learned' || lower === 'learn')
    return next === 'from' ? origin(words, at, at + 2, 'print') : null;
  // "I saw a Reef Trust study the other day".
  if ((lower === 'saw' || lower === 'seen') && DETERMINERS.has(next ?? '')) {
    const found = origin(words, at, at + 1, 'document');
    if (found?.strength === 'named') return found;
  }
  if (TAKING.has(lower) && (next === 'in' || next === 'on' || next === 'from'))
    return origin(words, at, at + 2, 'print');
  if ((lower === 'number' || lower === 'figure' || lower === 'stat') && next === 'from')
    return origin(words, at, at + 2, 'name');
  const printed =
    lower === 'in' && /^(?:was|is|'s)$/.test(words[at - 1]?.lower ?? '') ? inPrint(words, at) : null;
  if (printed) return printed;
  if (lower === 'believe' && words[at - 1]?.lower === 'you' && words[at - 2]?.lower === 'if')
    return origin(words, at - 2, at + 1, 'print');
  if (ESTIMATES.has(lower)) return estimateIs(words, at);
  if (lower === 'one')
    return next === 'from' && words[at - 1]?.lower === 'the' && words[at - 2]?.lower === "'s"
      ? origin(words, at - 1, at + 2, 'name')
      : null;
  if (lower === 'using') return origin(words, at, at + 1, 'document');
  if ((lower === 'look' || lower === 'looking') && next === 'at')
    return origin(words, at, at + 2, 'document');
  if ((lower === 'reading' || lower === 'read') && next !== 'from')
    return origin(words, at, at + 1, 'document');
  if (lower === 'reading' && next === 'from') return origin(words, at, at + 2, 'document');
  if (
    lower === 'census' &&
    /^(?:(?:19|20)\d\d|last|latest)$/.test(words[at - 1]?.lower ?? '') &&
    words[at + 1]?.lower !== 'gave'
  )
    return censusOf(words, at);
  if (DOCUMENT_PARTS.has(lower)) return partOf(words, at);
  if (lower === 'source' || lower === 'sources') {
    if (next === ':') return origin(words, at, at + 2, 'any');
    return null;
  }
  if (lower === 'as' && next !== undefined && STATED.has(next)) {
    const link = words[at + 2]?.lower;
    return link === 'by' || link === 'in' ? origin(words, at, at + 3, 'any') : null;
  }
  if (
    lower === 'under' ||
    lower === 'by' ||
    lower === 'in' ||
    lower === 'through' ||
    (lower === 'on' && DETERMINERS.has(next ?? '')) ||
    (lower === 'from' && at === 0)
  )
    return rulePhrase(words, at);
  if (DOCUMENT_NOUNS.has(lower)) {
    let from = at + 1;
    if (ISSUED.has(words[from]?.lower ?? '')) from++;
    const link = words[from]?.lower;
    if (link === 'in' && STUDIED.has(lower) && isJournal(words, from + 1))
      return origin(words, at, from + 1, 'name');
    if (from > at + 1 ? link === 'by' || link === 'in' : link === 'from' || link === 'by')
      return origin(words, at, from + 1, 'name');
  }
  return null;
}

/** How papers and figures came to whom. */
const ISSUED = new Set(
  'released published compiled obtained collected gathered seen analysed analyzed'.split(' '),
);

/** "It was in the Ardale Daily Star": a newspaper by the last word of its name. */
function inPrint(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:it|that|this)$/.test(words[at - 2]?.lower ?? '')) return null;
  const found = origin(words, at - 2, at + 1, 'print');
  return found?.strength === 'named' && NEWSPAPERS.has(words[found.last - 1]!.lower) ? found : null;
}

const NEWSPAPERS = new Set(
  'star times post herald journal news tribune gazette courier chronicle examiner guardian telegraph globe bee sun mail press'.split(
    ' ',
  ),
);

/** What journals and newspapers print. */
const STUDIED = new Set('study paper article review editorial analysis survey'.split(' '));

/** "A study in JAMA that": a name that no time or place shows to be another. */
function isJournal(words: readonly PlainWord[], at: number): boolean {
  if (!words[at]?.capital || NO_NAME.has(words[at]!.lower)) return false;
  let end = at;
  while (words[end]?.capital) end++;
  return /^(?:that|which|last|this|found|finds|by|,)$/.test(words[end]?.lower ?? '');
}

/** "By some estimates" names nobody, "by the CBO's estimate" does. */
function estimatePhrase(words: readonly PlainWord[], at: number): Attribution | null {
  for (let to = at + 1; to < words.length && to < at + 7; to++) {
    const { lower, isWord } = words[to]!;
    if (!isWord) return null;
    if (
      !/^(?:estimates?|accounts?|calculations?|reckoning|count|math|numbers|data|figures|records)$/.test(
        lower,
      )
    )
      continue;
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

/** "The Harbour Act of 2004 helped by giving 3 cents a litre": the law that the sentence opens with. */
function lawBy(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:providing|giving|offering|granting|extending|setting|allowing)$/.test(words[at + 1]?.lower ?? ''))
    return null;
  if (!DETERMINERS.has(words[0]!.lower)) return null;
  for (let head = 1; head < at && head < 9; head++) {
    const { lower, capital, isWord } = words[head]!;
    if (!isWord || !(capital || lower === 'of' || lower === 'and')) return null;
    if (!RULE_NOUNS.has(lower) || words[head + 1]?.capital) continue;
    return {
      span: { start: words[0]!.start, end: words[head]!.end },
      strength: 'named',
      kind: 'provision',
      first: at,
      last: at + 2,
      backward: false,
      forward: true,
    };
  }
  return null;
}

const STATED = new Set(
  'reported estimated defined calculated published recorded measured noted mentioned stated described outlined shown seen detailed documented'.split(
    ' ',
  ),
);

export function origin(
  words: readonly PlainWord[],
  first: number,
  from: number,
  need: 'any' | 'name' | 'document' | 'print',
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
  if (need === 'print' && !phrase.document)
    if (!words.slice(from, phrase.end).some(({ capital, lower }) => capital || OFFICE_NOUNS.has(lower)))
      return null;
  if (words[from]!.isNumber && !words[from + 1]?.capital) return null;
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

/** "I read in the Courier that": what one takes a fact from. */
const TAKING = new Set('read saw seen heard'.split(' '));

/** "As of the 2020 census": the count of a year. */
function censusOf(words: readonly PlainWord[], at: number): Attribution | null {
  if (words[at + 1]?.isWord && (words[at + 1]!.capital || DOCUMENT_NOUNS.has(words[at + 1]!.lower)))
    return null;
  return {
    span: { start: words[at - 1]!.start, end: words[at]!.end },
    strength: 'named',
    kind: 'origin',
    first: at - 1,
    last: at + 1,
    backward: true,
    forward: true,
  };
}

/** "As you can see on slide 4". */
function seenOn(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:on|in)$/.test(words[at + 1]?.lower ?? '')) return null;
  if (!/^(?:can|you|'ll|could)$/.test(words[at - 1]?.lower ?? '')) return null;
  const part = words[at + 2];
  if (!part || !(DOCUMENT_PARTS.has(part.lower) && words[at + 3]?.isNumber))
    return origin(words, at, at + 2, 'document');
  return {
    span: { start: words[at]!.start, end: words[at + 3]!.end },
    strength: 'named',
    kind: 'origin',
    first: at,
    last: at + 4,
    backward: true,
    forward: true,
  };
}

/** Nouns for what somebody reckons: "the engineer's estimate is $3 million". */
export const ESTIMATES = new Set(
  'estimate projection forecast count tally figure number stat calculation appraisal assessment quote bid request'.split(
    ' ',
  ),
);

/** "The engineer's estimate is", "the Census number was", at its noun; the speaker's own is no source. */
function estimateIs(words: readonly PlainWord[], at: number): Attribution | null {
  const verb = words[at + 1]?.lower ?? '';
  const comes = /^(?:comes?|came|stands|stood)$/.test(verb);
  if (!comes && !/^(?:is|was|'s|puts)$/.test(verb)) return null;
  const owner = words[at - 1];
  if (
    !owner ||
    (owner.lower !== "'s" &&
      owner.lower !== 'official' &&
      !(owner.capital && DETERMINERS.has(words[at - 2]?.lower ?? '')))
  )
    return null;
  if (
    !/^(?:about|around|roughly|up|at|in|for|that|only|closer|now|some|over|nearly|almost|to)$/.test(
      words[at + 2]?.lower ?? '',
    )
  )
    if (
      !words[at + 2]?.isNumber &&
      !/^[$£€]$/.test(words[at + 2]?.lower ?? '') &&
      !(
        words[at + 2]?.lower === 'a' &&
        /^(?:half|third|quarter|fifth|tenth)$/.test(words[at + 3]?.lower ?? '')
      )
    )
      return null;
  let first = at - 1;
  while (first > 0 && at - first < 6 && (words[first]!.lower === "'s" || words[first]!.capital)) first--;
  if (
    owner.lower === "'s" &&
    !DETERMINERS.has(words[first]!.lower) &&
    DETERMINERS.has(words[first - 1]?.lower ?? '')
  )
    first--;
  if (OWN.has(words[first]!.lower)) return null;
  return {
    span: { start: words[first]!.start, end: words[at]!.end },
    strength: 'named',
    kind: 'origin',
    first,
    last: at + 1,
    backward: false,
    forward: true,
  };
}

/** "On page 4 of the staff report", at the word for the part. */
function partOf(words: readonly PlainWord[], at: number): Attribution | null {
  const label = words[at + 1];
  if (!label?.isWord || !(label.isNumber || label.end - label.start === 1)) return null;
  if (!/^(?:of|in|to)$/.test(words[at + 2]?.lower ?? '')) return null;
  const phrase = namedPhrase(words, at + 3);
  if (!phrase?.document || phrase.strength !== 'named') return null;
  return {
    span: { start: words[at]!.start, end: words[phrase.end - 1]!.end },
    strength: 'named',
    kind: 'origin',
    first: at,
    last: phrase.end,
    backward: true,
    forward: true,
  };
}
