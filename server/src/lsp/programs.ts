/** Requests of the programs view. */
import { documentsNaming, mentionsIn, programRows } from '../features/programs-view.ts';
import {
  type ItemPlace,
  PROGRAM_DOCUMENTS,
  PROGRAM_MENTIONS,
  PROGRAMS,
  type ProgramDocument,
  type ProgramItem,
  type ProgramPlacesParams,
  type ProgramsParams,
} from '../protocol.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { Host } from './host.ts';

export function answerPrograms(context: Context, host: Host): void {
  const { connection } = context;
  connection.onRequest(PROGRAMS, ({ uri }: ProgramsParams): ProgramItem[] =>
    programRows(context.snapshot, uri).map(({ first, ...row }) => {
      const lines = first && context.workspace.linesOf(first.uri);
      if (!first || !lines) return { ...row, first: null };
      const { span, ...said } = first;
      return { ...row, first: { ...said, range: toRange(lines, span) } };
    }),
  );
  connection.onRequest(PROGRAM_DOCUMENTS, ({ id, uri }: ProgramPlacesParams): ProgramDocument[] =>
    documentsNaming(context.snapshot, id, uri).map(({ places, ...document }) => ({
      ...document,
      mentions: places.length / 2,
    })),
  );
  connection.onRequest(PROGRAM_MENTIONS, async ({ id, uri }: ProgramPlacesParams): Promise<ItemPlace[]> => {
    if (uri === null) return [];
    const text = context.workspace.textOf(uri)?.text ?? (await host.read(uri));
    const lines = context.workspace.linesOf(uri);
    const document = documentsNaming(context.snapshot, id, uri)[0];
    if (typeof text !== 'string' || !lines || document?.uri !== uri) return [];
    return mentionsIn(document.places, text).map(({ span, words }) => ({
      range: toRange(lines, span),
      words,
    }));
  });
}
