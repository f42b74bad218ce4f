/** Programs that a document names and no glossary has, and those that a glossary has and nobody names. */
import type { DocumentSpan } from '../model/span.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';
import type { Document, GlossaryFile, Snapshot } from '../workspace/snapshot.ts';
import { plain } from './markdown.ts';
import { glossaryId } from './navigation.ts';

export interface ProgramFinding {
  readonly span: DocumentSpan;
  readonly message: string;
}

/** One finding a program, where the document first names it. */
export function undefinedPrograms({ lexicon }: Snapshot, document: Document): ProgramFinding[] {
  const findings: ProgramFinding[] = [];
  const seen = new Set<string>();
  for (const block of document.transcript.blocks)
    for (const mention of block.analysis.mentions) {
      const id = programIdOf(mention, document.resolution.programIds);
      if (id === null || seen.has(id)) continue;
      seen.add(id);
      if (lexicon.entries.has(id)) continue;
      const span = inDocument(block, mention.span);
      const name = plain(textOf(document, span).replace(/\s+/g, ' '));
      findings.push({
        span,
        message: `No glossary defines “${name}”. Add it, or make it another name of a program that is there.`,
      });
    }
  return findings;
}

/** @returns nothing until the folder has been read to its end */
export function unusedPrograms(snapshot: Snapshot, { glossary }: GlossaryFile): ProgramFinding[] {
  if (!snapshot.whole) return [];
  const named = namedIn(snapshot);
  return glossary.programs
    .filter((program) => !named.has(glossaryId(snapshot, program)))
    .map(({ name, nameSpan }) => ({
      span: nameSpan,
      message: `No document names “${plain(name)}”. Perhaps an alias is missing.`,
    }));
}

const memo = new WeakMap<Snapshot, ReadonlySet<string>>();

function namedIn(snapshot: Snapshot): ReadonlySet<string> {
  let named = memo.get(snapshot);
  if (!named) {
    const all = new Set<string>();
    for (const { programs } of snapshot.entries()) for (const id of programs.keys()) all.add(id);
    memo.set(snapshot, (named = all));
  }
  return named;
}
