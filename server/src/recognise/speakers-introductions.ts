/** Names after "introduce", "welcome", "joined by", "turn it over to", "our guest is", and what is said of them. */
import type { SpeakerFact } from '../model/values.ts';
import { affiliationAt } from './speakers-affiliations.ts';
import { smallSurname } from './speakers-captioned.ts';
import {
  beginsName,
  isName,
  type Person,
  personOf,
  type Run,
  readRun,
  wordTokens,
} from './speakers-names.ts';
import type { Place } from './speakers-phrases.ts';
import type { Token } from './tokens.ts';

/** Names after "introduce", "welcome", "joined by", "turn it over to", "our guest is". */
export function introductions(
  tokens: readonly Token[],
  text: string,
  cue: number,
  place: Place,
  add: (
    act: SpeakerFact['act'],
    run: Run,
    person: Person,
    affiliation: string | null,
    title: string | null,
  ) => void,
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
  if (verb === 'introduce' && (word(at) === 'you' || word(at) === 'everyone') && word(at + 1) === 'to') {
    // "I want to introduce you to Ann Lee."
    at += 2;
    const spoilt = smallSurname(tokens, at);
    if (spoilt) {
      add('introduces', spoilt.run, spoilt.person, null, null);
      return;
    }
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
