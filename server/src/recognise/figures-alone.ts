/** A number that is all somebody says: an answer, a cell, a dictated value. */
import type { FigureMention } from '../model/mention.ts';
import type { Figure } from '../model/values.ts';
import { readAmount } from './figures-amount.ts';
import { isYear } from './figures-times.ts';
import { type Token, TokenKind } from './tokens.ts';

/** @returns the figure that the tokens of a whole text are; null where they are anything else, or a year */
export function figureAlone(tokens: readonly Token[], text: string): FigureMention | null {
  const amount = readAmount(tokens, text, 0);
  if (amount === null || amount.value === null) return null;
  const { next, value, unit, bare, style } = amount;
  const rest = tokens.length - next;
  if (rest > 1 || (rest === 1 && tokens[next]!.lower !== '.')) return null;
  if (bare && style === 'digits' && (isYear(value) || isCode(tokens[0]!))) return null;
  return figure(tokens[0]!.start, tokens[next - 1]!.end, { value, unit });
}

/** The figure of a turn that says nothing but a number, which without a label would be a page's: `A. 33.` */
export function answerAlone(tokens: readonly Token[]): FigureMention | null {
  const number = tokens[0]!;
  const alone = tokens.length === 1 || (tokens.length === 2 && tokens[1]!.lower === '.');
  if (!alone || number.kind !== TokenKind.Number || !/^[1-9]\d{0,2}$/.test(number.lower)) return null;
  return figure(number.start, number.end, { value: Number(number.lower), unit: null });
}

function figure(start: number, end: number, said: Pick<Figure, 'value' | 'unit'>): FigureMention {
  return { kind: 'figure', span: { start, end }, value: { ...UNQUALIFIED, ...said } };
}

const UNQUALIFIED = {
  spoken: null,
  modifier: null,
  counted: null,
  direction: null,
  claim: false,
  sourced: false,
  source: null,
} as const;

/** `007`. */
function isCode({ lower }: Token): boolean {
  return lower.length > 1 && lower.charCodeAt(0) === 48 && !lower.includes('.');
}
