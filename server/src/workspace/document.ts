import type { Annotation } from '../model/annotation.ts';
import type { Lexicon } from '../model/knowledge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { lineStarts } from '../syntax/positions.ts';
import { withAnnotatedDate } from './annotated-date.ts';
import type { Reading } from './build.ts';
import { resolve } from './resolve.ts';
import { withSaidAlone } from './said-alone.ts';
import type { Document } from './snapshot.ts';

/**
 * A document as features read it.
 * @param annotations what its sidecar says of it
 * @param date overrides the document's own date: a day, `YYYY-MM-DD`, or the moment of saying, `YYYY-MM-DDTHH:MM`
 */
export function createDocument(
  reading: Reading,
  annotations: readonly Annotation[],
  lexicon: Lexicon,
  {
    date = null,
    lines,
    settings = DEFAULT_SETTINGS,
  }: { readonly date?: string | null; readonly lines?: Uint32Array; readonly settings?: Settings } = {},
): Document {
  const transcript = withSaidAlone(withAnnotatedDate(reading.transcript, annotations));
  let resolution: Document['resolution'] | undefined;
  return {
    uri: transcript.uri,
    transcript,
    annotations,
    settings,
    lines: lines ?? lineStarts(transcript.text),
    get resolution() {
      resolution ??= resolve(transcript, lexicon, date, settings.fiscalYearStart);
      return resolution;
    },
  };
}
