/** Reads one amount: a number with its currency sign or word, its percent sign or word, or its unit. */
import { bracketed, readMagnitude } from './figures-magnitude.ts';
import {
  type Currency,
  isCurrencyName,
  readCents,
  readCurrency,
  readSign,
  skipSaidAgain,
} from './figures-money.ts';
import { readNumber } from './figures-number.ts';
import { isApart, isBelowZero, oneOf } from './figures-openers.ts';
import { isHyphen, magnitudeAt, type NumberReading, reading, round, wordAt } from './figures-reading.ts';
import { readSuffix, unitStart } from './figures-suffix.ts';
import { readHeight, readSmallerUnit, readUnit } from './figures-unit.ts';
import { CARDINALS, MAGNITUDES, VAGUE } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

export interface Amount extends NumberReading {
  /** Index of its first token. */
  readonly first: number;
  /** ISO 4217 code, `percent`, a measure in the singular, or null. */
  readonly unit: string | null;
  /** Written as `70-plus`, `100+` (`>=`) or `300-odd`, `60-ish` (`~`). */
  readonly suffixed: '>=' | '~' | null;
  /** What its unit made of the number: 0.01 for cents. The low end of `28 to 30 cents` is cents too. */
  readonly factor: number;
  /** A currency sign or code stands before the number. */
  readonly signed: boolean;
}

/**
 * @param tokens a sentence's tokens
 * @param text the text that they are of
 * @param at index of the first token
 * @returns null where no amount begins
 */
export function readAmount(tokens: readonly Token[], text: string, at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== TokenKind.Number) {
    const sign = readSign(tokens, text, at);
    if (sign) {
      const loss = readLoss(tokens, text, at, sign);
      if (loss) return loss;
      const number = readNumber(tokens, sign.next, true);
      if (!number) return null;
      return withUnit(tokens, text, at, number, sign);
    }
    if (token.lower === '-' || token.lower === '−' || token.lower === 'minus' || token.lower === 'negative')
      return readNegative(tokens, text, at);
    if (token.lower === '+') return readGain(tokens, text, at);
    if (token.lower.startsWith('multi')) return readMulti(tokens, text, at);
  }
  const one = oneOf(tokens, at);
  if (one !== null) return readOneAndCents(tokens, at, one);
  const number = readQuantified(tokens, at) ?? readNumber(tokens, at, false);
  return number && withUnit(tokens, text, at, number, null);
}

/** `$(0.31)`, `$(1.2) million`, as accountants write what is lost. */
function readLoss(tokens: readonly Token[], text: string, at: number, sign: Currency): Amount | null {
  const open = tokens[sign.next];
  if (open?.lower !== '(' || open.spaced || tokens[sign.next + 1]?.kind !== TokenKind.Number) return null;
  const number = readNumber(tokens, sign.next + 1, true);
  if (number?.value == null || wordAt(tokens, number.next) !== ')') return null;
  const loss = readMagnitude(tokens, number.next + 1, -number.value, number.style);
  return withUnit(tokens, text, at, loss, sign);
}

/** `a dollar fifty`, `a pound and 20 pence`. */
function readOneAndCents(tokens: readonly Token[], at: number, unit: string): Amount | null {
  const cents = readCents(tokens, at + 2);
  if (cents === null) return null;
  const number = reading(cents.next, round(1 + cents.value), 1, 'words');
  return { ...number, first: at, unit, suffixed: null, factor: 1, signed: false };
}

const QUANTIFIERS = new Set(['many', 'several', 'few', 'couple']);

/** `many thousands`, `several hundred`, `couple hundred`: the word that says how many belongs to the figure. */
function readQuantified(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at]!.lower;
  if (!QUANTIFIERS.has(first)) return null;
  const couple = first === 'couple';
  const from = couple && wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const word = wordAt(tokens, from);
  if (VAGUE.has(word)) return couple ? null : readNumber(tokens, from, false);
  const magnitude = MAGNITUDES.get(word);
  if (magnitude === undefined) return null;
  const more = magnitudeAt(tokens, from + 1);
  const longer = more !== undefined && more > magnitude;
  const scale = longer ? magnitude * more : magnitude;
  const next = longer ? from + 2 : from + 1;
  return couple ? reading(next, 2 * scale, scale, 'words') : reading(next, null, scale, 'vague');
}

/** `-504`, `(-3%`, `minus 5`, `to - 20 degrees`. */
function readNegative(tokens: readonly Token[], text: string, at: number): Amount | null {
  const apart = isApart(tokens, at);
  if (!apart && !isMinus(tokens, at)) return null;
  const amount = readAmount(tokens, text, at + 1);
  if (amount === null || amount.value === null) return null;
  if (apart && !isBelowZero(tokens, amount.next, amount.unit)) return null;
  return { ...amount, first: at, value: -amount.value, bare: false };
}

/** `+0.3%`, `(+12,300)`: the sign of a statistic; that of `+44 20 7946 0000` or `3+4` is none. */
function readGain(tokens: readonly Token[], text: string, at: number): Amount | null {
  if (!tokens[at]!.spaced && !BEFORE_SIGN.has(wordAt(tokens, at - 1))) return null;
  const amount = readAmount(tokens, text, at + 1);
  const told = amount?.unit === 'percent' || /[.,]/.test(tokens[at + 1]!.lower);
  return amount && told ? { ...amount, first: at, bare: false } : null;
}

/** Whether a minus or its word belongs to the number after it; a sign with a space after it is a dash or a bullet. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  // "Plus or minus 2 percent" is on both sides.
  if (token.lower === 'minus' && wordAt(tokens, at - 1) === 'or' && wordAt(tokens, at - 2) === 'plus')
    return false;
  if (token.kind === TokenKind.Symbol) {
    const against = token.spaced || BEFORE_SIGN.has(wordAt(tokens, at - 1));
    return against && !next.spaced && next.kind !== TokenKind.Word && next.lower !== '-';
  }
  if (next.kind === TokenKind.Word) return CARDINALS.has(next.lower);
  return next.kind === TokenKind.Number || next.lower === '$' || next.lower === '.';
}

const BEFORE_SIGN = new Set(['(', '<', '>', '=']);

/** `multi-billion-dollar`, `multibillion dollar`, `multimillion`. */
function readMulti(tokens: readonly Token[], text: string, at: number): Amount | null {
  const first = tokens[at]!.lower;
  const hyphened = first === 'multi' && isHyphen(tokens, at + 1);
  const magnitude = MAGNITUDES.get(hyphened ? wordAt(tokens, at + 2) : first.slice(5));
  if (magnitude === undefined) return null;
  const next = hyphened ? at + 3 : at + 1;
  // News wires set "multibillion - dollar" with spaces.
  const wired = wordAt(tokens, next) === '-' && isCurrencyName(wordAt(tokens, next + 1));
  return withUnit(tokens, text, at, reading(wired ? next + 1 : next, null, magnitude, 'vague'), null);
}

function withUnit(
  tokens: readonly Token[],
  text: string,
  first: number,
  said: NumberReading,
  sign: Currency | null,
): Amount {
  const suffix = readSuffix(tokens, text, said);
  const number = suffix.suffixed ? magnified(tokens, said, suffix.next) : said;
  const at = Math.max(number.next, suffix.next);
  const again = sign === null ? saidAgain(tokens, at, number) : at;
  const twice = again > at ? measure(tokens, text, number, again) : null;
  const corrected = sign === null ? correctedIn(tokens, text, first, number) : null;
  if (corrected) return corrected;
  const measured =
    twice?.unit != null
      ? twice
      : sign === null
        ? measure(tokens, text, number, at)
        : inSignedCurrency(tokens, number, at, sign);
  return {
    next: measured.next,
    value: measured.value,
    scale: number.scale,
    style: number.style,
    bare: number.bare && measured.unit === null && sign === null,
    spokenYear: number.spokenYear,
    first,
    unit: measured.unit,
    suffixed: suffix.suffixed,
    factor: measured.factor,
    signed: sign !== null,
  };
}

/** Past the digits of `eight (8) times`, as contracts have it; `at` where none repeat the words. */
function saidAgain(tokens: readonly Token[], at: number, { style, value }: NumberReading): number {
  const repeated =
    style === 'words' && value !== null && wordAt(tokens, at) === '(' && wordAt(tokens, at + 2) === ')';
  return repeated && Number(wordAt(tokens, at + 1)) === value ? at + 3 : at;
}

/** A corrected number in brackets, of which the magnitude or the unit stands after them: `[40] percent`. */
function correctedIn(
  tokens: readonly Token[],
  text: string,
  first: number,
  said: NumberReading,
): Amount | null {
  if (said.value === null || wordAt(tokens, first - 1) !== '[') return null;
  const close = wordAt(tokens, said.next) === '\\' ? said.next + 1 : said.next;
  if (wordAt(tokens, close) !== ']') return null;
  const number = said.scale > 1 ? said : readMagnitude(tokens, close + 1, said.value, said.style);
  const measured = measure(tokens, text, number, Math.max(number.next, close + 1));
  if (measured.unit === null && number.scale === said.scale) return null;
  return { ...number, ...measured, first, bare: false, suffixed: null, signed: false };
}

/** The magnitude after what is written against a number: `13-plus billion`, `$90+ million`. */
function magnified(tokens: readonly Token[], said: NumberReading, at: number): NumberReading {
  if (said.value === null || said.scale > 1) return said;
  const number = readMagnitude(tokens, at, said.value, said.style);
  return number.scale > 1 ? number : said;
}

/** A number with what its unit makes of it. */
interface Measured {
  readonly next: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly factor: number;
}

/** After a sign stand only the currency again and its cents: `$5 million dollars`, `$20 and 43 cents`. */
function inSignedCurrency(
  tokens: readonly Token[],
  number: NumberReading,
  at: number,
  { code, factor }: Currency,
): Measured {
  const { value } = number;
  const next = skipSaidAgain(tokens, at, code);
  if (value === null) return { next, value, unit: code, factor };
  const open = number.scale === 1 && next === number.next && wordAt(tokens, next) === 'and';
  const cents = open ? readCents(tokens, next) : null;
  return {
    next: cents?.next ?? next,
    value: round(value * factor + (cents?.value ?? 0)),
    unit: code,
    factor,
  };
}

/** The currency, percent or unit after a number, `at` being past what was written against it. */
function measure(tokens: readonly Token[], text: string, number: NumberReading, at: number): Measured {
  const { value } = number;
  const more = MORE.has(wordAt(tokens, at)) && number.style !== 'fraction';
  const named = isCurrencyName(wordAt(tokens, at + 1)) || isCurrencyName(wordAt(tokens, at + 2));
  if (more && named) return measure(tokens, text, number, at + 1);
  const height = number.bare && value !== null ? readHeight(tokens, at, value) : null;
  if (height) return { ...height, factor: 1 };
  const supplied = bracketed(tokens, at);
  if (supplied?.lower === 'percent') return { next: supplied.next, value, unit: 'percent', factor: 1 };
  const start = unitStart(tokens, at, number);
  if (start < 0) return { next: at, value, unit: null, factor: 1 };
  const money = readCurrency(tokens, text, start, number, wordAt(tokens, start - 1) === 'of');
  if (money) {
    if (value === null) return { next: money.next, value, unit: money.code, factor: money.factor };
    const cents = money.factor === 1 ? readCents(tokens, money.next) : null;
    const total = round(value * money.factor + (cents?.value ?? 0));
    return { next: cents?.next ?? money.next, value: total, unit: money.code, factor: money.factor };
  }
  const unit = readUnit(tokens, start, number);
  if (!unit) return { next: at, value, unit: null, factor: 1 };
  const smaller = value === null ? null : readSmallerUnit(tokens, unit.next, unit.name, value);
  return smaller ? { ...smaller, factor: 1 } : { next: unit.next, value, unit: unit.name, factor: 1 };
}

/** Between a number and its currency: `1.7 trillion more dollars`. */
const MORE = new Set(['more', 'additional', 'extra', 'fewer']);
