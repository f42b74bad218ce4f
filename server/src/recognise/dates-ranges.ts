/** Two ends that a dash joins into one mention. */
import { anchorOf } from './dates-days.ts';
import { found, type Reader, type Reading } from './dates-reader.ts';
import { readAt } from './dates-scan.ts';
import { withClock } from './dates-times.ts';

/** One mention for two ends that a dash joins: "July 13 - July 15", "9:30-11:00". */
export function withRange(r: Reader, first: Reading): Reading {
  const dash = first.to;
  const lone = dash + 1 >= r.tokens.length || r.isDash(dash + 1);
  if (lone || !r.isDash(dash) || r.is(dash, '—') || r.glued(dash) !== r.glued(dash + 1)) return first;
  if (!rangeKind(first)) return first;
  const second = readAt(r, dash + 1);
  const last = second && second.from === dash + 1 ? withClock(r, second) : null;
  if (!last || rangeKind(last) !== rangeKind(first) || last.type !== first.type) return first;
  // "9:30 - 11:00 on Thursday": the day is that of both.
  if (first.value?.[0] === 'T' && last.anchor?.kind === 'timed') {
    const { date } = last.anchor;
    const begins = { kind: 'timed', time: first.value, date } as const;
    return found(first.from, last.to, 'TIME', { kind: 'range', first: begins, last: last.anchor });
  }
  if (first.value !== null && last.value !== null)
    return found(first.from, last.to, first.type, null, `${first.value}/${last.value}`);
  const start = anchorOf(first);
  const end = anchorOf(last);
  return start && end
    ? found(first.from, last.to, first.type, { kind: 'range', first: start, last: end })
    : first;
}

/** Only like goes with like; null for what makes no range. */
function rangeKind({ type, value, anchor }: Reading): string | null {
  if (type === 'TIME')
    return value?.[0] === 'T' && value.length > 4 ? 'clock' : anchor?.kind === 'timed' ? 'clock' : null;
  if (type !== 'DATE') return null;
  if (anchor) return anchor.kind === 'month' || anchor.kind === 'weekday' ? anchor.kind : null;
  if (value === null || value.includes('/')) return null;
  return value.length === 10 || value.length === 7 ? 'month' : value.length === 4 ? 'year' : null;
}
