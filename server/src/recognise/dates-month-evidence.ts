/** Whether a word is the month: "in May", not "May I", "Theresa May" or "march on". */
import type { Reader } from './dates-reader.ts';
import { TIME_PREPOSITIONS } from './dates-words.ts';

const NAMES_TOO = new Set(['april', 'may', 'june', 'august', 'march']);

const PRONOUNS = new Set('i we you he she it they god the this that not be have also'.split(' '));

/** Whether a bare month's name is the month: "in May", not "May I", "Theresa May", "march on". */
export function showsMonth(r: Reader, at: number, next: number): boolean {
  const word = r.word(at)!;
  const before = r.lower(at - 1);
  const preposition = TIME_PREPOSITIONS.has(before);
  if (word.abbreviated)
    return (r.capital(at) || !word.weak) && preposition && before !== 'to' && before !== 'on';
  const name = r.lower(at);
  if (!r.capital(at))
    return (
      !word.weak ||
      isSpread(r, at, next) ||
      (preposition && /^(?:in|since|last|next|early|mid|late)$/.test(before))
    );
  if (!NAMES_TOO.has(name)) return true;
  const partner = r.word(r.is(at - 1, 'and') || r.is(at - 1, 'or') || r.isDash(at - 1) ? at - 2 : -1)?.month;
  if (partner || isListed(r, at, next)) return true;
  if (
    preposition &&
    before !== 'and' &&
    before !== 'or' &&
    before !== 'as' &&
    before !== 'to' &&
    before !== 'for' &&
    before !== 'about' &&
    before !== 'on'
  )
    return true;
  const after = r.lower(next);
  if (
    after === ',' ||
    after === '.' ||
    after === ';' ||
    after === '?' ||
    after === '' ||
    after === "'" ||
    after === 'and' ||
    after === 'through' ||
    after === 'or'
  )
    return at > 0 && r.isWord(at - 1) && !r.capital(at - 1) && (name !== 'march' || before === 'that');
  if (PUBLISHED.has(after) && OWNERS.has(before)) return true;
  if (name === 'may' || name === 'march')
    return (
      preposition &&
      before !== 'on' &&
      !PRONOUNS.has(after) &&
      after !== 'for' &&
      after !== 'on' &&
      !r.capital(next)
    );
  if (at > 0 && r.capital(at - 1)) return false;
  return !r.capital(next);
}

/** "The bank's May forecast", "the March figures". */
const PUBLISHED = new Set(
  'forecast forecasts budget survey report data figures estimate estimates election elections meeting statement release update reading jobs inflation'.split(
    ' ',
  ),
);
const OWNERS = new Set(['the', 's', 'its', 'their', 'our', 'this', 'a']);

/** "during May, June, July, and August": one of several months. */
function isListed(r: Reader, at: number, next: number): boolean {
  const comma = r.is(at - 1, 'and') || r.is(at - 1, 'or') ? at - 2 : at - 1;
  if (r.is(comma, ',') && isMonth(r, comma - 1)) return true;
  return r.is(next, ',') && isMonth(r, next + 1) && r.isWord(at - 1);
}

function isMonth(r: Reader, at: number): boolean {
  return Boolean(r.word(at)?.month) && r.capital(at);
}

/** "between may and august", as captions in small letters have it: one of two months, at `at`. */
function isSpread(r: Reader, at: number, next: number): boolean {
  const first = r.word(at - 2)?.month ? at - 2 : at;
  const link = first < at ? at - 1 : next;
  const opens = r.is(first - 1, 'from') || r.is(first - 1, 'between');
  return opens && /^(?:to|through|until|till|and)$/.test(r.lower(link)) && Boolean(r.word(link + 1)?.month);
}
