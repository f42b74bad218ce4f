/** A figure in the words that stand around it: what is claimed, short enough for a message. */
import type { Span, TurnSpan } from '../model/span.ts';
import type { Block } from '../model/transcript.ts';
import { trimEnd } from '../syntax/characters.ts';
import { blank } from '../syntax/noise.ts';
import { overlapping, sentenceAt } from './sentence-at.ts';
import type { Document } from './snapshot.ts';

/** Words of the clause that are shown on either side of the figure. */
const MOST_BEFORE = 9;
const MOST_AFTER = 8;
/** A clause with fewer words beside the figure says nothing: the one before it is shown too. */
const FEWEST = 2;
/** Characters on either side that are looked at. */
const REACH = 240;

/** Characters that may stand against the figure. */
const MOST_GLUED = 40;

/** Words that only tie the clause to what stands before it. */
const TIES = new Set(
  'and or but so that which who whose because since while when where if than then'.split(' '),
);
/** Words that begin another thought, once the figure's own has been told. */
const TURNS = new Set('but so which who whose because while although whereas'.split(' '));
/** What follows an "and" that goes on to something else; else it joins two words of one thing. */
const ANOTHER = /^(?:[$€£\d]|(?:we|they|it|he|she|i|you|the|a|an|that|this|is|are|was|were|has|have)$)/i;

/**
 * The clause of a figure, without page noise and Markdown marks; `…` where it was cut.
 * @returns words on one line, about twenty at most
 */
export function claimInWords(document: Document, block: Block, span: TurnSpan): string {
  const sentence = sentenceAt(block, span) ?? span;
  const from = Math.max(sentence.start, span.start - REACH);
  const to = Math.min(sentence.end, span.end + REACH);
  const prose = proseBetween(document, block, { start: from, end: to });
  const after = wordsAfter(prose.slice(span.end - from), to < sentence.end);
  const least = FEWEST - (after.split(' ').length - 1);
  const before = wordsBefore(prose.slice(0, span.start - from), from > sentence.start, least);
  const figure = prose.slice(span.start - from, span.end - from);
  return withoutMarks(`${before}${figure}${after}`);
}

/** A stretch of a block's text with its noise blanked out: same length, same offsets. */
export function proseBetween({ transcript }: Document, block: Block, { start, end }: Span): string {
  const noise = overlapping(block.syntax.noise, { start, end }).map((span) => ({
    start: Math.max(0, span.start - start),
    end: Math.min(end, span.end) - start,
  }));
  return blank(transcript.text.slice(block.start + start, block.start + end), noise);
}

function wordsBefore(text: string, cut: boolean, least: number): string {
  const glued = text.slice(wordStart(text, text.length, Math.max(0, text.length - MOST_GLUED)));
  const words = lastWords(text.slice(0, text.length - glued.length), MOST_BEFORE + 2);
  const kept: string[] = [];
  let short = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    if (kept.length >= least && /[,;:)\]—–]["”’]?$|^[-—–]+$/.test(word)) break;
    if (kept.length === MOST_BEFORE || (at === 0 && cut)) {
      short = true;
      break;
    }
    kept.unshift(word);
  }
  while (!short && kept.length > 0 && TIES.has(kept[0]!.toLowerCase())) kept.shift();
  return `${short ? '…' : ''}${kept.map((word) => `${word} `).join('')}${glued}`;
}

/** Where the word begins that ends at `end`, `end` itself behind white space; no sooner than `from`. */
function wordStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && trimEnd(text, start - 1, start) === start) start--;
  return start;
}

/** The last words of a text, in order: a figure in a long list looks at no more of it than it shows. */
function lastWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (let end = trimEnd(text, 0, text.length); end > 0 && words.length < most; ) {
    const start = wordStart(text, end, 0);
    words.push(text.slice(start, end));
    end = trimEnd(text, 0, start);
  }
  return words.reverse();
}

function wordsAfter(text: string, cut: boolean): string {
  const glued = /^[^\s,;:.?!—–)\]]{0,40}/.exec(text)![0];
  const ended = /^["”’]?[,;:.?!—–)\]]/.test(text.slice(glued.length));
  const rest = text.slice(glued.length);
  const words = ended ? [] : rest.split(/\s+/, MOST_AFTER + 3).filter(Boolean);
  if (cut) words.pop();
  let kept = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (/^[-—–]+$/.test(word) || (at > 0 && turns(word, words[at + 1]))) break;
    if (at === MOST_AFTER) {
      kept += '…';
      break;
    }
    const clean = word.replace(/["”’]?[,;:.?!—–]["”’]?$/, '');
    const abbreviated = /^(?:[A-Za-z]\.)+$/.test(word) && at + 1 < words.length;
    kept += ` ${abbreviated ? word : clean}`;
    if (clean !== word && !abbreviated) break;
  }
  return glued + kept;
}

function turns(word: string, next: string | undefined): boolean {
  const lower = word.toLowerCase();
  return (
    TURNS.has(lower) || ((lower === 'and' || lower === 'or') && (next === undefined || ANOTHER.test(next)))
  );
}

/** Words as they are read, on one line: without marks of emphasis and links, and without what was struck out. */
export function withoutMarks(text: string): string {
  return text
    .replace(/<s>[^<]{0,80}<\/s>\s{0,3}|~~[^~]{0,80}~~\s{0,3}|\s\\?\[sic\\?\]/g, '')
    .replace(/\]\([^()\s]{0,300}\)/g, '')
    .replace(/[*_[\]`\\]|^[#>-]+\s/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([a-z\d])[.,;:]$/, '$1');
}
