/** Which full name a label's name stands for. */
import { beginsWithFamily } from './resolve-speakers-family.ts';
import type { FullName } from './resolve-speakers-full.ts';
import { nameFit, nameInLabel } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { NamedTurns, TurnView } from './resolve-speakers-turns.ts';

/** "Ann Lee, Public Works.": who opens with their own name gives it within so many code units. */
const OPENING = 90;

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

/** The full name that fits a label best; null where none does, or two people fit it as well as each other. */
export function nameOfLabel(
  turn: TurnView,
  folded: string,
  people: People,
  named: NamedTurns,
): FullName | null {
  const turns = named.of(turn.key);
  const own = new Set(turns.map((other) => other.block));
  const titled = nameInLabel(turn.label).titles.length > 0;
  let best: FullName | null = null;
  let bestScore = 0;
  let rivals = false;
  for (const candidate of people.under(turn.key, folded)) {
    if (candidate.act === 'self' && !own.has(candidate.block)) continue;
    if (
      candidate.act === 'mentioned' &&
      (own.has(candidate.block)
        ? !titled || candidate.at! > OPENING
        : !titled && !presents(candidate.block, turns[0]!.block, named))
    )
      continue;
    const byLabel = candidate.labels.includes(turn.key);
    const fit = byLabel ? 5 : nameFit(folded, candidate.folded);
    const quality = fit === 1 && beginsWithFamily(folded, candidate.folded) ? 2 : fit;
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
function presents(block: number, first: number, named: NamedTurns): boolean {
  if (block > first) return false;
  return first - block <= 3 || block <= (named.all[2]?.block ?? 0);
}

/** Two writings of one full name: `ann lee` and `ann m lee`. */
function samePerson(one: string, other: string): boolean {
  return nameFit(one, other) >= 3 || nameFit(other, one) >= 3;
}
