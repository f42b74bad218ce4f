/** How the number was set: rands, paise, blanks between the thousands, a change and the level it led to. */
import { describe } from 'vitest';
import { figuresIn, rowsOf } from './support/figures.ts';

const rows = rowsOf((text) => figuresIn(text, ({ unit }) => [unit]));

describe('rands', () => {
  rows(
    ['The province spent R1,4 billion on roads.', 'R1,4 billion = 1400000000 ZAR'],
    ['Each household gets R2 750 a month.', 'R2 750 = 2750 ZAR'],
    ['A ticket was R49.95, the fine R12,500.', 'R49.95 = 49.95 ZAR; R12,500 = 12500 ZAR'],
    ['The grant is R380 per child.', 'R380 = 380 ZAR'],
    ['We took the R66 past the R300 depot.', ''],
    ['The lineage R1b and the release R4.2 are older.', ''],
    ['Resolution R2014 was tabled.', ''],
  );
});

describe('rupees and paise', () => {
  rows(
    ['Rent came to Rs. 231-07 and food to Rs. 45-18.', 'Rs. 231-07 = 231.07 INR; Rs. 45-18 = 45.18 INR'],
    ['Rice was Rs. 20-30 a kilo.', 'Rs. 20-30 = 20..30 INR'],
  );
});

describe('blanks between the thousands', () => {
  rows(
    ['There were 341, 000 jobs in May.', '341, 000 = 341000'],
    ['The list has now grown to more than 3 450 names.', '3 450 = 3450'],
    ['They are fencing 7 150 hectares of dunes.', '7 150 hectares = 7150 hectare'],
    ['Count 4, 500 and 7, then stop.', '500 = 500'],
    ['They read from chapter 6 250 pages.', '250 = 250'],
  );
});

describe('a change and what it led to', () => {
  rows(
    ['The fleet shrank by 4,200 to 61,350.', '4,200 = 4200; 61,350 = 61350'],
    ['The fleet shrank by 4 to 61 million.', '4 to 61 million = 4000000..61000000'],
    ['Wages rose by 2 to 3 million.', '2 to 3 million = 2000000..3000000'],
    ['It is cheaper by 10 to 20 percent.', '10 to 20 percent = 10..20 percent'],
  );
});
