/** Lists of those who take part, in the text before they speak. */
import type { Participant } from '../model/transcript.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { isRule } from './headings.ts';
import { labelKey } from './label-class.ts';
import { TITLES } from './label-words.ts';
import { LineCursor } from './lines.ts';
import { NAME_WORD, SURNAME_PARTICLE } from './name-words.ts';
import { isKeyToInitials, presidingJudge, rosterPeople } from './roster.ts';

const OPENS =
  /^[\s#*_|]{0,60}(?:[\p{L}'’]{1,20} ){0,3}(?:participants?|attendees?|attendance|speakers?|present|attending|members|appearances|panell?ists?|panel|on the call|guests?|hosts?|cast|staff|council|commissioners|witnesses|people|initials|key)(?:\s{1,60}(?:list|present|participants))?[\s:*_|]{0,60}(?:\||$)/iu;
const ENTRY_MARKS = /^[-*•|\s]+/;

/** Letters of initials. */
const INITIALS = 4;

/** Lines of text that are read for a list. */
const LINES = 400;

/**
 * Reads `Name, Title`, `Name – Title`, `RPR: Robert P. Reed`, `| RPR | Robert P. Reed |` below a heading of the kind
 * "Participants".
 * @param to where the first turn begins
 */
export function listedParticipants(text: string, from: number, to: number): Participant[] {
  const people: Participant[] = [];
  const end = Math.min(to, from + 40_000);
  const judge = presidingJudge(text.slice(from, Math.min(end, from + 6000)), from);
  if (judge) people.push(judge);
  const lines = new LineCursor(text, from, end);
  /** A roster's line and the lines that go on with it. */
  let roster: { from: number; to: number } | null = null;
  const close = (): void => {
    if (roster) people.push(...rosterPeople(text.slice(roster.from, roster.to), roster.from));
    roster = null;
  };
  let open = false;
  let misses = 0;
  /** The list has a bullet before each name; what stands below one without a bullet is the title. */
  let bulleted = false;
  let titleBelow = false;
  for (let count = 0; count < LINES && lines.advance(); count++) {
    const first = skipBlank(text, lines.start, lines.end);
    const last = trimEnd(text, first, lines.end);
    if (first === last) {
      close();
      titleBelow = false;
      continue;
    }
    const line = text.slice(first, Math.min(last, first + 600));
    const colon = line.slice(0, 70).search(/:[\s*_]/);
    if (colon > 0) {
      close();
      roster = { from: first, to: last };
    } else if (roster && roster.to - roster.from < 1500) roster.to = last;
    if (last - first > 160) {
      open = false;
      continue;
    }
    if (OPENS.test(line)) {
      open = true;
      bulleted = false;
      misses = 0;
      if (!line.startsWith('|')) continue;
    }
    if (!open) {
      const key = (colon > 0 && colon <= INITIALS) || EQUALS.test(line) ? INITIALS_FIRST.exec(line) : null;
      if (key && isKeyToInitials(key[1]!, key[2]!))
        people.push(person(key[2]!, key[1]!, key[3], first + line.indexOf(key[2]!)));
      continue;
    }
    const item = BULLET.test(line);
    const above = people.at(-1);
    if (bulleted && !item) {
      if (titleBelow && above) people[people.length - 1] = { ...above, ...officeIn(line) };
      else if (!isRule(text, first, last) && ++misses > 3) open = false;
      titleBelow = false;
      continue;
    }
    const found = entry(line, first);
    bulleted ||= found !== null && item;
    titleBelow = bulleted && found?.title === null;
    if (found) {
      people.push(found);
      misses = 0;
    } else if (++misses > 3) open = false;
  }
  close();
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

const NAME = `${NAME_WORD}(?:\\s(?:${NAME_WORD}|${SURNAME_PARTICLE})){1,5}(?:,? (?:Jr|Sr|II|III)\\.?)?`;
const INITIALS_FIRST = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{Ll}.]{0,4})\\s{0,60}(?:[:=–—|-]|\\s-\\s|\\t)\\s{0,60}(${NAME})(?:\\s{0,60}[,|(–—]\\s{0,60}(.{1,80}))?`,
  'u',
);
/** `AL = Ann Lee, host` */
const EQUALS = /^\p{Lu}{2,4}\s{0,8}=/u;
const NAME_FIRST = new RegExp(
  `^(${NAME})\\s{0,60}(?:\\((\\p{Lu}[\\p{Lu}.]{1,4})\\)|\\|\\s{0,60}(\\p{Lu}{2,4})\\s{0,60}(?=\\||$))?\\s{0,60}(?:(?:[,|–—:]|--|\\s-\\s)\\s{0,60}(.{1,100}))?$`,
  'u',
);

const BULLET = /^[-*•]\s/;

/** `Pier Inc. - CEO` below a name. */
function officeIn(line: string): { title: string | null; affiliation: string | null } {
  const words = line.trim().slice(0, 120);
  const dash = words.lastIndexOf(' - ');
  return dash > 0
    ? { title: words.slice(dash + 3), affiliation: words.slice(0, dash) }
    : { title: words, affiliation: null };
}

function entry(raw: string, offset: number): Participant | null {
  const skipped = ENTRY_MARKS.exec(raw)?.[0].length ?? 0;
  const line = raw
    .slice(skipped)
    .replace(/\s{0,60}\|\s{0,60}$/, '')
    .replaceAll('**', '')
    // "Hon. (Dr.) Ann Lee"
    .replace(/^(\p{Lu}\p{L}{1,4}\.) \(\p{Lu}\p{L}{0,5}\.\)/u, '$1');
  const initials = INITIALS_FIRST.exec(line);
  if (initials) {
    const start = offset + skipped + Math.max(0, raw.slice(skipped).indexOf(initials[2]!));
    return person(initials[2]!, initials[1]!, initials[3], start);
  }
  const named = NAME_FIRST.exec(line);
  if (!named) return null;
  const found = person(named[1]!, named[2] ?? named[3] ?? null, named[4], offset + skipped);
  const at = raw.indexOf(found.name);
  return at < 0 ? found : { ...found, span: { start: offset + at, end: offset + at + found.name.length } };
}

function person(written: string, label: string | null, rest: string | undefined, at: number): Participant {
  const words = written.split(' ');
  let name = written;
  while (words.length > 2 && TITLES.has(labelKey(words[0]!))) {
    words.shift();
    name = words.join(' ');
  }
  const start = at + written.length - name.length;
  const title = rest?.replace(/[\s|)]{1,60}$/, '') ?? null;
  const comma = title?.lastIndexOf(', ') ?? -1;
  return {
    name,
    label,
    title: title && comma > 0 ? title.slice(0, comma) : title || null,
    affiliation: title && comma > 0 ? title.slice(comma + 2) : null,
    span: { start, end: start + name.length },
  };
}
