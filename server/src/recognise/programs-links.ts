import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './words.ts';

/**
 * The tokens of a sentence without those of web addresses, whose words are no prose.
 * @returns the same array where there are none; linear
 */
export function withoutLinks({ tokens, classes }: Sentence): readonly Token[] {
  if ((classes & BEGINS) === 0) return tokens;
  let kept: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]!.classes & BEGINS) === 0 || !beginsLink(tokens, at)) {
      kept?.push(tokens[at]!);
      continue;
    }
    kept ??= tokens.slice(0, at);
    while (at + 1 < tokens.length && !tokens[at + 1]!.spaced) at++;
  }
  return kept ?? tokens;
}

const BEGINS = wordClass((lower) => lower === 'www' || lower === 'http' || lower === 'https');

function beginsLink(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'www') return tokens[at + 1]?.lower === '.';
  if (lower !== 'http' && lower !== 'https') return false;
  return tokens[at + 1]?.lower === ':' && tokens[at + 2]?.lower === '/';
}
