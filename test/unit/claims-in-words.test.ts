import { describe, expect, it } from 'vitest';
import { claimInWords } from '../../server/src/workspace/figure-words.ts';
import { read } from './support/check.ts';

/** The claims of a text in words, one a figure. */
function claims(text: string): string[] {
  const document = read(text);
  return document.transcript.blocks.flatMap((block) =>
    block.analysis.mentions.flatMap(({ kind, span }) =>
      kind === 'figure' ? [claimInWords(document, block, span)] : [],
    ),
  );
}

describe('a claim in a few words', () => {
  it.each([
    [
      'Since May, we have removed or returned more than 380,000 people, which is a lot.',
      'we have removed or returned more than 380,000 people',
    ],
    [
      'In addition to the 100,000 U.S. forces in Europe, we act.',
      'In addition to the 100,000 U.S. forces in Europe',
    ],
    [
      'It will fund meals, and **$750 million** for [older adults](https://example.org/a).',
      '$750 million for older adults',
    ],
    [
      'It helped the farmers and the $40 million was spent.',
      'It helped the farmers and the $40 million was spent',
    ],
    ['Quite simply, 61.', 'Quite simply, 61'],
    ['It cost $2 <s>billion</s> [trillion] in all.', 'It cost $2 trillion in all'],
    ['It cost $2 billion \\[sic\\] in all.', 'It cost $2 billion in all'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it('is cut where the clause is long', () => {
    const long = `${'one very long beginning of some words that '.repeat(3)}counts 5,000 people ${'in many places '.repeat(9)}.`;
    expect(claims(long)[0]).toMatch(/^….{20,}5,000 people.{20,}…$/);
  });
});
