/** The time that a document tells of, where that is not the time of its own date. */

import type { Transcript } from '../model/transcript.ts';
import type { DateExpression } from '../model/values.ts';
import { resolveDate } from '../recognise/resolve-date.ts';

/** A month or a day that is told with its year, as `YYYY-MM` or `YYYY-MM-DD`; else null. */
function toldWith(expression: DateExpression): string | null {
  const { value, anchor } = expression;
  if (value !== null) return /^\d{4}-\d\d/.exec(value) ? value.slice(0, DAY) : null;
  if (anchor?.kind !== 'month' || anchor.year?.kind !== 'fixed') return null;
  return resolveDate(expression, { documentDate: null })?.slice(0, DAY) ?? null;
}

const DAY = 10;

function* told({ blocks }: Transcript): Generator<string> {
  for (const { analysis } of blocks)
    for (const mention of analysis.mentions) {
      const date = mention.kind === 'date' ? toldWith(mention.value) : null;
      if (date !== null) yield date;
    }
}

/** Of a document without a date the first day that it tells with its year; linear. */
export function firstTold(transcript: Transcript): string | null {
  for (const date of told(transcript)) if (date.length === DAY) return date;
  return null;
}

/** Fewer dates tell no story. */
const FEWEST = 2;
/** How many years before the document its story is, so that its months are surely not the latest ones. */
const BEFORE = 2;
/** The part of all dates that are of the story's year. */
const MOST = 0.75;

/**
 * Of a document with a date, as of a hearing, the first day of the one year that its witnesses tell of: where nearly
 * all months and days that are told with their year are of one that is long over. Linear.
 */
export function storyTold(transcript: Transcript, documentDate: string): string | null {
  const years = new Map<string, string[]>();
  let all = 0;
  for (const date of told(transcript)) {
    if (date === documentDate) continue;
    const year = date.slice(0, 4);
    const dates = years.get(year) ?? [];
    dates.push(date);
    years.set(year, dates);
    all++;
  }
  for (const [year, dates] of years)
    if (
      dates.length >= FEWEST &&
      dates.length >= MOST * all &&
      Number(year) <= Number(documentDate.slice(0, 4)) - BEFORE
    )
      return dates[0]!.padEnd(DAY, '-15');
  return null;
}
