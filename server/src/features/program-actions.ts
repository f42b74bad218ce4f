/** What a person can do about a program that no glossary has, or a name that was probably misheard. */
import type { DocumentSpan } from '../model/span.ts';
import { findAt, textOf } from '../workspace/find.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { likelyPrograms } from './likely-programs.ts';
import { plain } from './markdown.ts';
import { nameOf, slipAt } from './slips.ts';

export type ProgramAction =
  /** A new entry in a glossary; `glossary` null where there is none yet. */
  | {
      readonly kind: 'add-program';
      readonly title: string;
      readonly id: string | null;
      readonly name: string;
      /** Another name that the entry gets, or null. */
      readonly alias: string | null;
      readonly glossary: string | null;
    }
  | { readonly kind: 'add-alias'; readonly title: string; readonly id: string; readonly alias: string }
  /** The person picks the program. */
  | { readonly kind: 'choose-alias'; readonly title: string; readonly alias: string }
  /** An edit of the document: the name that was probably said. */
  | {
      readonly kind: 'mend-name';
      readonly title: string;
      readonly span: DocumentSpan;
      readonly text: string;
    };

const MOST_LIKELY = 3;
const MOST_GLOSSARIES = 3;
const LONGEST_SELECTION = 100;

/** @param range what is selected, or the cursor */
export function programActionsAt(
  snapshot: Snapshot,
  document: Document,
  range: DocumentSpan,
): ProgramAction[] {
  const slip = slipAt(snapshot, document, range.start);
  if (slip) {
    const said = words(document, slip.span);
    const mend: ProgramAction[] =
      slip.correction === null
        ? []
        : [
            {
              kind: 'mend-name',
              title: `Change to “${plain(slip.correction.replace(/\s+/g, ' '))}”`,
              span: slip.span,
              text: slip.correction,
            },
          ];
    const known = snapshot.lexicon.entries.has(slip.id);
    const meant = known
      ? []
      : additions(snapshot, document, slip.id, nameOf(snapshot, document, slip.id), said);
    return [...mend, ...meant, ...namingActions(snapshot, document, null, said, slip.id)];
  }
  const found = findAt(document, range.start);
  if (found?.kind === 'mention' && (found.mention.kind === 'program' || found.mention.kind === 'name')) {
    const id = programIdOf(found.mention, document.resolution.programIds);
    if (id === null || snapshot.lexicon.entries.has(id)) return [];
    return namingActions(snapshot, document, id, words(document, found.span), null);
  }
  const selected = selectedName(document, range);
  return selected && snapshot.lexicon.find(selected) === null
    ? namingActions(snapshot, document, null, selected, null)
    : [];
}

/**
 * @param id of the program that the document names, or null for words that name none
 * @param probably the program that was probably meant
 */
function namingActions(
  snapshot: Snapshot,
  document: Document,
  id: string | null,
  said: string,
  probably: string | null,
): ProgramAction[] {
  const { lexicon } = snapshot;
  const likely = new Set([
    ...(probably === null ? [] : [probably]),
    ...likelyPrograms(lexicon, said, MOST_LIKELY),
  ]);
  const known = [...likely].filter((one) => lexicon.entries.has(one)).slice(0, MOST_LIKELY);
  const aliases = known.map(
    (one): ProgramAction => ({
      kind: 'add-alias',
      title: `Add as alias of “${plain(nameOf(snapshot, document, one))}”`,
      id: one,
      alias: said,
    }),
  );
  const others: ProgramAction[] =
    lexicon.entries.size > known.length
      ? [{ kind: 'choose-alias', title: 'Add as alias of…', alias: said }]
      : [];
  const added = additions(snapshot, document, id, said, null);
  return probably === null ? [...added, ...aliases, ...others] : [...aliases, ...others, ...added];
}

function additions(
  snapshot: Snapshot,
  document: Document,
  id: string | null,
  name: string,
  alias: string | null,
): ProgramAction[] {
  const also = alias === null ? '' : `, also called “${plain(alias)}”`;
  return glossariesFor(snapshot, document.uri).map((glossary) => ({
    kind: 'add-program',
    title: `Add to glossary: “${plain(name)}”${also}${glossary === null ? '' : inFile(snapshot, glossary)}`,
    id,
    name,
    alias,
    glossary,
  }));
}

/** Glossaries that can be written to, the nearest to the document first; one null where there is none at all. */
function glossariesFor({ glossaries }: Snapshot, uri: string): (string | null)[] {
  if (glossaries.size === 0) return [null];
  return [...glossaries.values()]
    .filter(({ glossary }) => !glossary.problems.some(({ code }) => code === 'glossary-syntax'))
    .map(({ glossary }) => glossary.uri)
    .sort((a, b) => distance(a, uri) - distance(b, uri) || (a < b ? -1 : 1))
    .slice(0, MOST_GLOSSARIES);
}

/** How many folders lie between two files. */
function distance(a: string, b: string): number {
  const [one, other] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return one.length + other.length - 2 * shared;
}

function inFile({ glossaries }: Snapshot, uri: string): string {
  if (glossaries.size < 2) return '';
  const [folder, file] = uri.split('/').slice(-2);
  return ` in ${plain(decoded(`${folder}/${file}`))}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A selection of a few words on one line that begins with a capital, or null. */
function selectedName(document: Document, range: DocumentSpan): string | null {
  if (range.end - range.start < 3 || range.end - range.start > LONGEST_SELECTION) return null;
  const selected = textOf(document, range).trim();
  return /^\p{Lu}[^\r\n]*$/u.test(selected) && /[\p{L}\p{N}”"’)]$/u.test(selected) ? plain(selected) : null;
}

function words(document: Document, span: DocumentSpan): string {
  return plain(textOf(document, span).replace(/\s+/g, ' '));
}
