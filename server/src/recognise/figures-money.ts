/** Reads the currency of an amount: the sign or code before it, the word, code or sign after it. */
import {
  CENTS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_NATIONS,
  CURRENCY_SHORTHANDS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
} from './currencies.ts';
import { readNumber } from './figures-number.ts';
import { isHyphen, type NumberReading, type Part, wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** A currency, and the index of the token after it. */
export interface Currency {
  readonly next: number;
  /** ISO 4217; null for a shorthand of several currencies. */
  readonly code: string | null;
  /** What the number counts, in parts of the currency: 0.01 for cents, 1e6 for the `MSEK` of balance sheets. */
  readonly factor: number;
}

const LONGEST_CODE = 4;

/** `$`, `US$`, `USD 2.4`, `Rs. 20`, `MSEK 60` before a number; null where none stands at `at`. */
export function readSign(tokens: readonly Token[], text: string, at: number): Currency | null {
  const token = tokens[at]!;
  if (token.kind === TokenKind.Symbol) {
    const code = CURRENCY_SIGNS.get(token.lower);
    return code === undefined ? null : { next: at + 1, code, factor: 1 };
  }
  const next = tokens[at + 1];
  if (next === undefined || token.kind !== TokenKind.Word || token.end - token.start > LONGEST_CODE)
    return null;
  if (next.lower === '$') {
    if (next.spaced && !(token.lower === 'us' && token.capital)) return null;
    const code = DOLLAR_PREFIXES.get(token.lower);
    return code === undefined ? null : { next: at + 2, code, factor: 1 };
  }
  if (next.kind === TokenKind.Number || next.lower === '.') {
    const shorthand = CURRENCY_SHORTHANDS.get(text.slice(token.start, token.end));
    const number = next.kind === TokenKind.Number ? at + 1 : at + 2;
    if (shorthand !== undefined)
      return tokens[number]?.kind === TokenKind.Number ? { next: number, code: shorthand, factor: 1 } : null;
  }
  if (!token.capital) return null;
  if (token.lower === 'r') return isRand(tokens, at + 1) ? { next: at + 1, code: 'ZAR', factor: 1 } : null;
  const from = next.lower === '.' && token.lower === 'rs' ? at + 2 : at + 1;
  if (tokens[from]?.kind !== TokenKind.Number) return null;
  const code = readCode(token, text);
  return code === null ? null : { ...code, next: from };
}

/** A letter that is no magnitude behind an R: `R1b` is a lineage, `R2t` a part. */
const R_SERIES = new Set(['b', 't']);

/** What an amount is paid for, or how often: `R350 per month`, `R20 each`. */
const PAID = new Set(['per', 'each', 'apiece']);

/**
 * Whether the number against an R is of rands: `R1,2 billion`, `R3 500`, `R49.99`. A road, a resolution and a robot
 * are numbered with an R too, so that a bare number is none by itself.
 */
function isRand(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]!;
  if (digits.kind !== TokenKind.Number || digits.spaced) return false;
  const number = readNumber(tokens, at, true);
  if (number === null || number.value === null) return false;
  if (number.scale > 1) return !R_SERIES.has(wordAt(tokens, at + 1));
  if (number.next > at + 1 || RAND_AND_CENTS.test(digits.lower)) return true;
  return number.bare && number.value >= 10 && PAID.has(wordAt(tokens, number.next));
}

/** Cents, or groups of thousands. */
const RAND_AND_CENTS = /^(?:\d{1,6}[.,]\d\d|[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d\d)?)$/;

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['t', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** An ISO code in capitals, with or without the letter of a magnitude before it. */
function readCode(token: Token, text: string): { code: string; factor: number } | null {
  const { lower } = token;
  if (lower === 'us' || lower === 'all') return null;
  if (lower !== 'rs' && text.slice(token.start, token.end) !== lower.toUpperCase()) return null;
  const code = CURRENCY_CODES.get(lower);
  if (code !== undefined) return { code, factor: 1 };
  const factor = lower.length === LONGEST_CODE ? FACTORS.get(lower[0]!) : undefined;
  const rest = factor === undefined ? undefined : CURRENCY_CODES.get(lower.slice(1));
  return rest === undefined ? null : { code: rest, factor: factor! };
}

/**
 * `dollars`, `U.S. dollars`, `Canadian dollars`, `€`, `USD`, `cents` after a number; null where none stands at `at`.
 * @param number what stands before: of pounds, only millions are money, the rest weigh
 * @param of `of` stands between: `billions of dollars`
 */
export function readCurrency(
  tokens: readonly Token[],
  text: string,
  at: number,
  number: NumberReading,
  of: boolean,
): Currency | null {
  const token = tokens[at]!;
  const word = token.lower;
  if (token.kind === TokenKind.Number) return null;
  if (word === 'grand' && !GRAND.has(wordAt(tokens, at + 1)))
    return { next: at + 1, code: 'USD', factor: 1e3 };
  const cents = CENTS.get(word);
  if (cents !== undefined) return { next: at + 1, code: cents, factor: 0.01 };
  if (token.kind === TokenKind.Symbol) {
    const sign = CURRENCY_SIGNS.get(word);
    const afar = token.spaced && word !== '€';
    return sign === undefined || afar || tokens[at + 1]?.kind === TokenKind.Number
      ? null
      : { next: at + 1, code: sign, factor: 1 };
  }
  const pence = word === 'p' && !token.spaced && !token.capital && number.bare;
  if (pence && !LINES.has(number.value!) && !ZONES.has(wordAt(tokens, at + 1)))
    return { next: at + 1, code: 'GBP', factor: 0.01 };
  if (word === 'pound' || word === 'pounds') return readPounds(tokens, at, number);
  const name = CURRENCY_NAMES.get(word);
  if (name !== undefined) return { next: at + 1, code: name, factor: 1 };
  if (word === 'u' && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 's') {
    const from = wordAt(tokens, at + 3) === '.' ? at + 4 : at + 3;
    return wordAt(tokens, from).startsWith('dollar') ? { next: from + 1, code: 'USD', factor: 1 } : null;
  }
  const nation = CURRENCY_NATIONS.get(word);
  if (nation !== undefined) {
    const from = word === 'hong' || word === 'south' ? at + 2 : at + 1;
    const noun = wordAt(tokens, from);
    const code = nation[noun] ?? nation[noun.endsWith('s') ? noun.slice(0, -1) : noun];
    if (code !== undefined) return { next: from + 1, code, factor: 1 };
  }
  if (of || token.end - token.start > LONGEST_CODE || !token.capital || number.style === 'fraction')
    return null;
  // The code of "3 USD50 cards" is the second number's.
  const after = tokens[at + 1];
  if (after?.kind === TokenKind.Number && !after.spaced) return null;
  const code = readCode(token, text);
  return code && { next: at + 1, ...code };
}

/** Whether a word is a currency's and nothing else: `dollars`, `euros`. */
export function isCurrencyName(word: string): boolean {
  return CURRENCY_NAMES.has(word) && word !== 'pounds' && word !== 'pound';
}

/** Lines of a picture, and not pence: `1080p`. */
const LINES = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160]);

/** Behind these hours of a broadcast: `8-9p ET`. */
const ZONES = new Set('et ct mt pt est edt cst cdt mst mdt pst pdt gmt bst utc'.split(' '));

/** What `grand` may describe rather than count in thousands. */
const GRAND = new Set(
  'jury juries jurors prix slam slams total old bargain opening finale piano pianos prize prizes children'.split(
    ' ',
  ),
);

function readPounds(tokens: readonly Token[], at: number, number: NumberReading): Currency | null {
  if (wordAt(tokens, at + 1) === 'sterling') return { next: at + 2, code: 'GBP', factor: 1 };
  return number.scale >= 1e6 && wordAt(tokens, at + 1) !== 'of'
    ? { next: at + 1, code: 'GBP', factor: 1 }
    : null;
}

/** `$5 million dollars`, `US$5 USD`: the same currency said again. @returns the index after it, or `at` */
export function skipSaidAgain(tokens: readonly Token[], at: number, code: string | null): number {
  const from = isHyphen(tokens, at) ? at + 1 : at;
  const word = wordAt(tokens, from);
  if (CURRENCY_NAMES.get(word) === code && !word.startsWith('pound')) return from + 1;
  return CURRENCY_CODES.get(word) === code && word !== 'us' ? from + 1 : at;
}

/** What may follow a price that was said without its cents: the end, or what it is the price of. */
function isPriceEnd(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  return after === undefined || /^[.,;?!)]$/.test(after.lower) || /^(?:a|an|per|each|for)$/.test(after.lower);
}

/** `and 43 cents`, `43c`, `50.` after dollars; in parts of the currency. */
export function readCents(tokens: readonly Token[], at: number): Part | null {
  let from = at;
  if (wordAt(tokens, from) === ',') from++;
  if (wordAt(tokens, from) === 'and') from++;
  const token = tokens[from];
  if (token === undefined) return null;
  const number = readNumber(tokens, from, false);
  if (number === null || number.value === null || number.value >= 100 || number.scale > 1) return null;
  const after = tokens[number.next];
  const cents = after !== undefined && (CENTS.has(after.lower) || (after.lower === 'c' && !after.spaced));
  if (cents) return { next: number.next + 1, value: number.value / 100 };
  // "two dollars fifty".
  const said = number.style === 'words' && number.value >= 10 && from === at && number.next <= at + 3;
  if (said && isPriceEnd(tokens, number.next)) return { next: number.next, value: number.value / 100 };
  const bare = number.bare && token.lower.length === 2 && token.spaced;
  return bare && after?.kind !== TokenKind.Word && (after === undefined || after.lower === '.')
    ? { next: number.next, value: number.value / 100 }
    : null;
}
