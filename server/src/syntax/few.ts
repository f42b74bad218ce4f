/**
 * Who speaks in a text too short for labels to come back: an excerpt, the first lines of a page. Two labels are enough
 * there where something else tells of talk: people say each other's names, a list or the head names them, the head says
 * what was held.
 */
import type { Census } from './census.ts';
import { VOICED } from './census-keys.ts';
import { isInitialed } from './few-evidence.ts';
import { Gathering } from './few-gathering.ts';
import { type FewTurn, groupOf, isPerson, readTurns } from './few-turns.ts';
import { wordsIn } from './label-class.ts';

/** Longer texts have habits. */
const SHORT = 20_000;

/** So many labels come back, some of them, where people talk. */
const MANY = 6;

/** Letters of initials. */
const INITIALS = 5;

/** What of a style such a text has instead. */
export interface Few {
  readonly labels: ReadonlySet<string>;
  readonly inline: ReadonlySet<string>;
  readonly turns: number;
}

/**
 * @param names folded names that the front matter lists
 * @returns the labels that speak, or null where too little tells that anybody does
 */
export function fewSpeak(text: string, from: number, census: Census, names: ReadonlySet<string>): Few | null {
  if (text.length - from > SHORT || !mayHold(census)) return null;
  const turns = readTurns(text, from);
  for (const group of ['colon', 'cell', 'dash'] as const) {
    const those = Gathering.of(
      text,
      from,
      turns.filter((turn) => turn.group === group),
      names,
    );
    const few = those && decide(those);
    if (few) return few;
  }
  return null;
}

/** Whether two labels were counted that could be judged here: quick, for most short texts have none. */
function mayHold({ labels }: Census): boolean {
  let count = 0;
  for (const [key, times] of labels) {
    const first = key.charCodeAt(0);
    if (first === VOICED || first === 35) continue;
    const gap = key.indexOf(' ');
    const group = groupOf(key.slice(0, gap));
    if (group === null) continue;
    const label = key.slice(gap + 1);
    const { kind } = wordsIn(label);
    const may =
      kind === 'single' || group !== 'colon'
        ? times >= 2 || isInitialed(label)
        : kind === 'strong' || kind === 'caps' || kind === 'name';
    if (may && (count += times) >= 2) return true;
  }
  return false;
}

function decide(those: Gathering): Few | null {
  const { turns, standing, isHeld, group } = those;
  const isNamed = (turn: FewTurn) => those.isListed(turn) || those.isKnown(turn) || those.isSpokenTo(turn);
  const singles = turns.filter((turn) => turn.kind === 'single' && !turn.thin);
  // Where the first name of somebody comes back, others are first names as well.
  const uses = new Map<string, number>();
  for (const { folded } of singles) uses.set(folded, (uses.get(folded) ?? 0) + 1);
  const firstNames = isHeld && singles.some((turn) => uses.get(turn.folded)! > 1 && isNamed(turn));
  // Beside labels in capitals others are words of a sentence.
  const inCapitals = turns.some((turn) => isPerson(turn) && isInCapitals(turn));
  const taken = turns.filter((turn) => {
    if (turn.thin) return false;
    if (standing.has(turn.words)) return true;
    if (inCapitals && turn.kind !== 'strong' && !isInCapitals(turn)) return false;
    if (turn.kind === 'single')
      return group === 'colon' ? firstNames || those.isListed(turn) || those.isSpokenTo(turn) : turn.asked;
    return group === 'colon' && isPerson(turn);
  });
  const voiced = taken.filter((turn) => those.isVoiced(turn)).length;
  if (taken.length < 2 || taken.length * 2 < turns.length) return null;
  if (taken.length === 2 ? voiced < 2 : voiced * 2 < taken.length) return null;
  // Many who speak once are people quoted, not people talking.
  if (taken.length >= MANY && distinct(taken) === taken.length && !standing.size) return null;
  if (!(distinct(taken) === 1 ? answers(those, taken) : talks(those, taken))) return null;
  const inline = new Set<string>();
  if (group === 'colon')
    for (const { words } of taken)
      for (const name of [words, standing.get(words)]) if (name) inline.add(name);
  return { labels: new Set(taken.map((turn) => turn.key)), inline, turns: taken.length };
}

/** Initials are in capitals wherever they stand. */
function isInCapitals({ words }: FewTurn): boolean {
  return words.length > INITIALS && words === words.toUpperCase();
}

/** Whether something tells that several people talk. */
function talks(those: Gathering, taken: readonly FewTurn[]): boolean {
  const several = (test: (turn: FewTurn) => boolean) => distinct(taken.filter(test)) >= 2;
  return (
    (those.isHeld && taken.filter((turn) => those.isOfSelf(turn)).length * 2 >= taken.length) ||
    several((turn) => those.isListed(turn)) ||
    several((turn) => those.isKnown(turn)) ||
    several((turn) => those.standing.has(turn.words)) ||
    taken.some((turn) => those.isSpokenTo(turn))
  );
}

/** Whether one whom the head names answers questions that have no label. */
function answers(those: Gathering, taken: readonly FewTurn[]): boolean {
  return those.isHeld && taken.length >= 3 && those.isKnown(taken[0]!) && taken.every((turn) => turn.asked);
}

function distinct(turns: readonly FewTurn[]): number {
  return new Set(turns.map((turn) => turn.folded)).size;
}
