/** First names by which neighbours speak to somebody whose label gives the surname alone. */
import type { Transcript } from '../model/transcript.ts';
import type { FullName } from './resolve-speakers-full.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
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
export function addAddressed(transcript: Transcript, turns: readonly TurnView[], full: FullName[]): void {
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
        !full.some((name) => name.folded.includes(' ') && nameFit(folded, name.folded) >= 2);
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
  const firstNames = new Map<string, string | null>();
  for (const [first, said] of votes) {
    const [surname] = said.keys();
    if (
      said.size > 1 ||
      said.get(surname!)! < ENOUGH ||
      !isOnlyAddressed(transcript.text, first) ||
      isTaken(first, surname!, turns, full)
    )
      continue;
    firstNames.set(surname!, firstNames.has(surname!) ? null : first);
  }
  for (const [surname, first] of firstNames) {
    if (first === null) continue;
    const turn = turns.find((other) => nameInLabel(other.label).folded === surname)!;
    const name = `${first} ${nameInLabel(turn.label).name}`;
    full.push({
      name,
      folded: foldName(name),
      labels: [...wants.keys()].filter((key) => key === surname || key.endsWith(` ${surname}`)),
      affiliation: null,
      span: null,
      block: -1,
      act: 'mentioned',
    });
  }
}

/** Whether the first name, or a label, is somebody else's. */
function isTaken(
  first: string,
  surname: string,
  turns: readonly TurnView[],
  full: readonly FullName[],
): boolean {
  const folded = foldName(first);
  return (
    full.some((name) => name.folded.split(' ').includes(folded) && name.folded.includes(' ')) ||
    turns.some((turn) => nameInLabel(turn.label).folded.split(' ').includes(folded)) ||
    folded === surname
  );
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
