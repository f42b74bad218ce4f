/** Participles that give what a document says: "a report last month saying that". */
import type { Attribution } from './sources-attribution.ts';
import { isObject } from './sources-objects.ts';
import { origin } from './sources-phrases.ts';
import { documentBehind } from './sources-subjects.ts';
import type { PlainWord } from './sources-words-of.ts';

export const PARTICIPLES = new Set(
  'saying showing finding stating suggesting indicating estimating reporting'.split(' '),
);

/** "A report last month saying that". */
export function participle(words: readonly PlainWord[], at: number): Attribution | null {
  const subject = documentBehind(words, at);
  if (!subject || (words[at + 1]?.lower !== 'that' && !isObject(words[at + 1]))) return null;
  return {
    span: { start: words[subject.first]!.start, end: words[at]!.end },
    strength: subject.strength,
    kind: 'statement',
    first: subject.first,
    last: at + 1,
    backward: false,
    forward: true,
  };
}

/** "The rates were released by the Port Bureau, showing 40 …" */
export function releasedBy(words: readonly PlainWord[], at: number): Attribution | null {
  if (words[at - 1]?.lower !== ',') return null;
  for (let by = at - 3; by > 0 && by > at - 12; by--) {
    if (words[by]!.lower !== 'by') continue;
    if (!/^(?:released|published|issued|posted|compiled|collected)$/.test(words[by - 1]!.lower)) return null;
    const found = origin(words, by - 1, by + 1, 'name');
    return found?.strength === 'named' && found.last === at - 1
      ? { ...found, last: at + 1, backward: false }
      : null;
  }
  return null;
}
