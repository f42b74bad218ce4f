import { describe, expect, it } from 'vitest';
import { distanceWithin } from '../../server/src/features/edit-distance.ts';
import { labelTypos, unknownSpeaker } from '../../server/src/features/label-findings.ts';
import { read } from './support/check.ts';

const talk = (...labels: string[]) =>
  labels.map((label, n) => `${label}: Line ${n} of the talk.\n`).join('\n');
const slips = (text: string) =>
  labelTypos(read(text)).map(({ label, probably }) => `${label} -> ${probably}`);

describe('slips in labels', () => {
  it('finds a rare label close to a frequent one', () => {
    const four = [
      'MR. SULLIVAN',
      'MS. REED',
      'MR. SULLIVAN',
      'MS. REED',
      'MR. SULLIVAN',
      'MS. REED',
      'MR. SULLIVAN',
    ];
    expect(slips(talk(...four, 'MR. SULLVIAN'))).toEqual(['MR. SULLVIAN -> MR. SULLIVAN']);
  });

  it.each([
    [
      'two names that both recur',
      ['ANN REED', 'ANN REID', 'ANN REED', 'ANN REID', 'ANN REED', 'ANN REID', 'ANN REED', 'ANN REID'],
    ],
    ['numbered speakers', ['SPEAKER 1', 'SPEAKER 1', 'SPEAKER 1', 'SPEAKER 1', 'SPEAKER 2']],
    [
      'another title',
      ['MR. LOPEZ', 'DR. HALE', 'MR. LOPEZ', 'DR. HALE', 'MR. LOPEZ', 'MR. LOPEZ', 'MS. LOPEZ'],
    ],
  ])('leaves %s alone', (_, labels) => {
    expect(slips(talk(...labels))).toEqual([]);
  });

  it('counts letters as a typist errs', () => {
    expect(distanceWithin('sullvian', 'sullivan', 2)).toBe(true);
    expect(distanceWithin('reed', 'read', 1)).toBe(true);
    expect(distanceWithin('reed', 'reader', 1)).toBe(false);
    expect(distanceWithin('', 'abc', 2)).toBe(false);
  });
});

describe('a speaker who is not on the list', () => {
  const front = '---\ntitle: Budget night\nspeakers:\n  - Ann Reed\n  - Bo Hale\n---\n\n';

  it('is told where all others are on it', () => {
    const labels = ['Ann Reed', 'Bo Hale', 'Cy Moss', 'Ann Reed', 'Bo Hale'];
    expect(unknownSpeaker(read(front + talk(...labels), { uri: 'file:///a.md' }))?.label).toBe('Cy Moss');
  });

  it('is not told of who is there in a role alone', () => {
    const front = '---\nspeakers: [Ann Reed, Bo Hale, Cy Moss]\n---\n\n';
    const labels = ['Operator', 'Ann Reed', 'Bo Hale', 'Cy Moss', 'Operator', 'Ann Reed', 'Bo Hale'];
    expect(unknownSpeaker(read(front + talk(...labels), { uri: 'file:///a.md' }))).toBeNull();
  });

  it('is not told where nobody lists anybody', () => {
    expect(unknownSpeaker(read(talk('Ann Reed', 'Bo Hale', 'Cy Moss', 'Ann Reed', 'Bo Hale')))).toBeNull();
  });
});
