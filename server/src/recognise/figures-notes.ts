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

/** `a moment or two ago`, `a thing or two`. */
export function isMoment(tokens: readonly Token[], { first, value }: Amount): boolean {
  if (value !== 2 || wordAt(tokens, first - 1) !== 'or' || wordAt(tokens, first - 3) !== 'a') return false;
  return /^(?:moment|minute|second|thing)$/.test(wordAt(tokens, first - 2));
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

/**
 * The number of a question before its mark: `12   Q.`; that of a page behind leader dots;
 * a second of a recording, `:20`.
 */
export function isMark(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  if (after?.capital && after.lower === 'q' && /^[.:]$/.test(wordAt(tokens, next + 1))) return true;
  const before = wordAt(tokens, first - 1);
  if (before === ':')
    return tokens[first]!.spaced ? isIdentified(tokens, first, next) : tokens[first - 1]!.spaced;
  return before === '.' && wordAt(tokens, first - 2) === '.' && wordAt(tokens, first - 4) === '.';
}

const IDENTIFYING = new Set('no nr code id ref reference account licence license'.split(' '));

/** What stands behind `Scrip Code:` and `Transcript No.:`. */
function isIdentified(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  if (after?.kind === TokenKind.Word && !after.capital) return false;
  const period = wordAt(tokens, first - 2) === '.';
  return (
    IDENTIFYING.has(wordAt(tokens, period ? first - 3 : first - 2)) && /^\d+$/.test(tokens[first]!.lower)
  );
}

/** The parts of a post code in two groups, `Pune – 411 004`: nothing that is counted has such a second one. */
export function isPostCode(tokens: readonly Token[], first: number, next: number): boolean {
  // "ACN 012 098 765": a third group.
  if (
    /^0\d\d$/.test(wordAt(tokens, first - 1)) &&
    /^\d{3}$/.test(tokens[first]!.lower) &&
    tokens[first]!.spaced
  )
    return true;
  const [from, to] = /^0\d\d$/.test(tokens[first]!.lower) ? [first - 1, first] : [first, next];
  const low = tokens[from];
  const high = tokens[to];
  if (low === undefined || high === undefined || !high.spaced || high.lower === '000') return false;
  return /^[1-9]\d\d$/.test(low.lower) && /^0\d\d$/.test(high.lower);
}

/**
 * The number of a page in its running head: it ends its line, far from a name or a date that is all else there.
 * @param from where the number begins
 */
export function isFolio(tokens: readonly Token[], text: string, first: number): boolean {
  const { start, end } = tokens[first]!;
  if (first > 0 && start - tokens[first - 1]!.end < 3) return false;
  const after = text.charCodeAt(end);
  if (end - start > 4 || !(end === text.length || after === 10 || after === 13)) return false;
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(begin, start);
  if (line.length > 160) return false;
  const head = line.trimEnd();
  const indent = head.length - head.trimStart().length;
  if (head.endsWith('....')) return true;
  return indent >= 30
    ? /^[^\d:]+$/.test(head)
    : line.length - head.length >= 10 && /\b(?:19|20)\d\d$/.test(head);
}

/** The second page of `Harbour College      465       471` in a list of contents. */
export function isColumn(tokens: readonly Token[], text: string, first: number): boolean {
  const before = tokens[first - 1]!;
  if (before.kind !== TokenKind.Number || first < 2 || !/^\d{1,4}$/.test(before.lower)) return false;
  const gap = text.slice(before.end, tokens[first]!.start);
  return tokens[first - 2]!.capital && /^ {3,}$/.test(gap);
}
