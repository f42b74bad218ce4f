/** Where each of many things stands in one document, packed. */
import { knownNumberOf, nameOf, numberOf } from './names.ts';

/** Start, end, start, end …, in order. */
export type Spans = Uint32Array;

const NOTHING = new Uint32Array();

/** A map from a thing's key to its places; a hundred bytes and twelve a place. Immutable. */
export class Places implements Iterable<[string, Spans]> {
  static readonly none = new Places(NOTHING, NOTHING, NOTHING, NOTHING);

  /** Numbers of the keys, ascending. */
  readonly #keys: Uint32Array;
  /** Where the places of each key end, counted in places. */
  readonly #ends: Uint32Array;
  readonly #spans: Uint32Array;
  /** The number of the words of each place. */
  readonly #words: Uint32Array;

  private constructor(keys: Uint32Array, ends: Uint32Array, spans: Uint32Array, words: Uint32Array) {
    this.#keys = keys;
    this.#ends = ends;
    this.#spans = spans;
    this.#words = words;
  }

  /** @param found in order of place */
  static of(found: readonly Place[]): Places {
    if (found.length === 0) return Places.none;
    const byKey = new Map<number, Place[]>();
    for (const place of found) {
      const places = byKey.get(place.key);
      if (places) places.push(place);
      else byKey.set(place.key, [place]);
    }
    const keys = Uint32Array.from(byKey.keys()).sort();
    const all = new Uint32Array(2 * keys.length + 3 * found.length);
    const [ends, spans, words] = [
      all.subarray(keys.length, 2 * keys.length),
      all.subarray(2 * keys.length, 2 * keys.length + 2 * found.length),
      all.subarray(2 * keys.length + 2 * found.length),
    ];
    all.set(keys);
    let at = 0;
    keys.forEach((key, index) => {
      for (const place of byKey.get(key)!) {
        spans[2 * at] = place.start;
        spans[2 * at + 1] = place.end;
        words[at++] = place.words;
      }
      ends[index] = at;
    });
    return new Places(all.subarray(0, keys.length), ends, spans, words);
  }

  get size(): number {
    return this.#keys.length;
  }

  has(key: string): boolean {
    return this.#indexOf(key) >= 0;
  }

  get(key: string): Spans | undefined {
    const index = this.#indexOf(key);
    return index < 0 ? undefined : this.#spansAt(index);
  }

  /** The words of each place of a key, as they were added. */
  wordsOf(key: string): string[] {
    const index = this.#indexOf(key);
    return index < 0 ? [] : Array.from(this.#wordsAt(index), nameOf);
  }

  *keys(): IterableIterator<string> {
    for (const key of this.#keys) yield nameOf(key);
  }

  *[Symbol.iterator](): IterableIterator<[string, Spans]> {
    for (let index = 0; index < this.#keys.length; index++)
      yield [nameOf(this.#keys[index]!), this.#spansAt(index)];
  }

  /** Numbers of the keys, ascending, see `names.ts`: for those who count over thousands of documents. */
  get numbers(): Uint32Array {
    return this.#keys;
  }

  #spansAt(index: number): Spans {
    return this.#spans.subarray(2 * this.#startOf(index), 2 * this.#ends[index]!);
  }

  #wordsAt(index: number): Uint32Array {
    return this.#words.subarray(this.#startOf(index), this.#ends[index]!);
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : this.#ends[index - 1]!;
  }

  #indexOf(key: string): number {
    const number = this.#keys.length === 0 ? undefined : knownNumberOf(key);
    if (number === undefined) return -1;
    let low = 0;
    let high = this.#keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#keys[middle]!;
      if (at === number) return middle;
      if (at < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** One place of one thing. */
export interface Place {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** @param words what stands there, or tells it from others of the same key */
export function place(key: string, start: number, end: number, words = ''): Place {
  return { key: numberOf(key), start, end, words: numberOf(words) };
}
