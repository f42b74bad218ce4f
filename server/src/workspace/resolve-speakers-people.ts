/** Names found by what they share with each other: a document may list tens of thousands of people. */
import { labelKey } from '../syntax/label-class.ts';
import type { FullName } from './resolve-speakers-full.ts';
import { firstWord, foldName, lastWord } from './resolve-speakers-names.ts';

/** Folded names, and what each stands for, in the order in which they came. */
export class NamesByWord<T> {
  readonly #items: T[] = [];
  readonly #first = new Map<string, number[]>();
  readonly #last = new Map<string, number[]>();

  add(folded: string, item: T): void {
    const place = this.#items.push(item) - 1;
    file(this.#first, firstWord(folded), place);
    file(this.#last, lastWord(folded), place);
  }

  /**
   * Those that `nameFit(folded, …)` may fit, in order: two names that fit have the same last word or, where the label is
   * one word, the same first.
   * @param also places that are wanted whatever the name
   */
  fitting(folded: string, also: readonly number[] = NOWHERE): T[] {
    const last = this.#last.get(lastWord(folded)) ?? NOWHERE;
    const first = folded.includes(' ') ? NOWHERE : (this.#first.get(folded) ?? NOWHERE);
    return this.at(merged(merged(last, first), also));
  }

  at(places: readonly number[]): T[] {
    return places.map((place) => this.#items[place]!);
  }

  get items(): readonly T[] {
    return this.#items;
  }
}

/** The full names that a document and the glossary give, in the order in which they were found. */
export class People {
  /** Those whom a list of the document names. */
  readonly listed: FullName[] = [];
  readonly #names = new NamesByWord<FullName>();
  readonly #labels = new Map<string, number[]>();
  readonly #titles = new Map<string, FullName[]>();
  readonly #initials = new Map<string, FullName[]>();
  /** How many of all stand in the index of initials. */
  #initialled = 0;

  get all(): readonly FullName[] {
    return this.#names.items;
  }

  add(name: FullName): void {
    for (const label of new Set(name.labels)) file(this.#labels, label, this.all.length);
    this.#names.add(name.folded, name);
    if (name.act !== 'listed') return;
    this.listed.push(name);
    if (name.affiliation?.title)
      for (const word of new Set(labelKey(name.affiliation.title).split(' '))) file(this.#titles, word, name);
  }

  /** Somebody whom the text names, and under which labels that one speaks. */
  addMentioned(name: string, labels: readonly string[], folded = foldName(name)): void {
    this.add({ name, folded, labels, affiliation: null, span: null, block: -1, act: 'mentioned' });
  }

  /** Those whose names may fit; see {@link NamesByWord.fitting}. */
  fitting(folded: string): FullName[] {
    return this.#names.fitting(folded);
  }

  /** Those who are given a label. */
  labelled(key: string): FullName[] {
    return this.#names.at(this.#labels.get(key) ?? NOWHERE);
  }

  /** Those who are given a label or whose names may fit it. */
  under(key: string, folded: string): FullName[] {
    return this.#names.fitting(folded, this.#labels.get(key));
  }

  /** Those on lists whose titles have a word, folded. */
  titled(word: string): readonly FullName[] {
    return this.#titles.get(word) ?? [];
  }

  /** Those whose names, two at least, begin with letters in order: all of them, or the first and the last. */
  initialled(letters: string): readonly FullName[] {
    for (; this.#initialled < this.all.length; this.#initialled++) {
      const name = this.all[this.#initialled]!;
      if (!name.folded.includes(' ')) continue;
      const first = name.folded.split(/[ -]/).map((part) => part[0] ?? '');
      for (const key of new Set([first.join(''), first[0]! + first.at(-1)!])) file(this.#initials, key, name);
    }
    return this.#initials.get(letters) ?? [];
  }
}

const NOWHERE: readonly number[] = [];

function file<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}
