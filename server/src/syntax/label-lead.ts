/** What may stand before a label and is no part of it. */
import { isBlank, isDigit, isUpper, skipBlank } from './characters.ts';

/** Where the words of `- Name: …`, `* **Name:** …`, `• Name: …`, `– Name: …` begin, or `at` where no bullet stands. */
export function bullet(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const marks = code === 45 || code === 42 || code === 0x2022 || code === 0x2013 || code === 0x2014;
  return marks && isBlank(text.charCodeAt(at + 1)) ? skipBlank(text, at + 1, end) : at;
}

/**
 * Where the label begins after the number of a question: `Q12 Chair:`, `Q12  **Chair:**`, `12. Q.`, `12    Q.`; `at` where none
 * stands.
 */
export function questionNumber(text: string, at: number, end: number): number {
  const asks = text.charCodeAt(at) === 81;
  let to = asks ? at + 1 : at;
  const digits = to;
  while (to < end && to - digits < 5 && isDigit(text.charCodeAt(to))) to++;
  if (to === digits || to - digits > 4) return at;
  // "12    Q." has a gap instead of a period.
  const gap = !asks && skipBlank(text, to, end) - to >= 2;
  if (!asks && !gap && text.charCodeAt(to++) !== 46) return at;
  const label = skipBlank(text, to, end);
  if (label === to || label >= end) return at;
  const code = text.charCodeAt(label);
  if (asks) return isUpper(code) || code === 42 || code === 95 ? label : at;
  const mark = text.charCodeAt(label + 1);
  return (code === 81 || code === 65) && (mark === 46 || mark === 58) ? label : at;
}
