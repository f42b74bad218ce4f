/** Whether a sentence goes on about what its neighbour said, so that the neighbour's source covers it. */
import type { Span } from '../model/span.ts';
import type { Attribution } from './sources-attribution.ts';
import { namedPhrase } from './sources-named-phrase.ts';
import { DETERMINERS, DOCUMENT_NOUNS, OWN } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/**
 * "That is a Census figure.", "Those numbers come from the auditor.": says only where a quantity comes from.
 * @returns the words that name it, or null
 */
export function identifies(sentence: readonly PlainWord[]): Span | null {
  const all = /^(?:all|most|both)$/.test(sentence[0]?.lower ?? '') && sentence[1]?.lower === 'of';
  const words = all ? sentence.slice(2) : sentence;
  const taken =
    takenFrom(words) ?? dataFrom(words) ?? adviceOf(words) ?? (words.length < 17 ? released(words) : null);
  if (taken) return taken;
  if (words.length > (all ? 24 : 16) || !/^(?:that|this|it|those|these|they)$/.test(words[0]?.lower ?? ''))
    return null;
  let at = 1;
  while (at < 3 && words[at] && DOCUMENT_NOUNS.has(words[at]!.lower)) at++;
  const verb = words[at]?.lower ?? '';
  while (/^(?:all|straight|right|directly|just|actually|also|out)$/.test(words[at + 1]?.lower ?? '')) at++;
  if (!/^(?:'s|is|are|was|were|come|comes|came)$/.test(verb)) return null;
  const from = words.findIndex(({ lower }, i) => i === at + 1 && /^(?:from|by|of|per|in|on)$/.test(lower));
  const phrase = namedPhrase(words, from === -1 ? at + 1 : from + 1);
  if (phrase?.strength !== 'named') return null;
  const noun = words[phrase.end]?.lower === "'s" ? phrase.end + 1 : phrase.end;
  const counted =
    from === -1 &&
    /^(?:figures?|numbers?|statistics?|estimates?|calculations?|counts?|tally|finding)$/.test(
      words[noun]?.lower ?? '',
    );
  if (from === -1 && !phrase.document && !counted) return null;
  if (from !== -1 && /^(?:in|on)$/.test(words[from]!.lower) && !phrase.document) return null;
  return {
    start: words[from === -1 ? at + 1 : from]!.start,
    end: words[counted ? noun : phrase.end - 1]!.end,
  };
}

/** "I got that from the county", "we pulled those numbers from the Census": where the speaker took it. */
function takenFrom(words: readonly PlainWord[]): Span | null {
  if (words.length > 14 || !/^(?:i|we)$/.test(words[0]?.lower ?? '')) return null;
  if (!/^(?:got|took|pulled|read|have|saw|heard|copied)$/.test(words[1]?.lower ?? '')) return null;
  if (!/^(?:that|this|it|those|these)$/.test(words[2]?.lower ?? '')) return null;
  const from = words.findIndex(({ lower }, i) => i > 2 && i < 6 && /^(?:from|off|in|on)$/.test(lower));
  if (from === -1) return null;
  const phrase = namedPhrase(words, from + 1);
  return phrase?.strength === 'named' ? { start: words[from]!.start, end: words[phrase.end - 1]!.end } : null;
}

/** "Data on drownings come from the Coast Registry.": whose data they are. */
function dataFrom(words: readonly PlainWord[]): Span | null {
  let at = DETERMINERS.has(words[0]?.lower ?? '') ? 1 : 0;
  if (!/^(?:data|figures|numbers|statistics|estimates)$/.test(words[at]?.lower ?? '')) return null;
  if (OWN.has(words[0]!.lower)) return null;
  for (at++; at < 10; at++) {
    if (!words[at]?.isWord) return null;
    if (!/^(?:come|comes|came|are|were|is|was)$/.test(words[at]!.lower) || words[at + 1]?.lower !== 'from')
      continue;
    const phrase = namedPhrase(words, at + 2);
    return phrase?.strength === 'named'
      ? { start: words[at + 1]!.start, end: words[phrase.end - 1]!.end }
      : null;
  }
  return null;
}

/** "Both follow the advice that the Reef Council gave.": whose quantities they are. */
function adviceOf(words: readonly PlainWord[]): Span | null {
  if (!/^(?:both|this|that|these|those|they|it)$/.test(words[0]?.lower ?? '')) return null;
  if (!/^(?:follow|follows|followed|reflect|reflects|reflected)$/.test(words[1]?.lower ?? '')) return null;
  const from = DETERMINERS.has(words[2]?.lower ?? '') ? 3 : 2;
  if (!/^(?:advice|recommendation|recommendations|findings|figures)$/.test(words[from]?.lower ?? ''))
    return null;
  if (!/^(?:that|of|from|which)$/.test(words[from + 1]?.lower ?? '')) return null;
  const phrase = namedPhrase(words, from + 2);
  return phrase?.strength === 'named'
    ? { start: words[from + 2]!.start, end: words[phrase.end - 1]!.end }
    : null;
}

const RELEASED = new Set(['released', 'published', 'reported', 'announced', 'issued', 'compiled']);

/** "The port authority released that on Friday.": who put out what was just said. */
function released(words: readonly PlainWord[]): Span | null {
  const verb = words.findIndex(({ lower }) => RELEASED.has(lower));
  if (verb < 1 || verb > 9 || !/^(?:that|this|it|those|these)$/.test(words[verb + 1]?.lower ?? ''))
    return null;
  const after = words[verb + 2];
  if (after?.isWord && !AFTER_RELEASE.has(after.lower)) return null;
  const subject = namedPhrase(words, 0);
  const between = subject?.strength === 'named' ? verb - subject.end : -1;
  if (between < 0 || between > 1) return null;
  return { start: words[0]!.start, end: words[verb]!.end };
}

const AFTER_RELEASE = new Set(
  'on in last this today yesterday just earlier figure figures number numbers data'.split(' '),
);

/** Documents that somebody brings up to say what stands in them. */
const BROUGHT_UP = new Set(
  'survey report study poll paper audit article post analysis census appraisal whitepaper dataset filing'.split(
    ' ',
  ),
);
/** And series of figures, where somebody's name stands with them. */
const SERIES = new Set('statistics figures data numbers'.split(' '));
const BRINGING = new Set(
  "see saw seen read reading look looked looking looks published released release got get have has had out pulled check out shows found there cites there's give gives offer offers".split(
    ' ',
  ),
);

/**
 * "Did you see the Harbor Institute survey?", "I pulled up the county's report.": the document whose content follows.
 * @returns the words that name it, or null
 */
export function introduces(words: readonly PlainWord[]): Span | null {
  if (
    words.length > 26 ||
    words.some(({ isNumber, lower }) => isNumber && !/^(?:1[5-9]|20)\d\d$/.test(lower))
  )
    return null;
  const following = followingFrom(words);
  if (following) return following;
  if (!words.some(({ lower }) => BRINGING.has(lower))) return null;
  for (let at = words.length - 1; at > 0; at--) {
    const series = SERIES.has(words[at]!.lower);
    if ((!series && !BROUGHT_UP.has(words[at]!.lower)) || words[at + 1]?.capital) continue;
    let first = at;
    while (
      first > 0 &&
      at - first < 11 &&
      isInside(words[first - 1]!) &&
      !DETERMINERS.has(words[first]!.lower)
    )
      first--;
    if (
      !DETERMINERS.has(words[first]!.lower) ||
      /^(?:our|my|every|each|any|another)$/.test(words[first]!.lower)
    )
      continue;
    const owned = words.slice(first + 1, at).some(({ capital, lower }) => capital || lower === "'s");
    const by =
      /^(?:from|by|of|at)$/.test(words[at + 1]?.lower ?? '') &&
      words.slice(at + 2, at + 5).some(({ capital }) => capital);
    const definite = /^(?:the|this|that|their|your)$/.test(words[first]!.lower) && at - first > 1;
    if (owned || (!series && (by || definite))) return { start: words[first]!.start, end: words[at]!.end };
  }
  return null;
}

/** "The Revenue Office (RO) statistics": what stands in a document's name, with its short form. */
const isInside = ({ isWord, lower }: PlainWord) => isWord || lower === '(' || lower === ')';

/** "The following figures come from the Treasury.": what the next sentence is from. */
function followingFrom(words: readonly PlainWord[]): Span | null {
  const following = words.findIndex(({ lower }) => lower === 'following');
  if (following === -1) return null;
  const from = words.findIndex(({ lower }, at) => at > following && /^(?:from|by)$/.test(lower));
  if (from === -1) return null;
  const told = words
    .slice(following + 1, from)
    .some(({ lower }) =>
      /^(?:information|figures?|numbers|data|details|answers?|response|costs?|estimates?)$/.test(lower),
    );
  const phrase = told ? namedPhrase(words, from + 1) : null;
  return phrase?.strength === 'named' && words.length - phrase.end < 4
    ? { start: words[from]!.start, end: words[phrase.end - 1]!.end }
    : null;
}

/** "Senator X pointed out the record of this program.": the quantities follow in the next sentence. */
export function announces(words: readonly PlainWord[], source: Attribution): boolean {
  if (source.kind !== 'statement' && source.kind !== 'publication' && !isReport(words, source)) return false;
  const rest = words.slice(source.last);
  if (
    rest.some((word) => word.isNumber && !/^(?:1[5-9]|20)\d\d$/.test(word.lower)) ||
    rest.some((word) => word.lower === 'that' && rest.indexOf(word) === 0)
  )
    return false;
  const head = rest.find((word) => word.isWord && word.lower !== 'out' && word.lower !== 'to');
  if (source.kind !== 'statement') return rest.length < 20;
  return head !== undefined && DETERMINERS.has(head.lower) && !OWN.has(head.lower) && rest.length < 20;
}

/** "Here is a report from the auditor." */
function isReport(words: readonly PlainWord[], source: Attribution): boolean {
  return source.kind === 'origin' && DOCUMENT_NOUNS.has(words[source.first]!.lower);
}

const ANEW = new Set(
  'but however now in since today also meanwhile yet and so on at during over by let from as for if when while'.split(
    ' ',
  ),
);

/** Whether the sentence opens a matter of its own. */
export function opensAnew(words: readonly PlainWord[]): boolean {
  return ANEW.has(words[0]?.lower ?? '') || alsoNear(words, 0);
}

function alsoNear(words: readonly PlainWord[], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (words[at]?.lower === 'also') return true;
  return false;
}

const FINITE = new Set(
  "is are was were be 's 're has have had 've do does did will would can could should we i got get said went came need needs want".split(
    ' ',
  ),
);

/** Whether the sentence goes on about what the one before said. */
export function continues(words: readonly PlainWord[], first: number): boolean {
  let at = 0;
  while (at < 2 && /^(?:and|so)$/.test(words[at]?.lower ?? '')) at++;
  const head = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (next !== 'also' && alsoNear(words, at)) return false;
  if (/^(?:of|out)$/.test(words[first + 1]?.lower ?? '') && first - at < 4)
    if (/^(?:those|them|these)$/.test(words[first + 2]?.lower ?? '')) return true;
  if (
    words.length < 9 &&
    first - at < 4 &&
    !words.some(({ lower }) => FINITE.has(lower) || lower.endsWith('ed')) &&
    !opensAnew(words)
  )
    return true;
  // "About half of it, they say, is salt."
  for (let aside = at + 1; aside + 3 < words.length; aside++)
    if (words[aside]!.lower === ',' && words[aside + 1]!.lower === 'they' && words[aside + 3]!.lower === ',')
      return /^(?:say|said|found|find|write|wrote|estimate|estimated|report|reported)$/.test(
        words[aside + 2]!.lower,
      );
  if (head === 'of') return /^(?:those|these|them|that)$/.test(next);
  if (/^(?:among|including)$/.test(head)) return /^(?:those|them|these)$/.test(next);
  if (head === 'that')
    return first - at <= 6 && /^(?:is|was|'s|means|represents|compares|compared)$/.test(next);
  return (
    (head === 'it' || head === 'they') &&
    /^(?:found|find|said|say|says|show|shows|estimated|estimate|estimates|put|puts|claim|claimed|reckon|report|reported|counted|measured|got)$/.test(
      next,
    )
  );
}

const SELF = new Set(['we', 'i', 'our']);

export function speaksForSelf(words: readonly PlainWord[], before: number): boolean {
  for (let at = 0; at < before; at++) if (SELF.has(words[at]!.lower)) return true;
  return false;
}
