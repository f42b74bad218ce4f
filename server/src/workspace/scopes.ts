/** Settings differ by folder, language and document; what is made of them is made once for each kind. */
import type { Lexicon } from '../model/knowledge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Analyse, createPipeline } from '../recognise/pipeline.ts';
import { createJudge, type Judge } from './served.ts';

export class Scopes {
  #everywhere: Settings = DEFAULT_SETTINGS;
  readonly #scoped = new Map<string, Settings>();
  readonly #judges = new Map<string, Judge>();
  readonly #pipelines = new Map<string, Analyse>();
  #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** @param scope address of a document or a folder; null for all that have none of their own */
  set(settings: Settings, scope: string | null): void {
    if (scope === null) this.#everywhere = settings;
    else this.#scoped.set(scope, settings);
  }

  /** Forgets what was set for a document or a folder. */
  forget(scope: string): void {
    this.#scoped.delete(scope);
  }

  /** Those of the document, of the innermost folder that has some, or the common ones. */
  of(uri: string): Settings {
    if (this.#scoped.size === 0) return this.#everywhere;
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const scope = uri.slice(0, end);
      const own = this.#scoped.get(scope) ?? this.#scoped.get(`${scope}/`);
      if (own) return own;
    }
    return this.#everywhere;
  }

  judgeOf(uri: string): Judge {
    const settings = this.of(uri);
    return memo(this.#judges, JSON.stringify(settings.files), () => createJudge(settings));
  }

  /** The recognisers, with the glossaries' names and the sources that the document's settings accept. */
  analyseOf(uri: string): Analyse {
    const acceptedSources = this.of(uri).sources.accept;
    return memo(this.#pipelines, JSON.stringify(acceptedSources), () =>
      createPipeline(acceptedSources.length > 0 ? { ...this.#lexicon, acceptedSources } : this.#lexicon),
    );
  }

  /** The names that documents are read with. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** Names in the glossaries changed. */
  useLexicon(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    this.#pipelines.clear();
  }
}

function memo<T>(made: Map<string, T>, key: string, make: () => T): T {
  let found = made.get(key);
  if (!found) made.set(key, (found = make()));
  return found;
}

/** What has to be done anew for a document whose settings changed. */
export type Redo = 'judge' | 'recognise' | 'resolve' | 'show' | null;

/** @returns the first step that the change touches; all after it follow */
export function redo(before: Settings, after: Settings): Redo {
  if (before === after) return null;
  if (differ(before.files, after.files)) return 'judge';
  if (differ(before.sources.accept, after.sources.accept)) return 'recognise';
  if (before.fiscalYearStart !== after.fiscalYearStart) return 'resolve';
  return differ(before, after) ? 'show' : null;
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
