/** Names that a dash, a tab, a bar or `>>` marks as labels: `Ann Lee — Yes.`, `Senator LEE—Yes.` */
import { isBlank, isDigit, isLetter, isUpper, skipBlank, trimEnd } from './characters.ts';
import { labelKey } from './label-class.ts';
import type { Label, Shape } from './label-shape.ts';
import { ROLES, TITLES } from './label-words.ts';
import { NAME_WORD, SURNAME_PARTICLE } from './name-words.ts';
import { readTimeMark } from './timecode.ts';

const NAME = new RegExp(
  `^${NAME_WORD}(?: (?:${NAME_WORD}|of|the|for|${SURNAME_PARTICLE}|\\d{1,3})){0,5}$`,
  'u',
);

/** @param mark where the sign stands that follows the name */
export function markedLabel(
  text: string,
  start: number,
  mark: number,
  end: number,
  before: number | null,
): Label | null {
  const stop = trimEnd(text, start, mark);
  const name = text.slice(start, stop);
  if (!NAME.test(name)) return null;
  let at = mark;
  let shape: Shape = 'dash';
  const code = text.charCodeAt(at);
  if (isBlank(code) || code === 124) {
    shape = 'cell';
    at = skipBlank(text, code === 124 ? at + 1 : at, end);
  } else if (code === 62) at += 2;
  else if (code !== 40 && code !== 91 && code !== 92) {
    at++;
    // Without blanks a dash stands within a sentence, unless a title says who it is.
    const tight = stop === mark && !isBlank(text.charCodeAt(at));
    if (tight && !TITLES.has(labelKey(name.split(' ')[0]!))) return null;
    if (!tight && ((stop === mark && !endsInitials(text, start, mark)) || !isBlank(text.charCodeAt(at))))
      return null;
  }
  at = skipBlank(text, at, end);
  const time = readTimeMark(text, at, end);
  if (!time && (code === 40 || code === 91 || code === 92)) return null;
  const body = skipBlank(text, time ? time.end : at, end);
  if (body >= end) return null;
  const first = text.charCodeAt(body);
  if (!isLetter(first) && !OPENS.has(first) && !(first >= 48 && first <= 57)) return null;
  return {
    shape,
    start,
    end: stop,
    body,
    time: time ? time.seconds : before,
    code: time ? { start: at, end: time.end } : null,
  };
}

/** Whether a hyphen at `at` ends initials: `AL- Yes.` */
export function endsInitials(text: string, start: number, at: number): boolean {
  if (at - start < 2 || at - start > 4 || !isBlank(text.charCodeAt(at + 1))) return false;
  for (let i = start; i < at; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}

const OPENS = new Set([...'"“‘«„…([$£€'].map((sign) => sign.charCodeAt(0)));

export const BOLD = /^<\/(?:b|strong)>/;

/** Whether a word says what somebody does, so that no more must. */
export function isOffice(word: string): boolean {
  const folded = labelKey(word);
  return TITLES.has(folded) || ROLES.has(folded);
}

/** Where the words begin after a dash between blanks, or 0. */
export function dashAfter(text: string, at: number, end: number): number {
  const dash = skipBlank(text, at, end);
  const code = text.charCodeAt(dash);
  const blanks = dash > at && isBlank(text.charCodeAt(dash + 1));
  return blanks && (code === 0x2013 || code === 0x2014 || code === 45) ? skipBlank(text, dash + 1, end) : 0;
}

/** Whether words begin at `at`, right after a name that only its marks tell from them. */
export function goesOn(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return isLetter(code) || (isDigit(code) && readTimeMark(text, at, end) === null) || QUOTES.has(code);
}

const QUOTES = new Set([...'"“‘«„…$£€'].map((sign) => sign.charCodeAt(0)));
