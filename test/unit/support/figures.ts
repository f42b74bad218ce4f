import { expect, it } from 'vitest';
import type { Figure } from '../../../server/src/model/values.ts';
import { read } from './check.ts';

/** Each figure of a text as `words = value` and what else `said` takes of it, joined by `; `. */
export function figuresIn(text: string, said: (figure: Figure) => readonly (string | null)[]): string {
  return read(text)
    .transcript.blocks.flatMap(({ start, analysis }) =>
      analysis.mentions.flatMap(({ kind, span, value }) => {
        if (kind !== 'figure') return [];
        const number = Array.isArray(value.value) ? value.value.join('..') : String(value.value);
        const parts = [number, ...said(value)].filter((part) => part !== null);
        return [`${text.slice(start + span.start, start + span.end)} = ${parts.join(' ')}`];
      }),
    )
    .join('; ');
}

/** Texts, each with what is found in it. */
export function rowsOf(find: (text: string) => string) {
  return (...list: (readonly [text: string, found: string])[]): void => {
    it.each(list)('%s', (text, found) => expect(find(text)).toBe(found));
  };
}
