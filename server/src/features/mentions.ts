/** Every mention of a document as the flat records of the command `mentions`. */
import type { Resolution } from '../model/resolution.ts';
import type { Transcript } from '../model/transcript.ts';
import type { DateType } from '../model/values.ts';
import { resolveDate } from '../recognise/resolve-date.ts';
import { unitIn } from '../workspace/dollars.ts';
import { programIdOf } from '../workspace/resolve-programs.ts';

/** One line of `on-the-record mentions`; offsets are UTF-16 from the start of the text. */
export interface MentionRecord {
  readonly kind: 'turn' | 'program' | 'figure' | 'date';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [field: string]: unknown;
}

/** A duration that the moment of saying makes the time it leads to ("in two hours") is one no longer. */
function typeOfValue(value: string | null): DateType {
  if (value === null || value[0] === 'P') return 'DURATION';
  return value.includes('T') ? 'TIME' : 'DATE';
}

export function mentionRecords(transcript: Transcript, resolution: Resolution): MentionRecord[] {
  const records: MentionRecord[] = [];
  const { text } = transcript;
  transcript.blocks.forEach((block, index) => {
    const at = (span: { start: number; end: number }) => ({
      start: block.start + span.start,
      end: block.start + span.end,
      text: text.slice(block.start + span.start, block.start + span.end),
    });
    const { syntax } = block;
    if (syntax.kind === 'turn' && syntax.label) {
      const speaker = resolution.speakers[resolution.speakerOf[index]!];
      records.push({
        kind: 'turn',
        start: block.start + syntax.label.start,
        end: block.start + syntax.end,
        text: syntax.labelText ?? '',
        label: at(syntax.label),
        person: speaker?.name ?? null,
        affiliation: speaker?.affiliations[0]?.organisation ?? null,
        role: speaker?.role ?? null,
      });
    }
    for (const mention of block.analysis.mentions) {
      const program = programIdOf(mention, resolution.programIds);
      if (program !== null && !(mention.kind === 'program' && mention.value.term))
        records.push({ kind: 'program', ...at(mention.span), id: program });
      else if (mention.kind === 'figure') {
        const { source, ...figure } = mention.value;
        const place = at(mention.span);
        const unit = unitIn(transcript, figure, place.text);
        records.push({ kind: 'figure', ...place, ...figure, unit, source: source && at(source) });
      } else if (mention.kind === 'date') {
        const { anchor: _, ...date } = mention.value;
        const value = resolveDate(mention.value, resolution);
        const type = date.type === 'DURATION' ? typeOfValue(value) : date.type;
        records.push({ kind: 'date', ...at(mention.span), ...date, type, value });
      }
    }
  });
  return records;
}
