/** Counts relative times from the document's date: "last month" in November 2023 is 2023-10. */
import { Temporal } from 'temporal-polyfill';
import type { DateAnchor, DateExpression } from '../model/values.ts';
import { describeValue } from './dates-describe.ts';
import { valueOfAnchor } from './resolve-anchor.ts';
import type { Calendar } from './resolve-calendar.ts';

/** What relative times are counted from. */
export interface DateContext {
  /** The document's date, `YYYY-MM-DD`, or null where it has none. */
  readonly documentDate: string | null;
  /** The moment at which the text was said, `YYYY-MM-DDTHH:MM`, where it is known. */
  readonly moment?: string | null;
  /** The month in which a fiscal year begins, 1 to 12; 10, the U.S. federal one, where not given. */
  readonly fiscalYearStart?: number;
  /** A day of the time that a document tells of: its months without a year are the nearest to it. */
  readonly toldDate?: string | null;
}

/** What an expression was resolved to, and how. */
export interface DateDescription {
  /** The TIMEX3 value. */
  readonly value: string | null;
  /** What it was counted from; null when the words alone gave it. */
  readonly from: 'document date' | null;
  /** In plain words, such as "Friday, 12 May 2023"; null where there is no value. */
  readonly plain: string | null;
}

/**
 * @returns the TIMEX3 value, null where it cannot be worked out (among others where the document has no date
 * and the expression needs it). With the moment at which the text was said, a clock time has its day, and what is
 * open is to come (see resolve-moment.ts); with a day alone, a clock time stays one and what is open is the most
 * recent. Never throws.
 */
export function resolveDate(expression: DateExpression, context: DateContext): string | null {
  const { value, anchor } = expression;
  if (anchor === null || (value !== null && !context.moment)) return value;
  return resolveAnchor(anchor, context) ?? value;
}

/** Whether an expression has a calendar value as soon as its document has a date. */
export function needsDate({ value, anchor }: DateExpression): boolean {
  return value === null && anchor !== null && anchor.kind !== 'moment';
}

function resolveAnchor(anchor: DateAnchor, context: DateContext): string | null {
  const calendar: Calendar = {
    today: dayOf(context.documentDate),
    now: momentOf(context.moment ?? null),
    told: dayOf(context.toldDate ?? null),
    fiscalYearStart: context.fiscalYearStart ?? 10,
  };
  try {
    return valueOfAnchor(anchor, calendar);
  } catch (error) {
    // A day that its calendar lacks (30 February), or a year beyond what it counts.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dayOf(date: string | null): Temporal.PlainDate | null {
  if (date === null) return null;
  try {
    return Temporal.PlainDate.from(date);
  } catch {
    return null;
  }
}

function momentOf(moment: string | null): Temporal.PlainDateTime | null {
  if (moment === null) return null;
  try {
    return Temporal.PlainDateTime.from(moment);
  } catch {
    return null;
  }
}

/** Explains a resolution to a reader. Never throws. */
export function describeDate(expression: DateExpression, context: DateContext): DateDescription {
  const value = resolveDate(expression, context);
  const counted =
    value !== null &&
    expression.value === null &&
    resolveDate(expression, { ...context, documentDate: null }) !== value;
  return {
    value,
    from: counted ? 'document date' : null,
    plain: value === null ? null : describeValue(value),
  };
}
