/** Which way a clause points: "will open in June" forward, "opened in June" back. */
import type { Lean } from '../model/values.ts';
import type { Reader } from './dates-reader.ts';

/** Point forward by themselves. */
const FORWARD = new Set(
  (
    'will shall gonna upcoming forthcoming scheduled due deadline ll tomorrow next please expect expects expecting ' +
    'hope hopes hoping'
  ).split(' '),
);
/** Point forward before "to" or "for": "we plan to", "is expected to". */
const FORWARD_BEFORE_TO = new Set(
  (
    'going plan plans planned planning intend intends expected set slated ' + 'ready look forward about'
  ).split(' '),
);
/** After these "plan" is a noun. */
const DETERMINERS = new Set('our the a his her their its my your this that any no s'.split(' '));
/** Point forward where nothing else tells. */
const PERHAPS_FORWARD = new Set('should can could must might would'.split(' '));
/** Irregular past forms and words that go with the past; regular forms end in -ed. */
const BACK = new Set(
  (
    'was were had did ago began went came said told made took got gave found saw held met became led brought ' +
    'ran happened last yesterday spoke wrote built sent grew fell rose lost kept stood knew thought heard paid ' +
    'since already recently previously'
  ).split(' '),
);

/** How far the verb of a date's clause may stand from it, in tokens. */
const REACH = 18;

/**
 * Looks back from the expression to the nearest verb that tells, then ahead.
 * @param at the expression's first token
 * @param to the token after it
 */
export function leanOf(r: Reader, at: number, to: number): Lean {
  const first = firstOfList(r, at);
  const before = r.lower(first - 1);
  if (before === 'since') return 'past';
  if (before === 'come') return 'future';
  if (before === 'until' || before === 'till') return backBefore(r, first) ? 'past' : 'future';
  if (before === 'by') return backBefore(r, first) ? 'past' : 'future';
  // "She said that May 6th would be the day."
  if (r.is(to, 'would') && r.is(to + 1, 'be')) return 'future';
  const behind = nearest(r, first - 1, -1);
  const ahead = nearest(r, to, 1);
  // "On Tuesday, the chair will speak": what opens a clause belongs to what follows.
  const opens = r.is(to, ',') && opensClause(r, first);
  if (ahead.lean && (opens || ahead.cost < behind.cost)) return ahead.lean;
  return behind.lean ?? ahead.lean ?? (behind.perhaps || ahead.perhaps ? 'future' : null);
}

/** Verbs of what is over after some time: "will be done in two weeks" tells how long. */
const WITHIN = new Set(
  'done finish finished complete completed double doubled build built happen get got do make made learn'.split(
    ' ',
  ),
);

/** Whether a verb before `at` places what it tells in the future: "will meet", "see you". */
export function looksForward(r: Reader, at: number): boolean {
  for (let i = at - 1, stop = Math.max(0, at - REACH); i >= stop; i--) {
    const lower = r.lower(i);
    if (WITHIN.has(lower) || lower === ',' || lower === ';') return false;
    if (lower === 'see' && SEEN.has(r.lower(i + 1)) && (i === 0 || !r.isWord(i - 1) || r.is(i - 1, 'll')))
      return true;
    const lean = leanOfWord(r, i);
    if (lean) return lean === 'future';
  }
  return false;
}

const SEEN = new Set('you ya everybody everyone all'.split(' '));

/** What a comma or "and" between the date and a verb counts for, in tokens. */
const BOUNDARY_COST = 4;
const BOUNDARIES = new Set([',', ';', ':', '"', '—', '–', '(', ')', 'and', 'but', 'that', 'which', 'who']);

interface Verb {
  readonly lean: Lean;
  readonly cost: number;
  readonly perhaps: boolean;
}

function nearest(r: Reader, from: number, step: 1 | -1): Verb {
  let perhaps = false;
  let cost = 0;
  for (let n = 0, i = from; n < REACH && i >= 0 && i < r.tokens.length; n++, i += step) {
    cost += BOUNDARIES.has(r.lower(i)) ? BOUNDARY_COST : 1;
    const lean = leanOfWord(r, i);
    if (lean) return { lean, cost, perhaps };
    // "Those who missed it can sign up through January 15": what may be done still lies ahead.
    if (step < 0 && r.is(i, 'can') && (r.is(from, 'through') || r.is(i + 1, 'still')))
      return { lean: 'future', cost, perhaps };
    perhaps ||= PERHAPS_FORWARD.has(r.lower(i));
  }
  return { lean: null, cost: Number.POSITIVE_INFINITY, perhaps };
}

function opensClause(r: Reader, first: number): boolean {
  const at = first - 2;
  return first === 0 || at < 0 || BOUNDARIES.has(r.lower(at)) || BOUNDARIES.has(r.lower(first - 1));
}

/** The first of coordinated dates, which tells for all: "by May or June". */
function firstOfList(r: Reader, at: number): number {
  let first = at;
  for (let i = at - 1, stop = Math.max(0, at - 8); i >= stop; i--) {
    const word = r.word(i);
    if (word?.month || word?.weekday || (r.isNumber(i) && r.size(i) <= 2)) first = i;
    else if (!LINKS.has(r.lower(i))) break;
  }
  return first;
}

const LINKS = new Set(
  'and or to through the of , - – end beginning start middle close early late mid first second half quarter week'.split(
    ' ',
  ),
);

function backBefore(r: Reader, at: number): boolean {
  for (let i = at - 1, stop = Math.max(0, at - REACH); i >= stop; i--) {
    const lean = leanOfWord(r, i);
    if (lean) return lean === 'past';
  }
  return false;
}

function leanOfWord(r: Reader, at: number): Lean {
  const lower = r.lower(at);
  if (lower === 'have' || lower === 'has' || lower === 've')
    return hasParticiple(r, at + 1) && !r.is(at - 1, 'will') ? 'past' : null;
  if (lower === 'be' && r.is(at - 1, 'to') && /^(?:is|are)$/.test(r.lower(at - 2))) return 'future';
  if (lower === 'won') return r.is(at + 1, "'") ? 'future' : 'past';
  // "the last week of May", "the last Sunday in May": the last of them, not one that is over.
  if (lower === 'last' && isLastOf(r, at)) return null;
  // "Will be announced", "to be formally held": what is to be is not over.
  if (isPassive(r, at - 1) && (BACK.has(lower) || isPastForm(r, at))) return null;
  if (BACK.has(lower)) return 'past';
  // "Down due to rain": a cause.
  if (lower === 'due' && r.is(at + 1, 'to') && !/^(?:is|are|was|were|s|re|be)$/.test(r.lower(at - 1)))
    return null;
  if (FORWARD.has(lower)) return 'future';
  if (
    FORWARD_BEFORE_TO.has(lower) &&
    !DETERMINERS.has(r.lower(at - 1)) &&
    (r.is(at + 1, 'to') || r.is(at + 1, 'for') || r.is(at + 1, 'forward'))
  )
    return 'future';
  return isPastForm(r, at) ? 'past' : null;
}

function isPassive(r: Reader, at: number): boolean {
  return r.is(at, 'be') || (r.is(at - 1, 'be') && r.lower(at).endsWith('ly'));
}

/** Not "the last couple of weeks", which are those just over. */
function isLastOf(r: Reader, at: number): boolean {
  if (r.is(at + 2, 'of')) return !/^(?:couple|number|handful|bit|several)$/.test(r.lower(at + 1));
  return r.is(at + 2, 'in') && Boolean(r.word(at + 1)?.weekday);
}

function hasParticiple(r: Reader, at: number): boolean {
  if (r.is(at, 'been')) return !r.lower(at + 1).endsWith('ing');
  return [at, at + 1].some(
    (i) => BACK.has(r.lower(i)) || isPastForm(r, i) || r.is(i, 'been') || r.is(i, 'taken'),
  );
}

const NOT_PAST = new Set('need united hundred indeed speed proceed succeed exceed'.split(' '));

function isPastForm(r: Reader, at: number): boolean {
  const { length } = r.lower(at);
  return length > 3 && r.lower(at).endsWith('ed') && !r.capital(at) && !NOT_PAST.has(r.lower(at));
}
