/** Works out who speaks: labels, introductions, calls, rosters. */
import type { KnownSpeaker } from '../model/knowledge.ts';
import type { Speaker, SpeakerResolution } from '../model/resolution.ts';
import type { Transcript } from '../model/transcript.ts';
import { addAddressed } from './resolve-speakers-addressed.ts';
import { addCalledOn } from './resolve-speakers-called-on.ts';
import { addMentioned } from './resolve-speakers-completed.ts';
import { Drafts } from './resolve-speakers-drafts.ts';
import { findExchanges } from './resolve-speakers-exchanges.ts';
import { addLabels, type FullName, fullerName, namesOf, placed } from './resolve-speakers-full.ts';
import { addInitials } from './resolve-speakers-initials.ts';
import { nameOfLabel } from './resolve-speakers-labels.ts';
import { foldName, nameInLabel } from './resolve-speakers-names.ts';
import { isInitials, isNick, nameByNick, nameOfInitials, nameOfNick } from './resolve-speakers-nicks.ts';
import { holderOfOffice, nameOfRole } from './resolve-speakers-offices.ts';
import { NamesByWord, type People } from './resolve-speakers-people.ts';
import { type Asked, questioners } from './resolve-speakers-questions.ts';
import { giveRoles, moderators } from './resolve-speakers-roles.ts';
import { nameInTitle } from './resolve-speakers-title.ts';
import { NamedTurns, readTurns, type TurnView } from './resolve-speakers-turns.ts';
import { nameWitnesses, WITNESS } from './resolve-speakers-witness.ts';

/** Works out who speaks in each block. Linear in the number of blocks. */
export function resolveSpeakers(transcript: Transcript, known: readonly KnownSpeaker[]): SpeakerResolution {
  const speakerOf = transcript.blocks.map(() => -1);
  const { turns, facts } = readTurns(transcript);
  nameWitnesses(turns);
  if (turns.length === 0) return { speakers: [], speakerOf, exchanges: [] };
  const drafts = new Drafts();
  const byLabel = new Map<string, number>();
  const people = namesOf(transcript, facts, known);
  // A list says who the interviewer is.
  for (const turn of turns)
    if (turn.asks && turn.key === 'interviewer' && holderOfOffice(turn.key, people)) turn.asks = false;
  const named = new NamedTurns(turns.filter((turn) => !turn.asks));
  const title = transcript.metadata.title;
  if (title) for (const turn of named.firsts()) nameInTitle(turn, title.text, title.span, people);
  addMentioned(transcript, turns, people);
  addLabels(named.firsts(), people);
  addInitials(transcript, named.firsts(), people);
  addCalledOn(transcript, named, turns, people);
  addAddressed(transcript, turns, people);
  for (const turn of named.all) {
    const sworn = turn.witness !== null && WITNESS.test(turn.key) ? turn.witness : null;
    const key = sworn ? `${turn.key} ${foldName(sworn.name)}` : turn.key;
    let index = byLabel.get(key);
    if (index === undefined) {
      index = sworn
        ? drafts.named(fullerName(placed(sworn), people))
        : speakerOfLabel(turn, drafts, people, named, turns);
      byLabel.set(key, index);
    }
    drafts.label(index, turn.label);
    speakerOf[turn.block] = index;
  }
  const taken = new NamesByWord<string>();
  for (const folded of drafts.names()) taken.add(folded, folded);
  for (const asked of questioners(turns, moderators(turns), taken))
    speakerOf[asked.turn.block] = questionerIndex(asked, drafts, people);
  giveRoles(drafts.all, turns, speakerOf);
  const speakers: Speaker[] = drafts.all;
  return { speakers, speakerOf, exchanges: findExchanges(turns, speakers, speakerOf) };
}

function speakerOfLabel(
  turn: TurnView,
  drafts: Drafts,
  people: People,
  named: NamedTurns,
  turns: readonly TurnView[],
): number {
  const label = nameInLabel(turn.label);
  const found =
    label.folded === ''
      ? nameOfRole(turn, people, named, turns)
      : (nameOfLabel(turn, label.folded, people, named) ??
        nameOfNick(turn.label, people) ??
        nameByNick(turn.label, named.of(turn.key)) ??
        nameOfInitials(turn.label, people));
  const nobody =
    label.name === '' ||
    isNick(turn.label) ||
    (found === null &&
      isInitials(turn.label) &&
      (people.listed.some(hasInitials) || !VOWEL.test(turn.label)));
  return drafts.named(found, nobody ? null : label.name);
}

/** A surname has one. */
const VOWEL = /[AEIOUY]/;

/** Whether a list gives initials for people: other initials are no names then. */
function hasInitials({ labels }: FullName): boolean {
  return labels.length > 0;
}

function questionerIndex({ person, turn }: Asked, drafts: Drafts, people: People): number {
  const { examiner } = turn;
  if (examiner && person.index < 0 && person.name === examiner.name)
    person.name = fullerName(placed(examiner), people).name;
  if (person.index < 0) person.index = drafts.asking(person);
  drafts.label(person.index, turn.label);
  return person.index;
}
