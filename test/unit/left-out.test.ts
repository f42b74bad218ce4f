import { describe, expect, it } from 'vitest';
import { LeftOut } from '../../server/src/workspace/left-out.ts';

/** What is left of these paths below /work/press. */
function left(
  paths: string[],
  globs: string[],
  ignoreFiles: Record<string, string> = {},
  root = '/work/press',
) {
  const leftOut = new LeftOut(root, { globs, ignoreFiles: true });
  for (const [folder, text] of Object.entries(ignoreFiles)) leftOut.addIgnoreFile(folder, text);
  return paths.filter((path) => !leftOut.leavesOutBelow(`${root}/${path}`));
}

describe('what a folder leaves out', () => {
  it('hidden files, packages, and whatever stands in them', () => {
    expect(left(['a.txt', '.b.txt', '.git/c.txt', 'node_modules/x/d.txt', 'e/.f/g.txt'], [])).toEqual([
      'a.txt',
    ]);
  });

  it('what the editor’s globs name: a file, a folder with all in it, a name at any depth', () => {
    const paths = ['a.txt', 'drafts/a.txt', 'drafts/old/b.txt', 'x/drafts/c.txt', 'x/tmp/d.txt', 'e.log.txt'];
    expect(left(paths, ['drafts', '**/tmp', '*.log.txt'])).toEqual(['a.txt', 'x/drafts/c.txt']);
    expect(left(paths, ['drafts/**', 'x/{tmp,drafts}'])).toEqual(['a.txt', 'e.log.txt']);
  });

  it('what .gitignore names, with what it takes back', () => {
    const rules = { '/work/press': 'drafts/\n*.md\n!keep.md\n# a remark\n/only-here.txt\n' };
    const paths = ['drafts/a.txt', 'x/drafts/a.txt', 'b.md', 'x/keep.md', 'only-here.txt', 'x/only-here.txt'];
    expect(left(paths, [], rules)).toEqual(['x/keep.md', 'x/only-here.txt']);
  });

  it('as the nearest .gitignore says, but nothing comes back out of a folder that is left out', () => {
    const rules = {
      '/work/press': '*.txt\nsealed/\n',
      '/work/press/open': '!*.txt\nsecret.txt\n',
      '/work/press/sealed': '!*\n',
    };
    const paths = ['a.txt', 'open/a.txt', 'open/x/b.txt', 'open/secret.txt', 'sealed/a.txt'];
    expect(left(paths, [], rules)).toEqual(['open/a.txt', 'open/x/b.txt']);
  });

  it('as the repository above the folder says, unless it leaves out the folder itself', () => {
    expect(left(['a.txt', 'b.md'], [], { '/work': 'press/*.txt\n' })).toEqual(['b.md']);
    expect(left(['a.txt', 'b.md'], [], { '/work': 'press/\n*.md\n' })).toEqual(['a.txt', 'b.md']);
  });

  it('everything that stands elsewhere', () => {
    const leftOut = new LeftOut('/work/press', { globs: [], ignoreFiles: true });
    expect(leftOut.leavesOutBelow('/work/pressure/a.txt')).toBe(true);
    expect(leftOut.leavesOutBelow('/work/press')).toBe(false);
    expect(new LeftOut('', { globs: ['tmp'], ignoreFiles: true }).leavesOutBelow('/tmp/a.txt')).toBe(true);
  });
});
