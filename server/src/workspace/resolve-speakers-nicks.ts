/** Whom a nick stands for, where a list of those present tells: `nbeck`, `noraB`, `nb` for Nora Beck. */
import type { FullName } from './resolve-speakers-full.ts';
import { foldName, lastWord, nameFit } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** Nicks begin with a small letter. */
const NICK = /^\p{Ll}[\p{L}\d_|.-]*$/u;
/** `NoraB`: a name with an initial. */
const WITH_INITIAL = /^\p{Lu}\p{Ll}{2,}\p{Lu}$/u;

export function isNick(label: string): boolean {
  return NICK.test(label);
}

/** The one person on a list whom a nick is made from; null where none is or two are. */
export function nameOfNick(label: string, { listed }: People): FullName | null {
  if (!isNick(label) && !WITH_INITIAL.test(label)) return null;
  const nick = foldName(label).replace(/[\d_|.-]{1,24}$/, '');
  for (const fits of [isBegun, isMonogram]) {
    const people = listed.filter(({ folded }) => folded.includes(' ') && fits(nick, folded));
    if (people.length > 0) return people.length === 1 ? people[0]! : null;
  }
  return null;
}

const PART = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\.?";
/** `o/ Nora Beck, Pier Inc.`, "Hi all, Nora Beck here": what answers a roll call. */
const PRESENT = new RegExp(
  `^(?:\\\\?o/|\\\\o|#info|#here|[Hh](?:i|ello|ey)(?: (?:all|everyone|folks|there))?|[Gg]ood (?:morning|afternoon|evening)|[Tt]his is|I['’]?a?m|[Hh]ere)?[,:.!]{0,2}\\s{0,4}(${PART}(?: ${PART}){1,3})(?=\\s?[,;.!(|/–-]|\\s(?:here|from|with|for|at)\\b|\\s{0,60}$)`,
  'mu',
);

/** The name that somebody with a nick answers a roll call by, where the nick is made from it. */
export function nameByNick(label: string, own: readonly TurnView[]): FullName | null {
  if (!isNick(label) && !WITH_INITIAL.test(label)) return null;
  const nick = foldName(label).replace(/[\d_|.-]{1,24}$/, '');
  for (const turn of own.slice(0, ROLL_CALL)) {
    const name = turn.finds(PRESENT)?.group;
    if (!name) continue;
    const folded = foldName(name);
    if (!isBegun(nick, folded) && !isMonogram(nick, folded)) continue;
    const start = turn.from + turn.words.indexOf(name);
    const span = { start, end: start + name.length };
    return { name, folded, labels: [], affiliation: null, span, block: turn.block, act: 'self' };
  }
  return null;
}

/** Turns of one nick within which the roll is called. */
const ROLL_CALL = 8;

const INITIALS = /^\p{Lu}{2,4}$/u;

export function isInitials(label: string): boolean {
  return INITIALS.test(label);
}

/** The one person of those whom the text names whose initials a label is: `RD` for Rosa Dunn; null where two are. */
export function nameOfInitials(label: string, all: People): FullName | null {
  if (!isInitials(label)) return null;
  const people = all.initialled(foldName(label));
  const [first] = people;
  return first &&
    people.every(({ folded }) => nameFit(first.folded, folded) >= 3 || nameFit(folded, first.folded) >= 3)
    ? first
    : null;
}

/** Beginnings of the names in order, the first and the last among them: `nbeck`, `norab`, `timfl`; or `beckn`. */
function isBegun(nick: string, folded: string): boolean {
  if (nick.length < 3) return false;
  const parts = folded.split(/[ -]/);
  const last = lastWord(folded).replaceAll('-', '');
  return begins(nick, 0, parts, 0) || nick === last + folded[0]! || nick === last;
}

/** Whether the rest of a nick is beginnings of the parts from `part` on; at most a nick's length for each part. */
function begins(nick: string, at: number, parts: readonly string[], part: number): boolean {
  const word = parts[part];
  if (word === undefined) return at === nick.length;
  // A middle name may be left out.
  if (part > 0 && part < parts.length - 1 && begins(nick, at, parts, part + 1)) return true;
  for (let length = 1; length <= word.length && nick[at + length - 1] === word[length - 1]; length++)
    if (begins(nick, at + length, parts, part + 1)) return true;
  return false;
}

/** First and last initial with another between them or none: `dka` for Dora Ames. */
function isMonogram(nick: string, folded: string): boolean {
  return (
    (nick.length === 2 || nick.length === 3) && nick[0] === folded[0] && nick.at(-1) === lastWord(folded)[0]
  );
}
