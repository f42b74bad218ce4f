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
