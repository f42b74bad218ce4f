/** How often each program of a glossary is mentioned, over its name. */
import type { CodeLens } from 'vscode-languageserver';
import { lensPlaces, mentionLens } from '../features/glossary-view.ts';
import { COMMANDS, type ReferencesArguments } from '../protocol.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

/** What a lens carries until it is shown. */
interface Waiting {
  readonly uri: string;
  readonly id: string;
}

export function answerLenses(context: Context): void {
  const { connection } = context;
  connection.onCodeLens(({ textDocument: { uri } }) => {
    const { snapshot } = context;
    const glossary = snapshot.glossaries.get(uri);
    if (!glossary) return null;
    return lensPlaces(snapshot, glossary).map(({ span, id }): CodeLens => {
      const data: Waiting = { uri, id };
      return { range: toRange(glossary.lines, span), data };
    });
  });
  connection.onCodeLensResolve((lens) => {
    const { uri, id } = (lens.data ?? {}) as Partial<Waiting>;
    if (uri === undefined || id === undefined) return lens;
    const { title, places } = mentionLens(context.snapshot, id);
    const argument: ReferencesArguments = {
      uri,
      position: lens.range.start,
      locations: context.locations(places),
    };
    const command = { title, command: places.length > 0 ? COMMANDS.references : '', arguments: [argument] };
    return { ...lens, command };
  });
}
