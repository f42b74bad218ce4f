/** Figures that another place contradicts. */
import { conflict, type Told } from '../workspace/conflicts.ts';
import { type FigureFact, factsOf } from '../workspace/figure-facts.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';

export interface Conflict {
  readonly fact: FigureFact;
  /** In order: those of the same document, then others by address. */
  readonly others: readonly Told[];
}

/** More places of one value are not listed. */
const MOST_OTHERS = 5;
/** A sentence told so often with other values is one line of a list: "Georgia: 152 teams. Virginia: 57 teams." */
const PATTERN = 3;

/** @returns the document's figures that are contradicted, in order */
export function conflictsOf(snapshot: Snapshot, document: Document): Conflict[] {
  const here = factsOf(document).filter(({ frame }) => frame !== null);
  if (here.length === 0) return [];
  const wanted = new Map<string, Told[]>();
  for (const { frame } of here) wanted.set(frame!.key, []);
  const { documentDate } = document.resolution;
  const own = here.map((fact): Told => ({ uri: document.uri, date: documentDate, fact }));
  for (const told of own) wanted.get(told.fact.frame!.key)!.push(told);
  for (const { uri, date, figures } of snapshot.entries())
    if (uri !== document.uri)
      for (const fact of figures)
        if (fact.frame !== null) wanted.get(fact.frame.key)?.push({ uri, date, fact });
  return own.flatMap((told): Conflict[] => {
    const others = wanted
      .get(told.fact.frame!.key)!
      .filter((other) => other !== told && conflict(told, other));
    return others.length === 0 || isPattern(told, others)
      ? []
      : [{ fact: told.fact, others: inOrder(document.uri, others).slice(0, MOST_OTHERS) }];
  });
}

function isPattern(told: Told, others: readonly Told[]): boolean {
  const values = new Set(others.filter(({ uri }) => uri === told.uri).map(({ fact }) => String(fact.value)));
  return values.size + 1 >= PATTERN;
}

function inOrder(uri: string, others: readonly Told[]): Told[] {
  const rank = (told: Told) => (told.uri === uri ? '' : told.uri);
  return others.toSorted((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.fact.span.start - b.fact.span.start,
  );
}
