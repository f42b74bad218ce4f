/** Digits that only mark a note, and numbers that say nothing new of a time. */
import type { Amount } from './figures-amount.ts';
import { wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Words that are capitalised only because a sentence or a line begins: the number after them is no name's. */
export const FUNCTION_WORDS = new Set(
  (
    'the a an and or but so of in on at to for from by with as than that this these those over under about nearly ' +
    'almost around roughly approximately some more less fewer only just all both our their its his her my your we you ' +
    'they he she it i there here is are was were be been has have had do does did will would can could may might ' +
    'should must not if when while because although though since after before until between among within into ' +
    'through during against up down out off above below per each every any another other such what which who how ' +
    'then now also still even yet yes okay ok well like maybe perhaps probably exactly additional estimated where why ' +
    'plus minus including totaling least most those ages age aged yeas nays ayes noes'
  ).split(' '),
);

/** Words that a note or a sentence behind the mark of a note begins with, beside the small words. */
const NOTE_OPENERS = new Set(
  'see specifically although because however according source sources note pub ibid id cf supra during these this it he she they we id'.split(
    ' ',
  ),
);

/** `in 1987 — 88.`: the year said again, in short. */
export function isYearMended(tokens: readonly Token[], first: number, next: number): boolean {
  const dash = tokens[first - 1]!;
  if (!dash.spaced || !/^(?:—|–|--)$/.test(dash.lower) || tokens[first]!.end - tokens[first]!.start !== 2)
    return false;
  return /^(?:1[89]|20)\d\d$/.test(wordAt(tokens, first - 2)) && tokens[next]?.kind !== TokenKind.Word;
}

/** `a moment or two ago`. */
export function isMoment(tokens: readonly Token[], { first, value }: Amount): boolean {
  if (value !== 2 || wordAt(tokens, first - 1) !== 'or' || wordAt(tokens, first - 3) !== 'a') return false;
  return /^(?:moment|minute|second)$/.test(wordAt(tokens, first - 2));
}

/** The mark of a note before its text, or after a full stop: `2 The act was amended`, `3 See the annex`, `1 DOT is`. */
export function isNote(tokens: readonly Token[], text: string, next: number): boolean {
  const mark = tokens[0]!;
  const head = tokens[next];
  if (mark.end - mark.start > 3 || head === undefined || !head.capital || !head.spaced) return false;
  if (FUNCTION_WORDS.has(head.lower) || NOTE_OPENERS.has(head.lower)) return true;
  const spelt = text.slice(head.start, head.end);
  return (
    spelt.length > 1 &&
    spelt === spelt.toUpperCase() &&
    /^(?:is|was|has|does|did)$/.test(wordAt(tokens, next + 1))
  );
}

/** The second page of `Harbour College      465       471` in a list of contents. */
export function isColumn(tokens: readonly Token[], text: string, first: number): boolean {
  const before = tokens[first - 1]!;
  if (before.kind !== TokenKind.Number || first < 2 || !/^\d{1,4}$/.test(before.lower)) return false;
  const gap = text.slice(before.end, tokens[first]!.start);
  return tokens[first - 2]!.capital && /^ {3,}$/.test(gap);
}
