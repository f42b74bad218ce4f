/** Whether labels speak that lists, tables and headings write alike: only people who keep taking turns do. */
import type { Candidate } from './style-shapes.ts';

/** Turns that recurring labels must have together. */
const TURNS = 6;
/** One of so many turns must say "I", "you", "thanks" or ask. */
const VOICED_OF = 4;

/**
 * @param list labels of one shape
 * @param voiced how many of them open words of somebody who talks
 * @param names folded names that a list of participants gives
 */
export function looselySpeaks(
  list: readonly Candidate[],
  voiced: number,
  names: ReadonlySet<string>,
): readonly Candidate[] {
  // Who has a full name in one label has the first name in another.
  const first = new Set(list.flatMap((c) => (c.kind === 'name' ? [c.folded.split(' ')[0]!] : [])));
  // Beside bold names that come back so does somebody's first name.
  const named = list.some((c) => c.shape === 'marked' && c.kind === 'name' && c.count >= 3);
  const people = list.filter(
    (c) => isPerson(c, names) || (c.kind === 'single' && (first.has(c.folded) || (named && c.count >= 2))),
  );
  const recurring = people.filter((c) => c.count >= 2);
  const sum = (all: readonly Candidate[]) => all.reduce((total, c) => total + c.count, 0);
  const turns = sum(recurring);
  const known = recurring.every((c) => c.kind === 'strong' || c.shape === 'grouped' || names.has(c.folded));
  if (recurring.length < 2 || turns < (known ? 4 : TURNS)) return [];
  const all = sum(list);
  // Keys and commands have names that stand once.
  if (list[0]!.shape === 'nick' && all * 4 < list.length * 7) return [];
  // Where other things are written the same way, people are few among them.
  return voiced * VOICED_OF >= all && turns * 2 >= all ? people : [];
}

/** Single words name somebody only as nicks and where a list has them. */
function isPerson(c: Candidate, names: ReadonlySet<string>): boolean {
  if (c.kind === 'none' || c.kind === 'field') return false;
  return (
    c.kind === 'strong' ||
    c.label.includes(' ') ||
    c.shape === 'nick' ||
    names.has(c.folded) ||
    ((c.shape === 'dash' || c.shape === 'cell') && /^\p{Lu}{2,4}$/u.test(c.label))
  );
}

/** Signs that no more people than this share. */
const SIGNS = 8;

/**
 * Labels of a shape that speaks strictly which speak under loose conditions too: names in headings, letters that stand
 * for people.
 * @param voiced how many labels of a shape, or signs, open words of somebody who talks
 */
export function besides(
  shape: string,
  accepted: readonly Candidate[],
  list: readonly Candidate[],
  voiced: (of: string) => number,
  names: ReadonlySet<string>,
): readonly Candidate[] {
  if (shape === 'heading') return accepted.length > 0 ? [] : looselySpeaks(list, voiced(shape), names);
  if (shape !== 'colon' && shape !== 'bold') return [];
  const signs = list.filter((c) => c.kind === 'sign' && !c.value);
  const turns = signs.reduce((total, c) => total + c.count, 0);
  if (signs.length < 2 || signs.length > SIGNS || turns < TURNS) return [];
  const recurring = signs.filter((c) => c.count >= 2);
  return recurring.length >= 2 && voiced('sign') * VOICED_OF >= turns
    ? [...signs, ...list.filter((c) => c.kind === 'strong' && !accepted.includes(c))]
    : [];
}
