/** What the server tells a client that it can do. */
import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts';

/** @param pull the client asks for diagnostics, rather than being sent them */
export function capabilities(pull: boolean): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'On the Record' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    documentLinkProvider: {},
    declarationProvider: true,
    completionProvider: { triggerCharacters: ['\n'] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
      resolveProvider: true,
    },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    renameProvider: { prepareProvider: true },
    ...(pull ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
