import { describe } from 'vitest';
import { rows } from './support/dates.ts';

describe('holidays of other calendars', () => {
  rows(
    [
      'Passover 2022, Yom Kippur 2022 and Hanukkah 2022',
      'Passover 2022 = 2022-04-16; Yom Kippur 2022 = 2022-10-05; Hanukkah 2022 = 2022-12-19',
    ],
    ['Purim came late in 2022 and 2024.', 'Purim = 2023-03-07; 2022 = 2022; 2024 = 2024'],
    ['Ramadan 2021 ended with Eid al-Fitr 2021.', 'Ramadan 2021 = 2021-04-13; Eid al-Fitr 2021 = 2021-05-13'],
    ['Lunar New Year 2022', 'Lunar New Year 2022 = 2022-02-01'],
    [
      'Diwali 2020, Holi 2021, Dussehra 2022',
      'Diwali 2020 = 2020-11-14; Holi 2021 = 2021-03-29; Dussehra 2022 = 2022-10-05',
    ],
    ['Navratri 2020 came after a leap month.', 'Navratri 2020 = 2020-10-17'],
    [
      'Orthodox Easter 2023 was a week after Easter.',
      'Orthodox Easter 2023 = 2023-04-16; a week after Easter = 2023-04-16',
    ],
    ['On this holi- — this family day', ''],
    ['Ramadan begins', 'Ramadan ~ DATE', null],
  );
});

describe('days counted from other days', () => {
  rows(
    ['We met three Mondays ago.', 'three Mondays ago = 2023-10-30'],
    ['See you two Fridays from now.', 'two Fridays from now = 2023-12-01'],
    ['We sit again the Tuesday after next.', 'Tuesday after next = 2023-11-28'],
    ['It was in last week’s Sunday paper.', 'last week’s Sunday = 2023-11-12'],
    ['Rent is due the 5th of the next month.', 'the 5th of the next month = 2023-12-05'],
    ['The lease ends a week from Thanksgiving.', 'a week from Thanksgiving = 2023-11-30'],
    ['It rained for two straight and two coming weeks.', 'two coming weeks = P2W'],
    ['We met on Thursday the ninth.', 'Thursday the ninth = 2023-11-09'],
    ['Wednesday, the Second Minister spoke.', 'Wednesday = 2023-11-15'],
    ['Our stand is open 3 to 9 october.', '3 to 9 october = 2023-10-03/2023-10-09'],
    ['Closed 2/27-3/2 this year.', '2/27-3/2 = 2023-02-27/2023-03-02; this year = 2023'],
    ['Cut a 1/2-3/4 inch slot.', ''],
    ['Sales fell in 22q3.', '22q3 = 2022-Q3'],
    ['The bureau this spring will mail forms; this may not help.', 'this spring = 2023-SP'],
    ['July 14, Friday', 'July 14, Friday = 2023-07-14'],
  );
});

describe('clock times as they are written and said', () => {
  rows(
    ['Doors close at 16h30, the train is at 17h.', '16h30 = T16:30; 17h = T17:00'],
    ['We drove for 3h and 3h later we ate.', '3h = PT3H'],
    [
      'Come at a quarter past noon or a quarter to 6 pm.',
      'a quarter past noon = T12:15; a quarter to 6 pm = T17:45',
    ],
    ['A quarter to a third of the crew left.', ''],
    ['We open at 8:15a and stay until 7p.', '8:15a = T08:15; 7p = T19:00'],
    ['Stamps were sold at 20p each.', ''],
    ['She rang at 3 in the AM.', '3 in the AM = T03:00'],
    ['It ran from one thirty to two fifteen.', 'one thirty = T13:30; two fifteen = T14:15'],
    ['It trades at three fifteen a share.', ''],
    ['We eat at mid-day, Thu at 8 GMT.', 'mid-day = T12:00; Thu at 8 GMT = 2023-11-16T08:00'],
    ['I will be back 11ish, with 12ish people.', '11ish = T11:00'],
    ['Filed 20210609 under A20210609 and no. 20219909.', '20210609 = 2021-06-09'],
    [
      'It is 3 o’clock AM, open 9:30 - 11:00 on Thursday.',
      '3 o’clock AM = T03:00; 9:30 - 11:00 on Thursday = 2023-11-16T09:30/2023-11-16T11:00',
    ],
    ['Meet on 4/25 at 4 pm.', '4/25 at 4 pm = 2023-04-25T16:00'],
  );
});

describe('clock times told from a full hour', () => {
  rows(
    ['The doors shut at quarter past six.', 'quarter past six = T18:15'],
    ['It was twenty past eight when she came.', 'twenty past eight = T08:20'],
    [
      'We left ten minutes past seven and five minutes to one.',
      'ten minutes past seven = T07:10; five minutes to one = T12:55',
    ],
    ['They start at half four on Sunday.', 'half four on Sunday = 2023-11-12T16:30'],
    ['They cut it by half four times.', ''],
    ['We counted five past presidents and ten past 12 percent.', ''],
    ['Wake up at six forty am.', 'six forty am = T06:40'],
    ['Be there at 8-ish.', '8-ish = T08:00'],
    ['Calls end at 7:15 pm Mountain, then Mountain View closes.', '7:15 pm Mountain = T19:15'],
    ['Come at 2 pm Central Park time.', '2 pm = T14:00'],
  );
});

describe('clock times and parts of the day with their day', () => {
  rows(
    ['Call 3 pm next Tuesday.', '3 pm next Tuesday = 2023-11-21T15:00'],
    ['It ended 11 pm last night.', '11 pm last night = 2023-11-16T23:00'],
    ['The last batch of tiles will come by the end of July.', 'the end of July = 2024-07'],
    [
      'Over the last couple of days, it stood as in December.',
      'the last couple of days = P2D; December = 2022-12',
    ],
    ['It leaked at midnight last night.', 'midnight last night = 2023-11-17T00:00'],
    ['They met last week on Friday, May 5.', 'last week = 2023-W45; Friday, May 5 = 2023-05-05'],
    ['It rained in the evening on May 3.', 'the evening on May 3 = 2023-05-03TEV'],
    ['It rained on the morning of the 3rd.', 'the morning of the 3rd = 2023-11-03TMO'],
    ['It cleared in the early afternoon and by mid-morning.', 'the early afternoon = TAF; mid-morning = TMO'],
    ['We took a mid-morning break and an early evening walk.', ''],
    ['Until midafternoon, it was dry.', 'midafternoon = TAF'],
    ['I read in the evenings.', 'the evenings = XXXX-XX-XXTEV'],
    ['Of the evenings, two were free.', ''],
  );
});

describe('days and weeks that lean on others', () => {
  rows(
    [
      'It falls on the first Monday after the second Friday in May.',
      'the first Monday after the second Friday in May = 2023-05-15',
    ],
    ['We fly the Sunday before Labor Day.', 'Sunday before Labor Day = 2023-09-03'],
    ['We fly Sunday before lunch on Monday.', 'Sunday = 2023-11-12; Monday = 2023-11-13'],
    ['They met last week on Thursday.', 'last week on Thursday = 2023-11-09'],
    ['We will meet next week Wednesday at 3 pm.', 'next week Wednesday at 3 pm = 2023-11-22T15:00'],
    ['They open next week on Monday 9 am.', 'next week on Monday 9 am = 2023-11-20T09:00'],
    ['It closed last week; on Thursdays it opens late.', 'last week = 2023-W45; Thursdays = XXXX-WXX-4'],
    ['the week of the 6th', 'the week of the 6th = 2023-W45'],
    ['We are away the week after next.', 'the week after next = 2023-W48'],
    ['the week after next Monday', 'the week after next Monday = 2023-11-27'],
    ['It burned the night before last.', 'the night before last = 2023-11-15TNI'],
    ['Easter weekend 2022', 'Easter weekend 2022 = 2022-W15-WE'],
    ['We wait for another month, another mile.', 'another month = P1M'],
    ['Another week has gone.', ''],
    ['In week 7 of 2024 and in week 9.', 'week 7 of 2024 = 2024-W07; week 9 ~ DATE'],
    ['We close on weekends.', 'weekends = XXXX-WXX-WE'],
    ['this school year and the next', 'this school year ~ DATE'],
    ['We sang for 2 hours, 10 minutes and 5 seconds.', '2 hours, 10 minutes and 5 seconds = PT2H10M5S'],
    ['I left 1 year, 3 months and 2 days ago.', '1 year, 3 months and 2 days ago = 2022-08'],
    ['songs of the noughties', 'the noughties = 200'],
  );
});

describe('orders of day, month and year', () => {
  rows(
    [
      'Signed 14.02.2019, filed 2019.02.15 and 3.31.2019.',
      '14.02.2019 = 2019-02-14; 2019.02.15 = 2019-02-15; 3.31.2019 = 2019-03-31',
    ],
    ['Version 1.2.2019a, host 10.0.2.2019 and 40.02.2019.', ''],
    [
      'It came out 2018 October and in 2018 October was dry.',
      '2018 October = 2018-10; 2018 = 2018; October = 2023-10',
    ],
    ['born 4 Jul 76; wed in June of 68', '4 Jul 76 = 1976-07-04; June of 68 = 1968-06'],
    ['On 4 July 76 ships sailed.', '4 July = 2023-07-04'],
    ['see you on 5 july, on 14 nov or on 5 march', '5 july = 2023-07-05; 14 nov = 2023-11-14'],
    ['it rained from may to august', 'may = 2023-05; august = 2023-08'],
    ['We sit Monday 13, not with Monday 20 people.', 'Monday 13 = 2023-11-13; Monday = 2023-11-13'],
    ['Meet me friday 24 at 9 am.', 'friday 24 at 9 am = 2023-11-24T09:00'],
    ['They won Sunday 21-14.', 'Sunday = 2023-11-12'],
    [
      'Open on 3/14, 3/21 or 3/28, and 1/2, 3/4 full.',
      '3/14 = 2023-03-14; 3/21 = 2023-03-21; 3/28 = 2023-03-28',
    ],
    ['born on twenty two October nineteen seventy', 'twenty two October nineteen seventy = 1970-10-22'],
    ['twenty two may sit here', ''],
    ['closed from 3 until 9 October', '3 until 9 October = 2023-10-03/2023-10-09'],
  );
});

describe('dates as machines write them', () => {
  rows(
    [
      'Logged 2021-03-09T06:45:10Z and 2021-03-09T18:05+02:00.',
      '2021-03-09T06:45:10Z = 2021-03-09T06:45:10; 2021-03-09T18:05+02:00 = 2021-03-09T18:05',
    ],
    ['Due 02/29/2024, not 02/29/2023.', '02/29/2024 = 2024-02-29'],
    ['See /path/x~4pm7q/ and =8Am2.', ''],
  );
});

describe('what is counted from a clock time, and days that lack a word', () => {
  rows(
    ['Doors open half an hour before 8 pm.', 'half an hour before 8 pm = T19:30'],
    ['It hit two hours after midnight.', 'two hours after midnight = T02:00'],
    ['two years after 8 people came', 'two years = P2Y'],
    ['Move the nine am call, the one am I on.', 'nine am = T09:00'],
    ['built in nineteen zero seven', 'nineteen zero seven = 1907'],
    ['the second week next month', 'the second week next month = 2023-W50'],
    ['the week starting on December 4', 'the week starting on December 4 = 2023-W49'],
    ['Rent is due the 5th next month.', 'the 5th next month = 2023-12-05'],
    ['Come on the 12 at 7 pm, not on the 12 ships.', 'the 12 at 7 pm = 2023-11-12T19:00'],
    ['born July 4, 76', 'July 4, 76 = 1976-07-04'],
    ['In June, 76.', 'June = 2023-06'],
  );
});

describe('clock times on a dial of 24 hours', () => {
  rows(
    [
      'Meet at 9 tomorrow, at seven tonight or at 3 on Monday.',
      '9 tomorrow = 2023-11-18T09:00; seven tonight = 2023-11-17T19:00; 3 on Monday = 2023-11-20T15:00',
    ],
    ['They called at 20 today and fell by 9 on Monday.', 'today = 2023-11-17; Monday = 2023-11-13'],
    ['They crossed at 0630 and by 1715 hours held it.', '0630 = T06:30; 1715 hours = T17:15'],
    ['Shifts run between 0500-1300.', '0500-1300 = T05:00/T13:00'],
    ['She logged 1500 hours for 0042 and 0630 points.', '1500 hours = PT1500H'],
    ['See you on 21st, not on 5th Avenue or on 42nd Street.', '21st = 2023-10-21'],
    ['It ends this working week, a forty-hour workweek.', 'this working week = 2023-W46; forty-hour = PT40H'],
  );
});

describe('parts of an hour and of a week', () => {
  rows(
    [
      'We waited a quarter of an hour, then three-quarters of an hour.',
      'a quarter of an hour = PT15M; three-quarters of an hour = PT45M',
    ],
    [
      'It took an hour and a quarter, or two and a quarter hours.',
      'an hour and a quarter = PT1.25H; two and a quarter hours = PT2.25H',
    ],
    ['A quarter of an acre took an hour and a quarter of the crew.', 'an hour = PT1H'],
    ['Boil it 1 1/2 hours.', '1 1/2 hours = PT1.5H'],
    ['It rang every half hour in the last half hour.', 'every half hour = PT30M; the last half hour = PT30M'],
    ['A half hour later, half century ago.', 'A half hour later ~ TIME; half century ago = 1973'],
    ['It grew half hour by half hour.', ''],
    ['They left a week ago Friday.', 'a week ago Friday = 2023-11-10'],
    ['We sit every third Monday.', 'every third Monday = XXXX-WXX-1'],
  );
});
