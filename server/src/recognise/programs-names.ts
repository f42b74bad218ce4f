/**
 * Names that no glossary has: capitalised words around an institutional head (`Inflation Reduction Act`,
 * `Los Angeles Declaration on Migration and Protection`).
 */
import type { Capitals } from './programs-capitals.ts';
import { nameClass } from './programs-classes.ts';
import { follows, leftEdge, MAX_WORDS, rightEdge } from './programs-edges.ts';
import { widenLawTitle } from './programs-law-titles.ts';
import type { Lexeme } from './programs-lexemes.ts';
import {
  CONTINUATIONS,
  DETERMINED_HEADS,
  DETERMINERS,
  FUNCTION_WORDS,
  GENERIC,
  isHead,
  LEADING_HEADS,
  LINKS,
  NAMED_ANYWAY,
  NOT_PROGRAMS,
  OCCASIONS,
  ORGANISATION_HEADS,
  SHARED_HEADS,
  SINGULAR_HEADS,
  TECHNOLOGY,
} from './programs-words.ts';

/** First and last lexeme of a name, inclusive. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
}

const HEAD = nameClass(isHead);

/** @returns names with a head, in order, not overlapping; linear in the number of words */
export function headedNames(lexemes: readonly Lexeme[], capitals: Capitals): NameRange[] {
  const names: NameRange[] = [];
  let from = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    if (!lexeme.capital || (lexeme.classes & HEAD) === 0) continue;
    const run = capitals === 'loud' ? { head: at, end: at + 1 } : runFrom(lexemes, at);
    const name =
      capitals === 'loud' ? loudName(lexemes, at, from) : nameAround(lexemes, at, run, from, capitals);
    at = run.end - 1;
    if (!name) continue;
    names.push(name);
    at = Math.max(at, name.last);
    from = name.last + 1;
  }
  return names;
}

/** Heads that are laws wherever an article and a name stand before them. */
const LOUD_HEADS = new Set(['act', 'treaty', 'amendment', 'accord']);

/** Where everything is capitalised a name is what stands between an article and its head: `THE CLEAN AIR ACT IS`. */
function loudName(lexemes: readonly Lexeme[], head: number, from: number): NameRange | null {
  if (!LOUD_HEADS.has(lexemes[head]!.key)) return null;
  let first = head;
  while (
    first > from &&
    head - first < 6 &&
    follows(lexemes, first) &&
    !FUNCTION_WORDS.has(lexemes[first - 1]!.key)
  )
    first--;
  if (!isDetermined(lexemes, first) || !follows(lexemes, first)) return null;
  const year = lexemes[head + 1]?.key === 'of' && lexemes[head + 2]?.number ? head + 2 : head;
  return isName(lexemes, first, head, year, 'loud') ? { first, last: year } : null;
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

/** What is done with programs and policies by those who have no program of that name: `Program Evaluation`. */
const WORK = new Set(
  'evaluation analysis management operation enforcement making maker implementation integration coordination oversight'.split(
    ' ',
  ),
);

function nameAround(
  lexemes: readonly Lexeme[],
  at: number,
  run: { head: number; end: number },
  from: number,
  capitals: Capitals,
): NameRange | null {
  let occasion = false;
  for (let after = run.head + 1; after < run.end; after++)
    if (ORGANISATION_HEADS.has(lexemes[after]!.key)) {
      if (after < run.end - 1 || !OCCASIONS.has(lexemes[after]!.key)) return null;
      occasion = true;
    }
  const { key } = lexemes[run.head]!;
  if (run.head < run.end - 1 && (key === 'bill' || WORK.has(lexemes[run.head + 1]!.key))) return null;
  if (key === 'order' && lexemes[run.head + 1]?.key === 'of') return null;
  const edge = leftEdge(lexemes, at, from, capitals);
  if (edge === null) return null;
  const first = capitals === 'normal' ? Math.max(from, widenLawTitle(lexemes, at, edge)) : edge;
  const last = run.head === run.end - 1 ? rightEdge(lexemes, run.head, capitals) : run.head;
  const shouted = capitals === 'all' || isShouted(lexemes[run.head]!);
  if (shouted && !endsWithYear(lexemes, last)) return null;
  if (occasion && run.head - first < 2) return null;
  return isName(lexemes, first, run.head, last, capitals) ? { first, last } : null;
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
  // "Amy Grant" sings; "the Morrow Grant" is given.
  if (headKey === 'grant' && !plural && head - first === 1 && !isDetermined(lexemes, first)) return false;
  const words = lexemes.slice(first, head + 1).filter((lexeme) => !LINKS.has(lexeme.key));
  const keys = words.map((lexeme) => lexeme.key);
  for (let size = 2; size <= 4 && size <= keys.length; size++)
    if (last === head && NOT_PROGRAMS.has(keys.slice(-size).join(' '))) return false;
  const modifiers = keys.slice(0, -1);
  if (plural && SINGULAR_HEADS.has(headKey) && modifiers.filter((key) => !isGeneric(key)).length < 3)
    return false;
  if (SHARED_HEADS.has(headKey) && isTechnology(modifiers)) return false;
  if (modifiers.some((key) => !isGeneric(key))) return true;
  if (capitals === 'normal' && isAcronym(words, headKey)) return true;
  if (keys.length >= 2 && NAMED_ANYWAY.has(keys.slice(-2).join(' '))) return true;
  if (last === head || capitals !== 'normal' || !LEADING_HEADS.has(headKey)) return false;
  return modifiers.length > 0 || (first > 0 && lexemes[first]!.before === 'space' && last > head + 1);
}

/** `AMERICA Act`: an everyday word in capitals, which a law's name spells. */
function isAcronym(words: readonly Lexeme[], head: string): boolean {
  const [spelt, last] = words.slice(-2);
  if (head !== 'act' || words.length < 2 || last!.allCapitals) return false;
  return spelt!.allCapitals && spelt!.end - spelt!.start > 3;
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
