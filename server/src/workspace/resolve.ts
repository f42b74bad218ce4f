/** What needs more than one block: who QUESTION is, what "last month" was, what "MPP" stands for. */
import type { Lexicon } from '../model/knowledge.ts';
import type { Resolution } from '../model/resolution.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Transcript } from '../model/transcript.ts';
import { resolvePrograms } from './resolve-programs.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { firstTold, storyTold } from './told-date.ts';

/** The length of a day, `YYYY-MM-DD`; a moment is longer. */
const DAY = 10;

/**
 * @param date overrides the document's own date: a day, `YYYY-MM-DD`, or the moment of saying, `YYYY-MM-DDTHH:MM`
 * @param fiscalYearStart the month in which a fiscal year begins, 1 to 12
 */
export function resolve(
  transcript: Transcript,
  lexicon: Lexicon,
  date: string | null = null,
  fiscalYearStart: number = DEFAULT_SETTINGS.fiscalYearStart,
): Resolution {
  const documentDate = date?.slice(0, DAY) ?? transcript.metadata.date;
  const moment = date !== null && date.length > DAY ? date : null;
  const story = documentDate === null || moment ? null : storyTold(transcript, documentDate);
  return {
    ...resolveSpeakers(transcript, lexicon.speakers),
    documentDate,
    moment,
    fiscalYearStart,
    toldDate: documentDate === null ? firstTold(transcript) : story,
    programIds: resolvePrograms(transcript),
  };
}
