/** Who speaks is worked out at the cost of the text, however many people it names. */
import { expect, test } from 'vitest';
import { read } from './turns-read.ts';

const SOUNDS = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'tu'];
const word = (n: number): string => {
  const small = [n, n / 10, n / 100, n / 1000].map((part) => SOUNDS[Math.floor(part) % 10]).join('');
  return small[0]!.toUpperCase() + small.slice(1);
};
const PEOPLE = Array.from({ length: 2500 }, (_, i) => `${word(i)} ${word(9999 - i)}`);
const twice = (turn: (name: string, first: string, last: string) => string): string =>
  PEOPLE.map((name) => turn(name, ...(name.split(' ') as [string, string])).repeat(2)).join('');

const texts: Record<string, string> = {
  'labels of their own': twice((name) => `${name}: We heard from the board.\n\n`),
  'a list of all and labels by surname': `PARTICIPANTS\n${PEOPLE.map((name) => `${name}, Analyst\n`).join('')}\n${twice(
    (_, first, last) => `MS. ${last.toUpperCase()}: We heard from ${first}.\n\n`,
  )}`,
  'examiners and answers': twice(
    (_, __, last) => `BY MR. ${last.toUpperCase()}:\n\nQ    And then?\n\nA    No.\n\n`,
  ),
  'roles with numbers': PEOPLE.map(
    (name, i) => `CALLER ${1000 + i}: Hello.\n\nOPERATOR: Thank you, ${name}.\n\n`,
  ).join(''),
  'names after calls': twice(
    (name, first) =>
      `OPERATOR: Our next question comes from ${name} of the Harbour Post. Go ahead, ${first}.\n\nQUESTION: How many?\n\n`,
  ),
};

test.each(Object.keys(texts))('%s', (name) => {
  expect(read(texts[name]!).who.speakers.length).toBeGreaterThanOrEqual(2);
});
