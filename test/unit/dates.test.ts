import { describe, expect, it } from 'vitest';
import { describeDate, resolveDate } from '../../server/src/recognise/resolve-date.ts';
import { check, read } from './support/check.ts';
import { dates, rows } from './support/dates.ts';

describe('absolute dates', () => {
  rows(
    ['It began on June 9, 2021.', 'June 9, 2021 = 2021-06-09'],
    ['It began on the 9th of June 2021.', '9th of June 2021 = 2021-06-09'],
    ['It began on 9 June 2021 in Oslo.', '9 June 2021 = 2021-06-09'],
    ['Signed Friday, June 9th, 2023.', 'Friday, June 9th, 2023 = 2023-06-09'],
    ['On June 9<sup>th</sup>, 2021, it began.', 'June 9<sup>th</sup>, 2021 = 2021-06-09'],
    ['Filed 2021-06-09 and 6/9/2021.', '2021-06-09 = 2021-06-09; 6/9/2021 = 2021-06-09'],
    ['In June of 2021 and Sept. 2022.', 'June of 2021 = 2021-06; Sept. 2022 = 2022-09'],
    ['From June through August 2021.', 'June = 2021-06; August 2021 = 2021-08'],
    ['From 2019 to 2021, then 2022-2023.', '2019 = 2019; 2021 = 2021; 2022-2023 = 2022/2023'],
    ['June 9-12, 2021', 'June 9-12, 2021 = 2021-06-09/2021-06-12'],
    ['Aug. 8 – Sept. 2, 2021', 'Aug. 8 – Sept. 2, 2021 = 2021-08-08/2021-09-02'],
    ['Since twenty twenty-one and nineteen ninety.', 'twenty twenty-one = 2021; nineteen ninety = 1990'],
    ['the late 1970s and the ’60s', 'the late 1970s = 197; the ’60s = 196'],
    ['a 20th-century road in the 21st century', '20th-century = 19; the 21st century = 20'],
    ['after the October 7th attacks', 'October 7th = 2023-10-07', '2025-01-10'],
    [
      'On **June** **9th**, **2021** it took *40* __minutes__.',
      'June** **9th**, **2021 = 2021-06-09; 40* __minutes = PT40M',
    ],
  );
});

describe('dates without a year', () => {
  rows(
    ['We opened the bridge on June 9th.', 'June 9th = 2023-06-09'],
    ['We will open the bridge on June 9th.', 'June 9th = 2024-06-09'],
    ['The vote is on December 2nd.', 'December 2nd = 2023-12-02'],
    ['On Tuesday, the mayor will speak.', 'Tuesday = 2023-11-21'],
    ['The mayor spoke on Tuesday.', 'Tuesday = 2023-11-14'],
    ['The debate of Tuesday 4 June was adjourned.', 'Tuesday 4 June = 2019-06-04', '2020-01-10'],
    ['It fell in March of last year.', 'March of last year = 2022-03'],
    ['Where were you last June?', 'last June = 2022-06'],
    ['It is due by May or June.', 'May = 2024-05; June = 2024-06'],
    ['the week commencing 20 November', 'the week commencing 20 November = 2023-W47'],
    ['Monday 20 November—Second Reading', 'Monday 20 November = 2023-11-20'],
    ['the 20th of next month', 'the 20th of next month = 2023-12-20'],
  );
});

describe('relative dates', () => {
  rows(
    ['Later today, not yesterday.', 'Later today = 2023-11-17; yesterday = 2023-11-16'],
    ['The day before yesterday.', 'The day before yesterday = 2023-11-15'],
    ['earlier this week and late last month', 'earlier this week = 2023-W46; late last month = 2023-10'],
    ['two weeks ago, a year ago today', 'two weeks ago = 2023-W44; a year ago today = 2022-11-17'],
    ['a few months ago, hours later', 'a few months ago ~ DATE; hours later ~ TIME'],
    ['in the coming weeks, these days', 'the coming weeks ~ DATE; these days ~ DATE'],
    ['over the weekend', 'the weekend = 2023-W45-WE'],
    ['early next year, the end of this quarter', 'early next year = 2024; the end of this quarter = 2023-Q4'],
    ['Monday of last week', 'Monday of last week = 2023-11-06'],
    ['three days after Christmas 2021', 'three days after Christmas 2021 = 2021-12-28'],
    ['this morning and tomorrow night', 'this morning = 2023-11-17TMO; tomorrow night = 2023-11-18TNI'],
    ['It happened yesterday and in May.', 'yesterday ~ DATE; May ~ DATE', null],
  );
});

describe('parts of a year', () => {
  rows(
    ['the second half of October', 'the second half of October = 2023-10'],
    ['the first half of 2022, Q3 2022', 'the first half of 2022 = 2022-H1; Q3 2022 = 2022-Q3'],
    ['fiscal years 2022 and 2023, FY24', 'fiscal years 2022 = FY2022; 2023 = FY2023; FY24 = FY2024'],
    ['this fiscal year', 'this fiscal year = FY2024'],
    [
      'our fiscal 2021 fourth quarter, the March quarter',
      'fiscal 2021 fourth quarter = FY2021-Q4; the March quarter = 2023-Q1',
    ],
    ['in Q1 and Q2 of 2021', 'Q1 = 2021-Q1; Q2 of 2021 = 2021-Q2'],
    ['the first and second quarters of 2021', 'the first = 2021-Q1; second quarters of 2021 = 2021-Q2'],
    ['Mother’s Day 2023', 'Mother’s Day 2023 = 2023-05-14'],
    ['the winter of 2021-22', 'the winter of 2021-22 = 2021-WI'],
    ['Q2 FY24', 'Q2 FY24 = FY2024-Q2'],
    ['mid-March 2020, the summer of 2020', 'mid-March 2020 = 2020-03; the summer of 2020 = 2020-SU'],
    ['the first week of January 2024', 'the first week of January 2024 = 2024-W01'],
    ['the last Friday of May 2024', 'the last Friday of May 2024 = 2024-05-31'],
    ['Labor Day 2022 and Easter 2024', 'Labor Day 2022 = 2022-09-05; Easter 2024 = 2024-03-31'],
  );
});

describe('durations, sets and clocks', () => {
  rows(
    ['over the past two and a half years', 'the past two and a half years = P2.5Y'],
    ['within 90 days, a 30-day period', '90 days = P90D; 30-day period = P30D'],
    ['for decades, several hours', 'decades ~ DURATION; several hours ~ DURATION'],
    ['tens of thousands of years ago', 'tens of thousands of years ago ~ DATE'],
    ['five- to ten-year bonds', 'five- to ten-year ~ DURATION'],
    ['every day, twice a year, monthly', 'every day = P1D; twice a year = P1Y; monthly = P1M'],
    ['every other week on Mondays', 'every other week = P2W; Mondays = XXXX-WXX-1'],
    ['at 4:15 p.m. EDT, at 9 o’clock', '4:15 p.m. EDT = T16:15; 9 o’clock = T09:00'],
    ['embargoed until 4:30', '4:30 = T16:30'],
    ['I served for 3,5 years', '3,5 years = P3.5Y'],
    ['nine years, nine months ago', 'nine years, nine months ago = 2014-02'],
    ['Monday at 10 a.m.', 'Monday at 10 a.m. = 2023-11-13T10:00'],
    ['at noon on May 5, 2021', 'noon on May 5, 2021 = 2021-05-05T12:00'],
    ['from 9:30-11:00', '9:30-11:00 = T09:30/T11:00'],
  );
});

describe('no dates', () => {
  it.each([
    'May I ask? We may march on, and fall, and spring up.',
    'Mrs. May and the March on Washington.',
    'First of all, wait a second; once and now, then soon.',
    'She is 35 years old; a two-year-old at five years of age.',
    'The Sun reported, he sat down, they wed.',
    'It is $2023, 1,984 people, 2000 workers, a Boeing 737.',
    'Good morning, and good afternoon.',
    'three quarters of all drivers',
    'in his late 30s, under 42 U.S.C. 1983',
    'See John 3:16, a ratio of 3:1 and 2:1.',
    'One day we will; one of the days.',
    'https://example.org/news/2023/07/28/january-report-in-may',
  ])('%s', (text) => expect(dates(text)).toBe(''));
});

it('stands in a block with its span counted from there', () => {
  const { transcript } = read('ANNA: Hello.\n\nBEN: We met on May 5, 2021.\n\nANNA: Yes.\n\nBEN: Yes.\n');
  const found = transcript.blocks.flatMap(({ analysis }) =>
    analysis.mentions.filter(({ kind }) => kind === 'date'),
  );
  expect(found.map(({ span }) => span.end - span.start)).toEqual(['May 5, 2021'.length]);
});

it('joins a year to the date that a speaker left unfinished', () => {
  const { transcript } = read(
    'ANNA: It ended on April 30th of... 2019. Or so.\n\nBEN: Yes.\n\nANNA: Good.\n\nBEN: Well.\n',
  );
  const found = transcript.blocks.flatMap(({ analysis }) =>
    analysis.mentions.flatMap((mention) => (mention.kind === 'date' ? [mention] : [])),
  );
  expect(found.map(({ span }) => span.end - span.start)).toEqual(['April 30th of... 2019'.length]);
  expect(resolveDate(found[0]!.value, { documentDate: null })).toBe('2019-04-30');
});

it('explains a resolution in words', () => {
  const lastMonth = {
    type: 'DATE',
    value: null,
    mod: null,
    anchor: { kind: 'unit', unit: 'month', offset: -1 },
  } as const;
  expect(describeDate(lastMonth, { documentDate: '2023-11-17' })).toEqual({
    value: '2023-10',
    from: 'document date',
    plain: 'October 2023',
  });
  expect(describeDate(lastMonth, { documentDate: null }).plain).toBeNull();
  const day = { type: 'DATE', value: '2023-05-12', mod: null, anchor: null } as const;
  expect(describeDate(day, { documentDate: null })).toEqual({
    value: '2023-05-12',
    from: null,
    plain: 'Friday, May 12, 2023',
  });
});

it('counts another fiscal year where a context says so', () => {
  const fiscal = {
    type: 'DATE',
    value: null,
    mod: null,
    anchor: { kind: 'unit', unit: 'fiscal-year', offset: 0 },
  } as const;
  expect(resolveDate(fiscal, { documentDate: '2023-11-17' })).toBe('FY2024');
  expect(resolveDate(fiscal, { documentDate: '2023-11-17', fiscalYearStart: 1 })).toBe('FY2023');
});

describe('as reports and witnesses say times', () => {
  rows(
    ['Prices rose in the June quarter.', 'the June quarter = 2023-Q2'],
    ['It fell due to rain in the September quarter.', 'the September quarter = 2023-Q3'],
    [
      "the back half of calendar '25 and calendar 2026",
      "the back half of calendar '25 = 2025-H2; calendar 2026 = 2026",
    ],
    ['They grew this calendar year.', 'this calendar year = 2023'],
    ['For fiscal 2024–2026 it is half.', 'fiscal 2024–2026 = FY2024/FY2026'],
    ['It will be done by end 2025.', 'end 2025 = 2025'],
    ['It was around 2001 or 2, or 2003 or 4.', '2001 or 2 ~ DATE; 2003 or 4 ~ DATE'],
    ['In 2001 or 2 weeks later.', '2001 = 2001; 2 weeks later ~ DATE'],
    ['It takes three, four, five years.', 'three, four, five years ~ DURATION'],
    ['We began three-plus years ago.', 'three-plus years ago = 2020'],
    [
      'For a number of years, and some years later, it ran.',
      'a number of years ~ DURATION; some years later ~ DATE',
    ],
    ['It takes six months to a year.', 'six months = P6M; a year = P1Y'],
    ['How many days or hours was it?', ''],
    ['For some this may not apply to this august body.', ''],
    ['Margins will be in the mid-70s.', ''],
    ['In the spring of 2015 and on July 22 he signed.', 'the spring of 2015 = 2015-SP; July 22 = 2015-07-22'],
    ['I like that for January.', 'January = 2024-01'],
    ['this particular financial year', 'this particular financial year = FY2024'],
    [
      'We will see it in the years to come and in the weeks ahead.',
      'the years to come ~ DATE; the weeks ahead ~ DATE',
    ],
    ['Over the course of the last year and a half we built it.', 'the last year and a half = P1.5Y'],
    [
      'It took about 20, 25 minutes, or six, seven seconds.',
      '20, 25 minutes ~ DURATION; six, seven seconds ~ DURATION',
    ],
    ['As 2023 draws to a close, we look to the new year.', '2023 = 2023; the new year = 2024'],
    [
      'It grew from the prior-year quarter and the year-ago period.',
      'the prior-year quarter ~ DATE; the year-ago period ~ DATE',
    ],
    ['For the full fiscal year, sales were flat.', 'the full fiscal year = FY2023'],
    [
      'In the back half of 2020 and the front half of this year it rose.',
      'the back half of 2020 = 2020-H2; the front half of this year = 2023-H1',
    ],
    ['Fiscal Q3 2024 and fiscal Q2 were good.', 'Fiscal Q3 2024 = FY2024-Q3; fiscal Q2 ~ DATE'],
    ['He called at 9:42 p.m. and 16 seconds.', '9:42 p.m. and 16 seconds = T21:42:16'],
    ['The night of March 3rd, 2021 was cold.', 'The night of March 3rd, 2021 = 2021-03-03TNI'],
    [
      'Between 9 and 10 p.m. two days before, she slept.',
      '9 = T21:00; 10 p.m. = T22:00; two days before ~ DATE',
    ],
    [
      'It ran 10 and three-quarter hours a decade ago.',
      '10 and three-quarter hours = PT10.75H; a decade ago = 2013',
    ],
    ['This time last year we had six fewer months.', 'This time last year = 2022; six fewer months = P6M'],
    ['Come January they go, a week from Monday.', 'January = 2024-01; a week from Monday = 2023-11-27'],
    ['Who forgot it can still apply through January 15.', 'January 15 = 2024-01-15'],
  );
});

it('counts months of an undated document from the first day that it tells in full', () => {
  const april = {
    type: 'DATE',
    value: null,
    mod: null,
    anchor: {
      kind: 'month',
      month: 1,
      day: 0,
      until: 0,
      weekday: 0,
      direction: null,
      lean: null,
      year: null,
    },
  } as const;
  expect(resolveDate(april, { documentDate: null, toldDate: '2021-12-30' })).toBe('2022-01');
  expect(resolveDate(april, { documentDate: null })).toBeNull();
});

it('leaves the year of a law to its name', () => {
  const kinds = read('The Clean Harbors Act of 2014 passed in 2014.').transcript.blocks.flatMap(
    ({ analysis }) => analysis.mentions.flatMap(({ kind, span }) => (kind === 'date' ? [span.start] : [])),
  );
  expect(kinds).toEqual([40]);
});

describe('stretches of time as people name them', () => {
  rows(
    ['It pays off over the coming quarters.', 'the coming quarters ~ DATE'],
    ['In the weeks and months to come we rest.', 'the weeks and months to come ~ DATE'],
    ['In the months to come after the flood we rest.', 'the months to come ~ DATE'],
    ['It opens in Mar/Apr and in June/July 2025.', 'Mar/Apr ~ DATE; June/July 2025 = 2025-06/2025-07'],
    ['Floods may come this season.', 'this season ~ DATE'],
    ['Most fell ill in years prior to 2012.', '2012 = 2012'],
    ['It will cost them decades.', 'decades ~ DURATION'],
    [
      'In the early 17th century or late 16th century.',
      'the early 17th century = 16; late 16th century = 15',
    ],
    ['It was dry some years back.', 'some years back ~ DATE'],
    ['It is three hours back to Leeds.', 'three hours = PT3H'],
    ['You have a minute-and-a-half.', 'a minute-and-a-half = PT1.5M'],
    ['They walked over the course of a week.', 'a week = P1W'],
    ['I see six bitter years and two hectic weeks.', 'six bitter years = P6Y; two hectic weeks = P2W'],
    ['The Christmas trees and Easter eggs are sold.', ''],
    ['After Christmas the shop is shut.', 'Christmas = 2023-12-25'],
  );
});

describe('times between hyphens and points, and what only looks like one', () => {
  rows(
    [
      'The shop opened at seven-thirty. By two-fifteen we left.',
      'seven-thirty = T07:30; two-fifteen = T14:15',
    ],
    ['He drove at forty-five.', ''],
    [
      "It met at half-past Six o'clock in the FY24-25 session.",
      "half-past Six o'clock = T18:30; FY24-25 = FY2024",
    ],
    ['The case is 3:22-cv-00817-XYZ.', ''],
    ['Signed on 30.11.2021 and on 04.05.2021.', '30.11.2021 = 2021-11-30; 04.05.2021 = 2021-05-04'],
    ['Version 30.11.2021 is out.', ''],
    [
      'It rained the week before last and the year before last.',
      'the week before last = 2023-W44; the year before last = 2021',
    ],
    ['She was on 60 Minutes for 60 minutes.', '60 minutes = PT60M'],
    ['They scored in the fourth quarter of the game.', ''],
  );
});

describe('the same stretch of another year', () => {
  rows(
    [
      'Sales in the second quarter of 2023 were up from the same quarter of 2022.',
      'the second quarter of 2023 = 2023-Q2; the same quarter of 2022 = 2022-Q2',
    ],
    ['Q3 sales fell from the same period last year.', 'Q3 = 2023-Q3; the same period last year = 2022-Q3'],
    ['Sales fell from the same month a year earlier.', 'the same month a year earlier ~ DATE'],
    ['They rose over the same period in 2020-2021.', 'the same period in 2020-2021 ~ DATE'],
    ['Sales were up from the same quarter of 2021.', 'the same quarter of 2021 = 2021-Q3'],
    ['She said that December 6th would be the day.', 'December 6th = 2023-12-06'],
    ['In the same period they sold the same half of the farm.', ''],
    [
      'We confirm full-year 2024 sales and those for the full year 2025.',
      'full-year 2024 = 2024; the full year 2025 = 2025',
    ],
    ['We sold a full 2019 vintage.', '2019 = 2019'],
  );
});

describe('times of a story, and of a machine', () => {
  rows(
    ['We lost the barn that March and the boat that fall.', 'that March ~ DATE; that fall ~ DATE'],
    ['It was what I thought that week. That summer we moved.', 'that week ~ DATE; That summer ~ DATE'],
    ['He said that summer is short and that week after week it rains.', 'summer = 2023-SU'],
    ['The things that fall are lost.', ''],
    [
      'It rose in the first three months of this year and the first six months of 2021.',
      'the first three months of this year = 2023-Q1; the first six months of 2021 = 2021-H1',
    ],
    ['It rose in the first three months of the war.', 'the first three months = P3M'],
  );
});

describe('names, margins and counts beside times', () => {
  rows(
    ['They struck for a hundred and seven days.', 'a hundred and seven days = P107D'],
    ['I read it in the Ardale Daily Star and write for Ardale Today.', ''],
    ['Daily bread is here today.', 'Daily = P1D; today = 2023-11-17'],
    [
      'I am back on Tuesday week. On Tuesday week four began.',
      'Tuesday week = 2023-11-28; Tuesday = 2023-11-14',
    ],
    ['How did you cross in those days? Those days are gone.', 'those days ~ DATE'],
    ['Average price: 53 pounds (2005: 46 pounds)', '2005 = 2005'],
    ["It stood open at six o'clock that evening.", "six o'clock that evening = T18:00"],
    ['See Report 2021-11, page 37.', ''],
    ['It fell in 2021-11, we think.', '2021-11 = 2021-11'],
    ["It's thirteen past seven.", 'thirteen past seven = T07:13'],
  );
});

it('passes over the time in the margin of a deposition', () => {
  check(
    `
MR. HALE:  We came here at 10:42 that day and          10:42
                           ^^^^^ date TIME T10:42
           saw the boats leave again at 11:15.         10:43
                                        ^^^^^ date TIME T11:15
MS. ORR:  Yes.                                         10:44
`.trim(),
    { kinds: ['date'] },
  );
});
