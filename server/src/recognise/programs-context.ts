/**
 * Names without an institutional head of their own that their surroundings call a program:
 * `Food for Peace program`, `“Remain in Mexico” principle`, `one known as Sembrando Oportunidades`.
 */
import { nameClass } from './programs-classes.ts';
import type { Lexeme } from './programs-lexemes.ts';
import type { NameRange } from './programs-names.ts';
import {
  BARRIERS,
  BODIES,
  DETERMINERS,
  FUNCTION_WORDS,
  GENERIC,
  LINKS,
  LOWER_HEADS,
  NAMING,
  OFFICES,
  ORGANISATION_HEADS,
  OTHER_ABBREVIATIONS,
  PLACES,
  STRONG_LOWER_HEADS,
} from './programs-words.ts';

/** What is called something: `a program called X`. */
const NAMED_KINDS = new Set(
  'program programme initiative policy act law bill treaty strategy scheme agreement fund'.split(' '),
);

/** Longer runs are headlines. */
const MAX_WORDS = 8;

/** A run of capitalised words, small words inside included. */
export interface Run extends NameRange {
  readonly capitals: number;
  readonly links: number;
  /** `and` stands inside. */
  readonly joined: boolean;
}

/** @returns the runs of capitalised words, in order, not overlapping; linear */
export function runsOf(lexemes: readonly Lexeme[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!begins(lexemes, at)) continue;
    let last = at;
    let capitals = 1;
    let links = 0;
    let joined = false;
    let passed = 0;
    for (let next = at + 1; next < lexemes.length && next - at < MAX_WORDS; next++) {
      const lexeme = lexemes[next]!;
      if (lexeme.before !== 'space' || lexemes[next - 1]!.possessive || (lexeme.classes & BARRIER) !== 0)
        break;
      if (lexeme.capital) {
        last = next;
        capitals++;
        links += passed;
        passed = 0;
      } else if ((lexeme.classes & LINK) !== 0 && passed < 2) {
        passed++;
        joined ||= lexeme.key === 'and' || lexeme.key === '&';
      } else break;
    }
    runs.push({ first: at, last, capitals, links, joined });
    at = last;
  }
  return runs;
}

function begins(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (!lexeme.capital || (lexeme.classes & NO_BEGINNING) !== 0) return false;
  return !(
    (at === 0 || (lexeme.before !== 'space' && lexeme.before !== 'comma')) &&
    FUNCTION_WORDS.has(lexeme.key)
  );
}

/**
 * @param quoted whether the run stands in quotation marks of its own
 * @returns whether what stands around the run calls it a program
 */
export function isCalledProgram(lexemes: readonly Lexeme[], run: Run, quoted: boolean): boolean {
  if (lexemes[run.last]!.possessive || areAllPlain(lexemes, run)) return false;
  const after = lexemes[run.last + 1];
  const head =
    after && !after.capital && (after.before === 'space' || quoted) && LOWER_HEADS.has(after.key)
      ? after.key
      : null;
  if (quoted && run.capitals >= 2 && (head !== null || isNamed(lexemes, run.first))) return true;
  const words = lexemes.slice(run.first, run.last + 1);
  // "An R&D program"
  if (words.every(({ start, end }) => end - start === 1)) return false;
  if (run.capitals === 1)
    return (
      head !== null &&
      STRONG_LOWER_HEADS.has(head) &&
      words[0]!.allCapitals &&
      after!.end - after!.start === head.length &&
      words[0]!.end - words[0]!.start >= 3 &&
      !OTHER_ABBREVIATIONS.has(words[0]!.key)
    );
  const leads = words.findIndex(({ key, capital }) => !capital && (key === 'to' || key === 'for'));
  if (words.some((word, index) => (leads < 0 || index < leads) && isBody(word, index, words.length)))
    return false;
  if (isNamed(lexemes, run.first)) return true;
  return (
    head !== null && (STRONG_LOWER_HEADS.has(head) || (run.links > 0 && !run.joined && run.capitals <= 5))
  );
}

/** An organisation's word at the end, in the singular (`Border Patrol`, not `Open Rivers`), or an office's inside. */
function isBody(word: Lexeme, index: number, length: number): boolean {
  if (index < length - 1) return OFFICES.has(word.key) || word.key === 'office';
  if (word.key === 'office' || word.key === 'hub') return false;
  return ORGANISATION_HEADS.has(word.key) && word.end - word.start === word.key.length;
}

function areAllPlain(lexemes: readonly Lexeme[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) if ((lexemes[at]!.classes & PLAIN) === 0) return false;
  return true;
}

const PLAIN = nameClass(
  (key) =>
    GENERIC.has(key) || PLACES.has(key) || LINKS.has(key) || BODIES.has(key) || OTHER_ABBREVIATIONS.has(key),
);
const BARRIER = nameClass((key) => BARRIERS.has(key));
const LINK = nameClass((key) => LINKS.has(key));
const NO_BEGINNING = nameClass((key) => BARRIERS.has(key) || DETERMINERS.has(key));

/** `a program called X`, `programs, including one known as X`. */
function isNamed(lexemes: readonly Lexeme[], first: number): boolean {
  let at = first - 1;
  if (lexemes[at]?.key === 'as') at--;
  if (!lexemes[at] || !NAMING.has(lexemes[at]!.key)) return false;
  for (let before = at - 1; before >= 0 && before >= at - 6; before--)
    if (NAMED_KINDS.has(lexemes[before]!.key)) return true;
  return false;
}
