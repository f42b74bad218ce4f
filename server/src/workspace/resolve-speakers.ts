/** Works out who speaks: labels, introductions, calls, rosters. */
import type { Affiliation, KnownSpeaker } from '../model/knowledge.ts';
import type { Role, Speaker, SpeakerResolution } from '../model/resolution.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import type { SpeakerFact } from '../model/values.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isAnybody, labelKey } from '../syntax/label-class.ts';
import { PARTICLES, ROLES, TITLES } from '../syntax/label-words.ts';
import { findExchanges } from './resolve-speakers-exchanges.ts';
import { holderInText, mentionedNames } from './resolve-speakers-mentioned.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import { type Asked, questioners } from './resolve-speakers-questions.ts';
import { type PlacedFact, readTurns, type TurnView } from './resolve-speakers-turns.ts';
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
  const named = turns.filter((turn) => !turn.asks);
  const full = namesOf(transcript, facts, known);
  const title = transcript.metadata.title;
  if (title) for (const turn of named) nameInTitle(turn, title.text, title.span, full);
  addMentioned(transcript, turns, full);
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

/** Somebody whose full name the document or a glossary gives. */
interface FullName {
  readonly name: string;
  readonly folded: string;
  readonly labels: readonly string[];
  readonly affiliation: Affiliation | null;
  readonly affiliations?: readonly Affiliation[];
  readonly span: DocumentSpan | null;
  readonly block: number;
  readonly act: 'listed' | 'known' | 'titled' | 'mentioned' | SpeakerFact['act'];
  /** Where a turn that mentions the name does so. */
  readonly at?: number;
}

function namesOf(
  transcript: Transcript,
  facts: readonly PlacedFact[],
  known: readonly KnownSpeaker[],
): FullName[] {
  const names: FullName[] = [];
  for (const person of transcript.metadata.participants)
    names.push({
      name: person.name,
      folded: foldName(person.name),
      labels: person.label ? [labelKey(person.label)] : [],
      affiliation: affiliationOf(person.affiliation, person.title),
      span: person.span,
      block: -1,
      act: 'listed',
    });
  const told = new Set<string>();
  for (const fact of facts) {
    if (fact.act === 'addresses' && !fact.name.includes(' ')) continue;
    // The same from another speaker may mean somebody else.
    const label = transcript.blocks[fact.block]!.syntax.labelText;
    const key = `${fact.act}\n${fact.name}\n${fact.title}\n${fact.affiliation}\n${label}`;
    if (told.has(key)) continue;
    told.add(key);
    names.push(placed(fact));
  }
  for (const person of known) {
    const folded = foldName(person.name);
    names.push({
      name: person.name,
      folded,
      labels: person.labels.map(labelKey),
      affiliation: person.affiliations[0] ?? null,
      affiliations: person.affiliations,
      span: names.find((name) => name.folded === folded && name.span)?.span ?? null,
      block: -1,
      act: 'known',
    });
  }
  return names;
}

/** "Ann Lee, Public Works.": who opens with their own name gives it within so many code units. */
const OPENING = 90;

/** Labels without a name that the whole text is searched for. */
const OFFICES = 8;

/** Adds full names that the text mentions for surnames that nothing else completes. */
function addMentioned(transcript: Transcript, turns: readonly TurnView[], full: FullName[]): void {
  const complete = new Set(
    full.flatMap(({ folded, act }) =>
      act !== 'self' && folded.includes(' ') ? [folded.slice(folded.lastIndexOf(' ') + 1)] : [],
    ),
  );
  const wanted = new Set<string>();
  const offices: TurnView[] = [];
  const introduced = new Set(
    turns.filter((turn) => turn.facts.some((fact) => fact.act === 'self')).map((turn) => turn.key),
  );
  const seen = new Set<string>();
  const want = (folded: string): void => {
    if (folded !== '' && !folded.includes(' ') && !complete.has(folded)) wanted.add(folded);
  };
  for (const turn of turns) {
    if (turn.examiner) want(foldName(turn.examiner.name));
    if (turn.witness) want(foldName(turn.witness.name));
    if (seen.has(turn.key) || turn.asks) continue;
    seen.add(turn.key);
    const { folded } = nameInLabel(turn.label);
    want(folded);
    if (folded === '') offices.push(turn);
  }
  for (const { key } of offices
    .filter(({ key }) => !ANONYMOUS.test(key) && !WITNESS.test(key))
    .slice(0, OFFICES)) {
    if (full.some(({ labels }) => labels.includes(key)) || introduced.has(key) || holderOfOffice(key, full))
      continue;
    const name = holderInText(transcript, key.replace(/^(?:the|madam|mister|mr) /, ''));
    if (name)
      full.push({
        name,
        folded: foldName(name),
        labels: [key],
        affiliation: null,
        span: null,
        block: -1,
        act: 'mentioned',
      });
  }
  for (const { name, folded, block, at } of mentionedNames(transcript, wanted))
    full.push({ name, folded, labels: [], affiliation: null, span: null, block, act: 'mentioned', at });
}

/** The one full name that the document gives for a surname, else the name itself. */
function fullerName(found: FullName, full: readonly FullName[]): FullName {
  if (found.folded.includes(' ')) return found;
  const fuller = full.filter(
    (other) =>
      other.folded.includes(' ') && other.act !== 'known' && nameFit(found.folded, other.folded) === 2,
  );
  const [first] = fuller;
  return first && fuller.every((other) => nameFit(first.folded, other.folded) >= 3) ? first : found;
}

/** The full name that the document's title gives for a surname: "… by Press Secretary Ann Lee". */
function nameInTitle(turn: TurnView, title: string, span: DocumentSpan | null, full: FullName[]): void {
  const { folded } = nameInLabel(turn.label);
  if (folded === '' && turn.key.startsWith('the ')) {
    const name = holderInTitle(turn.key.slice(4), title);
    if (name)
      full.push({
        name,
        folded: foldName(name),
        labels: [turn.key],
        affiliation: null,
        span,
        block: -1,
        act: 'titled',
      });
    return;
  }
  if (folded === '' || full.some((name) => name.act === 'titled' && nameFit(folded, name.folded) >= 2))
    return;
  const words = title.split(' ').map((word) => word.replace(/[,;:]+$|['’]s$/g, ''));
  const surname = folded.split(' ').at(-1)!;
  for (let i = 1; i < words.length; i++) {
    if (foldName(words[i]!) !== surname) continue;
    let from = i - 1;
    if (/^\p{Lu}\.$/u.test(words[from]!) && from > 0) from--;
    const first = labelKey(words[from]!);
    if (!/^\p{Lu}\p{Ll}/u.test(words[from]!) || TITLES.has(first) || ROLES.has(first) || PARTICLES.has(first))
      continue;
    const name = words.slice(from, i + 1).join(' ');
    full.push({
      name,
      folded: foldName(name),
      labels: [],
      affiliation: null,
      span,
      block: -1,
      act: 'titled',
    });
    return;
  }
}

/** Who holds an office that the title names: `Lee` for "the president" in "Remarks by President Lee". */
function holderInTitle(office: string, title: string): string | null {
  const at = title.toLowerCase().indexOf(`${office} `);
  if (at < 0 || (office === 'president' && /vice\s$/i.test(title.slice(0, at)))) return null;
  const name = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,2}?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?=\s|,|$)/u.exec(
    title.slice(at + office.length + 1),
  );
  const words = name?.[0].split(' ') ?? [];
  return words.length === 0 || words.some((word) => TITLES.has(labelKey(word))) ? null : words.join(' ');
}

function affiliationOf(organisation: string | null, title: string | null): Affiliation | null {
  return organisation === null && title === null ? null : { organisation, title, since: null, until: null };
}

const ORDER: Readonly<Record<FullName['act'], number>> = {
  listed: 5,
  introduces: 4,
  self: 3,
  titled: 3,
  calls: 2,
  known: 1,
  addresses: 0,
  mentioned: 0,
};

function speakerOfLabel(
  turn: TurnView,
  drafts: Draft[],
  full: readonly FullName[],
  named: readonly TurnView[],
  turns: readonly TurnView[],
): number {
  const label = nameInLabel(turn.label);
  const found =
    label.folded === '' ? nameOfRole(turn, full, named, turns) : nameOfLabel(turn, label.folded, full, named);
  return speakerNamed(found, drafts, label.name === '' ? null : label.name);
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

function nameOfLabel(
  turn: TurnView,
  folded: string,
  full: readonly FullName[],
  named: readonly TurnView[],
): FullName | null {
  const own = new Set(named.filter((other) => other.key === turn.key).map((other) => other.block));
  const titled = nameInLabel(turn.label).titles.length > 0;
  let best: FullName | null = null;
  let bestScore = 0;
  let rivals = false;
  for (const candidate of full) {
    if (candidate.act === 'self' && !own.has(candidate.block)) continue;
    if (
      candidate.act === 'mentioned' &&
      (own.has(candidate.block)
        ? !titled || candidate.at! > OPENING
        : !titled && !presents(candidate.block, own, named))
    )
      continue;
    const byLabel = candidate.labels.includes(turn.key);
    const quality = byLabel ? 5 : nameFit(folded, candidate.folded);
    if (/lady|gentleman/i.test(candidate.affiliation?.title ?? '') && !/lady|gentleman/.test(turn.key))
      continue;
    if (
      quality === 0 ||
      (quality === 1 && (candidate.act === 'calls' || (titled && candidate.act === 'mentioned')))
    )
      continue;
    // A surname again tells nothing: a fuller name is worth more.
    const bare = quality === 4 && !folded.includes(' ');
    const score = (bare ? 1 : quality) * 10 + ORDER[candidate.act];
    if (best && score === bestScore && !samePerson(candidate.folded, best.folded)) rivals = true;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
      rivals = false;
    }
  }
  return rivals ? null : best;
}

/** Whether a block says who is there: text that nobody speaks, the first turns, what is said just before. */
function presents(block: number, own: ReadonlySet<number>, named: readonly TurnView[]): boolean {
  const first = Math.min(...[...own].slice(0, 1));
  if (block > first) return false;
  return first - block <= 3 || block <= (named[2]?.block ?? 0);
}

/** Two writings of one full name: `ann lee` and `ann m lee`. */
function samePerson(one: string, other: string): boolean {
  return nameFit(one, other) >= 3 || nameFit(other, one) >= 3;
}

/** Who speaks under a role: who introduces themselves there, or whom the next speaker thanks or addresses. */
function nameOfRole(
  turn: TurnView,
  full: readonly FullName[],
  named: readonly TurnView[],
  turns: readonly TurnView[],
): FullName | null {
  const byLabel = full.find((candidate) => candidate.labels.includes(turn.key));
  if (byLabel) return byLabel;
  const holder = holderOfOffice(turn.key, full);
  if (holder) return holder;
  if (/^guest(?: 1)?$/.test(turn.key)) {
    const guests = full.filter(
      ({ act, affiliation }) => act === 'introduces' && affiliation?.title === 'guest',
    );
    const [guest] = guests;
    if (guest && guests.every(({ folded }) => nameFit(guest.folded, folded) > 2)) return guest;
  }
  const own = named.filter((other) => other.key === turn.key);
  if (isAnybody(turn.key.replace(/ #?\d{1,6}$/, ''))) {
    const self = own.flatMap((other) => other.facts.filter((fact) => fact.act === 'self'))[0];
    if (self?.name.includes(' ')) return placed(self);
    // "The next speaker is Ann Lee."
    const before = turns[turns.findIndex((other) => other.block === own[0]?.block) - 1];
    const call = before?.facts.findLast((fact) => fact.act === 'calls' && fact.name.includes(' '));
    if (call && /\d$/.test(turn.key)) return placed(call);
  }
  if (ANONYMOUS.test(turn.key)) return null;
  if (WITNESS.test(turn.key)) return null;
  const titled = full.find((candidate) => candidate.act === 'titled' && candidate.labels.includes(turn.key));
  if (titled) return titled;
  const selves = own.flatMap((other) => other.facts.filter((fact) => fact.act === 'self'));
  const self = selves[0];
  if (self) {
    if (
      selves.some(
        (fact) =>
          nameFit(foldName(fact.name), foldName(self.name)) === 0 &&
          nameFit(foldName(self.name), foldName(fact.name)) === 0,
      )
    )
      return null;
    return placed(self);
  }
  const blocks = new Set(own.map((other) => other.block));
  const votes = new Map<string, { fact: PlacedFact; count: number }>();
  turns.forEach((other, index) => {
    const before = turns[index - 1];
    if (!before || !blocks.has(before.block) || blocks.has(other.block) || other.asks) return;
    const fact = other.facts.find((candidate) => candidate.act === 'addresses');
    if (!fact) return;
    const key = foldName(fact.name);
    const vote = votes.get(key);
    if (vote) vote.count++;
    else votes.set(key, { fact, count: 1 });
  });
  let best: { fact: PlacedFact; count: number } | null = null;
  for (const vote of votes.values()) if (!best || vote.count > best.count) best = vote;
  if (!best) return null;
  const folded = foldName(best.fact.name);
  const fuller = full.find((candidate) => candidate.act !== 'self' && nameFit(folded, candidate.folded) >= 2);
  return fuller ?? placed(best.fact);
}

/** Who a list of participants says holds the office that a label names: `CITY CLERK`, `The Chair`. */
function holderOfOffice(key: string, full: readonly FullName[]): FullName | null {
  const office = key.replace(/^(?:the|madam|mister|mr) /, '');
  if (office.length < 4) return null;
  const holders = full.filter(({ act, affiliation }) => {
    if (act !== 'listed' || !affiliation?.title) return false;
    const title = labelKey(affiliation.title);
    return (
      title === office ||
      title.startsWith(`${office} of `) ||
      title.endsWith(` ${office}`) ||
      (office !== 'clerk' && office.endsWith(` ${title}`))
    );
  });
  const exact = holders.filter(({ affiliation }) => labelKey(affiliation!.title!) === office);
  const [only] = exact.length > 0 ? exact : holders;
  return only && (exact.length === 1 || holders.length === 1) ? only : null;
}

const ANONYMOUS =
  /\b(?:official|unidentified|unknown|audience|speakers|male|female|member|members|voice|all|multiple|caller|staff|senators|attendee)\b/;

function placed(fact: PlacedFact): FullName {
  return {
    name: fact.name,
    folded: foldName(fact.name),
    labels: [],
    affiliation: affiliationOf(fact.affiliation, fact.title),
    span: fact.span,
    block: fact.block,
    act: fact.act,
  };
}

const MODERATORS = /^(?:moderator|operator|facilitator|host|anchor|announcer|emcee|mc)\b/;

function moderators(turns: readonly TurnView[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const turn of turns) if (MODERATORS.test(turn.key)) keys.add(turn.key);
  return keys;
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

const ENDS_ASKING = /\?["”’)\]\s]*$/;

/** Who asks, who presides over the questions, who answers. */
function giveRoles(drafts: Draft[], turns: readonly TurnView[], speakerOf: readonly number[]): void {
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
