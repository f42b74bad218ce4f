/** Requests that help to write: completion and rename. */
import {
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { complete, completeNextSpeaker } from '../features/completion.ts';
import { completeInGlossary } from '../features/glossary-completion.ts';
import { plain } from '../features/markdown.ts';
import { isSameName, type Renaming, renaming, renamingInGlossary } from '../features/rename.ts';
import { asWritten } from '../knowledge/glossary-words.ts';
import type { GlossaryFile, Location, Snapshot } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { Host } from './host.ts';

export function answerWriting(context: Context, host: Host): void {
  const { connection } = context;
  connection.onCompletion(({ textDocument: { uri }, position, context: asked }): CompletionList | null => {
    const place = context.place(uri, position);
    if (!place) return null;
    const typed = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    if (place.glossary)
      return typed ? null : glossaryCompletions(place.snapshot, place.glossary, place.offset);
    const next = completeNextSpeaker(place.document, place.offset);
    const { items, more } =
      typed || next.length > 0
        ? { items: next, more: false }
        : complete(place.snapshot, place.document, place.offset);
    return {
      isIncomplete: more,
      items: items.map((item, index) => ({
        label: item.text,
        kind: item.kind === 'speaker' ? CompletionItemKind.Class : CompletionItemKind.Constant,
        detail: item.detail,
        sortText: String(index).padStart(5, '0'),
        textEdit: { range: toRange(place.lines, item.span), newText: item.insert ?? item.text },
        ...(item.documentation === null ? {} : { documentation: plain(item.documentation) }),
      })),
    };
  });
  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const found = renamingAt(context, uri, position);
    const lines = context.workspace.linesOf(uri);
    return found && lines ? { range: toRange(lines, found.span), placeholder: found.text } : null;
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const found = renamingAt(context, uri, position);
    if (!found) return null;
    if (newName.trim() === '' || /[\r\n]/.test(newName))
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'A name is one line and not empty.');
    const elsewhere = await sameElsewhere(context, host, found);
    return toEdit(context, { ...found, elsewhere }, newName.trim());
  });
}

function glossaryCompletions(snapshot: Snapshot, glossary: GlossaryFile, offset: number): CompletionList {
  return {
    isIncomplete: false,
    items: completeInGlossary(snapshot, glossary, offset).map((item, index) => ({
      label: item.label,
      kind: CompletionItemKind.Constant,
      detail: item.detail,
      sortText: String(index).padStart(5, '0'),
      textEdit: { range: toRange(glossary.lines, item.span), newText: item.text },
      ...(item.documentation === null ? {} : { documentation: plain(item.documentation) }),
    })),
  };
}

/** The places of other documents whose words are the renamed name; closed ones are read for it. */
async function sameElsewhere(context: Context, host: Host, found: Renaming): Promise<Location[]> {
  const texts = new Map<string, string | null>();
  const same: Location[] = [];
  for (const place of found.elsewhere) {
    const { uri, span } = place;
    let text = texts.get(uri);
    if (text === undefined) {
      const read = context.workspace.textOf(uri)?.text ?? (await host.read(uri));
      texts.set(uri, (text = typeof read === 'string' ? read : null));
    }
    if (text !== null && isSameName(found, text.slice(span.start, span.end))) same.push(place);
  }
  return same;
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
    for (const { uri, span } of places) {
      const lines = context.workspace.linesOf(uri);
      if (!lines) continue;
      const glossary = context.snapshot.glossaries.get(uri);
      const edit = {
        range: toRange(lines, span),
        newText: glossary ? asWritten(glossary.text, span, newText) : newText,
        ...(annotationId ? { annotationId } : {}),
      };
      const there = byDocument.get(uri);
      if (there) there.push(edit);
      else byDocument.set(uri, [edit]);
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
