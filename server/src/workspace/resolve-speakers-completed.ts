/** Full names that are only mentioned somewhere, for surnames and offices that nothing else completes. */
import type { Transcript } from '../model/transcript.ts';
import { holderInHead } from './resolve-speakers-head.ts';
import { holderInText, mentionedNames } from './resolve-speakers-mentioned.ts';
import { foldName, lastWord, nameInLabel } from './resolve-speakers-names.ts';
import { ANONYMOUS, hasOwnLabel, holderOfOffice } from './resolve-speakers-offices.ts';
import type { People } from './resolve-speakers-people.ts';
import type { TurnView } from './resolve-speakers-turns.ts';
import { WITNESS } from './resolve-speakers-witness.ts';

/** Labels without a name that the whole text is searched for. */
const OFFICES = 8;

/** Adds full names that the text mentions for surnames that nothing else completes. */
export function addMentioned(transcript: Transcript, turns: readonly TurnView[], people: People): void {
  const complete = new Set(
    people.all.flatMap(({ folded, act }) =>
      act !== 'self' && folded.includes(' ') ? [lastWord(folded)] : [],
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
    if (people.labelled(key).length > 0 || introduced.has(key) || holderOfOffice(key, people)) continue;
    const office = key === 'pm' ? 'prime minister' : key.replace(/^(?:the|madam|mister|mr) /, '');
    const name = holderInHead(transcript, office, turns[0]!) ?? holderInText(transcript, office);
    if (name && !hasOwnLabel(key, foldName(name), turns)) people.addMentioned(name, [key]);
  }
  for (const { name, folded, block, at } of mentionedNames(transcript, wanted))
    people.add({ name, folded, labels: [], affiliation: null, span: null, block, act: 'mentioned', at });
}
