/** Works out who speaks: labels, introductions, calls, rosters. */
import type { Affiliation, KnownSpeaker } from '../model/knowledge.ts';
import type { Role, Speaker, SpeakerResolution } from '../model/resolution.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { addAddressed } from './resolve-speakers-addressed.ts';
import { addMentioned } from './resolve-speakers-completed.ts';
import { findExchanges } from './resolve-speakers-exchanges.ts';
import {
  affiliationOf,
  type FullName,
  fullerName,
  labelNames,
  namesOf,
  placed,
} from './resolve-speakers-full.ts';
import { nameOfLabel } from './resolve-speakers-labels.ts';
import { foldName, nameInLabel } from './resolve-speakers-names.ts';
import { isInitials, isNick, nameByNick, nameOfInitials, nameOfNick } from './resolve-speakers-nicks.ts';
import { holderOfOffice, nameOfRole } from './resolve-speakers-offices.ts';
import { type Asked, questioners } from './resolve-speakers-questions.ts';
import { giveRoles, moderators } from './resolve-speakers-roles.ts';
import { nameInTitle } from './resolve-speakers-title.ts';
import { readTurns, type TurnView } from './resolve-speakers-turns.ts';
import { nameWitnesses, WITNESS } from './resolve-speakers-witness.ts';

interface Draft {
  name: string | null;
  labels: string[];
  affiliations: Affiliation[];
  role: Role | null;
  introduced: DocumentSpan | null;
}

/** Works out who speaks in each block. Linear in the number of blocks, up to the number of distinct names. */
export function resolveSpeakers(transcript: Transcript, known: readonly KnownSpeaker[]): SpeakerResolution {
  const speakerOf = transcript.blocks.map(() => -1);
  const { turns, facts } = readTurns(transcript);
  nameWitnesses(turns);
  if (turns.length === 0) return { speakers: [], speakerOf, exchanges: [] };
  const drafts: Draft[] = [];
  const byLabel = new Map<string, number>();
  const full = namesOf(transcript, facts, known);
  // A list says who the interviewer is.
  for (const turn of turns)
    if (turn.asks && turn.key === 'interviewer' && holderOfOffice(turn.key, full)) turn.asks = false;
  const named = turns.filter((turn) => !turn.asks);
  const title = transcript.metadata.title;
  if (title) for (const turn of named) nameInTitle(turn, title.text, title.span, full);
  addMentioned(transcript, turns, full);
  full.push(...labelNames(named));
  addAddressed(transcript, turns, full);
  for (const turn of named) {
    const sworn = turn.witness !== null && WITNESS.test(turn.key) ? turn.witness : null;
    const key = sworn ? `${turn.key} ${foldName(sworn.name)}` : turn.key;
    let index = byLabel.get(key);
    if (index === undefined) {
      index = sworn
        ? speakerNamed(fullerName(placed(sworn), full), drafts)
        : speakerOfLabel(turn, drafts, full, named, turns);
      byLabel.set(key, index);
    }
    const draft = drafts[index]!;
    if (!draft.labels.includes(turn.label)) draft.labels.push(turn.label);
    speakerOf[turn.block] = index;
  }
  const taken = drafts.flatMap((draft) => (draft.name === null ? [] : [foldName(draft.name)]));
  for (const asked of questioners(turns, moderators(turns), taken))
    speakerOf[asked.turn.block] = questionerIndex(asked, drafts, full);
  giveRoles(drafts, turns, speakerOf);
  const speakers: Speaker[] = drafts;
  return { speakers, speakerOf, exchanges: findExchanges(turns, speakers, speakerOf) };
}

function speakerOfLabel(
  turn: TurnView,
  drafts: Draft[],
  full: readonly FullName[],
  named: readonly TurnView[],
  turns: readonly TurnView[],
): number {
  const label = nameInLabel(turn.label);
  const found =
    label.folded === ''
      ? nameOfRole(turn, full, named, turns)
      : (nameOfLabel(turn, label.folded, full, named) ??
        nameOfNick(turn.label, full) ??
        nameByNick(
          turn.label,
          named.filter(({ key }) => key === turn.key),
        ) ??
        nameOfInitials(turn.label, full));
  const nobody =
    label.name === '' ||
    isNick(turn.label) ||
    (found === null && isInitials(turn.label) && (full.some(hasInitials) || !VOWEL.test(turn.label)));
  return speakerNamed(found, drafts, nobody ? null : label.name);
}

/** A surname has one. */
const VOWEL = /[AEIOUY]/;

/** Whether a list gives initials for people: other initials are no names then. */
function hasInitials({ act, labels }: FullName): boolean {
  return act === 'listed' && labels.length > 0;
}

/** The speaker of this name among the drafts, or a new one. */
function speakerNamed(found: FullName | null, drafts: Draft[], label: string | null = null): number {
  const name = found?.name ?? label;
  if (name !== null) {
    const folded = foldName(name);
    const same = drafts.findIndex((draft) => draft.name !== null && foldName(draft.name) === folded);
    if (same >= 0) return same;
  }
  drafts.push({
    name: name === null ? null : name === name.toUpperCase() ? properCase(name) : name,
    labels: [],
    affiliations: found?.affiliations
      ? [...found.affiliations]
      : found?.affiliation
        ? [found.affiliation]
        : [],
    role: null,
    introduced: found?.span ?? null,
  });
  return drafts.length - 1;
}

function questionerIndex(asked: Asked, drafts: Draft[], full: readonly FullName[]): number {
  const { person } = asked;
  const { examiner } = asked.turn;
  if (examiner && person.index < 0 && person.name === examiner.name)
    person.name = fullerName(placed(examiner), full).name;
  if (person.index >= 0) {
    const draft = drafts[person.index]!;
    if (!draft.labels.includes(asked.turn.label)) draft.labels.push(asked.turn.label);
    return person.index;
  }
  const folded = person.name === null ? null : foldName(person.name);
  const same =
    folded === null
      ? -1
      : drafts.findIndex((draft) => draft.name !== null && foldName(draft.name) === folded);
  if (same >= 0) {
    person.index = same;
    const draft = drafts[same]!;
    if (!draft.labels.includes(asked.turn.label)) draft.labels.push(asked.turn.label);
    return same;
  }
  const affiliation = affiliationOf(person.affiliation, person.title);
  drafts.push({
    name: person.name,
    labels: [asked.turn.label],
    affiliations: affiliation ? [affiliation] : [],
    role: 'questioner',
    introduced: person.span,
  });
  person.index = drafts.length - 1;
  return person.index;
}
