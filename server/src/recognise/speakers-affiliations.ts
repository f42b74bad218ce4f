/** Reads the organisations that stand after people's names. */
import { readRun } from './speakers-names.ts';
import type { Token } from './tokens.ts';

/** Reads ", the Post", "with the Post", "from France 24", "of Ohio", "at EFE" after a name. */
export function affiliationAt(tokens: readonly Token[], text: string, at: number): string | null {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'with' && link !== 'from' && link !== 'at' && link !== 'of' && link !== ',' && link !== 'for')
    return null;
  let next = at + 1;
  if (link === ',' && ['with', 'from', 'at'].includes(tokens[next]?.lower ?? '')) next++;
  while (['the', 'a', 'an'].includes(tokens[next]?.lower ?? '')) next++;
  return organisation(tokens, text, next);
}

/** The organisation in "I'm the correspondent for Die Welt, a German publication". */
export function affiliationIn(tokens: readonly Token[], text: string): string | null {
  const first = tokens[0]?.lower;
  if (first !== 'i' && first !== 'with' && first !== 'from') return null;
  for (let i = 0; i < tokens.length && i < 14; i++) {
    const word = tokens[i]!.lower;
    if (word !== 'for' && word !== 'with' && word !== 'from' && word !== 'at') continue;
    let next = i + 1;
    while (
      next < i + 5 &&
      tokens[next] &&
      (!tokens[next]!.capital ||
        KINDS.has(tokens[next + 1]?.lower ?? '') ||
        (KINDS.has(tokens[next]!.lower) && !tokens[next]!.capital))
    )
      next++;
    const found = organisation(tokens, text, next);
    if (found) return found;
  }
  return null;
}

/** Where a host welcomes to, just before their own name: "welcome to the Harbor Press Club". */
export function welcomed(tokens: readonly Token[], text: string): string | null {
  const at = tokens.findIndex((token, i) => token.lower === 'welcome' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return null;
  const next = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const found = organisation(tokens, text, next);
  return found?.includes(' ') ? found : null;
}

/** What stands before an outlet's name: "Spanish radio Cadena Ser". */
const KINDS = new Set(
  'radio newspaper television tv magazine agency channel station outlet daily weekly'.split(' '),
);

function organisation(tokens: readonly Token[], text: string, at: number): string | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const run = readRun(tokens, text, at, true);
  if (!run) return null;
  let to = run.to;
  // "France 24"
  if (/^\d{1,3}$/.test(tokens[to]?.lower ?? '')) to++;
  return text.slice(first.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
