/** Where a name around a head begins and ends. */
import type { Capitals } from './programs-capitals.ts';
import type { Lexeme } from './programs-lexemes.ts';
import {
  BARRIERS,
  BODIES,
  CONTINUATIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  GENERIC,
  HEADLINE_VERBS,
  isHead,
  LEFT_LINKS,
  LINKS,
  MONTHS,
  OFFICES,
  ORGANISATION_HEADS,
  OWNERS,
  PLACES,
} from './programs-words.ts';

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Longer runs are title pages, not names. */
export const MAX_WORDS = 18;

/** Heads that a number completes: `Security Council Resolution 2231`. */
const NUMBERED_HEADS = new Set([
  'resolution',
  'directive',
  'order',
  'protocol',
  'proclamation',
  'proposition',
]);

/** Heads whose purpose may follow with `to`. */
const PURPOSEFUL = new Set(['plan', 'strategy', 'initiative', 'convention', 'fund', 'agenda', 'bill']);

/** @returns the first word of the name whose head stands at `head`; null where the name is part of another thing's */
export function leftEdge(
  lexemes: readonly Lexeme[],
  head: number,
  from: number,
  capitals: Capitals,
): number | null {
  let first = head;
  const limit = Math.max(from, head - MAX_WORDS);
  for (let at = head - 1; at >= limit; at--) {
    if (!follows(lexemes, at + 1)) break;
    const lexeme = lexemes[at]!;
    if (isInside(lexemes, at, capitals)) {
      first = at;
      continue;
    }
    if (lexeme.capital || !LINKS.has(lexeme.key) || lexeme.before !== 'space' || at === limit) break;
    const other = lexemes[at - 1]!;
    if (lexeme.key === 'the' && other.key === 'for' && other.capital && at > 1 && other.before === 'space') {
      first = --at;
      continue;
    }
    if (!isInside(lexemes, at - 1, capitals)) {
      if (other.capital && BARRIERS.has(other.key)) return null;
      break;
    }
    if (OFFICES.has(other.key) || ORGANISATION_HEADS.has(other.key)) return null;
    if (lexeme.key === 'in' && DEGREES.has(other.key)) return null;
    if (isHead(other.key) || !crosses(lexeme.key, other.key, capitals)) break;
  }
  while (first < head && isStripped(lexemes, first, capitals)) first++;
  return first;
}

/** Behind them and `in` stands a subject of study: `M.A. in Public Policy`, `Masters in Urban Policy`. */
const DEGREES = new Set(
  'm.a m.a. b.a b.a. m.s m.s. b.s b.s. ph.d ph.d. ma ba ms bs phd mba master bachelor degree diploma doctorate minor major'.split(
    ' ',
  ),
);

/** What a law may be the way to: `Freedom to Vote Act`, `Access to Care Act`. */
const TO_NAMES = new Set(
  'freedom right access path pathway road ready return farm back welcome roadmap back'.split(' '),
);

/** Whether a name goes on to the left of a small word; in headlines only across the plainest. */
function crosses(link: string, before: string, capitals: Capitals): boolean {
  if (capitals === 'title') return link === 'and' || link === '&' || link === 'for';
  return LEFT_LINKS.has(link) || (link === 'to' && TO_NAMES.has(before));
}

/** A capitalised word that can be part of a name. */
function isInside(lexemes: readonly Lexeme[], at: number, capitals: Capitals): boolean {
  const lexeme = lexemes[at]!;
  if (ORDINAL.test(lexeme.key)) return /^(?:amendment|century)$/.test(lexemes[at + 1]?.key ?? '');
  if (lexeme.number)
    return at > 0 && lexemes[at - 1]!.capital && lexeme.before === 'space' && lexeme.end - lexeme.start < 4;
  if (!lexeme.capital || BARRIERS.has(lexeme.key)) return false;
  if (DETERMINERS.has(lexeme.key)) return capitals === 'normal' && isTitled(lexemes, at);
  if (lexeme.possessive && !OWNERS.has(lexeme.key)) return false;
  const apart = lexeme.before !== 'space' && lexeme.before !== 'comma';
  const initial = at === 0 || apart || capitals !== 'normal';
  return (
    capitals === 'all' || !(initial && (FUNCTION_WORDS.has(lexeme.key) || HEADLINE_VERBS.has(lexeme.key)))
  );
}

/** `Make Our Children Healthy`: capitalised in running text, after another capital, so part of a name. */
function isTitled(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const { key } = lexemes[at]!;
  const article = key === 'the' || key === 'a' || key === 'an';
  return (
    !article && at > 1 && before!.capital && lexemes[at]!.before === 'space' && !BARRIERS.has(before!.key)
  );
}

function isStripped(lexemes: readonly Lexeme[], at: number, capitals: Capitals): boolean {
  const lexeme = lexemes[at]!;
  if (LINKS.has(lexeme.key) && !lexeme.capital) return true;
  if (BODIES.has(lexeme.key)) return true;
  if (ORDINAL.test(lexeme.key)) return false;
  return lexeme.number || (capitals === 'title' && at === 0 && lexeme.key.endsWith('ing'));
}

/** What leads on after the head: `of 2007`, `on Migration and Protection`. */
export function rightEdge(lexemes: readonly Lexeme[], head: number, capitals: Capitals): number {
  let last = head;
  let at = head + 1;
  if (isYearly(lexemes, head)) return at;
  if (lexemes[head]!.possessive || !follows(lexemes, at)) return last;
  const next = lexemes[at]!;
  if (next.number && NUMBERED_HEADS.has(lexemes[head]!.key)) return at;
  if (isRoman(next) || (next.number && YEARS.test(next.key))) return at;
  if (next.capital ? !isCapitalOf(lexemes, at) : !CONTINUATIONS.has(next.key)) return last;
  // "Using the Magnitsky Act against Central American leaders."
  if (lexemes[head]!.key === 'act' && !next.capital && !leadsFromAct(lexemes, at)) return last;
  while (at < lexemes.length && at - head < MAX_WORDS && follows(lexemes, at)) {
    const lexeme = lexemes[at]!;
    if (lexeme.number) {
      // The year of a treaty tells when it was made and is no part of its name.
      const dated = at === head + 2 && /^(?:treaty|protocol|accord|pact)$/.test(lexemes[head]!.key);
      if (/^(?:1[789]|20)\d\d$/.test(lexeme.key) && /^(?:of|year)$/.test(lexemes[at - 1]!.key) && !dated)
        last = at;
      break;
    }
    if (lexeme.capital && !BARRIERS.has(lexeme.key) && !MONTHS.has(lexeme.key) && !WEEKDAY.test(lexeme.key)) {
      const ends = lexeme.possessive && !OWNERS.has(lexeme.key);
      if (ends && lexemes[at - 1]!.key === 'and') break;
      last = at;
      if (ends) break;
    } else if (!LINKS.has(lexeme.key)) break;
    else if (lexeme.key === 'to' && (capitals === 'title' || !leadsToPurpose(lexemes, head, at))) break;
    else if (isOtherName(lexemes, at + 1)) break;
    at++;
  }
  return last;
}

/** "The Act on Tuesday". */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** `2022`, `2022-2025`, `2024-26`. */
export const YEARS = /^(?:19|20)\d\d(?:[-–](?:20)?\d\d)?$/;

/** `Appropriations Act, 2024`: laws of every year, which their year tells apart. */
function isYearly(lexemes: readonly Lexeme[], head: number): boolean {
  const year = lexemes[head + 1];
  if (lexemes[head]!.key !== 'act' || year?.before !== 'comma' || !/^(?:19|20)\d\d$/.test(year.key))
    return false;
  return /^(?:appropriation|authorization|finance|budget)s?$/.test(lexemes[head - 1]?.key ?? '');
}

/** What leads on from an act into its name: `Act of 1990`, `Act on Water`. */
const AFTER_ACT = new Set(['of', 'on', 'concerning', 'regarding', 'relating']);

function leadsFromAct(lexemes: readonly Lexeme[], at: number): boolean {
  return AFTER_ACT.has(lexemes[at]!.key) || (lexemes[at]!.key === 'for' && lexemes[at + 1]?.key === 'fiscal');
}

/** Some write the small words of a name large too: `Convention Against Torture`. */
function isCapitalOf(lexemes: readonly Lexeme[], at: number): boolean {
  return CONTINUATIONS.has(lexemes[at]!.key);
}

/** `National Strategy to Combat Antisemitism`, but `Strategy to Congress`. */
function leadsToPurpose(lexemes: readonly Lexeme[], head: number, at: number): boolean {
  const next = lexemes[at + 1];
  if (!next?.capital || BODIES.has(next.key) || GENERIC.has(next.key) || PLACES.has(next.key)) return false;
  // A verb has its object behind it, a place nothing.
  const object = lexemes[at + 2];
  if (object?.before !== 'space' || !(object.capital || LINKS.has(object.key))) return false;
  return PURPOSEFUL.has(lexemes[head]!.key);
}

/** After a small word: a capitalised run with a head of its own is another program. */
function isOtherName(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at; next < lexemes.length && next < at + 8; next++) {
    const lexeme = lexemes[next]!;
    if (lexeme.key === 'the' && next === at) {
      if (lexemes[at - 1]!.key === 'and') return true;
      continue;
    }
    if (!lexeme.capital || !follows(lexemes, next)) return false;
    // "The Law of the Sea", "the Rule of Law" are what an instrument is about.
    if (lexeme.key === 'law' && lexemes[next - 2]?.key === 'rule') return false;
    if (isHead(lexeme.key)) return !(ABOUT.has(lexeme.key) && lexemes[next + 1]?.key === 'of');
  }
  return false;
}

const ABOUT = new Set(['law', 'rule']);

function isRoman(lexeme: Lexeme): boolean {
  return lexeme.allCapitals && /^[ivx]{1,5}$/.test(lexeme.key);
}

/** Nothing visible stands between this word and the one before, and that one owns it only as names do. */
export function follows(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]!;
  return lexemes[at]?.before === 'space' && (!before.possessive || OWNERS.has(before.key));
}
