/** What a figure counts, and which way it says that something went. */
import { wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Words that end the thing counted: function words, verbs that follow a subject. */
const STOPS = new Set(
  (
    'the a an and or but nor of in on at to for from by with as than that which who whom whose this these those ' +
    'is are was were be been being has have had do does did will would can could may might shall should must not ' +
    'if when while because although though since after before until between among within into through during ' +
    'against under over about per each every it he she they we i you his her its their our your my there here ' +
    'what where how why so then now aged year years quarter month months per percent also still just even only said says say got get gets went go goes came come ' +
    'died live lived killed arrived left made more less annually monthly daily out up down off back away ago'
  ).split(' '),
);

const LEADING = new Set([
  'of',
  'more',
  'additional',
  'other',
  'extra',
  'the',
  'these',
  'those',
  'our',
  'new',
]);
const LIMIT = 4;

/**
 * @param next index after the figure's last token
 * @returns the words counted, single spaces, null where none follow
 */
export function readCounted(tokens: readonly Token[], text: string, next: number): string | null {
  let at = next;
  if (tokens[at]?.lower === '-') at++;
  for (let steps = 0; steps < 3 && LEADING.has(wordAt(tokens, at)); steps++) at++;
  const words: string[] = [];
  while (words.length < LIMIT) {
    const token = tokens[at];
    if (token === undefined || token.kind === TokenKind.Symbol || STOPS.has(token.lower)) break;
    let end = at;
    while (tokens[end + 1]?.lower === '-' && tokens[end + 2] !== undefined && !tokens[end + 2]!.spaced)
      end += 2;
    words.push(text.slice(token.start, tokens[end]!.end));
    at = end + 1;
  }
  return words.length === 0 ? null : words.join(' ');
}

const UP = new Set(
  (
    'increase increased increases increasing rise rises rose risen rising grow grows grew grown growth growing gain ' +
    'gains gained climb climbs climbed jump jumps jumped surge surged surges soar soared soars raise raised raises ' +
    'expand expanded expansion add added adds up higher spike spiked uptick boost boosted'
  ).split(' '),
);
const DOWN = new Set(
  (
    'decrease decreased decreases decreasing decline declined declines declining drop drops dropped dropping fall falls ' +
    'fell fallen falling reduce reduced reduces reducing reduction reductions cut cuts cutting lose loses lost loss ' +
    'shrink shrank shrunk down lower slash slashed plunge plunged plummet plummeted tumble tumbled dip dipped'
  ).split(' '),
);
const STOPPERS = new Set([',', ';', ':', '.', '—', '?', '!', '(', ')']);
const REACH_BEFORE = 4;
const REACH_AFTER = 3;

/** @returns the direction that a word near the figure, with no stop between, gives it; the nearer word wins */
export function readDirection(
  tokens: readonly Token[],
  first: number,
  next: number,
): 'increase' | 'decrease' | null {
  for (let at = next; at < next + REACH_AFTER && at < tokens.length; at++) {
    const found = directionOf(tokens[at]!.lower);
    if (found) return found;
    if (tokens[at]!.kind !== TokenKind.Word) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
    const found = directionOf(tokens[at]!.lower);
    if (found) return wordAt(tokens, at) === 'up' && wordAt(tokens, at + 1) === 'to' ? null : found;
    if (tokens[at]!.kind === TokenKind.Number || STOPPERS.has(tokens[at]!.lower)) break;
  }
  return null;
}

function directionOf(word: string): 'increase' | 'decrease' | null {
  return UP.has(word) ? 'increase' : DOWN.has(word) ? 'decrease' : null;
}
