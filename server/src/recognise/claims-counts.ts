/** Quantities that are no claims for what they count: talk, small counts, labels, emphasis, scores. */
import { amount, type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import {
  EMPHATIC_NOUNS,
  EVENT_WORDS,
  FILLERS,
  LABELLING,
  PERSON_NOUNS,
  TALK_NOUNS,
  WHOLEHEARTED,
  WORLD_NOUNS,
} from './claims-words.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

const SMALL = 12;

/** "Leave out 30 and insert 60": the words of a bill. */
function amended(words: readonly PlainWord[], first: number): boolean {
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:insert|inserting|substitute|substituting)$/.test(before)) return true;
  return (
    before === 'out' &&
    /^(?:leave|leaving|strike|striking|cross|crossing)$/.test(words[first - 2]?.lower ?? '')
  );
}

export function labelled({ words, first, last, figure }: Quantity): Excuse | null {
  if (figure.unit === 'bit') return 'label';
  if (amended(words, first) || (words[first - 1]?.lower === 'per' && figure.unit !== 'percent'))
    return 'label';
  if (figure.unit === 'percent' && /^(?:ci|confidence)$/.test(words[last]?.lower ?? '')) return 'label';
  const before = words[first - 1];
  // "42 million 8-ounce bottles": of what size each is.
  if (!isCount(figure) && words[first + 1]?.lower === '-')
    if (before?.isNumber || /^(?:hundred|thousand|million|billion)$/.test(before?.lower ?? ''))
      return 'label';
  if (!isCount(figure)) return null;
  if (before?.lower === 'every' && !words[last]?.isWord) return 'label';
  if (before?.lower === 'per') return 'label';
  if (before?.lower === 'point' && (amount(figure) ?? 10) < 10) return 'label';
  if (words[last]?.lower === '-' && /^bits?$/.test(words[last + 1]?.lower ?? '')) return 'label';
  if (
    before?.lower === 'a' &&
    /^(?:return|returns|returned|throws|got|gets|get)$/.test(words[first - 2]?.lower ?? '') &&
    /^[1-5]\d\d$/.test(words[first]!.lower)
  )
    return 'label';
  return before && LABELLING.has(before.lower) && !(before.lower === 'no' || before.lower === 'part')
    ? 'label'
    : null;
}

const SURE = new Set('sure certain confident convinced positive behind committed'.split(' '));

export function emphatic({ words, first, last, figure }: Quantity): Excuse | null {
  const value = amount(figure);
  const next = words[last]?.lower;
  if (figure.unit === 'percent' && next !== undefined && SURE.has(next)) return 'emphatic';
  if (figure.unit === 'percent' && next === 'of' && words[last + 2]?.lower === 'time')
    if (/^(?:the|my|your)$/.test(words[last + 1]!.lower)) return 'emphatic';
  if (words[last - 1]?.lower === 'million' && words[last - 3]?.lower === 'in' && value !== null && value < 1)
    return 'emphatic';
  if (next === 'out' && words[last + 1]?.lower === 'of' && words[last - 1]?.lower === 'times')
    return 'emphatic';
  if (
    /^(?:50|fifty)$/.test(words[first]!.lower) &&
    last - first === 3 &&
    words[first]!.lower === words[last - 1]!.lower
  )
    return 'emphatic';
  if (words[last - 2]?.lower === 'of' && words[first + 1]?.lower === 'times') return 'emphatic';
  const approximated = APPROXIMATORS.has(words[first - 1]?.lower ?? '') || words[first - 1]?.lower === 'by';
  if (approximated) return null;
  if (figure.unit === 'percent' && value !== null && (value === 100 || value === 110 || value >= 1000)) {
    if (value !== 100) return 'emphatic';
    if (
      next === undefined ||
      (!words[last]!.isWord && first < 3) ||
      WHOLEHEARTED.has(next) ||
      WHOLEHEARTED.has(words[first - 1]?.lower ?? '')
    )
      return 'emphatic';
  }
  if (value === null && words[first - 1]?.lower === 'of' && words[first - 2]?.lower === 'behalf')
    return 'emphatic';
  // "all these hundreds of channels"
  if (value === null && words[first - 1]?.lower === 'these' && words[first - 2]?.lower === 'all')
    return 'emphatic';
  if (isCount(figure) && (value === null || value === 0 || /^10+$/.test(String(value)))) {
    const noun = next === 'of' || next === 'different' ? words[last + 1]?.lower : next;
    if (noun !== undefined && EMPHATIC_NOUNS.has(noun)) {
      const comparing = /^(?:more|as|less|fewer|higher|lower|greater|larger)$/.test(
        words[last + 1]?.lower ?? '',
      );
      if (!(noun === 'times' && comparing)) return 'emphatic';
    }
    if (value === 0) return 'emphatic';
  }
  if (value === 0.5 && figure.unit === null) {
    const rest = next === 'of' ? words[last + 1]?.lower : next;
    const third = words[last + (next === 'of' ? 2 : 1)]?.lower;
    if (rest === undefined || /^(?:it|them|us|you|me|time|battle|joke|hour|way|fun|point)$/.test(rest))
      return 'emphatic';
    if (rest === 'the' && /^(?:time|battle|fun|story|point|way|problem|work|job|room)$/.test(third ?? ''))
      return 'emphatic';
  }
  return null;
}

const GAMES = new Set(
  'motion carries carried item vote won win lost lose lead leads led score scored beat game games inning goal match set shutout tied'.split(
    ' ',
  ),
);

const OUTCOMES = new Set('tie win loss lead victory defeat draw start run deficit series record'.split(' '));

export function scored({ words, first, last, figure }: Quantity): Excuse | null {
  if (
    /^(?:scored|scores|won|beat|lost|led|tied)$/.test(words[first - 1]?.lower ?? '') &&
    (/^(?:points?|goals?|runs?|games?|by|to|-)$/.test(words[last]?.lower ?? '') ||
      (figure.unit === 'point' && words[first - 1]!.lower.startsWith('score')))
  )
    return 'score';
  if (figure.unit !== null || typeof figure.value === 'number') return null;
  if (last - first !== 3 || !/^(?:-|to)$/.test(words[first + 1]!.lower)) return null;
  if (words[first + 1]!.lower === '-' && OUTCOMES.has(words[last]?.lower ?? '')) return 'score';
  for (let at = Math.max(0, first - 6); at < first; at++)
    if (GAMES.has(words[at]!.lower) && words[at + 1]!.lower !== "'t") return 'score';
  return null;
}

/** The things counted: the first nouns behind the number. */
function countedWords({ words, last }: Quantity): readonly string[] {
  const counted: string[] = [];
  for (let at = last; at < words.length && at < last + 5; at++) {
    const { lower, isWord } = words[at]!;
    if (!isWord && lower !== '-' && lower !== ',') break;
    if (lower === ',' && at > last) break;
    if (BREAKS.has(lower)) break;
    counted.push(lower);
  }
  return counted;
}

/** "200 people in the room", "on this call": who is there. */
function nearby(words: readonly PlainWord[], last: number): boolean {
  for (let at = last; at < last + 4; at++)
    if (/^(?:in|on)$/.test(words[at]?.lower ?? '') && /^(?:the|this)$/.test(words[at + 1]?.lower ?? ''))
      return /^(?:room|audience|call|line|queue|panel|show|stage|studio|stream|chat|zoom|webinar|livestream|crowd|hall|lobby)$/.test(
        words[at + 2]?.lower ?? '',
      );
  // "23 participants from the papers today"
  return (
    /^(?:participants|attendees|callers|speakers|panelists|panellists)$/.test(words[last]?.lower ?? '') &&
    words.slice(last + 1, last + 6).some(({ lower }) => /^(?:today|here|online|tonight|joining)$/.test(lower))
  );
}

const BALLOT = new Set(
  'yeas nays ayes noes aye nay yea abstain abstains abstention abstentions abstaining'.split(' '),
);

/** "The yeas are 219", "five ayes", "two opposed". */
function voted(words: readonly PlainWord[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - 3); at < last + 2; at++)
    if (BALLOT.has(words[at]?.lower ?? '')) return true;
  const next = words[last]?.lower;
  if (next === 'opposed' || next === 'absent') return true;
  // "14 for, 3 against"
  if ((next === 'for' || next === 'against') && !words[last + 1]?.isWord) return true;
  return (
    next === 'in' &&
    /^(?:favor|favour)$/.test(words[last + 1]?.lower ?? '') &&
    words[last + 2]?.lower !== 'of'
  );
}

/** "Two plants, one in Erie and one in Leeds": the text itself lists them. */
function listed(words: readonly PlainWord[], last: number): boolean {
  let ones = 0;
  for (let at = last + 1; at < words.length && at < last + 24; at++)
    if (words[at]!.lower === 'one' && /^(?:[,:]|and|—)$/.test(words[at - 1]!.lower)) ones++;
  return ones > 1;
}

export const IRREGULAR = new Set('people men women children troops aircraft police crew'.split(' '));

const BREAKS = new Set(
  'that which who in on at to for from with by are is was were have has had will would and or but as when if then because than , the'.split(
    ' ',
  ),
);

const ENUMERATING = new Set('these those both my our your all any other his her their following'.split(' '));

/** "I have said it three times": how often the people who talk did something. */
function repeated({ words, first, last }: Quantity, value: number | null): Excuse | null {
  if (value !== null && value <= 100 && /^(?:so|it|that|this)$/.test(words[first - 1]?.lower ?? ''))
    if (/^(?:said|told|asked)$/.test(words[first - 2]?.lower ?? '')) return 'small-count';
  if (/^(?:last|first|next|past)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'the')
    return 'small-count';
  if (
    value === null ||
    value > SMALL ||
    /^(?:as|more|the|what|larger|higher|greater|bigger|faster|likely|that|less|fewer|trailing|our|its|their|annual|forward)$/.test(
      words[last]?.lower ?? '',
    )
  )
    return null;
  for (let at = Math.max(0, first - 10); at < first; at++)
    if (/^(?:i|we|you|me|us)$/.test(words[at]!.lower)) return 'small-count';
  // "Three or four times.": an answer.
  return first < 2 && !words.slice(last).some(({ isWord }) => isWord) ? 'small-count' : null;
}

/** "A 10x improvement", "I have said it a thousand times". */
function tenfold({ words, last }: Quantity, value: number | null): Excuse | null {
  const text = words[last - 1]?.lower ?? '';
  if (text.endsWith('x') && /^(?:engineer|developer|programmer)s?$/.test(words[last]?.lower ?? ''))
    return 'emphatic';
  if (value === null || !/^10+$/.test(String(value))) return null;
  // "100x more memory per task" compares; "a 10x team" does not.
  if (text === 'x' || /^10+x$/.test(text))
    return /^(?:more|less|fewer|higher|lower|faster|slower|larger|smaller|cheaper|as)$/.test(
      words[last]?.lower ?? '',
    )
      ? null
      : 'emphatic';
  return value >= 100 &&
    !/^(?:as|more|the|larger|higher|greater|bigger|faster|less|fewer)$/.test(words[last]?.lower ?? '')
    ? 'emphatic'
    : null;
}

/** "A 100 to 1 shot", "a million to one": a saying. "Leveraged 30 to 1" is a ratio that somebody worked out. */
function longOdds({ words, first, last }: Quantity): Excuse | null {
  const idle = /^(?:shot|chance|odds|long)$/.test(words[last]?.lower ?? '');
  return idle || !words[first]!.isNumber ? 'emphatic' : null;
}

export function counted(quantity: Quantity): Excuse | null {
  const { words, first, last, figure } = quantity;
  const value = amount(figure);
  if (figure.unit === 'times') return tenfold(quantity, value) ?? repeated(quantity, value);
  if (!isCount(figure) || value === null || !Number.isInteger(value)) return null;
  if (value === 1 && last - first > 2 && words[last - 2]!.lower === 'to') return longOdds(quantity);

  const nouns = countedWords(quantity);
  const noun = nouns.find((word) => !FILLERS.has(word));
  if (
    value <= 20 &&
    nouns.some(
      (word, at) =>
        TALK_NOUNS.has(word) &&
        nouns.slice(0, at).every((w) => FILLERS.has(w) || w.length > 3) &&
        at < 4 &&
        !nouns.slice(0, at).some((w) => WORLD_NOUNS.has(w)),
    )
  )
    return 'talk';
  if (nearby(words, last)) return 'small-count';
  if (voted(words, first, last)) return 'talk';
  // "We are thirty women."
  if (value < 1000 && words[first - 2]?.lower === 'we' && /^(?:are|were|'re)$/.test(words[first - 1]!.lower))
    return 'small-count';
  if (value < 1000 && words[last]?.lower === 'of')
    if (
      /^(?:us|you)$/.test(words[last + 1]?.lower ?? '') ||
      (words[last + 1]?.lower === 'them' && words[first - 1]?.lower === 'the')
    )
      return 'small-count';
  if (value > SMALL) return null;
  if (words[last]?.lower === '-' || listed(words, last)) return 'small-count';
  let before = first - 1;
  while (before >= 0 && APPROXIMATORS.has(words[before]!.lower)) before--;
  const determiner = words[before]?.lower ?? '';
  if (ENUMERATING.has(determiner)) return 'small-count';
  if (determiner === 'the' && value <= 3) return 'small-count';
  if (determiner === 'of' && words[before - 1]?.lower === 'one') return 'small-count';
  if (words[last]?.lower === 'of' && /^(?:us|you|them|these|those)$/.test(words[last + 1]?.lower ?? ''))
    return 'small-count';
  const head = nouns.find(
    (word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) || IRREGULAR.has(word),
  );
  const world = head !== undefined && WORLD_NOUNS.has(head);
  if (nouns[0] !== undefined && EVENT_WORDS.has(nouns[0])) return null;
  const event = words.some(({ lower }) => EVENT_WORDS.has(lower));
  if (world && noun !== undefined) return null;
  if (event && nouns.some((word) => PERSON_NOUNS.has(word))) return null;
  if (event && words[last]?.capital && words[last].lower.endsWith('s')) return null;
  const bare = words[last] === undefined || !words[last].isWord || words[last].lower === 'now';
  if (event && bare) return null;
  // "at least eight lawmakers": who qualifies a number has counted.
  if (value > 2 && head !== undefined && (figure.modifier === '>' || figure.modifier === '>=')) return null;
  if (words[last]?.lower === 'of' && words[last + 1]?.lower === 'the' && nouns.length <= 1) {
    const of = words.slice(last + 2, last + 6).some(({ lower }) => WORLD_NOUNS.has(lower));
    if (of) return null;
  }
  return 'small-count';
}
