/** Where the same figure has a source already: in a note beside a document, or in a document's own words. */
import type { DocumentSpan } from '../model/span.ts';
import { lineAt } from '../syntax/positions.ts';
import { type FigureFact, factsOf } from '../workspace/figure-facts.ts';
import { stem } from '../workspace/figure-frame.ts';
import { blockAt } from '../workspace/find.ts';
import { fileNameOf, sidecarOf } from '../workspace/served.ts';
import type { Document, Snapshot } from '../workspace/snapshot.ts';
import { anchored } from './figure-annotations.ts';

export interface SourceElsewhere {
  readonly source: string;
  readonly address: string | null;
  /** `briefing.txt:12` */
  readonly place: string;
}

/** More would be a list to read, not a fix. */
const MOST_OFFERED = 3;

/**
 * @param figures the places of one figure, or of several that are all the same
 * @returns sources of the same figure, those of this document first, each once
 */
export function citedElsewhere(
  snapshot: Snapshot,
  document: Document,
  figures: readonly DocumentSpan[],
): SourceElsewhere[] {
  const wanted = figures.map((span) => factAt(factsOf(document), span));
  const [first] = wanted;
  if (!first || !wanted.every((fact) => fact && isSame(fact, first, true))) return [];
  const offered = new Map<string, SourceElsewhere>();
  const offer = (uri: string, lines: Uint32Array, at: number, source: string, address: string | null) => {
    const place = `${fileNameOf(uri)}:${lineAt(lines, at) + 1}`;
    if (!offered.has(source)) offered.set(source, { source, address, place });
  };
  const look = (uri: string, lines: Uint32Array, facts: readonly FigureFact[]) => {
    const here = uri === document.uri;
    for (const { span, source, address } of notesOn(snapshot, uri)) {
      const fact = factAt(facts, span);
      if (fact && isSame(fact, first, here)) offer(uri, lines, fact.span.start, source, address);
    }
    for (const fact of facts)
      if (fact.source !== null && isSame(fact, first, here))
        offer(uri, lines, fact.span.start, sourceName(fact.source, here ? null : uri), null);
  };
  look(document.uri, document.lines, factsOf(document));
  for (const { uri, lines, figures: facts } of snapshot.entries())
    if (uri !== document.uri) look(uri, lines, facts);
  return [...offered.values()].slice(0, MOST_OFFERED);
}

/** The source that a note of the same turn names, or null. */
export function citedInTurn(
  document: Document,
  offset: number,
): { readonly source: string; readonly address: string | null } | null {
  const block = document.transcript.blocks[blockAt(document, offset)];
  const found = anchored(document).find(
    ({ annotation, span }) =>
      annotation.kind === 'source' &&
      block !== undefined &&
      span.start >= block.start &&
      span.end <= block.start + block.syntax.length,
  );
  return found ? { source: found.annotation.text, address: found.annotation.address } : null;
}

interface Cited {
  readonly span: DocumentSpan;
  readonly source: string;
  readonly address: string | null;
}

/** Notes that cite a source: at their place in an open document, else where they stood when they were made. */
function notesOn(snapshot: Snapshot, uri: string): Cited[] {
  const open = snapshot.documents.get(uri);
  if (open)
    return anchored(open).flatMap(({ annotation: { kind, text, address }, span }) =>
      kind === 'source' ? [{ span, source: text, address }] : [],
    );
  const name = fileNameOf(uri);
  const file = snapshot.sidecars.get(sidecarOf(uri));
  return (file?.sidecar.annotations ?? []).flatMap(({ kind, text, address, position, source }) =>
    kind === 'source' && source === name && position ? [{ span: position, source: text, address }] : [],
  );
}

/** The fact that a place touches; `facts` are in order. */
function factAt(facts: readonly FigureFact[], { start, end }: DocumentSpan): FigureFact | null {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  const fact = facts[low];
  return fact && fact.span.start < end ? fact : null;
}

/** @param here both stand in one document, where the bare number tells more */
function isSame(one: FigureFact, other: FigureFact, here: boolean): boolean {
  if (one.unit !== other.unit || String(one.value) !== String(other.value)) return false;
  if (one.counted !== null && other.counted !== null) return one.counted === other.counted;
  return here || sharedWords(one.claim, other.claim) >= 2;
}

function sharedWords(one: string, other: string): number {
  const words = contentWords(one);
  return [...contentWords(other)].filter((word) => words.has(word)).length;
}

function contentWords(claim: string): Set<string> {
  return new Set((claim.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
}

/** `according to UNHCR` names UNHCR; in another document the reader is told which document says so. */
function sourceName(words: string, uri: string | null): string {
  const name = words.replace(
    /^(?:according to|as reported by|based on|data from|figures from|per|by|from) /i,
    '',
  );
  return uri === null ? name : `${name} (named in ${fileNameOf(uri)})`;
}
