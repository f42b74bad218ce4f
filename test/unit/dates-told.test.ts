import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../server/src/recognise/resolve-date.ts';
import { storyTold } from '../../server/src/workspace/told-date.ts';
import { read } from './support/check.ts';
import { rows } from './support/dates.ts';

describe('as companies outside the United States report', () => {
  rows(
    ['We grew in 9M FY24, in 9MFY23 and in 1HFY22.', '9M FY24 = P9M; 9MFY23 = P9M; 1HFY22 = FY2022-H1'],
    ['Up on 2QFY25 and on 1H23.', '2QFY25 = FY2025-Q2; 1H23 = 2023-H1'],
    ['She left at 1h23.', '1h23 = T01:23'],
    ['in FY2021/22 and FY21/22', 'FY2021/22 = FY2021; FY21/22 = FY2021'],
    ['in this financial year 2023-24', 'this financial year 2023-24 = FY2023'],
    ["The CY '22 plan, CY21 and CY 2020.", "CY '22 = 2022; CY21 = 2021; CY 2020 = 2020"],
    ['Cy Rhodes spoke.', ''],
    ["The outlook for '25 is good.", "'25 = 2025"],
    ['We mended what half 2 2018 had left.', 'half 2 2018 = 2018-H2'],
    ['A strong first half performance.', 'first half = 2023-H1'],
    ['Margins rose through the first half and we cut costs.', 'the first half = 2023-H1'],
    ['We scored in the first half and they did not.', ''],
    ['Q1 Chair: Let us begin.', ''],
    ['Q2 Results: sales rose.', 'Q2 = 2023-Q2'],
  );
});

describe('years before what they tell apart', () => {
  rows(
    ['the newly issued 2020 census data', '2020 = 2020'],
    ['The 2020 and 2010 figures differ.', '2020 = 2020; 2010 = 2010'],
    ['They owed no 2004 income tax, at average 2021 prices.', '2004 = 2004; 2021 = 2021'],
    ['Your 2015 tax return says so.', '2015 = 2015'],
    ['See No. 2004, a 2000-page plan and 2000 engineers.', ''],
    ['the World Cup 2018', '2018 = 2018'],
    ['Agenda 2030', ''],
  );
});

describe('several in a row', () => {
  rows(
    ['fewer in May, June, July, August', 'May = 2023-05; June = 2023-06; July = 2023-07; August = 2023-08'],
    ['in March 2020, and April', 'March 2020 = 2020-03; April = 2020-04'],
    ['in December 2020 and January', 'December 2020 = 2020-12; January = 2021-01'],
    ['We met on the 5th and the 12th.', 'the 5th = 2023-11-05; the 12th = 2023-11-12'],
    ['On the 5th and the 12th floors.', 'the 5th = 2023-11-05'],
    ['on Monday (13 November)', 'Monday (13 November) = 2023-11-13'],
    ['on Monday (see above)', 'Monday = 2023-11-13'],
    ['It took years and decades.', 'years and decades ~ DURATION'],
    ['In the coming days and weeks.', 'the coming days and weeks ~ DATE'],
    ['over the last number of years', 'the last number of years ~ DURATION'],
    ['The number of years is large.', ''],
    ['after growth and decades of neglect', 'decades ~ DURATION'],
    ['after the years of the war', ''],
    ['A week of talks ended, and a day of prayer began.', 'A week = P1W'],
    ['the Year of the Hare', ''],
  );
});

describe('what has been told before', () => {
  rows(
    [
      'Dated 10 May 2020, so in the autumn of that year.',
      '10 May 2020 = 2020-05-10; the autumn of that year = 2020-FA',
    ],
    ['It was in the autumn of that year.', 'the autumn of that year ~ DATE'],
    ['It was at a meeting that Thursday, I think.', 'that Thursday ~ DATE'],
    ['I know that Thursday was bad.', 'Thursday = 2023-11-16'],
    ['At two this morning it had come.', 'two this morning = T02:00', null],
    ['Yesterday at 6 p.m. it had come.', 'Yesterday at 6 p.m. ~ TIME', null],
  );
});

describe('ways that clauses point', () => {
  rows(
    ['The winners will be named in February.', 'February = 2024-02'],
    ['It is to be formally opened in March.', 'March = 2024-03'],
    ['The winners were named in February.', 'February = 2023-02'],
  );
});

describe('seasons and hours', () => {
  rows(
    ['As summer ends, and when spring comes, we wait.', 'summer = 2023-SU; spring = 2023-SP'],
    ['Ready for the winter to come.', 'the winter = 2023-WI'],
    ['We will see another huge fall this year.', 'this year = 2023'],
    ['They opened in fall this year.', 'fall this year = 2023-FA'],
    ['I want everybody home by nine.', 'nine = T21:00'],
    ['Sales rose by nine.', ''],
    ['our meetings at 9.15, and the 16.40 train', '9.15 = T09:15; 16.40 = T16:40'],
    ['The shares closed at 9.15.', ''],
    ['over the course of May', 'May = 2023-05'],
  );
});

describe('which of several', () => {
  rows(
    ['It fell over the four years, and in those two weeks.', 'the four years = P4Y; those two weeks = P2W'],
    ['in the three months to May', 'three months = P3M; May = 2023-05'],
    ['after the four years', 'four years = P4Y'],
    ['We are weeks away from it, and it was months late.', 'weeks ~ DURATION; months ~ DURATION'],
    ['The weeks away were long.', ''],
    ['in the bank’s May forecast', 'May = 2023-05'],
    ['We will rise at 4.30, as rates rise at 4.30 percent.', '4.30 = T16:30'],
  );
});

describe('names that hold a word of time', () => {
  rows(
    ['We toured the Homes of Tomorrow.', ''],
    ['The minutes of the noon briefing.', ''],
    ['It is printed in The Daily, and daily.', 'daily = P1D'],
    ['Daily Market Report', ''],
    ['It feels like groundhog day.', ''],
    ['They met on Groundhog Day.', 'Groundhog Day = 2023-02-02'],
  );
});

describe('the time that witnesses tell of', () => {
  const story = (...said: string[]) =>
    storyTold(
      read(said.map((words, at) => `${at % 2 ? 'BEN' : 'ANNA'}: ${words}\n`).join('\n')).transcript,
      '2023-11-17',
    );
  it('is of one year that is long over', () => {
    expect(story('Dated 9 May 2020.', 'That was March 2020.', 'By June it was over.', 'Yes.')).toBe(
      '2020-05-09',
    );
    expect(story('It opened in May 2020.', 'It closed in June 2020.', 'Yes.', 'No.')).toBe('2020-05-15');
  });
  it('is not of several years, of last year or of one day alone', () => {
    expect(story('Dated 9 May 2020.', 'That was March 2018.', 'Yes.', 'No.')).toBeNull();
    expect(story('Dated 9 May 2022.', 'That was March 2022.', 'Yes.', 'No.')).toBeNull();
    expect(story('Dated 9 May 2020.', 'Yes.', 'By June.', 'No.')).toBeNull();
  });
  it('gives months without a year theirs, unless they are to come', () => {
    const june = (lean: 'future' | null) =>
      resolveDate(
        {
          type: 'DATE',
          value: null,
          mod: null,
          anchor: {
            kind: 'month',
            month: 6,
            day: 0,
            until: 0,
            direction: null,
            lean,
            year: null,
            weekday: 0,
          },
        },
        { documentDate: '2023-11-17', toldDate: '2020-05-09' },
      );
    expect(june(null)).toBe('2020-06');
    expect(june('future')).toBe('2024-06');
  });
});
