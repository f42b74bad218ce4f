/** Documents together. The host hands texts in; features read snapshots. */

import type { Settings } from '../model/settings.ts';
import type { Change } from '../syntax/cut.ts';
import { lineStarts, lineStartsAfter } from '../syntax/positions.ts';
import { isUnfinished, type Reading } from './build.ts';
import { ChangedNames } from './changed-names.ts';
import { ClosedDocuments } from './closed-documents.ts';
import { KnowledgeFiles } from './knowledge-files.ts';
import { entryOf } from './mention-index.ts';
import { type EditedText, Reader } from './reader.ts';
import { type Redo, redo, Scopes } from './scopes.ts';
import { isGlossary, isSidecar, sidecarOf } from './served.ts';
import type { Document, DocumentEntry, Snapshot } from './snapshot.ts';

/** A text that an editor holds. */
interface OpenText extends EditedText {
  readonly lines: Uint32Array;
  /** Null where the document is not served. */
  readonly reading: Reading | null;
}

/** Longer glossaries are read when the typing has stopped, not after every letter. */
const LONGEST_GLOSSARY = 200_000;

export class Workspace {
  #open = new Map<string, OpenText>();
  #documents = new Map<string, Document>();
  readonly #knowledge = new KnowledgeFiles();
  readonly #scopes = new Scopes(this.#knowledge.lexicon);
  readonly #reader = new Reader(this.#scopes, this.#knowledge);
  readonly #closed = new ClosedDocuments(this.#reader);
  readonly #names = new ChangedNames(this.#knowledge.lexicon);
  #whole = false;
  readonly #late = new Set<string>();
  #revision = 0;
  #snapshot: Snapshot | null = null;

  /** The present state; the same object until something changes. */
  snapshot(): Snapshot {
    if (this.#snapshot) return this.#snapshot;
    const documents = new Map(this.#documents);
    const closed = this.#closed.share();
    const { lexicon, glossaries, sidecars } = this.#knowledge;
    this.#snapshot = {
      revision: this.#revision,
      settingsOf: (uri) => this.#scopes.of(uri),
      whole: this.#whole,
      lexicon,
      documents,
      glossaries,
      sidecars,
      entries: () => entriesOf(documents, closed),
    };
    return this.#snapshot;
  }

  /** The revision of the names that documents are read with; see {@link Lexicon}. */
  get lexiconRevision(): number {
    return this.#knowledge.lexicon.revision;
  }

  /** The glossaries' names that came or went since every closed document was {@link put} with them. */
  get changedNames(): ChangedNames {
    return this.#names;
  }

  /**
   * Open documents follow at once.
   * @param scope address of a document or a folder, null for all that have none of their own
   * @returns whether closed documents are to be {@link put} again, because they would be read differently
   */
  configure(settings: Settings, scope: string | null = null): boolean {
    const open = [...this.#open.keys()].map((uri) => [uri, this.#scopes.of(uri)] as const);
    const probe = scope ?? '';
    const step = redo(this.#scopes.of(probe), settings);
    this.#scopes.set(settings, scope);
    for (const [uri, before] of open) this.#redo(uri, redo(before, this.#scopes.of(uri)));
    this.#changed();
    return step !== null && step !== 'show' && !(scope !== null && this.#open.has(scope));
  }

  /** A document or a folder follows what stands around it again. */
  unconfigure(scope: string): void {
    this.#scopes.forget(scope);
  }

  #redo(uri: string, step: Redo): void {
    const open = this.#open.get(uri)!;
    if (step === 'judge') this.#read(uri, open);
    else if (step === 'recognise') this.#recognise(uri, open);
    else if (step !== null && open.reading) this.#keep(uri, open);
  }

  /** Runs the recognisers again over an open document. */
  #recognise(uri: string, open: OpenText): void {
    if (open.reading) this.#keep(uri, { ...open, reading: this.#reader.recognise(uri, open.reading) });
  }

  /** Whether the folders have been read to their end: only then can it be said what stands nowhere. */
  setWhole(whole: boolean): void {
    if (whole === this.#whole) return;
    this.#whole = whole;
    this.#changed();
  }

  /** An editor opened a document, or sent its text anew. */
  open(uri: string, languageId: string, version: number, text: string): void {
    this.#read(uri, { languageId, version, text });
    this.#takeKnowledge(uri, text);
    this.#closed.remove(uri);
    this.#changed();
  }

  /**
   * An editor changed a document.
   * @param change what became what, in offsets of the old text
   * @throws RangeError if the document is not open
   */
  change(uri: string, version: number, text: string, change: Change): void {
    const open = this.#open.get(uri);
    if (!open) throw new RangeError(`not open: ${uri}`);
    const lines = lineStartsAfter(open.lines, text, change);
    const edited = { languageId: open.languageId, version, text };
    const reading = this.#reader.reread(uri, open.reading, edited, change);
    this.#keep(uri, { ...edited, lines, reading });
    if (isGlossary(uri) && text.length > LONGEST_GLOSSARY) this.#late.add(uri);
    else this.#takeKnowledge(uri, text);
    this.#changed();
  }

  /** Whether an edit of a long glossary waits to be read, see {@link readLate}. */
  get isLate(): boolean {
    return this.#late.size > 0;
  }

  /** Reads the long glossaries that were edited: once the typing has stopped, since it takes a while. */
  readLate(): void {
    for (const uri of this.#late) {
      const open = this.#open.get(uri);
      if (open) this.#takeKnowledge(uri, open.text);
    }
    this.#late.clear();
    this.#changed();
  }

  /**
   * An editor closed a document. What the folder holds of it comes through {@link put} or {@link remove}; until then
   * its last words count.
   */
  close(uri: string): void {
    const document = this.#documents.get(uri);
    if (document) this.#closed.keep(uri, document);
    this.#open.delete(uri);
    this.#documents.delete(uri);
    this.#changed();
  }

  /** A file of the folder, as it stands on disk. An open document's own text wins over it. */
  put(uri: string, text: string): void {
    if (this.#open.has(uri)) return;
    if (isGlossary(uri) || isSidecar(uri)) this.#takeKnowledge(uri, text);
    else this.#closed.put(uri, this.#reader.readClosed(uri, text));
    this.#changed();
  }

  /**
   * Reads on in a long document, which {@link open}, {@link put} or a glossary's new names left unread.
   * @param milliseconds for how long
   * @returns whether something is still left
   */
  readOn(uri: string, milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    const open = this.#open.get(uri);
    const before = open ? open.reading : this.#closed.unfinished(uri);
    if (!before) return false;
    const reading = this.#reader.readOn(uri, before, until);
    if (reading === before) return false;
    if (open) this.#keep(uri, { ...open, reading });
    else this.#closed.readOn(uri, reading);
    this.#changed();
    return isUnfinished(reading);
  }

  /** A file left the folder. */
  remove(uri: string): void {
    this.#closed.remove(uri);
    if (!this.#open.has(uri)) {
      if (this.#knowledge.removeGlossary(uri)) this.#relearn();
      if (this.#knowledge.removeSidecar(uri)) this.#rereadBeside(uri);
    }
    this.#changed();
  }

  /** The text of an open document, or undefined. */
  textOf(
    uri: string,
  ): { readonly text: string; readonly lines: Uint32Array; readonly version: number } | undefined {
    return this.#open.get(uri);
  }

  /** Addresses of the documents that editors hold. */
  openDocuments(): Iterable<string> {
    return this.#open.keys();
  }

  /** Line starts of any document or glossary that is known, or undefined. */
  linesOf(uri: string): Uint32Array | undefined {
    const { glossaries, sidecars } = this.#knowledge;
    const known = this.#open.get(uri) ?? this.#closed.get(uri) ?? glossaries.get(uri) ?? sidecars.get(uri);
    return known?.lines;
  }

  #read(uri: string, { languageId, version, text }: EditedText): void {
    const edited = { languageId, version, text };
    this.#keep(uri, { ...edited, lines: lineStarts(text), reading: this.#reader.read(uri, edited) });
  }

  #keep(uri: string, open: OpenText): void {
    this.#open.set(uri, open);
    if (open.reading) this.#documents.set(uri, this.#reader.document(uri, open.reading, open.lines));
    else this.#documents.delete(uri);
  }

  /** A glossary or a sidecar has a new text. */
  #takeKnowledge(uri: string, text: string): void {
    if (isGlossary(uri)) {
      if (this.#knowledge.setGlossary(uri, text)) this.#relearn();
    } else if (isSidecar(uri)) {
      this.#knowledge.setSidecar(uri, text);
      this.#rereadBeside(uri);
    }
  }

  #rereadBeside(sidecar: string): void {
    for (const [uri, open] of this.#open) if (sidecarOf(uri) === sidecar) this.#read(uri, open);
  }

  /** The glossaries changed; only other names ask for other readings. */
  #relearn(): void {
    const { lexicon } = this.#knowledge;
    const renamed = lexicon.revision !== this.#scopes.lexicon.revision;
    if (renamed) {
      this.#scopes.useLexicon(lexicon);
      this.#names.update(lexicon);
    }
    for (const [uri, open] of this.#open)
      if (renamed) this.#recognise(uri, open);
      else if (open.reading) this.#keep(uri, open);
  }

  #changed(): void {
    this.#revision++;
    this.#snapshot = null;
  }
}

function* entriesOf(
  documents: ReadonlyMap<string, Document>,
  closed: ReadonlyMap<string, DocumentEntry>,
): Iterable<DocumentEntry> {
  for (const document of documents.values()) yield entryOf(document);
  for (const [uri, entry] of closed) if (!documents.has(uri)) yield entry;
}
