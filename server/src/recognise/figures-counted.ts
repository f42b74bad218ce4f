/** What a figure counts, and which way it says that something went. */
import { detach } from '../syntax/characters.ts';
import { wordAt } from './figures-reading.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Words that end the thing counted: function words, verbs that follow a subject. */
const STOPS = new Set(
  (
    'the a an and or but nor of in on at to for from by with as than that which who whom whose this these those ' +
    'is are was were be been being has have had do did does will would can could may might shall should must not ' +
    'if when while because although though since after before until between among within into through during ' +
    'against under over about per each every it he she they we i you his her its their our your my there here ' +
    'what where how why so then now also still just even only said says say got get gets went go goes came come ' +
    'died live lived killed arrived left made more less annually monthly daily out up down off back away ago aged ' +
    'year years quarter quarters month months percent last next without across along yet together alone'
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
const PEOPLE = new Set(['people', 'men', 'women', 'children', 'folks', 'personnel', 'staff', 'police']);
const MOST_WORDS = 4;

/**
 * @param next index after the figure's last token
 * @returns the words counted up to the first plural, single spaces; null where none follow
 */
export function readCounted(tokens: readonly Token[], text: string, next: number): string | null {
  let at = next;
  if (tokens[at]?.lower === '-') at++;
  const change = wordAt(tokens, at);
  if (UP_AFTER.has(change) || DOWN_AFTER.has(change)) {
    const link = wordAt(tokens, at + 1);
    if (link !== 'in' && link !== 'of') return null;
    at += 2;
  }
  for (let steps = 0; steps < 3 && LEADING.has(wordAt(tokens, at)); steps++) at++;
  const first = at;
  let last = -1;
  for (let words = 0; words < MOST_WORDS; words++) {
    const token = tokens[at];
    if (token?.kind !== TokenKind.Word || STOPS.has(token.lower)) break;
    last = nameEnd(tokens, at);
    at = last + 1;
    if (isPlural(token.lower) && !isPlural(wordAt(tokens, at))) break;
  }
  if (last < 0) return null;
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    const { start, end, spaced } = tokens[index]!;
    const word = text.slice(start, end);
    if (spaced || words.length === 0) words.push(word);
    else words.push(words.pop() + word);
  }
  return words.length === 1 ? detach(words[0]!) : words.join(' ');
}

/** Index of the last token of a word that hyphens or periods hold together: `H-2B`, `U.S.`. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const joint = tokens[end + 1];
    const part = tokens[end + 2];
    if (joint === undefined || joint.spaced) return end;
    if (joint.lower === '-' && part !== undefined && !part.spaced) end += 2;
    else if (tokens[end]!.kind === TokenKind.Number && joint.kind === TokenKind.Word) end += 1;
    else if (joint.lower === '.' && tokens[end]!.capital && tokens[end]!.end - tokens[end]!.start === 1)
      end += part !== undefined && !part.spaced && part.capital ? 2 : 1;
    else return end;
    if (tokens[end]!.lower === '.') return end;
  }
}

function isPlural(word: string): boolean {
  return (
    PEOPLE.has(word) ||
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'))
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and nouns before the figure: `fell 3 percent`, `an increase of 20`. */
const UP_BEFORE = words(
  'increase increased increases increasing rise rises rose risen rising grow grows grew grown growth growing gain gains ' +
    'gained climb climbs climbed jump jumps jumped surge surged surges soar soared soars added adds add boost boosted up',
);
const DOWN_BEFORE = words(
  'decrease decreased decreases decreasing decline declined declines declining drop drops dropped dropping fall falls ' +
    'fell fallen falling reduce reduced reduces reducing reduction cut cuts cutting lose loses lost loss shrink shrank ' +
    'shrunk slash slashed plunge plunged plummeted tumbled dip dipped down',
);
/** Nouns and adverbs after it: `a 74 percent decrease`, `20 percent lower`. */
const UP_AFTER = words('increase increases rise growth gain gains jump surge spike uptick boost higher up');
const DOWN_AFTER = words(
  'decrease decreases decline declines drop drops reduction reductions cut cuts loss losses lower down',
);
const ADJECTIVES_BEFORE_NOUN = 2;
const REACH_BEFORE = 4;
const STOPPERS = new Set([',', ';', ':', '.', '—', '?', '!', '(', ')']);

/** @returns the direction that a word near the figure gives it, with no stop or number between; null without one */
export function readDirection(
  tokens: readonly Token[],
  first: number,
  next: number,
): 'increase' | 'decrease' | null {
  for (let at = next; at <= next + ADJECTIVES_BEFORE_NOUN && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== TokenKind.Word || STOPS.has(token.lower)) break;
    if (UP_AFTER.has(token.lower)) return 'increase';
    if (DOWN_AFTER.has(token.lower)) return 'decrease';
  }
  const adverb = wordAt(tokens, next);
  if (adverb === 'up' || adverb === 'down') return adverb === 'up' ? 'increase' : 'decrease';
  for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.kind === TokenKind.Number || STOPPERS.has(lower)) break;
    if (lower === 'up' || lower === 'down') {
      const after = wordAt(tokens, at + 1);
      if (at !== first - 1 && after !== 'by' && after !== 'from' && after !== 'about' && after !== 'nearly')
        continue;
    }
    if (UP_BEFORE.has(lower)) return 'increase';
    if (DOWN_BEFORE.has(lower)) return 'decrease';
  }
  return null;
}
