/** Reads the name of what may be a speaker label, and the sign that ends it. */
import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlank } from './characters.ts';
import { nameAlone } from './label-alone.ts';
import { nextLine } from './label-below.ts';
import { belongsToName, closing, NAMED_OFFICE, skipCloseTags, skipTags } from './label-brackets.ts';
import { abbreviates, endsTitled, isCapitals, opensSentence, trimName, wordGoesOn } from './label-ends.ts';
import { BOLD, dashAfter, endsInitials, goesOn, isOffice, markedLabel } from './label-marks.ts';
import type { Label, Shape } from './label-shape.ts';
import { PARTICLES } from './label-words.ts';
import { readTimeMark } from './timecode.ts';

/** Longer labels than this are none. */
const LONGEST = 90;

/**
 * Reads a name from its first letter on, and what marks it as a label.
 * @param bracket the sign that closes an enclosed name, or 0
 * @param before a media time that stands before the name
 * @param below whether the lines below may tell that the name is a label
 */
export function scanName(
  text: string,
  start: number,
  lineEnd: number,
  bold: boolean,
  bracket: number,
  before: number | null,
  below: boolean,
): Label | null {
  sign = -1;
  wrapped = false;
  let label = scan(text, start, lineEnd, bold, bracket, before, below, true);
  // The next line was no second line of the label.
  if (label === null && wrapped && below)
    label = scan(text, start, lineEnd, bold, bracket, before, below, false);
  if (sign < 0 || bold || bracket > 0) return label;
  const marked = label === null || label.shape === 'period' || endsInitials(text, start, sign);
  if (!marked) return label;
  // The period ends a sentence after "Ann Lee — ".
  return markedLabel(text, start, sign, lineEnd, before) ?? label;
}

/** Where the name that is read stands before a dash, a tab, a bar or `>>`, which mark it where nothing else does. */
let sign = -1;
/** A second line was read as the label's. */
let wrapped = false;

function scan(
  text: string,
  start: number,
  lineEnd: number,
  bold: boolean,
  bracket: number,
  before: number | null,
  below: boolean,
  wraps: boolean,
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
  let unbolded = false;
  /** The label ends in brackets that belong to the name. */
  let placed = false;
  /** Where the name ends before brackets, or -1. */
  let bare = -1;
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
      if (wraps && !closed && !crossed && caps && words > 0 && words < 6 && !comma && end < text.length) {
        // A label over two lines: the second must go on at once.
        const next = skipBlank(text, nextLine(text, end), limit);
        if (next < limit && isUpper(text.charCodeAt(next))) {
          crossed = true;
          wrapped = true;
          end = next;
          while (
            end < limit &&
            end < text.length &&
            text.charCodeAt(end) !== 10 &&
            text.charCodeAt(end) !== 13
          )
            end++;
          at = word = next;
          continue;
        }
      }
      if (crossed) return null;
      if (time !== null && (nameEnd = trimName(text, start, closed ? nameEnd : at)) > start)
        return { shape: 'timed', start, end: nameEnd, body: end, time, code: null };
      return below ? nameAlone(text, { start, end, nameEnd, bare, words, comma, closed, bold }) : null;
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
      if (code === 9 && sign < 0) sign = gap;
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
        if (bracket > 0 && !closed) return null;
        return found(bracket > 0 ? 'bracket' : 'colon', at + 1);
      }
      case 46: {
        const next = text.charCodeAt(at + 1);
        // "HON. A. LEE.- Mr. Speaker, …"
        if (
          (next === 45 || next === 0x2013) &&
          !closed &&
          endsTitled(text, start, word, at, end) &&
          endWord(at)
        ) {
          nameEnd = at;
          return found('colon', at + 2);
        }
        if (at + 1 < end && (isLetter(next) || next === 58 || next === 44 || next === 45)) {
          at++;
          nameEnd = next !== 58 ? nameEnd : isCapitals(text, word, at - 1) ? at - 1 : at;
          continue;
        }
        // "Ann Lee (Greens). – Yes."
        const dash = dashAfter(text, at + 1, end);
        if (dash > 0 && endWord(at) && (closed || comma || isOffice(text.slice(word, at)))) {
          if (!closed) nameEnd = at;
          return found('colon', dash);
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
        // Words must follow on the line: "General Lee." alone is an address, and ")" draws a caption.
        const said = skipBlank(text, at + 1, end);
        if (bracket > 0 || said >= end || text.charCodeAt(said) === 41) return null;
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
        if (code === 45 && sign < 0 && (isBlank(text.charCodeAt(at - 1)) || endsInitials(text, start, at)))
          sign = at;
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
        if (sign < 0) sign = at;
        if (!endWord(at) || closed) return null;
        comma = true;
        at++;
        word = at;
        continue;
      }
      case 41:
      case 93: {
        if (code !== bracket || closed || !endWord(at)) return null;
        nameEnd = at;
        closed = true;
        at++;
        word = at;
        if (goesOn(text, skipBlank(text, at, end), end)) return found('enclosed', at);
        continue;
      }
      case 40:
      case 91:
      case 92: {
        if (!endWord(at)) return null;
        const mark = readTimeMark(text, at, end);
        if (mark) {
          if (sign < 0) sign = at;
          if (!closed) nameEnd = trimName(text, start, at);
          time = mark.seconds;
          at = word = mark.end;
          closed = true;
          continue;
        }
        const close = closing(text, at, Math.min(end, at + 70));
        if (close < 0) return null;
        if (bare < 0 && !closed) bare = trimName(text, start, at);
        // "The Minister for Roads (Mr. Tembo)": the brackets say who.
        if (!closed && code === 40 && NAMED_OFFICE.test(text.slice(start, close).replace(/\s+/g, ' ')))
          nameEnd = close;
        else if (code === 40 && (!closed || placed) && belongsToName(text.slice(at + 1, close - 1))) {
          nameEnd = close;
          placed = true;
        } else if (!closed) nameEnd = trimName(text, start, at);
        closed = true;
        at = word = close;
        continue;
      }
      case 42:
      case 95: {
        if (code === 95 && !closed && isDigit(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1))) {
          // "SPEAKER_01"
          at++;
          continue;
        }
        if (!bold || !endWord(at)) return null;
        if (!closed) nameEnd = trimName(text, start, at);
        const again = unbolded;
        unbolded = closed = true;
        at++;
        while (at < end && text.charCodeAt(at) === code) at++;
        word = at;
        if (!again && isBlank(text.charCodeAt(at)) && goesOn(text, skipBlank(text, at, end), end))
          return found('marked', at);
        continue;
      }
      case 0xb7:
      case 0x2022:
        // "Ann Lee · 0:12", "Harbour Trust · Ann Lee [0:12]"
        if (closed || !endWord(at)) return null;
        if (readTimeMark(text, skipBlank(text, at + 1, end), end)) nameEnd = trimName(text, start, at);
        else if (!isUpper(text.charCodeAt(skipBlank(text, at + 1, end)))) return null;
        word = ++at;
        continue;
      case 124:
        if (sign < 0) sign = at;
        return null;
      case 62:
        if (sign < 0 && text.charCodeAt(at + 1) === 62) sign = at;
        return null;
      case 60: {
        if (!endWord(at)) return null;
        const after = skipCloseTags(text, at, end);
        if (after === at) return null;
        if (!closed) nameEnd = trimName(text, start, at);
        const marked = !closed && BOLD.test(text.slice(at, after));
        closed = true;
        at = word = after;
        if (marked && goesOn(text, skipTags(text, skipBlank(text, at, end), end), end))
          return found('marked', skipTags(text, skipBlank(text, at, end), end));
        continue;
      }
      default:
        return null;
    }
  }
  return null;
}
