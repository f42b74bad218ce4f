/** Two amounts that are one figure: what each lends the other. */
import type { Amount } from './figures-amount.ts';

/** Two amounts that are one figure. */
export interface Joined {
  readonly next: number;
  /** The second. */
  readonly last: Amount;
  /** A pair for a range, a ratio and a score; the quotient of a part of a count. */
  readonly value: readonly [number, number] | number;
  readonly unit: string | null;
  readonly suffixed: Amount['suffixed'];
}

export function unitsAgree(low: Amount, high: Amount): boolean {
  if (low.unit === null) return high.signed === (low.signed && high.unit === null);
  return low.unit === high.unit || (high.unit === null && low.signed);
}

/** What a bare low end means beside a scaled high end: `3 to 4 billion`, but not `800,000 to 1 million`. */
export function scaledLike(low: Amount, high: Amount): number {
  if (low.unit === null && high.factor === 0.01) return low.value! / 100;
  const value = low.value!;
  if (isThousands(low, high)) return value * 1000;
  const lends =
    low.scale === 1 && high.scale >= 100 && high.value !== null && value < 1000 && low.style !== 'fraction';
  return lends && value <= high.value! / high.scale ? value * high.scale : value;
}

/** The thousands that a number in figures lends to one that was cut off before them: `8-, 10,000`, `8 to 10,000`. */
export function isThousands(low: Amount, high: Amount): boolean {
  return (
    low.bare &&
    high.style === 'digits' &&
    high.scale === 1 &&
    low.value! >= 1 &&
    low.value! < 1000 &&
    high.value! >= 1000 &&
    high.value! < 1e6 &&
    high.value! % 1000 === 0 &&
    low.value! < high.value! / 1000 &&
    high.value! / 1000 <= 5 * low.value!
  );
}

export function join(value: readonly [number, number], low: Amount, high: Amount): Joined {
  const even = value[0] === 50 && value[1] === 50;
  return {
    next: high.next,
    last: high,
    value: even ? 0.5 : value,
    unit: high.unit ?? low.unit,
    suffixed: high.suffixed,
  };
}
