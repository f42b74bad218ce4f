import type { Figure } from '../model/values.ts';

const MONEY = /^[A-Z]{3}$/;

/** What would settle a claim that nobody has sourced: the thing to look for, by what the figure measures. */
export function whatSettles({ unit, direction, value }: Figure): string {
  if (unit !== null && MONEY.test(unit)) return 'a budget, a law or an account with this sum';
  if (direction !== null) return 'a series with the values before and after, and for which period';
  if (unit === 'percent') return 'a survey or statistic that says what this is a share of';
  if (unit === 'times') return 'a source that gives both quantities';
  if (unit !== null) return 'a measurement, and who made it';
  if (typeof value === 'number' && value > 0 && value < 1)
    return 'a survey or statistic that says what this is a share of';
  return 'a count, and who keeps it';
}
