/** A name that is all, or nearly all, that a sentence says. */
import type { SpeakerFact } from '../model/values.ts';
import { affiliationAt, affiliationIn } from './speakers-affiliations.ts';
import { beginsName, type Person, personOf, type Run, readRun } from './speakers-names.ts';
import type { Place } from './speakers-phrases.ts';
import { isPlace } from './speakers-places.ts';
import type { Token } from './tokens.ts';

interface Bare {
  readonly act: SpeakerFact['act'];
  readonly run: Run;
  readonly person: Person;
  readonly affiliation: string | null;
}

/** "Ann Lee, the Post." and "Ann Lee with the Post." by who asks; "Ann." and "Okay, Ann Lee." by who calls. */
export function bareName(tokens: readonly Token[], text: string, place: Place): Bare | null {
  let at = 0;
  while (
    at < tokens.length &&
    at < 12 &&
    (GREETINGS.has(tokens[at]!.lower) || (place.asks && PUBLIC.has(tokens[at]!.lower)))
  )
    at++;
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

/** Those whom somebody greets before giving their own name at a hearing or a council. */
const PUBLIC = new Set(
  (
    'mr ms mrs madam mister mayor vice council councilmembers councilors councillors councilmember member members chair ' +
    'chairman chairwoman chairperson president board commissioners commissioner commission committee supervisors ' +
    'prime minister premier treasurer secretary sir trustees directors director senators everyone everybody all ladies gentlemen the of staff city honorable'
  ).split(' '),
);

/** Whether, from a comma on, only names in capitals and commas follow. */
function shortTail(tokens: readonly Token[], at: number): boolean {
  let small = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^\p{Ll}/u.test(token.lower) && !token.capital && ++small > 2) return false;
    if (i - at > 12) return false;
  }
  return true;
}
