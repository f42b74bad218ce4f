/** First names by which neighbours speak to somebody whose label gives the surname alone. */
import type { Transcript } from '../model/transcript.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** Addresses that are read; a long conversation repeats them. */
const MOST = 400;
/** Times that somebody must be spoken to by the name; once is enough for who speaks before and after. */
const ENOUGH = 2;
/** Places that are looked at to see that a word is a name by which people are addressed. */
const PLACES = 60;

/**
 * Adds `Minh Tran` for `COUNCILMEMBER TRAN` where the turns around hers say "I'm with you, Minh." and nobody else
 * can be meant: one first name for one surname, and a word that the document uses for nothing else.
 */
export function addAddressed(transcript: Transcript, turns: readonly TurnView[], people: People): void {
  const votes = new Map<string, Map<string, number>>();
  const wants = new Map<string, boolean>();
  const surnameOf = (turn: TurnView | undefined): string | null => {
    if (!turn || turn.asks) return null;
    let wanted = wants.get(turn.key);
    const { folded } = nameInLabel(turn.label);
    if (wanted === undefined) {
      wanted =
        folded !== '' &&
        !folded.includes(' ') &&
        !people
          .fitting(folded)
          .some((name) => name.folded.includes(' ') && nameFit(folded, name.folded) >= 2);
      wants.set(turn.key, wanted);
    }
    return wanted ? folded : null;
  };
  let read = 0;
  for (let index = 0; index < turns.length && read < MOST; index++) {
    const turn = turns[index]!;
    for (const fact of turn.facts) {
      if (fact.act !== 'addresses' || fact.name.includes(' ')) continue;
      read++;
      const around = [turns[index - 1], turns[index + 1]].map((other) =>
        other && other.key !== turn.key ? surnameOf(other) : null,
      );
      const [before, after] = around;
      const surname = before ?? after;
      if (!surname || (before && after && before !== after)) continue;
      const said = votes.get(fact.name) ?? new Map<string, number>();
      votes.set(fact.name, said);
      said.set(surname, (said.get(surname) ?? 0) + (before === after ? ENOUGH : 1));
    }
  }
  if (votes.size === 0) return;
  const taken = wordsTaken(turns, people);
  const firstNames = new Map<string, string | null>();
  for (const [first, said] of votes) {
    const [surname] = said.keys();
    if (
      said.size > 1 ||
      said.get(surname!)! < ENOUGH ||
      !isOnlyAddressed(transcript.text, first) ||
      taken.has(foldName(first)) ||
      foldName(first) === surname
    )
      continue;
    firstNames.set(surname!, firstNames.has(surname!) ? null : first);
  }
  for (const [surname, first] of firstNames) {
    if (first === null) continue;
    const turn = turns.find((other) => nameInLabel(other.label).folded === surname)!;
    const name = `${first} ${nameInLabel(turn.label).name}`;
    people.addMentioned(
      name,
      [...wants.keys()].filter((key) => key === surname || key.endsWith(` ${surname}`)),
    );
  }
}

/** Words of full names and of labels: a first name among them is somebody else's. */
function wordsTaken(turns: readonly TurnView[], people: People): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (folded: string): void => {
    for (const word of folded.split(' ')) words.add(word);
  };
  for (const { folded } of people.all) if (folded.includes(' ')) add(folded);
  for (const turn of turns) add(nameInLabel(turn.label).folded);
  return words;
}

/** Whether the text has the word nowhere but between a comma and the end of what is said to somebody. */
function isOnlyAddressed(text: string, word: string): boolean {
  let places = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (++places > PLACES) return false;
    const before = text.slice(Math.max(0, at - 3), at);
    const after = text[at + word.length] ?? '.';
    const alone = /[,.?!—–-]/.test(after);
    const called = /,\s+$/.test(before) || (after === ',' && /(?:[.?!:"“*—]\s*|\n)$/.test(before));
    if (!alone || !called) return false;
  }
  return true;
}
