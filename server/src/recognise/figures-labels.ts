/** Numbers that name a thing among its like: pages, models, methods, studies, ordinals cut in two. */
import type { Amount } from './figures-amount.ts';
import { wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Things that carry a number by which everybody knows them: processors, aircraft. */
const MODELS = new Set(
  '286 386 486 586 6502 8080 8086 8088 68000 707 727 737 747 757 767 777 787 16550'.split(' '),
);
const POINTING = new Set("a an the my his her our their this that old 's".split(' '));

/** What is told apart by a number behind it, in small letters too. */
const NUMBERED = new Set(
  'study trial experiment sample specimen cohort patient bottle juror subject scenario'.split(' '),
);

/** What follows the number of a page before the number of all pages. */
const PAGED = new Set('page pages slide sheet part day line'.split(' '));

/** Whether the digits are a label, though nothing in their own form says so. */
export function isLabel(tokens: readonly Token[], text: string, amount: Amount, next: number): boolean {
  const { first } = amount;
  const before = wordAt(tokens, first - 1);
  if (!amount.bare) return amount.value === 5 && before === 'high';
  const token = tokens[first]!;
  if (token.kind !== TokenKind.Number) return amount.value === 5 && before === 'high';
  const after = tokens[next];
  const length = token.end - token.start;
  if (before === 'of' && tokens[first - 2]?.kind === TokenKind.Number)
    return PAGED.has(wordAt(tokens, first - 3));
  // "the 10 th class": an ordinal that lost its end.
  if (/^(?:th|rd|nd)$/.test(after?.lower ?? '')) return true;
  if (NUMBERED.has(before) && length < 3 && !token.lower.includes('.')) return !countsThings(tokens, next);
  if (MODELS.has(token.lower) && POINTING.has(before)) return !countsThings(tokens, next);
  return length > 3 && !/[.,]/.test(token.lower) && isMethod(tokens, text, first, next);
}

/** "The 7402 work", "PCM plus 7402": a number of four digits without a comma that counts no plural. */
function isMethod(tokens: readonly Token[], text: string, first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (before === 'the') return tokens[next]?.kind === TokenKind.Word && namesOne(tokens, next);
  if (before !== 'plus') return false;
  const name = tokens[first - 2];
  const spelt = name ? text.slice(name.start, name.end) : '';
  return spelt.length > 2 && spelt === spelt.toUpperCase() && name!.kind === TokenKind.Word;
}

const ENDING = new Set(
  'for of in on at to from by with as that which who is are was were has have had and or but not can will would'.split(
    ' ',
  ),
);
const MANY = new Set(
  'people men women children folks personnel staff police troops crew military odd something or strong plus'.split(
    ' ',
  ),
);

/** Whether the noun phrase that begins at `at` is one thing: it ends, and on no plural. */
function namesOne(tokens: readonly Token[], at: number): boolean {
  for (let end = at; end < at + 3; end++) {
    const token = tokens[end]!;
    if (MANY.has(token.lower) || isPlural(token.lower) || token.capital) return false;
    const after = tokens[end + 1];
    if (after === undefined || after.kind === TokenKind.Symbol || ENDING.has(after.lower)) return true;
  }
  return false;
}

/** Whether a plural follows, at once or behind an adjective. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  for (let noun = at; noun < at + 2; noun++) {
    const token = tokens[noun];
    if (token?.kind !== TokenKind.Word || ENDING.has(token.lower)) return false;
    if (MANY.has(token.lower) || isPlural(token.lower)) return true;
  }
  return false;
}

/** Words in `s`, but not `analysis`, `access`, `status`. */
export function isPlural(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('s') && !/(?:is|ss|us)$/.test(lower);
}
