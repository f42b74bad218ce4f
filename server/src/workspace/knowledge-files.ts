/** The files beside the documents: glossaries and sidecars. Its maps are copied before they change; snapshots keep them. */
import { parseSidecar } from '../knowledge/annotations.ts';
import { parseGlossary } from '../knowledge/glossary.ts';
import { createLexicon } from '../knowledge/lexicon.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Lexicon } from '../model/knowledge.ts';
import { lineStarts } from '../syntax/positions.ts';
import { fileNameOf, sidecarOf } from './served.ts';
import type { GlossaryFile, SidecarFile } from './snapshot.ts';

const NO_ANNOTATIONS: readonly Annotation[] = [];

export class KnowledgeFiles {
  #glossaries = new Map<string, GlossaryFile>();
  #sidecars = new Map<string, SidecarFile>();
  #lexicon: Lexicon = createLexicon([]);

  get glossaries(): ReadonlyMap<string, GlossaryFile> {
    return this.#glossaries;
  }

  get sidecars(): ReadonlyMap<string, SidecarFile> {
    return this.#sidecars;
  }

  /** What all glossaries say together. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** @returns whether it is another text than before */
  setGlossary(uri: string, text: string): boolean {
    if (this.#glossaries.get(uri)?.text === text) return false;
    const glossary = parseGlossary(uri, text);
    this.#glossaries = new Map(this.#glossaries).set(uri, { glossary, text, lines: lineStarts(text) });
    this.#compile();
    return true;
  }

  setSidecar(uri: string, text: string): void {
    const file = { sidecar: parseSidecar(uri, text), text, lines: lineStarts(text) };
    this.#sidecars = new Map(this.#sidecars).set(uri, file);
  }

  /** @returns whether there was such a glossary */
  removeGlossary(uri: string): boolean {
    if (!this.#glossaries.has(uri)) return false;
    this.#glossaries = new Map(this.#glossaries);
    this.#glossaries.delete(uri);
    this.#compile();
    return true;
  }

  /** @returns whether there was such a sidecar */
  removeSidecar(uri: string): boolean {
    if (!this.#sidecars.has(uri)) return false;
    this.#sidecars = new Map(this.#sidecars);
    this.#sidecars.delete(uri);
    return true;
  }

  /** What a document's sidecar says of it. */
  annotationsOf(uri: string): readonly Annotation[] {
    const file = this.#sidecars.get(sidecarOf(uri));
    if (!file) return NO_ANNOTATIONS;
    const name = fileNameOf(uri);
    return file.sidecar.annotations.filter(({ source }) => source === name);
  }

  #compile(): void {
    this.#lexicon = createLexicon([...this.#glossaries.values()].map((file) => file.glossary));
  }
}
