/** Reads one number from the tokens: digits, words, fractions, vague magnitudes. No look-back, linear. */
import { CARDINALS, DENOMINATORS, MAGNITUDES, parseDigits, SUFFIXES, VAGUE, VULGAR } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** A number without its unit. */
export interface NumberReading {
  /** Index of the token after it. */
  readonly next: number;
  /** Null for a vague magnitude. */
  readonly value: number | null;
  /** What its magnitude words multiply by; 1 without any. `3 to 4 billion` lends it to the 3. */
  readonly scale: number;
  readonly style: 'digits' | 'words' | 'fraction' | 'vague';
  /** A run of digits and nothing else. */
  readonly bare: boolean;
  /** Two numbers below a hundred spoken together, the first a teen or ten: `twenty twenty`, most often a year. */
  readonly spokenYear: boolean;
}

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a hyphen (or a dash used as one) without spaces stands at `at`, something following it directly. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.spaced &&
    (token.lower === '-' || token.lower === '‑' || token.lower === '‐') &&
    tokens[at + 1] !== undefined &&
    !tokens[at + 1]!.spaced
  );
}

const plain = (
  next: number,
  value: number | null,
  scale: number,
  style: NumberReading['style'],
): NumberReading => ({ next, value, scale, style, bare: false, spokenYear: false });

/**
 * @param tokens a sentence's tokens
 * @param at index of the first token of the number, currency signs excluded
 * @param money a currency sign stood before it, so that `5m`, `5b` and `5t` are magnitudes
 * @returns null where no number begins
 */
export function readNumber(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === TokenKind.Number) return readDigits(tokens, at, money);
  if (token.kind === TokenKind.Symbol) {
    const vulgar = VULGAR.get(token.lower);
    if (vulgar !== undefined) return scaled(tokens, at + 1, vulgar, 'fraction');
    const next = tokens[at + 1];
    if (token.lower === '.' && token.spaced && next?.kind === TokenKind.Number && !next.spaced) {
      const value = Number(`0.${next.lower}`);
      return Number.isNaN(value) ? null : scaled(tokens, at + 2, value, 'digits');
    }
    return null;
  }
  return readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  let value = parseDigits(tokens[at]!.lower);
  if (Number.isNaN(value)) return null;
  let next = at + 1;
  const after = tokens[next];
  if (after === undefined) return { ...plain(next, value, 1, 'digits'), bare: true };
  const vulgar = VULGAR.get(after.lower);
  if (vulgar !== undefined) return scaled(tokens, next + 1, value + vulgar, 'digits');
  const mixed = readMixed(tokens, next);
  if (mixed) return scaled(tokens, mixed.next, value + mixed.value, 'digits');
  if (after.lower === '/' && !after.spaced) {
    const under = tokens[next + 1];
    if (under?.kind === TokenKind.Number && !under.spaced) {
      const bottom = Number(under.lower);
      if (value >= bottom || !(bottom <= 10 || bottom === 12 || bottom === 16) || value < 1) return null;
      const then = tokens[next + 2];
      if (then?.lower === '/' && !then.spaced) return null;
      return scaled(tokens, next + 2, value / bottom, 'fraction');
    }
    return null;
  }
  if (after.kind === TokenKind.Word && !after.spaced) {
    const magnitude = suffix(tokens, next, money);
    if (magnitude !== 0) return plain(next + 1, round(value * magnitude), magnitude, 'digits');
  }
  if (after.lower === 'point' && after.spaced) {
    const decimals = readDecimals(tokens, next + 1);
    if (decimals) {
      value += decimals.value;
      next = decimals.next;
    }
  }
  const andFraction = readAndFraction(tokens, next);
  if (andFraction) return scaled(tokens, andFraction.next, value + andFraction.value, 'digits');
  const reading = scaled(tokens, next, value, 'digits');
  return reading.next === at + 1 ? { ...reading, bare: true } : reading;
}

/** The magnitude written against digits, 0 for none: `10.5k`; a lower-case `m` is a meter, unless money. */
function suffix(tokens: readonly Token[], at: number, money: boolean): number {
  const token = tokens[at]!;
  const magnitude = SUFFIXES.get(token.lower) ?? MAGNITUDES.get(token.lower);
  if (magnitude === undefined) return 0;
  if (money || token.lower === 'k' || token.lower.length > 2) return magnitude;
  if (token.lower === 'm') return magnitude;
  if (token.lower === 'mm' || token.lower === 't') return 0;
  if (token.lower === 'b') return token.capital ? magnitude : 0;
  return magnitude;
}

/** `1/2` after `3`, or the Government Printing Office's `\1/2\`. */
function readMixed(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  let from = at;
  const slashed = wordAt(tokens, from) === '\\';
  if (slashed) from++;
  else if (!tokens[from]!.spaced && !isHyphen(tokens, from)) return null;
  if (isHyphen(tokens, from)) from++;
  const top = tokens[from];
  const bottom = tokens[from + 2];
  if (top?.kind !== TokenKind.Number || bottom?.kind !== TokenKind.Number) return null;
  if (tokens[from + 1]!.lower !== '/' || (tokens[from + 1]!.spaced && !slashed)) return null;
  const value = Number(top.lower) / Number(bottom.lower);
  if (!(value > 0 && value < 1) || Number(bottom.lower) > 64) return null;
  let next = from + 3;
  if (slashed && wordAt(tokens, next) === '\\') next++;
  return { next, value };
}

/** Digits said one by one after `point`. */
function readDecimals(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  let digits = '';
  let next = at;
  while (digits.length < 12) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === TokenKind.Number && digits === '' && !token.lower.includes('.')) {
      digits = token.lower;
      next++;
      break;
    }
    const value = token.lower === 'oh' ? 0 : CARDINALS.get(token.lower);
    if (value === undefined || (value >= 10 && digits !== '')) break;
    digits += value;
    next++;
    if (value >= 20) {
      const hyphen = isHyphen(tokens, next) ? 1 : 0;
      const unit = CARDINALS.get(wordAt(tokens, next + hyphen));
      if (unit !== undefined && unit > 0 && unit < 10) {
        digits = String(value + unit);
        next += hyphen + 1;
      }
      break;
    }
  }
  return digits === '' ? null : { next, value: Number(`0.${digits}`) };
}

/** `and a half`, `and a quarter`, `and three quarters`, `and one third`. */
function readAndFraction(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  let from = at;
  if (isHyphen(tokens, from)) from++;
  if (wordAt(tokens, from) !== 'and') return null;
  from++;
  if (isHyphen(tokens, from)) from++;
  const first = wordAt(tokens, from);
  const top = first === 'a' ? 1 : CARDINALS.get(first);
  if (first === 'half') return { next: from + 1, value: 0.5 };
  if (top === undefined || top === 0) return null;
  if (isHyphen(tokens, from + 1)) from++;
  const name = wordAt(tokens, from + 1);
  const bottom = DENOMINATORS.get(name);
  if (bottom === undefined || top >= bottom || (top === 1) === name.endsWith('s')) return null;
  return { next: from + 2, value: top / bottom };
}

/** Magnitude words after a number: `2.4 billion`, `5-million`, `a hundred thousand`, `3 hundred`; repetitions. */
function scaled(
  tokens: readonly Token[],
  at: number,
  value: number,
  style: NumberReading['style'],
): NumberReading {
  let next = at;
  let scale = 1;
  for (;;) {
    const from = isHyphen(tokens, next) ? next + 1 : next;
    const token = tokens[from];
    const magnitude = token?.kind === TokenKind.Word ? MAGNITUDES.get(token.lower) : undefined;
    if (magnitude === undefined || (scale > 1 && scale >= magnitude && magnitude !== 1e2)) break;
    if (scale > 1 && scale !== 100 && magnitude > 1e3) break;
    if (magnitude === 100 && scale > 1) break;
    scale *= magnitude;
    next = from + 1;
  }
  if (scale === 1) return plain(at, value, 1, style);
  const said = tokens[next - 1]!.lower;
  next = skipRepetition(tokens, next, said);
  const corrected = readCorrection(tokens, next);
  if (corrected) {
    if (corrected.magnitude !== 0) scale = (scale / MAGNITUDES.get(said)!) * corrected.magnitude;
    next = corrected.next;
  }
  let total = round(value * scale);
  const half = readAndFraction(tokens, next);
  if (half) return plain(half.next, round(total + half.value * scale), scale, style);
  if (scale >= 1000) {
    const rest = readRest(tokens, next, scale);
    if (rest) {
      total += rest.value;
      next = rest.next;
    }
  }
  return plain(next, total, scale, style);
}

/** The smaller part of `3 million two hundred thousand`: a scaled number below `scale`, nothing between. */
function readRest(
  tokens: readonly Token[],
  at: number,
  scale: number,
): { next: number; value: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === TokenKind.Number) {
    const value = parseDigits(token.lower);
    const magnitude = MAGNITUDES.get(wordAt(tokens, at + 1));
    if (Number.isNaN(value) || magnitude === undefined || value * magnitude >= scale) return null;
    const reading = scaled(tokens, at + 1, value, 'digits');
    return reading.value! < scale ? { next: reading.next, value: reading.value! } : null;
  }
  return null;
}

/** A speaker who says the magnitude again: `7.4 million — million liters`. */
function skipRepetition(tokens: readonly Token[], at: number, said: string): number {
  let from = at;
  while (
    from - at < 3 &&
    (wordAt(tokens, from) === '—' || wordAt(tokens, from) === '-' || wordAt(tokens, from) === '–')
  )
    from++;
  return from > at && wordAt(tokens, from) === said ? from + 1 : at;
}

/** `[trillion]` or `[sic]` after a magnitude, as transcribers correct one; the struck word may be marked. */
function readCorrection(tokens: readonly Token[], at: number): { next: number; magnitude: number } | null {
  let from = at;
  if (wordAt(tokens, from) === '<') {
    let close = from + 1;
    while (close < from + 5 && wordAt(tokens, close) !== '>') close++;
    if (wordAt(tokens, close) !== '>') return null;
    from = close + 1;
  }
  while (wordAt(tokens, from) === '~' || wordAt(tokens, from) === '*') from++;
  if (wordAt(tokens, from) !== '[' || wordAt(tokens, from + 2) !== ']') return null;
  const word = wordAt(tokens, from + 1);
  const magnitude = MAGNITUDES.get(word);
  if (magnitude === undefined) return word === 'sic' ? { next: from + 3, magnitude: 0 } : null;
  return { next: from + 3, magnitude };
}

function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at]!.lower;
  const vague = VAGUE.get(first);
  if (vague !== undefined) return readVague(tokens, at, first);
  if (first === 'half') return readHalf(tokens, at);
  let next = at;
  let total = 0;
  let group = -1;
  let previous: 'none' | 'unit' | 'ten' | 'teen' | 'hundred' = 'none';
  let last = Number.POSITIVE_INFINITY;
  let scale = 1;
  let spokenYear = false;
  if (first === 'a') {
    const magnitude = MAGNITUDES.get(wordAt(tokens, at + 1));
    if (magnitude === undefined) return readSmall(tokens, at);
    group = 1;
    next++;
  }
  for (;;) {
    let from = next;
    if (from > at && isHyphen(tokens, from)) from++;
    let word = wordAt(tokens, from);
    let and = false;
    if (word === 'and' && from > at && (previous === 'hundred' || (group < 0 && total > 0))) {
      and = true;
      from++;
      word = wordAt(tokens, from);
    }
    const small = CARDINALS.get(word);
    if (small !== undefined) {
      if (and && small === 0) break;
      if (and && group < 0 && readsOn(tokens, from)) break;
      if (group < 0) group = small;
      else if (previous === 'hundred') group += small;
      else if (and) break;
      else if (previous === 'ten' && small > 0 && small < 10 && group % 10 === 0) group += small;
      else if (previous === 'unit' && small >= 10 && group > 0 && group < 10) group = group * 100 + small;
      else if ((previous === 'teen' || previous === 'ten') && small >= 10 && group < 100) {
        group = group * 100 + small;
        spokenYear = true;
      } else break;
      previous = small < 10 ? 'unit' : small < 20 ? 'teen' : 'ten';
      next = from + 1;
      continue;
    }
    const magnitude = and ? undefined : MAGNITUDES.get(word);
    if (magnitude === undefined || tokens[from]!.kind !== TokenKind.Word) break;
    if (magnitude === 100) {
      if (group < 0 || group >= 100) break;
      group *= 100;
      scale = Math.max(scale, 100);
      previous = 'hundred';
    } else {
      if (group < 0 || magnitude >= last) break;
      total += group * magnitude;
      scale = Math.max(scale, magnitude);
      last = magnitude;
      group = -1;
      previous = 'none';
    }
    next = from + 1;
    if (word !== 'dozen') {
      next = skipRepetition(tokens, next, word);
      const corrected = readCorrection(tokens, next);
      if (corrected) {
        if (corrected.magnitude !== 0) {
          total = (total / magnitude) * corrected.magnitude;
          scale = corrected.magnitude;
        }
        next = corrected.next;
        break;
      }
    }
  }
  if (next === at || (group < 0 && total === 0)) return null;
  const value = total + Math.max(group, 0);
  if (scale === 1 || group >= 0) {
    const fraction = readFractionWord(tokens, next, value);
    if (fraction) return scaledOf(tokens, fraction.next, fraction.value);
  }
  if (wordAt(tokens, next) === 'point') {
    const decimals = readDecimals(tokens, next + 1);
    if (decimals) return scaled(tokens, decimals.next, value + decimals.value, 'words');
  }
  const half = readAndFraction(tokens, next);
  if (half) {
    const by = group < 0 ? last : 1;
    return scaled(tokens, half.next, value + half.value * by, 'words');
  }
  return { next, value, scale, style: 'words', bare: false, spokenYear };
}

/** Whether the small number at `at` heads something of its own: `a thousand and three of them`, `and two million`. */
function readsOn(tokens: readonly Token[], at: number): boolean {
  const after = wordAt(tokens, at + 1);
  const magnitude = MAGNITUDES.get(after);
  return (magnitude !== undefined && magnitude !== 100) || after === 'of' || after === 'percent';
}

/** `thirds` after `two`. */
function readFractionWord(
  tokens: readonly Token[],
  at: number,
  top: number,
): { next: number; value: number } | null {
  const from = isHyphen(tokens, at) ? at + 1 : at;
  const word = wordAt(tokens, from);
  const bottom = DENOMINATORS.get(word);
  if (bottom === undefined || top === 0) return null;
  const plural = word.endsWith('s');
  if (plural === (top === 1)) return null;
  if (bottom === 4 && word.startsWith('q') && (top === 2 || top > 3)) return null;
  if (top === 1 && bottom !== 2 && bottom !== 3 && from === at && wordAt(tokens, from + 1) !== 'of') {
    if (word === 'quarter') return null;
  }
  return { next: from + 1, value: top / bottom };
}

/** `of a million` after a fraction: `three quarters of a million`. */
function scaledOf(tokens: readonly Token[], at: number, value: number): NumberReading {
  if (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'a') {
    const magnitude = MAGNITUDES.get(wordAt(tokens, at + 2));
    if (magnitude !== undefined) return plain(at + 3, value * magnitude, magnitude, 'words');
  }
  return scaled(tokens, at, value, 'fraction');
}

/** `half a million`, `half of`, `half the`, `half a percent`. */
function readHalf(tokens: readonly Token[], at: number): NumberReading | null {
  const second = wordAt(tokens, at + 1);
  const from = second === 'a' || isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const magnitude = MAGNITUDES.get(wordAt(tokens, from));
  if (magnitude !== undefined) return plain(from + 1, magnitude / 2, magnitude, 'words');
  return plain(at + 1, 0.5, 1, 'fraction');
}

/** What begins with `a` and has no magnitude: `a couple of thousand`, `a few hundred`, `a half`, `a third`. */
function readSmall(tokens: readonly Token[], at: number): NumberReading | null {
  const second = wordAt(tokens, at + 1);
  if (second === 'couple') return readCouple(tokens, at + 1);
  if (second === 'few' || second === 'good') {
    const magnitude = MAGNITUDES.get(wordAt(tokens, at + 2));
    if (magnitude === undefined) return null;
    const more = MAGNITUDES.get(wordAt(tokens, at + 3));
    return more !== undefined && more > magnitude
      ? plain(at + 4, null, magnitude * more, 'vague')
      : plain(at + 3, null, magnitude, 'vague');
  }
  if (second === 'half') {
    const half = readHalf(tokens, at + 1);
    return half;
  }
  const bottom = DENOMINATORS.get(second);
  if (bottom === undefined || second.endsWith('s')) return null;
  return scaledOf(tokens, at + 2, 1 / bottom);
}

/** `couple`, `couple of thousand`; the article before it belongs to the figure. */
function readCouple(tokens: readonly Token[], at: number): NumberReading {
  const from = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const magnitude = MAGNITUDES.get(wordAt(tokens, from));
  if (magnitude === undefined) return plain(at + 1, 2, 1, 'words');
  const reading = scaled(tokens, from, 2, 'words');
  return reading;
}

/** `tens of thousands`, `hundreds of millions`, `hundreds`. */
function readVague(tokens: readonly Token[], at: number, first: string): NumberReading | null {
  let next = at + 1;
  let scale = VAGUE.get(first)!;
  while (wordAt(tokens, next) === 'of') {
    const word = wordAt(tokens, next + 1);
    const more = VAGUE.get(word);
    if (more === undefined || more < 100) break;
    scale *= more;
    next += 2;
  }
  if ((first === 'tens' || first === 'scores') && next === at + 1 && wordAt(tokens, next) !== 'of')
    return null;
  return plain(next, null, scale, 'vague');
}

/** Takes off what binary multiplication adds: 2.4 times 1e9 is 2400000000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
