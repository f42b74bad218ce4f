/** What a number is written against: `H1`, `COVID-19`, `3D`, `24/7`. */
import type { Amount } from './figures-amount.ts';
import { isHyphen } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Symbols that may stand against a number. */
const OPENERS = new Set([...'([{"\'*_-–—+~<>=…,;:≈≥≤!?|«“‘`.±×−&']);

/** Written against what stands before it: `H1`, `COVID-19`, `v2`, `1.2.3`, `mid-20`. */
export function isJoined(tokens: readonly Token[], at: number, digits: boolean): boolean {
  const before = tokens[at - 1]!;
  if (before.kind !== TokenKind.Symbol) return true;
  const left = tokens[at - 2];
  const attached = left !== undefined && !before.spaced;
  if (isHyphen(tokens, at - 1))
    return attached && left.lower !== '-' && (digits || left.kind === TokenKind.Word);
  if (before.lower === '.') return digits && attached;
  if (before.lower === ':' || before.lower === '–')
    return digits && attached && left.kind === TokenKind.Number;
  if (before.lower === "'") return digits;
  // "page_4", where "_5_" is only set in italics.
  if (before.lower === '_' && attached && left.kind !== TokenKind.Symbol) return digits;
  // Markdown's escape before a sign.
  if (before.lower === '\\') return attached && left.kind !== TokenKind.Symbol;
  if (before.lower === '=' || before.lower === '`') return digits && (attached || before.lower === '`');
  if (before.lower === '"' && left?.lower === '=' && !before.spaced) return digits;
  if (before.lower === '>' && (left?.lower === 'sup' || left?.lower === 'sub')) return true;
  return !OPENERS.has(before.lower);
}

/** Goes on as a code: `3D`, `1990s`, `12th`, `5-A`, `2023-11-17`, `24/7`, `00:07`, `202-555`. */
export function isCode(tokens: readonly Token[], next: number, amount: Amount): boolean {
  const after = tokens[next]!;
  const percent = tokens[next - 1]!.lower === '%';
  if (after.kind === TokenKind.Word) return amount.bare || amount.unit === null || percent;
  if (after.kind === TokenKind.Number) return true;
  const then = tokens[next + 1];
  if (then === undefined || then.spaced) return false;
  if (amount.unit !== null) return false;
  switch (after.lower) {
    case '/':
      return then.kind === TokenKind.Number || amount.bare;
    case "'":
      return then.kind === TokenKind.Number;
    case '\\':
      return then.lower !== ']';
    case '_':
    case '@':
    case '`':
    case '=':
    case '#':
      return true;
    case '<':
      return then.lower === 'sup';
    case ':':
      return then.kind === TokenKind.Number && amount.bare;
    case '(':
      return amount.bare;
    case '.':
      return then.kind !== TokenKind.Symbol && amount.bare;
    case '-':
    case '‑':
    case '–':
      return (
        amount.bare && (then.kind === TokenKind.Number || (then.kind === TokenKind.Word && then.capital))
      );
    default:
      return false;
  }
}
