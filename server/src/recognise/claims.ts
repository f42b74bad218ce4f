/**
 * Decides whether a quantity is a claim: stated as a fact about the world that a reader could check and would
 * expect a source for. Every rule here says why a quantity is none; what no rule excuses is a claim.
 */
import type { Figure } from '../model/values.ts';
import {
  EMPHATIC_NOUNS,
  EVENT_WORDS,
  FILLERS,
  GUESSES,
  IMPERATIVES,
  LABELLING,
  PERSON_NOUNS,
  SAYING_MYSELF,
  SUPPOSING,
  TALK_NOUNS,
  VAGUE_TAILS,
  WHOLEHEARTED,
  WISHING,
  WORLD_NOUNS,
} from './claims-words.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Why a quantity is no claim. */
export type Excuse =
  | 'talk'
  | 'small-count'
  | 'label'
  | 'age'
  | 'asked'
  | 'supposed'
  | 'wished'
  | 'denied'
  | 'guessed'
  | 'emphatic'
  | 'told-to'
  | 'own-life'
  | 'score';

/** A quantity in its sentence. */
export interface Quantity {
  readonly words: readonly PlainWord[];
  /** Its first word, and the first after it. */
  readonly first: number;
  readonly last: number;
  readonly figure: Pick<Figure, 'value' | 'unit' | 'modifier'>;
}

const SMALL = 12;

/** @returns why the quantity is no claim, or null when it is one; looks at its sentence only */
export function excuseOf(quantity: Quantity): Excuse | null {
  for (const rule of RULES) {
    const excuse = rule(quantity);
    if (excuse) return excuse;
  }
  return null;
}

const RULES: readonly ((quantity: Quantity) => Excuse | null)[] = [
  labelled,
  aged,
  emphatic,
  scored,
  counted,
  asked,
  supposed,
  wished,
  denied,
  guessed,
  toldTo,
  ofOwnLife,
];

const amount = ({ value }: Quantity['figure']): number | null =>
  typeof value === 'number' ? value : value === null ? null : value[1];

/** A plain count, of things, in no unit. */
const isCount = ({ unit }: Quantity['figure']): boolean => unit === null;

function labelled({ words, first, figure }: Quantity): Excuse | null {
  if (!isCount(figure)) return null;
  const before = words[first - 1];
  if (before?.lower === 'per') return 'label';
  return before && LABELLING.has(before.lower) && !(before.lower === 'no' || before.lower === 'part')
    ? 'label'
    : null;
}

const AGE_BEFORE = new Set(['aged', 'age', 'turned', 'turning', 'turn']);

function aged({ words, first, last, figure }: Quantity): Excuse | null {
  if (figure.unit === 'year') return 'age';
  const before = words[first - 1]?.lower;
  if (before !== undefined && AGE_BEFORE.has(before)) return 'age';
  if (before === 'of' && words[first - 2]?.lower === 'age') return 'age';
  const next = words[last]?.lower === '-' ? last + 1 : last;
  if (
    /^years?$/.test(words[next]?.lower ?? '') &&
    words[next + (words[next + 1]?.lower === '-' ? 2 : 1)]?.lower === 'old'
  )
    return 'age';
  if (
    /^(?:and|or)$/.test(words[last]?.lower ?? '') &&
    /^(?:over|older|up|under|above|younger)$/.test(words[last + 1]?.lower ?? '') &&
    isCount(figure)
  )
    return 'age';
  const text = words[last - 1]?.lower;
  return text === 'old' || text === 'olds' ? 'age' : null;
}

function emphatic({ words, first, last, figure }: Quantity): Excuse | null {
  const value = amount(figure);
  const next = words[last]?.lower;
  const approximated = APPROXIMATORS.has(words[first - 1]?.lower ?? '') || words[first - 1]?.lower === 'by';
  if (approximated) return null;
  if (figure.unit === 'percent' && value !== null && (value === 100 || value === 110 || value >= 1000)) {
    if (value !== 100) return 'emphatic';
    if (next === undefined || (!words[last]!.word && first < 3) || WHOLEHEARTED.has(next)) return 'emphatic';
  }
  if (value === null && words[first - 1]?.lower === 'of' && words[first - 2]?.lower === 'behalf')
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
  'won win lost lose lead leads led score scored beat game games inning goal match set shutout tied'.split(
    ' ',
  ),
);

function scored({ words, first, last, figure }: Quantity): Excuse | null {
  if (figure.unit !== null || typeof figure.value === 'number') return null;
  if (last - first !== 3 || words[first + 1]!.lower !== '-') return null;
  for (let at = Math.max(0, first - 6); at < first; at++) if (GAMES.has(words[at]!.lower)) return 'score';
  return null;
}

/** The things counted: the first nouns behind the number. */
function* countedWords({ words, last }: Quantity): Generator<string> {
  for (let at = last; at < words.length && at < last + 5; at++) {
    const { lower, word } = words[at]!;
    if (!word && lower !== '-' && lower !== ',') return;
    if (lower === ',' && at > last) return;
    if (BREAKS.has(lower)) return;
    yield lower;
  }
}

const IRREGULAR = new Set('people men women children troops aircraft police crew'.split(' '));

const BREAKS = new Set(
  'that which who in on at to for from with by are is was were have has had will would and or but as when if then because than , the'.split(
    ' ',
  ),
);

const ENUMERATING = new Set('these those both my our your all any other his her their following'.split(' '));

function counted(quantity: Quantity): Excuse | null {
  const { words, first, last, figure } = quantity;
  const value = amount(figure);
  if (!isCount(figure) || value === null || !Number.isInteger(value)) return null;
  const nouns = [...countedWords(quantity)];
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
  if (value > SMALL) return null;
  if (words[last]?.lower === '-') return 'small-count';
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
  const event = words.some(({ lower }) => EVENT_WORDS.has(lower));
  if (world && noun !== undefined) return null;
  if (event && nouns.some((word) => PERSON_NOUNS.has(word))) return null;
  if (event && (noun === undefined || noun === 'now')) return null;
  if (words[last]?.lower === 'of' && words[last + 1]?.lower === 'the' && nouns.length <= 1) {
    const of = words.slice(last + 2, last + 6).some(({ lower }) => WORLD_NOUNS.has(lower));
    if (of) return null;
  }
  return 'small-count';
}

const INVERTED = new Set(
  'is are was were do does did has have had can could will would should may might isn aren wasn weren don doesn didn hasn haven won wouldn shouldn couldn am'.split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(
  'when because given since although though while after with who which whose where despite considering'.split(
    ' ',
  ),
);

/** "the 1,500 homes", "one of 40 million": a large number that the sentence takes for granted. */
function isGiven(words: readonly PlainWord[], first: number, figure: Quantity['figure']): boolean {
  if (isCount(figure) && (amount(figure) ?? 1000) < 100) return false;
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:the|these|those|this)$/.test(before)) return figure.unit !== 'percent';
  return before === 'of' && words[first - 2]?.lower === 'one';
}

/** "Is it 5 percent?", "how many — 50?": the number itself is asked about. */
function asked({ words, first, figure }: Quantity): Excuse | null {
  let end = words.length - 1;
  while (end >= 0 && words[end]!.lower === ')') end--;
  if (words[end]?.lower !== '?') return null;
  if (isGiven(words, first, figure)) return null;
  let start = first;
  while (start > 0 && !/^[;:.—…]$/.test(words[start - 1]!.lower)) start--;
  for (let at = first - 1; at > start; at--) {
    if (SUBORDINATORS.has(words[at]!.lower)) return null;
    if (words[at]!.lower === 'that' && TOLD.has(words[at - 1]!.lower)) return null;
  }
  for (let at = start; at < first; at++) {
    if (!INVERTED.has(words[at]!.lower)) continue;
    const next = words[at + 1]?.lower ?? '';
    if (
      /^(?:it|that|this|there|they|he|she|we|you|i|the|a|n|'t|not|your|his|their|our|any)$/.test(next) &&
      (at === start || OPENERS.has(words[at - 1]!.lower))
    )
      return 'asked';
  }
  return end <= 6 ? 'asked' : null;
}

const TOLD = new Set(
  'fact know say says said think aware report reports reported given believe note so told announced shows showed found'.split(
    ' ',
  ),
);

const OPENERS = new Set('and so or but , what when where much many well then now yeah you mean'.split(' '));

/** "If you had 10,000", "suppose 50 people", "you'd get 500", "even if one in four". */
function supposed({ words, first, figure }: Quantity): Excuse | null {
  if (isGiven(words, first, figure)) return null;
  let start = first;
  while (start > 0 && !/^[;—…]$/.test(words[start - 1]!.lower)) start--;
  for (let at = start; at < first; at++) {
    const { lower } = words[at]!;
    if (SUPPOSING.has(lower)) return 'supposed';
    if (lower === 'if' && words.slice(at + 1, at + 5).some((word) => LOOKING.has(word.lower))) continue;
    if (lower !== 'if' && lower !== 'unless' && lower !== 'whether') continue;
    if (lower === 'whether') return 'supposed';
    const comma = words
      .slice(at, first)
      .some((word, i) => i > 0 && (word.lower === ',' || word.lower === 'then'));
    const next = words[at + 1]?.lower ?? '';
    if (!comma) {
      if (/^(?:these|those|not|any)$/.test(next)) continue;
      if (at > start + 2 && figure.modifier !== null) continue;
      return 'supposed';
    }
    const personal = /^(?:you|i|someone|somebody|one)$/.test(next);
    const main = words.slice(at + 1, first).map((word) => word.lower);
    const after = main.slice(main.lastIndexOf(',') + 1);
    if (personal && after.some((word) => /^(?:you|i|'d|would|could|might|'ll)$/.test(word)))
      return 'supposed';
  }
  for (let at = Math.max(start, first - 6); at < first; at++) {
    const { lower } = words[at]!;
    if (
      lower !== 'you' ||
      words[at - 1]?.lower === 'if' ||
      !isCount(figure) ||
      (amount(figure) ?? 1000) >= 1000
    )
      continue;
    const verb = words[at + 1]?.lower ?? '';
    if (
      /^(?:can|could|might|may|'d|would|put|make|take|pay|get|need|want|just|create|buy|use|'re|'ll)$/.test(
        verb,
      )
    )
      return 'supposed';
  }
  if (isCount(figure) || figure.unit !== 'percent') {
    for (let at = Math.max(start, first - 5); at < first - 1; at++)
      if (words[at]!.lower === 'you' && words[at + 1]!.lower === 'could') return 'supposed';
  }
  return null;
}

const LOOKING = new Set('look looked compare recall remember think consider'.split(' '));

/** Targets, proposals, needs. */
function wished({ words, first, figure }: Quantity): Excuse | null {
  if (isGiven(words, first, figure)) return null;
  let comma = false;
  for (let at = first - 1; at >= 0 && at >= first - 9; at--) {
    const { lower } = words[at]!;
    if (lower === ';' || lower === '—') return null;
    if (lower === ',') comma = true;
    if (!WISHING.has(lower)) continue;
    const next = words[at + 1]?.lower === 'to' ? words[at + 2]?.lower : words[at + 1]?.lower;
    if (next !== undefined && TALKING.has(next)) continue;
    if (comma && !/^(?:goal|target|targets|objective|ambition)$/.test(lower)) continue;
    if (
      /^(?:need|needs|ask|want|target|goal|objective)$/.test(lower) &&
      at > 0 &&
      /^(?:in|who|of|the|people|exceeded|above|below)$/.test(words[at - 1]!.lower) &&
      !/^(?:target|goal|objective)$/.test(lower)
    )
      continue;
    return 'wished';
  }
  return null;
}

const TALKING = new Set(
  'be say make note emphasize stress point thank add talk mention highlight remind know tell'.split(' '),
);

/** "Not 5 percent", "it was never 300": the number is refused. */
function denied({ words, first }: Quantity): Excuse | null {
  let at = first - 1;
  while (
    at >= 0 &&
    (APPROXIMATORS.has(words[at]!.lower) || words[at]!.lower === 'a') &&
    !/^(?:more|less|than|only|just|much)$/.test(words[at]!.lower)
  )
    at--;
  const before = words[at]?.lower;
  if (before === 'not' || before === "'t" || before === 'never') {
    if (/^(?:only|just)$/.test(words[at + 1]?.lower ?? '') || words[at - 1]?.lower === 'if') return null;
    return 'denied';
  }
  if (before === 'than' && words[at - 1]?.lower === 'rather') return 'denied';
  return null;
}

function guessed({ words, first, last, figure }: Quantity): Excuse | null {
  let before = first;
  while (before > 0 && (APPROXIMATORS.has(words[before - 1]!.lower) || words[before - 1]!.lower === 'like'))
    before--;
  for (const guess of GUESSES) if (endsWith(words, before, guess)) return 'guessed';
  for (let after = last; after <= last + 3; after++) {
    for (const tail of VAGUE_TAILS)
      if (
        startsWith(
          words,
          after === last || words[after]?.lower === ','
            ? after + (words[after]?.lower === ',' ? 1 : 0)
            : after,
          tail,
        )
      )
        return 'guessed';
  }
  if (isCount(figure) && (amount(figure) ?? 100) < 1000) {
    for (let at = Math.max(0, before - 3); at < first; at++) {
      const { lower } = words[at]!;
      if (lower === 'like' || lower === 'probably') return 'guessed';
    }
  }
  return null;
}

function endsWith(words: readonly PlainWord[], end: number, phrase: readonly string[]): boolean {
  if (end < phrase.length) return false;
  return phrase.every((word, i) => words[end - phrase.length + i]!.lower === word);
}

function startsWith(words: readonly PlainWord[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[start + i]?.lower === word);
}

function toldTo({ words, first, figure }: Quantity): Excuse | null {
  if (!isCount(figure) || (amount(figure) ?? 1000) >= 1000) return null;
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const before = words[at - 1]?.lower;
    const heads = before === undefined || /^[,;:—]$/.test(before) || before === 'please';
    if (heads && IMPERATIVES.has(words[at]!.lower)) return 'told-to';
    if (!words[at]!.word) return null;
  }
  return null;
}

/** "I bought 40 of them", "I have 300 books": the speaker's own life. */
function ofOwnLife({ words, first, figure }: Quantity): Excuse | null {
  const value = amount(figure);
  if (figure.unit === 'percent' || value === null || value >= 1000) return null;
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    const { lower, word } = words[at]!;
    if (!word && lower !== ',') return null;
    if (lower === 'my') return 'own-life';
    if (lower !== 'i' || words[at - 1]?.lower === 'as') continue;
    for (let verb = at + 1; verb < first && verb <= at + 4; verb++)
      if (SAYING_MYSELF.has(words[verb]!.lower)) return null;
    return 'own-life';
  }
  return null;
}
