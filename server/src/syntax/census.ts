/** Counts what a document's style is learnt from. Counts add up, so that an edit needs only its own lines. */
import { isUpper, skipBlank, trimEnd } from './characters.ts';
import { countInline, LONG_LINE } from './inline-label.ts';
import { countTagged } from './inline-tagged.ts';
import { readLabel } from './label.ts';
import { wordsOf } from './label-ends.ts';
import { readSmallName } from './label-nick.ts';
import { type Label, LOOSE, type Writing } from './label-shape.ts';
import type { LabelsSeen } from './labels-seen.ts';
import { LineState } from './line-state.ts';
import { LineCursor } from './lines.ts';
import { isPageMarker, lineNumberEnd, lineShape } from './page.ts';

/** What was counted. */
export interface Census {
  /** Candidates by `shape`, a space and the label's words; those on numbered lines start with `#`. */
  readonly labels: ReadonlyMap<string, number>;
  /** Lines near page markers, digits as `#`. */
  readonly furniture: ReadonlyMap<string, number>;
  readonly visibleLines: number;
  /** Lines that start with a number and a gap. */
  readonly numberedLines: number;
  /** The ways of writing labels that were counted; null where all. */
  readonly writings: ReadonlySet<Writing> | null;
}

/** Longer lines are no page headers. */
export const FURNITURE_LENGTH = 70;

/** Lines on either side of a page marker that may be page headers. */
const NEAR = 4;

/** What the lines below a name show to be a label. */
const BELOW: ReadonlySet<Writing> = new Set<Writing>([
  'titled',
  'alone',
  'dashed',
  'stacked',
  'grouped',
  'marked',
]);

/** Whether lines below a name are read to tell whether it is a label, where labels are written in these ways. */
export function asksBelow(writings: ReadonlySet<Writing> | null): boolean {
  return writings === null || [...BELOW].some((writing) => writings.has(writing));
}

/** Opening quotation marks: `Name: “…”` quotes somebody who need not be talking here. */
const QUOTES = new Set([...'"“‘«„'].map((mark) => mark.charCodeAt(0)));

/** Code units that a field's value has at most. */
const VALUE = 40;

const NAMES = /^\p{Lu}[^\s.?!:;,…—–-]{0,30}(?: \p{Lu}[^\s.?!:;,…—–-]{0,30}){0,2}[ \t]{0,8}$/u;

/** Whether a line holds no more than a name after its label, as the credit of a picture does. */
function isValue(text: string, body: number, end: number): boolean {
  return end - body <= VALUE && isUpper(text.charCodeAt(body)) && NAMES.test(text.slice(body, end));
}

/** @param end where the label's line ends */
export function censusKey(
  text: string,
  label: Label,
  end: number,
  numbered: boolean,
  fresh: boolean,
): string {
  const quoted =
    (label.shape === 'colon' || label.shape === 'bold') && QUOTES.has(text.charCodeAt(label.body));
  const shape = quoted
    ? 'quoted'
    : label.shape === 'colon' && isValue(text, label.body, end)
      ? 'thin'
      : label.shape === 'period' && !fresh
        ? 'inline'
        : label.shape;
  return `${numbered ? '#' : ''}${shape} ${wordsOf(text, label)}`;
}

/** Begins the key under which is counted how many labels of a shape open words that somebody says. */
export const VOICED = 126;

export function voicedKey(shape: string): string {
  return `~${shape} `;
}

/** Code units in which somebody who talks says so. */
const SAID = 200;

/** Whether a label is too short for a name. */
function isShort({ start, end }: Label): boolean {
  return end - start <= 4;
}

/** Words of those who talk to each other or vote; manuals have few of them. */
export const VOICE =
  /^[+-]1\b|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|[Tt]hanks?|[Yy]es|[Yy]eah|[Oo]kay|OK)\b|\?/;

function isVoiced(text: string, body: number): boolean {
  let from = body;
  while (from < text.length && text.charCodeAt(from) <= 32) from++;
  let to = from;
  while (to < text.length && to - from < SAID && text.charCodeAt(to) !== 10) to++;
  return VOICE.test(text.slice(from, to));
}

/** The way in which the labels of a census key are written. */
export function writingOf(key: string): Writing {
  const first = key.charCodeAt(0);
  const shape = key.slice(first === 35 || first === VOICED ? 1 : 0, key.indexOf(' '));
  if (shape === 'inline') return 'period';
  return shape === 'quoted' || shape === 'thin' || shape === 'sign' ? 'colon' : (shape as Writing);
}

/** Ways in which a colon ends the label. */
const COLONS: ReadonlySet<Writing> = new Set<Writing>(['colon', 'bold', 'bracket', 'by']);

/** Whether only a line that has a colon near its start may begin with a label. */
function endInColons(text: string, writings: ReadonlySet<Writing>): boolean {
  for (const writing of writings)
    if (!COLONS.has(writing) && writing !== 'mid' && writing !== 'tagged') return false;
  return !text.includes('：');
}

/** Code units of a label with the marks and the time code before it, and with a colon that a line break tore from it. */
const TO_COLON = 240;

/** Where the next colon stands; asked from the top to the bottom. */
class NextColon {
  private at = -1;

  constructor(private readonly text: string) {}

  /** Whether it stands so far off that no label begins here. */
  isFar(from: number): boolean {
    if (this.at < from) {
      const found = this.text.indexOf(':', from);
      this.at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.at - from > TO_COLON;
  }
}

/** At which line the ways of writing labels are learnt from what was counted above it, to count all again by them. */
export interface Learning {
  readonly at: number;
  learn(above: Census): ReadonlySet<Writing>;
}

/** How to count a part of a text. */
export interface Counting {
  /** A dash may stand before a label. */
  readonly captions?: boolean;
  /** The line above is blank or there is none. */
  readonly afterBlank?: boolean;
  /** Takes the labels that were read. */
  readonly seen?: LabelsSeen | null;
  /** In which ways labels are written; what is written otherwise is none. Null for all ways. */
  readonly writings?: ReadonlySet<Writing> | null;
  readonly learning?: Learning | null;
}

/** Counts the lines of `from..to`; both must be line starts. */
export function takeCensus(
  text: string,
  from: number,
  to: number,
  { captions = false, afterBlank = true, seen = null, writings = null, learning = null }: Counting = {},
): Census {
  const labels = new Map<string, number>();
  const furniture = new Map<string, number>();
  let visibleLines = 0;
  let numberedLines = 0;
  const below = asksBelow(writings);
  const colons = writings !== null && !captions && endInColons(text, writings) ? new NextColon(text) : null;
  const lines = new LineCursor(text, from, to);
  const recent: { start: number; end: number }[] = [];
  let following = 0;
  const state = new LineState(afterBlank);
  while (lines.advance()) {
    const { start, end } = lines;
    if (learning !== null && start >= learning.at) {
      // An edit counts single lines again: each must count the same wherever it stands.
      const learnt = learning.learn({ labels, furniture, visibleLines, numberedLines, writings });
      seen?.clear();
      return takeCensus(text, from, to, { captions, afterBlank, seen, writings: learnt });
    }
    const first = skipBlank(text, start, end);
    if (first === end) {
      state.afterBlank = true;
      continue;
    }
    visibleLines++;
    let words = first;
    const number = lineNumberEnd(text, first, end);
    if (number > 0) {
      numberedLines++;
      words = number;
    }
    const fresh = state.step(text, start, first, end);
    if (captions && (text.charCodeAt(words) === 45 || text.charCodeAt(words) === 0x2013))
      words = skipBlank(text, words + 1, end);
    const label = colons?.isFar(words)
      ? null
      : (readLabel(text, words, end, below) ?? (captions ? readSmallName(text, words, end) : null));
    if (label) seen?.add(words, label);
    if (label && (writings === null || writings.has(label.shape))) {
      const key = censusKey(text, label, end, number > 0, fresh);
      count(labels, key);
      const judged = key.startsWith('quoted ')
        ? 'quoted'
        : LOOSE.has(label.shape) || label.shape === 'heading' || label.shape === 'alone'
          ? label.shape
          : isShort(label)
            ? 'sign'
            : null;
      if (judged !== null && isVoiced(text, label.body)) count(labels, voicedKey(judged));
    }
    if (end - first > LONG_LINE && (writings === null || writings.has('mid')))
      countInline(text, words, end, (inline) => count(labels, `mid ${inline}`));
    if (end - first > LONG_LINE && (writings === null || writings.has('tagged')))
      countTagged(text, words, end, (inline) => count(labels, `tagged ${inline}`));
    const short = end - first <= FURNITURE_LENGTH;
    if (short && isPageMarker(text, first, end)) {
      for (const line of recent) count(furniture, lineShape(text, line.start, line.end));
      recent.length = 0;
      following = NEAR;
      continue;
    }
    if (!short || (label && !BELOW.has(label.shape) && !LOOSE.has(label.shape))) {
      recent.length = 0;
      following = short ? Math.max(0, following - 1) : 0;
      continue;
    }
    // A numbered line is text wherever it stands.
    if (number > 0) {
      recent.length = 0;
      following = Math.max(0, following - 1);
      continue;
    }
    if (following > 0) {
      following--;
      count(furniture, lineShape(text, first, trimEnd(text, first, end)));
    }
    recent.push({ start: first, end: trimEnd(text, first, end) });
    if (recent.length > NEAR) recent.shift();
  }
  return { labels, furniture, visibleLines, numberedLines, writings };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
