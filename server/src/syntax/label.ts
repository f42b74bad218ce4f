/** Reads what may be a speaker label at a line's start. Whether it is one, the document's style decides. */
import { isUpper, skipBlank } from './characters.ts';
import { skipTags } from './label-brackets.ts';
import { bullet, questionNumber } from './label-lead.ts';
import { membersLabel, readHeadingLabel } from './label-lines.ts';
import { UNMARKED, UNMARKED_ON_LINE } from './label-name.ts';
import { markedNick, readNick, readSide } from './label-nick.ts';
import { readRow } from './label-row.ts';
import { ruledLabel } from './label-ruled.ts';
import { scanName } from './label-scan.ts';
import type { Label } from './label-shape.ts';
import { readTimeMark } from './timecode.ts';

/**
 * @param text the document
 * @param from start of the line, after a line number
 * @param end end of the line
 * @param below whether to look for labels that are told by the lines below them: names alone on a line
 * @returns a candidate, or null; costs at most a label's length
 */
export function readLabel(text: string, from: number, end: number, below = true): Label | null {
  const at = skipBlank(text, from, end);
  if (at === end) return null;
  const first = text.charCodeAt(at);
  if (isUpper(first) && !(first === 81 && questionNumber(text, at, end) > at)) {
    if (text.charCodeAt(end - 1) === 93) {
      const ruled = ruledLabel(text, at, end);
      if (ruled) return ruled;
    }
    return membersLabel(text, at, end) ?? scanName(text, at, end, below ? UNMARKED : UNMARKED_ON_LINE);
  }
  if (first < 128 && !OPENERS[first]) return first === 35 ? readHeadingLabel(text, at, end) : null;
  if (first === 124) return readRow(text, at, end);
  return ledLabel(text, at, end, below);
}

const OPENERS = new Uint8Array(128);
for (let c = 48; c <= 57; c++) OPENERS[c] = 1;
for (const c of 'Q*_[(<>\\-|') OPENERS[c.charCodeAt(0)] = 1;

/** A label after marks: `>>`, a bullet, a time code, a tag, the number of a question, bold marks, a bracket. */
function ledLabel(text: string, start: number, end: number, below: boolean): Label | null {
  let at = start;
  let time: number | null = null;
  let quoted = false;
  if (text.charCodeAt(at) === 62) {
    // ">> NAME:" of live captions; a single mark is a quotation.
    quoted = text.charCodeAt(at + 1) !== 62;
    while (text.charCodeAt(at) === 62) at++;
    at = skipBlank(text, at, end);
    if (quoted && text.charCodeAt(at) !== 42 && text.charCodeAt(at) !== 95) return null;
  }
  const words = bullet(text, at, end);
  const item = words > at;
  at = words;
  const code = readTimeMark(text, at, end);
  if (code) {
    time = code.seconds;
    at = skipBlank(text, code.end, end);
    if (text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2013) at = skipBlank(text, at + 1, end);
  }
  if (text.charCodeAt(at) === 60) {
    const nick = readSide(text, at, end, time) ?? readNick(text, at, end, time);
    if (nick) return nick;
  }
  at = questionNumber(text, skipTags(text, at, end), end);
  let bold = 0;
  while (bold < 3 && (text.charCodeAt(at) === 42 || text.charCodeAt(at) === 95)) {
    at++;
    bold++;
  }
  if (bold === 2) {
    const nick = markedNick(text, at, end, quoted, time);
    if (nick) return nick;
  }
  if (bold > 0) at = questionNumber(text, at, end);
  let bracket = 0;
  if (text.charCodeAt(at) === 92 && text.charCodeAt(at + 1) === 91) at++;
  if (text.charCodeAt(at) === 91 || text.charCodeAt(at) === 40)
    bracket = text.charCodeAt(at++) === 91 ? 93 : 41;
  if (at >= end || !isUpper(text.charCodeAt(at))) return null;
  const label =
    membersLabel(text, at, end) ??
    scanName(text, at, end, { bold: bold > 0, bracket, time, below: below && !item });
  if (!label || !item) return label;
  return label.shape === 'colon' || label.shape === 'bold' ? { ...label, shape: 'item' } : null;
}
