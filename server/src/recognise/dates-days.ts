/** What a reading names, seen from the outside. */
import type { DateAnchor } from '../model/values.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';

export function anchorOf(reading: Reading): DateAnchor | null {
  return reading.anchor ?? (reading.value === null ? null : { kind: 'fixed', value: reading.value });
}

/** Whether a reading names one day. */
export function isDay(reading: Reading): boolean {
  const { anchor, value } = reading;
  if (value !== null) return value.length === 10 && reading.type === 'DATE';
  switch (anchor?.kind) {
    case 'unit':
      return anchor.unit === 'day';
    case 'weekday':
      return anchor.weekday > 0;
    case 'month':
      return anchor.day > 0 && anchor.until === 0;
    case 'holiday':
    case 'weekday-from':
    case 'month-day':
      return true;
    case 'nth':
      return anchor.unit === 'day';
    case 'shift':
      return anchor.unit === 'day' || anchor.unit === 'week';
    default:
      return false;
  }
}

/** A day of a month that the words leave open, which the way the clause points tells. */
export function openDay(r: Reader, at: number, to: number, day: number): Reading {
  return found(at, to, 'DATE', { kind: 'month-day', day, lean: leanOf(r, at, to), of: null });
}
