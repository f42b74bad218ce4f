/** What needs more than one block: who QUESTION is, what "last month" was, what "MPP" stands for. */
import type { Lexicon } from '../model/knowledge.ts';
import type { DateMention } from '../model/mention.ts';
import type { Resolution } from '../model/resolution.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Transcript } from '../model/transcript.ts';
import { resolveDate } from '../recognise/resolve-date.ts';
import { resolvePrograms } from './resolve-programs.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** The first day that a document tells with its year; linear. */
function toldDate({ blocks }: Transcript): string | null {
  for (const block of blocks)
    for (const mention of block.analysis.mentions) {
      const value = mention.kind === 'date' ? mention.value.value : null;
      if (value !== null && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return value.slice(0, 10);
      const anchor = mention.kind === 'date' ? mention.value.anchor : null;
      if (anchor?.kind === 'month' && anchor.day && anchor.year?.kind === 'fixed') {
        const told = resolveDate({ ...(mention as DateMention).value }, { documentDate: null });
        if (told !== null) return told.slice(0, 10);
      }
    }
  return null;
}

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
  return {
    ...resolveSpeakers(transcript, lexicon.speakers),
    documentDate,
    moment: date !== null && date.length > DAY ? date : null,
    fiscalYearStart,
    toldDate: documentDate === null ? toldDate(transcript) : null,
    programIds: resolvePrograms(transcript),
  };
}
