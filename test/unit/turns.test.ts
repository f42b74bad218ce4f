import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isServed, turnLines } from './turns-read.ts';

const folder = join(import.meta.dirname, '../fixtures/turns');
const names = readdirSync(folder).filter((name) => !name.endsWith('.turns'));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('a style a fixture', () => {
  test.each(names.filter((name) => !name.startsWith('not-')))('%s', (name) => {
    expect(`${turnLines(text(name), name).join('\n')}\n`).toBe(text(`${name}.turns`));
    expect(isServed(text(name), name)).toBe(true);
  });
});

describe('what is no transcript has no turns and is not served', () => {
  test.each(names.filter((name) => name.startsWith('not-')))('%s', (name) => {
    expect(turnLines(text(name), name)).toEqual([]);
    expect(isServed(text(name), name)).toBe(false);
  });
});
