/** Full names that a text gives for a surname, whoever says them: "… by the Deputy Chief of Staff, Ann Lee". */
import type { Analysis, Transcript } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { beginsNameWith, isName, personOf } from '../recognise/speakers-names.ts';
import { labelKey } from '../syntax/label-class.ts';
import { TITLES } from '../syntax/label-words.ts';
import { AFTER_NAMES } from '../syntax/roster.ts';
import { firstWord, foldName, JUDGES, lastWord } from './resolve-speakers-names.ts';

/** A full name and the block that holds it. */
export interface Mentioned {
  readonly name: string;
  readonly folded: string;
  readonly block: number;
  /** Where it stands in what the block says. */
  readonly at: number;
}

/** Full names of a block; an edit elsewhere leaves them. */
const memo = new WeakMap<Analysis, ReadonlyMap<string, number>>();

const RUN =
  /\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:\s{1,8}(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|van|von|de|der|den|del|della|da|di|la|bin|al|el)(?![\p{L}\p{M}])){1,7}/gu;

/**
 * @param wanted surnames and first names, folded
 * @returns one entry a name and block, in order
 */
export function mentionedNames(transcript: Transcript, wanted: ReadonlySet<string>): Mentioned[] {
  const found: Mentioned[] = [];
  if (wanted.size === 0) return found;
  transcript.blocks.forEach((block, index) => {
    let names = memo.get(block.analysis);
    if (!names) {
      names = namesIn(transcript.text.slice(block.start + block.syntax.body, block.start + block.syntax.end));
      memo.set(block.analysis, names);
    }
    for (const [name, at] of names) {
      const folded = foldName(name);
      if (wanted.has(lastWord(folded)) || wanted.has(firstWord(folded)))
        found.push({ name, folded, block: index, at });
    }
  });
  return found;
}

/** First and last names, initials and particles between them, titles gone; each once. */
function namesIn(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const found of text.matchAll(RUN)) {
    const run = found[0];
    let words: string[] = [];
    const parts = run.split(/\s+/);
    if (parts.length > 2 && followsOffice(text, found.index)) parts.shift();
    // A name may have a line of its own.
    const lines = run.split(/\s{0,8}[\r\n]\s{0,8}/);
    if (lines.length > 1) for (const line of lines) add(line.split(/\s+/), found.index, names);
    // A list of judges, each on a line.
    if (lines.length > 1 && lines.some((line) => JUDGES.test(line.slice(line.lastIndexOf(' ') + 1))))
      continue;
    for (const raw of parts) {
      const word = raw.replace(/['’]s$|['’.-]{1,8}$/, '');
      if (parts.length > 2 && divides(word)) {
        add(words, found.index, names);
        words = [];
        continue;
      }
      const ends = raw.endsWith('.') && word.length > 1 && !TITLES.has(labelKey(word)) && !SUFFIX.test(raw);
      words.push(raw.endsWith('.') && !ends ? raw : word);
      if (ends || word.length + 1 < raw.length) {
        add(words, found.index, names);
        words = [];
      }
    }
    add(words, found.index, names);
  }
  return names;
}

/** Whether "Secretary of" stands before `at`: the word there is what the office is for. */
function followsOffice(text: string, at: number): boolean {
  const office = /(\p{L}{2,20})\s{1,200}(?:of|for)\s{1,200}$/u.exec(
    text.slice(Math.max(0, at - 30), at),
  )?.[1];
  return office !== undefined && TITLES.has(labelKey(office));
}

/** "I'm Ann Lee", "And Ann Lee", "INTERVIEW WITH ANN LEE". */
function divides(word: string): boolean {
  return !beginsNameWith(word.toLowerCase().replaceAll("'", '’'));
}

/** `Councilmembers`, `Doctors`. */
function isPluralTitle(word: string): boolean {
  const folded = labelKey(word);
  return folded === 'doctors' || (folded.endsWith('s') && TITLES.has(folded.slice(0, -1)));
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

function add(given: readonly string[], at: number, names: Map<string, number>): void {
  let words = given;
  while (words[0] && isPluralTitle(words[0])) words = words.slice(1);
  if (JUDGES.test(words.at(-1) ?? '')) words = words.slice(0, -1);
  while (words.length > 2 && AFTER_NAMES.test(words.at(-1)!)) words = words.slice(0, -1);
  if (words.length < 2) return;
  const person = personOf({ from: 0, to: words.length, words });
  if (!person) return;
  const parts = person.name.split(' ');
  if (parts.length < 2 || parts.length > 4 || !parts.every(isName)) return;
  // A copy: a slice would keep the whole document alive.
  const name = parts.join(' ');
  const proper = name === name.toUpperCase() ? properCase(name) : name;
  if (!names.has(proper)) names.set(proper, at);
}

/** Offices that texts give to people who are not there. */
const ELSEWHERE =
  /^(?:president|vice president|prime minister|secretary|minister|governor|senator|judge|court|first lady|king|queen|pope|speaker)$/;

const PERSON =
  "((?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}|\\p{Lu}\\.)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}|\\p{Lu}\\.)){1,2})";

/** Holders by office, of a block: an edit elsewhere leaves them. */
const holders = new WeakMap<Analysis, Map<string, readonly string[]>>();

/**
 * Who holds an office by the text: `Ann Lee` for `city clerk` in "City Clerk Ann Lee" and "Ann Lee, our city clerk".
 * @param office folded words of a label
 * @returns null where it names nobody or two people
 */
export function holderInText({ text, blocks }: Transcript, office: string): string | null {
  if (office.length < 4 || ELSEWHERE.test(office) || !/^[\p{L} -]+$/u.test(office)) return null;
  let patterns: readonly RegExp[] | undefined;
  let holder: string | null = null;
  for (const { start, syntax, analysis } of blocks) {
    let known = holders.get(analysis);
    if (!known) holders.set(analysis, (known = new Map()));
    let names = known.get(office);
    if (!names) {
      patterns ??= patternsOf(office);
      known.set(office, (names = holdersIn(text.slice(start, start + syntax.end), patterns)));
    }
    for (const name of names) {
      if (holder !== null && foldName(holder) !== foldName(name)) return null;
      holder = name;
    }
  }
  return holder === null ? null : holder === holder.toUpperCase() ? properCase(holder) : holder;
}

function patternsOf(office: string): readonly RegExp[] {
  const words = office
    .split(' ')
    .map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''))
    .join('\\s+');
  return [
    new RegExp(`(?<![\\p{L}-])${words},?\\s+${PERSON}`, 'gu'),
    new RegExp(`${PERSON},\\s+(?:the|our|your|my)?\\s*${words}(?![\\p{L}-])`, 'gu'),
  ];
}

function holdersIn(text: string, patterns: readonly RegExp[]): string[] {
  const names: string[] = [];
  for (const pattern of patterns)
    for (const found of text.matchAll(pattern)) {
      const parts = found[1]!.split(/\s+/);
      while (parts.length > 2 && !isName(parts.at(-1)!)) parts.pop();
      if (parts.every((part) => isName(part) || /^\p{Lu}\.$/u.test(part))) names.push(parts.join(' '));
    }
  return names;
}
