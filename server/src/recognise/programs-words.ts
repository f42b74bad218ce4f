/**
 * The words that names of programs are made of, in one place. Folded: lower case, singular.
 * Collected from how the Federal Register, the Congressional Record and treaty collections name things.
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that make a program of the capitalised words before them: `Inflation Reduction Act`. */
const HEADS = set(`
  act program programme initiative declaration convention treaty protocol waiver amendment accord compact pact
  strategy agreement rule fund plan order dialogue visa clause bill policy partnership directive mandate statute
  charter ordinance resolution scheme framework doctrine pathway deal roadmap agenda regulation
`);

/** @param folded a folded word */
export function isHead(folded: string): boolean {
  return HEADS.has(folded);
}
