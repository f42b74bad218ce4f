/** Reads the name of what may be a speaker label, and the sign that ends it. */
import { isBlank, isDigit, isLetter, isUpper, skipBlank } from './characters.ts';
import { nameAlone } from './label-alone.ts';
import { nextLine } from './label-below.ts';
import { opensSentence, wordGoesOn } from './label-ends.ts';
import { endsInitials, markedLabel } from './label-marks.ts';
import { NameSoFar, type Opening } from './label-name.ts';
import type { Label } from './label-shape.ts';
import { readSign } from './label-signs.ts';
import { readTimeMark } from './timecode.ts';

/** Longer labels than this are none. */
const LONGEST = 90;
/** A label over two lines has fewer words than this on the first. */
const MOST_BEFORE_BREAK = 6;
/** Wider gaps than this end a name. */
const WIDEST_GAP = 3;

/** Reads a name from its first letter, a capital, on, and what marks it as a label. */
export function scanName(text: string, start: number, lineEnd: number, opening: Opening): Label | null {
  let name = new NameSoFar(text, start, lineEnd, opening);
  let label = readName(name, opening.below, true);
  // The next line was no second line of the label.
  if (label === null && name.crossed && opening.below) {
    name = new NameSoFar(text, start, lineEnd, opening);
    label = readName(name, true, false);
  }
  const { sign } = name;
  if (sign < 0 || opening.bold || opening.bracket > 0) return label;
  const marked = label === null || label.shape === 'period' || endsInitials(text, start, sign);
  if (!marked) return label;
  // The period ends a sentence after "Ann Lee — ".
  return markedLabel(text, start, sign, lineEnd, opening.time) ?? label;
}

/**
 * @param below whether the lines below may tell that the name is a label
 * @param wraps whether the name may go on on the next line
 */
function readName(name: NameSoFar, below: boolean, wraps: boolean): Label | null {
  const { text } = name;
  const limit = name.start + LONGEST;
  while (name.at < limit) {
    const { at, end } = name;
    let label: Label | null | undefined;
    if (at >= end) label = readLineEnd(name, limit, below, wraps);
    else {
      const code = text.charCodeAt(at);
      if (isLetter(code)) {
        if (name.closed) return null;
        if (at === name.word || !wordGoesOn(text, at)) name.word = at;
        let to = at + 1;
        while (to < end && isLetter(text.charCodeAt(to))) to++;
        name.at = name.nameEnd = to;
        continue;
      }
      label = isDigit(code) ? readDigits(name) : isBlank(code) ? readGap(name, code) : readSign(name, code);
    }
    if (label !== undefined) return label;
  }
  return null;
}

/** @returns the label that the line's end ends, null where there is none, undefined where the name goes on below */
function readLineEnd(
  name: NameSoFar,
  limit: number,
  below: boolean,
  wraps: boolean,
): Label | null | undefined {
  const { text, end, crossed } = name;
  if (!name.endWord(name.at)) return null;
  const { words } = name;
  const short = name.caps && words > 0 && words < MOST_BEFORE_BREAK && !name.comma && !name.closed;
  if (wraps && short && !crossed && end < text.length) {
    // A label over two lines: the second must go on at once.
    const next = skipBlank(text, nextLine(text, end), limit);
    if (next < limit && isUpper(text.charCodeAt(next))) {
      name.crossed = true;
      const to = Math.min(limit, text.length);
      let stop = next;
      while (stop < to && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
      name.end = stop;
      name.goOnAt(next);
      return undefined;
    }
  }
  if (crossed) return null;
  return name.timed() ?? (below ? nameAlone(text, name) : null);
}

function readDigits(name: NameSoFar): null | undefined {
  const { text, at, end } = name;
  const mark = name.word >= at ? readTimeMark(text, at, end) : null;
  if (mark) {
    name.closeWithTime(at, mark);
    return undefined;
  }
  if (name.closed) return null;
  if (!wordGoesOn(text, at)) name.word = at;
  let to = at + 1;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  name.at = name.nameEnd = to;
  return undefined;
}

function readGap(name: NameSoFar, code: number): Label | null | undefined {
  const { text, start, at: gap, end } = name;
  if (!name.endWord(gap)) return null;
  const at = skipBlank(text, gap, end);
  if (code === 9) name.markedAt(gap);
  const letter = text.charCodeAt(start);
  if (gap === start + 1 && !name.closed && name.words === 1 && at < end) {
    const wide = (letter === 81 || letter === 65) && (at - gap > 1 || code !== 32);
    // One space after a Q opens a question where a sentence begins.
    if (wide || (letter === 81 && opensSentence(text, at))) {
      name.nameEnd = gap;
      return name.label('bare', at);
    }
  }
  const next = text.charCodeAt(at);
  if (at - gap > WIDEST_GAP && at < end && next !== 58 && !isDigit(next)) return null;
  name.goOnAt(at);
  return undefined;
}
