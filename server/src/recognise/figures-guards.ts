/** What looks like a number and is none: parts of names and codes, dates, durations, list and page numbers. */
import type { Amount } from './figures-amount.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';
import { TIME_ADJECTIVES, TIME_WORDS } from './units.ts';

/** Words after which a bare number is a name's or a reference's. */
const DESIGNATORS = new Set(
  (
    'title section sections sec subsection subsections paragraph paragraphs para article articles chapter chapters part ' +
    'parts rule rules clause page pages pp p line lines footnote note verse figure table chart graph exhibit appendix ' +
    'annex schedule item slide step stage phase tier level class category type grade group model version volume vol no ' +
    'nos number numbers issue episode season case docket bill resolution amendment amendments proposition prop measure ' +
    'order form flight route highway interstate channel room suite apt box unit building district precinct ward zone ' +
    'area code zip pier gate platform terminal lot covid f g h q k v question questions act scene psalm code ' +
    'division battalion brigade regiment squadron sub local studio pub l stat cfr usc u s c fed hr sres hres cong doc ' +
    'rpt rev id option scenario day week round game lane track camp fiscal fy cy hb sb ab docs press ' +
    'apollo boeing airbus windows fortune formula catch python react node ios android'
  ).split(' '),
);

/** Words that may be capitalised before a number without naming it: sentences begin with them. */
const MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const STREETS = new Set(
  (
    'street st avenue ave road rd boulevard blvd drive dr lane ln court ct place plaza square way parkway pkwy ' +
    'highway hwy nw ne sw se floor suite building terrace circle'
  ).split(' '),
);

const TIME_PREPOSITIONS = new Set(
  'in since by until till before after during of from through for and or to'.split(' '),
);

/** Symbols that may stand against a number. */
const OPENERS = new Set('( [ { " \' * _ - – — + ~ < > = … , ; : ≈ ≥ ≤ ! ? | « “ ‘ # ` .'.split(' '));

/** Function words: capitalised only where a sentence or a line begins. */
const FUNCTION_WORDS = new Set(
  (
    'the a an and or but so of in on at to for from by with as than that this these those over under about nearly ' +
    'almost around roughly approximately some more less fewer only just all both our their its his her my your we you ' +
    'they he she it i there here is are was were be been has have had do does did will would can could may might ' +
    'should must not no if when while because although though since after before until between among within into ' +
    'through during against up down out off above below per each every any another other such what which who how ' +
    'then now also even still yet yes okay ok well like maybe perhaps probably exactly another additional first ' +
    'last next past those these approximately estimated another every roughly'
  ).split(' '),
);

/** Whether the amount is a duration, a clock time or a year: the dates' business. */
export function isTime(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (amount.unit !== null) return isFrequency(tokens, amount, next);
  if (amount.spokenYear && isYear(amount.value)) return true;
  let at = next;
  if (isHyphen(tokens, at)) at++;
  const word = wordAt(tokens, at);
  if (word === 'o' && wordAt(tokens, at + 1) === "'") return true;
  if ((word === 'am' || word === 'pm') && amount.value !== null && amount.value <= 12) return true;
  if ((word === 'a' || word === 'p') && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 'm')
    return true;
  if (isTimeAhead(tokens, at, amount.style)) return true;
  return amount.bare && isDateNumber(tokens, amount, next);
}

/** A word of time within three words: `five`, `two more`, `half an`, `thousands of`, `ten or twelve`. */
function isTimeAhead(tokens: readonly Token[], from: number, style: Amount['style']): boolean {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const word = wordAt(tokens, at);
    if (TIME_WORDS.has(word)) return wordAt(tokens, at) !== 'second' || style !== 'fraction';
    if (
      steps === 0 &&
      (word === 'of' || word === 'a' || word === 'an') &&
      (style === 'vague' || style === 'fraction' || word === 'of')
    ) {
      at++;
      if (word === 'of' && (wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an')) at++;
      continue;
    }
    if (!TIME_ADJECTIVES.has(word)) return false;
    at++;
  }
  return false;
}

/** `three times a week`. */
function isFrequency(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (amount.unit !== 'times') return false;
  const word = wordAt(tokens, next);
  return (
    (word === 'a' || word === 'per' || word === 'each' || word === 'every') &&
    TIME_WORDS.has(wordAt(tokens, next + 1))
  );
}

export function isYear(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1500 && value < 2100;
}

function isDateNumber(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const value = amount.value!;
  const raw = tokens[amount.first]!.lower;
  const before = tokens[amount.first - 1];
  const after = tokens[next];
  if (raw.length === 4 && isYear(value)) {
    if (value >= 1900 || before === undefined || TIME_PREPOSITIONS.has(before.lower)) return true;
    return after?.kind !== TokenKind.Word;
  }
  if (value >= 1 && value <= 31 && Number.isInteger(value)) {
    const month = before?.lower === '.' ? tokens[amount.first - 2] : before;
    if (month?.capital && MONTHS.has(month.lower)) return true;
    if (after?.capital && MONTHS.has(after.lower)) return true;
  }
  if (before?.lower === 'at' && value <= 12 && (after === undefined || after.kind === TokenKind.Symbol))
    return true;
  return false;
}

/** Whether a bare number, digits or words, belongs to a name, a code, a reference or an address. */
export function isName(tokens: readonly Token[], text: string, amount: Amount, next: number): boolean {
  const { first } = amount;
  const before = tokens[first - 1];
  const token = tokens[first]!;
  const after = tokens[next];
  const digits = token.kind === TokenKind.Number;
  if (before !== undefined && !token.spaced && isJoined(tokens, first, digits)) return true;
  if (after !== undefined && !after.spaced && digits && isCode(tokens, next, amount)) return true;
  if (amount.unit !== null || amount.scale > 1) return false;
  if (before === undefined) return digits && amount.bare && isListNumber(tokens, next);
  if (isBracketed(before, after)) return true;
  if (!amount.bare && amount.style !== 'words') return false;
  const named = before.lower === '.' && first >= 2 ? tokens[first - 2]! : before;
  if (DESIGNATORS.has(named.lower) && !isCounting(tokens, first, next, named)) return true;
  if (before.lower === '#' || before.lower === '§' || before.lower === '@') return true;
  if (digits && amount.bare && isAddress(tokens, next)) return true;
  if (
    digits &&
    amount.bare &&
    before.capital &&
    before.kind === TokenKind.Word &&
    !FUNCTION_WORDS.has(before.lower) &&
    !token.lower.includes(',') &&
    !(first === 1) &&
    !(
      after?.kind === TokenKind.Word &&
      after.lower.endsWith('s') &&
      !after.capital &&
      before.lower.length > 3
    )
  )
    return true;
  if (!digits && token.capital && isTitled(tokens, first, next)) return true;
  void text;
  return false;
}

/** Written against what stands before it: `H1`, `COVID-19`, `v2`, `9/11`, `1.2.3`. */
function isJoined(tokens: readonly Token[], at: number, digits: boolean): boolean {
  const before = tokens[at - 1]!;
  if (before.kind !== TokenKind.Symbol) return true;
  if (before.lower === '-') {
    const left = tokens[at - 2];
    if (left === undefined || before.spaced) return false;
    if (left.lower === '-') return false;
    return digits || left.kind === TokenKind.Word;
  }
  if (before.lower === '.' && tokens[at - 2] !== undefined && !before.spaced) return digits;
  if (before.lower === ':' && tokens[at - 2]?.kind === TokenKind.Number && digits) return true;
  if (before.lower === "'" && digits) return true;
  if (before.lower === '`') return true;
  if (before.lower === '–' && tokens[at - 2]?.kind === TokenKind.Number && !before.spaced) return digits;
  return !OPENERS.has(before.lower);
}

/** Goes on as a code: `3D`, `1990s`, `12th`, `5-A`, `2023-11-17`, `24/7`, `00:07`, `202-555`. */
function isCode(tokens: readonly Token[], next: number, amount: Amount): boolean {
  const after = tokens[next]!;
  if (after.kind === TokenKind.Word) return amount.bare;
  if (after.kind === TokenKind.Number) return true;
  const then = tokens[next + 1];
  if (then === undefined || then.spaced) return false;
  if (
    after.lower === '/' ||
    after.lower === '\\' ||
    after.lower === '_' ||
    after.lower === '@' ||
    after.lower === '`'
  )
    return amount.unit === null && (then.kind !== TokenKind.Word || amount.bare);
  if (after.lower === ':') return then.kind === TokenKind.Number && amount.bare;
  if (after.lower === '(') return amount.bare;
  if (after.lower === '.') return then.kind !== TokenKind.Symbol && amount.bare;
  if (after.lower === '-' && amount.bare) {
    if (then.kind === TokenKind.Number) return true;
    return then.kind === TokenKind.Word && then.capital;
  }
  return false;
}

/** `1.`, `(2)`, `3)` at a paragraph's start. */
function isListNumber(tokens: readonly Token[], next: number): boolean {
  const after = wordAt(tokens, next);
  return after === '.' || after === ')' || after === '' || after === ':' || after === ']' || after === '|';
}

function isBracketed(before: Token, after: Token | undefined): boolean {
  return (before.lower === '[' && after?.lower === ']') || (before.lower === '(' && after?.lower === ')');
}

/** `number`, `case` and the like count when lower case and a noun follows: `in that case 20 people`. */
function isCounting(tokens: readonly Token[], first: number, next: number, named: Token): boolean {
  const after = tokens[next];
  if (named.lower.length === 1) return false;
  if (tokens[first]!.kind === TokenKind.Word && tokens[first]!.lower !== 'one' && !named.capital)
    return after?.kind === TokenKind.Word;
  return !named.capital && after?.kind === TokenKind.Word && after.lower.endsWith('s');
}

/** A street's name within four words: `1600 Pennsylvania Avenue`. */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.lower === '.') continue;
    if (!token.capital) return false;
    if (at > next && STREETS.has(token.lower)) return true;
  }
  return false;
}

/** A capitalised number word inside a name: `Big Ten`, `Group of Seven`, `World War Two`. */
function isTitled(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]!;
  if (before.lower === 'of') return tokens[first - 2]?.capital === true;
  if (before.kind !== TokenKind.Word) return false;
  if (before.capital && !FUNCTION_WORDS.has(before.lower)) return true;
  return before.lower === 'the' && tokens[next]?.capital === true;
}
