/** Figures and dates are read as if no emphasis stood in them: `**90** **mins**`, `**$4** million`. */
import { Token, TokenKind } from './tokens.ts';
import { wordClass } from './words.ts';

const isMark = (lower: string): boolean => lower === '*' || lower === '_';
const MARKS = wordClass(isMark);

/** Equal marks that touch: the `**` of `**90**`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Marks that were opened and may still be closed. */
const MOST_OPEN = 4;

/**
 * @param tokens of one sentence
 * @param classes the classes of all of them
 * @returns those that are no marks which open or close emphasis in it; linear
 */
export function withoutEmphasis(tokens: readonly Token[], classes: number): readonly Token[] {
  if ((classes & MARKS) === 0) return tokens;
  let gone: Set<number> | null = null;
  const open: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isMark(tokens[from]!.lower)) continue;
    const run = { from, to: runEnd(tokens, from) };
    const opened = closes(tokens, run) ? open.findLastIndex((other) => isSame(tokens, other, run)) : -1;
    if (opened >= 0) {
      gone ??= new Set();
      for (const { from: first, to } of [open[opened]!, run])
        for (let at = first; at < to; at++) gone.add(at);
      open.length = opened;
    } else if (opens(tokens, run)) {
      if (open.length === MOST_OPEN) open.shift();
      open.push(run);
    }
    from = run.to - 1;
  }
  return gone === null ? tokens : without(tokens, gone);
}

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.lower === tokens[from]!.lower && !tokens[to]!.spaced) to++;
  return to;
}

function isSame(tokens: readonly Token[], one: Run, other: Run): boolean {
  return tokens[one.from]!.lower === tokens[other.from]!.lower && one.to - one.from === other.to - other.from;
}

/** Space or a sign before them, and none behind. */
function opens(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[to];
  if (next === undefined || next.spaced) return false;
  return tokens[from]!.spaced || tokens[from - 1]!.kind === TokenKind.Symbol;
}

/** Space, a sign or the end behind them, and none before. */
function closes(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[to];
  return !tokens[from]!.spaced && (next === undefined || next.spaced || next.kind === TokenKind.Symbol);
}

/** What stood behind a mark with space before it has the space before it. */
function without(tokens: readonly Token[], gone: ReadonlySet<number>): readonly Token[] {
  const kept: Token[] = [];
  let spaced = false;
  tokens.forEach((token, at) => {
    spaced ||= token.spaced;
    if (gone.has(at)) return;
    kept.push(token.spaced === spaced ? token : afterSpace(token));
    spaced = false;
  });
  return kept;
}

function afterSpace({ start, end, kind, lower, capital, classes, word, uncased }: Token): Token {
  return new Token(start, end, kind, lower, capital, true, classes, word, uncased);
}
