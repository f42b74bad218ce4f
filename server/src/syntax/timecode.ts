import { isDigit } from './characters.ts';

/** A media time as written, and where it ends. */
export interface TimeCode {
  readonly seconds: number;
  readonly end: number;
}

/**
 * Reads `1:02`, `01:02`, `01:02:03`, with a fraction after a period or a comma, at `at`.
 * @returns null where no time code stands; at least one colon is needed
 */
export function readTime(text: string, at: number, limit: number): TimeCode | null {
  let end = at;
  let seconds = 0;
  let parts = 0;
  while (parts < 3) {
    let value = 0;
    let digits = 0;
    while (end < limit && isDigit(text.charCodeAt(end)) && digits < 4) {
      value = value * 10 + text.charCodeAt(end) - 48;
      end++;
      digits++;
    }
    if (digits === 0 || (parts > 0 && digits !== 2)) return null;
    seconds = seconds * 60 + value;
    parts++;
    if (text.charCodeAt(end) === 58 && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) end++;
    else break;
  }
  if (parts < 2) return null;
  const mark = text.charCodeAt(end);
  if ((mark === 46 || mark === 44) && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) {
    let scale = 0.1;
    end++;
    while (end < limit && isDigit(text.charCodeAt(end))) {
      seconds += (text.charCodeAt(end) - 48) * scale;
      scale /= 10;
      end++;
    }
    seconds = Math.round(seconds * 1000) / 1000;
  }
  if (end < limit && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 58)) return null;
  return { seconds, end };
}

/** Reads a time code in brackets or bare: `[00:01]`, `[00:01 --> 00:04]`, `[9:01 PM]`, `(1:02:03)`, `\[54:04\]`, `<00:01>`, `00:01`. */
export function readTimeMark(text: string, at: number, limit: number): TimeCode | null {
  let from = at;
  if (text.charCodeAt(from) === 92) from++;
  const open = text.charCodeAt(from);
  const bracketed = open === 91 || open === 40 || open === 60;
  const time = readTime(text, bracketed ? from + 1 : from, limit);
  if (!time || !bracketed) return time;
  let { end } = time;
  if (text.charCodeAt(end) === 32) {
    const more = MORE.exec(text.slice(end, end + 6))?.[0] ?? '';
    const until = more.endsWith(' ') ? readTime(text, end + more.length, limit) : null;
    end = until ? until.end : end + (more.endsWith(' ') ? 0 : more.length);
  }
  if (text.charCodeAt(end) === 92) end++;
  const close = text.charCodeAt(end);
  return close === 93 || close === 41 || close === 62 ? { seconds: time.seconds, end: end + 1 } : null;
}

/** What may follow a time in brackets: the time until which it lasts, the half of the day. */
const MORE = /^ (?:-{1,2}> (?=\d)|[AaPp]\.?[Mm]\b\.?)/;
