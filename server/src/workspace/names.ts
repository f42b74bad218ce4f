/**
 * Names that many documents share, each kept once and known by a number. Only ever grows: a workspace names far
 * fewer things than it has places, and a number once given out stays good.
 */
import { copied } from '../syntax/characters.ts';

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a name, given out when it is first asked for. */
export function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.length;
    const own = copied(name);
    names.push(own);
    numbers.set(own, number);
  }
  return number;
}

/** The number of a name, undefined where no document has it. */
export function knownNumberOf(name: string): number | undefined {
  return numbers.get(name);
}

/** @param number one that {@link numberOf} gave out */
export function nameOf(number: number): string {
  return names[number]!;
}

/** The one copy of a name that is kept. */
export function shared(name: string): string {
  return nameOf(numberOf(name));
}
