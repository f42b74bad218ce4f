/** The findings of a document. */
import type { Finding, FindingCode } from '../model/finding.ts';
import type { FigureMention } from '../model/mention.ts';
import type { DocumentSpan } from '../model/span.ts';
import type { Block } from '../model/transcript.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import type { Document, GlossaryFile, Snapshot } from '../workspace/snapshot.ts';
import { dateInWords } from './date-words.ts';
import { EVIDENCE } from './hover-date.ts';
import { plain } from './markdown.ts';

/** @returns findings whose severity is not off, in order of place */
export function diagnose(snapshot: Snapshot, document: Document): Finding[] {
  const findings: Finding[] = [];
  const report = reporter(snapshot, findings);
  conflictingDates(document, report);
  let unresolved: DocumentSpan | null = null;
  for (const block of document.transcript.blocks) {
    for (const mention of block.analysis.mentions) {
      if (mention.kind === 'figure' && mention.value.claim && !mention.value.sourced)
        report('unsourced-figure', inDocument(block, mention.span), unsourced(document, block, mention));
      else if (mention.kind === 'date' && mention.value.value === null && mention.value.anchor !== null)
        unresolved ??= inDocument(block, mention.span);
    }
    for (const { code, span, reason } of block.analysis.messages)
      report(code as FindingCode, inDocument(block, span), reason);
  }
  if (unresolved && document.transcript.metadata.date === null)
    report(
      'unresolved-date',
      unresolved,
      `“${quote(document, unresolved)}” can't be placed: the document has no date. Put one in its name (2023-11-17 …) or its front matter (date: 2023-11-17).`,
    );
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** @returns what is wrong in a glossary file, at its place */
export function diagnoseGlossary(snapshot: Snapshot, file: GlossaryFile): Finding[] {
  const findings: Finding[] = [];
  const report = reporter(snapshot, findings);
  for (const { code, span, message } of file.glossary.problems) report(code as FindingCode, span, message);
  return findings;
}

type Report = (code: FindingCode, span: DocumentSpan, message: string, related?: Finding['related']) => void;

function reporter(snapshot: Snapshot, findings: Finding[]): Report {
  return (code, span, message, related = []) => {
    const severity = snapshot.settings.severity[code];
    if (severity !== 'off') findings.push({ code, severity, span, message, related });
  };
}

function unsourced(document: Document, block: Block, mention: FigureMention): string {
  const { counted } = mention.value;
  const figure = quote(document, inDocument(block, mention.span));
  return `“${figure}${counted ? ` ${plain(counted)}` : ''}” has no source. Name in the text where the number comes from.`;
}

function conflictingDates(document: Document, report: Report): void {
  const { dateEvidence } = document.transcript.metadata;
  const first = dateEvidence[0];
  if (!first) return;
  const reported = new Set([first.value]);
  for (const other of dateEvidence) {
    if (reported.has(other.value)) continue;
    reported.add(other.value);
    const place = other.span ?? first.span ?? { start: 0, end: 0 };
    const against = other.span ? first : other;
    const here = other.span ? other : first;
    report(
      'conflicting-document-date',
      place,
      `Two dates for this document: ${EVIDENCE[here.kind]} says ${dateInWords(here.value)}, ${EVIDENCE[against.kind]} says ${dateInWords(against.value)}. Relative dates are counted from ${dateInWords(first.value)}.`,
      against.span
        ? [
            {
              uri: document.uri,
              span: against.span,
              message: `${EVIDENCE[against.kind]}: ${dateInWords(against.value)}`,
            },
          ]
        : [],
    );
  }
}

function quote(document: Document, span: DocumentSpan): string {
  return plain(textOf(document, { start: span.start, end: Math.min(span.end, span.start + 80) }));
}
