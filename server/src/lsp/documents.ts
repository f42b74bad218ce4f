/** Takes texts and edits from the editor to the workspace. */
import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Change } from '../syntax/cut.ts';
import { lineStarts, offsetAt } from '../syntax/positions.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * @param opened called before `changed` with the address of a document that was opened
 * @param changed called after each event with the address of the document
 */
export function listenToDocuments(
  connection: Connection,
  workspace: Workspace,
  opened: (uri: string) => void,
  changed: (uri: string) => void,
  closed: (uri: string) => void,
): void {
  const guarded = (uri: string, what: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      connection.console.error(`${what} ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    guarded(uri, 'open', () => {
      workspace.open(uri, languageId, version, text);
      opened(uri);
      changed(uri);
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    guarded(uri, 'change', () => {
      const open = workspace.textOf(uri);
      if (!open) throw new RangeError('an edit came for a document that is not open');
      const edit = applyChanges(open.text, open.lines, contentChanges);
      workspace.change(uri, version, edit.text, edit.change);
      changed(uri);
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    guarded(uri, 'close', () => {
      workspace.close(uri);
      closed(uri);
    }),
  );
}

/** Several edits, or a whole new text, become the one stretch in which old and new differ. */
export function applyChanges(
  text: string,
  lines: Uint32Array,
  changes: readonly TextDocumentContentChangeEvent[],
): { text: string; change: Change } {
  const only = changes[0];
  if (changes.length === 1 && only && 'range' in only) {
    const from = offsetAt(lines, text, only.range.start);
    const to = offsetAt(lines, text, only.range.end);
    const start = Math.min(from, to);
    const end = Math.max(from, to);
    return {
      text: text.slice(0, start) + only.text + text.slice(end),
      change: { start, end, length: only.text.length },
    };
  }
  let result = text;
  for (const change of changes) {
    if (!('range' in change)) result = change.text;
    else result = applyChanges(result, result === text ? lines : lineStarts(result), [change]).text;
  }
  return { text: result, change: difference(text, result) };
}

/** The one stretch in which two texts differ, in offsets of the first. */
export function difference(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}
