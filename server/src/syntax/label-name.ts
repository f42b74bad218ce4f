/** A name as far as it was read, and the label that it makes. */
import { isLower, isUpper, skipBlank } from './characters.ts';
import { skipCloseTags } from './label-brackets.ts';
import { trimName } from './label-ends.ts';
import { type Label, plainLabel, type Shape } from './label-shape.ts';
import { PARTICLES } from './label-words.ts';
import { readTimeMark, type TimeCode } from './timecode.ts';

/** What stands before a name. */
export interface Opening {
  readonly bold: boolean;
  /** The sign that closes an enclosed name, or 0. */
  readonly bracket: number;
  /** A media time, or null. */
  readonly time: number | null;
  /** Whether the lines below may tell that the name is a label. */
  readonly below: boolean;
}

/** Nothing stands before the name. */
export const UNMARKED: Opening = { bold: false, bracket: 0, time: null, below: true };
/** The same where the line alone must tell. */
export const UNMARKED_ON_LINE: Opening = { ...UNMARKED, below: false };

/** Labels have no more words than this. */
const MOST_WORDS = 12;
/** Particles are no longer than this. */
const LONGEST_PARTICLE = 7;

export class NameSoFar {
  /** Up to where the line was read. */
  at: number;
  /** Where the name ends before marks and brackets. */
  nameEnd: number;
  /** Where it ends before brackets, or -1. */
  bare = -1;
  /** Where the last word begins. */
  word: number;
  words = 0;
  caps = true;
  comma = false;
  /** Nothing of the name may follow: marks or brackets closed it. */
  closed = false;
  /** Bold marks closed it. */
  unbolded = false;
  /** The label ends in brackets that belong to the name. */
  placed = false;
  /** The name went on on a second line. */
  crossed = false;
  /** Where it stands before a dash, a tab, a bar or `>>`, which mark it where nothing else does; or -1. */
  sign = -1;
  time: number | null;
  readonly bold: boolean;
  readonly bracket: number;

  /** @param end where the line ends */
  constructor(
    readonly text: string,
    readonly start: number,
    public end: number,
    opening: Opening,
  ) {
    this.at = this.nameEnd = this.word = start;
    this.time = opening.time;
    this.bold = opening.bold;
    this.bracket = opening.bracket;
  }

  /** Ends the word before `stop`; false where it cannot stand in a label. */
  endWord(stop: number): boolean {
    const { text, word } = this;
    if (stop <= word) return true;
    const code = text.charCodeAt(word);
    if (++this.words > MOST_WORDS) return false;
    if (isUpper(code)) {
      for (let i = word + 1; this.caps && i < stop; i++) if (isLower(text.charCodeAt(i))) this.caps = false;
      return true;
    }
    if (isLower(code)) {
      this.caps = false;
      return stop - word <= LONGEST_PARTICLE && PARTICLES.has(text.slice(word, stop));
    }
    return this.words > 1;
  }

  /** Goes on at `at`, where another word may begin. */
  goOnAt(at: number): void {
    this.at = this.word = at;
  }

  /** The name ends before `stop`, unless it did before; what was read goes on at `at`. */
  close(stop: number, at: number): void {
    if (!this.closed) this.nameEnd = trimName(this.text, this.start, stop);
    this.closed = true;
    this.goOnAt(at);
  }

  /** A media time stands behind the name. */
  closeWithTime(stop: number, mark: TimeCode): void {
    this.close(stop, mark.end);
    this.time = mark.seconds;
  }

  markedAt(sign: number): void {
    if (this.sign < 0) this.sign = sign;
  }

  /** The label, whose words begin at `body` or after the marks there; null where no name was read. */
  label(shape: Shape, body: number): Label | null {
    const { text, start, end, nameEnd, bold } = this;
    // Over two lines goes what is in capitals; "Mr. Lee" below a heading is a label of its own.
    if (nameEnd === start || (this.crossed && !this.caps)) return null;
    const actual = bold && shape === 'colon' ? 'bold' : shape;
    let from = skipBlank(text, body, end);
    if (bold) while (text.charCodeAt(from) === 42 || text.charCodeAt(from) === 95) from++;
    from = skipBlank(text, skipCloseTags(text, from, end), end);
    const mark = readTimeMark(text, from, end);
    let code: Label['code'] = null;
    if (mark) {
      this.time = mark.seconds;
      code = { start: from, end: mark.end };
      from = skipBlank(text, mark.end, end);
      if (text.charCodeAt(from) === 58) from = skipBlank(text, from + 1, end);
      if (bold) while (text.charCodeAt(from) === 42) from = skipBlank(text, from + 1, end);
    }
    const { time } = this;
    if (this.words > 1 && text.startsWith('BY ', start) && actual === 'colon')
      return { shape: 'by', start: start + 3, end: nameEnd, body: from, time, code };
    const kind = mark && from >= end && actual !== 'period' ? 'timed' : actual;
    return { shape: kind, start, end: nameEnd, body: from, time, code };
  }

  /** The label of a name that has nothing on its line but a media time, or null. */
  timed(): Label | null {
    const { text, start, end, time } = this;
    if (time === null) return null;
    this.nameEnd = trimName(text, start, this.closed ? this.nameEnd : this.at);
    return this.nameEnd > start ? plainLabel('timed', start, this.nameEnd, end, time) : null;
  }
}
