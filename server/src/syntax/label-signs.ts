/** What the signs tell that stand within a name or end it. */
import { isBlank, isDigit, isLetter, isUpper, skipBlank } from './characters.ts';
import { belongsToName, closing, NAMED_OFFICE, skipCloseTags, skipTags } from './label-brackets.ts';
import { abbreviates, endsTitled, isCapitals, trimName } from './label-ends.ts';
import { BOLD, dashAfter, endsInitials, goesOn, isOffice } from './label-marks.ts';
import type { NameSoFar } from './label-name.ts';
import type { Label } from './label-shape.ts';
import { readTimeMark } from './timecode.ts';

/** Code units of brackets within a label. */
const LONGEST_BRACKETS = 70;

/** @returns the label that the sign at hand ends, null where no label has it, undefined where the name goes on */
export function readSign(name: NameSoFar, code: number): Label | null | undefined {
  const { text, at } = name;
  switch (code) {
    case 58:
    case 0xff1a:
      return readColon(name);
    case 46:
      return readPeriod(name);
    case 44:
      if (!name.endWord(at) || name.closed) return null;
      name.comma = true;
      name.goOnAt(at + 1);
      return undefined;
    case 39:
    case 0x2019:
    case 0x2018:
    case 0x60:
    case 45:
    case 0x2011:
    case 0x2010:
    case 47:
    case 38:
    case 35:
      return readJoint(name, code);
    case 0x2013:
    case 0x2014:
      name.markedAt(at);
      if (!name.endWord(at) || name.closed) return null;
      name.comma = true;
      name.goOnAt(at + 1);
      return undefined;
    case 41:
    case 93:
      return readClosing(name, code);
    case 40:
    case 91:
    case 92:
      return readBrackets(name, code);
    case 42:
    case 95:
      return readMarks(name, code);
    case 0xb7:
    case 0x2022: {
      // "Ann Lee · 0:12", "Harbour Trust · Ann Lee [0:12]"
      if (name.closed || !name.endWord(at)) return null;
      const next = skipBlank(text, at + 1, name.end);
      if (readTimeMark(text, next, name.end)) name.nameEnd = trimName(text, name.start, at);
      else if (!isUpper(text.charCodeAt(next))) return null;
      name.goOnAt(at + 1);
      return undefined;
    }
    case 124:
      name.markedAt(at);
      return null;
    case 62:
      if (text.charCodeAt(at + 1) === 62) name.markedAt(at);
      return null;
    case 60:
      return readTag(name);
    default:
      return null;
  }
}

function readColon(name: NameSoFar): Label | null {
  const { text, at, bracket } = name;
  if (!name.endWord(at)) return null;
  if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return null;
  if (bracket > 0 && !name.closed) return null;
  return name.label(bracket > 0 ? 'bracket' : 'colon', at + 1);
}

function readPeriod(name: NameSoFar): Label | null | undefined {
  const { text, start, at, end, word, closed } = name;
  const next = text.charCodeAt(at + 1);
  // "HON. A. LEE.- Mr. Speaker, …"
  const dashed = (next === 45 || next === 0x2013) && !closed;
  if (dashed && endsTitled(text, start, word, at, end) && name.endWord(at)) {
    name.nameEnd = at;
    return name.label('colon', at + 2);
  }
  if (at + 1 < end && (isLetter(next) || next === 58 || next === 44 || next === 45)) {
    if (next === 58) name.nameEnd = isCapitals(text, word, at) ? at : at + 1;
    name.at++;
    return undefined;
  }
  // "Ann Lee (Greens). – Yes."
  const dash = dashAfter(text, at + 1, end);
  if (dash > 0 && name.endWord(at) && (closed || name.comma || isOffice(text.slice(word, at)))) {
    if (!closed) name.nameEnd = at;
    return name.label('colon', dash);
  }
  if (next === 46 || closed) return null;
  if (abbreviates(text, word, at, start) && at + 1 < end) {
    name.nameEnd = at + 1;
    if (!name.endWord(at)) return null;
    name.goOnAt(at + 1);
    return undefined;
  }
  if (!name.endWord(at)) return null;
  name.nameEnd = at;
  // Words must follow on the line: "General Lee." alone is an address, and ")" draws a caption.
  const said = skipBlank(text, at + 1, end);
  if (name.bracket > 0 || said >= end || text.charCodeAt(said) === 41) return null;
  return name.label('period', at + 1);
}

/** What joins words or stands within one: `Lee-Ray`, `O'Hara`, `AT&T`; two hyphens are a dash. */
function readJoint(name: NameSoFar, code: number): Label | null | undefined {
  const { text, start, at } = name;
  if (name.closed) return null;
  if (code === 45 && (isBlank(text.charCodeAt(at - 1)) || endsInitials(text, start, at))) name.markedAt(at);
  if (code === 45 && text.charCodeAt(at + 1) === 45) {
    if (!name.endWord(at)) return null;
    name.comma = true;
    name.goOnAt(at + 2);
    return undefined;
  }
  name.at++;
  if (code === 38) name.word = name.at;
  return undefined;
}

function readClosing(name: NameSoFar, code: number): Label | null | undefined {
  const { text, at, end } = name;
  if (code !== name.bracket || name.closed || !name.endWord(at)) return null;
  name.nameEnd = at;
  name.closed = true;
  name.goOnAt(at + 1);
  return goesOn(text, skipBlank(text, at + 1, end), end) ? name.label('enclosed', at + 1) : undefined;
}

function readBrackets(name: NameSoFar, code: number): Label | null | undefined {
  const { text, start, at, end, closed } = name;
  if (!name.endWord(at)) return null;
  const mark = readTimeMark(text, at, end);
  if (mark) {
    name.markedAt(at);
    name.closeWithTime(at, mark);
    return undefined;
  }
  const close = closing(text, at, Math.min(end, at + LONGEST_BRACKETS));
  if (close < 0) return null;
  if (name.bare < 0 && !closed) name.bare = trimName(text, start, at);
  // "The Minister for Roads (Mr. Tembo)": the brackets say who.
  if (!closed && code === 40 && NAMED_OFFICE.test(text.slice(start, close).replace(/\s+/g, ' ')))
    name.nameEnd = close;
  else if (code === 40 && (!closed || name.placed) && belongsToName(text.slice(at + 1, close - 1))) {
    name.nameEnd = close;
    name.placed = true;
  } else if (!closed) name.nameEnd = trimName(text, start, at);
  name.closed = true;
  name.goOnAt(close);
  return undefined;
}

/** Marks of bold type, or the `_` of `SPEAKER_01`. */
function readMarks(name: NameSoFar, code: number): Label | null | undefined {
  const { text, at, end } = name;
  if (code === 95 && !name.closed && isDigit(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1))) {
    name.at++;
    return undefined;
  }
  if (!name.bold || !name.endWord(at)) return null;
  const again = name.unbolded;
  name.unbolded = true;
  let after = at + 1;
  while (after < end && text.charCodeAt(after) === code) after++;
  name.close(at, after);
  if (!again && isBlank(text.charCodeAt(after)) && goesOn(text, skipBlank(text, after, end), end))
    return name.label('marked', after);
  return undefined;
}

function readTag(name: NameSoFar): Label | null | undefined {
  const { text, at, end, closed } = name;
  if (!name.endWord(at)) return null;
  const after = skipCloseTags(text, at, end);
  if (after === at) return null;
  const marked = !closed && BOLD.test(text.slice(at, after));
  name.close(at, after);
  if (!marked) return undefined;
  const said = skipTags(text, skipBlank(text, after, end), end);
  return goesOn(text, said, end) ? name.label('marked', said) : undefined;
}
