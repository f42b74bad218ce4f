/** A text that says nothing but one number: an answer, a cell, a dictated value. */
import type { FigureMention } from '../model/mention.ts';
import { readAmount } from './figures-amount.ts';
import { isYear } from './figures-times.ts';
import type { Token } from './tokens.ts';

/** @returns the figure that the tokens of a whole text are; null where they are anything else, or a year */
export function figureAlone(tokens: readonly Token[], text: string): FigureMention | null {
  const amount = readAmount(tokens, text, 0);
  if (amount === null || amount.value === null) return null;
  const { next, value, unit, bare, style } = amount;
  const rest = tokens.length - next;
  if (rest > 1 || (rest === 1 && tokens[next]!.lower !== '.')) return null;
  if (bare && style === 'digits' && (isYear(value) || isCode(tokens[0]!))) return null;
  return {
    kind: 'figure',
    span: { start: tokens[0]!.start, end: tokens[next - 1]!.end },
    value: {
      value,
      spoken: null,
      unit,
      modifier: null,
      counted: null,
      direction: null,
      claim: false,
      sourced: false,
      source: null,
    },
  };
}

/** `007`. */
function isCode({ lower }: Token): boolean {
  return lower.length > 1 && lower.charCodeAt(0) === 48 && !lower.includes('.');
}
