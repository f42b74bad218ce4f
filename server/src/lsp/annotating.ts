/** Quick fixes, and the edits they make on sidecars. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { annotate } from '../features/annotate.ts';
import { type Action, actionsAt } from '../features/code-actions.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import type { DocumentSpan } from '../model/span.ts';
import { ANNOTATE, type AnnotateParams, COMMANDS, type CommandArguments } from '../protocol.ts';
import { lineStarts, offsetAt, positionAt } from '../syntax/positions.ts';
import { sidecarOf } from '../workspace/served.ts';
import type { Document } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { difference } from './documents.ts';
import type { Glossing } from './glossing.ts';
import type { Host } from './host.ts';

/** An action that writes the sidecar, after the client has asked the person. */
type AnnotatingAction = Exclude<Action, { span: DocumentSpan }>;

export function answerAnnotating(context: Context, host: Host, glossing: Glossing): void {
  const { connection } = context;
  connection.onCodeAction(({ textDocument: { uri }, range, context: { diagnostics } }) => {
    const document = context.snapshot.documents.get(uri);
    if (!document) return null;
    const actions = actionsAt(context.snapshot, document, toSpan(document, range)).map(
      (action): CodeAction => {
        const about = diagnostics.filter((diagnostic) => isAbout(document, action, diagnostic));
        if ('span' in action) return toEditingAction(context, document, action, about);
        return {
          title: action.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: about,
          ...(action.kind === 'cite-same' ? { isPreferred: true } : {}),
          command: {
            title: action.title,
            command: commandOf(action),
            arguments: [argumentsOf(document, action)],
          },
        };
      },
    );
    return [...actions, ...glossing.actions(document, toSpan(document, range), diagnostics)];
  });
  connection.onRequest(ANNOTATE, async (params: AnnotateParams): Promise<WorkspaceEdit> => {
    const document = context.snapshot.documents.get(params.uri);
    if (!document)
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'This document is not open, or not served.');
    return editOf(context, host, document, params);
  });
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => {
    const document = context.snapshot.documents.get(uri);
    if (!document?.settings.inlayHints.dates) return [];
    return inlayHints(document, toSpan(document, range)).map(({ offset, text, words }) => ({
      position: positionAt(document.lines, offset),
      label: text,
      paddingLeft: true,
      tooltip: `${words}, counted from the document’s date`,
    }));
  });
}

function toSpan({ lines, transcript }: Document, range: Range): DocumentSpan {
  return {
    start: offsetAt(lines, transcript.text, range.start),
    end: offsetAt(lines, transcript.text, range.end),
  };
}

function toEditingAction(
  context: Context,
  document: Document,
  { kind, title, span, text }: Extract<Action, { span: DocumentSpan }>,
  diagnostics: Diagnostic[],
): CodeAction {
  const edit = { range: toRange(document.lines, span), newText: text };
  const version = context.workspace.textOf(document.uri)?.version ?? null;
  return {
    title,
    kind: kind === 'mend-label' ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(kind === 'mend-label' ? { diagnostics, isPreferred: true } : {}),
    edit: { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: [edit] }] },
  };
}

function codeOf(action: Action): string {
  if (action.kind === 'mend-label') return 'label-typo';
  return action.kind === 'set-date' ? 'unresolved-date' : 'unsourced-figure';
}

/** A fix for a figure is no fix for the next one that the client told of. */
function isAbout(document: Document, action: Action, { code, range }: Diagnostic): boolean {
  const accepts = action.kind === 'accept' && code === 'conflicting-figure';
  if (code !== codeOf(action) && !accepts) return false;
  if (!('figures' in action)) return true;
  const { start } = toSpan(document, range);
  return action.figures.some((figure) => figure.start === start);
}

function commandOf(action: AnnotatingAction): string {
  if (action.kind === 'set-date') return COMMANDS.setDate;
  return action.kind === 'accept' ? COMMANDS.accept : COMMANDS.cite;
}

function argumentsOf(document: Document, action: AnnotatingAction): CommandArguments {
  if (action.kind === 'set-date') return { uri: document.uri, ranges: [] };
  const ranges = action.figures.map((span) => toRange(document.lines, span));
  return {
    uri: document.uri,
    ranges,
    ...(action.kind === 'cite-same' ? { source: { text: action.source, address: action.address } } : {}),
  };
}

/** One edit that makes or changes the sidecar; the editor applies it, so that undo works. */
async function editOf(
  context: Context,
  host: Host,
  document: Document,
  { ranges, kind, text, address }: AnnotateParams,
): Promise<WorkspaceEdit> {
  const uri = sidecarOf(document.uri);
  const open = context.workspace.textOf(uri);
  const before = open?.text ?? (await textOf(host, uri));
  const places = ranges.map((range) => toSpan(document, range));
  const stamp = { id: () => `urn:uuid:${crypto.randomUUID()}`, now: new Date().toISOString() };
  const newText = annotate(document, before, places, { kind, text, address }, stamp);
  const edit = { uri, version: open?.version ?? null };
  if (before === null)
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: edit, edits: [{ range: EMPTY, newText }] },
      ],
    };
  return { documentChanges: [{ textDocument: edit, edits: [differing(before, newText)] }] };
}

async function textOf(host: Host, uri: string): Promise<string | null> {
  const read = await host.read(uri);
  return typeof read === 'string' ? read : null;
}

const EMPTY: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function differing(before: string, after: string): { range: Range; newText: string } {
  const { start, end, length } = difference(before, after);
  return { range: toRange(lineStarts(before), { start, end }), newText: after.slice(start, start + length) };
}
