/** What needs more than one block: who QUESTION is, what "last month" was, what "MPP" stands for. */
import type { Lexicon } from '../model/knowledge.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Transcript } from '../model/transcript.ts';
import { resolvePrograms } from './resolve-programs.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/**
 * @param date overrides the document's own date, `YYYY-MM-DD`
 */
export function resolve(transcript: Transcript, lexicon: Lexicon, date: string | null = null): Resolution {
  return {
    ...resolveSpeakers(transcript, lexicon.speakers),
    documentDate: date ?? transcript.metadata.date,
    programIds: resolvePrograms(transcript),
  };
}
