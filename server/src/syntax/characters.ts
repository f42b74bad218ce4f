/** Classes of characters, by code unit, for scanners that must not call a regex per line. */

/** A blank that stands behind a line number alone: how `markLineNumbers` tells the cutter of one. */
export const NUMBER_GAP = 0x1f;

/** Space within a line: blanks, tabs, no-break and typographic spaces, form feeds, byte order marks. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code !== 10 && code !== 13;
  if (code < 0xa0) return code === 127;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0 || isPunctuation(code)) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 0xc0 || isPunctuation(code)) return false;
  const char = String.fromCharCode(code);
  return char.toUpperCase() !== char;
}

/** A letter of any script, by code unit; marks and halves of surrogate pairs count as letters. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isPunctuation(code) && !isBlank(code);
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0xff1a ||
    code === 0xfffd
  );
}

/** First offset from `at` that is no space within the line, at most `end`. */
export function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Last offset after a visible character of `start..end`, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code !== 10 && code !== 13 && !isBlank(code)) break;
    end--;
  }
  return end;
}

/** A copy that does not keep the text alive from which the words were cut, as V8's slices do. */
export function copied(words: string): string {
  return ` ${words}`.slice(1);
}

/** The same for words that recur: each is copied once. */
export function detach(text: string): string {
  const known = detached.get(text);
  if (known !== undefined) return known;
  const copy = copied(text);
  if (detached.size >= 2000) detached.clear();
  detached.set(copy, copy);
  return copy;
}

const detached = new Map<string, string>();
