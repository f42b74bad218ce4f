/** Which way a clause points: "will open in June" forward, "opened in June" back. */
import type { Lean } from '../model/values.ts';
import type { Reader } from './dates-reader.ts';

const FORWARD = new Set(
  (
    'will shall won going gonna upcoming scheduled due expect expects plan plans planned planning intend intends ' +
    'hope hopes until till by next tomorrow soon should can could must may might would forthcoming starting ' +
    'beginning effective deadline let please schedule book set arrange ll'
  ).split(' '),
);
const BACK = new Set(
  (
    'was were had did been has have since ago ended began started went came said told made took got gave found saw ' +
    'held met signed launched announced passed last yesterday became led left brought ran won happened occurred'
  ).split(' '),
);

const REACH = 30;

/**
 * Looks back from the expression to the nearest verb that tells, then a little ahead.
 * @param at the expression's first token
 * @param to the token after it
 */
export function leanOf(r: Reader, at: number, to: number): Lean {
  const first = firstOfList(r, at);
  const before = r.lower(first - 1);
  if (before === 'since') return 'past';
  if (before === 'by' || before === 'until' || before === 'till')
    return backBefore(r, at) ? 'past' : 'future';
  for (let i = at - 1, stop = Math.max(0, at - REACH); i >= stop; i--) {
    const lean = leanOfWord(r, i);
    if (lean) return lean;
  }
  for (let i = to, stop = Math.min(r.tokens.length, to + REACH); i < stop; i++) {
    const lean = leanOfWord(r, i);
    if (lean) return lean;
  }
  return null;
}

/** The first of coordinated dates, which tells for all: "by May or June". */
function firstOfList(r: Reader, at: number): number {
  let first = at;
  for (let i = at - 1, stop = Math.max(0, at - 8); i >= stop; i--) {
    const word = r.word(i);
    if (word?.month || word?.weekday || (r.isNumber(i) && r.size(i) <= 2)) first = i;
    else if (!/^(?:and|or|to|through|the|of|,|-|–)$/.test(r.lower(i))) break;
  }
  return first;
}

function backBefore(r: Reader, at: number): boolean {
  for (let i = at - 1, stop = Math.max(0, at - REACH); i >= stop; i--) {
    const lower = r.lower(i);
    if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true;
  }
  return false;
}

function leanOfWord(r: Reader, at: number): Lean {
  const lower = r.lower(at);
  if (lower === 'by' || lower === 'set' || lower === 'may') return null;
  if (lower === 'have' && (r.is(at - 1, 'will') || r.is(at + 1, 'to'))) return null;
  if (lower === 'going') return r.is(at + 1, 'to') ? 'future' : null;
  if (lower === 'won') return r.is(at + 1, "'") ? 'future' : 'past';
  if (BACK.has(lower)) return 'past';
  if (FORWARD.has(lower)) return 'future';
  return lower.length > 4 && lower.endsWith('ed') && !r.capital(at) ? 'past' : null;
}
