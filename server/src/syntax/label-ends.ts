/** Where words of a label begin and end. */
import { isBlank, isDigit, isLetter, isUpper } from './characters.ts';
import { TITLES } from './label-words.ts';

/** The label's words on one line. */
export function wordsOf(text: string, label: { readonly start: number; readonly end: number }): string {
  const words = text.slice(label.start, label.end);
  for (let i = label.start, gap = false; i < label.end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) gap = false;
    else if (gap || code !== 32) return words.replace(/\s+/g, ' ');
    else gap = true;
  }
  return words;
}

/** Whether the letter or digit at `at` goes on with the word before it (after an apostrophe, a hyphen, a period). */
export function wordGoesOn(text: string, at: number): boolean {
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
    code === 35 ||
    code === 95
  );
}

export function abbreviates(text: string, word: number, dot: number, start: number): boolean {
  const length = dot - word;
  if (length <= 0) return true;
  if (length === 1) {
    // "Q." and "A." at the start are labels; any other single capital is an initial.
    const code = text.charCodeAt(word);
    return isUpper(code) && !(word === start && (code === 81 || code === 65));
  }
  if (length > 6) return false;
  // "U.S." and "U.N." within a title.
  if (text.charCodeAt(dot - 2) === 46 && isUpper(text.charCodeAt(dot - 1))) return word > start;
  const folded = text.slice(word, dot).toLowerCase();
  if (folded === 'chair' || folded === 'court' || folded === 'judge') return false;
  return ABBREVIATIONS.has(folded) && (TITLES.has(folded) || word > start);
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep rev hon gov gen adm lt col sgt maj capt cmdr st jr sr asst atty messrs mx del comm ald insp inc corp ltd'.split(
    ' ',
  ),
);

export function trimName(text: string, start: number, end: number): number {
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (!isBlank(code) && code !== 44 && code !== 45 && code !== 0x2013 && code !== 42 && code !== 95) break;
    end--;
  }
  return end;
}

export function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUpper(code) || code === 40 || code === 34 || code === 0x201c || code === 91;
}

/** Whether three letters or more stand between, all of them capitals. */
export function isCapitals(text: string, from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let i = from; i < to; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a period and a dash at `dot` end a name in capitals behind a title. */
export function endsTitled(text: string, start: number, word: number, dot: number, end: number): boolean {
  if (dot + 2 >= end || !isBlank(text.charCodeAt(dot + 2)) || word === start) return false;
  let last = dot;
  while (last > word && isUpper(text.charCodeAt(last - 1))) last--;
  let first = start;
  while (isLetter(text.charCodeAt(first))) first++;
  // "CHAIR OF THE CLUB.- Our chair is chosen in May."
  return (
    dot - last >= 2 &&
    !text.slice(start, dot).includes(' OF ') &&
    TITLES.has(text.slice(start, first).toLowerCase())
  );
}
