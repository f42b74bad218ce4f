/** Numbers that refer to something: streets, volumes of laws, telephone keys, error codes. */
import type { Amount } from './figures-amount.ts';
import { isPlural } from './figures-labels.ts';
import { wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

const STREETS = new Set(
  (
    'street st avenue ave road rd boulevard blvd drive dr lane ln court ct place plaza square way parkway pkwy ' +
    'broadway highway hwy nw ne sw se floor suite terrace circle'
  ).split(' '),
);

const KEYPAD_REACH = 8;

/** A key that a caller is told to press: `press *1`, `star followed by the 0`. */
export function isDialled(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]!.end - tokens[first]!.start > 1) return false;
  for (let at = first - 1; at >= first - KEYPAD_REACH && at >= 0; at--) {
    const word = tokens[at]!.lower;
    if (word === 'press' || word === 'dial' || word === 'keypad') return true;
  }
  return false;
}

/** Numbers of three digits that everybody calls. */
const HOTLINES = new Set([111, 112, 211, 311, 411, 511, 711, 811, 988, 999]);

/** `call 311`, `a 311 request`, and 911 wherever it stands. */
export function isHotline(tokens: readonly Token[], { first, value }: Amount, next: number): boolean {
  if (value === 911) return true;
  if (value === null || !HOTLINES.has(value)) return false;
  return (
    /^(?:call|calls|called|calling|dial|dialed|dialing|text|via|through)$/.test(wordAt(tokens, first - 1)) ||
    (wordAt(tokens, first - 1) === 'to' &&
      [2, 3, 4].some((back) => CALLS.test(wordAt(tokens, first - back)))) ||
    /^(?:calls?|line|hotline|lifeline|center|app|system|requests?|operators?|dispatchers?)$/.test(
      wordAt(tokens, next),
    )
  );
}

const CALLS = /^calls?$/;

const TELEPHONES = new Set('tel telephone phone fax mobile cell'.split(' '));

/** The parts of `+44 (0)1632 960000`, and of what stands behind `Tel:`. */
export function isTelephone(tokens: readonly Token[], first: number, next: number): boolean {
  if (wordAt(tokens, first - 1) === '+' && !tokens[first]!.spaced) {
    const after = tokens[next];
    return after?.kind === TokenKind.Number || (after?.lower === '(' && wordAt(tokens, next + 1) === '0');
  }
  for (let at = first - 1; at >= 0 && at > first - 9; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind === TokenKind.Number || lower === '(' || lower === ')' || lower === '-') continue;
    if (lower === '+') return at < first - 1 && !tokens[at + 1]!.spaced;
    const colon = lower === ':' || lower === '.';
    return colon && at > 0 && TELEPHONES.has(tokens[at - 1]!.lower);
  }
  return false;
}

/** `a 404 error`. */
export function isStatus(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const after = wordAt(tokens, next);
  if (!amount.bare || tokens[amount.first]!.lower.length !== 3 || (after !== 'error' && after !== 'status'))
    return false;
  const before = wordAt(tokens, amount.first - 1);
  return before === 'a' || before === 'the';
}

/** A volume of laws or reports: `42 U.S.C. 1983`, `410 U.S. 113`, `8 CFR`. */
export function isCited(tokens: readonly Token[], next: number): boolean {
  const word = wordAt(tokens, next);
  if (word === 'usc' || word === 'cfr' || word === 'stat') return true;
  if (wordAt(tokens, next + 1) !== '.') return false;
  if (word === 'fed' || (word === 'f' && tokens[next]!.capital) || word === 'stat') return true;
  if (word === 'c') return wordAt(tokens, next + 2) === 'f';
  if (word !== 'u' || wordAt(tokens, next + 2) !== 's') return false;
  const after = wordAt(tokens, next + 3) === '.' ? next + 4 : next + 3;
  return (
    wordAt(tokens, after) === 'c' ||
    wordAt(tokens, after) === 'at' ||
    tokens[after]?.kind === TokenKind.Number
  );
}

/** What a number with `is` or `was` between is the name of: `my ZIP code is 60614`, `the port is 8080`. */
const ASSIGNED = new Set('code passcode pin id password extension port'.split(' '));

export function isAssigned(tokens: readonly Token[], first: number): boolean {
  const link = wordAt(tokens, first - 1);
  return (link === 'is' || link === 'was') && ASSIGNED.has(wordAt(tokens, first - 2));
}

/** Who numbers exhibits in court. */
const PARTIES = new Set(
  'people government plaintiff defendant petitioner respondent state commonwealth crown'.split(' '),
);

/** An exhibit by its number: `People's 22 is marked`. */
export function isExhibit(tokens: readonly Token[], first: number, next: number): boolean {
  if (wordAt(tokens, first - 1) !== 's' || wordAt(tokens, first - 2) !== "'") return false;
  const party = tokens[first - 3];
  return (
    party?.capital === true &&
    PARTIES.has(party.lower) &&
    !/s$/.test(wordAt(tokens, next).replace(/^(?:is|was)$/, ''))
  );
}

/** Courts' abbreviations of kinds of case. */
const CASES = new Set('civ cr crim cv mc mj misc'.split(' '));

/** The year and the kind before a case's number: `19 Civ. 2345`, `21 Cr. 118`. */
export function isDocket(tokens: readonly Token[], first: number): boolean {
  const kind = tokens[first + 1];
  if (kind === undefined || !kind.capital || !CASES.has(kind.lower)) return false;
  const number = wordAt(tokens, first + 2) === '.' ? first + 3 : first + 2;
  return tokens[first]!.end - tokens[first]!.start === 2 && tokens[number]?.kind === TokenKind.Number;
}

/** What pages are cited of. */
const CITED = new Set('id ibid supra s br op tr cert app ecf dkt supp resp pet f stat ct cir d'.split(' '));

/** The page behind a cited work: `Id. at 220`, `530 U.S. at 466`, `Tr. at 14`. */
export function isPinpoint(tokens: readonly Token[], first: number, next: number): boolean {
  if (wordAt(tokens, first - 1) !== 'at' || tokens[next]?.kind === TokenKind.Word) return false;
  const period = tokens[first - 2];
  if (period?.lower === '.') return !period.spaced && CITED.has(wordAt(tokens, first - 3));
  return period?.lower === 'supra' || (period?.lower === 'd' && tokens[first - 3]?.kind === TokenKind.Number);
}

const LONGEST_STREET = 5;

/** A street's name within a few words: `1600 Pennsylvania Avenue`, `10 Downing Street`. */
export function isAddress(tokens: readonly Token[], next: number): boolean {
  if (isDirected(tokens, next)) return true;
  for (let at = next; at < next + LONGEST_STREET; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.lower === '.') continue;
    if (!token.capital && token.kind !== TokenKind.Number) return false;
    if (at > next && STREETS.has(token.lower)) return !isPlural(wordAt(tokens, at + 1));
  }
  return false;
}

/** `2210 N. Halsted`: a letter for where on the street, and a name. */
function isDirected(tokens: readonly Token[], next: number): boolean {
  const letter = tokens[next];
  if (letter === undefined || !letter.capital || letter.end - letter.start > 1) return false;
  if (!/^[nsew]$/.test(letter.lower)) return false;
  const name = tokens[wordAt(tokens, next + 1) === '.' ? next + 2 : next + 1];
  return name?.capital === true && name.end - name.start > 2;
}

/** Where a station is on the dial: `here on 91.5`, `101.3 FM`. */
export function isFrequency(tokens: readonly Token[], first: number, next: number): boolean {
  const text = tokens[first]!.lower;
  if (!/^(?:8[7-9]|9\d|10[0-8])\.\d$/.test(text)) return false;
  const after = tokens[next];
  if (after?.lower === 'fm') return true;
  return wordAt(tokens, first - 1) === 'on' && after?.kind !== TokenKind.Word;
}

/** A version behind a preposition: `In 3.0, everyone waits`, `What is in 3.1?`. */
export function isVersion(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^\d{1,2}\.\d$/.test(tokens[first]!.lower)) return false;
  const doing = wordAt(tokens, first - 2);
  const on = wordAt(tokens, first - 1);
  if (tokens[first]!.lower.endsWith('.0') && isPlainEnd(tokens[next]))
    if ((on === 'on' && /^(?:work|works|working|worked)$/.test(doing)) || (on === 'of' && doing === 'light'))
      return true;
  if (on !== 'in') return false;
  const after = wordAt(tokens, next);
  if (after === '?') return wordAt(tokens, first - 2) !== 'bring';
  return after === ',' && (first === 1 || wordAt(tokens, first - 2) === '.');
}

/** Nothing that a number before it could count. */
function isPlainEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === TokenKind.Symbol || /^(?:and|or|for)$/.test(token.lower);
}

const LINES = new Set('bus train tram route line'.split(' '));

/** Where a road is, and what is said of it behind its number: `sitting on the 405 with the radio off`. */
const ONTO = new Set('on off onto down up along take takes took taking'.split(' '));
const ALONG = new Set('with and to from at near by north south east west freeway today again'.split(' '));

/** A line by its number (`the bus, the 37,`), a post code (`ZIP code, 77550`), minutes left out (`every 45.`). */
export function isRoute(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const { first } = amount;
  if (!amount.bare || tokens[first]!.kind !== TokenKind.Number) return false;
  const before = wordAt(tokens, first - 1);
  const after = tokens[next];
  const ends = after === undefined || after.kind === TokenKind.Symbol;
  if (before === 'every') return after === undefined || after.lower === '.' || after.lower === '?';
  if (before === 'the' && /^[1-9]\d\d$/.test(tokens[first]!.lower))
    if (ONTO.has(wordAt(tokens, first - 2)) && (ends || ALONG.has(after!.lower))) return true;
  if (before === 'the' && ends)
    return LINES.has(wordAt(tokens, first - 3)) && wordAt(tokens, first - 2) === ',';
  if (!/^\d{5}$/.test(tokens[first]!.lower)) return false;
  return (
    before === 'zip' ||
    (before === ',' && wordAt(tokens, first - 2) === 'code' && wordAt(tokens, first - 3) === 'zip')
  );
}
