/**
 * Names that no glossary has: capitalised words around an institutional head (`Inflation Reduction Act`,
 * `Los Angeles Declaration on Migration and Protection`).
 */

import { widenLawTitle } from './programs-law-titles.ts';
import type { Lexeme } from './programs-lexemes.ts';
import {
  BARRIERS,
  BODIES,
  CONTINUATIONS,
  DETERMINED_HEADS,
  DETERMINERS,
  FUNCTION_WORDS,
  GENERIC,
  HEADLINE_VERBS,
  isHead,
  LEADING_HEADS,
  LEFT_LINKS,
  LINKS,
  MONTHS,
  NAMED_ANYWAY,
  NOT_PROGRAMS,
  OFFICES,
  ORGANISATION_HEADS,
  OWNERS,
  SHARED_HEADS,
  SINGULAR_HEADS,
  TECHNOLOGY,
} from './programs-words.ts';

/** First and last lexeme of a name, inclusive. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
}

/** Heads that a number completes: `Security Council Resolution 2231`. */
const NUMBERED_HEADS = new Set([
  'resolution',
  'directive',
  'order',
  'protocol',
  'proclamation',
  'proposition',
]);

/** Heads whose purpose may follow with `to`. */
const PURPOSEFUL = new Set(['plan', 'strategy', 'initiative', 'convention', 'fund', 'agenda', 'bill']);

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Longer runs are title pages, not names. */
const MAX_WORDS = 18;

/** How a sentence uses capitals. */
export type Capitals = 'normal' | 'title' | 'all';

/** In lower case, or first in a sentence, these say that it is no headline. */
const SENTENCE_WORDS = new Set(
  'is was are were be been has had have do did does can may will would could should use like we they he she it you not who i'.split(
    ' ',
  ),
);

/** A headline capitalises nearly every long word, a heading in capitals every letter. */
export function capitalsOf(lexemes: readonly Lexeme[]): Capitals {
  let long = 0;
  let capital = 0;
  let all = 0;
  let sentence = false;
  lexemes.forEach((lexeme, at) => {
    if (SENTENCE_WORDS.has(lexeme.key) && (!lexeme.capital || at === 0 || lexeme.key === 'i'))
      sentence = true;
    if (lexeme.number || lexeme.end - lexeme.start < 4 || FUNCTION_WORDS.has(lexeme.key)) return;
    long++;
    if (lexeme.capital) capital++;
    if (lexeme.allCapitals) all++;
  });
  if (long >= 2 && all >= long * 0.8) return 'all';
  return !sentence && long >= 4 && capital >= long * 0.9 ? 'title' : 'normal';
}

/** @returns names with a head, in order, not overlapping; linear in the number of words */
export function headedNames(lexemes: readonly Lexeme[], capitals: Capitals): NameRange[] {
  const names: NameRange[] = [];
  let from = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    if (!lexeme.capital || !isHead(lexeme.key)) continue;
    const run = runFrom(lexemes, at);
    const name = nameAround(lexemes, at, run, from, capitals);
    at = run.end - 1;
    if (!name) continue;
    names.push(name);
    at = Math.max(at, name.last);
    from = name.last + 1;
  }
  return names;
}

/** The last head of the capitalised words from `at`, and where they end. */
function runFrom(lexemes: readonly Lexeme[], at: number): { head: number; end: number } {
  let head = at;
  let end = at + 1;
  while (end < lexemes.length && follows(lexemes, end) && lexemes[end]!.capital) {
    if (head === end - 1 && CONTINUATIONS.has(lexemes[end]!.key)) break;
    if (isHead(lexemes[end]!.key) && end - at < MAX_WORDS) head = end;
    end++;
  }
  return { head, end };
}

function nameAround(
  lexemes: readonly Lexeme[],
  at: number,
  run: { head: number; end: number },
  from: number,
  capitals: Capitals,
): NameRange | null {
  for (let after = run.head + 1; after < run.end; after++)
    if (ORGANISATION_HEADS.has(lexemes[after]!.key)) return null;
  if (run.head < run.end - 1 && lexemes[run.head]!.key === 'bill') return null;
  const edge = leftEdge(lexemes, at, from, capitals);
  if (edge === null) return null;
  const first = capitals === 'normal' ? Math.max(from, widenLawTitle(lexemes, at, edge)) : edge;
  const last = run.head === run.end - 1 ? rightEdge(lexemes, run.head, capitals) : run.head;
  const shouted = capitals === 'all' || isShouted(lexemes[run.head]!);
  if (shouted && !endsWithYear(lexemes, last)) return null;
  return isName(lexemes, first, run.head, last, capitals) ? { first, last } : null;
}

/** @returns the first word of the name whose head stands at `head`; null where the name is part of another thing's */
function leftEdge(lexemes: readonly Lexeme[], head: number, from: number, capitals: Capitals): number | null {
  let first = head;
  const limit = Math.max(from, head - MAX_WORDS);
  for (let at = head - 1; at >= limit; at--) {
    if (!follows(lexemes, at + 1)) break;
    const lexeme = lexemes[at]!;
    if (isInside(lexemes, at, capitals)) {
      first = at;
      continue;
    }
    if (lexeme.capital || !LINKS.has(lexeme.key) || lexeme.before !== 'space' || at === limit) break;
    const other = lexemes[at - 1]!;
    if (!isInside(lexemes, at - 1, capitals)) {
      if (other.capital && BARRIERS.has(other.key)) return null;
      break;
    }
    if (OFFICES.has(other.key) || ORGANISATION_HEADS.has(other.key)) return null;
    if (isHead(other.key) || !crosses(lexeme.key, capitals)) break;
  }
  while (first < head && isStripped(lexemes, first, capitals)) first++;
  return first;
}

/** Whether a name goes on to the left of a small word; in headlines only across the plainest. */
function crosses(link: string, capitals: Capitals): boolean {
  if (capitals === 'title') return link === 'and' || link === '&' || link === 'for';
  return LEFT_LINKS.has(link);
}

/** A capitalised word that can be part of a name. */
function isInside(lexemes: readonly Lexeme[], at: number, capitals: Capitals): boolean {
  const lexeme = lexemes[at]!;
  if (ORDINAL.test(lexeme.key)) return lexemes[at + 1]?.key === 'amendment';
  if (lexeme.number)
    return at > 0 && lexemes[at - 1]!.capital && lexeme.before === 'space' && lexeme.end - lexeme.start < 4;
  if (!lexeme.capital || BARRIERS.has(lexeme.key) || DETERMINERS.has(lexeme.key)) return false;
  if (lexeme.possessive && !OWNERS.has(lexeme.key)) return false;
  const apart = lexeme.before !== 'space' && lexeme.before !== 'comma';
  const initial = at === 0 || apart || capitals !== 'normal';
  return (
    capitals === 'all' || !(initial && (FUNCTION_WORDS.has(lexeme.key) || HEADLINE_VERBS.has(lexeme.key)))
  );
}

function isStripped(lexemes: readonly Lexeme[], at: number, capitals: Capitals): boolean {
  const lexeme = lexemes[at]!;
  if (LINKS.has(lexeme.key) && !lexeme.capital) return true;
  if (BODIES.has(lexeme.key)) return true;
  if (ORDINAL.test(lexeme.key)) return false;
  return lexeme.number || (capitals === 'title' && at === 0 && lexeme.key.endsWith('ing'));
}

/** What leads on after the head: `of 2007`, `on Migration and Protection`. */
function rightEdge(lexemes: readonly Lexeme[], head: number, capitals: Capitals): number {
  let last = head;
  let at = head + 1;
  if (lexemes[head]!.possessive || !follows(lexemes, at)) return last;
  const next = lexemes[at]!;
  if (next.number && NUMBERED_HEADS.has(lexemes[head]!.key)) return at;
  if (isRoman(next) || (next.number && /^(?:19|20)\d\d$/.test(next.key))) return at;
  if (next.capital ? !isCapitalOf(lexemes, at) : !CONTINUATIONS.has(next.key)) return last;
  while (at < lexemes.length && at - head < MAX_WORDS && follows(lexemes, at)) {
    const lexeme = lexemes[at]!;
    if (lexeme.number) {
      if (/^(?:1[789]|20)\d\d$/.test(lexeme.key) && lexemes[at - 1]!.key === 'of') last = at;
      break;
    }
    if (lexeme.capital && !BARRIERS.has(lexeme.key) && !MONTHS.has(lexeme.key)) {
      const ends = lexeme.possessive && !OWNERS.has(lexeme.key);
      if (ends && lexemes[at - 1]!.key === 'and') break;
      last = at;
      if (ends) break;
    } else if (!LINKS.has(lexeme.key)) break;
    else if (lexeme.key === 'to' && (capitals === 'title' || !leadsToPurpose(lexemes, head, at))) break;
    else if (isOtherName(lexemes, at + 1)) break;
    at++;
  }
  return last;
}

/** Some write the small words of a name large too: `Convention Against Torture`. */
function isCapitalOf(lexemes: readonly Lexeme[], at: number): boolean {
  return CONTINUATIONS.has(lexemes[at]!.key);
}

/** `National Strategy to Combat Antisemitism`, but `Strategy to Congress`. */
function leadsToPurpose(lexemes: readonly Lexeme[], head: number, at: number): boolean {
  const next = lexemes[at + 1];
  return next !== undefined && PURPOSEFUL.has(lexemes[head]!.key) && !BODIES.has(next.key);
}

/** After a small word: a capitalised run with a head of its own is another program. */
function isOtherName(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at; next < lexemes.length && next < at + 8; next++) {
    const lexeme = lexemes[next]!;
    if (lexeme.key === 'the' && next === at) {
      if (lexemes[at - 1]!.key === 'and') return true;
      continue;
    }
    if (!lexeme.capital || !follows(lexemes, next)) return false;
    if (isHead(lexeme.key)) return true;
  }
  return false;
}

function isName(
  lexemes: readonly Lexeme[],
  first: number,
  head: number,
  last: number,
  capitals: Capitals,
): boolean {
  const { key: headKey, start, end } = lexemes[head]!;
  if (DETERMINED_HEADS.has(headKey) && !isDetermined(lexemes, first)) return false;
  const plural = end - start > headKey.length;
  const words = lexemes.slice(first, head + 1).filter((lexeme) => !LINKS.has(lexeme.key));
  const keys = words.map((lexeme) => lexeme.key);
  for (let size = 2; size <= 4 && size <= keys.length; size++)
    if (last === head && NOT_PROGRAMS.has(keys.slice(-size).join(' '))) return false;
  const modifiers = keys.slice(0, -1);
  if (plural && SINGULAR_HEADS.has(headKey) && modifiers.filter((key) => !isGeneric(key)).length < 3)
    return false;
  if (SHARED_HEADS.has(headKey) && isTechnology(modifiers)) return false;
  if (modifiers.some((key) => !isGeneric(key))) return true;
  if (keys.length >= 2 && NAMED_ANYWAY.has(keys.slice(-2).join(' '))) return true;
  if (last === head || capitals === 'title' || !LEADING_HEADS.has(headKey)) return false;
  return modifiers.length > 0 || (first > 0 && lexemes[first]!.before === 'space' && last > head + 1);
}

/** `Language Server Protocol`, but not `Data Privacy Framework`: nothing beside the words of computing. */
function isTechnology(modifiers: readonly string[]): boolean {
  const telling = modifiers.filter((key) => !isGeneric(key));
  return telling.length > 0 && telling.some((key) => TECHNOLOGY.has(key)) && telling.length <= 2;
}

/** `the Bipartisan Infrastructure Law`, `the country's National Security Law`. */
function isDetermined(lexemes: readonly Lexeme[], first: number): boolean {
  const before = lexemes[first - 1];
  return before !== undefined && (before.possessive || DETERMINERS.has(before.key) || before.key === 'under');
}

function isGeneric(key: string): boolean {
  return GENERIC.has(key) || (key.includes('-') && key.split('-').every((part) => GENERIC.has(part)));
}

/** `HISTORIC PARTNERSHIP` in a sentence of ordinary capitals. */
function isShouted({ allCapitals, end, start }: Lexeme): boolean {
  return allCapitals && end - start > 3;
}

function endsWithYear(lexemes: readonly Lexeme[], last: number): boolean {
  return lexemes[last]!.number;
}

function isRoman(lexeme: Lexeme): boolean {
  return lexeme.allCapitals && /^[ivx]{1,5}$/.test(lexeme.key);
}

function follows(lexemes: readonly Lexeme[], at: number): boolean {
  return at < lexemes.length && lexemes[at]!.before === 'space' && !lexemes[at - 1]!.possessive
    ? true
    : at < lexemes.length && lexemes[at]!.before === 'space' && OWNERS.has(lexemes[at - 1]!.key);
}
