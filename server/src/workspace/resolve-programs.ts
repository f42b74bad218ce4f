import type { Mention } from '../model/mention.ts';
import type { Analysis, Transcript } from '../model/transcript.ts';
import type { NameCandidate, ProgramName } from '../model/values.ts';
import {
  GENERIC,
  isHead,
  ORGANISATION_HEADS,
  OTHER_ABBREVIATIONS,
  PLACES,
} from '../recognise/programs-words.ts';

/**
 * Gives all names of one program in a document one id: an abbreviation follows the name that introduced it, a
 * shorter form the longer one. Names that may be programs get an id only where something in the document says so.
 * Linear in the number of mentions.
 * @returns recognised id to the document's id; use {@link programIdOf}
 */
export function resolvePrograms(transcript: Transcript): ReadonlyMap<string, string> {
  const named = transcript.blocks.map(({ analysis }) => namedIn(analysis));
  const ids = latest && sameNames(latest.named, named) ? latest.ids : resolveNamed(named);
  latest = { named, ids };
  return ids;
}

/** The document that was resolved last: most edits of it name what was named before. */
let latest: { readonly named: readonly Named[]; readonly ids: ReadonlyMap<string, string> } | null = null;

function sameNames(before: readonly Named[], after: readonly Named[]): boolean {
  return (
    before.length === after.length &&
    after.every((named, index) => named === before[index] || keysOf(named) === keysOf(before[index]!))
  );
}

function keysOf({ programs, names }: Named): string {
  return [...programs.keys(), '', ...names.keys()].join('\n\n');
}

function resolveNamed(named: readonly Named[]): ReadonlyMap<string, string> {
  const { programs, names } = distinct(named);
  const ids = new Map<string, string>();
  if (programs.length === 0) return ids;
  for (const program of programs) {
    set(ids, program.id, program.id);
    set(ids, program.surface, program.id);
    if (program.abbreviation) set(ids, program.abbreviation.toLowerCase(), program.id);
  }
  const headless = new Map<string, string>();
  for (const { surface, id } of programs) for (const stem of stems(surface)) set(headless, stem, id);
  const same = new Map([...aliases(programs), ...shortForms(programs)]);
  const initials = initialsOf(programs);
  for (const name of names) {
    if (ids.has(name.id)) continue;
    const prefix = name.abbreviation ? undefined : prefixOf(name.id, ids);
    const id =
      (name.abbreviation ? initials.get(name.id) : prefix && ids.get(prefix)) ?? headless.get(name.id);
    if (id !== undefined) ids.set(name.id, id);
  }
  for (const [name, id] of ids) ids.set(name, last(same, id));
  return ids;
}

/** What a block calls programs, and what it names that may be one. */
interface Named {
  readonly programs: ReadonlyMap<string, ProgramName>;
  readonly names: ReadonlyMap<string, NameCandidate>;
}

const NOTHING: Named = { programs: new Map(), names: new Map() };

/** An analysis is reused only for the same text. */
const memo = new WeakMap<Analysis, Named>();

function namedIn(analysis: Analysis): Named {
  let named = memo.get(analysis);
  if (named) return named;
  const programs = new Map<string, ProgramName>();
  const names = new Map<string, NameCandidate>();
  for (const { kind, value } of analysis.mentions)
    if (kind === 'program')
      set(
        programs,
        [value.id, value.surface, value.abbreviation, value.alias, value.known].join('\n'),
        value,
      );
    else if (kind === 'name') set(names, `${value.abbreviation} ${value.id}`, value);
  named = programs.size + names.size === 0 ? NOTHING : { programs, names };
  memo.set(analysis, named);
  return named;
}

/** Everything that is named, once, in order of its first place. */
function distinct(all: readonly Named[]): { programs: ProgramName[]; names: NameCandidate[] } {
  const programs = new Map<string, ProgramName>();
  const names = new Map<string, NameCandidate>();
  for (const named of all) {
    for (const [key, program] of named.programs) set(programs, key, program);
    for (const [key, name] of named.names) set(names, key, name);
  }
  return { programs: [...programs.values()], names: [...names.values()] };
}

/** Follows what is the same as what, a few steps: names that go round in a circle end somewhere. */
function last(same: ReadonlyMap<string, string>, id: string): string {
  let current = id;
  for (let step = 0; step < 5; step++) {
    const next = same.get(current);
    if (next === undefined || next === id) break;
    current = next;
  }
  return current;
}

/** @returns the id of the program that a mention names in its document, or null where it names none */
export function programIdOf(mention: Mention, ids: ReadonlyMap<string, string>): string | null {
  if (mention.kind === 'program') return ids.get(mention.value.id) ?? mention.value.id;
  return mention.kind === 'name' ? (ids.get(mention.value.id) ?? null) : null;
}

function set<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** `X or “Y” program`: one program, by the first name, or by the one a glossary knows. */
function* aliases(programs: readonly ProgramName[]): Generator<[string, string]> {
  const known = new Set(programs.filter((program) => program.known).map((program) => program.id));
  for (const value of programs) {
    if (!value.alias || value.alias === value.id) continue;
    if (!known.has(value.alias)) yield [value.alias, value.id];
    else if (!known.has(value.id)) yield [value.id, value.alias];
  }
}

/**
 * What a name is called without its head: `build back better` of an act, `save` of a plan. A single word only ever
 * meets an abbreviation, which names in lower case never are.
 */
function stems(surface: string): string[] {
  const words = surface.split(' ');
  if (!isHead(words.at(-1)!) || words.some((word) => ORGANISATION_HEADS.has(word))) return [];
  const stem = words.slice(0, -1);
  return stem.length >= 3 || (stem.length === 1 && isAbbreviable(stem[0]!)) ? [stem.join(' ')] : [];
}

function isAbbreviable(word: string): boolean {
  return (
    word.length >= 3 &&
    word.length <= 8 &&
    !OTHER_ABBREVIATIONS.has(word) &&
    !GENERIC.has(word) &&
    !PLACES.has(word)
  );
}

/** `los angeles declaration` goes with the one longer name that begins or ends like it. */
function* shortForms(programs: readonly ProgramName[]): Generator<[string, string]> {
  const longer = new Map<string, string | null>();
  for (const value of programs) {
    const words = value.id.split(' ');
    for (let size = 2; size < words.length && size < 8; size++)
      for (const form of [words.slice(0, size).join(' '), words.slice(-size).join(' ')]) {
        const other = longer.get(form);
        longer.set(form, other === undefined || other === value.id ? value.id : null);
      }
  }
  for (const value of programs) {
    const id = longer.get(value.id);
    if (id && id !== value.id && !value.known) yield [value.id, id];
  }
}

/** `ppp` for a document that names the Paycheck Protection Program; none where two names share the letters. */
function initialsOf(programs: readonly ProgramName[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const value of programs) {
    const words = value.surface.split(' ');
    if (words.length < 3) continue;
    const all = words.map((word) => word[0]).join('');
    const large = words
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0])
      .join('');
    for (const letters of new Set([all, large]))
      if (letters.length >= 3 && !initials.has(letters)) initials.set(letters, value.id);
  }
  return initials;
}

const SMALL = new Set('of for and the to in on against with at by'.split(' '));

/** `safe mobility office` begins with a name that the document calls a program. */
function prefixOf(name: string, ids: ReadonlyMap<string, string>): string | undefined {
  const words = name.split(' ');
  for (let size = words.length - 1; size >= 2; size--) {
    const prefix = words.slice(0, size).join(' ');
    if (ids.has(prefix)) return isOther(words.at(-1)!) ? undefined : prefix;
  }
  return undefined;
}

/** A report on a program or its director is neither it nor one of its offices. */
function isOther(last: string): boolean {
  return ORGANISATION_HEADS.has(last) && !PARTS.has(last);
}

const PARTS = new Set(['office', 'hub', 'center', 'centre', 'corp', 'service', 'team', 'school']);
