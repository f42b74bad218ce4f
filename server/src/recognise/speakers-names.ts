/** Reads people's names, titles and organisations from tokens. */
import { PARTICLES, ROLES, TITLES } from '../syntax/label-words.ts';
import { type Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

/** A run of capitalised words: a name, a title, an organisation or all of them. */
export interface Run {
  /** Indices in the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Words that begin a sentence with a capital and never a name. */
const NEVER = new Set(
  (
    'i i’m the a an and but so or if in on at for to from with by of as is are was were be been do does did have has had ' +
    'this that these those there here it its he she they we you my your his her our their what when where who whom which why how ' +
    'yes yeah yep no nope okay ok well thanks thank great good right sure please sorry hi hello hey oh um uh ah now then ' +
    'just also first second third last next one two three let lets can could would will should may might must not ' +
    'all any some more most many much very really again back up down out over after before because while since until ' +
    'mm mhm aye nay inaudible laughter applause crosstalk question questions everyone everybody folks guys ladies gentlemen ' +
    'morning afternoon evening today tomorrow yesterday absolutely exactly perfect awesome cool nice congratulations welcome ' +
    "calling i'm monday tuesday wednesday thursday friday saturday sunday january february march april june july august september " +
    'october november december american americans english spanish french german russian chinese god go going ' +
    'only another both each every even still maybe perhaps actually basically honestly obviously look listen see say ' +
    'take time thing things way part same like speaking having being given ' +
    'overruled sustained objection correct incorrect agreed granted denied amen true false wrong never always nothing none ' +
    'something somebody someone anybody nobody sir madam wow boy jesus christ ouch oops gotcha anyway later continue ' +
    'proceed understood noted interesting fair enough fine indeed certainly definitely totally seriously hmm huh mhm bye ' +
    'goodbye watch listen help inflation ukrainians russians israelis edt est pdt pst cdt cst edt utc gmt happy merry copy completely apologies apologize dangerous goodbye cheers stop wait hold done everything zero today bonjour merci gracias hola danke ma’am ma mister mr.'
  ).split(' '),
);

const INNER = new Set(['of', 'for', 'and', 'the', 'on', '&', 'to', 'in']);
const NAME_PARTICLES = new Set(
  'van von de der den del della da di la le el al bin ibn dos du ter ten te ap abd'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of bodies and places that stand where a name could. */
const BODY_WORDS = new Set(
  'united states state county city street avenue road university college school hospital church company corporation bank group'.split(
    ' ',
  ),
);

/**
 * Reads the run of capitalised words at `from`. Hyphens, apostrophes and initials' periods stay inside;
 * small words go on only when `inner` and a capital follows.
 */
export function readRun(tokens: readonly Token[], text: string, from: number, inner: boolean): Run | null {
  const words: string[] = [];
  let at = from;
  let to = from;
  while (at < tokens.length && words.length < 24) {
    const token = tokens[at]!;
    if (token.kind !== TokenKind.Word) break;
    if (!token.capital) {
      const small = NAME_PARTICLES.has(token.lower) || (inner && INNER.has(token.lower));
      if (!small || words.length === 0) break;
      let next = at + 1;
      while (
        next < tokens.length &&
        next < at + 3 &&
        !tokens[next]!.capital &&
        (INNER.has(tokens[next]!.lower) || NAME_PARTICLES.has(tokens[next]!.lower))
      )
        next++;
      if (!tokens[next]?.capital || tokens[next]!.kind !== TokenKind.Word) break;
      for (; at < next; at++) words.push(tokens[at]!.lower);
      continue;
    }
    let end = at + 1;
    while (
      end + 1 < tokens.length &&
      !tokens[end]!.spaced &&
      !tokens[end + 1]!.spaced &&
      isJoint(tokens[end]!.lower) &&
      tokens[end + 1]!.kind === TokenKind.Word
    ) {
      if (tokens[end]!.lower === "'" && tokens[end + 1]!.lower === 's') break;
      end += 2;
    }
    const last = tokens[end - 1]!;
    const word = text.slice(token.start, last.end);
    const dot = tokens[end];
    const abbreviated = dot?.lower === '.' && !dot.spaced;
    const bare = word.replaceAll('.', '').toLowerCase();
    if (abbreviated && (bare.length === 1 || word.includes('.') || TITLES.has(bare) || SUFFIXES.has(bare))) {
      // An initial or a title goes on only when a capital follows; else the period ends the sentence.
      const goesOn = tokens[end + 1]?.kind === TokenKind.Word && tokens[end + 1]!.capital;
      if (goesOn || SUFFIXES.has(bare) || word.includes('.')) end++;
    }
    words.push(text.slice(token.start, tokens[end - 1]!.end));
    at = to = end;
    const comma = tokens[at];
    if (comma?.lower === ',' && SUFFIXES.has(tokens[at + 1]?.lower ?? '')) {
      words[words.length - 1] += `, ${text.slice(tokens[at + 1]!.start, tokens[at + 1]!.end)}`;
      at = to = at + 2;
      if (tokens[at]?.lower === '.' && !tokens[at]!.spaced) {
        words[words.length - 1] += '.';
        at = ++to;
      }
      break;
    }
    if (abbreviated && to === end && tokens[at]?.lower === '.') break;
    if (at < tokens.length && !tokens[at]!.spaced) break;
  }
  return words.length === 0 || NEVER.has(words[0]!.toLowerCase()) ? null : { from, to, words };
}

function isJoint(mark: string): boolean {
  return mark === '-' || mark === "'" || mark === '‑' || mark === '.';
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '');
}

/** A person's name, taken out of a run. */
export interface Person {
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  /** Index in the run's words where the name begins. */
  readonly at: number;
}

const HONORIFICS = new Set(
  'mr mrs ms miss dr prof professor sir dame hon honorable honourable rev st'.split(' '),
);
const BODIES = new Set(
  'department ministry agency office bureau commission administration council committee house board institute university'.split(
    ' ',
  ),
);

/** Splits `State Department Deputy Assistant Secretary for Central America Eric Jacobstein` into who and what. */
export function personOf(run: Run): Person | null {
  const { words } = run;
  let title = -1;
  words.forEach((word, i) => {
    const folded = fold(word);
    if ((TITLES.has(folded) || ROLES.has(folded)) && !(i > 0 && i === words.length - 1) && word !== 'Will')
      title = i;
  });
  let at = title + 1;
  const rest = words.slice(at);
  if (rest.length === 0) return null;
  if (title >= 0 && (INNER.has(rest[0]!) || rest.length > 4)) at = lastTwo(words);
  else if (title < 0 && (words.length > 5 || words.some((word) => INNER.has(word)))) return null;
  const name = words.slice(at);
  if (name.some((word) => NEVER.has(word.toLowerCase()) || word.includes('.gov') || word.includes('.com')))
    return null;
  if (name.every((word) => TITLES.has(fold(word)) || ROLES.has(fold(word)))) return null;
  if (name.every((word) => PARTICLES.has(fold(word)))) return null;
  const lead = words.slice(0, at);
  let first = lead.findIndex((word) => TITLES.has(fold(word)));
  const body = lead.findLastIndex((word, i) => BODIES.has(fold(word)) && (first < 0 || i < first));
  const affiliation = body >= 0 ? lead.slice(0, body + 1).join(' ') : null;
  if (first < 0) first = body + 1;
  const titles = lead.slice(affiliation ? body + 1 : 0).filter((word) => !HONORIFICS.has(fold(word)));
  return { name: name.join(' '), title: titles.length > 0 ? titles.join(' ') : null, affiliation, at };
}

/** Where a first and a last name begin at the end of the words, initials and particles between them included. */
function lastTwo(words: readonly string[]): number {
  let at = words.length - 1;
  let names = 0;
  while (at >= 0) {
    const word = words[at]!;
    if (NAME_PARTICLES.has(word) || /^\p{Lu}\.$/u.test(word)) {
      at--;
      continue;
    }
    if (INNER.has(word)) break;
    if (++names === 2) return at;
    at--;
  }
  return Math.max(0, words.length - 2);
}

/** Whether a word may be part of a name: a capital or a particle, no title and no word that opens a sentence. */
export function isName(word: string): boolean {
  if (NAME_PARTICLES.has(word)) return true;
  const folded = fold(word);
  return (
    !NEVER.has(folded) &&
    !INNER.has(folded) &&
    !TITLES.has(folded) &&
    !ROLES.has(folded) &&
    !BODY_WORDS.has(folded)
  );
}

/** Whether no sentence begins with the word, so that its capital may be a name's. */
export function beginsNameWith(lower: string): boolean {
  return !NEVER.has(lower);
}

const BEGINS_NAME = wordClass((lower, capital) => capital && beginsNameWith(lower));

/** Whether a token may begin a name. */
export function beginsName(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & BEGINS_NAME) !== 0;
}

/** How many tokens of the run stand before its word `words`. */
export function wordTokens(tokens: readonly Token[], run: Run, words: number): number {
  let count = 0;
  let at = run.from;
  while (count < words && at < run.to) {
    at++;
    while (at < run.to && !tokens[at]!.spaced) at++;
    count++;
  }
  return at - run.from;
}
