/** Phrases that tell who speaks, who is introduced, called or spoken to. */
import type { SpeakerMention } from '../model/mention.ts';
import type { SpeakerFact } from '../model/values.ts';
import type { Sentence } from './sentence.ts';
import { affiliationAt, affiliationIn, welcomed } from './speakers-affiliations.ts';
import { bareName } from './speakers-bare.ts';
import { calledAfter, endsHere } from './speakers-calls.ts';
import { smallSurname, tornName } from './speakers-captioned.ts';
import { introductions } from './speakers-introductions.ts';
import {
  beginsName,
  beginsNameWith,
  type Person,
  personOf,
  type Run,
  readRun,
  wordTokens,
} from './speakers-names.ts';
import { isPlace } from './speakers-places.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './words.ts';
import { COMMA } from './words-classes.ts';

/** Where a sentence stands. */
export interface Place {
  /** In a turn rather than in text nobody speaks. */
  readonly turn: boolean;
  /** The label asks without naming anybody. */
  readonly asks: boolean;
  /** Among the first sentences, or the last. */
  readonly opening: boolean;
  /** The last words of the turn, but for "go ahead". */
  readonly last: boolean;
  /** Tokens of the sentences around. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** The words that {@link sentenceFacts} looks around. */
const CUES = new Set(
  (
    'name m am is s introduce introducing welcome welcoming joined accompanied guest guests speaker speakers to hear ' +
    'colleague with alongside talking speaking chatting interviewing host hosts co-host cohost have from go start ' +
    'begin joining line ahead thank thanks question'
  ).split(' '),
);
const CUE = wordClass((lower) => CUES.has(lower));

/** Begins a name, and is no cue itself. */
const NAME = wordClass((lower, capital) => capital && beginsNameWith(lower) && !CUES.has(lower));

/** Whether the sentence has a name, and a word or a place that says what it does there. */
export function mayTell(sentence: Sentence, { turn, opening, last }: Place): boolean {
  const { classes } = sentence;
  if ((classes & NAME) === 0) return false;
  if ((classes & CUE) !== 0) return true;
  return turn && (opening || last || beginsName(sentence.tokens[0]) || closingVocative(sentence.tokens) > 0);
}

/** Where the name of "I'm with you, Ann." stands; -1 where the sentence ends in none. */
function closingVocative(tokens: readonly Token[]): number {
  const at = tokens.length - 2;
  return at > 1 && tokens[at - 1]!.lower === ',' && beginsName(tokens[at]) && endsHere(tokens, at + 1)
    ? at
    : -1;
}

/**
 * @param sentence one that {@link mayTell} something
 * @returns facts in no order, at most a few; linear in the number of tokens
 */
export function sentenceFacts(
  { tokens, classes }: Sentence,
  text: string,
  place: Place,
): readonly SpeakerMention[] {
  const facts: SpeakerMention[] = [];
  const add = (
    act: SpeakerFact['act'],
    run: Run,
    person: Person,
    affiliation: string | null,
    title: string | null,
  ): void => {
    const start = tokens[run.from + wordTokens(tokens, run, person.at)]?.start ?? tokens[run.from]!.start;
    facts.push({
      kind: 'speaker',
      span: { start, end: tokens[run.to - 1]!.end },
      value: {
        act,
        name: person.name,
        title: person.title ?? title,
        affiliation: person.affiliation ?? affiliation,
      },
    });
  };
  const word = (at: number): string => tokens[at]?.lower ?? '';
  /** @param end what must stand behind the name, where that is known */
  const read = (at: number, end?: string): { run: Run; person: Person } | null => {
    if (!beginsName(tokens[at])) return null;
    const run = readRun(tokens, text, at, false);
    const person = run && (end === undefined || word(run.to) === end) ? personOf(run) : null;
    return run && person ? { run, person } : null;
  };
  if (place.turn) {
    const bare = place.opening || place.last ? bareName(tokens, text, place) : null;
    if (bare) add(bare.act, bare.run, bare.person, bare.affiliation, null);
  }
  for (let i = 0; (classes & CUE) !== 0 && i < tokens.length; i++) {
    if ((tokens[i]!.classes & CUE) === 0) continue;
    switch (word(i)) {
      case 'name': {
        // "my name is Ann Lee", "my name's Ann Lee"
        if (word(i - 1) !== 'my') break;
        const at = word(i + 1) === 'is' ? i + 2 : word(i + 1) === "'" ? i + 3 : -1;
        const found = at > 0 ? (tornName(tokens, at) ?? read(at)) : null;
        if (found)
          add(
            'self',
            found.run,
            found.person,
            affiliationAt(tokens, text, found.run.to) ??
              affiliationIn(place.after, text) ??
              welcomed(place.before, text),
            null,
          );
        break;
      }
      case 'm':
      case 'am': {
        // "I'm Ann Lee with the Post": a name needs two words or a place that follows.
        const self =
          (word(i) === 'm' && word(i - 1) === "'" && word(i - 2) === 'i') ||
          (word(i) === 'am' && word(i - 1) === 'i');
        const found = self ? read(i + 1) : null;
        if (!found) break;
        const affiliation = affiliationAt(tokens, text, found.run.to);
        if (found.run.words.length >= 2 || affiliation)
          add('self', found.run, found.person, affiliation ?? affiliationIn(place.after, text), null);
        break;
      }
      case 'is':
      case 's': {
        // "this is Ann Lee with the Post", "it's Ann Lee from the Post"
        const back = word(i) === 's' ? i - 2 : i - 1;
        const subject = word(back);
        if (word(i) === 's' && word(i - 1) !== "'") break;
        if (subject !== 'this' && subject !== 'it') break;
        const found = read(i + 1);
        if (!found || !place.opening) break;
        const affiliation = affiliationAt(tokens, text, found.run.to);
        if (
          affiliation ||
          // "sorry, it's Ann again"
          (subject === 'it' && place.asks && word(found.run.to) === 'again') ||
          (subject === 'this' && found.run.words.length >= 2 && endsHere(tokens, found.run.to))
        )
          add('self', found.run, found.person, affiliation, null);
        break;
      }
      case 'introduce':
      case 'introducing':
      case 'welcome':
      case 'welcoming':
      case 'joined':
      case 'accompanied':
      case 'guest':
      case 'guests':
      case 'speaker':
      case 'speakers':
      case 'to':
      case 'hear':
      case 'colleague':
      case 'with':
      case 'alongside':
      case 'talking':
      case 'speaking':
      case 'chatting':
      case 'interviewing':
      case 'host':
      case 'hosts':
      case 'co-host':
      case 'cohost':
      case 'joining':
      case 'have':
        introductions(tokens, text, i, place, add);
        break;
      case 'from':
      case 'go':
      case 'start':
      case 'begin':
      case 'line': {
        const call = calledAfter(tokens, i);
        const found = call > 0 ? read(call) : null;
        if (
          found &&
          (endsHere(tokens, found.run.to) ||
            !/^(?:where|to|when|which|and|on|in)$/.test(word(found.run.to))) &&
          !isPlace(found.person.name) &&
          ((word(i) !== 'start' && word(i) !== 'begin') || found.person.name.includes(' '))
        )
          add('calls', found.run, found.person, affiliationAt(tokens, text, found.run.to), null);
        break;
      }
      case 'question': {
        // "Next question, Ann Lee, the Post."
        const at = /^[,:–—-]$/.test(word(i + 1)) ? i + 2 : i + 1;
        const found = /^(?:next|first|last|final|another)$/.test(word(i - 1))
          ? (smallSurname(tokens, at) ?? read(at))
          : null;
        const after = found ? word(found.run.to) : '';
        if (found?.person.name.includes(' ') && (after === ',' || endsHere(tokens, found.run.to)))
          add('calls', found.run, found.person, affiliationAt(tokens, text, found.run.to), null);
        break;
      }
      case 'ahead': {
        // "Go ahead, Ann." and "Ann, go ahead."
        if (word(i - 1) !== 'go') break;
        const found = word(i + 1) === ',' ? read(i + 2) : null;
        if (found && endsHere(tokens, found.run.to)) add('calls', found.run, found.person, null, null);
        break;
      }
      case 'thank':
      case 'thanks': {
        const at = word(i) === 'thank' && word(i + 1) === 'you' ? i + 2 : word(i) === 'thanks' ? i + 1 : -1;
        let next = at;
        while (next > 0 && next < at + 4 && ['so', 'very', 'much', ',', 'again', 'all'].includes(word(next)))
          next++;
        const found = next > 0 && word(next - 1) === ',' ? read(next) : null;
        if (found && endsHere(tokens, found.run.to)) add('addresses', found.run, found.person, null, null);
        break;
      }
    }
  }
  // "Well, Ann, we have…", "Hi, Ann."
  if (place.turn && place.opening && !place.asks && VOCATIVES.has(word(0)) && word(1) === ',') {
    const found = read(2);
    const end = found ? word(found.run.to) : '';
    if (found && found.run.words.length <= 2 && /^(?:[,.!?—–]|)$/.test(end) && !isPlace(found.person.name))
      add('addresses', found.run, found.person, null, null);
  }
  const vocative = place.turn && facts.length === 0 ? closingVocative(tokens) : -1;
  const spokenTo = vocative > 0 ? read(vocative) : null;
  if (spokenTo?.run.words.length === 1 && !isPlace(spokenTo.person.name))
    add('addresses', spokenTo.run, spokenTo.person, null, null);
  // "Now, Ann, it's all yours."
  const led = place.opening && OPENERS.has(word(0)) && word(1) === ',' ? 2 : 0;
  const lead = place.turn && (classes & COMMA) !== 0 ? read(led, ',') : null;
  if (lead) {
    const next = word(lead.run.to + 1);
    const asked = tokens
      .slice(lead.run.to + 1, lead.run.to + 8)
      .map((token) => token.lower)
      .join(' ');
    if (
      /^(?:you can |please |you may |why don ?' ?t you |do you want to |(?:do you )?wan na |would you like to |you want to |can you )?(?:go|unmute|ask|kick|start|lead|take (?:us|it))\b|^(?:please (?:come|step|approach)|come (?:on )?(?:up|forward|down)|you have (?:two|three|five)|followed by|you ' re recognized|you are recognized)|^(?:your line|the floor|you have the|will you|over to you|you ' re (?:next|up|on)|it ' s (?:all yours|your turn)|(?:do|did) you have (?:a question|questions|anything|something|one)|you (?:had|have) (?:a question|your hand|something|one))/.test(
        asked,
      )
    )
      add('calls', lead.run, lead.person, null, null);
    else if (
      next === 'thank' ||
      next === 'thanks' ||
      (place.opening &&
        (next === 'you' ||
          next === 'can' ||
          next === 'first' ||
          next === 'i' ||
          next === 'what' ||
          next === 'let'))
    )
      add('addresses', lead.run, lead.person, null, null);
  }
  return facts;
}

/** Words before the name of who is called. */
const OPENERS = new Set('now okay so and right'.split(' '));

/** Words that open an answer before the asker's name. */
const VOCATIVES = new Set('well hi hey hello yeah yes no so look sure okay right thanks'.split(' '));
