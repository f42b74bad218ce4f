/** Who asks, who presides over the questions, who answers. */
import type { Role } from '../model/resolution.ts';
import { labelKey } from '../syntax/label-class.ts';
import { foldName, nameFit } from './resolve-speakers-names.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** A speaker whose role is to be found; a role that is known already stays. */
interface Roled {
  readonly name: string | null;
  readonly labels: readonly string[];
  role: Role | null;
}

const MODERATORS = /^(?:moderator|operator|facilitator|host|anchor|announcer|emcee|mc)\b/;

/** The labels of those who run the conversation, as their labels say. */
export function moderators(turns: readonly TurnView[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const turn of turns) if (MODERATORS.test(turn.key)) keys.add(turn.key);
  return keys;
}

const ENDS_ASKING = /\?["”’)\]\s]*$/;

/** Who asks, who presides over the questions, who answers. */
export function giveRoles(
  drafts: readonly Roled[],
  turns: readonly TurnView[],
  speakerOf: readonly number[],
): void {
  const calls = drafts.map(() => 0);
  const called = drafts.map(() => 0);
  const asks = drafts.map(() => 0);
  const count = drafts.map(() => 0);
  turns.forEach((turn, index) => {
    const speaker = speakerOf[turn.block]!;
    const next = turns[index + 1];
    count[speaker]!++;
    if (turn.says(ENDS_ASKING)) asks[speaker]!++;
    if (
      next &&
      turn.facts.some(
        (fact) =>
          fact.act === 'calls' &&
          drafts[speakerOf[next.block]!]?.name &&
          nameFit(foldName(fact.name), foldName(drafts[speakerOf[next.block]!]!.name!)) > 0,
      )
    ) {
      calls[speaker]!++;
      called[speakerOf[next.block]!]!++;
    }
  });
  const presides = drafts.some((_, i) => calls[i]! >= 2);
  drafts.forEach((draft, i) => {
    if (draft.role) return;
    const keys = draft.labels.map(labelKey);
    if (keys.some((key) => MODERATORS.test(key))) draft.role = 'moderator';
    else if (keys.some((key) => /^(?:chief )?justice\b/.test(key))) draft.role = 'questioner';
    else if (calls[i]! >= 2 && calls[i]! * 2 >= count[i]!) draft.role = 'moderator';
    else if (presides && called[i]! > 0 && asks[i]! > 0) draft.role = 'questioner';
    else if (asks[i]! * 3 >= count[i]! * 2 && count[i]! >= 2) draft.role = 'questioner';
    else draft.role = 'principal';
  });
}
