/** Figures that another place contradicts. */
import type { Finding } from '../model/finding.ts';
import { lineAt } from '../syntax/positions.ts';
import { type BareFact, conflict, mayConflict, saysTheSame, type Told } from '../workspace/conflicts.ts';
import { comparableFactsOf, type FigureFact, subjectOf, visitComparable } from '../workspace/figure-facts.ts';
import { fileNameOf } from '../workspace/served.ts';
import type { Document, DocumentEntry } from '../workspace/snapshot.ts';
import { annotationOn } from './figure-annotations.ts';
import { plain } from './markdown.ts';

/** A document, as far as its figures go. */
export type Tellings = Pick<DocumentEntry, 'uri' | 'date' | 'lines' | 'figures'>;

/** More places of one value are not listed. */
const MOST_OTHERS = 5;
/** Further places that tell of one thing are not compared: a long list stays linear. */
const MOST_TOLD = 60;
/** A sentence told so often with other values is one line of a list: "Georgia: 152 teams. Virginia: 57 teams." */
const PATTERN = 3;
/** One document tells of one thing at most so often; more is a list, whatever its values. */
const LIST = 12;

/**
 * The figures of a document that may contradict others: those accepted as they are do not.
 * @param subjects only figures about these
 */
export function tellingsOf(document: Document, subjects?: ReadonlySet<string>): Tellings {
  const figures = comparableFactsOf(document, subjects).filter(
    ({ span }) => annotationOn(document, span)?.kind !== 'accepted',
  );
  return { uri: document.uri, date: document.resolution.documentDate, lines: document.lines, figures };
}

/** The findings of one document; who speaks and of when is asked only where values differ. */
export function conflictsIn(
  document: Document,
  all: () => Iterable<Tellings>,
): Pick<Finding, 'span' | 'message' | 'related'>[] {
  const told = new Map<string, BareFact[]>();
  const differing = new Set<string>();
  const compare = (fact: BareFact, subject: string): BareFact[] | undefined => {
    const known = told.get(subject);
    if (!differing.has(subject) && known?.some((other) => mayConflict(fact, other))) differing.add(subject);
    return known;
  };
  visitComparable(document, (fact) => {
    const subject = subjectOf(fact);
    const known = compare(fact, subject);
    if (!known) told.set(subject, [fact]);
    else if (known.some((other) => saysTheSame(fact, other))) return;
    else if (known.length < LIST) known.push(fact);
    else differing.add(subject);
  });
  if (told.size === 0) return [];
  // The document's own figures are not asked for: they are worked out where somebody does.
  for (const other of all())
    if (other.uri !== document.uri)
      for (const fact of other.figures) if (fact.frame !== null) compare(fact, subjectOf(fact));
  return differing.size === 0 ? [] : conflictFindings(tellingsOf(document, differing), all);
}

/**
 * @param all of the folder; the document's own among them are left out
 * @returns a finding for each figure of the document that is contradicted, in order
 */
export function conflictFindings(
  here: Tellings,
  all: () => Iterable<Tellings>,
): Pick<Finding, 'span' | 'message' | 'related'>[] {
  if (here.figures.length === 0) return [];
  const wanted = new Map(here.figures.map((fact) => [topicOf(fact), [] as Placed[]]));
  const add = ({ uri, date, lines, figures }: Tellings) => {
    for (const fact of figures)
      if (fact.frame !== null) {
        const told = wanted.get(topicOf(fact));
        if (told && told.length < MOST_TOLD) told.push({ uri, date, fact, lines });
      }
  };
  add(here);
  for (const [subject, told] of wanted) if (told.length > LIST) wanted.delete(subject);
  if (wanted.size === 0) return [];
  for (const other of all()) if (other.uri !== here.uri) add(other);
  return here.figures.flatMap((fact) => {
    const told = { uri: here.uri, date: here.date, fact };
    const others = (wanted.get(topicOf(fact)) ?? []).filter(
      (other) => other.fact !== fact && conflict(told, other),
    );
    return others.length === 0 || isPattern(told, others)
      ? []
      : [toFinding(told, inOrder(here.uri, others).slice(0, MOST_OTHERS))];
  });
}

/** What two facts share at least, if they contradict each other. */
function topicOf(fact: FigureFact): string {
  return `${subjectOf(fact)}\n${fact.period}`;
}

interface Placed extends Told {
  readonly lines: Uint32Array;
}

function isPattern(told: Told, others: readonly Told[]): boolean {
  const values = new Set(others.filter(({ uri }) => uri === told.uri).map(({ fact }) => String(fact.value)));
  return values.size + 1 >= PATTERN;
}

/** Those of the same document, then others by address. */
function inOrder(uri: string, others: readonly Placed[]): Placed[] {
  const rank = (told: Told) => (told.uri === uri ? '' : told.uri);
  return others.toSorted((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.fact.span.start - b.fact.span.start,
  );
}

function toFinding({ uri, fact }: Told, others: readonly Placed[]) {
  const [first] = others as [Placed];
  const line = `line ${lineAt(first.lines, first.fact.span.start) + 1}`;
  const where = first.uri === uri ? line : `${fileNameOf(first.uri)}, ${line},`;
  return {
    span: fact.span,
    message: `“${plain(fact.claim)}”, but ${where} says “${plain(first.fact.claim)}”. One source for both would settle which is right.`,
    related: others.map((other) => ({
      uri: other.uri,
      span: other.fact.span,
      message: `“${plain(other.fact.claim)}”`,
    })),
  };
}
