/** What is kept of the documents that no editor holds. */
import { lineStarts } from '../syntax/positions.ts';
import { isUnfinished, type Reading } from './build.ts';
import { packedEntryOf } from './mention-index.ts';
import type { Reader } from './reader.ts';
import type { Document, DocumentEntry } from './snapshot.ts';

/** A document that is read in steps, and where its lines start. */
interface Unfinished {
  readonly reading: Reading;
  readonly lines: Uint32Array;
}

export class ClosedDocuments {
  readonly #reader: Reader;
  #entries = new Map<string, DocumentEntry>();
  /** A snapshot has the map: it is copied before it is changed. */
  #shared = false;
  readonly #unfinished = new Map<string, Unfinished>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** For a snapshot: what changes later does not change in it. */
  share(): ReadonlyMap<string, DocumentEntry> {
    this.#shared = true;
    return this.#entries;
  }

  get(uri: string): DocumentEntry | undefined {
    return this.#entries.get(uri);
  }

  /** What was read of a document that is not read to its end. */
  unfinished(uri: string): Reading | undefined {
    return this.#unfinished.get(uri)?.reading;
  }

  /** Keeps what an editor had open. */
  keep(uri: string, document: Document): void {
    this.#set(uri, packedEntryOf(document));
  }

  /**
   * A document of the folder was read, or read anew.
   * @param reading null where it is not served
   */
  put(uri: string, reading: Reading | null): void {
    if (reading) this.#take(uri, { reading, lines: lineStarts(reading.transcript.text) });
    else this.remove(uri);
  }

  /** An unfinished document was read further. */
  readOn(uri: string, reading: Reading): void {
    this.#take(uri, { reading, lines: this.#unfinished.get(uri)!.lines });
  }

  remove(uri: string): void {
    this.#set(uri, null);
    this.#unfinished.delete(uri);
  }

  #take(uri: string, { reading, lines }: Unfinished): void {
    this.#unfinished.delete(uri);
    if (isUnfinished(reading)) this.#unfinished.set(uri, { reading, lines });
    else this.#set(uri, packedEntryOf(this.#reader.document(uri, reading, lines)));
  }

  #set(uri: string, entry: DocumentEntry | null): void {
    if (entry === null && !this.#entries.has(uri)) return;
    if (this.#shared) this.#entries = new Map(this.#entries);
    this.#shared = false;
    if (entry) this.#entries.set(uri, entry);
    else this.#entries.delete(uri);
  }
}
