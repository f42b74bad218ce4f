/**
 * Names that a word in front or a year behind marks: `Project Lighthouse`, `Operation Warp Speed`, `Vision 2030`,
 * `Forward 2027 plan`; and abbreviations that what is given under them marks: `EIDL loans`.
 */
import type { Lexeme } from './programs-lexemes.ts';
import type { NameRange } from './programs-names.ts';
import {
  BARRIERS,
  FUNCTION_WORDS,
  GENERIC,
  ORGANISATION_HEADS,
  OTHER_ABBREVIATIONS,
} from './programs-words.ts';

const MARKS = new Set(['project', 'operation']);

/** What governments and firms call a plan for a year. */
const YEAR_NAMES = new Set(['vision', 'agenda', 'strategy', 'horizon', 'plan', 'project', 'target']);

/** In lower case after a name and a year. */
const YEAR_HEADS = new Set(
  'plan strategy program programme agenda initiative vision roadmap framework'.split(' '),
);

/** Given to people under a program that an abbreviation names. */
const GIVEN = new Set('loan recipient enrollee beneficiary voucher premium'.split(' '));

const MOST_WORDS = 3;

/** @returns names in order, not overlapping; linear */
export function markedNames(lexemes: readonly Lexeme[]): NameRange[] {
  const names: NameRange[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!lexemes[at]!.capital) continue;
    const name = yearNameAt(lexemes, at) ?? markedAt(lexemes, at) ?? givenAt(lexemes, at);
    if (!name) continue;
    names.push(name);
    at = name.last;
  }
  return names;
}

/** `Project Lighthouse`: nothing capitalised before, one to three plain capitalised words after. */
function markedAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const { key, capital, possessive, allCapitals } = lexemes[at]!;
  if (
    !MARKS.has(key) ||
    !capital ||
    possessive ||
    allCapitals ||
    lexemes[at]!.end - lexemes[at]!.start > key.length
  )
    return null;
  const before = lexemes[at - 1];
  if (before && lexemes[at]!.before === 'space' && before.capital && !FUNCTION_WORDS.has(before.key))
    return null;
  let last = at;
  while (last < at + MOST_WORDS && isPlain(lexemes[last + 1])) last++;
  return last > at ? { first: at, last } : null;
}

function isPlain(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme?.capital === true &&
    lexeme.before === 'space' &&
    lexeme.end - lexeme.start > 1 &&
    !FUNCTION_WORDS.has(lexeme.key) &&
    !BARRIERS.has(lexeme.key) &&
    !ORGANISATION_HEADS.has(lexeme.key)
  );
}

/** `Vision 2030`, and `Forward 2027` before `plan`. */
function yearNameAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const first = lexemes[at]!;
  const year = lexemes[at + 1];
  if (
    !first.capital ||
    first.possessive ||
    !year?.number ||
    year.before !== 'space' ||
    !/^20\d\d$/.test(year.key)
  )
    return null;
  if (YEAR_NAMES.has(first.key) && at > 0 && year.key > '2024') return { first: at, last: at + 1 };
  const head = lexemes[at + 2];
  if (!head || head.capital || head.before !== 'space' || !YEAR_HEADS.has(head.key)) return null;
  if (GENERIC.has(first.key) || FUNCTION_WORDS.has(first.key) || BARRIERS.has(first.key)) return null;
  return { first: at, last: at + 1 };
}

/** `EIDL loans`, `CHIP enrollees`. */
function givenAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const { allCapitals, key, possessive, start, end } = lexemes[at]!;
  const after = lexemes[at + 1];
  if (!allCapitals || possessive || end - start < 3 || OTHER_ABBREVIATIONS.has(key) || !/^[a-z]+$/.test(key))
    return null;
  if (!after || after.capital || after.before !== 'space' || !GIVEN.has(after.key)) return null;
  const around = lexemes[at - 1];
  return around?.allCapitals && around.key !== 'i' ? null : { first: at, last: at };
}
