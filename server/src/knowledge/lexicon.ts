import type { Glossary, Lexicon } from '../model/knowledge.ts';

/** Compiles all glossaries into one matcher. */
export function createLexicon(glossaries: readonly Glossary[]): Lexicon {
  const programs = new Map(
    glossaries.flatMap((glossary) => glossary.programs.map((p) => [p.id, p] as const)),
  );
  return {
    revision: 0,
    programs,
    speakers: glossaries.flatMap((glossary) => glossary.speakers),
    match: () => [],
  };
}
