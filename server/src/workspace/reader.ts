/** Whether a text is read at all, and whether at once or in steps. */
import type { Change } from '../syntax/cut.ts';
import { build, later, type Reading, readOn, reanalyse, rebuild } from './build.ts';
import { createDocument } from './document.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import type { Scopes } from './scopes.ts';
import { isGlossary, isSidecar, languageOf, type Verdict } from './served.ts';
import type { Document } from './snapshot.ts';

/** Longer documents are not read; one finding says so. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024;

/** Longer documents are read in steps, see {@link Reader.readOn}; some tenths of a second's work. */
const LONGEST_AT_ONCE = 1_200_000;
/** The same for documents that nobody waits for. */
const LONGEST_CLOSED_AT_ONCE = 10_000;

/** A text in an editor. */
export interface EditedText {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** Reads documents with the settings that hold for them and the names that the glossaries give. */
export class Reader {
  constructor(
    private readonly scopes: Scopes,
    private readonly knowledge: KnowledgeFiles,
  ) {}

  /** @returns null where the document is not served */
  read(uri: string, { languageId, version, text }: EditedText): Reading | null {
    return this.#judged(uri, languageId, version, text, LONGEST_AT_ONCE);
  }

  /** Reads a file that no editor holds. */
  readClosed(uri: string, text: string): Reading | null {
    return this.#judged(uri, languageOf(uri), 0, text, LONGEST_CLOSED_AT_ONCE);
  }

  /**
   * Reads a document after an edit.
   * @param before how it was read before, or null
   */
  reread(uri: string, before: Reading | null, edited: EditedText, change: Change): Reading | null {
    const { languageId, version, text } = edited;
    const hints = { uri, languageId };
    const reading =
      before && text.length <= LONGEST_DOCUMENT
        ? rebuild(before, text, hints, version, change, this.scopes.analyseOf(uri))
        : this.read(uri, edited);
    if (!reading || reading.cut.isSourceDocument) return reading;
    return this.#verdict(uri, languageId) === 'always' ? reading : null;
  }

  /** Runs the recognisers again. */
  recognise(uri: string, reading: Reading): Reading {
    const long = reading.transcript.text.length > LONGEST_AT_ONCE;
    return reanalyse(reading, long ? later : this.scopes.analyseOf(uri));
  }

  /** Reads on what was left unread; the same object where nothing was. */
  readOn(uri: string, reading: Reading, until: number): Reading {
    return readOn(reading, this.scopes.analyseOf(uri), until);
  }

  document(uri: string, reading: Reading, lines: Uint32Array): Document {
    return createDocument(reading, this.knowledge.annotationsOf(uri), this.knowledge.lexicon, {
      lines,
      settings: this.scopes.of(uri),
    });
  }

  #judged(uri: string, languageId: string, version: number, text: string, atOnce: number): Reading | null {
    if (isGlossary(uri) || isSidecar(uri) || text.length > LONGEST_DOCUMENT) return null;
    const verdict = this.#verdict(uri, languageId);
    if (verdict === 'never') return null;
    const analyse = text.length > atOnce ? later : this.scopes.analyseOf(uri);
    return build(text, { uri, languageId }, version, analyse, verdict === 'if-source-document');
  }

  /** A document with annotations is read whatever it looks like. */
  #verdict(uri: string, languageId: string): Verdict {
    const verdict = this.scopes.judgeOf(uri)(uri, languageId);
    const judges = verdict === 'if-source-document' && this.knowledge.annotationsOf(uri).length > 0;
    return judges ? 'always' : verdict;
  }
}
