/** Documents together. The host hands texts in; features read snapshots. */

import { parseSidecar } from '../knowledge/annotations.ts';
import { parseGlossary } from '../knowledge/glossary.ts';
import { createLexicon } from '../knowledge/lexicon.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Lexicon } from '../model/knowledge.ts';
import type { Settings } from '../model/settings.ts';
import type { Change } from '../syntax/cut.ts';
import { lineStarts, lineStartsAfter } from '../syntax/positions.ts';
import { build, isUnfinished, later, type Reading, readOn, reanalyse, rebuild } from './build.ts';
import { createDocument } from './document.ts';
import { entryOf, packedEntryOf } from './mention-index.ts';
import { type Redo, redo, Scopes } from './scopes.ts';
import { fileNameOf, isGlossary, isSidecar, languageOf, sidecarOf, type Verdict } from './served.ts';
import type { Document, DocumentEntry, GlossaryFile, SidecarFile, Snapshot } from './snapshot.ts';

/** A text that an editor holds. */
interface OpenText {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: Uint32Array;
  /** Null where the document is not served. */
  readonly reading: Reading | null;
}

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** Longer documents are not read; one finding says so. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024;

/** Longer glossaries are read when the typing has stopped, not after every letter. */
const LONGEST_GLOSSARY = 200_000;

/** Longer documents are read in steps, see {@link Workspace.readOn}; some tenths of a second's work. */
const LONGEST_AT_ONCE = 1_200_000;
/** The same for documents that nobody waits for. */
const LONGEST_CLOSED_AT_ONCE = 30_000;

export class Workspace {
  #open = new Map<string, OpenText>();
  #documents = new Map<string, Document>();
  /** Copied before it is changed, where a snapshot has it. */
  #closed = new Map<string, DocumentEntry>();
  #glossaries = new Map<string, GlossaryFile>();
  #sidecars = new Map<string, SidecarFile>();
  #lexicon: Lexicon = createLexicon([]);
  readonly #scopes = new Scopes(this.#lexicon);
  /** Closed documents that are being read in steps. */
  #unfinished = new Map<string, { readonly reading: Reading; readonly lines: Uint32Array }>();
  #whole = false;
  readonly #late = new Set<string>();
  #revision = 0;
  #snapshot: Snapshot | null = null;

  /** The present state; the same object until something changes. */
  snapshot(): Snapshot {
    if (this.#snapshot) return this.#snapshot;
    const documents = new Map(this.#documents);
    const closed = this.#closed;
    this.#snapshot = {
      revision: this.#revision,
      settingsOf: (uri) => this.#scopes.of(uri),
      whole: this.#whole,
      lexicon: this.#lexicon,
      documents,
      glossaries: this.#glossaries,
      sidecars: this.#sidecars,
      entries: () => entriesOf(documents, closed),
    };
    return this.#snapshot;
  }

  /** The revision of the names that documents are read with; see {@link Lexicon}. */
  get lexiconRevision(): number {
    return this.#lexicon.revision;
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
    const { languageId, version, text, reading } = this.#open.get(uri)!;
    if (step === 'judge') this.#read(uri, languageId, version, text);
    else if (step === 'recognise') this.#recognise(uri);
    else if (step !== null && reading) this.#keep(uri, this.#open.get(uri)!);
  }

  /** Runs the recognisers again over an open document. */
  #recognise(uri: string): void {
    const open = this.#open.get(uri)!;
    if (!open.reading) return;
    const analyse = open.text.length > LONGEST_AT_ONCE ? later : this.#scopes.analyseOf(uri);
    this.#keep(uri, { ...open, reading: reanalyse(open.reading, analyse) });
  }

  /** Whether the folders have been read to their end: only then can it be said what stands nowhere. */
  setWhole(whole: boolean): void {
    if (whole === this.#whole) return;
    this.#whole = whole;
    this.#changed();
  }

  /** An editor opened a document, or sent its text anew. */
  open(uri: string, languageId: string, version: number, text: string): void {
    this.#read(uri, languageId, version, text);
    this.#takeKnowledge(uri, text);
    this.#setClosed(uri, null);
    this.#unfinished.delete(uri);
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
    const hints = { uri, languageId: open.languageId };
    const reading =
      open.reading && text.length <= LONGEST_DOCUMENT
        ? rebuild(open.reading, text, hints, version, change, this.#scopes.analyseOf(uri))
        : this.#judged(uri, open.languageId, version, text);
    this.#keep(uri, {
      languageId: open.languageId,
      version,
      text,
      lines,
      reading: this.#stillServed(uri, open, reading),
    });
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
    if (document) this.#setClosed(uri, packedEntryOf(document));
    this.#open.delete(uri);
    this.#documents.delete(uri);
    this.#changed();
  }

  /** A file of the folder, as it stands on disk. An open document's own text wins over it. */
  put(uri: string, text: string): void {
    if (this.#open.has(uri)) return;
    if (isGlossary(uri) || isSidecar(uri)) this.#takeKnowledge(uri, text);
    else {
      const reading = this.#judged(uri, languageOf(uri), 0, text, LONGEST_CLOSED_AT_ONCE);
      this.#unfinished.delete(uri);
      if (!reading) this.#setClosed(uri, null);
      else if (isUnfinished(reading)) this.#unfinished.set(uri, { reading, lines: lineStarts(text) });
      else this.#setClosed(uri, packedEntryOf(this.#document(uri, reading, lineStarts(text))));
    }
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
    const closed = this.#unfinished.get(uri);
    const before = open ? open.reading : closed?.reading;
    if (!before) return false;
    const reading = readOn(before, this.#scopes.analyseOf(uri), until);
    if (reading === before) return false;
    const left = isUnfinished(reading);
    if (open) this.#keep(uri, { ...open, reading });
    else if (left) this.#unfinished.set(uri, { reading, lines: closed!.lines });
    else {
      this.#unfinished.delete(uri);
      this.#setClosed(uri, packedEntryOf(this.#document(uri, reading, closed!.lines)));
    }
    this.#changed();
    return left;
  }

  /** A file left the folder. */
  remove(uri: string): void {
    this.#setClosed(uri, null);
    this.#unfinished.delete(uri);
    if (this.#glossaries.has(uri) && !this.#open.has(uri)) {
      this.#glossaries = new Map(this.#glossaries);
      this.#glossaries.delete(uri);
      this.#compile();
    }
    if (this.#sidecars.has(uri) && !this.#open.has(uri)) {
      this.#sidecars = new Map(this.#sidecars);
      this.#sidecars.delete(uri);
      this.#rereadBeside(uri);
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
    const known = this.#open.get(uri) ?? this.#closed.get(uri) ?? this.#glossaries.get(uri);
    return (known ?? this.#sidecars.get(uri))?.lines;
  }

  #setClosed(uri: string, entry: DocumentEntry | null): void {
    if (entry === null && !this.#closed.has(uri)) return;
    if (this.#snapshot) this.#closed = new Map(this.#closed);
    if (entry) this.#closed.set(uri, entry);
    else this.#closed.delete(uri);
    this.#changed();
  }

  #read(uri: string, languageId: string, version: number, text: string): void {
    const reading = this.#judged(uri, languageId, version, text);
    this.#keep(uri, { languageId, version, text, lines: lineStarts(text), reading });
  }

  #keep(uri: string, open: OpenText): void {
    this.#open.set(uri, open);
    if (open.reading) this.#documents.set(uri, this.#document(uri, open.reading, open.lines));
    else this.#documents.delete(uri);
  }

  #judged(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    atOnce = LONGEST_AT_ONCE,
  ): Reading | null {
    if (isGlossary(uri) || isSidecar(uri) || text.length > LONGEST_DOCUMENT) return null;
    const verdict = this.#verdict(uri, languageId);
    if (verdict === 'never') return null;
    const analyse = text.length > atOnce ? later : this.#scopes.analyseOf(uri);
    return build(text, { uri, languageId }, version, analyse, verdict === 'if-source-document');
  }

  /** A document with annotations is read whatever it looks like. */
  #verdict(uri: string, languageId: string): Verdict {
    const verdict = this.#scopes.judgeOf(uri)(uri, languageId);
    return verdict === 'if-source-document' && this.#annotationsOf(uri).length > 0 ? 'always' : verdict;
  }

  #annotationsOf(uri: string): readonly Annotation[] {
    const file = this.#sidecars.get(sidecarOf(uri));
    if (!file) return NO_ANNOTATIONS;
    const name = fileNameOf(uri);
    return file.sidecar.annotations.filter(({ source }) => source === name);
  }

  #stillServed(uri: string, open: OpenText, reading: Reading | null): Reading | null {
    if (!reading || reading.cut.isSourceDocument) return reading;
    return this.#verdict(uri, open.languageId) === 'always' ? reading : null;
  }

  #document(uri: string, reading: Reading, lines: Uint32Array): Document {
    return createDocument(reading, this.#annotationsOf(uri), this.#lexicon, {
      lines,
      settings: this.#scopes.of(uri),
    });
  }

  /** A glossary or a sidecar has a new text. */
  #takeKnowledge(uri: string, text: string): void {
    if (isGlossary(uri)) this.#setGlossary(uri, text);
    else if (isSidecar(uri)) {
      const file = { sidecar: parseSidecar(uri, text), text, lines: lineStarts(text) };
      this.#sidecars = new Map(this.#sidecars).set(uri, file);
      this.#rereadBeside(uri);
    }
  }

  #rereadBeside(sidecar: string): void {
    for (const [uri, open] of this.#open)
      if (sidecarOf(uri) === sidecar) this.#read(uri, open.languageId, open.version, open.text);
  }

  #setGlossary(uri: string, text: string): void {
    if (this.#glossaries.get(uri)?.text === text) return;
    this.#glossaries = new Map(this.#glossaries).set(uri, {
      glossary: parseGlossary(uri, text),
      text,
      lines: lineStarts(text),
    });
    this.#compile();
  }

  #compile(): void {
    const before = this.#lexicon.revision;
    this.#lexicon = createLexicon([...this.#glossaries.values()].map((file) => file.glossary));
    const renamed = this.#lexicon.revision !== before;
    if (renamed) this.#scopes.useLexicon(this.#lexicon);
    for (const [uri, open] of this.#open)
      if (renamed) this.#recognise(uri);
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
