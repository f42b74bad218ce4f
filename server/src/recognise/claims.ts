/**
 * Decides whether a quantity is a claim: stated as a fact about the world that a reader could check and would
 * expect a source for. Every rule says why a quantity is none; what no rule excuses is a claim.
 */
import { aged, ageLine } from './claims-ages.ts';
import { advertised, ofCode, rated } from './claims-code.ts';
import { counted, emphatic, labelled, scored } from './claims-counts.ts';
import { denied } from './claims-denials.ts';
import { guessed } from './claims-guesses.ts';
import { asked, chosen, supposed } from './claims-moods.ts';
import { foreseen } from './claims-outlook.ts';
import { alternative, type Excuse, listHead, type Quantity } from './claims-quantity.ts';
import { ofOwnLife, toldTo, wished } from './claims-stance.ts';
import {
  criterion,
  due,
  ofAcquaintance,
  ofFamily,
  possible,
  takenUp,
  tolerance,
  undone,
} from './claims-standing.ts';
import { echoed, met, onTheTable, remarked, threshold, workedOut } from './claims-supposing.ts';

const RULES: readonly ((quantity: Quantity) => Excuse | null)[] = [
  labelled,
  aged,
  ageLine,
  emphatic,
  scored,
  rated,
  ofCode,
  advertised,
  counted,
  asked,
  supposed,
  chosen,
  wished,
  foreseen,
  denied,
  guessed,
  toldTo,
  ofOwnLife,
  workedOut,
  threshold,
  onTheTable,
  echoed,
  remarked,
  met,
  takenUp,
  ofAcquaintance,
  ofFamily,
  tolerance,
  criterion,
  possible,
  undone,
  due,
];

/**
 * @returns for each quantity why it is no claim, or null when it is one; looks at its sentence, and at the one before
 */
export function excusesOf(quantities: readonly Quantity[]): (Excuse | null)[] {
  const excuses = new Array<Excuse | null>(quantities.length).fill(null);
  for (const rule of RULES)
    for (let at = 0; at < quantities.length; at++) excuses[at] ??= rule(quantities[at]!);
  for (let at = 0; at < quantities.length; at++) excuses[at] ??= borrowed(quantities[at]!);
  return excuses;
}

/** Why the quantity is no claim for what it is joined to is none. */
function borrowed(quantity: Quantity): Excuse | null {
  const head = listHead(quantity);
  if (head) return excusesOf([head])[0]!;
  const other = alternative(quantity);
  return other && (wished(other) ?? supposed(other) ?? asked(other));
}
