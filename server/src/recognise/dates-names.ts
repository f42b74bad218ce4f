/** Words of time that are only part of a name: "Ardale Today", "Daily Market Report". */
import { endsClause } from './dates-articles.ts';
import type { Reader } from './dates-reader.ts';

/** The last word of a newspaper's or a show's name: "of Ardale Today". */
export function isTitle(r: Reader, at: number): boolean {
  // "Homes of Tomorrow"
  if (r.capital(at) && r.is(at - 1, 'of') && !r.capital(at - 1) && r.capital(at - 2)) return true;
  return r.capital(at) && r.isWord(at - 1) && r.capital(at - 1) && r.isWord(at - 2) && !r.capital(at - 2);
}

/** "They do it everyday.", where "everyday life" is none, nor "the Ardale Daily Star". */
export function isFrequency(r: Reader, at: number): boolean {
  if (r.capital(at) && r.isWord(at - 1) && r.capital(at - 1) && r.isWord(at + 1) && r.capital(at + 1))
    return false;
  // "Daily Market Briefing" and a paper called The Daily are names.
  if (r.capital(at) && r.capital(at + 1) && r.isWord(at + 1) && r.capital(at + 2) && at === 0) return false;
  if (r.capital(at) && r.is(at - 1, 'the') && endsClause(r, at + 1)) return false;
  return !r.word(at)!.weak || (r.is(at, 'everyday') && r.isWord(at - 1) && endsClause(r, at + 1));
}
