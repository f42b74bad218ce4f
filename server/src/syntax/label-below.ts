/** What the lines below a label tell: whether something is said there, whether they give a title. */
import { isBlank, isLetter, skipBlank } from './characters.ts';
import { isRule } from './headings.ts';
import { ROLES, TITLES } from './label-words.ts';
import { endsAsSaid } from './sentence-end.ts';

/** One word that is a whole reply. */
const SHORT =
  /^(?:thanks|okay|ok|yes|no|yeah|yep|right|great|good|sure|correct|absolutely|exactly|perfect|understood)\b/i;

/** Whether the next visible line reads like something said: long, or closed by a sentence's end. */
export function proseFollows(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + 400);
  let at = from;
  let breaks = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (code === 10 && ++breaks > 3) return false;
    } else if (!isBlank(code)) break;
    at++;
  }
  if (at >= limit || at === from) return false;
  let end = at;
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  if (isRule(text, at, end)) return false;
  if (end - at > 60) return true;
  const line = text.slice(at, end);
  return endsAsSaid(line.trimEnd()) && (line.includes(' ') || SHORT.test(line));
}

/** Whether the next visible line begins with a letter or the like, not with another mark: enough below a bold name. */
export function wordsFollow(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + 80);
  let breaks = 0;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (++breaks > 3) return false;
    } else if (code !== 13 && !isBlank(code)) return breaks > 0 && !MARKS.has(code);
  }
  return false;
}

/** What opens a heading, another name in bold, an item, a row, a quotation, code. */
const MARKS = new Set([...'#*_-|><`~='].map((mark) => mark.charCodeAt(0)));

/** Code units in which a dash and a title stand below a name. */
const TITLE_WITHIN = 160;

/** Where the words begin after a line that is a dash and a line that is a title, both right below; -1 without them. */
export function dashedTitle(text: string, end: number): number {
  const dash = skipBlank(text, nextLine(text, end), text.length);
  const code = text.charCodeAt(dash);
  if (code !== 45 && code !== 0x2014 && code !== 0x2013) return -1;
  const below = DASHED.exec(text.slice(dash, dash + TITLE_WITHIN));
  return below && proseFollows(text, dash + below[0].length) ? dash + below[0].length : -1;
}

const DASHED = /^(?:--|[–—])[ \t]{0,80}\r?\n[ \t]{0,80}\p{Lu}[^\r\n.?!:]{1,110}?[ \t]{0,80}(?=\r?\n)/u;

/**
 * Where the words begin after a line that gives an office, right below a name; -1 without one, -2 where nothing is said
 * below it.
 */
export function titleBelow(text: string, end: number): number {
  const from = nextLine(text, end);
  const line = STACKED.exec(text.slice(from, from + TITLE_WITHIN));
  if (!line || SENTENCE.test(line[1]!) || !line[1]!.split(/[\s,&]{1,20}/).some(isOffice)) return -1;
  const below = from + line[0].length;
  return proseFollows(text, below) ? below : -2;
}

/** What a sentence ends with, but no firm. */
const SENTENCE = /(?<!\b(?:Inc|Corp|Co|Ltd|Bros|[A-Z]))\.[ \t]{0,40}$/;

const STACKED = /^[ \t]{0,8}(\p{Lu}[^\r\n.?!:]{1,120}(?:\.[^\r\n.?!:]{0,110}){0,3})(?=\r?\n)/u;

function isOffice(word: string): boolean {
  const folded = word.toLowerCase();
  return folded.length > 1 && (TITLES.has(folded) || ROLES.has(folded) || OFFICES.has(folded));
}

/** Offices that stand in no label. */
const OFFICES = new Set(
  'ceo cfo coo cto cio evp svp vp founder partner division research analysts'.split(' '),
);

/** Code units in which a torn colon stands. */
const TORN_WITHIN = 60;

/** Where the words begin after a colon that a line break tore from its label; -1 where none opens the text below. */
export function colonBelow(text: string, end: number): number {
  let at = end;
  let breaks = 0;
  for (const limit = end + TORN_WITHIN; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (++breaks > 2) return -1;
    } else if (code !== 13 && !isBlank(code)) break;
  }
  if (text.charCodeAt(at) !== 58 || !isBlank(text.charCodeAt(at + 1))) return -1;
  const body = skipBlank(text, at + 1, text.length);
  return isLetter(text.charCodeAt(body)) ? body : -1;
}

export function nextLine(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
}
