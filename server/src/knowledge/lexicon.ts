import type { Glossary, Lexicon, LexiconProblem, Program } from '../model/knowledge.ts';
import { foldName } from '../recognise/programs-fold.ts';
import { Matcher } from '../recognise/programs-matcher.ts';
import { shortened } from './glossary-reader.ts';

/**
 * Compiles all glossaries into one matcher.
 * Names come before aliases, and files in the order of their addresses, so that the same glossaries give the
 * same lexicon in whatever order they were found.
 * @returns the lexicon; `problems` holds what is wrong between entries (`glossary-duplicate-id`,
 *   `glossary-conflicting-definition`, `glossary-duplicate-alias`, `glossary-unknown-see-also`)
 */
export function createLexicon(glossaries: readonly Glossary[]): Lexicon {
  const ordered = glossaries.toSorted((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const problems: LexiconProblem[] = [];
  const entries = new Map<string, Program[]>();
  const ids = new Map<string, string>();
  const matcher = new Matcher();
  const all = ordered.flatMap((glossary) => glossary.programs);
  const idOf = new Map<Program, string>();
  const names: string[] = [];
  for (const program of all) {
    const key = foldName(program.name);
    const id = ids.get(key) ?? program.id;
    idOf.set(program, id);
    const others = entries.get(id);
    if (others) {
      compare(program, others[0]!, key, problems);
      others.push(program);
    } else entries.set(id, [program]);
    if (key !== '' && !ids.has(key)) ids.set(key, id);
    matcher.add(program.name, id, isTerm(program));
    names.push(`${program.name}\n${id}\n${isTerm(program)}`);
  }
  for (const program of all) {
    const id = idOf.get(program)!;
    program.aliases.forEach((alias, index) => {
      const owner = matcher.add(alias, id, isTerm(program));
      names.push(`${alias}\n${owner?.id}\n${isTerm(program)}`);
      const key = owner?.key ?? '';
      if (owner && !ids.has(key)) ids.set(key, owner.id);
      const other = owner && owner.id !== id ? entries.get(owner.id)?.[0] : undefined;
      if (other && other.uri !== program.uri)
        problems.push({
          code: 'glossary-duplicate-alias',
          uri: program.uri,
          span: program.aliasSpans[index]!,
          message: `"${shortened(alias)}" is also a name of "${shortened(other.name)}" in ${fileName(other.uri)}, which it will be read as. Remove it in one of the two.`,
          related: [entryAt(other)],
        });
    });
  }
  const find = (name: string) => ids.get(foldName(name)) ?? (entries.has(name) ? name : null);
  for (const program of all)
    for (const [index, other] of program.seeAlso.entries())
      if (find(other) === null)
        problems.push({
          code: 'glossary-unknown-see-also',
          uri: program.uri,
          span: program.seeAlsoSpans[index]!,
          related: [],
          message: `"seeAlso" names "${shortened(other)}", which no glossary has. Correct the name or add an entry for it.`,
        });
  return {
    revision: hash(names.sort()),
    programs: new Map([...entries].map(([id, [program]]) => [id, program!])),
    entries,
    speakers: ordered.flatMap((glossary) => glossary.speakers),
    problems,
    find,
    match: (text, tokens) => matcher.match(text, tokens),
  };
}

/** Kinds of entries that explain something other than a named program. */
const TERM_KINDS = new Set(['term', 'concept', 'organisation', 'organization', 'agency', 'person', 'place']);

function isTerm(program: Program): boolean {
  return TERM_KINDS.has(program.kind?.toLowerCase() ?? '');
}

function compare(program: Program, other: Program, key: string, problems: LexiconProblem[]): void {
  const where = other.uri === program.uri ? 'above' : `in ${fileName(other.uri)}`;
  if (foldName(other.name) !== key)
    problems.push({
      code: 'glossary-duplicate-id',
      uri: program.uri,
      span: program.nameSpan,
      message: `"${shortened(program.name)}" has the id of "${shortened(other.name)}" ${where}. Give one of them another id.`,
      related: [entryAt(other)],
    });
  else if (other.uri !== program.uri && program.definition !== other.definition)
    for (const [here, there] of [
      [program, other],
      [other, program],
    ] as const)
      problems.push({
        code: 'glossary-conflicting-definition',
        uri: here.uri,
        span: here.nameSpan,
        message: `"${shortened(here.name)}" is described differently in ${fileName(there.uri)}. Both are shown; keep one, or make them agree.`,
        related: [entryAt(there)],
      });
}

/** An entry as a place that a finding is related to. */
function entryAt({ uri, nameSpan, name, definition }: Program): LexiconProblem['related'][number] {
  const said = definition === null ? '' : `: ${shortened(definition)}`;
  return { uri, span: nameSpan, message: `“${shortened(name)}”${said}` };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A number of the names and what they lead to: 52 bits of two FNV-1a lanes. */
function hash(names: readonly string[]): number {
  let low = 0x811c9dc5;
  let high = 0x01234567;
  for (const name of names)
    for (let at = 0; at <= name.length; at++) {
      const code = at < name.length ? name.charCodeAt(at) : 0;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code ^ (at & 0xff), 0x01000193);
    }
  return (high >>> 12) * 0x100000000 + (low >>> 0);
}
