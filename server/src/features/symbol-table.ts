/** The names of all documents, kept up to date a document at a time. */
import { nameOf, numberOf } from '../workspace/names.ts';
import type { DocumentEntry, Location, Snapshot } from '../workspace/snapshot.ts';

export interface NamedThing {
  readonly kind: 'speaker' | 'program';
  /** The number of the speaker's or program's key, see `workspace/names.ts`. */
  readonly key: number;
  readonly name: string;
  /** The name without case and marks. */
  readonly folded: string;
  /** The letters it has, see {@link lettersOf}. */
  readonly letters: number;
}

interface Counted extends NamedThing {
  /** In how many documents. */
  documents: number;
  /** One of them; null where that one changed. */
  entry: DocumentEntry | null;
}

interface Seen {
  readonly entry: DocumentEntry;
  round: number;
}

export class SymbolTable {
  readonly #seen = new Map<string, Seen>();
  readonly #things = { speaker: new Map<number, Counted>(), program: new Map<number, Counted>() };
  #round = 0;
  #list: Counted[] | null = null;

  /** Takes what changed since it was last called: linear in the number of documents, and in what changed. */
  update(snapshot: Snapshot): void {
    this.#round++;
    for (const entry of snapshot.entries()) {
      const seen = this.#seen.get(entry.uri);
      if (seen?.entry === entry) {
        seen.round = this.#round;
        continue;
      }
      if (seen) this.#remove(seen.entry);
      this.#seen.set(entry.uri, { entry, round: this.#round });
      this.#add(entry);
    }
    for (const [uri, { entry, round }] of this.#seen)
      if (round !== this.#round) {
        this.#seen.delete(uri);
        this.#remove(entry);
      }
  }

  /** Every name once, in no order. */
  get things(): readonly NamedThing[] {
    this.#list ??= [...this.#things.speaker.values(), ...this.#things.program.values()];
    return this.#list;
  }

  /** In how many documents a thing of this table stands. */
  documentsOf(thing: NamedThing): number {
    return (thing as Counted).documents;
  }

  /** A document with the thing, and where it stands there. */
  placeOf(thing: NamedThing): { readonly entry: DocumentEntry; readonly location: Location } | null {
    const counted = thing as Counted;
    if (!counted.entry)
      for (const { entry } of this.#seen.values())
        if (spanIn(entry, thing)) {
          counted.entry = entry;
          break;
        }
    const { entry } = counted;
    const span = entry && spanIn(entry, thing);
    return span ? { entry, location: { uri: entry.uri, span } } : null;
  }

  #add(entry: DocumentEntry): void {
    for (const { key, name } of entry.speakers) this.#count('speaker', numberOf(key), entry, () => name);
    for (const key of entry.programs.numbers)
      this.#count('program', key, entry, () => entry.programNames.get(nameOf(key)) ?? nameOf(key));
  }

  #count(kind: Counted['kind'], key: number, entry: DocumentEntry, nameIn: () => string): void {
    const known = this.#things[kind].get(key);
    if (known) {
      known.documents++;
      known.entry ??= entry;
      return;
    }
    const name = nameIn();
    const folded = foldLetters(name);
    this.#things[kind].set(key, {
      kind,
      key,
      name,
      folded,
      letters: lettersOf(folded),
      documents: 1,
      entry,
    });
    this.#list = null;
  }

  #remove(entry: DocumentEntry): void {
    for (const { key } of entry.speakers) this.#discount('speaker', numberOf(key), entry);
    for (const key of entry.programs.numbers) this.#discount('program', key, entry);
  }

  #discount(kind: Counted['kind'], key: number, entry: DocumentEntry): void {
    const known = this.#things[kind].get(key);
    if (!known) return;
    if (known.entry === entry) known.entry = null;
    if (--known.documents > 0) return;
    this.#things[kind].delete(key);
    this.#list = null;
  }
}

function spanIn(entry: DocumentEntry, { kind, key }: NamedThing): Location['span'] | null {
  if (kind === 'program') {
    const places = entry.programs.get(nameOf(key));
    return places ? { start: places[0]!, end: places[1]! } : null;
  }
  const speaker = entry.speakers.find((other) => other.key === nameOf(key));
  return speaker
    ? (speaker.introduced ?? { start: speaker.labels[0] ?? 0, end: speaker.labels[1] ?? 0 })
    : null;
}

/** Small letters without marks. */
export function foldLetters(name: string): string {
  const lower = name.toLowerCase();
  for (let at = 0; at < lower.length; at++)
    if (lower.charCodeAt(at) > 126) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  return lower;
}

/** A bit for each letter from a to z, and one for all digits: a name without one of a query's bits can't match. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) letters |= 1 << 26;
  }
  return letters;
}
