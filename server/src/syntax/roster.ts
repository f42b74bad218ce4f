/**
 * People whom a line of a roster names: "PRESENT: Mayor Ana Lopez; Councilmembers Jo Doe, Al Ray; City Clerk Bo Day".
 * House styles of councils' minutes, courts' captions, committees' records.
 */
import type { Participant } from '../model/transcript.ts';
import { labelKey } from './label-class.ts';
import { NO_SPEAKERS, PARTICLES, ROLES, TITLES } from './label-words.ts';

/** What a roster's line begins with, before its colon. */
const KEY =
  /^[\s#*_>|-]{0,60}((?:[\p{L}'’/&.()-]{1,60} ){0,5}?(?:present|attendance|attending|attendees|appearances?|counsel|participants?|participating|panel(?:l?ists?)?|witness(?:es)?|members|council ?members?|commissioners|supervisors|trustees|directors|board|council|staff|speakers?|speaking|hosts?|co-?hosts?|guests?|moderators?|moderated by|hosted by|presented by|interviewers?|interviewees?|interviewed by|narrator|respondent|deponent|videographer|presiding|presiding officer|roll(?: call)?|mayor|chair(?:man|woman|person)?|clerk|secretary|reporter|judge|with|featuring|officers|officials|voices|cast)(?: present| \([^)]{1,30}\))?|(?:for|on behalf of) (?:the )?[\p{L}&.,'’() -]{3,50})[*_]{0,2}:[*_]{0,2}\s{1,200}(?=\S)/iu;

/** Words of firms and bodies, which are no people. */
const BODY =
  /\b(?:llp|llc|pllc|inc|corp|ltd|plc|p\.?c|co|department|office|university|college|institute|committee|commission|agency|association|bank|securities|capital|group|partners|research|company|foundation|center|centre|bureau|ministry|division|school|district|county|city of|town of|state of|esq|firm|absent|excused|none|quorum|zoom|remote\w{0,24}|virtual\w{0,24}|district \d{1,4}|ward \d{1,4}|street|avenue|room|building|floor|hall|suite)\b/i;

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u;

/** Parts that separate people; offsets are kept. */
const SEPARATOR =
  /\s{0,60}(?:[;•·|]|,\s{1,60}and\s|,|\s{1,60}(?:and|&)\s{1,60}(?=\p{Lu})|\n|\s[–—]\s)\s{0,60}/giu;

/**
 * @param line a line of text, its continuation lines included
 * @param offset where it stands in the document
 * @returns nobody where the line is no roster
 */
export function rosterPeople(line: string, offset: number): Participant[] {
  const found = KEY.exec(line);
  if (!found || /\b(?:absent|excused|not present)\b/i.test(found[1]!)) return [];
  const key = found[1]!.replace(/\s+/g, ' ');
  const office =
    /^(?:mayor|chair\w{0,24}|clerk|secretary|judge|presiding\b.{0,200}|moderat\w{1,24}\b.{0,200}|host\w{0,24}\b.{0,200}|co-?hosts?|guests?|narrator|respondent|deponent|videographer|interview\w{1,24}\b.{0,200})$/i;
  const start = found[0].length;
  const rest = line.slice(start);
  // A list that is wrapped goes on; lines without marks each name somebody.
  const wrapped = /[;,]/.test(rest.split('\n')[0]!) && !isColumn(rest);
  const list = wrapped ? rest.replaceAll('\n', ' ') : rest;
  return peopleIn(list, offset + start, office.test(key) ? singular(key.replace(/ by$/i, '')) : null);
}

/** Whether each line names one person and most give an office behind a comma. */
function isColumn(list: string): boolean {
  const lines = list.trim().split(/\s{0,60}\n\s{0,60}/);
  const titled = lines.filter((line) =>
    line
      .slice(line.indexOf(',') + 1)
      .split(/\s+/)
      .some(isTitle),
  );
  return lines.length > 1 && titled.length * 2 >= lines.length && lines.every((line) => ENTRY.test(line));
}

const ENTRY = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30} ){1,4}\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:,\s[^;]{2,90}[^;,])?$/u;

/** @param title the title that the list gives its first people, or null */
export function peopleIn(list: string, offset: number, title: string | null): Participant[] {
  const people: Participant[] = [];
  let carried = title;
  let at = 0;
  let separator = '';
  const take = (to: number, next: string): void => {
    const raw = list.slice(at, to);
    const person = readPerson(raw, offset + at, separator === ',' || separator === 'and' ? carried : title);
    const last = people.at(-1);
    // "MR. PAUL DUNN – HARBOUR EQUITIES"
    const firm =
      separator === '–' && person?.name && person.plural === '' && last?.title && isTitle(last.title);
    if (firm && last) people[people.length - 1] = { ...last, affiliation: person.name };
    else if (person?.name) {
      people.push(person);
      carried = /s$/i.test(person.plural) ? person.title : title;
    } else if (people.length > 0 && (separator === ',' || separator === '–')) {
      const last = people.at(-1)!;
      // "Ann Lee, daughter (L)"
      const letter = /\((\p{Lu})\)\s{0,60}$/u.exec(raw)?.[1];
      if (letter && last.label === null && isLetterOf(letter, last.name.split(' ')))
        people[people.length - 1] = { ...last, label: letter };
      else if (person?.title && (last.title === null || last.title === carried))
        people[people.length - 1] = { ...last, title: person.title };
    }
    separator = next;
  };
  for (const mark of list.matchAll(SEPARATOR)) {
    take(
      mark.index,
      /[;•·|\n]/.test(mark[0]) ? ';' : /[–—]/.test(mark[0]) ? '–' : /and|&/i.test(mark[0]) ? 'and' : ',',
    );
    at = mark.index + mark[0].length;
  }
  take(list.length, '');
  return people.map(({ name, label, title: office, affiliation, span }) => ({
    name,
    label,
    title: office,
    affiliation,
    span,
  }));
}

interface Read extends Participant {
  /** The title as written, which may stand for several people. */
  readonly plural: string;
}

/** Reads `Councilmember Jo Doe (District 2)`; a name of '' where only a title stands. */
function readPerson(raw: string, offset: number, carried: string | null): Read | null {
  const bracket = raw.search(/\s{0,60}[([]/);
  const head = (bracket > 0 ? raw.slice(0, bracket) : raw).replace(/[.\s*_]{1,60}$/, '');
  const inner = /[([]([^)\]]{1,60})[)\]]/.exec(raw)?.[1] ?? null;
  const lead = head.length - head.trimStart().length;
  const words = head.trim().split(/\s+/);
  if (words.length > 9 || head.trim() === '') return null;
  let last = -1;
  words.forEach((word, i) => {
    if (isTitle(word)) last = i;
  });
  const titles = words.slice(0, last + 1);
  const names = words.slice(last + 1);
  while (names.length > 2 && AFTER_NAMES.test(names.at(-1)!)) names.pop();
  if (names.length === 0)
    return { name: '', label: null, title: titles.join(' '), affiliation: null, span: null, plural: '' };
  if (names.length < 2 || names.length > 5 || BODY.test(names.join(' '))) return null;
  if (!names.every((word, i) => NAME_WORD.test(word) || (i > 0 && PARTICLES.has(word)))) return null;
  if (names.some((word) => NO_SPEAKERS.has(labelKey(word)) && word.length > 3)) return null;
  // "Department Director Ann Lee": the title begins after small words and bodies as it stands.
  const plural = titles.join(' ');
  const label =
    inner !== null && (isLetterOf(inner, names) || (INITIALS.test(inner) && startsAlike(inner, names)))
      ? inner
      : null;
  const own =
    titles.length > 0 ? singular(plural) : ((label || inner?.length === 1 ? null : inner) ?? carried);
  const name = names.join(' ');
  const start = offset + lead + head.trim().lastIndexOf(names[0]!);
  return {
    name: name === name.toUpperCase() ? proper(name) : name,
    label,
    title: own,
    affiliation: null,
    span: { start, end: start + name.length },
    plural,
  };
}

/** What barristers and members put behind their names. */
export const AFTER_NAMES = /^(?:SC|QC|KC|BL|MP|TD|MCA|MLA|MHA|MBE|OBE|CBE|AM|AO)$/;

const INITIALS = /^\p{Lu}[\p{Lu}\p{Ll}]{0,2}\p{Lu}$/u;

/** Whether a line tells whom initials stand for: `RK: Ruth Kane (interviewer)`. */
export function isKeyToInitials(label: string, value: string): boolean {
  const words = /^\p{Lu}{2,4}$/u.test(label)
    ? value
        .split(/\s{0,4}[,(–—]|\s-/u)[0]!
        .trim()
        .split(/\s+/)
    : [];
  while (words.length > 2 && TITLES.has(labelKey(words[0]!))) words.shift();
  const first = words.map((word) => word[0]).join('');
  return (
    words.every((word) => NAME_WORD.test(word)) && (first === label || first[0]! + first.at(-1)! === label)
  );
}

/** Whether letters stand for a name rather than a party or a body: they begin as it does. */
function startsAlike(initials: string, names: readonly string[]): boolean {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(names[0]!).startsWith(plain(initials)[0]!);
}

/** Whether one letter stands for somebody under labels: the first of a first name or a surname. */
function isLetterOf(letter: string, names: readonly string[]): boolean {
  return letter.length === 1 && /^[^QA]$/.test(letter) && names.some((name) => name.startsWith(letter));
}

function isTitle(word: string): boolean {
  const folded = labelKey(word.replace(/[,:]{1,4}$/, ''));
  if (folded.length < 2) return false;
  if (TITLES.has(folded) || ROLES.has(folded) || MORE.has(folded)) return true;
  const single = folded.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : ''));
  return single !== folded && (TITLES.has(single) || ROLES.has(single));
}

/** Words between or before titles in rosters. Folded. */
const MORE = new Set(
  'council councilmember councilmembers councilors councillors board planning public works finance police fire city town county village tem pro-tem vice-mayor vice-chair vice-chairman vice-chairwoman ex-officio senators representatives messrs alderpersons alderperson selectman selectmen selectwoman'.split(
    ' ',
  ),
);

function singular(title: string): string {
  return title
    .replace(
      /\b(council ?member|commissioner|supervisor|trustee|director|senator|representative|host|guest|chair|councillor|councilor|panelist|member)s\b/gi,
      '$1',
    )
    .trim();
}

function proper(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLowerCase();
    return /^MC\p{Lu}/u.test(word)
      ? `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`
      : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

const JUDGE =
  /\b(?:before|by|presiding)\b[:,]?\s{1,60}(?:the\s{1,60})?(?:hon(?:orable|ourable)?\b\.?(?:\s{1,60}(?:mr|mrs|ms|madam|lady|lord)\b\.?)?|(?:chief |magistrate |district |circuit |superior court |administrative law |bankruptcy ){0,4}(?:judge|justice))\s{1,60}(?:(?:judge|justice)\s{1,60})?((?:\p{Lu}[\p{L}\p{M}'’.-]{0,25}[ \t]{1,40}){1,3}\p{Lu}[\p{L}\p{M}'’-]{1,30})/iu;
const PRESIDES =
  /\b(?:hon(?:orable|ourable)?\b\.?|judge|justice)\s{1,60}((?:\p{Lu}[\p{L}\p{M}'’.-]{0,25}[ \t]{1,40}){1,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}),?\s{0,60}(?:[([][^)\]]{3,60}[)\]],?\s{0,60})?(?:,?\s{0,60}(?:presiding|(?:u\.s\.|united states|chief|district|superior|circuit|magistrate|administrative|presiding)[^.\n]{0,40}judge|judge\b))/iu;

/** One of these stands in both patterns. */
const OFFICE = /\b(?:hon|judge|justice)/i;

/** Who presides, by the caption: "BEFORE THE HONORABLE RUTH A. LEE", "Hon. Ruth Lee, presiding". */
export function presidingJudge(head: string, offset: number): Participant | null {
  if (!OFFICE.test(head)) return null;
  const found = JUDGE.exec(head) ?? PRESIDES.exec(head);
  if (!found) return null;
  const words = found[1]!.split(/\s+/);
  // Without regard to case the pattern takes small words too.
  const stop = words.findIndex((word) => !NAME_WORD.test(word) || isTitle(word));
  const names = stop < 0 ? words : words.slice(0, stop);
  if (names.length < 2) return null;
  const name = names.join(' ');
  const start = offset + found.index + found[0].indexOf(found[1]!);
  const chairs = /[([](?:the )?(chair[^)\]]{0,80})[)\]]/i.exec(found[0])?.[1];
  return {
    name: name === name.toUpperCase() ? proper(name) : name,
    label: chairs ? 'The Chairman' : /judge|justice|before/i.test(found[0]) ? 'THE COURT' : null,
    title: chairs ?? 'Presiding',
    affiliation: null,
    span: { start, end: start + found[1]!.length },
  };
}
