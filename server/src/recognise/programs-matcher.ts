/** Finds many names at once: a trie over folded words, walked from every word that begins a name. */
import type { NameMatch, NameToken } from '../model/knowledge.ts';
import { Evidence, evidenceOf, isEvident } from './programs-evidence.ts';
import { type FoldedName, foldTokens, foldUnit, foldWord, type Unit } from './programs-fold.ts';
import { isHead } from './programs-words.ts';

interface TrieNode {
  next: Map<number, TrieNode> | null;
  name: CompiledName | null;
  /** A name in capitals whose last S is its own, where the name without it is another: `CHIPS` beside `CHIP`. */
  shouted: CompiledName | null;
}

export interface CompiledName {
  readonly id: string;
  /** The folded name. */
  readonly key: string;
  /** How many units the span keeps: up to the last that is capitalised or a number. */
  readonly keep: number;
  readonly term: boolean;
  readonly evidence: Evidence;
}

/** Words seen in texts, folded and numbered; emptied when it has grown this far. */
const MAX_WORDS = 20_000;
const UNKNOWN = -1;
const SILENT = -2;

export class Matcher {
  private readonly root: TrieNode = { next: new Map(), name: null, shouted: null };
  private readonly ids = new Map<string, number>();
  private words = new Map<string, number>();
  private readonly unit: Unit = { key: '', size: 1 };
  private readonly capitalised: boolean;

  /** @param capitalised finds only what begins with a capital, however long the name is */
  constructor(capitalised = false) {
    this.capitalised = capitalised;
  }

  /**
   * Adds a name; the first of equal names stays.
   * @param term whether its entry is of a kind that is no named program
   * @returns the name that stands there now; null for a name without letters
   */
  add(name: string, id: string, term: boolean): CompiledName | null {
    const folded = foldTokens(name);
    if (folded.keys.length === 0) return null;
    let node = this.root;
    for (const key of folded.keys) {
      let number = this.ids.get(key);
      if (number === undefined) this.ids.set(key, (number = this.ids.size));
      node.next ??= new Map();
      let next = node.next.get(number);
      if (!next) node.next.set(number, (next = { next: null, name: null, shouted: null }));
      node = next;
    }
    const shouted = folded.keys.length === 1 && isShouted(name, folded.keys[0]!);
    const there = shouted ? node.shouted : node.name;
    if (!there) {
      const asked = evidenceOf(name, folded);
      const evidence = this.capitalised && asked === Evidence.CapitalsOrNone ? Evidence.Capitals : asked;
      const lower = evidence === Evidence.None && !folded.tokens.some((token) => token.kind === 1);
      const compiled: CompiledName = {
        id,
        key: folded.keys.join(' '),
        keep: lower ? folded.keys.length : kept(folded),
        term: term || lower,
        evidence,
      };
      if (shouted) node.shouted = compiled;
      else node.name = compiled;
      return compiled;
    }
    return there;
  }

  /** @see Lexicon.match */
  match(text: string, tokens: readonly NameToken[]): NameMatch[] {
    const matches: NameMatch[] = [];
    const first = this.root.next!;
    if (first.size === 0) return matches;
    for (let at = 0; at < tokens.length; ) {
      if (this.capitalised && !tokens[at]!.capital) {
        at++;
        continue;
      }
      const number = this.number(tokens, at);
      const { size } = this.unit;
      const node = number < 0 ? undefined : first.get(number);
      const found = node && this.longest(text, tokens, at, node);
      if (found) {
        matches.push(found);
        at = found.last + 1;
      } else at += number === UNKNOWN ? 1 : size;
    }
    return matches;
  }

  /** The folded words that names begin with. */
  get firstKeys(): ReadonlySet<string> {
    const first = this.root.next!;
    return new Set([...this.ids].filter(([, number]) => first.has(number)).map(([key]) => key));
  }

  /** The longest name that begins with the word at `at`, or null. */
  matchAt(text: string, tokens: readonly NameToken[], at: number): NameMatch | null {
    const number = this.number(tokens, at);
    const node = number < 0 ? undefined : this.root.next!.get(number);
    return node ? this.longest(text, tokens, at, node) : null;
  }

  private longest(
    text: string,
    tokens: readonly NameToken[],
    first: number,
    node: TrieNode,
  ): NameMatch | null {
    let found: NameMatch | null = null;
    let current: TrieNode | undefined = node;
    const ends = [first + this.unit.size - 1];
    let lastCapital = tokens[first]!.capital ? 1 : 0;
    while (current) {
      const last = ends.at(-1)!;
      const name = nameAt(current, text, tokens[last]!);
      if (name && isEvident(name.evidence, text, tokens, first, last)) {
        let end = Math.min(ends.length, Math.max(name.keep, lastCapital));
        if (lastCapital > 0 && !name.term)
          while (end > lastCapital && isHead(foldWord(tokens[ends[end - 1]!]!.lower))) end--;
        const span = { start: tokens[first]!.start, end: tokens[ends[end - 1]!]!.end };
        found = { span, id: name.id, first, last, term: name.term };
      }
      if (!current.next) break;
      let number = SILENT;
      let at = last + 1;
      for (; at < tokens.length && number === SILENT; at += this.unit.size) number = this.number(tokens, at);
      if (number < 0) break;
      current = current.next.get(number);
      ends.push(at - 1);
      if (tokens[at - this.unit.size]!.capital) lastCapital = ends.length;
    }
    return found;
  }

  /** The number of the unit at `at`, whose size is left in `this.unit`. */
  private number(tokens: readonly NameToken[], at: number): number {
    const token = tokens[at]!;
    if (token.kind === 0 && token.lower.length > 1) {
      this.unit.size = 1;
      const known = this.words.get(token.lower);
      if (known !== undefined) return known;
    }
    foldUnit(tokens, at, this.unit);
    const { key } = this.unit;
    if (key === '') return SILENT;
    const number = this.ids.get(key) ?? UNKNOWN;
    if (token.kind === 0 && token.lower.length > 1) {
      if (this.words.size >= MAX_WORDS) this.words = new Map();
      this.words.set(token.lower, number);
    }
    return number;
  }
}

/** `CHIPS` is no plural of `CHIP`, which would be `CHIPs`. */
function isShouted(written: string, key: string): boolean {
  return written.length === key.length + 1 && /^\p{Lu}+S$/u.test(written);
}

function nameAt({ name, shouted }: TrieNode, text: string, { start, end }: NameToken): CompiledName | null {
  if (shouted === null && name?.evidence !== Evidence.AllCapitals) return name;
  const key = (name ?? shouted)!.key;
  return end - start === key.length + 1 && isShouted(text.slice(start, end), key) ? shouted : name;
}

function kept(folded: FoldedName): number {
  let keep = 0;
  folded.starts.forEach((start, index) => {
    const token = folded.tokens[start]!;
    if (token.capital || token.kind === 1) keep = index + 1;
  });
  return keep;
}
