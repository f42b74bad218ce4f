import type { Mention } from '../model/mention.ts';

/** Puts mentions in the order of their starts, the longer first; what is in order already is left as it is. */
export function inOrder<M extends Mention>(mentions: M[]): M[] {
  for (let at = 1; at < mentions.length; at++)
    if (compare(mentions[at - 1]!, mentions[at]!) > 0) return mentions.sort(compare);
  return mentions;
}

function compare(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
