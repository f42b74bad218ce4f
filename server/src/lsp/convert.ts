/** Between the core's offsets and LSP's positions. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineKind, OutlineNode } from '../features/outline.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { positionAt, walk } from '../syntax/positions.ts';

export function toRange(lines: Uint32Array, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param linesOf line starts of a document by address; related places elsewhere are left out where unknown */
export function toDiagnostic(
  lines: Uint32Array,
  finding: Finding,
  linesOf: (uri: string) => Uint32Array | undefined,
  docs: string | null,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    source: 'On the Record',
    code: finding.code,
    message: finding.message,
  };
  if (docs !== null) diagnostic.codeDescription = { href: `${docs}${finding.code}.md` };
  if (finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.flatMap(({ uri, span, message }) => {
      const there = linesOf(uri);
      return there ? [{ location: { uri, range: toRange(there, span) }, message }] : [];
    });
  return diagnostic;
}

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  document: SymbolKind.File,
  section: SymbolKind.Namespace,
  group: SymbolKind.Package,
  exchange: SymbolKind.Event,
  turn: SymbolKind.String,
  paragraph: SymbolKind.Field,
};

/** Symbols say nothing where there is nothing to say: a long outline is mostly leaves. */
export function toDocumentSymbol(lines: Uint32Array, node: OutlineNode): DocumentSymbol {
  return symbolOf(walk(lines), node);
}

function symbolOf(at: (offset: number) => Position, node: OutlineNode): DocumentSymbol {
  const range = { start: at(node.start), end: at(node.end) };
  const symbol: DocumentSymbol = {
    name: node.name,
    kind: SYMBOL_KINDS[node.kind],
    range,
    selectionRange:
      node.selectionStart === node.start && node.selectionEnd === node.end
        ? range
        : { start: at(node.selectionStart), end: at(node.selectionEnd) },
  };
  if (node.detail !== '') symbol.detail = node.detail;
  if (node.children.length > 0) symbol.children = node.children.map((child) => symbolOf(at, child));
  return symbol;
}
