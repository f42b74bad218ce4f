import { expect, it } from 'vitest';
import { scanDates } from '../../../server/src/recognise/dates-scan.ts';
import { withoutEmphasis } from '../../../server/src/recognise/emphasis.ts';
import { resolveDate } from '../../../server/src/recognise/resolve-date.ts';
import { classesOf } from '../../../server/src/recognise/sentence.ts';
import { tokenise } from '../../../server/src/recognise/tokens.ts';

/**
 * Each time expression of a sentence as `words = value`, or `words ~ TYPE` where there is no value.
 * @param date the document's day, or the moment of saying
 */
export function dates(text: string, date: string | null = '2023-11-17'): string {
  const documentDate = date?.slice(0, 10) ?? null;
  const moment = date !== documentDate ? date : null;
  const written = tokenise(text, { start: 0, end: text.length });
  const tokens = withoutEmphasis(written, classesOf(written));
  return scanDates(tokens)
    .map(({ from, to, type, value, mod, anchor }) => {
      const resolved = resolveDate({ type, value, mod, anchor }, { documentDate, moment });
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return resolved === null ? `${words} ~ ${type}` : `${words} = ${resolved}`;
    })
    .join('; ');
}

export type Row = readonly [text: string, found: string, documentDate?: string | null];

/** One test a row for a sentence that a day and a moment read differently; both are Friday, 17 November 2023. */
export function bothRows(...list: (readonly [text: string, fromDay: string, fromMoment: string])[]): void {
  for (const [text, fromDay, fromMoment] of list)
    it(text, () => {
      expect(dates(text, '2023-11-17')).toBe(fromDay);
      expect(dates(text, '2023-11-17T10:20')).toBe(fromMoment);
    });
}

/** One test a row: the text, what is found in it, and the document's date. */
export function rows(...list: Row[]): void {
  for (const [text, found, date] of list)
    it(text, () => expect(dates(text, date === undefined ? '2023-11-17' : date)).toBe(found));
}
