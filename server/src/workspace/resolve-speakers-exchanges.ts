import type { Exchange, Speaker } from '../model/resolution.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

const CLOSES =
  /\b(?:out of time|closing remarks|concludes|that(?:’|')s all (?:the time )?we have|thank you all for (?:joining|coming)|end of our time|conclude (?:this|our|the|today))/i;

/**
 * Questions and what follows them, until somebody else asks or the moderator closes.
 * @param turns all turns in order
 */
export function findExchanges(
  turns: readonly TurnView[],
  speakers: readonly Speaker[],
  speakerOf: readonly number[],
): Exchange[] {
  const exchanges: Exchange[] = [];
  let open: { asker: number; first: number; last: number } | null = null;
  const close = (): void => {
    if (open && open.last > open.first) exchanges.push(open);
    else if (open && speakers[open.asker]) exchanges.push(open);
    open = null;
  };
  for (const turn of turns) {
    const speaker = speakerOf[turn.block]!;
    const role = speakers[speaker]?.role;
    if (role === 'questioner') {
      if (!open || open.asker !== speaker) {
        close();
        open = { asker: speaker, first: turn.block, last: turn.block };
      } else open.last = turn.block;
    } else if (open) {
      if (role === 'moderator' && turn.says(CLOSES)) close();
      else if (role === 'moderator' && turn.facts.some((fact) => fact.act === 'calls')) close();
      else open.last = turn.block;
    }
  }
  close();
  return exchanges;
}
