/** What tells, in a short text, that labels name people who talk. */
import { labelKey } from './label-class.ts';
import { NO_SPEAKERS, ROLES, TITLES } from './label-words.ts';

/** What was held, as heads of transcripts say. */
export const TALK_HEAD =
  /\b(?:transcripts?|interview(?:ed)?|press conference|news conference|(?:tele|press |media )briefing|town hall|debate|hearing|(?:in )?conversation (?:with|between)|(?:a )?chat with|questions (?:with|for)|q ?& ?a (?:session|with)|podcast|earnings call|conference call|oral evidence|proceedings|panel discussion|round ?table|deposition|readout)\b/i;

const WORD = /\p{Lu}[\p{L}\p{M}]{2,30}(?:[’'-]\p{L}{2,20})?/gu;

/** The words of names in a text, folded: no titles, no roles. */
export function nameWords(words: string): string[] {
  const found: string[] = [];
  for (const [word] of words.matchAll(WORD)) {
    const folded = labelKey(word);
    if (!TITLES.has(folded) && !ROLES.has(folded) && !NO_SPEAKERS.has(folded)) found.push(folded);
  }
  return found;
}

/** Greetings and thanks before a name, and a name before a comma and words to whom it names. */
const ADDRESS =
  /\b(?:thank you(?: very much| so much)?|thanks(?: a lot| so much)?|hello|hi|welcome|good (?:morning|afternoon|evening)|over to|go ahead|yes|no|well|okay|sorry|excuse me|please)\b[,.]?\s{1,3}(?:(?:mr|mrs|ms|miss|dr|prof|sir|dame|senator|secretary|minister|governor|president|chair|commissioner|justice|professor|doctor)\b\.?\s)?(\p{L}{2,30})(?:\s(\p{Lu}\p{L}{1,30}))?|(?:^|[.?!]\s{1,3})(\p{Lu}\p{L}{1,30}), (?:you|your|can|could|would|do|did|is|are|what|how|why|where|tell|thank|please|let)\b/giu;

/** The names, folded, that somebody says to whom they name. */
export function addressedIn(said: string): Set<string> {
  const names = new Set<string>();
  for (const [, first, second, before] of said.matchAll(ADDRESS))
    for (const word of [first, second, before]) if (word !== undefined) names.add(labelKey(word));
  return names;
}

/** A letter of each word, as `BK`, `RMacK` have them. */
const INITIALS = /^\p{Lu}[\p{L}]{1,5}$/u;
const NAME =
  /\p{Lu}[\p{L}\p{M}]{1,30}(?:['’-]\p{Lu}\p{L}{1,20})?(?: \p{Lu}[\p{L}\p{M}]{1,30}(?:['’-]\p{Lu}\p{L}{1,20})?){1,7}/gu;

/** Whether a label is initials, which a name may stand for: `BK`, `RMacK`. */
export function isInitialed(label: string): boolean {
  return INITIALS.test(label) && /\p{Lu}$/u.test(label);
}

/** Runs of words with capitals in a text, in which names are looked for. */
export function capitalRuns(text: string): string[] {
  return text.match(NAME) ?? [];
}

/**
 * The names that initials stand for, each once.
 * @param runs of {@link capitalRuns}
 */
export function fullNames(initials: string, runs: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const run of runs) {
    const words = run.split(' ');
    for (let from = 0; from < words.length - 1; from++) {
      if (words[from]![0] !== initials[0]) continue;
      for (let to = from + 2; to <= words.length; to++)
        if (standsFor(initials, words.slice(from, to))) found.add(words.slice(from, to).join(' '));
    }
  }
  return found;
}

/** Whether initials are beginnings of all words, one after the other. */
function standsFor(initials: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return initials === '';
  for (let length = 1; length <= first.length && length <= initials.length; length++) {
    if (initials.slice(0, length) !== first.slice(0, length)) return false;
    if (standsFor(initials.slice(length), rest)) return true;
  }
  return false;
}
