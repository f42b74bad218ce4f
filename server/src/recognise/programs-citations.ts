/**
 * Statutes, regulations and numbered instruments, the way American and international documents cite them:
 * `8 U.S.C. 1182`, `Title IX`, `section 5000A`, `Executive Order 14010`, `H.R. 2`, `Public Law 117-58`, `H-2B`.
 */
import { nameClass } from './programs-classes.ts';
import type { Lexeme } from './programs-lexemes.ts';
import type { NameRange } from './programs-names.ts';

/** Codes that are cited as `8 U.S.C. 1182`. */
const CODES = new Set(['u.s.c', 'u.s.c.', 'usc', 'c.f.r', 'c.f.r.', 'cfr', 'u.s.c.a.', 'f.r.', 'fr', 'fed.']);

/** Numbered instruments: their words, folded, before the number. The first word is capitalised. */
const NUMBERED: readonly (readonly string[])[] = [
  ['executive', 'order'],
  ['e.o.'],
  ['presidential', 'proclamation'],
  ['proclamation'],
  ['public', 'law'],
  ['p.l.'],
  ['security', 'council', 'resolution'],
  ['resolution'],
  ['proposition'],
  ['prop'],
  ['presidential', 'policy', 'directive'],
  ['national', 'security', 'memorandum'],
  ['directive'],
  ['convention'],
  ['title'],
  ['article'],
  ['protocol'],
  ['rule'],
  ['regulation'],
  ['h.r.'],
  ['s.'],
  ['s.j.', 're'],
  ['h.j.', 're'],
  ['h.con', 're'],
  ['bill'],
  ['ordinance'],
  ['house', 'bill'],
  ['senate', 'bill'],
  ['assembly', 'bill'],
  ['council', 'bill'],
  ['hb'],
  ['sb'],
];

const NUMBERED_BY_WORD = new Map<string, (readonly string[])[]>();
for (const words of NUMBERED)
  NUMBERED_BY_WORD.set(words[0]!, [...(NUMBERED_BY_WORD.get(words[0]!) ?? []), words]);

/** Visa categories of the United States, by 8 U.S.C. 1101(a)(15) and 1153(b). */
const VISAS = new Set(
  (
    'a-1 a-2 a-3 b-1 b-2 e-1 e-2 e-3 f-1 f-2 g-1 g-4 h-1b h1b h-1b1 h-1c h-2a h2a h-2b h2b h-3 h-4 j-1 j-2 k-1 k-2 ' +
    'k-3 l-1 l-1a l-1b l-2 m-1 o-1 o-2 p-1 p-3 q-1 r-1 s-5 t-1 u-1 v-1 eb-1 eb-2 eb-3 eb-4 eb-5 tn'
  ).split(' '),
);
/** These are named so often that nothing near has to say "visa". */
const PLAIN_VISAS = new Set(['h-1b', 'h1b', 'h-2a', 'h2a', 'h-2b', 'h2b', 'eb-5']);
const VISA_WORDS = new Set([
  'visa',
  'worker',
  'holder',
  'status',
  'program',
  'category',
  'labor',
  'petition',
]);
const LAW_WORDS = new Set([
  'act',
  'code',
  'law',
  'statute',
  'constitution',
  'title',
  'treaty',
  'charter',
  'bill',
]);

/** Instruments that letters number, and how many letters. */
const LETTERED = new Map([
  ['measure', 3],
  ['proposition', 1],
  ['prop', 1],
  ['regulation', 2],
]);

/** What a citation begins with, unless it is a number. */
const BEGINS = nameClass(isCitationWord);

/** @param key a folded word */
export function isCitationWord(key: string): boolean {
  return key === 'section' || NUMBERED_BY_WORD.has(key) || LETTERED.has(key) || VISAS.has(key);
}

/** @returns citations in order, not overlapping; linear */
export function citations(lexemes: readonly Lexeme[]): NameRange[] {
  const found: NameRange[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const { number, classes } = lexemes[at]!;
    if (!number && (classes & BEGINS) === 0) continue;
    const range =
      codeAt(lexemes, at) ??
      numberedAt(lexemes, at) ??
      letteredAt(lexemes, at) ??
      creditAt(lexemes, at) ??
      sectionAt(lexemes, at) ??
      visaAt(lexemes, at);
    if (!range) continue;
    found.push(range);
    at = range.last;
  }
  return found;
}

function codeAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const lexeme = lexemes[at]!;
  const code = lexemes[at + 1];
  if (!lexeme.number || !code?.allCapitals || code.before !== 'space' || !CODES.has(code.key)) return null;
  let number = at + 2;
  if (lexemes[number]?.key === 'part' || lexemes[number]?.key === 'section') number++;
  if (!lexemes[number]?.number) return null;
  if ((code.key === 'fr' || code.key === 'fed.') && lexemes[number]!.before !== 'space') return null;
  return { first: at, last: number };
}

function numberedAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const first = lexemes[at]!;
  if (!first.capital || first.possessive) return null;
  for (const words of NUMBERED_BY_WORD.get(first.key) ?? []) {
    if (!words.every((word, index) => isNext(lexemes, at + index, index, word))) continue;
    let last = at + words.length;
    if (lexemes[last]?.key === 'no' || lexemes[last]?.key === 'no.') last++;
    const number = lexemes[last];
    if (
      number &&
      isNumeral(number) &&
      (number.before === 'space' || lexemes[last - 1]!.key.startsWith('no')) &&
      fits(words, first, number)
    )
      return { first: at, last };
  }
  return null;
}

/** `Measure B`, `Proposition K`, `Regulation FD`, and the parliaments' `Bill C-11`. */
function letteredAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const first = lexemes[at]!;
  const letter = lexemes[at + 1];
  if (
    !first.capital ||
    first.allCapitals ||
    first.possessive ||
    !letter?.capital ||
    letter.before !== 'space'
  )
    return null;
  if (first.key === 'bill') return /^[cs]-\d{1,4}$/.test(letter.key) ? { first: at, last: at + 1 } : null;
  const most = LETTERED.get(first.key);
  const letters = letter.key.replace('.', '');
  if (most === undefined || letters.length > most || !/^[a-z]+$/.test(letters)) return null;
  if (letters === 'i' || (letters.length > 1 && !letter.allCapitals)) return null;
  return at === 0 && letter.key === 'a' ? null : { first: at, last: at + 1 };
}

/** A section of a tax code that a credit is named after: `45X credits`. */
function creditAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const { number, key, allCapitals } = lexemes[at]!;
  if (!number || !allCapitals || !/^\d{2,3}[a-z]$/.test(key)) return null;
  const after = lexemes[at + 1]?.key === 'tax' ? lexemes[at + 2] : lexemes[at + 1];
  return after?.key === 'credit' || after?.key === 'deduction' ? { first: at, last: at } : null;
}

function isNext(lexemes: readonly Lexeme[], at: number, index: number, word: string): boolean {
  const lexeme = lexemes[at];
  return lexeme?.key === word && (index === 0 || (lexeme.before === 'space' && lexeme.capital));
}

/** Whether a number after these words makes a citation: a bill needs its dots, an article no capitals. */
function fits(words: readonly string[], first: Lexeme, number: Lexeme): boolean {
  if (number.key === 'i' && words[0] !== 'title' && words[0] !== 'article') return false;
  if (words[0] === 's.') return number.number && number.before !== 'space' ? false : number.number;
  if (words.length > 1 || words[0] === 'title' || words[0] === 'article')
    return !first.allCapitals || words[0] === 'title';
  if (words[0] === 'convention' || words[0] === 'bill' || words[0] === 'rule' || words[0] === 'regulation')
    return number.key.length >= 2 && number.before === 'space' && !/^(?:19|20)\d\d$/.test(number.key);
  return number.before === 'space' || words[0] === 'h.r.' || words[0] === 'e.o.';
}

function isNumeral(lexeme: Lexeme): boolean {
  return (
    lexeme.number ||
    (lexeme.allCapitals || lexeme.key.length === 1
      ? /^[ivxlc]{1,6}$/.test(lexeme.key) && lexeme.capital
      : false)
  );
}

/** `section 5000A`, `Section 230`; a small bare number only where the law is named after it. */
function sectionAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const number = lexemes[at + 1];
  if (lexemes[at]!.key !== 'section' || !number?.number || number.before !== 'space') return null;
  if (/^\d{3,}|\d[a-z]/.test(number.key)) return { first: at, last: at + 1 };
  for (let next = at + 2; next < lexemes.length && next < at + 14; next++) {
    if (next === at + 2 && lexemes[next]!.key !== 'of' && lexemes[next]!.before === 'space') return null;
    if (LAW_WORDS.has(lexemes[next]!.key)) return { first: at, last: at + 1 };
  }
  return null;
}

function visaAt(lexemes: readonly Lexeme[], at: number): NameRange | null {
  const lexeme = lexemes[at]!;
  if (!lexeme.allCapitals || !VISAS.has(lexeme.key)) return null;
  if (PLAIN_VISAS.has(lexeme.key)) return { first: at, last: at };
  for (let next = at + 1; next <= at + 3 && next < lexemes.length; next++)
    if (VISA_WORDS.has(lexemes[next]!.key)) return { first: at, last: at };
  return null;
}
