/** Words as names see them: `High-Level`, `U.S.`, `America's` are one each, and know their neighbours. */
import { foldedOf, foldedWord } from './programs-classes.ts';
import { type Token, TokenKind } from './tokens.ts';
import { isAllCapitals } from './words.ts';

export interface Lexeme {
  readonly start: number;
  /** Without a possessive's `'s`. */
  readonly end: number;
  readonly key: string;
  /** What the lists say of the key, one bit each. */
  readonly classes: number;
  readonly capital: boolean;
  readonly number: boolean;
  /** Belongs to somebody: `America's`, `Veterans'`. */
  readonly possessive: boolean;
  /** What stands between this and the word before: nothing visible, a comma, a bracket, or something else. */
  readonly before: Before;
  /** Letters of both cases or only capitals. */
  readonly allCapitals: boolean;
}

type Before = 'space' | 'comma' | 'open' | 'close' | 'break';

/** What a sign makes of the place before the next word. */
function apart(sign: string): Before {
  if (sign === ',') return 'comma';
  if (sign === '(') return 'open';
  return sign === ')' ? 'close' : 'break';
}

/** Every sentence has words, and none is needed when the next is read: the same objects serve for all. */
let pool: { -readonly [Field in keyof Lexeme]: Lexeme[Field] }[] = [];
let used = 0;
/** A pool that has grown larger starts anew. */
const MAX_POOL = 5000;

/** @returns the words of a sentence in order, lent until the next call; linear */
export function lexemesOf(text: string, tokens: readonly Token[]): readonly Lexeme[] {
  if (pool.length > MAX_POOL) pool = [];
  used = 0;
  let before: Before = 'space';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === TokenKind.Symbol) {
      if (token.lower === '&') {
        lend(text, tokens, at, at, before, false);
        before = 'space';
      } else before = before === 'space' ? apart(token.lower) : 'break';
      at++;
      continue;
    }
    const after = tokens[at + 1];
    if (after === undefined || after.spaced) {
      // Most words: nothing stands right behind that could go on with them.
      lend(text, tokens, at, at, before, false);
      before = 'space';
      at++;
      continue;
    }
    let last = at;
    if (token.kind === TokenKind.Word && token.lower.length === 1)
      while (isDotted(tokens, last + 1)) last += 2;
    const dotted = last > at && tokens[last + 1]?.lower === '.' && !tokens[last + 1]!.spaced;
    if (dotted) last++;
    while (isHyphen(tokens[last + 1]) && isGlued(tokens[last + 2])) {
      last += 2;
      while (isGlued(tokens[last + 1])) last++;
    }
    while (isGlued(tokens[last + 1])) last++;
    if (token.kind === TokenKind.Number && isHyphen(tokens[last + 1]) && isGlued(tokens[last + 2])) last += 2;
    if (isSlash(tokens, last + 1)) last += 2;
    let next = last + 1;
    let possessive = false;
    if (tokens[next]?.lower === "'" && !tokens[next]!.spaced) {
      if (tokens[next + 1]?.lower === 's' && !tokens[next + 1]!.spaced) {
        possessive = true;
        next += 2;
      } else if (isGlued(tokens[next + 1])) {
        last = next + 1;
        next += 2;
      } else if (tokens[last]!.lower.endsWith('s') && tokens[next + 1]?.spaced) {
        possessive = true;
        next++;
      }
    }
    lend(text, tokens, at, last, before, possessive);
    before = 'space';
    at = next;
    if (isInitial(tokens, last)) {
      at++;
      const { key, classes } = foldedWord(`${tokens[last]!.lower}.`);
      pool[used - 1]!.key = key;
      pool[used - 1]!.classes = classes;
    }
  }
  return pool.slice(0, used);
}

function lend(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  before: Before,
  possessive: boolean,
): void {
  const token = tokens[first]!;
  const { start, capital } = token;
  const { end } = tokens[last]!;
  const single = first === last;
  const { key, classes } = single ? foldedOf(token.word) : foldedWord(text.slice(start, end).toLowerCase());
  const allCapitals = single ? token.word.allCapitals : isAllCapitals(text.slice(start, end));
  const number = token.kind === TokenKind.Number;
  const at = used++;
  if (at === pool.length) {
    pool.push({ start, end, key, classes, capital, number, possessive, before, allCapitals });
    return;
  }
  const lexeme = pool[at]!;
  lexeme.start = start;
  lexeme.end = end;
  lexeme.key = key;
  lexeme.classes = classes;
  lexeme.capital = capital;
  lexeme.number = number;
  lexeme.possessive = possessive;
  lexeme.before = before;
  lexeme.allCapitals = allCapitals;
}

/** `John R. Lewis`, `Jr.`: the period ends no sentence. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at]!;
  const short = lower.length === 1 || lower === 'jr' || lower === 'sr' || lower === 'st';
  return capital && short && lower !== 'i' && tokens[at + 1]?.lower === '.' && !tokens[at + 1]!.spaced;
}

function isHyphen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.spaced &&
    (token.lower === '-' || token.lower === '‑' || token.lower === '–')
  );
}

/** `HIV/AIDS`: two words in capitals that a slash makes one of. */
function isSlash(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const after = tokens[at + 1];
  if (tokens[at]?.lower !== '/' || tokens[at]!.spaced || !isGlued(after)) return false;
  return before.capital && after!.capital && before.lower.length < 5 && after!.lower.length < 5;
}

function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && token.kind !== TokenKind.Symbol;
}

function isDotted(tokens: readonly Token[], dot: number): boolean {
  const next = tokens[dot + 1];
  return (
    tokens[dot]?.lower === '.' &&
    !tokens[dot]!.spaced &&
    next?.kind === TokenKind.Word &&
    next.lower.length === 1 &&
    !next.spaced
  );
}
