/** Prepositions with a rule or a document: "under current law", "set by statute", "in the 2022 budget". */
import type { Attribution } from './sources-attribution.ts';
import { DETERMINERS, DOCUMENT_NOUNS, OWN, RULE_NOUNS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

const IN_FORCE = new Set(
  'current existing federal state present new old u.s. american international'.split(' '),
);

/** A preposition with a rule or a document: "under current law", "set by statute", "in the 2022 budget". */
export function rulePhrase(words: readonly PlainWord[], at: number): Attribution | null {
  const preposition = words[at]!.lower;
  const numbered = numberedRule(words, at);
  if (numbered) return numbered;
  if (preposition === 'through') return null;
  let to = at + 1;
  let own = false;
  let definite = false;
  while (to < words.length && to < at + 9) {
    const word = words[to]!;
    if (OWN.has(word.lower) && to === at + 1) own = true;
    const rule = RULE_NOUNS.has(word.lower);
    const document = DOCUMENT_NOUNS.has(word.lower);
    if ((rule || document) && !(words[to + 1]?.isWord && continuesName(words[to + 1]!))) {
      if (own) return null;
      if (preposition === 'from' && !document) return null;
      if (preposition === 'by' && !(rule && to <= at + 2)) return null;
      if (preposition === 'under' && document && !rule) return null;
      const same = words[to - 1]!.lower === 'same';
      if (preposition === 'in' && !(document && definite && (same || READABLE.has(word.lower)))) return null;
      if (preposition === 'on' && !(document && definite && POSTED.has(word.lower))) return null;
      if (preposition === 'in' && CHANGES.has(words[at - 1]?.lower ?? '')) return null;
      if (preposition === 'in' && (word.lower === 'book' || word.lower === 'website') && to === at + 2)
        return null;
      if (word.lower === 'state' || word.lower === 'order') return null;
      let end = to + 1;
      if (words[end]?.isNumber && (word.lower === 'section' || word.lower === 'title')) end++;
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
      word.isNumber ||
      word.lower === "'s" ||
      RECENT.has(word.lower) ||
      (word.lower === '-' && words[to - 1]!.capital && words[to + 1]?.capital) ||
      (definite && preposition === 'in' && word.isWord && READABLE.has(words[to + 1]?.lower ?? '')) ||
      (/^(?:of|and)$/.test(word.lower) && words[to - 1]!.capital && words[to + 1]?.capital) ||
      rule ||
      document;
    if (!passes) return null;
    if (/^(?:the|its|their|his|her)$/.test(word.lower) || word.capital || word.isNumber) definite = true;
    to++;
  }
  return null;
}

/** "Under AB 1482", "through Resolution No. 2024-118": a measure that its number names. */
function numberedRule(words: readonly PlainWord[], at: number): Attribution | null {
  if (!/^(?:under|through|by)$/.test(words[at]!.lower)) return null;
  const kind = words[at + 1];
  if (!kind?.capital || !NUMBERED.has(kind.lower)) return null;
  let number = at + 2;
  while (number < at + 4 && /^(?:no|number|bill|law|order|\.)$/.test(words[number]?.lower ?? '')) number++;
  if (!words[number]?.isNumber) return null;
  let last = number + 1;
  while (words[last]?.lower === '-' && words[last + 1]?.isNumber) last += 2;
  return {
    span: { start: words[at]!.start, end: words[last - 1]!.end },
    strength: 'named',
    kind: 'origin',
    first: at,
    last,
    backward: true,
    forward: true,
  };
}

/** What laws and motions are numbered as. */
const NUMBERED = new Set(
  'ab sb hb hr hf sf acr scr eo pl measure prop proposition resolution ordinance senate house assembly executive public bylaw regulation directive article section title rule clause'.split(
    ' ',
  ),
);

/** What things are posted on. */
const POSTED = new Set('website blog dashboard wiki chart slide'.split(' '));

/** Documents that one reads a figure in; "in the numbers", "in the index" name no place. */
const READABLE = new Set(
  'deck overview yearbook report study survey poll census analysis assessment audit paper article dataset review testimony letter memo memorandum filing statement book brief indictment complaint affidavit opinion ruling budget story interview publication evaluation transcript bulletin prospectus newsletter column forecast record packet presentation appraisal application minutes whitepaper blog docs documentation readme table chart slide tweet manual brochure petition postmortem rfc thread ticket announcement keynote thesis talk'.split(
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
