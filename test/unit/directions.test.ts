import { expect, it } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { directionsIn } from '../../server/src/syntax/directions.ts';
import { read } from './support/check.ts';

const directions = (text: string) =>
  directionsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it('finds what transcribers put in brackets', () => {
  expect(
    directions('It is (inaudible) here. (Laughter.) So [unintelligible 00:48:41.02] and (As interpreted.)'),
  ).toEqual(['(inaudible)', '(Laughter.)', '[unintelligible 00:48:41.02]', '(As interpreted.)']);
});

it('leaves other brackets alone', () => {
  expect(
    directions('The rule (as of May, which we back) costs $5 (see page 4), [laughter and no end, ('),
  ).toEqual([]);
});

it('takes linear time on brackets without end', () => {
  expect(directions('('.repeat(200_000))).toEqual([]);
});

it('colours them in order with the rest', () => {
  const text =
    'ANN: It fell 5 percent (inaudible) on May 12, 2023. (Laughter.)\n\nBO: Yes.\n\nANN: Ah.\n\nBO: No.\n';
  const types = semanticTokens(read(text), null).map(({ type }) => type);
  expect(types.slice(0, 5)).toEqual(['speaker', 'figure', 'direction', 'date', 'direction']);
});
