/** The noun phrase behind "according to" and the like, and whether it names anybody. */
import { ADJECTIVES, judge, nominal } from './sources-names.ts';
import { LINKS, LONGEST, type Subject } from './sources-subjects.ts';
import {
  APPROXIMATORS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  PERSON_PRONOUNS,
  SELF,
  VAGUE_DOCUMENTS,
  VAGUE_PEOPLE,
} from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** Determiners by which "according to" points to something a reader can find. */
const POINTING = new Set('the this that these those his her its their your'.split(' '));

/**
 * Reads the noun phrase that begins at `from`, behind "according to" and the like.
 * @returns its end, and whether it names anybody; null where there is none
 */
export function namedPhrase(
  words: readonly PlainWord[],
  from: number,
): { readonly end: number; readonly strength: Subject['strength']; readonly document: boolean } | null {
  const given = givenTo(words, from);
  if (given) return given;
  let end = from;
  let document = false;
  while (end < words.length && end - from < LONGEST) {
    const word = words[end]!;
    if (!word.isWord && word.lower !== '-' && word.lower !== '&') break;
    if (word.lower === 'that' && end > from && !LINKS.has(words[end - 1]!.lower)) break;
    if (DOCUMENT_NOUNS.has(word.lower)) document = true;
    const inside =
      DETERMINERS.has(word.lower) ||
      nominal(words, end) ||
      ADJECTIVES.has(word.lower) ||
      PERSON_PRONOUNS.has(word.lower) ||
      SELF.has(word.lower) ||
      word.isNumber ||
      LINKS.has(word.lower) ||
      APPROXIMATORS.has(word.lower);
    if (!inside && end > from && !DETERMINERS.has(words[end - 1]!.lower)) break;
    end++;
  }
  while (end > from && (LINKS.has(words[end - 1]!.lower) || DETERMINERS.has(words[end - 1]!.lower))) end--;
  if (end === from) return null;
  const first = words[from]!.lower;
  if (SELF.has(first)) return { end, strength: 'self', document };
  if (PERSON_PRONOUNS.has(first)) return { end, strength: 'named', document };
  if (first === 'it' || first === 'what') return null;
  const judged = judge(words, from, end);
  if (judged) return { end, strength: judged.strength, document };
  if (words[from]!.uncased && !VAGUE_PEOPLE.has(first) && !VAGUE_DOCUMENTS.has(words[end - 1]!.lower))
    return { end, strength: 'named', document };
  if (!POINTING.has(first)) return { end, strength: 'vague', document };
  for (
    let more = 0;
    more < 2 && words[end]?.isWord && !LINKS.has(words[end]!.lower) && !words[end]!.isNumber;
    more++
  )
    end++;
  return { end, strength: 'named', document };
}

/** "A reply I got from the ministry", "the letter we had from them": by whom it came. */
function givenTo(words: readonly PlainWord[], from: number): ReturnType<typeof namedPhrase> {
  if (!DETERMINERS.has(words[from]?.lower ?? '') || !words[from + 1]?.isWord) return null;
  const self = words[from + 2]?.lower === 'that' ? from + 3 : from + 2;
  if (!SELF.has(words[self]?.lower ?? '')) return null;
  if (!/^(?:got|had|received|have|obtained)$/.test(words[self + 1]?.lower ?? '')) return null;
  if (words[self + 2]?.lower !== 'from') return null;
  const giver = namedPhrase(words, self + 3);
  return giver?.strength === 'named' ? { ...giver, document: true } : null;
}
