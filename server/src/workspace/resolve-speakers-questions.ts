/** Who asks each question that only "Q" or "QUESTION" signs. */
import type { DocumentSpan } from '../model/span.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import type { NamesByWord } from './resolve-speakers-people.ts';
import type { PlacedFact, TurnView } from './resolve-speakers-turns.ts';

/** Somebody who asks; filled in as the text tells more. */
export interface Questioner {
  name: string | null;
  affiliation: string | null;
  title: string | null;
  span: DocumentSpan | null;
  /** Index among the speakers once given, else -1. */
  index: number;
}

export interface Asked {
  readonly turn: TurnView;
  readonly person: Questioner;
}

/** A turn that asks for the name instead of calling a new question. */
const ASKS_NAME = /\b(?:your name|your outlet|identify yourself|name and outlet|who are you with)\b/i;

/** The end of a turn that gives the floor to somebody else. */
const CALLS_NEXT =
  /\b(?:go ahead|next question|last question|final question|another question|one more|any other|other questions|next one|over here|right here|in the back|we(?:’|')ll go (?:here|there|to)|go to (?:the|someone|somebody)|right there|and then here|take (?:a|one|our|some|the)\b[^.?!]{0,40}questions?|(?:yes|yeah|sure|all right|okay|ma(?:’|')am|sir|please|next|you)[.,]?\s{0,200})[.?!)\]\s]{0,200}$|question-and-answer|out of time/i;

/** All that somebody says who lets another ask first: "Sorry. Go ahead." */
const YIELDS = /^[^?]{0,60}\b(?:go ahead|after you|you go)\b[^?]{0,20}$/i;

/** All that somebody says who asks to be called. */
const WANTS_FLOOR =
  /^(?:(?:Sir|Ma['’]am|Yes|Yeah|Just|And|But|Thanks),? )?(?:can|could|may|might) I\b[^.?!]{0,50}\?[^?]{0,20}$/i;

/** Who speaks so much right after a call is who was called. */
const ANSWER = 200;

const INAUDIBLE = /^\W*inaudible/i;

/**
 * Follow-ups stay with who asked while the exchange goes on; a new questioner whom nobody names is nobody's name.
 * @param moderators label keys of those who only call
 * @param taken folded names of those who speak under labels of their own
 */
export function questioners(
  turns: readonly TurnView[],
  moderators: ReadonlySet<string>,
  taken: NamesByWord<string>,
): Asked[] {
  const asked: Asked[] = [];
  let current: Questioner | null = null;
  /** A new question is due; with the call that says whose. */
  let due = true;
  let call: PlacedFact | null = null;
  let before: TurnView | null = null;
  let interviewer: Questioner | null = null;
  for (const turn of turns) {
    if (!turn.asks) {
      // Who was called speaks under a label of their own.
      const answers = before !== null && call?.block === before.block && turn.words.length >= ANSWER;
      if (call && (answers || nameFit(nameInLabel(turn.label).folded, foldName(call.name)) > 0)) call = null;
      // "Well, Ann, …": the answer names who asked.
      if (current && current.name === null && before?.asks && !moderators.has(turn.key)) {
        const addressed = turn.facts.find(
          (fact) =>
            fact.act === 'addresses' &&
            fact.span.start - turn.from < 60 &&
            !isTaken(foldName(fact.name), taken),
        );
        if (addressed) take(current, addressed);
      }
      const calling = lastCall(turn, taken);
      const moderates = moderators.has(turn.key);
      if (moderates && turn.says(ASKS_NAME) && current && current.name === null && before?.asks) {
        // "Can you state your name?" keeps the floor with who has it.
      } else if (calling && asked.length > 0 && before?.asks && before.says(WANTS_FLOOR)) {
        // "May I follow up?" is said by who is called then.
        current = fresh();
        take(current, calling);
        asked[asked.length - 1] = { turn: before, person: current };
        due = false;
        call = null;
      } else if (calling) {
        call = calling;
        due = true;
      } else if (moderates || turn.says(CALLS_NEXT, 200)) {
        due = true;
        call = null;
      }
      before = turn;
      continue;
    }
    // One person holds an interview, whatever the answers are.
    if (turn.key === 'interviewer') {
      interviewer ??= fresh();
      const self = turn.facts.find((fact) => fact.act === 'self' && fact.name.includes(' '));
      if (self) take(interviewer, self);
      asked.push({ turn, person: interviewer });
      before = turn;
      continue;
    }
    if (turn.examiner && /^q/.test(turn.key)) {
      if (current?.span !== turn.examiner.span) {
        current = fresh();
        take(current, turn.examiner);
      }
      asked.push({ turn, person: current });
      before = turn;
      continue;
    }
    if (call && turn.says(YIELDS)) {
      current = fresh();
      asked.push({ turn, person: current });
      before = null;
      continue;
    }
    const self = turn.facts.find((fact) => fact.act === 'self' && introduces(fact, call, taken));
    const interjects = turn.says(INAUDIBLE);
    if (self) {
      if (due || !current || (current.name !== null && isOther(foldName(self.name), foldName(current.name))))
        current = fresh();
      take(current, self);
      if (call && nameFit(foldName(self.name), foldName(call.name)) > 0) take(current, call);
    } else if (due || !current || before?.asks || interjects) {
      current = fresh();
      if (call) take(current, call);
    }
    due = false;
    call = null;
    asked.push({ turn, person: current });
    before = turn;
  }
  return asked;
}

/** Whether a self-introduction names a new person: one name alone needs a call that says the same. */
function introduces(fact: PlacedFact, call: PlacedFact | null, taken: NamesByWord<string>): boolean {
  const folded = foldName(fact.name);
  if (isTaken(folded, taken)) return false;
  return folded.includes(' ') || (call !== null && nameFit(folded, foldName(call.name)) > 0);
}

/** Whether neither name fits the other. */
function isOther(one: string, other: string): boolean {
  return nameFit(one, other) === 0 && nameFit(other, one) === 0;
}

function isTaken(folded: string, taken: NamesByWord<string>): boolean {
  return taken.fitting(folded).some((name) => nameFit(folded, name) > 0);
}

function fresh(): Questioner {
  return { name: null, affiliation: null, title: null, span: null, index: -1 };
}

function take(person: Questioner, fact: PlacedFact): void {
  const longer =
    person.name === null ||
    (fact.name.length > person.name.length && nameFit(foldName(person.name), foldName(fact.name)) > 0);
  if (longer) {
    person.name = fact.name;
    person.span = fact.span;
  }
  person.affiliation ??= fact.affiliation;
  person.title ??= fact.title;
}

/** The last call of a turn, by the fullest name that the turn gives for it. */
function lastCall(turn: TurnView, taken: NamesByWord<string>): PlacedFact | null {
  const calls = turn.facts.filter((fact) => fact.act === 'calls' && !isTaken(foldName(fact.name), taken));
  const last = calls.at(-1);
  if (!last) return null;
  const folded = foldName(last.name);
  return (
    calls.find((fact) => fact.name.length > last.name.length && nameFit(folded, foldName(fact.name)) > 0) ??
    last
  );
}
