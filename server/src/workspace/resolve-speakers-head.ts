/** Who holds an office by the head of a document: "TRANSCRIPT OF THE PRIME MINISTER, THE HON ANN LEE MP". */
import type { Transcript } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isName } from '../recognise/speakers-names.ts';
import { AFTER_NAMES } from '../syntax/roster.ts';
import { foldName } from './resolve-speakers-names.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** Code units above the first turn that are read. */
const HEAD = 3000;

const PERSON =
  "(\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:[ \\t]{1,8}(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})){1,3})";
const STYLE =
  '(?:(?:[Tt]he|THE)\\s{1,8})?(?:(?:[Rr]ight|RIGHT|[Rr]t|RT)\\.?\\s{1,8})?(?:(?:[Hh]on|HON|[Hh]onou?rable|HONOU?RABLE)\\.?\\s{1,8})?(?:(?:Mr|MR|Ms|MS|Mrs|MRS|Dr|DR|Sir|SIR|Dame|DAME|Senator|SENATOR)\\.?\\s{1,8})?';

/**
 * The one person whom the lines above the first turn give an office.
 * @param office folded words of a label: `prime minister`
 */
export function holderInHead({ text, blocks }: Transcript, office: string, first: TurnView): string | null {
  if (office.length < 4 || !/^\p{L}+(?: \p{L}+){0,3}$/u.test(office)) return null;
  const end = blocks[first.block]!.start;
  const head = text.slice(Math.max(0, end - HEAD), end);
  const words = office
    .split(' ')
    .map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''))
    .join('\\s{1,8}');
  const bare = `(?<!(?:[Dd]eputy|DEPUTY|[Vv]ice|VICE|[Ff]ormer|FORMER|[Pp]rime|PRIME|[Aa]ssistant|ASSISTANT|[Ss]hadow|SHADOW)[ -])(?<![\\p{L}-])${words}(?![\\p{L}-])`;
  const patterns = [
    new RegExp(
      `${bare}(?:\\s{1,8}(?:[Ff]or|FOR|[Oo]f|OF)\\s[^,.:\\n]{2,50})?\\s{0,8}[,:–-]?\\s{1,8}${STYLE}${PERSON}`,
      'gu',
    ),
    new RegExp(`${PERSON}(?:,|\\s{0,8}\\r?\\n|\\s[–-])\\s{1,8}(?:(?:[Tt]he|THE)\\s{1,8})?${bare}`, 'gu'),
  ];
  let holder: string | null = null;
  for (const pattern of patterns)
    for (const found of head.matchAll(pattern)) {
      const name = personIn(found[1]!);
      if (name === null) continue;
      if (holder !== null && foldName(holder) !== foldName(name)) return null;
      holder = name;
    }
  return holder;
}

function personIn(run: string): string | null {
  const words = run.split(/\s+/);
  // "JOHN FALK MP DOORSTOP INTERVIEW": what follows the letters behind a name is none of it.
  const after = words.findIndex((word, index) => index > 1 && AFTER_NAMES.test(word));
  if (after > 0) words.length = after;
  const proper = words.map((word) => (word.length > 2 ? properCase(word) : word));
  if (AFTER_NAMES.test(words.at(-1)!) || !proper.every((word) => isName(word) || /^\p{Lu}\.$/u.test(word)))
    return null;
  return proper.join(' ');
}
