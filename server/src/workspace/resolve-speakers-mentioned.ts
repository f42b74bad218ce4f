/** Full names that a text gives for a surname, whoever says them: "… by the Deputy Chief of Staff, Ann Lee". */
import type { Analysis, Transcript } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isName, personOf } from '../recognise/speakers-names.ts';
import { labelKey } from '../syntax/label-class.ts';
import { TITLES } from '../syntax/label-words.ts';
import { foldName } from './resolve-speakers-names.ts';

/** A full name and the block that holds it. */
export interface Mentioned {
  readonly name: string;
  readonly folded: string;
  readonly block: number;
}

/** Full names of a block; an edit elsewhere leaves them. */
const memo = new WeakMap<Analysis, readonly string[]>();

const RUN =
  /\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:\s{1,8}(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|van|von|de|der|den|del|della|da|di|la|bin|al|el)(?![\p{L}\p{M}])){1,7}/gu;

/**
 * @param surnames folded
 * @returns one entry a name and block, in order
 */
export function mentionedNames(transcript: Transcript, surnames: ReadonlySet<string>): Mentioned[] {
  const found: Mentioned[] = [];
  if (surnames.size === 0) return found;
  transcript.blocks.forEach((block, index) => {
    let names = memo.get(block.analysis);
    if (!names) {
      names = namesIn(transcript.text.slice(block.start + block.syntax.body, block.start + block.syntax.end));
      memo.set(block.analysis, names);
    }
    for (const name of names) {
      const folded = foldName(name);
      if (surnames.has(folded.slice(folded.lastIndexOf(' ') + 1))) found.push({ name, folded, block: index });
    }
  });
  return found;
}

/** First and last names, initials and particles between them, titles gone; each once. */
function namesIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    let words: string[] = [];
    for (const raw of run.split(/\s+/)) {
      const word = raw.replace(/['’]s$|['’.-]+$/, '');
      const ends = raw.endsWith('.') && word.length > 1 && !TITLES.has(labelKey(word)) && !SUFFIX.test(raw);
      words.push(raw.endsWith('.') && !ends ? raw : word);
      if (ends || word.length + 1 < raw.length) {
        add(words, names);
        words = [];
      }
    }
    add(words, names);
  }
  return [...names];
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

function add(words: readonly string[], names: Set<string>): void {
  if (words.length < 2) return;
  const person = personOf({ from: 0, to: words.length, words });
  if (!person) return;
  const parts = person.name.split(' ');
  if (parts.length < 2 || parts.length > 4 || !parts.every(isName)) return;
  // A copy: a slice would keep the whole document alive.
  const name = parts.join(' ');
  names.add(name === name.toUpperCase() ? properCase(name) : name);
}
