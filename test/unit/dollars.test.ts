import { expect, it } from 'vitest';
import { mentionRecords } from '../../server/src/features/mentions.ts';
import { read } from './support/check.ts';

/** The units of a text's figures, in order. */
function units(text: string): unknown[] {
  const { transcript, resolution } = read(text);
  return mentionRecords(transcript, resolution).flatMap(({ kind, unit }) =>
    kind === 'figure' ? [unit] : [],
  );
}

const turns = (first: string, second: string) =>
  `ANNA: ${first}\n\nBEN: ${second}\n\nANNA: Yes.\n\nBEN: So it is.\n`;

it.each([
  ['It cost $40 million, or US$30 million.', 'All of Winnipeg and Manitoba pay for it.', ['CAD', 'USD']],
  ['It cost 40 dollars.', 'We drove from Perth to Adelaide.', ['AUD']],
  ['It cost 80 cents and €2.', 'New Zealanders in Auckland pay more.', ['NZD', 'EUR']],
  ['It cost $40 million.', 'We sell to Canada.', ['USD']],
  ['It cost $40 million.', 'Ohio sells to Canada, and to Ontario.', ['USD']],
  ['It cost $40 million.', 'Nobody knows where.', ['USD']],
  ['It cost 80 cent a litre.', 'Fares rose by €2.', ['EUR', 'EUR']],
  ['It cost 80 cents a litre.', 'Fares rose.', ['USD']],
])('%s %s', (first, second, found) => expect(units(turns(first, second))).toEqual(found));
