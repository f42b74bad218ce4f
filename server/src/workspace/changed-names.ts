/** Which texts a change of the glossaries' names may touch: the others need not be read again. */
import type { Lexicon } from '../model/knowledge.ts';
import { foldTokens } from '../recognise/programs-fold.ts';

/** More names than this are looked for in no text: everything is read again. */
const MOST_NAMES = 200;
/** Shorter words may stand with dots between their letters (`U.S.`). */
const SHORTEST_PLAIN = 5;

export class ChangedNames {
  #known: ReadonlySet<string>;
  /** Names that came or went since {@link settle}. */
  readonly #changed = new Set<string>();
  #pattern: RegExp | null = null;

  constructor(lexicon: Lexicon) {
    this.#known = namesOf(lexicon);
  }

  /** The names are those of another lexicon now. */
  update(lexicon: Lexicon): void {
    const names = namesOf(lexicon);
    for (const name of names) if (!this.#known.has(name)) this.#changed.add(name);
    for (const name of this.#known) if (!names.has(name)) this.#changed.add(name);
    this.#known = names;
    this.#pattern = null;
  }

  /** Every text has been read with the present names. */
  settle(): void {
    this.#changed.clear();
    this.#pattern = null;
  }

  /** Whether a name that changed may stand in a text; linear. Never false where one does. */
  touches(text: string): boolean {
    if (this.#changed.size > MOST_NAMES) return true;
    this.#pattern ??= patternOf([...this.#changed]);
    return this.#pattern.test(hasMarks.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text);
  }
}

/** Each name with what it leads to. */
function namesOf({ entries }: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const [id, programs] of entries)
    for (const { name, aliases, kind } of programs)
      for (const each of [name, ...aliases]) names.add(`${each}\n${id}\n${kind}`);
  return names;
}

/** A mark, or a letter that folding may take apart. */
const hasMarks = /\p{M}|[^\P{L}a-zA-Z]/u;

/** Finds the longest word of each name, as `foldWord` leaves it. */
function patternOf(names: readonly string[]): RegExp {
  const words = new Set<string>();
  for (const name of names) {
    const { keys } = foldTokens(name.slice(0, name.indexOf('\n')));
    const longest = keys
      .filter((key) => key !== 'and')
      .reduce((best, key) => (key.length > best.length ? key : best), '');
    // A name without one may stand anywhere.
    if (longest === '') return /^/;
    words.add(longest);
  }
  return new RegExp(words.size === 0 ? '$^' : [...words].map(sourceOf).join('|'), 'i');
}

/** `policies` folds to `policy`. */
function sourceOf(word: string): string {
  const stem = word.endsWith('y') && word.length > 3 ? word.slice(0, -1) : word;
  if (stem.length >= SHORTEST_PLAIN) return literal(stem);
  return [...stem].map(literal).join('\\.?');
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
