import type { DateExpression } from '../model/values.ts';

/** What relative times are counted from. */
export interface DateContext {
  /** The document's date, `YYYY-MM-DD`, or null where it has none. */
  readonly documentDate: string | null;
}

/** @returns the TIMEX3 value, null where it cannot be worked out */
export function resolveDate(expression: DateExpression, _context: DateContext): string | null {
  return expression.value;
}
