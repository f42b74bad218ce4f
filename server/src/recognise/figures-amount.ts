/** Reads one amount: a number with its currency sign or word, its percent sign or word, or its unit. */
import {
  CENTS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_NATIONS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
} from './currencies.ts';
import { readNumber } from './figures-number.ts';
import { isHyphen, type NumberReading, round, wordAt } from './figures-reading.ts';
import { CARDINALS, MAGNITUDES, VAGUE } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';
import { UNITS } from './units.ts';

export interface Amount extends NumberReading {
  /** Index of its first token. */
  readonly first: number;
  /** ISO 4217 code, `percent`, a measure in the singular, or null. */
  readonly unit: string | null;
  /** Written as `70-plus`, `100+` (`>=`) or `300-odd`, `60-ish` (`~`). */
  readonly suffixed: '>=' | '~' | null;
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
  const sign = readSign(tokens, text, at);
  if (sign) {
    const number = readNumber(tokens, sign.next, true);
    if (!number) return null;
    const amount = withUnit(tokens, text, at, number, sign.code);
    return { ...amount, bare: false, signed: true };
  }
  if (token.kind === TokenKind.Symbol && token.lower === '-') return readNegative(tokens, text, at);
  if (token.lower === 'minus' || token.lower === 'negative') return readNegative(tokens, text, at);
  if (token.lower.startsWith('multi')) return readMulti(tokens, text, at);
  const number = readQuantified(tokens, at) ?? readNumber(tokens, at, false);
  return number && withUnit(tokens, text, at, number, null);
}

/** `many thousands`, `several hundred`: vague, with the word that says how many. */
function readQuantified(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at]!.lower;
  if (first !== 'many' && first !== 'several' && first !== 'few' && first !== 'couple') return null;
  const from = first === 'couple' && wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const word = wordAt(tokens, from);
  if (VAGUE.has(word) && first !== 'couple') return readNumber(tokens, from, false);
  const magnitude = MAGNITUDES.get(word);
  if (magnitude === undefined) return null;
  const more = MAGNITUDES.get(wordAt(tokens, from + 1));
  const scale = more !== undefined && more > magnitude ? magnitude * more : magnitude;
  return {
    next: scale === magnitude ? from + 1 : from + 2,
    value: first === 'couple' ? 2 * scale : null,
    scale,
    style: first === 'couple' ? 'words' : 'vague',
    bare: false,
    spokenYear: false,
  };
}

function readSign(tokens: readonly Token[], text: string, at: number): { next: number; code: string } | null {
  const token = tokens[at]!;
  if (token.kind === TokenKind.Symbol) {
    const code = CURRENCY_SIGNS.get(token.lower);
    return code === undefined ? null : { next: at + 1, code };
  }
  if (token.kind !== TokenKind.Word || !token.capital || token.end - token.start > 3) return null;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (next.lower === '$' && (!next.spaced || token.lower === 'us')) {
    const code = DOLLAR_PREFIXES.get(token.lower);
    return code === undefined ? null : { next: at + 2, code };
  }
  const code = CURRENCY_CODES.get(token.lower);
  if (code === undefined || token.lower === 'us') return null;
  if (token.lower !== 'rs' && text.slice(token.start, token.end) !== token.lower.toUpperCase()) return null;
  const from = next.lower === '.' && token.lower === 'rs' ? at + 2 : at + 1;
  return tokens[from]?.kind === TokenKind.Number ? { next: from, code } : null;
}

function readNegative(tokens: readonly Token[], text: string, at: number): Amount | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (token.kind === TokenKind.Symbol) {
    const before = tokens[at - 1];
    if (!token.spaced || next.spaced) {
      if (token.spaced || before?.lower !== '(' || next.spaced) return null;
    }
    if (next.kind !== TokenKind.Number && !CURRENCY_SIGNS.has(next.lower) && next.lower !== '.') return null;
  } else if (next.kind === TokenKind.Word && !CARDINALS.has(next.lower)) return null;
  if (next.lower === '-' || next.lower === 'minus') return null;
  const amount = readAmount(tokens, text, at + 1);
  if (amount === null || amount.value === null) return null;
  return { ...amount, first: at, value: -amount.value, bare: false };
}

/** `multi-billion-dollar`, `multibillion dollar`, `multimillion`. */
function readMulti(tokens: readonly Token[], text: string, at: number): Amount | null {
  const first = tokens[at]!.lower;
  let magnitude = MAGNITUDES.get(first.slice(5));
  let next = at + 1;
  if (first === 'multi' && isHyphen(tokens, next)) {
    magnitude = MAGNITUDES.get(wordAt(tokens, next + 1));
    next += 2;
  }
  if (magnitude === undefined) return null;
  const number: NumberReading = {
    next,
    value: null,
    scale: magnitude,
    style: 'vague',
    bare: false,
    spokenYear: false,
  };
  return withUnit(tokens, text, at, number, null);
}

function withUnit(
  tokens: readonly Token[],
  text: string,
  first: number,
  number: NumberReading,
  code: string | null,
): Amount {
  let next = number.next;
  let suffixed: Amount['suffixed'] = null;
  const mark = wordAt(tokens, next);
  if (mark === '+' && !tokens[next]!.spaced) {
    suffixed = '>=';
    next++;
  } else if (isHyphen(tokens, next)) {
    const word = wordAt(tokens, next + 1);
    if (word === 'plus') suffixed = '>=';
    else if (word === 'odd' || word === 'ish' || word === 'some' || word === 'something') suffixed = '~';
    if (suffixed) next += 2;
  } else if (mark === 'ish' && tokens[next]?.spaced === false) {
    suffixed = '~';
    next++;
  } else if (mark === 'plus' && readUnit(tokens, text, next + 1, number)) {
    suffixed = '>=';
    next++;
  } else if (mark === 'or' && wordAt(tokens, next + 1) === 'so' && readUnit(tokens, text, next + 2, number)) {
    suffixed = '~';
    next += 2;
  }
  const unit = code === null || number.style === 'vague' ? readUnit(tokens, text, next, number) : null;
  if (unit === null) {
    const said = code === null ? next : skipSaidCurrency(tokens, next, code);
    return { ...number, first, next: said, unit: code, suffixed, signed: false };
  }
  const value = unit.cents && number.value !== null ? round(number.value / 100) : number.value;
  const cents = unit.money && !unit.cents && value !== null ? readCents(tokens, unit.next) : null;
  return {
    ...number,
    first,
    next: cents?.next ?? unit.next,
    value: cents ? round(value! + cents.value) : value,
    unit: code ?? unit.name,
    bare: false,
    suffixed,
    signed: false,
  };
}

/** `$5 million dollars`: the currency said again. */
function skipSaidCurrency(tokens: readonly Token[], at: number, code: string): number {
  const from = isHyphen(tokens, at) ? at + 1 : at;
  const word = wordAt(tokens, from);
  if (CURRENCY_NAMES.get(word) === code && word !== 'pound' && word !== 'buck') return from + 1;
  return CURRENCY_CODES.get(word) === code && word !== 'us' ? from + 1 : at;
}

/** `and 43 cents` after dollars. */
function readCents(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  let from = at;
  if (wordAt(tokens, from) === ',') from++;
  if (wordAt(tokens, from) === 'and') from++;
  const number = readNumber(tokens, from, false);
  if (number === null || number.value === null || number.value >= 100) return null;
  return CENTS.has(wordAt(tokens, number.next)) ? { next: number.next + 1, value: number.value / 100 } : null;
}

interface UnitReading {
  readonly next: number;
  readonly name: string;
  readonly money: boolean;
  readonly cents: boolean;
}

function readUnit(
  tokens: readonly Token[],
  text: string,
  at: number,
  number: NumberReading,
): UnitReading | null {
  let from = at;
  if (isHyphen(tokens, from)) from++;
  let token = tokens[from];
  if (token === undefined) return null;
  let of = false;
  if (token.lower === 'of' && number.style === 'vague') {
    of = true;
    token = tokens[++from];
    if (token === undefined) return null;
  }
  if (number.value === 0.5 && number.style === 'fraction' && (token.lower === 'a' || token.lower === 'an')) {
    token = tokens[++from];
    if (token === undefined) return null;
  }
  const money = readCurrency(tokens, text, from, number, of);
  if (money) return money;
  const units = UNITS.get(token.lower);
  if (units === undefined) return null;
  if (token.capital && token.spaced && text.charCodeAt(token.start + 1) >= 97 && isName(tokens, from))
    return null;
  if (
    (token.lower === 'x' || token.lower === 'pc' || token.lower === '%') &&
    token.spaced &&
    token.lower !== '%'
  )
    return null;
  for (const unit of units) {
    if (!unit.rest.every((word, index) => wordAt(tokens, from + 1 + index) === word)) continue;
    const next = from + 1 + unit.rest.length;
    if (unit.name === 'pound' && token.lower.startsWith('pound') && number.scale >= 1e6) continue;
    if (unit.name === 'degree' && (token.lower === '°' || token.lower.startsWith('degree'))) {
      const scale = wordAt(tokens, next);
      if (token.lower === '°' && scale === 'c') continue;
    }
    return { next, name: unit.name, money: false, cents: false };
  }
  return null;
}

/** Whether the capitalised unit word is part of a name: `3 Foot Locker`. */
function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.capital === true;
}

function readCurrency(
  tokens: readonly Token[],
  text: string,
  at: number,
  number: NumberReading,
  of: boolean,
): UnitReading | null {
  const token = tokens[at]!;
  const word = token.lower;
  const money = (next: number, name: string): UnitReading => ({ next, name, money: true, cents: false });
  if (token.kind === TokenKind.Symbol) {
    if (word === '¢') return { next: at + 1, name: 'USD', money: true, cents: true };
    const sign = CURRENCY_SIGNS.get(word);
    return sign !== undefined && !token.spaced && tokens[at + 1]?.kind !== TokenKind.Number
      ? money(at + 1, sign)
      : null;
  }
  if (word === 'pound' || word === 'pounds') {
    if (wordAt(tokens, at + 1) === 'sterling') return money(at + 2, 'GBP');
    return number.scale >= 1e6 && wordAt(tokens, at + 1) !== 'of' ? money(at + 1, 'GBP') : null;
  }
  const name = CURRENCY_NAMES.get(word);
  if (name !== undefined) return money(at + 1, name);
  const cents = CENTS.get(word);
  if (cents !== undefined) return { next: at + 1, name: cents, money: true, cents: true };
  if (word === 'u' && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 's') {
    const from = wordAt(tokens, at + 3) === '.' ? at + 4 : at + 3;
    const noun = wordAt(tokens, from);
    return noun === 'dollars' || noun === 'dollar' ? money(from + 1, 'USD') : null;
  }
  const nation = CURRENCY_NATIONS.get(word);
  if (nation !== undefined) {
    const from = word === 'hong' || word === 'south' ? at + 2 : at + 1;
    const noun = wordAt(tokens, from);
    const code = nation[noun] ?? nation[noun.endsWith('s') ? noun.slice(0, -1) : noun];
    if (code !== undefined) return money(from + 1, code);
  }
  if (of || word === 'us' || word === 'all' || word.length > 3) return null;
  const code = CURRENCY_CODES.get(word);
  if (code === undefined || text.slice(token.start, token.end) !== word.toUpperCase()) return null;
  return number.style === 'digits' || number.style === 'words' ? money(at + 1, code) : null;
}
