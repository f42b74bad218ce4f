/**
 * No pattern of the server may take time that grows faster than its text. Recheck decides it for every pattern
 * with an unbounded repetition. Without one, a pattern looks at a bounded stretch from each place, whatever the
 * text. For the same reason the bounds of counted repetitions are made small before recheck sees the pattern:
 * they change how long it takes by a factor, never how that grows, and recheck unrolls them.
 */
import { join } from 'node:path';
import { checkSync } from 'recheck/lib/browser.js';
import { describe, expect, it } from 'vitest';
import { regexesBelow } from './support/regexes.ts';

const ROOT = join(import.meta.dirname, '../..');
const { found, unread } = regexesBelow(ROOT, 'server/src');

/** Escapes and classes hold no repetition. */
const repeats = (source: string) =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'c'));

const withSmallBounds = (source: string) =>
  source.replace(/\\.|\{(\d+)(?:(,)(\d*))?\}/gs, (all, least?: string, comma?: string, most?: string) => {
    if (least === undefined) return all;
    const upper = comma === undefined ? '' : `,${most ? Math.min(Number(most), 3) : ''}`;
    return `{${Math.min(Number(least), 2)}${upper}}`;
  });

const complexity = ({ source, flags }: { source: string; flags: string }) => {
  const result = checkSync(withSmallBounds(source), flags, { timeout: 60_000 });
  return result.status === 'vulnerable' ? result.complexity.summary : result.status;
};

describe('the patterns of the server', () => {
  it('are found in the sources, and recheck tells good from bad', () => {
    expect(found.length).toBeGreaterThan(400);
    expect(complexity({ source: '(a+)+$', flags: '' })).toBe('exponential');
    expect(complexity({ source: '\\d[\\d,.]*\\s?%', flags: 'g' })).toBe('2nd degree polynomial');
    expect(complexity({ source: '\\d{1,30}%', flags: '' })).toBe('safe');
  });

  it('are constant: only words of names and offices, escaped, are put together while running', () => {
    expect(new Set(unread.map((place) => place.replace(/:\d+$/, '')))).toEqual(
      new Set([
        'server/src/workspace/changed-names.ts',
        'server/src/workspace/resolve-speakers-head.ts',
        'server/src/workspace/resolve-speakers-mentioned.ts',
      ]),
    );
  });

  const checked = new Map(
    found.filter(({ source }) => repeats(source)).map((one) => [`/${one.source}/${one.flags}`, one]),
  );
  it('grow no faster than their text', () => {
    const slow = [...checked.values()].flatMap((one) => {
      const verdict = complexity(one);
      return verdict === 'safe' ? [] : [`${one.place} ${verdict}: /${one.source}/${one.flags}`];
    });
    expect(slow).toEqual([]);
  }, 180_000);
});
