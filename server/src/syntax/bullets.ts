import { isDigit, skipBlank } from './characters.ts';

/** Where the words of a list item begin (`- x`, `• x`, `3. x`), or `first` where the line has no bullet. */
export function bulletEnd(text: string, first: number, last: number): number {
  const code = text.charCodeAt(first);
  let at = first;
  if (code === 45 || code === 42 || code === 43 || code === 0x2022 || code === 0x25aa || code === 0x25cf)
    at++;
  else {
    while (at < last && at - first < 3 && isDigit(text.charCodeAt(at))) at++;
    if (at === first || (text.charCodeAt(at) !== 46 && text.charCodeAt(at) !== 41)) return first;
    at++;
  }
  const words = skipBlank(text, at, last);
  return words > at ? words : first;
}
