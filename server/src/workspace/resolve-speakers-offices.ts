/** Who speaks under a label that is no name: a role, an office, a number. */
import { isAnybody, labelKey } from '../syntax/label-class.ts';
import { type FullName, placed } from './resolve-speakers-full.ts';
import { foldName, lastWord, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { NamedTurns, PlacedFact, TurnView } from './resolve-speakers-turns.ts';
import { WITNESS } from './resolve-speakers-witness.ts';

/** Code units within which a turn answers whoever spoke before. */
const OPENING = 120;

/** A turn that greets somebody is no longer than this. */
const GREETING = 120;

/** Who speaks under a role: who introduces themselves there, or whom the next speaker thanks or addresses. */
export function nameOfRole(
  turn: TurnView,
  people: People,
  named: NamedTurns,
  turns: readonly TurnView[],
): FullName | null {
  const [byLabel] = people.labelled(turn.key);
  if (byLabel) return byLabel;
  const holder = holderOfOffice(turn.key, people);
  if (holder && !hasOwnLabel(turn.key, holder.folded, named.firsts())) return holder;
  if (/^guest(?: 1)?$/.test(turn.key)) {
    const guests = people.all.filter(
      ({ act, affiliation }) => act === 'introduces' && affiliation?.title === 'guest',
    );
    const [guest] = guests;
    if (guest && guests.every(({ folded }) => nameFit(guest.folded, folded) > 2)) return guest;
  }
  const own = named.of(turn.key);
  if (isAnybody(turn.key.replace(/ #?\d{1,6}$/, ''))) {
    const self = own.flatMap((other) => other.facts.filter((fact) => fact.act === 'self'))[0];
    if (self?.name.includes(' ')) return placed(self);
    const call = /\d$/.test(turn.key) ? calledBefore(own[0], turns) : null;
    if (call) return placed(call);
  }
  if (ANONYMOUS.test(turn.key)) return null;
  if (WITNESS.test(turn.key)) return null;
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
  const votes = new Map<string, { fact: PlacedFact; count: number }>();
  for (const { index } of own) {
    const other = turns[index + 1];
    if (!other || other.key === turn.key || other.asks) continue;
    const fact = other.facts.find(
      (candidate) => candidate.act === 'addresses' && candidate.span.start - other.from < OPENING,
    );
    if (!fact) continue;
    const key = foldName(fact.name);
    const vote = votes.get(key);
    if (vote) vote.count++;
    else votes.set(key, { fact, count: 1 });
  }
  let best: { fact: PlacedFact; count: number } | null = null;
  for (const vote of votes.values()) if (!best || vote.count > best.count) best = vote;
  if (!best) return null;
  const folded = foldName(best.fact.name);
  // "Hi, Ann." behind the operator's words speaks to Ann Lee, who has a label of her own.
  if (named.fitting(folded).some((label) => nameFit(folded, label) > 0)) return null;
  const fuller = people
    .fitting(folded)
    .find((candidate) => candidate.act !== 'self' && nameFit(folded, candidate.folded) >= 2);
  return fuller ?? placed(best.fact);
}

/** An operator holds the line for a moderator whom the list names and who has a label. */
export function hasOwnLabel(key: string, folded: string, turns: Iterable<TurnView>): boolean {
  if (!/^(?:moderator|operator)$/.test(key)) return false;
  for (const { label } of turns) if (nameFit(nameInLabel(label).folded, folded) >= 3) return true;
  return false;
}

/** "The next speaker is Ann Lee.", "I want to introduce you to Ann Lee."; somebody may greet her before she speaks. */
function calledBefore(own: TurnView | undefined, turns: readonly TurnView[]): PlacedFact | null {
  if (!own) return null;
  const { index } = own;
  const callIn = (turn: TurnView | undefined): PlacedFact | null =>
    turn?.facts.findLast(
      ({ act, name }) => (act === 'calls' || act === 'introduces') && name.includes(' '),
    ) ?? null;
  const before = turns[index - 1];
  const found = callIn(before);
  return found ?? (before && before.words.length < GREETING ? callIn(turns[index - 2]) : null);
}

/** Who a list of participants says holds the office that a label names: `CITY CLERK`, `The Chair`. */
export function holderOfOffice(key: string, people: People): FullName | null {
  const office = key.replace(/^(?:the|madam|mister|mr) /, '');
  if (office.length < 4) return null;
  // A judge who sits alone holds an inquiry's chair.
  if (/^chair(?:man|woman|person)?$/.test(office)) {
    const presiding = people.listed.filter(({ affiliation }) => affiliation?.title === 'Presiding');
    if (
      presiding.length === 1 &&
      !people.listed.some(({ affiliation }) => /chair/i.test(affiliation?.title ?? ''))
    )
      return presiding[0]!;
  }
  const holders = people.titled(lastWord(office)).filter(({ affiliation }) => {
    const title = labelKey(affiliation!.title!);
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

/** Labels under which several people may speak. */
export const ANONYMOUS =
  /\b(?:official|unidentified|unknown|audience|speakers|male|female|member|members|voice|all|multiple|caller|staff|senators|attendee)\b/;
