/** Phrases that tell who speaks, who is introduced, called or spoken to. */
import type { SpeakerMention } from '../model/mention.ts';
import type { SpeakerFact } from '../model/values.ts';
import { beginsName, isName, type Person, personOf, type Run, readRun } from './speakers-names.ts';
import { isPlace } from './speakers-places.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './words.ts';

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

type Act = SpeakerFact['act'];

/** The words that {@link sentenceFacts} looks around. */
const CUES = new Set(
  (
    'name m am is s introduce introducing welcome welcoming joined accompanied guest guests speaker speakers to hear ' +
    'colleague with alongside talking speaking chatting interviewing host hosts co-host cohost have from go start ' +
    'begin joining line ahead thank thanks'
  ).split(' '),
);
const CUE = wordClass((lower) => CUES.has(lower));

const NOTHING: readonly SpeakerMention[] = [];

/** Whether the sentence has a name, and a word or a place that says what it does there. */
function mayTell(tokens: readonly Token[], { turn, opening, last }: Place): boolean {
  let cue = turn && (opening || last || beginsName(tokens[0]));
  let name = false;
  for (let at = 0; at < tokens.length && !(cue && name); at++) {
    if ((tokens[at]!.classes & CUE) !== 0) cue = true;
    else if (beginsName(tokens[at])) name = true;
  }
  return cue && name;
}

/** @returns facts in no order, at most a few; linear in the number of tokens */
export function sentenceFacts(
  tokens: readonly Token[],
  text: string,
  place: Place,
): readonly SpeakerMention[] {
  if (!mayTell(tokens, place)) return NOTHING;
  const facts: SpeakerMention[] = [];
  const add = (
    act: Act,
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
  const read = (at: number, inner = false): { run: Run; person: Person } | null => {
    if (!beginsName(tokens[at])) return null;
    const run = readRun(tokens, text, at, inner);
    const person = run && personOf(run);
    return run && person ? { run, person } : null;
  };
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (place.turn) {
    const bare = place.opening || place.last ? bareName(tokens, text, place) : null;
    if (bare) add(bare.act, bare.run, bare.person, bare.affiliation, null);
  }
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.classes & CUE) === 0) continue;
    switch (word(i)) {
      case 'name': {
        // "my name is Ann Lee", "my name's Ann Lee"
        if (word(i - 1) !== 'my') break;
        const at = word(i + 1) === 'is' ? i + 2 : word(i + 1) === "'" ? i + 3 : -1;
        const found = at > 0 ? read(at) : null;
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
  const lead = read(0);
  if (place.turn && lead && word(lead.run.to) === ',') {
    const next = word(lead.run.to + 1);
    const asked = tokens
      .slice(lead.run.to + 1, lead.run.to + 8)
      .map((token) => token.lower)
      .join(' ');
    if (
      /^(?:you can |please |you may |why don ?' ?t you |do you want to |(?:do you )?wan na |would you like to |you want to |can you )?(?:go|unmute|ask|kick|start|lead|take (?:us|it))\b|^(?:please (?:come|step|approach)|come (?:on )?(?:up|forward|down)|you have (?:two|three|five)|followed by|you ' re recognized|you are recognized)|^(?:your line|the floor|you have the|will you|over to you|you're (?:next|up|on))/.test(
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

/** Words that open an answer before the asker's name. */
const VOCATIVES = new Set('well hi hey hello yeah yes no so look sure okay right thanks'.split(' '));

interface Bare {
  readonly act: Act;
  readonly run: Run;
  readonly person: Person;
  readonly affiliation: string | null;
}

/** "Ann Lee, the Post." and "Ann Lee with the Post." by who asks; "Ann." and "Okay, Ann Lee." by who calls. */
function bareName(tokens: readonly Token[], text: string, place: Place): Bare | null {
  let at = 0;
  while (at < tokens.length && at < 8 && GREETINGS.has(tokens[at]!.lower)) at++;
  if (!beginsName(tokens[at])) return null;
  const run = readRun(tokens, text, at, false);
  const person = run && personOf(run);
  if (!run || !person || person.title || run.words.length > 4) return null;
  const next = tokens[run.to]?.lower ?? '.';
  // "Ann Lee, 12 Elm Street." by who steps up at a hearing.
  if (place.asks && place.opening && run.words.length >= 2 && next === ',' && isAddress(tokens, run.to + 1))
    return { act: 'self', run, person, affiliation: null };
  const affiliation = affiliationAt(tokens, text, run.to);
  if (affiliation && run.words.length <= 3) {
    if (next !== ',') return { act: place.asks || !place.last ? 'self' : 'calls', run, person, affiliation };
    // "Ann Lee, the Post." has nothing after the organisation; "Ann Lee, Ohio Senator, said…" has.
    return place.asks && shortTail(tokens, run.to) ? { act: 'self', run, person, affiliation } : null;
  }
  if (!closesSentence(tokens, run.to) || isPlace(person.name)) return null;
  // "CPI." is no name, "M.J." is.
  if (run.words.length === 1 && /^\p{Lu}{3,}$/u.test(person.name)) return null;
  if (place.asks) {
    const after = run.words.length >= 2 && at === 0 && next !== '?' ? affiliationIn(place.after, text) : null;
    return after ? { act: 'self', run, person, affiliation: after } : null;
  }
  const thanks = tokens.slice(0, at).some((token) => token.lower === 'thanks' || token.lower === 'thank');
  return place.last && !thanks ? { act: 'calls', run, person, affiliation: null } : null;
}

/** "12 Elm Street", "resident of Ward 2", "I live on Elm". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^\d{1,5}$/.test(first)) return tokens[at + 1]?.capital === true;
  if (first === 'i') return /^(?:live|reside|own|am)$/.test(second);
  if (first === 'a') return /^(?:resident|homeowner|business|neighbor|parent|teacher)$/.test(second);
  return /^(?:resident|ward|district|address|residing|representing|speaking)$/.test(first);
}

/** Only a sentence's end and closing marks follow. */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (!/^[.?!"')\]*]$/.test(tokens[i]!.lower)) return false;
  return true;
}

const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'good',
  'morning',
  'afternoon',
  'evening',
  'yes',
  'yeah',
  'okay',
  'ok',
  'sure',
  'great',
  'all',
  'right',
  'and',
  'thanks',
  'thank',
  'you',
  'so',
  'much',
  'oh',
  'now',
  'first',
  'next',
  'we',
  'have',
  'then',
  'up',
  'is',
  'again',
  ',',
  '.',
  '—',
  '–',
  '-',
  '!',
]);

function endsHere(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.lower;
  return (
    mark === undefined ||
    mark === '.' ||
    mark === '?' ||
    mark === '!' ||
    mark === ';' ||
    mark === '—' ||
    mark === '–'
  );
}

/** Whether, from a comma on, only names in capitals and commas follow. */
function shortTail(tokens: readonly Token[], at: number): boolean {
  let small = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^\p{Ll}/u.test(text1(token)) && !token.capital && ++small > 2) return false;
    if (i - at > 12) return false;
  }
  return true;
}

function text1(token: Token): string {
  return token.lower;
}

/** Reads ", the Post", "with the Post", "from France 24", "of Ohio", "at EFE" after a name. */
export function affiliationAt(tokens: readonly Token[], text: string, at: number): string | null {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'with' && link !== 'from' && link !== 'at' && link !== 'of' && link !== ',' && link !== 'for')
    return null;
  let next = at + 1;
  if (link === ',' && ['with', 'from', 'at'].includes(tokens[next]?.lower ?? '')) next++;
  while (['the', 'a', 'an'].includes(tokens[next]?.lower ?? '')) next++;
  return organisation(tokens, text, next);
}

/** The organisation in "I'm the correspondent for Die Welt, a German publication". */
function affiliationIn(tokens: readonly Token[], text: string): string | null {
  const first = tokens[0]?.lower;
  if (first !== 'i' && first !== 'with' && first !== 'from') return null;
  for (let i = 0; i < tokens.length && i < 14; i++) {
    const word = tokens[i]!.lower;
    if (word !== 'for' && word !== 'with' && word !== 'from' && word !== 'at') continue;
    let next = i + 1;
    while (
      next < i + 5 &&
      tokens[next] &&
      (!tokens[next]!.capital ||
        KINDS.has(tokens[next + 1]?.lower ?? '') ||
        (KINDS.has(tokens[next]!.lower) && !tokens[next]!.capital))
    )
      next++;
    const found = organisation(tokens, text, next);
    if (found) return found;
  }
  return null;
}

/** Where a host welcomes to, just before their own name: "welcome to the Harbor Press Club". */
function welcomed(tokens: readonly Token[], text: string): string | null {
  const at = tokens.findIndex((token, i) => token.lower === 'welcome' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return null;
  const next = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const found = organisation(tokens, text, next);
  return found?.includes(' ') ? found : null;
}

/** What stands before an outlet's name: "Spanish radio Cadena Ser". */
const KINDS = new Set(
  'radio newspaper television tv magazine agency channel station outlet daily weekly'.split(' '),
);

function organisation(tokens: readonly Token[], text: string, at: number): string | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const run = readRun(tokens, text, at, true);
  if (!run) return null;
  let to = run.to;
  // "France 24"
  if (/^\d{1,3}$/.test(tokens[to]?.lower ?? '')) to++;
  return text.slice(first.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** Where the name stands that "question from", "go to", "line of" and the like call; -1 where they do not. */
function calledAfter(tokens: readonly Token[], at: number): number {
  const word = (i: number) => tokens[i]?.lower ?? '';
  if (word(at) === 'from')
    return /^(?:questions?|comes?|coming|is|be|online|hear|call|one)$/.test(word(at - 1)) ? at + 1 : -1;
  if (word(at) === 'line') return word(at + 1) === 'of' ? at + 2 : -1;
  // "let's go to", "we'll go next to", "our next question will go to"; "they go to Ohio" calls nobody.
  if (!/^(?:'|s|ll|will|can|questions?|next|then|now|and|please|just)$/.test(word(at - 1))) return -1;
  const before = tokens.slice(Math.max(0, at - 8), at).map((token) => token.lower);
  if (!before.some((lower) => /^(?:let|we|i|question|questions|next|now)$/.test(lower))) return -1;
  let i = at + 1;
  while (i < at + 4 && /^(?:next|now|first|then|over|back|here)$/.test(word(i))) i++;
  return word(i) === 'to' ? i + 1 : word(i) === 'with' ? i + 1 : -1;
}

/** Names after "introduce", "welcome", "joined by", "turn it over to", "our guest is". */
function introductions(
  tokens: readonly Token[],
  text: string,
  cue: number,
  place: Place,
  add: (act: Act, run: Run, person: Person, affiliation: string | null, title: string | null) => void,
): void {
  const word = (i: number) => tokens[i]?.lower ?? '';
  const verb = word(cue);
  let at = cue + 1;
  if (verb === 'joined' || verb === 'accompanied') {
    while (at < cue + 6 && word(at) !== 'by') at++;
    if (word(at++) !== 'by') return;
  } else if (verb === 'to') {
    const before = [word(cue - 1), word(cue - 2), word(cue - 3)];
    if (!before.includes('over') && !before.includes('turn') && !before.includes('floor')) return;
  } else if (verb === 'with') {
    // "with me, as always, is Ann Lee", "here with Ann Lee", "with us today, Ann Lee"
    if (word(at) === 'me' || word(at) === 'us') {
      at++;
      while (
        at < cue + 8 &&
        /^(?:,|as|always|today|tonight|here|now|again|once|this|morning|afternoon|evening|week|in|the|studio|is|are)$/.test(
          word(at),
        )
      )
        at++;
    } else if (word(cue - 1) !== 'here' && word(cue - 1) !== 'along') return;
  } else if (verb === 'joining') {
    // "joining me today is Ann Lee"
    if (word(at) !== 'me' && word(at) !== 'us') return;
    while (at < cue + 9 && word(at) !== 'is' && word(at) !== 'are') at++;
    if (!/^(?:is|are)$/.test(word(at++))) return;
  } else if (verb === 'talking' || verb === 'speaking' || verb === 'chatting') {
    if (word(at) !== 'to' && word(at) !== 'with') return;
    at++;
  } else if (verb === 'have') {
    // "we have Ann Lee here", "we have with us Ann Lee"
    if (word(cue - 1) !== 'we' && word(cue - 1) !== 'also') return;
    if (word(at) === 'with' && word(at + 1) === 'us') at += 2;
  } else if (verb === 'host' || verb === 'hosts' || verb === 'co-host' || verb === 'cohost') {
    // "I'm your host, Ann Lee", "my co-host Ann Lee"
    if (!/^(?:your|my|our|co|-|,|is)$/.test(word(cue - 1))) return;
  } else if (verb === 'hear') {
    if (word(at++) !== 'from') return;
  } else if (verb === 'guest' || verb === 'guests' || verb === 'speaker' || verb === 'speakers') {
    while (at < cue + 6 && word(at) !== 'is' && word(at) !== 'are' && word(at) !== ',') at++;
    if (word(at) === ',' && word(cue - 1) !== 'my' && word(cue - 1) !== 'our') return;
    if (!/^(?:is|are|,)$/.test(word(at++))) return;
  } else if (verb === 'welcome' || verb === 'welcoming') {
    if (word(at) === 'to' && place.turn) at++;
  }
  const guest = verb === 'guest' || verb === 'guests';
  const oneself = verb === 'host' && word(cue - 1) === 'your' && /^(?:m|am)$/.test(word(cue - 2));
  for (let people = 0; people < 8; people++) {
    while (at < tokens.length && SKIP.has(word(at)) && !beginsName(tokens[at])) at++;
    if (!beginsName(tokens[at])) return;
    const whole = readRun(tokens, text, at, true);
    const run = whole && firstPerson(tokens, whole);
    const person = run && personOf(run);
    if (!run || !person) return;
    const more = description(tokens, text, run.to);
    if (oneself) {
      add('self', run, person, more.affiliation, more.title);
      return;
    }
    if (verb.startsWith('speaker') && people === 0) add('calls', run, person, more.affiliation, more.title);
    if (guest && people === 0 && run.words.length >= 2)
      add('introduces', run, person, more.affiliation, 'guest');
    else if (run.words.length >= 2 || verb === 'to' || verb === 'colleague')
      add('introduces', run, person, more.affiliation, more.title);
    at = more.end;
    // ", and" brings the next one.
    let found = false;
    for (let i = at; i < tokens.length && i < at + 30; i++) {
      if (word(i) === 'and' && (word(i - 1) === ',' || i === at || people > 0)) {
        at = i + 1;
        found = true;
        break;
      }
      if (word(i) === ';') {
        at = i + 1;
        found = true;
        break;
      }
    }
    if (!found) return;
  }
}

/** `Ann Lee` of "Dr. Ann Lee of the Trust" and of "Secretary Ann Lee and Professor Bo Ray"; offices have small words of their own. */
function firstPerson(tokens: readonly Token[], run: Run): Run {
  for (let at = 1; at < run.words.length - 1; at++) {
    if (!/^(?:and|of|for|at|on|in|&)$/.test(run.words[at]!)) continue;
    const words = run.words.slice(0, at);
    const first = personOf({ from: run.from, to: run.to, words });
    if (!first?.name.includes(' ') || !first.name.split(' ').every(isName)) break;
    return { from: run.from, to: run.from + wordTokens(tokens, run, at), words };
  }
  return run;
}

const SKIP = new Set(
  'the our my a an dear good friend colleague friends colleagues today again both also now to back here , is are wonderful great incredible distinguished'.split(
    ' ',
  ),
);

/** Reads ", who serves as the X at the Y", ", the X of Y" after a name. */
function description(
  tokens: readonly Token[],
  text: string,
  from: number,
): { title: string | null; affiliation: string | null; end: number } {
  const word = (i: number) => tokens[i]?.lower ?? '';
  let at = from;
  if (!/^(?:,|with|from|at|of)$/.test(word(at))) return { title: null, affiliation: null, end: from };
  if (word(at) !== ',') return { title: null, affiliation: affiliationAt(tokens, text, at), end: from };
  at++;
  if (word(at) === 'who') {
    at++;
    while (at < from + 7 && /^(?:serves|is|as|currently|has|been|'|s|served)$/.test(word(at))) at++;
  }
  while (/^(?:the|our|a|an)$/.test(word(at))) at++;
  const start = at;
  if (word(at) === 'followed' || word(at) === 'please') return { title: null, affiliation: null, end: from };
  let title: string | null = null;
  while (at < tokens.length && at < start + 16 && !/^(?:at|with|,|;|\.|who|and)$/.test(word(at))) {
    if (word(at) === 'and' && !tokens[at + 1]?.capital) break;
    at++;
  }
  // "Secretary for Border and Immigration Policy" goes on across its "and".
  if (
    word(at) === 'and' &&
    tokens[at + 1]?.capital &&
    tokens[at - 1]?.capital &&
    !beginsTitle(tokens, at + 1)
  ) {
    at++;
    while (at < tokens.length && tokens[at]!.capital && !/^(?:at|with|,|;|\.)$/.test(word(at))) at++;
  }
  if (at > start) title = text.slice(tokens[start]!.start, tokens[at - 1]!.end).replace(/\s+/g, ' ');
  const affiliation = word(at) === 'at' || word(at) === 'with' ? affiliationAt(tokens, text, at) : null;
  return { title, affiliation, end: at };
}

function beginsTitle(tokens: readonly Token[], at: number): boolean {
  return /^(?:state|deputy|assistant|secretary|director|ambassador|mr|ms|dr)$/.test(tokens[at]?.lower ?? '');
}

/** How many tokens of the run stand before its word `words`. */
function wordTokens(tokens: readonly Token[], run: Run, words: number): number {
  let count = 0;
  let at = run.from;
  while (count < words && at < run.to) {
    at++;
    while (at < run.to && !tokens[at]!.spaced) at++;
    count++;
  }
  return at - run.from;
}
