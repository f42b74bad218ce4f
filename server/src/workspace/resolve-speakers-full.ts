/** The full names that a document and the glossary give: lists, introductions, the title. */
import type { Affiliation, KnownSpeaker } from '../model/knowledge.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Transcript } from '../model/transcript.ts';
import type { SpeakerFact } from '../model/values.ts';
import { labelKey } from '../syntax/label-class.ts';
import { PARTICLES } from '../syntax/label-words.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import { People } from './resolve-speakers-people.ts';
import type { PlacedFact, TurnView } from './resolve-speakers-turns.ts';

/** Somebody whose full name the document or a glossary gives. */
export interface FullName {
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

/** Who the document's lists, its introductions and the glossary name, in that order; addresses by one name are left out. */
export function namesOf(
  transcript: Transcript,
  facts: readonly PlacedFact[],
  known: readonly KnownSpeaker[],
): People {
  const names = new People();
  for (const person of transcript.metadata.participants)
    names.add({
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
    names.add(placed(fact));
  }
  for (const person of known) {
    const folded = foldName(person.name);
    names.add({
      name: person.name,
      folded,
      labels: person.labels.map(labelKey),
      affiliation: person.affiliations[0] ?? null,
      affiliations: person.affiliations,
      span: names.fitting(folded).find((name) => name.folded === folded && name.span)?.span ?? null,
      block: -1,
      act: 'known',
    });
  }
  return names;
}

/** A programme has no more. */
const HOSTS = 20;

/**
 * Adds full names in labels, which tell whom a label with the first name alone names.
 * @param turns one of each label
 */
export function addLabels(turns: Iterable<TurnView>, people: People): void {
  const presented: string[] = [];
  for (const turn of turns) {
    const { name, folded } = nameInLabel(turn.label);
    // "ANN VAN LEE, HOST" is "VAN LEE" from then on.
    if (presented.some((fuller) => fuller.endsWith(` ${folded}`))) continue;
    if (presented.length < HOSTS && /, (?:HOST|BYLINE|ANCHOR)\b/i.test(turn.label)) presented.push(folded);
    // "MR. VAN LEE" gives a surname alone.
    if (folded.includes(' ') && !PARTICLES.has(folded.split(' ')[0]!)) people.addMentioned(name, [], folded);
  }
}

/** The one full name that the document gives for a surname, else the name itself. */
export function fullerName(found: FullName, people: People): FullName {
  if (found.folded.includes(' ')) return found;
  const fuller = people
    .fitting(found.folded)
    .filter(
      (other) =>
        other.folded.includes(' ') && other.act !== 'known' && nameFit(found.folded, other.folded) === 2,
    );
  const [first] = fuller;
  return first && fuller.every((other) => nameFit(first.folded, other.folded) >= 3) ? first : found;
}

/** Null where neither is known. */
export function affiliationOf(organisation: string | null, title: string | null): Affiliation | null {
  return organisation === null && title === null ? null : { organisation, title, since: null, until: null };
}

/** A fact that somebody says, as a full name at its place. */
export function placed(fact: PlacedFact): FullName {
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
