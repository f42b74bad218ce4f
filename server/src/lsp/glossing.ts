/** Quick fixes that write into glossaries, and what the client asks for them. */
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { harvest } from '../features/glossary-harvest.ts';
import { type ProgramAction, programActionsAt } from '../features/program-actions.ts';
import { addAlias, addProgram, applyChange, placeToWrite } from '../knowledge/glossary-edit.ts';
import type { NewProgram, TextChange } from '../knowledge/glossary-entry.ts';
import type { DocumentSpan } from '../model/span.ts';
import {
  ADD_ALIAS,
  type AddAliasArguments,
  type AddAliasParams,
  COMMANDS,
  GLOSSARY_NAMES,
  type GlossaryName,
  type GlossaryPlace,
} from '../protocol.ts';
import { lineStarts, positionAt } from '../syntax/positions.ts';
import { fileNameOf } from '../workspace/served.ts';
import type { Document } from '../workspace/snapshot.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

/** What a client can do with these actions. */
export interface GlossingClient {
  /** Asks for an action's edit when the person has chosen it. */
  readonly resolves: boolean;
  /** Has our commands. */
  readonly commands: boolean;
  /** The workspace folders' addresses, at the moment. */
  readonly folders: () => readonly string[];
}

export function glossingClient(
  { textDocument }: ClientCapabilities,
  commands: boolean,
  folders: () => readonly string[],
): GlossingClient {
  const resolved = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  return { resolves: resolved.includes('edit') && resolved.includes('command'), commands, folders };
}

type Lazy = Extract<ProgramAction, { kind: 'add-program' | 'add-alias' }>;

/** What an action carries until it is chosen. */
interface Waiting {
  readonly glossing: { readonly uri: string; readonly action: Lazy };
}

export class Glossing {
  readonly #context: Context;
  #client: GlossingClient = { resolves: false, commands: false, folders: () => [] };

  constructor(context: Context) {
    this.#context = context;
    const { connection } = context;
    connection.onCodeActionResolve((action) => this.#resolve(action));
    connection.onRequest(GLOSSARY_NAMES, (): GlossaryName[] => this.#names());
    connection.onRequest(ADD_ALIAS, ({ id, alias }: AddAliasParams) => this.#addAlias(id, alias));
  }

  serve(client: GlossingClient): void {
    this.#client = client;
  }

  /** Actions on the program, slip or selected words of a range. */
  actions(document: Document, range: DocumentSpan, diagnostics: readonly Diagnostic[]): CodeAction[] {
    const about = diagnostics.filter(({ code }) => code === 'undefined-program');
    return programActionsAt(this.#context.snapshot, document, range).flatMap((action): CodeAction[] => {
      const { title } = action;
      const base = { title, kind: CodeActionKind.QuickFix, diagnostics: about };
      switch (action.kind) {
        case 'mend-name':
          return [{ ...base, edit: this.#mend(document, action) }];
        case 'choose-alias': {
          const argument: AddAliasArguments = { alias: action.alias };
          const command = { title, command: COMMANDS.addAlias, arguments: [argument] };
          return this.#client.commands ? [{ ...base, command }] : [];
        }
        default: {
          const data: Waiting = { glossing: { uri: document.uri, action } };
          const waiting = { ...base, data };
          return this.#client.resolves ? [waiting] : this.#resolvedOrNone(waiting);
        }
      }
    });
  }

  #resolvedOrNone(action: CodeAction): CodeAction[] {
    try {
      return [this.#resolve(action)];
    } catch {
      return [];
    }
  }

  #mend(document: Document, { span, text }: Extract<ProgramAction, { kind: 'mend-name' }>): WorkspaceEdit {
    const version = this.#context.workspace.textOf(document.uri)?.version ?? null;
    const edit = { range: toRange(document.lines, span), newText: text };
    return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: [edit] }] };
  }

  /** @throws ResponseError where the glossary can't be written to */
  #resolve(action: CodeAction): CodeAction {
    const waiting = (action.data as Partial<Waiting> | undefined)?.glossing;
    if (!waiting) return action;
    if (waiting.action.kind === 'add-alias')
      return { ...action, edit: this.#addAlias(waiting.action.id, waiting.action.alias) };
    const { edit, place } = this.#addProgram(waiting.uri, waiting.action);
    const command = { title: action.title, command: COMMANDS.openGlossary, arguments: [place] };
    return { ...action, edit, ...(this.#client.commands ? { command } : {}) };
  }

  #addProgram(
    uri: string,
    { id, name, alias, glossary }: Extract<Lazy, { kind: 'add-program' }>,
  ): { edit: WorkspaceEdit; place: GlossaryPlace } {
    const { snapshot } = this.#context;
    const document = snapshot.documents.get(uri);
    const program: NewProgram =
      id === null || !document
        ? { name, aliases: [], kind: null, definition: null, sources: [] }
        : harvest(snapshot, document, id, alias);
    const file = glossary === null ? undefined : snapshot.glossaries.get(glossary);
    const target = file?.glossary.uri ?? `${this.#homeOf(uri)}/glossary.yaml`;
    const before = file?.text ?? '';
    const change = addProgram(target, before, program);
    if (!change) throw brokenGlossary(target);
    const after = applyChange(before, change);
    const { start } = placeToWrite(target, after, program.name);
    const place = { uri: target, position: positionAt(lineStarts(after), start) };
    return { edit: this.#written(target, before, change, !file), place };
  }

  #addAlias(id: string, alias: string): WorkspaceEdit {
    const { snapshot } = this.#context;
    const program = snapshot.lexicon.programs.get(id);
    const before = program && snapshot.glossaries.get(program.uri)?.text;
    if (!program || before === undefined)
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'The glossary has no such program any more.');
    const change = addAlias(before, program, alias);
    if (!change) throw brokenGlossary(program.uri);
    return this.#written(program.uri, before, change, false);
  }

  #written(uri: string, before: string, change: TextChange, create: boolean): WorkspaceEdit {
    const version = this.#context.workspace.textOf(uri)?.version ?? null;
    const edits: TextDocumentEdit = {
      textDocument: { uri, version },
      edits: [{ range: toRange(lineStarts(before), change), newText: change.text }],
    };
    return {
      documentChanges: create ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edits] : [edits],
    };
  }

  /** The workspace folder of a document, or the folder that it stands in. */
  #homeOf(uri: string): string {
    const folder = this.#client.folders().find((one) => uri.startsWith(`${one.replace(/\/$/, '')}/`));
    return folder?.replace(/\/$/, '') ?? uri.slice(0, uri.lastIndexOf('/'));
  }

  #names(): GlossaryName[] {
    return [...this.#context.snapshot.lexicon.programs]
      .map(([id, { name, kind, aliases, uri }]) => ({ id, name, kind, aliases, file: fileNameOf(uri) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }
}

function brokenGlossary(uri: string): ResponseError<void> {
  return new ResponseError(
    LSPErrorCodes.RequestFailed,
    `${fileNameOf(uri)} can't be read as it is, so nothing was written into it. Mend what is marked there first.`,
  );
}
