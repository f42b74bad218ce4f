/** Compares people's names as labels and texts write them. */
import { properCase } from '../recognise/speakers-headings.ts';
import { isSign, labelKey } from '../syntax/label-class.ts';
import { ROLES, TITLES } from '../syntax/label-words.ts';

/** Lower case without diacritics, periods and suffixes: what two writings of a name share. */
export const foldName = remembered(fold);

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/,?\s{1,60}(?:jr|sr|ii|iii|iv)\.?$/, '')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A label taken apart. */
export interface LabelName {
  /** The name's words, titles gone, in proper case; empty where the label names nobody. */
  readonly name: string;
  readonly folded: string;
  /** Title words before the name, folded. */
  readonly titles: readonly string[];
}

const ANONYMOUS = /^(?:unidentified|unknown|multiple|audience|male|female|senior|all\b|several|various)/;

/** Offices that other words may stand before; folded. Names have them rarely. */
const OFFICES = new Set(
  'manager attorney clerk director administrator secretary commissioner engineer planner treasurer chief general mayor member councilmember governor president officer minister ambassador adviser advisor superintendent coordinator prosecutor solicitor inspector'.split(
    ' ',
  ),
);

/** Judges' offices behind their names. */
export const JUDGES = /^(?:CJ|ACJ|J|JJ|JA|AJA|P)$/;

/** @param label the words of a label */
export const nameInLabel = remembered(takeApart);

const HOLDER = /\(((?:Mrs?|Ms|Dr|Deputy|Senator|Hon|Sir|Dame|Lord|Baroness)\.? \p{Lu}[^()]{1,60})\)$/u;

const NAMED_ROLE =
  /^(\p{L}{4,14}) \((\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,3})(?:, [^()]{2,60})?\)$/u;

/** `Hon. (Dr.) Lee`: a title in brackets behind another. */
const TITLE_IN_BRACKETS = /(?<=\.\s)\(\p{Lu}\p{L}{0,5}\.\)\s/gu;

function takeApart(written: string): LabelName {
  const label = written.includes('.) ') ? written.replace(TITLE_IN_BRACKETS, '') : written;
  const part = label.lastIndexOf(' · ');
  if (part > 0) return takeApart(label.slice(part + 3));
  const office = /^the\s/i.test(label) && label.endsWith(')') ? label.lastIndexOf('(') : -1;
  if (office > 3 && office + 2 < label.length) return takeApart(label.slice(office + 1, -1));
  // "Minister for Piers (Deputy Ann Lee)"
  const holder = HOLDER.exec(label)?.[1];
  if (holder) return takeApart(holder);
  // "Moderator (Ann Lee, Pier Trust)"
  const named = NAMED_ROLE.exec(label);
  if (named && ROLES.has(labelKey(named[1]!))) return takeApart(named[2]!);
  const comma = label.search(/,|\s{1,60}--?\s|\s{1,60}[–—•|]\s|\s\(/);
  const suffix = /^,\s+(?:jr|sr|ii|iii|iv)\b/i.exec(comma >= 0 ? label.slice(comma) : '');
  const head = comma >= 0 && !suffix ? label.slice(0, comma) : label;
  const words = head.split(' ');
  const folded = words.map((word) => labelKey(word));
  const none = (titles: readonly string[]): LabelName => ({ name: '', folded: '', titles });
  if (ANONYMOUS.test(folded.join(' ')) || isSign(label)) return none(folded);
  if (words.length === 1 && /^speaker \d{1,3}$/.test(folded[0]!)) return none(folded);
  let at = 0;
  if (folded[0] === 'the') return none(folded.slice(1));
  while (
    at < words.length &&
    (TITLES.has(folded[at]!) ||
      ROLES.has(folded[at]!) ||
      (at > 0 && /^(?:of|for|to)$/.test(folded[at]!)) ||
      (at > 0 && folded[at] === 'the' && folded[at + 1] === 'hon'))
  )
    at++;
  // "PUBLIC SPEAKER 2": the number tells people apart, not names.
  const end = folded.length > 2 && /^#?\d+$/.test(folded.at(-1)!) ? folded.length - 2 : folded.length - 1;
  // "NSC SPOKESPERSON" and "CITY ATTORNEY" end in what somebody does.
  if ((ROLES.has(folded[end]!) || OFFICES.has(folded[end]!)) && end > 0) return none(folded);
  // "CITY MANAGER OKOYE", "SURGEON GENERAL LEE": the name follows the office.
  const held = folded.findLastIndex((word) => OFFICES.has(word));
  if (at === 0 && held > 0 && held < words.length - 1) at = held + 1;
  // "Prime Minister" alone names nobody, and neither does "Speaker 2".
  const rest = words.slice(at);
  // "LEE CJ", "ROWE J": judges are named before their office.
  if (rest.length > 1 && label === label.toUpperCase() && JUDGES.test(rest.at(-1)!)) rest.pop();
  if (rest.length === 0 || /^#?\d+$/.test(rest[0]!)) return none(folded);
  // "Secretary for Security" names the field of the office.
  if (rest.length === 1 && at > 1 && /^(?:of|for)$/.test(folded[at - 1]!)) return none(folded);
  if (words.length === 1 && /^(?:[qa]|pm)$/.test(folded[0]!)) return none([]);
  const titles = folded.slice(0, at);
  // "SECRETARY OF STATE BLINKEN": what stands between a title and the last word may be an office.
  if (at < words.length - 1 && titles.some((title) => title === 'of' || title === 'for')) {
    const name = rest.at(-1)!;
    return {
      name: properCase(name),
      folded: foldName(name),
      titles: [...titles, ...rest.slice(0, -1).map((word) => labelKey(word))],
    };
  }
  // "Ms. TALLOW of Ohio": the place tells two of one name apart.
  const place = rest.findIndex((word) => word === 'of' || word === 'from');
  if (place > 0) rest.length = place;
  // "BELL 7": a number that tells turns apart is no part of the name.
  if (rest.length > 1 && /^\d+$/.test(rest.at(-1)!)) rest.pop();
  const name = properCase(rest.join(' '));
  return { name, folded: foldName(name), titles };
}

/**
 * How well a full name fits a label's name: 0 not, 1 by first name, 2 by surname, 3 by first and last, 4 the same.
 * @param label folded name of the label
 * @param full folded full name
 */
export function nameFit(label: string, full: string): number {
  if (label === '' || full === '') return 0;
  if (label === full) return 4;
  const a = wordsOf(label);
  const b = wordsOf(full);
  if (b.length < a.length && b.length < 2) return 0;
  const last = a.at(-1) === b.at(-1);
  if (a.length === 1) {
    if (last) return 2;
    if (b.length > 1 && b.at(-1)!.includes('-') && b.at(-1)!.split('-').includes(a[0]!)) return 0;
    return a[0] === b[0] ? 1 : 0;
  }
  if (full.endsWith(` ${label}`)) return 3;
  if (!last) return 0;
  return a[0] === b[0] ||
    (a[0]!.length === 1 && b[0]!.startsWith(a[0]!)) ||
    (b[0]!.length === 1 && a[0]!.startsWith(b[0]!))
    ? 3
    : 0;
}

/** The first word of a folded name. */
export function firstWord(folded: string): string {
  const gap = folded.indexOf(' ');
  return gap < 0 ? folded : folded.slice(0, gap);
}

/** The last word of a folded name or title. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

const wordsOf = remembered((name: string): readonly string[] => name.split(' '));

/** Names a document repeats; more are forgotten, so that no document grows the memory of the server. */
const MOST_REMEMBERED = 2000;

/** A pure function of a name that reads each name once: a document has few, and says them over and over. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(name, (value = read(name)));
    }
    return value;
  };
}
