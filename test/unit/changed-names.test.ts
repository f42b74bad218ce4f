import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { ChangedNames } from '../../server/src/workspace/changed-names.ts';

const lexiconOf = (...names: string[]) =>
  createLexicon([
    parseGlossary(
      'file:///glossary.yaml',
      `programs:\n${names.map((name) => `  - name: "${name}"\n`).join('')}`,
    ),
  ]);

function changed(before: string[], after: string[]): ChangedNames {
  const names = new ChangedNames(lexiconOf(...before));
  names.update(lexiconOf(...after));
  return names;
}

describe('names that changed', () => {
  it('touch the texts in which they may stand, and no others', () => {
    const names = changed(['Old Harbour Act', 'Kept Law'], ['New River Plan', 'Kept Law']);
    expect(names.touches('the old HARBOURS of the world')).toBe(true);
    expect(names.touches('a river')).toBe(true);
    expect(names.touches('a kept law and an act')).toBe(false);
    names.settle();
    expect(names.touches('the old harbour')).toBe(false);
  });

  it.each([
    ['Policy Board', 'all policies'],
    ['U.S. Plan', 'a us plän'],
    ['US', 'the U.S. is'],
    ['Angelópolis', 'ANGELOPOLIS'],
    ['Angelopolis', 'Angelópolis'],
    ['A* (Plan)', 'the plan'],
    ['C++', 'c'],
    ['中文', '中文 text'],
  ])('%s touches “%s”', (name, text) => {
    expect(changed([], [name]).touches(text)).toBe(true);
  });

  it('that are many touch everything', () => {
    const many = Array.from({ length: 300 }, (_, index) => `Name ${index}`);
    expect(changed([], many).touches('nothing')).toBe(true);
    expect(changed(many, many).touches('Name 1')).toBe(false);
  });
});
