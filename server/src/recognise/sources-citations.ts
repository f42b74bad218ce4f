/** Links, footnotes and citations that a quantity carries. */
import type { Span, TurnSpan } from '../model/span.ts';
import { REPORTING_VERBS } from './sources-words.ts';
import { tokenise } from './tokens.ts';

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

/** `[74 percent](https://…)`, or a link on "a survey", "announced" in the same sentence. */
function linkAround(prose: string, sentence: Span, figure: Span): TurnSpan | null {
  const from = Math.max(sentence.start, figure.start - REACH);
  const to = Math.min(sentence.end, figure.end + REACH);
  let named: TurnSpan | null = null;
  let after = from;
  for (let at = prose.indexOf('](', from); at !== -1 && at < to; at = prose.indexOf('](', at + 2)) {
    const open = prose.slice(after, at).lastIndexOf('[');
    const close = prose.slice(at, at + REACH).indexOf(')');
    if (open === -1 || close === -1) continue;
    const link = { start: after + open, end: at + close + 1 };
    after = at + 2;
    if (link.start <= figure.start && at >= figure.end) return link;
    if (link.start - figure.end > NEAR) break;
    const text = tokenise(prose, { start: link.start, end: at });
    if (text.some(({ lower, capital }) => !capital && (CITING.has(lower) || REPORTING_VERBS.has(lower))))
      named ??= link;
  }
  return named;
}

/** How far behind a quantity a link may stand and still be its citation. */
const NEAR = 60;

/** Words that make a link's text a citation, beside reporting verbs. */
const CITING: ReadonlySet<string> = new Set(
  'report study survey poll census analysis audit data estimate estimates research findings tweet release statement source here testimony memo filing'.split(
    ' ',
  ),
);

/** `[^3]`, `[12]`, `<sup>3</sup>`, `(https://…)`, `(Source: …)` right behind the quantity's clause. */
function noteAfter(prose: string, from: number, to: number): TurnSpan | null {
  const text = prose.slice(from, to);
  const stop = /[;:—]|[.!?](?=\s|$)/.exec(text);
  const limit = stop ? stop.index + 16 : text.length;
  const note =
    /\[\[[^\]]{1,60}\]\([^)\s]{1,300}\)|\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]|<sup>\s?\d{1,3}\s?<\/sup>|[¹²³⁴-⁹]{1,3}|(?<!\])\((?:see |source: )?https?:\/\/[^\s)]{1,300}\)|(?<![(\]<])https?:\/\/[^\s)]{1,300}/i.exec(
      text,
    );
  if (!note || note.index > limit) return null;
  return { start: from + note.index, end: from + note.index + note[0].length };
}
