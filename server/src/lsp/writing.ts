/** Requests that help to write: completion and rename. */
import {
  CompletionItemKind,
  CompletionTriggerKind,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { complete, completeNextSpeaker } from '../features/completion.ts';
import { type Renaming, renaming, renamingInGlossary } from '../features/rename.ts';
import type { Location } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

export function answerWriting(context: Context): void {
  const { connection } = context;
  connection.onCompletion(({ textDocument: { uri }, position, context: asked }) => {
    const place = context.documentAt(uri, position);
    if (!place) return null;
    const { snapshot, document, offset } = place;
    const next = completeNextSpeaker(document, offset);
    const typed = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const items = typed || next.length > 0 ? next : complete(snapshot, document, offset);
    return items.map((item, index) => ({
      label: item.text,
      ...(item.insert !== undefined && next.length > 0 ? { insertText: item.insert } : {}),
      kind: item.kind === 'speaker' ? CompletionItemKind.Class : CompletionItemKind.Constant,
      detail: item.detail,
      sortText: String(index).padStart(5, '0'),
      ...(item.documentation === null ? {} : { documentation: item.documentation }),
    }));
  });
  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const found = renamingAt(context, uri, position);
    const lines = context.workspace.linesOf(uri);
    return found && lines ? { range: toRange(lines, found.span), placeholder: found.text } : null;
  });
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const found = renamingAt(context, uri, position);
    if (!found) return null;
    if (newName.trim() === '' || /[\r\n]/.test(newName))
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'A name is one line and not empty.');
    return toEdit(context, found, newName);
  });
}

function renamingAt(context: Context, uri: string, position: Position): Renaming | null {
  const place = context.place(uri, position);
  if (!place) return null;
  return place.glossary
    ? renamingInGlossary(place.snapshot, place.glossary, place.offset)
    : renaming(place.snapshot, place.document, place.offset);
}

/** Edits in other documents are shown first and made only when confirmed. */
function toEdit(context: Context, { here, elsewhere }: Renaming, newText: string): WorkspaceEdit {
  const edits = (places: readonly Location[], annotationId?: string): TextDocumentEdit[] => {
    const byDocument = new Map<string, TextDocumentEdit['edits']>();
    for (const { uri, range } of context.locations(places)) {
      const edit = annotationId ? { range, newText, annotationId } : { range, newText };
      byDocument.set(uri, [...(byDocument.get(uri) ?? []), edit]);
    }
    return [...byDocument].map(([uri, edits]) => ({
      textDocument: { uri, version: context.workspace.textOf(uri)?.version ?? null },
      edits,
    }));
  };
  return {
    documentChanges: [...edits(here), ...edits(elsewhere, 'elsewhere')],
    changeAnnotations: { elsewhere: { label: 'In other documents', needsConfirmation: true } },
  };
}
