/** Labels of one group in a short text, and what tells that they name people who talk. */
import { addressedIn, capitalRuns, fullNames, isInitialed, nameWords, TALK_HEAD } from './few-evidence.ts';
import { type FewTurn, type Group, isPerson } from './few-turns.ts';
import { listedParticipants } from './participants.ts';
import { hasVoice } from './voices.ts';

/** Code units of a turn that are read for evidence. */
const OF_A_TURN = 600;
/** Longer lines tell about other things than what was held. */
const HEAD_LINE = 200;

const OF_SELF = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Tt]hanks?)\b|\?/;

export class Gathering {
  readonly group: Group;
  /** The text above says what was held. */
  readonly isHeld: boolean;
  /** Whom initials stand for. */
  readonly standing = new Map<string, string>();
  private readonly listed: Set<string>;
  private readonly inHead: Set<string>;
  private spokenTo: Map<string, Set<string>> | null = null;

  /** @param turns the labels from the first on under which somebody talks; above it stand fields */
  private constructor(
    private readonly text: string,
    from: number,
    readonly turns: readonly FewTurn[],
    names: ReadonlySet<string>,
  ) {
    const to = turns[0]!.start;
    const head = text.slice(from, to);
    this.group = turns[0]!.group;
    this.isHeld = head.split(/[\r\n]/).some((line) => line.length <= HEAD_LINE && TALK_HEAD.test(line));
    this.listed = new Set(names);
    for (const { name } of listedParticipants(text, from, to))
      for (const word of nameWords(name)) this.listed.add(word);
    this.inHead = new Set(nameWords(head));
    const initials = new Set(turns.map(({ words }) => words).filter(isInitialed));
    const runs = initials.size > 1 ? capitalRuns(text) : [];
    for (const words of initials) {
      const [full] = fullNames(words, runs);
      if (full) this.standing.set(words, full);
    }
  }

  /** @param turns labels that are written alike */
  static of(
    text: string,
    from: number,
    turns: readonly FewTurn[],
    names: ReadonlySet<string>,
  ): Gathering | null {
    const opening = turns.findIndex((turn) => isPerson(turn) && hasVoice(said(text, turns, turn)));
    const first = opening < 0 ? turns.findIndex((turn) => turn.kind === 'single') : opening;
    return first < 0 ? null : new Gathering(text, from, turns.slice(first), names);
  }

  isListed({ words }: FewTurn): boolean {
    return nameWords(words).some((word) => this.listed.has(word));
  }

  /** Whether the text above has all of somebody's name. */
  isKnown({ words }: FewTurn): boolean {
    const names = nameWords(words);
    return names.length > 0 && names.every((word) => this.inHead.has(word));
  }

  /** Whether somebody else says the name to whom it names. */
  isSpokenTo(turn: FewTurn): boolean {
    this.spokenTo ??= this.addressed();
    const by = nameWords(turn.words).flatMap((name) => [...(this.spokenTo!.get(name) ?? [])]);
    return by.some((folded) => folded !== turn.folded);
  }

  /** By whom each name is said to whom it names. */
  private addressed(): Map<string, Set<string>> {
    const by = new Map<string, Set<string>>();
    for (const turn of this.turns)
      for (const name of addressedIn(said(this.text, this.turns, turn)))
        by.set(name, (by.get(name) ?? new Set()).add(turn.folded));
    return by;
  }

  isVoiced(turn: FewTurn): boolean {
    return hasVoice(said(this.text, this.turns, turn));
  }

  /** Whether somebody speaks of himself, asks or thanks, not only to a reader. */
  isOfSelf(turn: FewTurn): boolean {
    return OF_SELF.test(said(this.text, this.turns, turn));
  }
}

function said(text: string, turns: readonly FewTurn[], turn: FewTurn): string {
  const next = turns[turn.index - turns[0]!.index + 1]?.start ?? text.length;
  return text.slice(turn.body, Math.min(next, turn.body + OF_A_TURN));
}
