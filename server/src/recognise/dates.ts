/** Finds the time expressions of a block: what words name a time, and how to count it from the document's date. */
import type { DateMention, Mention } from '../model/mention.ts';
import { eachBlock } from './block-file.ts';
import type { Reading } from './dates-reader.ts';
import { scanDates } from './dates-scan.ts';
import { inOrder } from './mention-order.ts';
import { recall } from './sentence-notes.ts';
import type { Token } from './tokens.ts';

const NOTHING: readonly Mention[] = [];

/** The recogniser of dates, as a unified plugin: adds one mention for each time expression of the block. */
export function recogniseDates() {
  return eachBlock(({ sentences, mentions, prose, syntax }) => {
    const programs =
      mentions.length === 0 ? NOTHING : inOrder(mentions.filter(({ kind }) => kind === 'program'));
    let passed = 0;
    let unfinished: { tokens: readonly Token[]; reading: Reading } | null = null;
    for (const sentence of sentences) {
      const readings = sentence.notes
        ? recall(sentence, scanDates, () => scanDates(sentence.plain, sentence.classes))
        : scanDates(sentence.plain, sentence.classes);
      if (readings.length === 0) {
        unfinished = null;
        continue;
      }
      const tokens = sentence.plain;
      const joined: DateMention | null = unfinished
        ? join(unfinished.tokens, unfinished.reading, tokens)
        : null;
      if (joined) mentions[mentions.length - 1] = joined;
      const others: readonly Reading[] = joined ? readings.slice(1) : readings;
      for (const reading of others) {
        const date = mention(tokens, reading);
        while (passed < programs.length && programs[passed]!.span.end <= date.span.start) passed++;
        if (isInside(date, programs[passed])) continue;
        if (syntax.kind === 'turn' && isStamp(date, prose)) continue;
        mentions.push(date);
      }
      const last = others[others.length - 1];
      unfinished = last && trailsOff(tokens, last) ? { tokens, reading: last } : null;
    }
  });
}

/** The year of `Clean Water Act of 1972` belongs to its name. */
function isInside({ span }: DateMention, program: Mention | undefined): boolean {
  if (program === undefined) return false;
  if (program.span.start < span.start) return program.span.end >= span.end;
  // The article of "the 21st Century Rivers Act" is read with the century.
  return (
    program.span.start - span.start === 4 && program.span.end > span.end && program.span.start < span.end
  );
}

/** The time that a reporter's machine sets in a margin of a deposition: `      10:42`, `10:42      `. */
function isStamp({ span: { start, end }, value }: DateMention, prose: string): boolean {
  if (value.type !== 'TIME' || end - start !== 5 || prose.charCodeAt(start + 2) !== 58) return false;
  if ((start === 0 || prose.charCodeAt(start - 1) === 10) && /^ {5,}\S/.test(prose.slice(end, end + 24)))
    return true;
  const next = prose.charCodeAt(end);
  return (next === 10 || next === 13) && /[^\s:–-] {3,}$/.test(prose.slice(Math.max(0, start - 40), start));
}

function mention(tokens: readonly Token[], reading: Reading): DateMention {
  const { from, to, type, value, mod, anchor } = reading;
  return {
    kind: 'date',
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    value: { type, value, mod, anchor },
  };
}

/** "December 31st of...": a speaker who looks for the year, which opens the next sentence. */
function trailsOff(tokens: readonly Token[], { to, anchor }: Reading): boolean {
  if (anchor?.kind !== 'month' || tokens[to]?.lower !== 'of' || tokens.length - to > 5) return false;
  return to + 1 < tokens.length && tokens.slice(to + 1).every(({ lower }) => lower === '.' || lower === '…');
}

/** The unfinished date with the year that the next sentence begins with, or null. */
function join(before: readonly Token[], reading: Reading, after: readonly Token[]): DateMention | null {
  const year = scanDates(after.slice(0, 2))[0];
  const { anchor } = reading;
  if (year?.from !== 0 || year.to !== 1 || year.value?.length !== 4 || anchor?.kind !== 'month') return null;
  return {
    kind: 'date',
    span: { start: before[reading.from]!.start, end: after[0]!.end },
    value: {
      type: 'DATE',
      value: null,
      mod: reading.mod,
      anchor: { ...anchor, year: { kind: 'fixed', value: year.value } },
    },
  };
}
