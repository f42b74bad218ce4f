import { describe, expect, it } from 'vitest';
import { readDate } from '../../server/src/cli/dates.ts';
import { mentionRecords } from '../../server/src/features/mentions.ts';
import { read } from './support/check.ts';
import { bothRows, rows } from './support/dates.ts';

describe('a clock time has its day at a moment', () => {
  bothRows(
    ['Ring me at 4 pm.', '4 pm = T16:00', '4 pm = 2023-11-17T16:00'],
    ['Ring me at 9 am.', '9 am = T09:00', '9 am = 2023-11-18T09:00'],
    ['She called at 9 am.', '9 am = T09:00', '9 am = 2023-11-17T09:00'],
    ['She called at 11 pm.', '11 pm = T23:00', '11 pm = 2023-11-16T23:00'],
    ['Bring it in the morning.', 'the morning = TMO', 'the morning = 2023-11-17TMO'],
    ['Room 4 is free 9-10 am.', '9-10 am = T09:00/T10:00', '9-10 am = 2023-11-18T09:00/2023-11-18T10:00'],
    ['Room 4 is free 9-11 am.', '9-11 am = T09:00/T11:00', '9-11 am = 2023-11-17T09:00/2023-11-17T11:00'],
    ['On Monday at 9 am we met.', 'Monday at 9 am = 2023-11-13T09:00', 'Monday at 9 am = 2023-11-13T09:00'],
  );
});

describe('two clock times share a day at a moment', () => {
  bothRows(
    [
      'Book it from 1 pm to 3 pm on Tuesday.',
      '1 pm = T13:00; 3 pm on Tuesday = 2023-11-14T15:00',
      '1 pm = 2023-11-21T13:00; 3 pm on Tuesday = 2023-11-21T15:00',
    ],
    [
      'Book it between 9 am and noon on 3 May 2024.',
      '9 am = T09:00; noon on 3 May 2024 = 2024-05-03T12:00',
      '9 am = 2024-05-03T09:00; noon on 3 May 2024 = 2024-05-03T12:00',
    ],
  );
});

describe('hours and minutes are counted from a moment', () => {
  bothRows(
    ['I will ring in two hours.', 'two hours ~ TIME', 'two hours = 2023-11-17T12:20'],
    ['Ring me in 45 minutes or so.', '45 minutes = PT45M', '45 minutes = 2023-11-17T11:05'],
    ['She left half an hour ago.', 'half an hour ago ~ TIME', 'half an hour ago = 2023-11-17T09:50'],
    ['Ring in about 20 minutes please.', '20 minutes = PT20M', '20 minutes = 2023-11-17T10:40'],
    ['Ring in a couple of hours please.', 'a couple of hours = PT2H', 'a couple of hours = 2023-11-17T12:20'],
    ['They built it in two hours.', 'two hours = PT2H', 'two hours = PT2H'],
    ['We waited for two hours.', 'two hours = PT2H', 'two hours = PT2H'],
    ['over the last 3 hours', 'the last 3 hours = PT3H', 'the last 3 hours = PT3H'],
    ['Ring me now.', '', ''],
  );
});

describe('what is open is to come from a moment', () => {
  bothRows(
    ['Lunch on Tuesday', 'Tuesday = 2023-11-14', 'Tuesday = 2023-11-21'],
    ['We had lunch on Tuesday.', 'Tuesday = 2023-11-14', 'Tuesday = 2023-11-14'],
    ['Lunch last Tuesday', 'last Tuesday = 2023-11-14', 'last Tuesday = 2023-11-14'],
    ['The fair is in April.', 'April = 2023-04', 'April = 2024-04'],
    ['The fair was in April.', 'April = 2023-04', 'April = 2023-04'],
    ['rent for April 3', 'April 3 = 2023-04-03', 'April 3 = 2024-04-03'],
    ['a walk on Easter Monday', 'Easter Monday = 2023-04-10', 'Easter Monday = 2024-04-01'],
    ['the last Sunday in May', 'the last Sunday in May = 2023-05-28', 'the last Sunday in May = 2024-05-26'],
    [
      'Closed November 14 - November 20.',
      'November 14 - November 20 = 2023-11-14/2023-11-20',
      'November 14 - November 20 = 2023-11-14/2023-11-20',
    ],
    [
      'Book it for Wednesday at 8 pm',
      'Wednesday at 8 pm = 2023-11-15T20:00',
      'Wednesday at 8 pm = 2023-11-22T20:00',
    ],
  );
});

describe('a time that has begun at a moment', () => {
  bothRows(
    [
      'We run it from September to January.',
      'September = 2023-09; January = 2024-01',
      'September = 2023-09; January = 2024-01',
    ],
    [
      'open between June 2 and June 9',
      'June 2 = 2023-06-02; June 9 = 2023-06-09',
      'June 2 = 2024-06-02; June 9 = 2024-06-09',
    ],
    [
      'open from 11/2 to 12/3',
      '11/2 = 2023-11-02; 12/3 = 2023-12-03',
      '11/2 = 2023-11-02; 12/3 = 2023-12-03',
    ],
    [
      'It was open from October to November 20.',
      'October = 2023-10; November 20 = 2022-11-20',
      'October = 2022-10; November 20 = 2022-11-20',
    ],
  );
});

describe('without a date', () => {
  rows(['Ring me at 4 pm on Friday.', '4 pm on Friday ~ TIME', null], ['at 4 pm', '4 pm = T16:00', null]);
});

describe('a text that is nothing but a date', () => {
  const dateOf = (text: string, date: string) => {
    const { transcript, resolution } = read(text, { date });
    return mentionRecords(transcript, resolution).map(({ text: words, value }) => [words, value]);
  };
  it.each([
    ['14:45', '14:45', 'T14:45', '2023-11-17T14:45'],
    ['4:20.', '4:20', 'T16:20', '2023-11-17T16:20'],
    ['tue', 'tue', '2023-11-14', '2023-11-21'],
    ['Sun.', 'Sun', '2023-11-12', '2023-11-19'],
    ['3/14', '3/14', '2023-03-14', '2024-03-14'],
  ])('%s', (text, words, fromDay, fromMoment) => {
    expect(dateOf(text, '2023-11-17')).toEqual([[words, fromDay]]);
    expect(dateOf(text, '2023-11-17T10:20')).toEqual([[words, fromMoment]]);
  });
  it.each(['sun hat', 'Line 14:45', 'tue\n\nwed'])('not %j', (text) =>
    expect(dateOf(text, '2023-11-17')).toEqual([]),
  );
});

describe('dates that the command line is given', () => {
  it.each([
    ['2023-11-17', '2023-11-17'],
    ['2023-11-17T15:30', '2023-11-17T15:30:00'],
    ['2023-11-17 15:30:20Z', '2023-11-17T15:30:20'],
    ['2023-11-17T15:30:20.5+01:00', '2023-11-17T15:30:20'],
    ['2023-11-31', null],
    ['2023-11-17T25:00', null],
    ['17 November', null],
  ])('%s', (text, date) => expect(readDate(text)).toBe(date));

  it('a duration that leads to a time is one no longer', () => {
    const document = read('Ring me in 45 minutes or so.', { date: '2023-11-17T10:20' });
    expect(mentionRecords(document.transcript, document.resolution)).toMatchObject([
      { kind: 'date', type: 'TIME', value: '2023-11-17T11:05' },
    ]);
    expect(document.resolution.documentDate).toBe('2023-11-17');
  });
});
