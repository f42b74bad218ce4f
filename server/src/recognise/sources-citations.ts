/** Links, footnotes and citations that a quantity carries. */
import type { Span, TurnSpan } from '../model/span.ts';

/** The longest link or note that is looked for. */
const REACH = 400;

/**
 * @param prose of the block
 * @param sentence that holds the quantity
 * @param figure the quantity's span
 * @returns the link, footnote or citation it carries, or null; bounded look-around, linear
 */
export function citationOf(prose: string, sentence: Span, figure: Span): TurnSpan | null {
  const end = Math.min(prose.length, sentence.end + 80);
  return (
    linkAround(prose, sentence, figure) ?? noteAfter(prose, figure.end, Math.min(end, figure.end + REACH))
  );
}

/** `[74 percent](https://…)`, or a link later in the same clause. */
function linkAround(prose: string, sentence: Span, figure: Span): TurnSpan | null {
  const from = Math.max(sentence.start, figure.start - REACH);
  const to = Math.min(prose.length, Math.max(sentence.end, figure.end) + REACH);
  for (let at = prose.indexOf('](', from); at !== -1 && at < to; at = prose.indexOf('](', at + 2)) {
    const open = prose.lastIndexOf('[', at);
    const close = prose.indexOf(')', at);
    if (open < from || close === -1 || close > to || open >= sentence.end) continue;
    if (open <= figure.start && at >= figure.end) return { start: open, end: close + 1 };
  }
  return null;
}

/** `[^3]`, `[12]`, `<sup>3</sup>`, `(https://…)`, `(Source: …)` right behind the quantity's clause. */
function noteAfter(prose: string, from: number, to: number): TurnSpan | null {
  const text = prose.slice(from, to);
  const stop = /[;:—]|[.!?](?=\s|$)/.exec(text);
  const limit = stop ? stop.index + 16 : text.length;
  const note =
    /\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]|<sup>\s?\d{1,3}\s?<\/sup>|[¹²³⁴-⁹]{1,3}|\((?:see |source: )?https?:\/\/[^\s)]{1,300}\)|https?:\/\/[^\s)]{1,300}/i.exec(
      text,
    );
  if (!note || note.index > limit) return null;
  return { start: from + note.index, end: from + note.index + note[0].length };
}
