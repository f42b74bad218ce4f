/** Stage directions that transcribers put in brackets: (inaudible), (Laughter.), [crosstalk 00:12:03]. */
import type { Span } from '../model/span.ts';

/** What a direction begins with, in lower case; the usual ones of press offices, courts and podcast transcribers. */
const BEGINNINGS = new Set(
  (
    'inaudible unintelligible indiscernible laughter laughs laughing laugh chuckles applause cheers boos crosstalk ' +
    'cross-talk pause pauses silence music sic coughs sighs off-mic gavel recess interpreted translated ' +
    'overlapping phonetic audio technical'
  ).split(' '),
);
/** Beginnings of two words, of which the first alone says nothing. */
const PHRASES = [
  'as interpreted',
  'as translated',
  'as delivered',
  'via interpreter',
  'through interpreter',
  'through an interpreter',
];
const LONGEST = 60;

/** @returns directions in order, brackets included; linear in the length of the span */
export function directionsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const open = text.charCodeAt(at);
    if (open !== 40 && open !== 91) continue;
    const inside = text.slice(at + 1, Math.min(end, at + LONGEST));
    const close = inside.indexOf(open === 40 ? ')' : ']');
    if (close < 1) continue;
    if (!isDirection(inside.slice(0, close).toLowerCase())) continue;
    found.push({ start: at, end: at + close + 2 });
    at += close + 1;
  }
  return found;
}

function isDirection(words: string): boolean {
  const first = /^[a-z-]{1,20}/.exec(words)?.[0];
  return first !== undefined && (BEGINNINGS.has(first) || PHRASES.some((phrase) => words.startsWith(phrase)));
}
