/** Reads the fractional part of a number: `1/2`, `and a half`, `point five`, `thirds`. */
import { isHyphen, type Part, wordAt } from './figures-reading.ts';
import { CARDINALS, DENOMINATOR_UNITS, DENOMINATORS, MAGNITUDES } from './numbers.ts';
import { type Token, TokenKind } from './tokens.ts';

/** `1/2` after `3`, or the Government Printing Office's `\1/2\`. */
export function readMixed(tokens: readonly Token[], at: number): Part | null {
  let from = at;
  const slashed = wordAt(tokens, from) === '\\';
  if (slashed) from++;
  else if (isHyphen(tokens, from)) from++;
  else if (!tokens[from]?.spaced) return null;
  const top = tokens[from];
  const bottom = tokens[from + 2];
  if (top?.kind !== TokenKind.Number || bottom?.kind !== TokenKind.Number) return null;
  if (tokens[from + 1]!.lower !== '/' || (!slashed && (tokens[from + 1]!.spaced || bottom.spaced)))
    return null;
  const value = Number(top.lower) / Number(bottom.lower);
  if (!(value > 0 && value < 1) || Number(bottom.lower) > 64) return null;
  const next = from + 3;
  return { next: slashed && wordAt(tokens, next) === '\\' ? next + 1 : next, value };
}

const MOST_DECIMALS = 12;

/** The decimals after the word `point`, said one by one or as a number below a hundred. */
export function readDecimals(tokens: readonly Token[], at: number): Part | null {
  const first = tokens[at];
  if (first?.kind === TokenKind.Number && !first.lower.includes('.') && !first.lower.includes(','))
    return { next: at + 1, value: Number(`0.${first.lower}`) };
  let digits = '';
  let next = at;
  while (digits.length < MOST_DECIMALS) {
    const word = wordAt(tokens, next);
    const value = word === 'oh' ? 0 : CARDINALS.get(word);
    if (value === undefined || (value >= 10 && digits !== '')) break;
    next++;
    if (value < 10) {
      digits += value;
      continue;
    }
    const from = isHyphen(tokens, next) ? next + 1 : next;
    const unit = CARDINALS.get(wordAt(tokens, from));
    const joins = value >= 20 && unit !== undefined && unit > 0 && unit < 10;
    digits = String(joins ? value + unit : value);
    if (joins) next = from + 1;
    break;
  }
  return digits === '' ? null : { next, value: Number(`0.${digits}`) };
}

/** `and a half`, `and a quarter`, `and three quarters`, `and one third`. */
export function readAndFraction(tokens: readonly Token[], at: number): Part | null {
  let from = isHyphen(tokens, at) ? at + 1 : at;
  if (wordAt(tokens, from) !== 'and') return null;
  from++;
  if (isHyphen(tokens, from)) from++;
  const first = wordAt(tokens, from);
  if (first === 'half') return { next: from + 1, value: 0.5 };
  if (first === 'a' && wordAt(tokens, from + 1) === 'quarter' && wordAt(tokens, from + 2) !== 'of')
    return { next: from + 2, value: 0.25 };
  const top = first === 'a' ? 1 : CARDINALS.get(first);
  // "7 and a three quarter million"
  const spoken = first === 'a' && wordAt(tokens, from + 1) === 'three' ? from + 2 : -1;
  if (wordAt(tokens, spoken) === 'quarter' || wordAt(tokens, spoken) === 'quarters')
    if (MAGNITUDES.has(wordAt(tokens, spoken + 1))) return { next: spoken + 1, value: 0.75 };
  // "fifty-four hundredths".
  const unit = isHyphen(tokens, from + 1) ? CARDINALS.get(wordAt(tokens, from + 2)) : undefined;
  if (top !== undefined && top >= 20 && unit !== undefined && unit > 0 && unit < 10)
    return readDenominator(tokens, from + 3, top + unit);
  if (top === 3 && isHyphen(tokens, from + 1) && wordAt(tokens, from + 2) === 'quarter')
    return { next: from + 3, value: 0.75 };
  if (top === 3 && wordAt(tokens, from + 1) === 'quarters' && tokens[from + 2]?.kind !== TokenKind.Word)
    return { next: from + 2, value: 0.75 };
  return top === undefined ? null : readDenominator(tokens, from + 1, top);
}

/** What three quarters of a year may be of; three quarters of anything else are a part of it. */
const OF_QUARTERS = new Set(
  'growth decline negative positive consecutive contraction expansion losses data results'.split(' '),
);

/** Whether `quarters` are parts and not the quarters of a year: `three quarters of the land`, `three-quarters`. */
function isPartQuarters(tokens: readonly Token[], at: number, from: number): boolean {
  if (from > at) return true;
  if (wordAt(tokens, from + 1) === 'of') return !OF_QUARTERS.has(wordAt(tokens, from + 2));
  return MAGNITUDES.has(wordAt(tokens, from + 1));
}

/** `thirds` after `two`, `-half` after `one`. */
export function readDenominator(tokens: readonly Token[], at: number, top: number): Part | null {
  const spaced =
    wordAt(tokens, at) === '-' && !isHyphen(tokens, at) && DENOMINATORS.has(wordAt(tokens, at + 1));
  // News wires set "five - eighths" with spaces.
  const wired = spaced && top < (DENOMINATORS.get(wordAt(tokens, at + 1)) ?? 0);
  const from = isHyphen(tokens, at) || wired ? at + 1 : at;
  const compound = readCompound(tokens, from);
  if (compound) {
    const many = wordAt(tokens, compound.next - 1).endsWith('s');
    return many === (top === 1) || !(many || isPartOf(tokens, compound.next))
      ? null
      : { next: compound.next, value: top / compound.value };
  }
  const word = wordAt(tokens, from);
  const bottom = DENOMINATORS.get(word);
  if (bottom === undefined || top === 0 || top >= 1e6) return null;
  const plural = word.endsWith('s');
  if (plural === (top === 1)) return null;
  if (word === 'quarters' && (top !== 3 || !isPartQuarters(tokens, at, from))) return null;
  if (word === 'quarter' && from === at && wordAt(tokens, from + 1) !== 'of') return null;
  if (top === 1 && (from === at || wired) && word !== 'half' && !isPartOf(tokens, from + 1)) return null;
  return { next: from + 1, value: top / bottom };
}

/** The denominator `twenty-fifth`, with its hyphen. */
export function readCompound(tokens: readonly Token[], at: number): Part | null {
  const tens = isHyphen(tokens, at + 1) ? CARDINALS.get(wordAt(tokens, at)) : undefined;
  const units = tens !== undefined && tens >= 20 ? DENOMINATOR_UNITS.get(wordAt(tokens, at + 2)) : undefined;
  return units === undefined ? null : { next: at + 3, value: tens! + units };
}

const AFTER_PART = new Set('of the as in to and or than more less is was are were'.split(' '));

/** Whether `one sixth` ends here, and does not order what follows: `one sixth grader`. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind !== TokenKind.Word || AFTER_PART.has(token.lower);
}
