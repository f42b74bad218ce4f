/** Requests that show what was read: hover, outline, colours, folds, selections, highlights. */
import { type SelectionRange, SemanticTokensBuilder, SymbolKind } from 'vscode-languageserver';
import { folds } from '../features/folding.ts';
import { glossaryOutline } from '../features/glossary-view.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover.ts';
import { hoverProgram } from '../features/hover-program.ts';
import { documentLinks, glossaryLinks } from '../features/links.ts';
import { subjectInGlossary } from '../features/navigation.ts';
import { outline } from '../features/outline.ts';
import { selections } from '../features/selection.ts';
import { semanticTokens, TOKEN_TYPES } from '../features/semantic-tokens.ts';
import { speakerRows } from '../features/speakers-view.ts';
import type { DocumentSpan } from '../model/span.ts';
import { SPEAKERS, type SpeakerItem, type SpeakersParams } from '../protocol.ts';
import { lineAt, offsetAt, positionAt } from '../syntax/positions.ts';
import type { Document } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toDocumentSymbol, toRange } from './convert.ts';

export function answerReading(context: Context): void {
  const { connection, workspace } = context;
  connection.onHover(({ textDocument: { uri }, position }) => {
    const place = context.place(uri, position);
    if (!place) return null;
    if (place.glossary) {
      const subject = subjectInGlossary(place.snapshot, place.glossary, place.offset);
      return subject?.kind === 'program'
        ? { contents: { kind: 'markdown', value: hoverProgram(place.snapshot, subject.id) } }
        : null;
    }
    const found = hover(place.snapshot, place.document, place.offset);
    return (
      found && {
        contents: { kind: 'markdown', value: found.markdown },
        range: toRange(place.lines, found.span),
      }
    );
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = context.snapshot.documents.get(uri);
    if (document) return outline(document).map((node) => toDocumentSymbol(document.lines, node));
    const glossary = context.snapshot.glossaries.get(uri);
    if (!glossary || !workspace.textOf(uri)) return null;
    return glossaryOutline(glossary).map(({ kind, name, detail, span, nameSpan }) => ({
      name,
      detail,
      kind: kind === 'speaker' ? SymbolKind.Class : SymbolKind.Constant,
      range: toRange(glossary.lines, span),
      selectionRange: toRange(glossary.lines, nameSpan),
    }));
  });
  connection.onDocumentLinks(({ textDocument: { uri } }) => {
    const { documents, glossaries } = context.snapshot;
    const document = documents.get(uri);
    const glossary = glossaries.get(uri);
    const lines = (document ?? glossary)?.lines;
    if (!lines) return null;
    return (document ? documentLinks(document) : glossaryLinks(glossary!)).map(
      ({ span, address, tooltip }) => ({ range: toRange(lines, span), target: address, tooltip }),
    );
  });
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const document = context.snapshot.documents.get(uri);
    if (!document) return null;
    return folds(document)
      .map(({ start, end }) => ({
        startLine: lineAt(document.lines, start),
        endLine: lineAt(document.lines, end),
      }))
      .filter(({ startLine, endLine }) => endLine > startLine);
  });
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    positions.map((position): SelectionRange => {
      const place = context.documentAt(uri, position);
      const spans = place ? selections(place.document, place.offset) : [];
      const grown = spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: toRange(place!.lines, span), ...(parent ? { parent } : {}) }),
        undefined,
      );
      return grown ?? { range: { start: position, end: position } };
    }),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) => {
    const place = context.documentAt(uri, position);
    if (!place) return null;
    const spans = highlights(place.document, place.offset);
    return spans.map((span) => ({ range: toRange(place.lines, span) }));
  });
  connection.onRequest(SPEAKERS, ({ uri }: SpeakersParams): SpeakerItem[] | null => {
    const document = context.snapshot.documents.get(uri);
    if (!document) return null;
    return speakerRows(document).map(({ name, affiliation, turns, words, ofWords, turnPlaces }) => ({
      name,
      affiliation,
      turns,
      words,
      share: ofWords,
      places: turnPlaces.map((place) => ({ range: toRange(document.lines, place.span), words: place.words })),
    }));
  });
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    tokens(context.snapshot.documents.get(uri), null),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) => {
    const open = workspace.textOf(uri);
    if (!open) return { data: [] };
    const start = offsetAt(open.lines, open.text, range.start);
    return tokens(context.snapshot.documents.get(uri), {
      start,
      end: offsetAt(open.lines, open.text, range.end),
    });
  });
}

function tokens(document: Document | undefined, range: DocumentSpan | null): { data: number[] } {
  const builder = new SemanticTokensBuilder();
  if (document)
    for (const { span, type, unsourced } of semanticTokens(document, range))
      for (const { line, character, length } of singleLines(document, span))
        builder.push(line, character, length, TOKEN_TYPES.indexOf(type), unsourced ? 1 : 0);
  return builder.build();
}

/** LSP's semantic tokens may not cross a line: a name over a wrap makes one a line. */
function* singleLines(document: Document, span: DocumentSpan) {
  const start = positionAt(document.lines, span.start);
  const end = positionAt(document.lines, span.end);
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.character : 0;
    const lineEnd = document.lines[line + 1] ?? document.transcript.text.length;
    const to = line === end.line ? end.character : lineEnd - document.lines[line]!;
    if (to > from) yield { line, character: from, length: to - from };
  }
}
