/** Which way a number was qualified, by the words tied to it directly. */
import type { Modifier } from '../model/values.ts';
import { wordAt } from './figures-reading.ts';
import type { Token } from './tokens.ts';

/** Phrases before a number. */
const BEFORE: readonly (readonly [Modifier, string])[] = [
  [
    '~',
    'about|almost|nearly|approximately|approx|approx .|roughly|around|circa|close to|near|estimated|some|virtually|' +
      'practically|in the neighborhood of|in the range of|in the ballpark of|on the order of|in the order of|' +
      'in the region of|something like|closer to|more like|nearer to|more or less|or so|just about|pretty much|~|≈|somewhere around|approaching|nearing',
  ],
  [
    '>',
    'more than|over|above|north of|upward of|upwards of|in excess of|exceeding|exceeds|exceeded|greater than|higher than|' +
      'larger than|bigger than|beyond|surpassing|surpassed|better than|topping|>',
  ],
  [
    '>=',
    'at least|never less than|never fewer than|never below|never under|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|' +
      'as low as|at a minimum|≥|> =',
  ],
  ['<', 'less than|fewer than|under|below|lower than|smaller than|south of|short of|shy of|just under|<'],
  [
    '<=',
    'up to|at most|as many as|as much as|as high as|as long as|as large as|no more than|not more than|no greater than|' +
      'no higher than|never more than|never above|never over|never exceeded|a maximum of|maximum of|not exceeding|not to exceed|capped at|≤|< =',
  ],
];

interface Phrase {
  /** Its words but the last, last first. */
  readonly rest: readonly string[];
  readonly modifier: Modifier;
}

const BY_LAST_WORD: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const [modifier, phrases] of BEFORE)
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ').reverse();
      const list = map.get(words[0]!) ?? [];
      list.push({ rest: words.slice(1), modifier });
      map.set(words[0]!, list);
    }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
})();

const AFTER: readonly (readonly [Modifier, readonly string[]])[] = [
  ['~', ['or', 'so']],
  ['~', [',', 'or', 'so']],
  ['~', [',', 'or', 'something']],
  ['~', [',', 'something', 'like', 'that']],
  ['~', ['or', 'something']],
  ['~', ['or', 'thereabouts']],
  ['~', ['give', 'or', 'take']],
  ['~', [',', 'give', 'or', 'take']],
  ['~', [',', 'approximately']],
  ['~', [',', 'roughly']],
  ['>=', ['or', 'more']],
  ['>=', ['or', 'higher']],
  ['>=', ['or', 'greater']],
  ['>=', ['or', 'older']],
  ['>=', ['or', 'above']],
  ['>=', ['and', 'above']],
  ['>=', ['and', 'older']],
  ['>=', ['and', 'over']],
  ['>=', ['plus']],
  ['<=', ['or', 'less']],
  ['<=', ['or', 'fewer']],
  ['<=', ['or', 'lower']],
  ['<=', ['or', 'younger']],
  ['<=', ['or', 'below']],
  ['<=', ['and', 'under']],
];

/** What may stand between the phrase and the number. */
const BETWEEN = new Set(['a', 'an', 'the', 'just', 'that', 'perhaps', 'maybe', '*', '_', '"', '(', '[']);

/**
 * @param first index of the figure's first token
 * @param next index after its last
 * @returns the modifier, null where none is tied to the figure
 */
export function readModifier(tokens: readonly Token[], first: number, next: number): Modifier | null {
  let at = first - 1;
  let definite = false;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    if (wordAt(tokens, at) === '>' && wordAt(tokens, at - 2) === '<') {
      at -= 2;
      continue;
    }
    const found = phraseAt(tokens, at);
    if (found) return reachesOnly(tokens, at, definite, next) ? null : found;
    definite ||= tokens[at]!.lower === 'the';
    if (!BETWEEN.has(tokens[at]!.lower)) break;
  }
  const word = wordAt(tokens, next);
  if (word === 'or' || word === ',' || word === 'and' || word === 'give' || word === 'plus')
    for (const [modifier, words] of AFTER)
      if (words.every((each, index) => wordAt(tokens, next + index) === each) && !tokens[next]!.capital)
        return modifier;
  return null;
}

/** What somebody is paid or bound under: "under 22 contracts". */
const BOUND_BY = new Set(
  'contracts agreements headings licences licenses treaties acts laws flags schemes'.split(' '),
);

const ADDS = new Set('add adds added adding'.split(' '));
const MOVES = new Set(
  'take takes took taken bring brings brought push pushes pushed raise raises raised'.split(' '),
);
const MOVED = 4;

/** Whether the phrase that ends at `at` tells where something comes to and bounds nothing: "it adds up to 40". */
function reachesOnly(tokens: readonly Token[], at: number, definite: boolean, next: number): boolean {
  const word = tokens[at]!.lower;
  // "growth over the 40 of last year"
  if (definite && word === 'over') return true;
  if (word === 'under') return BOUND_BY.has(wordAt(tokens, next));
  if (word !== 'to' || wordAt(tokens, at - 1) !== 'up') return false;
  if (ADDS.has(wordAt(tokens, at - 2))) return true;
  for (let from = at - 2; from > at - 2 - MOVED; from--) if (MOVES.has(wordAt(tokens, from))) return true;
  return false;
}

/** Verbs whose "about" is theirs: "they talked about a billion dollars". */
const TALKING = new Set(
  'talk talks talked talking think thinking worry worries worried worrying complain complains complained care'.split(
    ' ',
  ),
);

function phraseAt(tokens: readonly Token[], at: number): Modifier | null {
  const phrases = BY_LAST_WORD.get(tokens[at]!.lower);
  if (phrases === undefined) return null;
  if (tokens[at]!.lower === 'about' && TALKING.has(wordAt(tokens, at - 1))) return null;
  for (const { rest, modifier } of phrases)
    if (rest.every((word, index) => wordAt(tokens, at - 1 - index) === word)) return modifier;
  return null;
}
