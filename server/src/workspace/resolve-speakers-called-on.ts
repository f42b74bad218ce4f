/** Whom a number stands for that a machine gave, where somebody calls a name and nothing else: "… be seated. Mr. Lee." */
import type { Transcript } from '../model/transcript.ts';
import { mentionedNames } from './resolve-speakers-mentioned.ts';
import { foldName, lastWord, nameFit } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { NamedTurns, TurnView } from './resolve-speakers-turns.ts';

const NUMBERED = /^speaker \d{1,3}$/;

/** A sentence at the end that is a title and a surname; "Thank you, Mr. Lee." is no call. */
const CALLED =
  /(?:^|[.?!]["”’)]{0,2}\s{1,8}|\n\s{0,8})(?:Mr|Ms|Mrs|Miss|Dr|Professor|Prof|Senator|Counsel|Maître|Me)\.? (\p{Lu}[\p{L}\p{M}'’-]{1,30})[.?]?\s{0,8}$/u;
/** Code units of a turn's end. */
const END = 80;

export function addCalledOn(
  transcript: Transcript,
  named: NamedTurns,
  turns: readonly TurnView[],
  people: People,
): void {
  for (const first of named.firsts()) {
    const { key, index } = first;
    if (!NUMBERED.test(key) || people.labelled(key).length > 0) continue;
    if (named.of(key).some((turn) => turn.facts.some((fact) => fact.act === 'self'))) continue;
    const surname = turns[index - 1]?.finds(CALLED, END)?.group;
    if (!surname) continue;
    const folded = foldName(surname);
    const full = mentionedNames(transcript, new Set([folded])).filter(
      (name) => lastWord(name.folded) === folded,
    );
    const [only] = full;
    const known = only && full.every((name) => nameFit(only.folded, name.folded) >= 3) ? only : null;
    people.addMentioned(known?.name ?? surname, [key], known?.folded ?? folded);
  }
}
