/** Reads the noun phrase that says something, and judges whether it names anybody. */
import { ADJECTIVES, judge, names, nominal } from './sources-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  DOCUMENT_NOUNS,
  DOCUMENT_PARTS,
  NO_NAME,
  NOUN_OR_VERB,
  OFFICE_NOUNS,
  PERSON_PRONOUNS,
  REPORTING_VERBS,
  RULE_NOUNS,
  SAYING_VERBS,
  SELF,
  VAGUE_DOCUMENTS,
  VAGUE_PEOPLE,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

export interface Subject {
  /** Index of its first word. */
  readonly first: number;
  readonly strength: 'named' | 'thin' | 'vague' | 'self';
  /** Its head is a law or the like. */
  readonly rule: boolean;
  /** Its head is an office. */
  readonly office?: boolean;
  /** Its head is written with a capital. */
  readonly proper: boolean;
  /** Joined to what stands before it by "that", "which", "who". */
  readonly relative: boolean;
}

/** Words that tie the parts of a noun phrase. */
export const LINKS = new Set(['of', 'for', 'from', 'at', 'in', 'on', 'by', 'with', "'s", '-', '&', 'and']);
/** Words that a noun phrase has at most. */
export const LONGEST = 14;

/**
 * @param end index of the first word after the phrase (a verb or its auxiliary)
 * @returns the noun phrase that ends there, or null where none is understood
 */
export function subjectBefore(words: readonly PlainWord[], end: number): Subject | null {
  // "the survey (ENIGH) found": what is in brackets stands between.
  if (words[end - 1]?.lower === ')')
    return phraseBefore(words, beforeBrackets(words, end), words[end]?.lower);
  const near =
    phraseBefore(words, end) ??
    datedBefore(words, end) ??
    issuedBefore(words, end) ??
    sampledBefore(words, end);
  if (near || words[end - 1]?.lower !== ',') return near;
  // "the committee, in its last report, found": who stands before what is set between commas.
  for (let at = end - 2; at > 0 && at > end - 14; at--) {
    if (!words[at]!.isWord && words[at]!.lower !== ',' && words[at]!.lower !== '-') return null;
    if (words[at]!.lower !== ',') continue;
    const subject = phraseBefore(words, beforeBrackets(words, at), words[end]!.lower);
    return subject?.strength === 'named' &&
      (subject.proper || subject.office || subject.rule || DOCUMENT_NOUNS.has(words[at - 1]!.lower))
      ? subject
      : null;
  }
  return null;
}

/** Words that say when and how a document came out. */
const ISSUED = new Set(
  'published released issued posted collected compiled out passed adopted approved signed enacted'.split(' '),
);
/** How far such words may stand before the verb. */
const ISSUED_WITHIN = 7;

/** "Energy Agency figures published in June show": what says when they came out stands between. */
function issuedBefore(words: readonly PlainWord[], end: number): Subject | null {
  for (let at = end - 2; at > 0 && at > end - ISSUED_WITHIN; at--) {
    if (!words[at]!.isWord) return null;
    if (!ISSUED.has(words[at]!.lower) || !isPaper(words[at - 1]!.lower)) continue;
    const subject = phraseBefore(words, at, words[end]!.lower);
    return subject?.strength === 'named' ? subject : null;
  }
  return null;
}

const isPaper = (lower: string) => DOCUMENT_NOUNS.has(lower) || RULE_NOUNS.has(lower);

/** Inquiries of which the sample is told. */
const SAMPLING = new Set('survey poll study census analysis review audit sample'.split(' '));

/** "A Reef Trust survey of 2,000 anglers found": the inquiry before its sample. */
function sampledBefore(words: readonly PlainWord[], end: number): Subject | null {
  for (let at = end - 2; at > 0 && at > end - LONGEST; at--) {
    const { lower, isWord } = words[at]!;
    if (!isWord && lower !== '-') return null;
    if (!SAMPLING.has(lower)) continue;
    if (!/^(?:of|among|with|in|for)$/.test(words[at + 1]!.lower)) return null;
    if (!words.slice(at + 2, end).some(({ isNumber }) => isNumber)) return null;
    return phraseBefore(words, at + 1, words[end]!.lower);
  }
  return null;
}

/** "The auditor's report of last May found": the phrase before the time that a document is of. */
function datedBefore(words: readonly PlainWord[], end: number): Subject | null {
  let at = end - 1;
  if (words[at]?.isNumber && /^(?:19|20)\d\d$/.test(words[at]!.lower)) at--;
  // "The Harbour Audit 2019 found": its year is of its name.
  const dated = at === end - 2 && DOCUMENT_NOUNS.has(words[at]!.lower) && words[at]!.capital;
  if (dated) return phraseBefore(words, end - 1, words[end]?.lower);
  if (words[at]?.lower === 'of' && MONTHS.has(words[at - 1]?.lower ?? '')) at--;
  if (MONTHS.has(words[at]?.lower ?? '')) at--;
  if (/^(?:last|this|early|late|mid|the)$/.test(words[at]?.lower ?? '')) at--;
  if (at === end - 1 || !/^(?:of|from|in|for)$/.test(words[at]?.lower ?? '')) return null;
  return DOCUMENT_NOUNS.has(words[at - 1]?.lower ?? '') ? phraseBefore(words, at, words[end]?.lower) : null;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december spring summer fall autumn winter'.split(
    ' ',
  ),
);

/** Index of the bracket that opens what closes before `end`, or `end`. */
function beforeBrackets(words: readonly PlainWord[], end: number): number {
  if (words[end - 1]?.lower !== ')') return end;
  for (let at = end - 2; at > 0 && at > end - 32; at--) if (words[at]!.lower === '(') return at;
  return end;
}

function phraseBefore(
  words: readonly PlainWord[],
  end: number,
  verb = words[end]?.lower ?? '',
): Subject | null {
  let to = end;
  let relative = false;
  const head = () => words[to - 1];
  if (head()?.lower === ',') {
    // "the chairman, Mr. Smith, said": read the name before the comma.
    to--;
  }
  // Not the health organisation in capitals.
  const joined = head()?.word.allCapitals && !head()!.uncased ? undefined : head()?.lower;
  if (joined === 'who' || joined === 'which' || joined === 'that') {
    relative = true;
    to--;
    if (head()?.lower === ',') to--;
  }
  const last = head();
  if (
    last?.isNumber &&
    /^(?:clause|section|title|article|rule|schedule|proposition)$/.test(words[to - 2]?.lower ?? '')
  )
    return { first: to - 2, strength: 'named', rule: true, proper: false, relative };
  const told = relative && joined !== 'who' ? documentBehind(words, to) : null;
  if (told) return told;
  if (
    last?.isWord &&
    DOCUMENT_PARTS.has(words[to - 2]?.lower ?? '') &&
    (last.isNumber || last.end - last.start === 1)
  )
    return { first: to - 2, strength: 'named', rule: false, proper: false, relative };
  if (!last?.isWord || last.isNumber) return null;
  if (SELF.has(last.lower) && !(last.lower === 'us' && last.capital))
    return { first: to - 1, strength: 'self', rule: false, proper: false, relative };
  if (PERSON_PRONOUNS.has(last.lower))
    return { first: to - 1, strength: 'named', rule: false, proper: false, relative };
  const past =
    /(?:ed|id|nd|wn|te|ld|put|set)$/.test(verb) ||
    /^(?:have|'ve|'re|are|were|show|indicate|suggest|reveal)$/.test(verb);
  if (last.lower === 'they' && past)
    return { first: to - 1, strength: 'named', rule: false, proper: false, relative };
  // "You people told us".
  if (/^(?:people|guys|folks|all)$/.test(last.lower) && words[to - 2]?.lower === 'you')
    return { first: to - 2, strength: 'named', rule: false, proper: false, relative };
  if (last.lower === 'it') return { first: to - 1, strength: 'named', rule: false, proper: false, relative };
  if (joined === 'that' && !names(words, to - 1) && !singleDocument(last.lower)) return null;
  const ordered = orderedDocument(words, end);
  if (ordered) return ordered;
  let first = to - 1;
  while (first > 0 && to - first < LONGEST && belongs(words, first - 1, first)) first--;
  while (
    first < to - 1 &&
    words[first + 1]!.lower !== "'s" &&
    (LINKS.has(words[first]!.lower) ||
      (NO_NAME.has(words[first]!.lower) &&
        !DETERMINERS.has(words[first]!.lower) &&
        !VAGUE_PEOPLE.has(words[first]!.lower)))
  )
    first++;
  if (
    /^(?:in|from|of|at)$/.test(words[first - 1]?.lower ?? '') &&
    words[first - 2]?.isWord &&
    DETERMINERS.has(words[first - 3]?.lower ?? '')
  )
    first -= 3;
  // "the district's enrollment figures": one word that no table has, behind an owner.
  if (words[first - 1]?.isWord && words[first - 2]?.lower === "'s" && words[first - 3]?.isWord) {
    first -= 3;
    while (first > 0 && to - first < LONGEST && belongs(words, first - 1, first)) first--;
  }
  // "the district court": one word that no table has, behind a determiner.
  if (
    words[first - 1]?.isWord &&
    !words[first - 1]!.isNumber &&
    DETERMINERS.has(words[first - 2]?.lower ?? '') &&
    !DETERMINERS.has(words[first]!.lower) &&
    !LINKS.has(words[first - 1]!.lower)
  )
    first -= 2;
  // "a 2021 economic analysis", "the first citywide survey"
  if (DOCUMENT_NOUNS.has(last.lower) && words[first - 1]?.isWord && !words[first - 1]!.isNumber) {
    let at = first - 2;
    while (
      at > 0 &&
      first - at < 5 &&
      (words[at]!.isNumber || words[at]!.lower === 'last' || ADJECTIVES.has(words[at]!.lower))
    )
      at--;
    if (at < first - 2 && at >= 0 && !LINKS.has(words[first - 1]!.lower)) {
      if (DETERMINERS.has(words[at]!.lower)) first = at;
      // "The harbour's last needs survey": behind an owner.
      else if (words[at]!.lower === "'s" && words[at - 1]?.capital) first = at - 1;
    }
  }
  // "Sanders tells us": the verb's ending says that the name is no plural.
  if (first === to - 1 && last.capital && !NO_NAME.has(last.lower) && SINGULAR_VERBS.has(verb))
    return { first, strength: 'named', rule: false, proper: true, relative };
  const judged = judge(words, first, to);
  if (judged) {
    // "Your written evidence says": evidence that somebody is reminded of is no vague one.
    const yours = judged.strength === 'vague' && words[first]!.lower === 'your' && SAYING_VERBS.has(verb);
    const strength = yours ? 'named' : judged.strength;
    return {
      first,
      relative,
      proper: last.capital,
      office: OFFICE_NOUNS.has(last.lower),
      ...judged,
      strength,
    };
  }
  const said = REPORTING_VERBS.has(verb) && !AUXILIARIES.has(last.lower) && !ADVERBS.has(last.lower);
  // "the vendor said": who is spoken of as known, and says something, is an origin.
  const known =
    (said && last.uncased && !DOCUMENT_NOUNS.has(last.lower) && !NOUN_OR_VERB.has(verb)) ||
    (SAYING_VERBS.has(verb) &&
      /^(?:the|his|her|their|your)$/.test(words[first]!.lower) &&
      to - first > 1 &&
      words[first - 1]?.lower !== 'of' &&
      !DOCUMENT_NOUNS.has(last.lower) &&
      !NO_NAME.has(last.lower));
  return known ? { first, relative, proper: false, rule: false, strength: 'named' } : null;
}

const SINGULAR_VERBS = new Set(
  'tells says reports estimates shows finds puts expects projects notes'.split(' '),
);

/**
 * "A paper from 2019 that", "a survey out of Leeds last year showing": the document at some distance before `to`.
 * @returns it, thin where nothing names it; null where none stands there
 */
export function documentBehind(
  words: readonly PlainWord[],
  to: number,
): (Subject & { readonly strength: 'named' | 'thin' }) | null {
  for (let at = to - 1; at >= 0 && at >= to - 9; at--) {
    const { lower, isWord } = words[at]!;
    if (!isWord && lower !== '-' && lower !== ',') return null;
    if (!singleDocument(lower)) continue;
    let first = at;
    while (first > 0 && at - first < 6 && words[first - 1]!.isWord && !DETERMINERS.has(words[first]!.lower))
      first--;
    const determiner = words[first]!.lower;
    if (!DETERMINERS.has(determiner) || /^(?:our|my|no)$/.test(determiner)) return null;
    const known =
      /^(?:the|their|his|her|your)$/.test(determiner) || words.slice(first + 1, to).some((w) => w.capital);
    return { first, strength: known ? 'named' : 'thin', rule: false, proper: false, relative: true };
  }
  return null;
}

const singleDocument = (lower: string) =>
  (DOCUMENT_NOUNS.has(lower) && !VAGUE_DOCUMENTS.has(lower)) || /^(?:post|talk|thread|video)$/.test(lower);

/** "A request that I made", "the poll we commissioned": the document that the speaker went to get. */
function orderedDocument(words: readonly PlainWord[], end: number): Subject | null {
  const verb = words[end - 1]!.lower;
  if (!/^(?:made|commissioned|requested|obtained|ordered|submitted|filed|received|got)$/.test(verb))
    return null;
  if (!SELF.has(words[end - 2]?.lower ?? '')) return null;
  const noun = words[end - 3]?.lower === 'that' ? end - 4 : end - 3;
  const head = words[noun]?.lower ?? '';
  if (head !== 'request' && !singleDocument(head)) return null;
  let first = noun;
  while (first > 0 && noun - first < 5 && !DETERMINERS.has(words[first]!.lower)) first--;
  return { first, strength: 'named', rule: false, proper: false, relative: false };
}

/** Whether the word at `at` belongs to the noun phrase that goes on at `next`. */
function belongs(words: readonly PlainWord[], at: number, next: number): boolean {
  const word = words[at]!;
  if (word.isNumber) return /^(?:19|20)\d\d$/.test(word.lower) && !DETERMINERS.has(words[next]!.lower);
  if (word.lower === "'s") return at > 0;
  if (words[next]!.lower === "'s") return word.isWord;
  if (LINKS.has(word.lower))
    return at > 0 && word.lower !== 'and'
      ? nominal(words, at - 1)
      : at > 0 && words[at - 1]!.capital && words[next]!.capital;
  if (DETERMINERS.has(word.lower)) return !DETERMINERS.has(words[next]!.lower) && words[next]!.lower !== '-';
  if (SELF.has(word.lower) || PERSON_PRONOUNS.has(word.lower)) return false;
  return nominal(words, at) || ADJECTIVES.has(word.lower);
}
