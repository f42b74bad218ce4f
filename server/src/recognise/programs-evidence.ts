/**
 * Whether words that spell a glossary name are that name: "remain in Mexico" is no policy, "one" no app,
 * "snap" no food programme. Long names and names with a number need nothing; short ones need their capitals.
 */
import type { NameToken } from '../model/knowledge.ts';
import type { FoldedName } from './programs-fold.ts';
import { isHead } from './programs-words.ts';

/** What a name asks of a place. */
export enum Evidence {
  /** Nothing: a term in lower case, or a name that no other words spell by chance. */
  None,
  /** The capitals of the name, or no capital in it at all. */
  CapitalsOrNone,
  /** A capital on every word that has one in the name. */
  Capitals,
  /** One word that is also an everyday word: its capital, and not only because a sentence begins. */
  CapitalInside,
  /** An abbreviation: every letter a capital. */
  AllCapitals,
}

/** A single capitalised word of this length is not taken for an everyday word at the start of a sentence. */
const LONG_WORD = 8;

export function evidenceOf(name: string, folded: FoldedName): Evidence {
  const words = folded.starts.map((start) => folded.tokens[start]!);
  const letters = words.filter((word) => word.kind === 0);
  if (letters.every((word, index) => !word.capital || (index === 0 && isSentenceCase(name, words))))
    return Evidence.None;
  const digits = folded.tokens.some((token) => token.kind === 1);
  if (words.length === 1) {
    const word = name.slice(words[0]!.start, folded.tokens[folded.ends[0]!]!.end);
    if (word.length > 1 && isAllCapitals(word)) return Evidence.AllCapitals;
    return word.length >= LONG_WORD ? Evidence.Capitals : Evidence.CapitalInside;
  }
  if (digits) return Evidence.None;
  if (words.length >= 3 || folded.keys.some(isHead)) return Evidence.CapitalsOrNone;
  return Evidence.Capitals;
}

/** `Expedited removal`: a term, with a capital only because it stands first. */
function isSentenceCase(name: string, words: readonly NameToken[]): boolean {
  const first = words[0]!;
  const rest = name.slice(first.start + 1, first.end);
  return words.length > 1 && rest !== '' && rest === rest.toLowerCase();
}

/** Whether the place `first`..`last` (inclusive) shows what a name asks for. */
export function isEvident(
  evidence: Evidence,
  text: string,
  tokens: readonly NameToken[],
  first: number,
  last: number,
): boolean {
  if (evidence === Evidence.None) return true;
  const start = tokens[first]!;
  if (evidence === Evidence.AllCapitals)
    return isAllCapitals(text.slice(start.start, tokens[last]!.end)) && !isLoud(text, tokens, first, last);
  if (evidence === Evidence.CapitalInside) return start.capital && !beginsSentence(tokens, first);
  if (start.capital) return evidence === Evidence.Capitals ? capitalsAtEnd(tokens, first, last) : true;
  if (evidence === Evidence.Capitals) return false;
  for (let at = first; at <= last; at++) if (tokens[at]!.capital) return false;
  return true;
}

/** Both neighbours are in capitals too, so that capitals say nothing. */
function isLoud(text: string, tokens: readonly NameToken[], first: number, last: number): boolean {
  let loud = 0;
  for (const at of [first - 2, first - 1, last + 1, last + 2]) {
    const token = tokens[at];
    if (tokens[at < first ? first - 1 : last + 1]?.kind === 2) continue;
    if (token?.kind !== 0 || token.end - token.start < 2) continue;
    if (!isAllCapitals(text.slice(token.start, token.end))) return false;
    loud++;
  }
  return loud > 1;
}

/** Some other word than the first is capitalised too: the first may only begin a sentence. */
function capitalsAtEnd(tokens: readonly NameToken[], first: number, last: number): boolean {
  if (first === last) return true;
  for (let at = first + 1; at <= last; at++) if (tokens[at]!.capital || tokens[at]!.kind === 1) return true;
  return false;
}

function beginsSentence(tokens: readonly NameToken[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) if (tokens[before]!.kind !== 2) return false;
  return true;
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
