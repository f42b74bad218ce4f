/** Tells durations, clock times, days and years from figures: those are the recogniser of dates' to find. */
import type { Amount } from './figures-amount.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import { CARDINALS } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';
import { FELT_ADJECTIVES, TIME_ADJECTIVES, TIME_WORDS } from './units.ts';

const MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Months in the languages that stand beside English in records: French, German, Spanish, Italian, Portuguese. */
const OTHER_MONTHS = new Set(
  (
    'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre ' +
    'januar jänner februar märz juni juli oktober dezember ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro'
  ).split(' '),
);

const YEAR_PREPOSITIONS = new Set(
  'in since by until till before after during of from through for and or to around circa the early late mid'.split(
    ' ',
  ),
);

const SPOKEN_YEAR_PREPOSITIONS = new Set(
  'in since by until before after of from year january march june september'.split(' '),
);

/** Whether the amount, of which the figure ends at `next`, is a duration, a clock time, a day or a year. */
export function isTime(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (amount.unit !== null)
    return amount.unit === 'times' ? isFrequency(tokens, next) : isDollarsOfYear(tokens, amount);
  if (amount.style === 'words' && isSpokenYear(tokens, amount)) return true;
  const at = isHyphen(tokens, next) ? next + 1 : next;
  const word = wordAt(tokens, at);
  if (word === 'o' && wordAt(tokens, at + 1) === "'") return true;
  if (amount.value !== null && amount.value <= 12) {
    if (word === 'am' || word === 'pm') return true;
    if ((word === 'a' || word === 'p') && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 'm')
      return true;
    if (isHourAfterAt(tokens, amount, next)) return true;
  }
  const shared = skipAlternatives(tokens, at);
  if (shared !== at && wordAt(tokens, shared).startsWith('quarter')) return false;
  return isTimeWordAt(tokens, shared, amount.style) || (amount.bare && isDay(tokens, amount, next));
}

/** `in 2020 dollars`: money of a year, not so much of it. */
function isDollarsOfYear(tokens: readonly Token[], amount: Amount): boolean {
  const raw = wordAt(tokens, amount.first);
  if (amount.signed || raw.length !== 4 || !isYear(Number(raw)) || amount.next !== amount.first + 2)
    return false;
  const before = wordAt(tokens, amount.first - 1);
  return before === 'in' || before === 'constant' || before === 'current' || before === 'real';
}

export function isYear(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1500 && value < 2100;
}

const MOST_ALTERNATIVES = 4;

/** Passes over further numbers that share the word of time: `5, 10, 15 years`, `two, three weeks`. */
function skipAlternatives(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_ALTERNATIVES; steps++) {
    const word = wordAt(tokens, at);
    let to = at;
    if (word === ',') to++;
    const link = wordAt(tokens, to);
    if (link === 'or' || link === 'to' || (link === 'and' && word === ',')) to++;
    if (to === at) break;
    const token = tokens[to];
    if (token === undefined || !(token.kind === TokenKind.Number || CARDINALS.has(token.lower))) break;
    at = to + 1;
    const tail = isHyphen(tokens, at) ? at + 1 : at;
    if (CARDINALS.has(wordAt(tokens, tail))) at = tail + 1;
  }
  return isHyphen(tokens, at) ? at + 1 : at;
}

const REACH = 4;

/** A word of time, adjectives and `of`, `a`, `an` passed over: `two more weeks`, `half an hour`, `thousands of years`. */
function isTimeWordAt(tokens: readonly Token[], from: number, style: Amount['style']): boolean {
  const open = style === 'vague' || style === 'fraction' || wordAt(tokens, from) === 'of';
  for (let at = from; at < from + REACH; at++) {
    const word = wordAt(tokens, at);
    if (TIME_WORDS.has(word)) return !isPointing(tokens, at);
    const passed =
      TIME_ADJECTIVES.has(word) ||
      FELT_ADJECTIVES.has(word) ||
      (open && (word === 'of' || word === 'a' || word === 'an')) ||
      (at > from && word === '-');
    if (!passed) return false;
  }
  return false;
}

/** `5-2 last night`: the word of direction is the night's, not the number's. */
function isPointing(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (before === 'last' || before === 'past') && !wordAt(tokens, at).endsWith('s');
}

const EVERY = new Set(['a', 'an', 'per', 'each', 'every', 'this', 'that', 'last', 'the']);

/** `three times a week`. */
function isFrequency(tokens: readonly Token[], next: number): boolean {
  return (
    EVERY.has(wordAt(tokens, next)) &&
    TIME_WORDS.has(wordAt(tokens, next + 1)) &&
    wordAt(tokens, next + 2) !== 'ago'
  );
}

/** `twenty twenty-two`, `nineteen eighty`, and `in two thousand eight`. */
function isSpokenYear(tokens: readonly Token[], amount: Amount): boolean {
  if (!isYear(amount.value)) return false;
  if (amount.spokenYear) return true;
  const said = wordAt(tokens, amount.first) === 'two' && wordAt(tokens, amount.first + 1) === 'thousand';
  const follows = SPOKEN_YEAR_PREPOSITIONS.has(wordAt(tokens, amount.first - 1));
  return said && follows && amount.value! < 2030 && tokens[amount.next]?.lower.endsWith('s') !== true;
}

/** `at nine`, `at 10 on Monday`. */
function isHourAfterAt(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (wordAt(tokens, amount.first - 1) !== 'at' || !Number.isInteger(amount.value)) return false;
  const after = tokens[next];
  if (after === undefined || after.kind === TokenKind.Symbol) return true;
  return ['on', 'tonight', 'today', 'tomorrow', 'eastern', 'sharp', 'this', 'and'].includes(after.lower);
}

/** What a number of four digits with a hyphen counts: `a 2000-page report`. */
const COUNTED = new Set('page word seat bed room member person student job home'.split(' '));

/** A run of digits that is a year or a day of a month. */
function isDay(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const value = amount.value!;
  const before = tokens[amount.first - 1];
  const after = tokens[next];
  if (tokens[amount.first]!.lower.length === 4 && isYear(value)) {
    if (isHyphen(tokens, next) && COUNTED.has(wordAt(tokens, next + 1))) return false;
    const counts = after?.kind === TokenKind.Word && !after.capital && after.lower.endsWith('s');
    if (before?.lower === 'than' || before?.lower === 'least' || (before?.lower === 'some' && counts))
      return false;
    if (value >= 1900 || before === undefined || YEAR_PREPOSITIONS.has(before.lower)) return true;
    return after?.kind !== TokenKind.Word;
  }
  if (value < 1 || value > 31 || !Number.isInteger(value)) return false;
  const month = before?.lower === '.' ? tokens[amount.first - 2] : before;
  if (month?.capital && MONTHS.has(month.lower)) return true;
  if (month?.lower === 'the' && wordAt(tokens, next) === 'of' && MONTHS.has(wordAt(tokens, next + 1)))
    return true;
  if (after?.capital === true && MONTHS.has(after.lower)) return true;
  const link = after?.lower === '.' || after?.lower === 'de' || after?.lower === 'er';
  return OTHER_MONTHS.has(wordAt(tokens, link ? next + 1 : next));
}
