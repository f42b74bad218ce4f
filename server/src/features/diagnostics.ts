/** The findings of a document. */

import type { Finding, FindingCode } from '../model/finding.ts';
import type { FigureMention } from '../model/mention.ts';
import type { Settings } from '../model/settings.ts';
import type { DocumentSpan, TurnSpan } from '../model/span.ts';
import type { Analysis, Block } from '../model/transcript.ts';
import { describeValue } from '../recognise/dates-describe.ts';
import { needsDate } from '../recognise/resolve-date.ts';
import { claimInWords, withoutMarks } from '../workspace/figure-words.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import type { Document, GlossaryFile, SidecarFile, Snapshot } from '../workspace/snapshot.ts';
import { hasSource } from '../workspace/sourcing.ts';
import { annotationOn } from './figure-annotations.ts';
import { conflictsIn } from './figure-conflicts.ts';
import { EVIDENCE } from './hover-date.ts';
import { labelTypos, unknownSpeaker } from './label-findings.ts';
import { plain } from './markdown.ts';
import { undefinedPrograms, unusedPrograms } from './program-findings.ts';
import { whatSettles } from './settling.ts';

/** @returns findings whose severity is not off, in order of place */
export function diagnose(snapshot: Snapshot, document: Document): Finding[] {
  const findings: Finding[] = [];
  const report = reporter(document.settings, findings);
  conflictingDates(document, report);
  if (document.transcript.metadata.date === null) unresolvedDate(document, report);
  labels(document, report);
  if (document.settings.severity['undefined-program'] !== 'off')
    for (const { span, message } of undefinedPrograms(snapshot, document))
      report('undefined-program', span, message);
  if (document.settings.severity['conflicting-figure'] !== 'off')
    for (const { span, message, related } of conflictsIn(document, snapshot.entries))
      report('conflicting-figure', span, message, related);
  document.transcript.blocks.forEach((block, index) => {
    for (const { code, span, message } of remarksOn(document, block)) {
      const place = inDocument(block, span);
      if (code !== 'unsourced-figure' || !annotationOn(document, place)) report(code, place, message);
    }
    if (!document.settings.sources.ownOrganisation) ownOrganisation(document, block, index, report);
  });
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** So many findings are enough to see what is wrong with a file. */
const MOST_IN_GLOSSARY = 1000;

/** @returns what is wrong in a glossary file, at its place */
export function diagnoseGlossary(snapshot: Snapshot, file: GlossaryFile): Finding[] {
  const findings: Finding[] = [];
  const report = reporter(snapshot.settingsOf(file.glossary.uri), findings);
  const between = snapshot.lexicon.problems.filter(({ uri }) => uri === file.glossary.uri);
  for (const { code, span, message } of file.glossary.problems) report(code, span, message);
  for (const { code, span, message, related } of between) report(code, span, message, related);
  if (snapshot.settingsOf(file.glossary.uri).severity['glossary-unused'] !== 'off')
    for (const { span, message } of unusedPrograms(snapshot, file)) report('glossary-unused', span, message);
  return findings.sort((a, b) => a.span.start - b.span.start).slice(0, MOST_IN_GLOSSARY);
}

/** @returns where an annotations file is no valid JSON */
export function diagnoseSidecar(snapshot: Snapshot, file: SidecarFile): Finding[] {
  const findings: Finding[] = [];
  const report = reporter(snapshot.settingsOf(file.sidecar.uri), findings);
  for (const { span, message } of file.sidecar.problems) report('annotations-syntax', span, message);
  return findings;
}

type Report = (code: FindingCode, span: DocumentSpan, message: string, related?: Finding['related']) => void;

const NOTHING_RELATED: Finding['related'] = [];

function reporter({ severity: severities }: Settings, findings: Finding[]): Report {
  return (code, span, message, related = NOTHING_RELATED) => {
    const severity = severities[code];
    if (severity !== 'off') findings.push({ code, severity, span, message, related });
  };
}

/** A finding that a block has by itself. */
interface Remark {
  readonly code: FindingCode;
  readonly span: TurnSpan;
  readonly message: string;
}

/** An analysis is reused only for the same text, so its remarks are too: a keystroke words one block anew. */
const memo = new WeakMap<Analysis, readonly Remark[]>();

function remarksOn(document: Document, block: Block): readonly Remark[] {
  let remarks = memo.get(block.analysis);
  if (!remarks) memo.set(block.analysis, (remarks = wordRemarks(document, block)));
  return remarks;
}

function wordRemarks(document: Document, block: Block): Remark[] {
  const remarks: Remark[] = [];
  for (const mention of block.analysis.mentions)
    if (mention.kind === 'figure' && mention.value.claim && !mention.value.sourced)
      remarks.push({
        code: 'unsourced-figure',
        span: mention.span,
        message: unsourced(document, block, mention),
      });
  for (const { code, span, reason } of block.analysis.messages) remarks.push({ code, span, message: reason });
  return remarks;
}

/** Claims whose only source is the speaker's own organisation, where the settings say that it does not count. */
function ownOrganisation(document: Document, block: Block, index: number, report: Report): void {
  for (const mention of block.analysis.mentions) {
    if (mention.kind !== 'figure' || !mention.value.sourced || hasSource(document, block, index, mention))
      continue;
    const place = inDocument(block, mention.span);
    const source = quote(document, inDocument(block, mention.value.source!));
    if (!annotationOn(document, place))
      report(
        'unsourced-figure',
        place,
        `“${source}” is the speaker’s own organisation, the only source of “${plain(claimInWords(document, block, mention.span))}”. Name another in the text, or cite one.`,
      );
  }
}

function unsourced(document: Document, block: Block, mention: FigureMention): string {
  const claim = plain(claimInWords(document, block, mention.span));
  return `No source for “${claim}”. What would settle it: ${whatSettles(mention.value)}. Name it in the text, or cite it.`;
}

function labels(document: Document, report: Report): void {
  for (const { span, label, probably } of labelTypos(document))
    report('label-typo', span, `“${plain(label)}” is probably “${plain(probably)}”.`);
  const unknown = unknownSpeaker(document);
  if (unknown)
    report(
      'unknown-speaker',
      unknown.span,
      `“${plain(unknown.label)}” is not on the list of those who take part. Add the name there, or mend the label.`,
    );
}

/** One finding a document, at the first date that can't be placed. */
function unresolvedDate(document: Document, report: Report): void {
  for (const block of document.transcript.blocks)
    for (const { kind, span, value } of block.analysis.mentions)
      if (kind === 'date' && needsDate(value)) {
        const place = inDocument(block, span);
        report(
          'unresolved-date',
          place,
          `“${quote(document, place)}” can't be placed: the document has no date. Set one with a quick fix, or put it in its name (2023-11-17 …) or its front matter (date: 2023-11-17).`,
        );
        return;
      }
}

/** One finding a document, at the first place that disagrees with the date that counts. */
function conflictingDates(document: Document, report: Report): void {
  const { dateEvidence } = document.transcript.metadata;
  const first = dateEvidence[0];
  const other = dateEvidence.find(({ value, span }) => value !== first?.value && span !== null);
  const place = other?.span ?? dateEvidence.find(({ value }) => value !== first?.value)?.span;
  if (!first || place === undefined) return;
  const values = [...new Set([other?.value ?? first.value, ...dateEvidence.map(({ value }) => value)])];
  const says = values.map((value) => {
    const places = dateEvidence
      .filter((evidence) => evidence.value === value)
      .map(({ kind }) => EVIDENCE[kind]);
    return `${places.join(' and ')} ${places.length > 1 ? 'say' : 'says'} ${describeValue(value)}`;
  });
  report(
    'conflicting-document-date',
    place ?? { start: 0, end: 0 },
    `This document has more than one date: ${says.join(', ')}. Relative dates are counted from ${describeValue(first.value)}.`,
    dateEvidence.flatMap(({ kind, value, span }) =>
      span && span !== place
        ? [{ uri: document.uri, span, message: `${EVIDENCE[kind]}: ${describeValue(value)}` }]
        : [],
    ),
  );
}

function quote(document: Document, span: DocumentSpan): string {
  return plain(
    withoutMarks(textOf(document, { start: span.start, end: Math.min(span.end, span.start + 80) })),
  );
}
