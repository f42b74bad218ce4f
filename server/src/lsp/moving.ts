/** Requests that lead elsewhere: definition, references, symbols of the workspace, questions and answers. */
import {
  type CallHierarchyItem,
  type Location as LspLocation,
  type Position,
  SymbolKind,
} from 'vscode-languageserver';
import { define } from '../features/definition.ts';
import { type Subject, subjectAt, subjectInGlossary } from '../features/navigation.ts';
import { answersTo, type Call, type Party, partyOf, questionsTo } from '../features/questions.ts';
import { references } from '../features/references.ts';
import { findSymbols } from '../features/workspace-symbols.ts';
import { findAt } from '../workspace/find.ts';
import type { Document, Location, Snapshot } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

export function answerMoving(context: Context): void {
  const { connection } = context;
  for (const listen of [connection.onDefinition, connection.onDeclaration])
    listen(({ textDocument: { uri }, position }) =>
      onSubject(context, uri, position, (snapshot, subject) => define(snapshot, subject, uri)),
    );
  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }) =>
    onSubject(context, uri, position, (snapshot, subject) =>
      references(snapshot, subject, includeDeclaration),
    ),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    findSymbols(context.snapshot, query).flatMap(({ name, kind, container, location }) =>
      context.locations([location]).map((there) => ({
        name,
        kind: kind === 'speaker' ? SymbolKind.Class : SymbolKind.Constant,
        containerName: container,
        location: there,
      })),
    ),
  );
  answerQuestions(context);
}

function onSubject(
  context: Context,
  uri: string,
  position: Position,
  answer: (snapshot: Snapshot, subject: Subject) => Location[],
): LspLocation[] | null {
  const place = context.place(uri, position);
  if (!place) return null;
  const subject = place.glossary
    ? subjectInGlossary(place.snapshot, place.glossary, place.offset)
    : subjectAt(place.document, place.offset);
  return subject && context.locations(answer(place.snapshot, subject));
}

function answerQuestions(context: Context): void {
  const { connection } = context;
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }) => {
    const place = context.documentAt(uri, position);
    const found = place && findAt(place.document, place.offset);
    if (found?.kind !== 'label') return null;
    const party = partyOf(place!.document, place!.document.resolution.speakerOf[found.index]!);
    return party && [toItem(place!.document, party)];
  });
  connection.languages.callHierarchy.onIncomingCalls(({ item }) =>
    parties(context, item, questionsTo).map(({ document, call }) => ({
      from: toItem(document, call.party),
      fromRanges: call.places.map((span) => toRange(document.lines, span)),
    })),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) =>
    parties(context, item, answersTo).map(({ document, call }) => ({
      to: toItem(document, call.party),
      fromRanges: call.places.map((span) => toRange(document.lines, span)),
    })),
  );
}

function parties(
  context: Context,
  item: CallHierarchyItem,
  ask: (document: Document, speaker: number) => Call[],
) {
  const document = context.snapshot.documents.get(item.uri);
  const speaker: unknown = item.data;
  if (!document || typeof speaker !== 'number') return [];
  return ask(document, speaker).map((call) => ({ document, call }));
}

function toItem(document: Document, party: Party): CallHierarchyItem {
  const range = toRange(document.lines, party.span);
  return {
    name: party.name,
    detail: party.detail,
    kind: SymbolKind.Class,
    uri: document.uri,
    range,
    selectionRange: range,
    data: party.speaker,
  };
}
