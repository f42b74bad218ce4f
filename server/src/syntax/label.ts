/** Reads what may be a speaker label at a line's start. Whether it is one, the document's style decides. */
import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlank, trimEnd } from './characters.ts';
import { PARTICLES, TITLES } from './label-words.ts';
import { readTimeMark } from './timecode.ts';

/**
 * How a label is marked: `NAME:`, `**Name:**`, `[Name]:`, `Mr. NAME.`, `Q    ` without a mark, a name with a time
 * code alone on a line, a name with a title alone on a line, a name alone on a line, `BY MR. NAME:` before questions,
 * `### Name` as a Markdown heading, a name, a dash and a title on three lines.
 */
export type Shape =
  | 'colon'
  | 'bold'
  | 'bracket'
  | 'period'
  | 'bare'
  | 'timed'
  | 'titled'
  | 'alone'
  | 'by'
  | 'heading'
  | 'dashed';

/** What may be a label; offsets in the document. */
export interface Label {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly body: number;
  readonly time: number | null;
  /** A time code between label and words, or null. */
  readonly code: { readonly start: number; readonly end: number } | null;
}

/** Longer labels than this are none. */
const LONGEST = 90;

/**
 * @param text the document
 * @param from start of the line, after a line number
 * @param end end of the line
 * @returns a candidate, or null; costs at most a label's length
 */
export function readLabel(text: string, from: number, end: number): Label | null {
  let at = skipBlank(text, from, end);
  if (at === end) return null;
  const first = text.charCodeAt(at);
  if (first < 128 && !OPENERS[first]) return first === 35 ? readHeadingLabel(text, at, end) : null;
  let time: number | null = null;
  if (first === 62) {
    // ">> NAME:" of live captions; a single mark is a quotation.
    if (text.charCodeAt(at + 1) !== 62) return null;
    while (text.charCodeAt(at) === 62) at++;
    at = skipBlank(text, at, end);
  }
  const code = readTimeMark(text, at, end);
  if (code) {
    time = code.seconds;
    at = skipBlank(text, code.end, end);
    if (text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2013) at = skipBlank(text, at + 1, end);
  }
  at = skipTags(text, at, end);
  let bold = 0;
  while (bold < 3 && (text.charCodeAt(at) === 42 || text.charCodeAt(at) === 95)) {
    at++;
    bold++;
  }
  let bracket = false;
  if (text.charCodeAt(at) === 92 && text.charCodeAt(at + 1) === 91) at++;
  if (text.charCodeAt(at) === 91) {
    bracket = true;
    at++;
  }
  if (at >= end || !isUpper(text.charCodeAt(at))) return null;
  return membersLabel(text, at, end) ?? scanName(text, at, end, bold > 0, bracket, time);
}

/** `Some hon. members:`, as parliaments write down who calls out. */
function membersLabel(text: string, at: number, end: number): Label | null {
  const code = text.charCodeAt(at);
  if ((code !== 83 && code !== 65) || text.charCodeAt(at + 1) === 58) return null;
  const found = MEMBERS.exec(text.slice(at, Math.min(end, at + 40)));
  if (!found) return null;
  const stop = at + found[0].length - 1;
  return {
    shape: 'colon',
    start: at,
    end: stop,
    body: skipBlank(text, stop + 1, end),
    time: null,
    code: null,
  };
}

const MEMBERS = /^(?:Some|An|Several) [Hh]on\.? [Mm]embers?:/;

const OPENERS = new Uint8Array(128);
for (let c = 65; c <= 90; c++) OPENERS[c] = 1;
for (let c = 48; c <= 57; c++) OPENERS[c] = 1;
for (const c of '*_[(<>\\') OPENERS[c.charCodeAt(0)] = 1;

/** Skips mark-up that stands around labels: `<Newspeech>`, `<p>`, `<b>`, `<strong>`, `<v `. */
function skipTags(text: string, at: number, end: number): number {
  let tags = 0;
  while (tags < 4 && text.charCodeAt(at) === 60) {
    const stop = Math.min(end, at + 40);
    let close = at + 1;
    while (close < stop && text.charCodeAt(close) !== 62 && text.charCodeAt(close) !== 60) close++;
    if (close >= stop || text.charCodeAt(close) !== 62) return at;
    at = skipBlank(text, close + 1, end);
    tags++;
  }
  return at;
}

function scanName(
  text: string,
  start: number,
  lineEnd: number,
  bold: boolean,
  bracket: boolean,
  before: number | null,
): Label | null {
  let time = before;
  let end = lineEnd;
  let crossed = false;
  let at = start;
  let nameEnd = start;
  let word = start;
  let words = 0;
  let caps = true;
  let comma = false;
  let closed = false;
  /** The label ends in brackets that belong to the name. */
  let placed = false;
  const limit = start + LONGEST;
  /** Ends the word before `stop`; false where it cannot stand in a label. */
  const endWord = (stop: number): boolean => {
    if (stop <= word) return true;
    const code = text.charCodeAt(word);
    words++;
    if (words > 12) return false;
    if (isUpper(code)) {
      for (let i = word + 1; caps && i < stop; i++) if (isLower(text.charCodeAt(i))) caps = false;
      return true;
    }
    if (isLower(code)) {
      caps = false;
      return stop - word <= 7 && PARTICLES.has(text.slice(word, stop));
    }
    return words > 1;
  };
  const found = (shape: Shape, body: number): Label | null => {
    // Over two lines goes what is in capitals; "Mr. Lee" below a heading is a label of its own.
    if (nameEnd === start || (crossed && !caps)) return null;
    const actual = bold ? (shape === 'colon' ? 'bold' : shape) : shape;
    let from = skipBlank(text, body, end);
    if (bold) while (text.charCodeAt(from) === 42 || text.charCodeAt(from) === 95) from++;
    from = skipBlank(text, skipCloseTags(text, from, end), end);
    const mark = readTimeMark(text, from, end);
    let code: Label['code'] = null;
    if (mark) {
      time = mark.seconds;
      code = { start: from, end: mark.end };
      from = skipBlank(text, mark.end, end);
      if (text.charCodeAt(from) === 58) from = skipBlank(text, from + 1, end);
      if (bold) while (text.charCodeAt(from) === 42) from = skipBlank(text, from + 1, end);
    }
    const kind = mark && from >= end && actual !== 'period' ? 'timed' : actual;
    if (words > 1 && text.startsWith('BY ', start) && actual === 'colon')
      return { shape: 'by', start: start + 3, end: nameEnd, body: from, time, code };
    return { shape: kind, start, end: nameEnd, body: from, time, code };
  };
  while (at < limit) {
    const code = at < end ? text.charCodeAt(at) : -1;
    if (code === -1) {
      if (!endWord(at)) return null;
      if (!closed && !crossed && caps && words > 0 && words < 6 && !comma && end < text.length) {
        // A label over two lines: the second must go on at once.
        const next = skipBlank(text, nextLine(text, end), limit);
        if (next < limit && isUpper(text.charCodeAt(next))) {
          crossed = true;
          end = next;
          while (
            end < limit &&
            end < text.length &&
            text.charCodeAt(end) !== 10 &&
            text.charCodeAt(end) !== 13
          )
            end++;
          at = word = next;
          if (end < limit) continue;
          continue;
        }
      }
      if (crossed) return null;
      if (time !== null && (nameEnd = trimName(text, start, closed ? nameEnd : at)) > start)
        return { shape: 'timed', start, end: nameEnd, body: end, time, code: null };
      if (!closed && !bold && !comma && words <= 6) {
        const below = dashedTitle(text, end);
        if (below >= 0) {
          nameEnd = trimName(text, start, at);
          return { shape: 'dashed', start, end: nameEnd, body: below, time: null, code: null };
        }
      }
      if (!closed && !bold && words <= 10 && proseFollows(text, end)) {
        nameEnd = trimName(text, start, at);
        if (!comma && words > 5) return null;
        return { shape: comma ? 'titled' : 'alone', start, end: nameEnd, body: end, time: null, code: null };
      }
      return null;
    }
    if (isLetter(code)) {
      if (closed) return null;
      if (at === word || !wordGoesOn(text, at)) word = at;
      at++;
      while (at < end && isLetter(text.charCodeAt(at))) at++;
      nameEnd = at;
      continue;
    }
    if (isDigit(code)) {
      const mark = word >= at ? readTimeMark(text, at, end) : null;
      if (mark && at > start) {
        if (!closed) nameEnd = trimName(text, start, at);
        closed = true;
        time = mark.seconds;
        at = word = mark.end;
        continue;
      }
      if (closed) return null;
      if (!wordGoesOn(text, at)) word = at;
      at++;
      while (at < end && isDigit(text.charCodeAt(at))) at++;
      nameEnd = at;
      continue;
    }
    if (isBlank(code)) {
      if (!endWord(at)) return null;
      const gap = at;
      at = skipBlank(text, at, end);
      if (at - start <= 0) return null;
      if (gap === start + 1 && !closed && words === 1) {
        const letter = text.charCodeAt(start);
        if ((letter === 81 || letter === 65) && at < end && (at - gap > 1 || code !== 32)) {
          nameEnd = gap;
          return found('bare', at);
        }
        // One space after a Q opens a question where a sentence begins.
        if (letter === 81 && at < end && opensSentence(text, at)) {
          nameEnd = gap;
          return found('bare', at);
        }
      }
      if (at - gap > 3 && at < end && text.charCodeAt(at) !== 58 && !isDigit(text.charCodeAt(at)))
        return null;
      word = at;
      continue;
    }
    switch (code) {
      case 58:
      case 0xff1a: {
        if (!endWord(at)) return null;
        if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return null;
        if (bracket && !closed) return null;
        return found(bracket ? 'bracket' : 'colon', at + 1);
      }
      case 46: {
        const next = text.charCodeAt(at + 1);
        if (at + 1 < end && (isLetter(next) || next === 58 || next === 44 || next === 45)) {
          at++;
          nameEnd = next === 58 ? at : nameEnd;
          continue;
        }
        if (text.charCodeAt(at + 1) === 46 || closed) return null;
        if (abbreviates(text, word, at, start) && at + 1 < end) {
          at++;
          nameEnd = at;
          if (!endWord(at - 1)) return null;
          word = at;
          continue;
        }
        if (!endWord(at)) return null;
        nameEnd = at;
        // Words must follow on the line: "General Lee." alone is an address.
        if (bracket || skipBlank(text, at + 1, end) >= end) return null;
        return found('period', at + 1);
      }
      case 44: {
        if (!endWord(at) || closed) return null;
        comma = true;
        at++;
        word = at;
        continue;
      }
      case 39:
      case 0x2019:
      case 0x2018:
      case 0x60:
      case 45:
      case 0x2011:
      case 0x2010:
      case 47:
      case 38:
      case 35: {
        if (closed) return null;
        if (code === 45 && text.charCodeAt(at + 1) === 45) {
          if (!endWord(at)) return null;
          comma = true;
          at += 2;
          word = at;
          continue;
        }
        at++;
        if (code === 38) word = at;
        continue;
      }
      case 0x2013:
      case 0x2014: {
        if (!endWord(at) || closed) return null;
        comma = true;
        at++;
        word = at;
        continue;
      }
      case 40:
      case 91:
      case 92: {
        if (!endWord(at)) return null;
        const mark = readTimeMark(text, at, end);
        if (mark) {
          if (!closed) nameEnd = trimName(text, start, at);
          time = mark.seconds;
          at = word = mark.end;
          closed = true;
          continue;
        }
        const close = closing(text, at, Math.min(end, at + 70));
        if (close < 0) return null;
        // "The Minister for Roads (Mr. Tembo)": the brackets say who.
        if (!closed && code === 40 && NAMED_OFFICE.test(text.slice(start, close))) nameEnd = close;
        else if (code === 40 && (!closed || placed) && belongsToName(text.slice(at + 1, close - 1))) {
          nameEnd = close;
          placed = true;
        } else if (!closed) nameEnd = trimName(text, start, at);
        closed = true;
        at = word = close;
        continue;
      }
      case 93: {
        if (!bracket || closed) return null;
        if (!endWord(at)) return null;
        nameEnd = at;
        closed = true;
        at++;
        word = at;
        continue;
      }
      case 42:
      case 95: {
        if (!bold || !endWord(at)) return null;
        if (!closed) nameEnd = trimName(text, start, at);
        closed = true;
        at++;
        word = at;
        continue;
      }
      case 60: {
        if (!endWord(at)) return null;
        const after = skipCloseTags(text, at, end);
        if (after === at) return null;
        if (!closed) nameEnd = trimName(text, start, at);
        closed = true;
        at = word = after;
        continue;
      }
      default:
        return null;
    }
  }
  return null;
}

/** A heading that could name somebody: `### Governor Lee`, `### **Ann Lee (The Post)**`; words follow below. */
function readHeadingLabel(text: string, at: number, end: number): Label | null {
  let start = at;
  while (text.charCodeAt(start) === 35) start++;
  if (start - at > 6 || !isBlank(text.charCodeAt(start))) return null;
  while (start < end && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 42)) start++;
  let stop = trimEnd(text, start, end);
  while (stop > start && (text.charCodeAt(stop - 1) === 42 || text.charCodeAt(stop - 1) === 58)) stop--;
  if (stop - start < 2 || stop - start > LONGEST || !isUpper(text.charCodeAt(start))) return null;
  return NAME_HEADING.test(text.slice(start, stop)) && proseFollows(text, end)
    ? { shape: 'heading', start, end: stop, body: end, time: null, code: null }
    : null;
}

const NAME_HEADING =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|of|the|for|and|van|von|de|der|da|bin|al|\d{1,3})){0,7}(?: ?\([^()]{1,60}\))?$/u;

/** Code units in which a dash and a title stand below a name. */
const TITLE_WITHIN = 160;

/** Where the words begin after a line that is a dash and a line that is a title, both right below; -1 without them. */
function dashedTitle(text: string, end: number): number {
  const dash = skipBlank(text, nextLine(text, end), text.length);
  const code = text.charCodeAt(dash);
  if (code !== 45 && code !== 0x2014 && code !== 0x2013) return -1;
  const below = DASHED.exec(text.slice(dash, dash + TITLE_WITHIN));
  return below && proseFollows(text, dash + below[0].length) ? dash + below[0].length : -1;
}

const DASHED = /^(?:--|[–—])[ \t]{0,80}\r?\n[ \t]{0,80}\p{Lu}[^\r\n.?!:]{1,110}?[ \t]{0,80}(?=\r?\n)/u;

function nextLine(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
}

const NAMED_OFFICE =
  /^(?:The|THE)\s[^()]{3,80}\((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Dame|Lord|Lady|Baroness|Senator|MR|MRS|MS|DR|HON)\.?\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}\s?){1,4}\)$/u;

/** One word that is a whole reply. */
const SHORT =
  /^(?:thanks|okay|ok|yes|no|yeah|yep|right|great|sure|correct|absolutely|exactly|perfect|understood)\b/i;

/** Words of directions in brackets, which say how somebody speaks. */
const DIRECTION =
  /\b(?:as|in|off|on|via|by|from|through|over|continu\w{0,24}|interpret\w{0,24}|translat\w{0,24}|speak\w{0,24}|inaudible|indiscernible|crosstalk|laugh\w{0,24}|sing\w{0,24}|read\w{0,24}|remote\w{0,24}|virtual\w{0,24}|phone|telephone|video\w{0,24}|zoom|voice\w{0,24}|presiding|ph|phonetic|sic|cont(?:'|’)?d?|off-?\s?(?:mike|mic|camera))\b|[.?!…:]$/i;

/** What ends in a party, as parliaments write it: `Rosemont, BQ`, `Minister of Labour, Lib.` */
const PARTY = /,\s(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}{1,4}\.)$/u;

/** Whether words in round brackets tell who it is: a constituency, a party, an office. */
function belongsToName(inner: string): boolean {
  if (inner.length >= 70 || !/^\p{Lu}[\p{L}\p{M}'’.,&/ –—-]*$/u.test(inner)) return false;
  return PARTY.test(inner) || !DIRECTION.test(inner);
}

/** Whether the next visible line reads like something said: long, or closed by a sentence's end. */
function proseFollows(text: string, from: number): boolean {
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
  if (end - at > 60) return true;
  const line = text.slice(at, end);
  return /(?:[.?!…—–]|--)["”’)\]*_]{0,3}\s*$/.test(line) && (line.includes(' ') || SHORT.test(line));
}

/** Whether the letter or digit at `at` goes on with the word before it (after an apostrophe, a hyphen, a period). */
function wordGoesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === 39 ||
    code === 0x2019 ||
    code === 45 ||
    code === 46 ||
    code === 0x2011 ||
    code === 47 ||
    code === 35
  );
}

function abbreviates(text: string, word: number, dot: number, start: number): boolean {
  const length = dot - word;
  if (length <= 0) return true;
  if (length === 1) {
    // "Q." and "A." at the start are labels; any other single capital is an initial.
    const code = text.charCodeAt(word);
    return isUpper(code) && !(word === start && (code === 81 || code === 65));
  }
  if (length > 6) return false;
  const folded = text.slice(word, dot).toLowerCase();
  if (folded === 'chair' || folded === 'court' || folded === 'judge') return false;
  return ABBREVIATIONS.has(folded) && (TITLES.has(folded) || word > start);
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep rev hon gov gen adm lt col sgt maj capt cmdr st jr sr asst atty messrs mx del comm ald insp'.split(
    ' ',
  ),
);

/** End of `</b>`, `</strong>` and the like at `at`, or `at`. */
function skipCloseTags(text: string, at: number, end: number): number {
  while (text.charCodeAt(at) === 60 && text.charCodeAt(at + 1) === 47) {
    const stop = Math.min(end, at + 20);
    let close = at + 2;
    while (close < stop && text.charCodeAt(close) !== 62) close++;
    if (close >= stop) return at;
    at = close + 1;
  }
  return at;
}

/** Offset after the bracket that closes the one at `at`, or -1. */
function closing(text: string, at: number, end: number): number {
  let open = text.charCodeAt(at);
  if (open === 92) open = text.charCodeAt(++at);
  const close = open === 40 ? 41 : open === 91 ? 93 : -1;
  let depth = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
  }
  return -1;
}

function trimName(text: string, start: number, end: number): number {
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (!isBlank(code) && code !== 44 && code !== 45 && code !== 0x2013 && code !== 42 && code !== 95) break;
    end--;
  }
  return end;
}

function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUpper(code) || code === 40 || code === 34 || code === 0x201c || code === 91;
}
