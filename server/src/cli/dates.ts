/** Dates that the command line is given. */
import { Temporal } from 'temporal-polyfill';

/** @returns a day as `2023-11-17` or a moment as `2023-11-17T15:30:00`, its zone left out; null for what is neither */
export function readDate(text: string): string | null {
  const [written, , clock] = /^\d{4}-\d\d-\d\d($|[T ](\d\d:\d\d(?::\d\d)?))/.exec(text) ?? [];
  if (written === undefined) return null;
  try {
    return clock === undefined
      ? Temporal.PlainDate.from(written).toString()
      : Temporal.PlainDateTime.from(written).toString();
  } catch {
    return null;
  }
}
