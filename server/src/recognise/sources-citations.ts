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
    linkAround(prose, sentence, figure) ??
    noteAfter(prose, figure.end, Math.min(end, figure.end + REACH)) ??
    linkInRow(prose, figure)
  );
}

/** A cell that holds nothing but a link, in the same row of a table behind the quantity's: `| 46,900 | [Crossings](https://…) |`. */
function linkInRow(prose: string, figure: Span): TurnSpan | null {
  const start = prose.lastIndexOf('\n', figure.start) + 1;
  if (prose[start] !== '|') return null;
  const to = Math.min(prose.length, figure.end + ROW);
  const next = prose.slice(figure.end, to).indexOf('\n');
  const row = prose.slice(figure.end, next === -1 ? to : figure.end + next);
  for (let bar = row.indexOf('|'); bar !== -1; bar = row.indexOf('|', bar + 1)) {
    const link = LINK_CELL.exec(row.slice(bar, bar + REACH));
    if (link) {
      const from = figure.end + bar + link[1]!.length;
      return { start: from, end: from + link[2]!.length };
    }
  }
  return null;
}

/** How much of a table's row behind a quantity is read. */
const ROW = 1000;

const LINK_CELL = /^(\| ?)(\[[^\][|\n]{3,120}\]\(https?:[^\s()|]{1,250}\)) ?\|/;

/** `[74 percent](https://…)`, or a link on "a survey", "announced" in the same sentence. */
function linkAround(prose: string, sentence: Span, figure: Span): TurnSpan | null {
  const from = Math.max(sentence.start, figure.start - REACH);
  const to = Math.min(sentence.end, figure.end + REACH);
  let named: TurnSpan | null = null;
  let after = from;
  const near = prose.slice(from, to + 1);
  for (let link = near.indexOf(']('); link !== -1; link = near.indexOf('](', link + 2)) {
    const at = from + link;
    const open = prose.slice(after, at).lastIndexOf('[');
    const close = prose.slice(at, at + REACH).indexOf(')');
    if (open === -1 || close === -1) continue;
    const span = { start: after + open, end: at + close + 1 };
    after = at + 2;
    if (span.start <= figure.start && at >= figure.end) return span;
    if (span.start - figure.end > NEAR) break;
    const text = tokenise(prose, { start: span.start, end: at });
    if (
      text.some(
        ({ lower, capital }) =>
          DOCUMENTS.has(lower) ||
          (!capital && (CITING.has(lower) || CHANGING.has(lower) || REPORTING_VERBS.has(lower))),
      )
    )
      named ??= span;
  }
  return named;
}

/** How far behind a quantity a link may stand and still be its citation. */
const NEAR = 240;

/** Words that make a link a citation also as part of a title. */
const DOCUMENTS: ReadonlySet<string> = new Set('survey study poll census audit article paper'.split(' '));

/** Words that make a link's text a citation, beside reporting verbs. */
const CITING: ReadonlySet<string> = new Set(
  (
    'report study survey poll census analysis audit data estimate estimates research findings tweet release statement source here testimony memo filing ' +
    'rule guidance letter awarded awarding issued issuing released releasing announcing launched proposed finalized invested investing committed approved'
  ).split(' '),
);

/** What a quantity did, as writers link it to the series it is from: "has [fallen](…) to 4 percent". */
const CHANGING: ReadonlySet<string> = new Set(
  (
    'fell fallen falling down dropped declined decreased plunged plummeted sank slowed shrank lower lowest ' +
    'rose risen rising up grew grown increased climbed jumped surged soared higher highest ' +
    'doubled tripled quadrupled reached hit averaged ended peaked improved exceeded surpassed recovered rebounded'
  ).split(' '),
);

/** How far behind the end of the quantity's clause a note may begin: a closing quotation mark, a space. */
const TAIL = 16;

/** `[^3]`, `[12]`, `\\3\\` of printed hearings, `<sup>3</sup>`, `(https://…)`, `[[Source](…)]` right behind the quantity's clause. */
function noteAfter(prose: string, from: number, to: number): TurnSpan | null {
  let limit = to;
  for (let at = from; at < limit; at++) {
    const code = prose.charCodeAt(at);
    if (code < 128 && MARKS[code] === 0) continue;
    const char = prose[at]!;
    const end = noteEnd(prose, at, char);
    if (end > at) return { start: at, end };
    if (limit === to && closes(prose, at, char)) limit = Math.min(to, at + TAIL);
  }
  return null;
}

/** `3`, `3, 4`, `3–5`. */
const NUMBERED = /^\d{1,3}(?:(?:, ?|–|-)\d{1,3}){0,6}$/;

/** Signs that a note or an address begins with, or that end a clause. */
const MARKS = new Uint8Array(128);
for (const mark of '[<(h;:.!?\\') MARKS[mark.charCodeAt(0)] = 1;

function closes(prose: string, at: number, char: string): boolean {
  if (char === ';' || char === ':' || char === '—') return true;
  return (char === '.' || char === '!' || char === '?') && !isWordAt(prose, at + 1);
}

function isWordAt(prose: string, at: number): boolean {
  return at < prose.length && /[\p{L}\p{N}]/u.test(prose[at]!);
}

/** @returns the end of the note that begins at `at`, or `at` where none does */
function noteEnd(prose: string, at: number, char: string): number {
  if (char === '[') {
    const close = prose.slice(at, at + 60).indexOf(']');
    if (close < 2) return at;
    const label = prose.slice(at + 1, at + close);
    if (label[0] === '[' && prose[at + close + 1] === '(')
      return at + close + 1 + addressLength(prose, at + close + 1);
    return (label[0] === '^' && !label.includes(' ')) || NUMBERED.test(label) ? at + close + 1 : at;
  }
  if (char === '\\') {
    const close = prose.slice(at + 1, at + 5).indexOf('\\');
    return close > 0 && /^\d{1,3}$/.test(prose.slice(at + 1, at + 1 + close)) ? at + close + 2 : at;
  }
  if (char === '<' && prose.startsWith('<sup>', at)) {
    const close = prose.slice(at, at + 20).indexOf('</sup>');
    return close > 5 && /^\d{1,3}$/.test(prose.slice(at + 5, at + close)) ? at + close + 6 : at;
  }
  if (char === '<') return at + (REFERENCE.exec(prose.slice(at, at + 200))?.[0].length ?? 0);
  const before = prose[at - 1] ?? ' ';
  if (char === '.') return at + (FLATTENED.exec(prose.slice(Math.max(0, at - 3), at + 12))?.[1]?.length ?? 0);
  if (char === '(' && before !== ']') {
    if (prose.startsWith('(http', at)) return at + addressLength(prose, at);
    const place = PLACE.exec(prose.slice(at, at + 60));
    if (place) return at + place[0].length;
    const placed = CITED_PLACE.exec(prose.slice(at, at + 160));
    if (placed) return at + placed[0].length;
    const cited = before === ' ' || before === '\n' ? AUTHOR_YEAR.exec(prose.slice(at, at + 90)) : null;
    if (cited && !CALENDAR.test(cited[1]!))
      return at + Math.max(cited[0].length, prose.slice(at, at + 200).indexOf(')') + 1);
  }
  if (char === 'h' && (prose.startsWith('http://', at) || prose.startsWith('https://', at)))
    return before === ' ' || before === '\n' ? at + addressLength(prose, at) : at;
  if (SUPERSCRIPTS.includes(char) && '.,;!?)”"’'.includes(before)) {
    let end = at;
    while (SUPERSCRIPTS.includes(prose[end] ?? ' ')) end++;
    return end;
  }
  return at;
}

/** An element that holds a reference: `<ref name="a">…</ref>`, `<cite>…</cite>`, a news agency's `<Origin …>…</Origin>`. */
const REFERENCE = /^<(?:ref|cite|origin)\b[^<>\n]{0,60}>[^<>\n]{1,100}(?:<\/\w{3,6}>)?/i;

/** @returns the note in square brackets that ends before `end`, or null */
export function noteBefore(prose: string, end: number): TurnSpan | null {
  if (prose[end - 1] !== ']') return null;
  const from = prose.lastIndexOf('[', end);
  return from > end - 60 && noteEnd(prose, from, '[') === end ? { start: from, end } : null;
}

/** `(Ruiz et al., 2020)`, `(WHO 2021; Ohm, 2019)`. */
const AUTHOR_YEAR = /^\((?:see |cf\. )?(\p{Lu}[\p{L}.&'’ -]{1,60})(?:, | )(?:19|20)\d\d[a-z]?[):;,]/u;

/** `(Table 4)`, `(see Background note 7)`, `(see Figures 2 and 3)`. */
const PLACE =
  /^\((?:see |cf\. )?(?:\p{L}{3,12} )?(?:tables?|figures?|fig\.|notes?|annex|appendix|exhibits?|charts?|box|footnotes?|references?) [A-Z]?\d{1,3}[a-z]?(?:(?:, | and |–|-)[A-Z]?\d{1,3}[a-z]?){0,3}\)/iu;

/** `(Harbour Inspectorate, Losses at Sea 2019, table 6)`. */
const CITED_PLACE =
  /^\((?:see |cf\. )?\p{Lu}[^()\n]{3,110}, (?:tables?|figures?|fig\.|annex|appendix|charts?|pp?\.|pages?|para\.) ?[A-Z]?\d{1,4}[^()\n]{0,20}\)/u;

/** The mark of a note that lost its height, behind a full stop: `in the ledgers.3 After`. */
const FLATTENED = /^\p{Ll}{3}(\.\d{1,2})(?:\s+\p{Lu}|\s*$)/u;

/** What makes a date of it: `(May 2021)`, `(Fiscal 2020)`. */
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter|early|mid|late|fiscal|fy|since|in|q|by|from|as|until)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b/i;

const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹⁰';

/** Length of an address and its closing parenthesis. */
function addressLength(prose: string, at: number): number {
  let end = at;
  while (end < prose.length && end < at + REACH) {
    const char = prose[end]!;
    if (char === ' ' || char === '\n' || char === '\t') break;
    end++;
    if (char === ')') break;
  }
  return end - at;
}
