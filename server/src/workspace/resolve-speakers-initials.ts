/** Whom initials stand for that are labels, where the text above or the first turns give one such name. */
import type { Transcript } from '../model/transcript.ts';
import { isName } from '../recognise/speakers-names.ts';
import { capitalRuns, fullNames, isInitialed } from '../syntax/few-evidence.ts';
import { nameOfInitials } from './resolve-speakers-nicks.ts';
import type { People } from './resolve-speakers-people.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** Turns in which people are presented, and code units of the text that is read. */
const PRESENTING = 3;
const MOST = 12_000;

/** @param firsts the first turn of each label */
export function addInitials(transcript: Transcript, firsts: Iterable<TurnView>, people: People): void {
  let runs: string[] | null = null;
  for (const { label, key, asks } of firsts) {
    if (asks || !isInitialed(label) || people.labelled(key).length > 0 || nameOfInitials(label, people))
      continue;
    runs ??= capitalRuns(opening(transcript));
    const names = [...fullNames(label, runs)].filter((name) => name.split(' ').every(isName));
    const [name] = names;
    if (name === undefined || names.length > 1) continue;
    people.addMentioned(name, [key]);
  }
}

function opening({ text, blocks }: Transcript): string {
  const turns = blocks.filter(({ syntax }) => syntax.kind === 'turn');
  return text.slice(0, Math.min(MOST, turns[PRESENTING]?.start ?? text.length));
}
