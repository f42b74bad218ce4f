import type { DocumentSpan } from '../model/span.ts';
import { detach } from './characters.ts';

/** An address in a text. */
export interface Link {
  readonly href: string;
  readonly span: DocumentSpan;
}

/** Longer addresses are cut short. */
export const LONGEST_LINK = 2000;

/**
 * Every `http://` and `https://` address in `from..to`, in order; linear.
 * Closing punctuation and unmatched closing brackets stay outside.
 */
export function findLinks(text: string, from = 0, to = text.length): Link[] {
  if (to - from < text.length) {
    // A search for the next address must not leave the part.
    return findLinks(text.slice(from, to)).map(({ href, span }) => ({
      href,
      span: { start: span.start + from, end: span.end + from },
    }));
  }
  const links: Link[] = [];
  let at = from;
  while (at < to) {
    const start = text.indexOf('http', at);
    if (start < 0 || start >= to) break;
    const secure = text.charCodeAt(start + 4) === 115 ? 5 : 4;
    if (!text.startsWith('://', start + secure)) {
      at = start + 4;
      continue;
    }
    let end = start + secure + 3;
    const head = end;
    const limit = Math.min(to, start + LONGEST_LINK);
    while (end < limit && inAddress(text.charCodeAt(end))) end++;
    while (end > head && closes(text, start, end)) end--;
    if (end > head) links.push({ href: detach(text.slice(start, end)), span: { start, end } });
    at = Math.max(end, start + 4);
  }
  return links;
}

function inAddress(code: number): boolean {
  return (
    code > 32 &&
    code !== 34 &&
    code !== 60 &&
    code !== 62 &&
    code !== 96 &&
    code !== 0xa0 &&
    code !== 92 &&
    code < 0x2000
  );
}

function closes(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  if (".,;:!?'*_|]}".includes(last)) return true;
  return last === ')' && !text.slice(start, end).includes('(');
}
