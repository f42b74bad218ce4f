import { describe, expect, it } from 'vitest';
import { mentionRecords } from '../../server/src/features/mentions.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { build, rebuild } from '../../server/src/workspace/build.ts';
import { createDocument } from '../../server/src/workspace/document.ts';
import { read } from './support/check.ts';
import { figuresIn, rowsOf } from './support/figures.ts';

/** Each figure of a text as `words = value unit modifier`, joined by `; `. */
const figures = (text: string) => figuresIn(text, ({ unit, modifier }) => [unit, modifier]);
const rows = rowsOf(figures);

/** What is counted and which way it went. */
function about(text: string): string {
  return read(text)
    .transcript.blocks.flatMap(({ analysis }) =>
      analysis.mentions.flatMap(({ kind, value }) =>
        kind === 'figure' ? [`${value.counted} ${value.direction}`] : [],
      ),
    )
    .join('; ');
}

describe('points that Markdown escapes, days in other languages, numbers of questions', () => {
  rows(
    [
      'Of 18\\.4 million homes 2\\.1 million stood empty\\.',
      '18\\.4 million = 18400000; 2\\.1 million = 2100000',
    ],
    ['It cost \\$7\\.5 billion for 1\\,300 boats\\.', '$7\\.5 billion = 7500000000 USD; 1\\,300 = 1300'],
    ['Le lundi 12 juin 2017, el 9 de mayo de 2018.', ''],
    ['Questions 12 - 60', ''],
    ['Questions 12 members asked were read.', '12 = 12'],
  );
});

describe('money', () => {
  rows(
    ['It cost $12.5 million.', '$12.5 million = 12500000 USD'],
    [
      'It cost USD 2.4bn or 2.4 billion dollars.',
      'USD 2.4bn = 2400000000 USD; 2.4 billion dollars = 2400000000 USD',
    ],
    [
      'Fees of £60, €3-4 billion and 40 U.S. dollars.',
      '£60 = 60 GBP; €3-4 billion = 3000000000..4000000000 EUR; 40 U.S. dollars = 40 USD',
    ],
    ['They pay a thousand dollars and 56 cents.', 'a thousand dollars and 56 cents = 1000.56 USD'],
    ['It fell to 56 cents.', '56 cents = 0.56 USD'],
    ['Shares rose between 28 and 30 cents.', '28 and 30 cents = 0.28..0.3 USD'],
    [
      'We sent 13-plus billion dollars and a trillion 200 billion dollars.',
      '13-plus billion dollars = 13000000000 USD >=; a trillion 200 billion dollars = 1200000000000 USD',
    ],
    ['We have lost billions of dollars.', 'billions of dollars = null USD'],
    ['A multi-billion-dollar industry it is.', 'multi-billion-dollar = null USD'],
    [
      'A multibillion - dollar suit, a multimillion - euro one.',
      'multibillion - dollar = null USD; multimillion - euro = null EUR',
    ],
    ['It was multibillion - nobody paid.', 'multibillion = null'],
    ['We spent eight grand on 300 pounds of rice.', 'eight grand = 8000 USD; 300 pounds = 300 pound'],
    ['Sales reached MSEK 60 and C$40.', 'MSEK 60 = 60000000 SEK; C$40 = 40 CAD'],
  );
});

describe('money as it is said', () => {
  rows(
    ['It sells for three dollars forty.', 'three dollars forty = 3.4 USD'],
    ['It is a dollar thirty a cup.', 'a dollar thirty = 1.3 USD'],
    ['I bet a dollar twelve people came.', 'twelve = 12'],
    ['Give me five dollars forty times.', 'five dollars = 5 USD; forty times = 40 times'],
    ['She paid 7 € for €12,50, once €12 300.', '7 € = 7 EUR; €12,50 = 12.5 EUR; €12 300 = 12300 EUR'],
    ['He makes ninety k a year.', 'ninety k = 90000'],
    ['She ran a ten K race.', 'ten = 10'],
  );
});

describe('the signs and brackets of statistical releases', () => {
  rows(
    ['Jobs rose by 12,300 (+0.4%) in May.', '12,300 = 12300; +0.4% = 0.4 percent'],
    ['It rose in Ardale (+8,400; +1.2%).', '+8,400 = 8400; +1.2% = 1.2 percent'],
    ['She gave it a +1, for 3+4 is 7.', '1 = 1; 7 = 7'],
    [
      'This is six (6) times as many, and ten (10) percent.',
      'six (6) times = 6 times; ten (10) percent = 10 percent',
    ],
    ['The board has ten (10) members.', 'ten = 10'],
    ['Up 2 ppts and 3 pps.', '2 ppts = 2 percentage point; 3 pps = 3 percentage point'],
    ['They gave 40 billion additional US dollars.', '40 billion additional US dollars = 40000000000 USD'],
    ['It cost Rs. 500 and Rs. 1,20,000.', 'Rs. 500 = 500 INR; Rs. 1,20,000 = 120000 INR'],
    ['We gave 6 and a three quarter million doses.', '6 and a three quarter million = 6750000'],
    ['It is 2bn or 2.1bn or 2.2bn.', '2bn = 2000000000; 2.1bn = 2100000000; 2.2bn = 2200000000'],
    ['It is 2bn or 3bn.', '2bn or 3bn = 2000000000..3000000000'],
    ['Men aged 40 to 49, at age 65.', '40 to 49 = 40..49 year; 65 = 65 year'],
  );
});

describe('captions in capitals', () => {
  rows(
    [
      'WE HAD 12 INCHES ACROSS TOWN AND WINDS OF 80 MILES PER HOUR NOW.',
      '12 INCHES = 12 inch; 80 MILES PER HOUR = 80 mile per hour',
    ],
    ['He leads 12 Miles Apart Ltd.', '12 = 12'],
  );
});

describe('numbers of lists and names, not of things', () => {
  rows(
    ['[2. Call to order]', ''],
    ['I read the 2000-page plan of a 2000-era town.', '2000 = 2000'],
    ['Ask two things: 1) Does it hold? 2) Who pays?', 'two = 2'],
    ['It took a while (about 3) more.', '3 = 3 ~'],
    ['4 - What would you change?', ''],
    ['4 - 2 was the score.', '4 = 4; 2 = 2'],
    ['See page_4 and _5_ people.', '5 = 5'],
    ['It is sold as the One-Kilowatt-in-a-Box.', ''],
    ['He knows a thing or two.', ''],
    ['ARDALE LIMITED (ACN 012 098 765)', ''],
    ['Half a million calls were made to 112.', 'Half a million = 500000'],
    ['The 112 members voted.', '112 = 112'],
  );
});

describe('phrases that bound the number and that do not', () => {
  rows(
    ['The rate was never below 40%, and never above 50%.', '40% = 40 percent >=; 50% = 50 percent <='],
    ['That is growth over the 40 million of before.', '40 million = 40000000'],
    ['It came to over 40 million.', '40 million = 40000000 >'],
    ['Those cuts add up to $6 trillion.', '$6 trillion = 6000000000000 USD'],
    ['We can take our use up to 80%, of up to 90%.', '80% = 80 percent; 90% = 90 percent <='],
    ['It runs to 12 islands under 22 contracts, under 30 hours.', '12 = 12; 22 = 22'],
    ['Margins are in the range of 7%-8%, in the range of 6%.', '7%-8% = 7..8 percent; 6% = 6 percent ~'],
    ['The number is more like 900, closer to 950.', '900 = 900 ~; 950 = 950 ~'],
    ['It cost 800, something like that.', '800 = 800 ~'],
  );
});

describe('numbers that begin with a point, the comma of Europe', () => {
  rows(
    [
      'Wages moved by -.7 percent (.4 before), p<.003.',
      '-.7 percent = -0.7 percent; .4 = 0.4; .003 = 0.003 <',
    ],
    ['See room.5 and fig..7 there.', ''],
    ['A loaf is 2,80 €, a cake 14,90 euros.', '2,80 € = 2.8 EUR; 14,90 euros = 14.9 EUR'],
    ['In all 2.745,60 € or 6,5 million CHF.', '2.745,60 € = 2745.6 EUR; 6,5 million CHF = 6500000 CHF'],
    ['The total was 8.314,25 in May, and 9,00.', '8.314,25 = 8314.25; 9,00 = 9'],
    ['Clauses 7,12 and 8,30 hold, as 4,00 readers said.', ''],
  );
});

describe('a part that nobody says one before', () => {
  rows(
    [
      'Add tenth of a gallon, then run quarter of a mile.',
      'tenth of a gallon = 0.1 gallon; quarter of a mile = 0.25 mile',
    ],
    ['We missed it by the hundredth of an inch.', 'hundredth of an inch = 0.01 inch'],
    ['Some quarter of a million came.', 'quarter of a million = 250000 ~'],
    ['He drank a third of a liter.', 'a third of a liter = 0.3333333333333333 liter'],
    [
      'She drank half of a litre, ran 5 metres 20 centimetres, then 3 kilometers and 40 metres.',
      'half of a litre = 0.5 litre; 5 metres 20 centimetres = 520 centimetre; 3 kilometers and 40 metres = 3040 metre',
    ],
    ['The fifth of a series, on the fourth of a month, in a quarter of a town.', 'a quarter = 0.25'],
    ['It is good to the nearest tenth of a degree.', ''],
    ['The thirty-fifth of a mile of cars.', ''],
  );
});

describe('a minus with a space after it', () => {
  rows(
    ['It sank to - 30 degrees Celsius that night.', '- 30 degrees Celsius = -30 degree Celsius'],
    ['It stood at − 12 °C.', '− 12 °C = -12 degree Celsius'],
    ['Up to - 40 degrees - they said.', '40 degrees = 40 degree'],
    ['The oven - 180 degrees Celsius - was hot.', '180 degrees Celsius = 180 degree Celsius'],
    ['It rose to - 5 degrees warmer than in May.', '5 degrees = 5 degree'],
    ['We grew to - 30 people, I think.', '30 = 30'],
    ['- 90 degrees Celsius', '90 degrees Celsius = 90 degree Celsius'],
  );
});

describe('marks of emphasis', () => {
  rows(
    ['It cost **$9** million, up *6* **percent**.', '$9** million = 9000000 USD; 6* **percent = 6 percent'],
    ['Some **14** **mins** or __3__ *years* later.', ''],
    [
      'Between **30** and **40** tons, **two** thirds of it.',
      '30** and **40** tons = 30..40 ton; two** thirds = 0.6666666666666666',
    ],
    [
      'A 4* hotel, 5*3 million, 6 * 2 percent.',
      '4 = 4; 5 = 5; 3 million = 3000000; 6 = 6; 2 percent = 2 percent',
    ],
    ['He **had *8* percent**, she *9 percent.', '8* percent = 8 percent; 9 percent = 9 percent'],
  );
});

describe('measures as they are said and written', () => {
  rows(
    ['It grew by point three percent.', 'point three percent = 0.3 percent'],
    ['At that point three percent left.', 'three percent = 3 percent'],
    ['It fell 2,5 percent.', '2,5 percent = 2.5 percent'],
    ['See lines 2,5 and 9,1.', ''],
    ['a quarter-inch bolt, the quarter mile', 'a quarter-inch = 0.25 inch; quarter mile = 0.25 mile'],
    ['in the quarter mile-stones were set', 'quarter mile = 0.25 mile'],
    ['three quarters of an inch', 'three quarters of an inch = 0.75 inch'],
    [
      'He is 5\'11" and has 40 sq. ft. and 6 fl oz.',
      '5\'11" = 71 inch; 40 sq. ft = 40 square foot; 6 fl oz = 6 fluid ounce',
    ],
    ['They said "it was 5\' 7 times".', '5 = 5; 7 times = 7 times'],
    ['It holds 12 microgrammes and 3 grammes.', '12 microgrammes = 12 microgramme; 3 grammes = 3 gramme'],
    ['thirty - six of them and one - third of us', 'thirty - six = 36; one - third = 0.3333333333333333'],
    ['We had thirty - six-hour waits.', 'thirty = 30'],
    ['six billion and three quarters', 'six billion and three quarters = 6750000000'],
  );
});

describe('a text that is nothing but a number', () => {
  const figureOf = (text: string) => {
    const { transcript, resolution } = read(text);
    return mentionRecords(transcript, resolution).map(({ text: words, value }) => [words, value]);
  };
  it.each([
    ['47', '47', 47],
    ['47.\n', '47', 47],
    ['8', '8', 8],
    ['two hundred and nine', 'two hundred and nine', 209],
    ['a couple', 'a couple', 2],
    ['-3', '-3', -3],
    ['£6.20', '£6.20', 6.2],
  ])('%j', (text, words, value) => expect(figureOf(text)).toEqual([[words, value]]));

  it.each(['2019', '007', '47\n\n48', 'Page 47', 'one'.repeat(50)])('not %j', (text) =>
    expect(figureOf(text)).toEqual([]),
  );

  it('no longer is one when other text comes', () => {
    const hints = { uri: 'file:///text.txt', languageId: 'plaintext' };
    const analyse = createPipeline(createLexicon([]));
    const alone = build('47', hints, 1, analyse);
    const longer = rebuild(alone, '47\n\nThat is all.', hints, 2, { start: 2, end: 2, length: 16 }, analyse);
    const { transcript, resolution } = createDocument(longer, [], createLexicon([]));
    expect(mentionRecords(transcript, resolution)).toEqual([]);
  });
});

describe('parts and powers', () => {
  rows(
    [
      'Cut off a twenty-fifth of it, then add three forty-firsts.',
      'a twenty-fifth = 0.04; three forty-firsts = 0.07317073170731707',
    ],
    ['It was our twenty-fifth year, a forty-fifth anniversary.', ''],
    ['Prices rose by five - eighths.', 'five - eighths = 0.625'],
    ['The odds are one over twenty.', 'one over twenty = 0.05'],
    ['It weighs 1.5e-3 grams, or 2e+10 atoms.', '1.5e-3 grams = 0.0015 gram; 2e+10 = 20000000000'],
    ['We counted 2 345 678 votes.', '2 345 678 = 2345678'],
    ['The beam is 12 ft 2 in long.', '12 ft 2 in = 146 inch'],
    ["A rope of 3 yd 2' and one 'of 4 yards, 5'.", "3 yd 2' = 11 foot; 4 yards = 4 yard; 5 = 5"],
    ['We sell 4 EUR20 vouchers.', '4 = 4; EUR20 = 20 EUR'],
  );
});

describe('answers', () => {
  rows(
    [
      'MR. HALE: How many left?\n\nMS. ORR: 33.\n\nMR. HALE: And stayed?\n\nMS. ORR: A third.',
      '33 = 33; A third = 0.3333333333333333',
    ],
    ['A page of prose.\n\n33\n\nAnother page of it.', ''],
  );
});

describe('percent and measures', () => {
  rows(
    [
      'Prices rose 74 percent, then 3% and 5 per cent.',
      '74 percent = 74 percent; 3% = 3 percent; 5 per cent = 5 percent',
    ],
    [
      'They added 120 basis points and half a percentage point.',
      '120 basis points = 120 basis point; half a percentage point = 0.5 percentage point',
    ],
    [
      'It was 12 miles, 3.5 degrees Celsius and a 40-foot wall.',
      '12 miles = 12 mile; 3.5 degrees Celsius = 3.5 degree Celsius; 40-foot = 40 foot',
    ],
    ['He stands 6 feet 2 inches.', '6 feet 2 inches = 74 inch'],
    ['Of this 70-plus percent stayed.', '70-plus percent = 70 percent >='],
    ['A 35-year-old and two who are 60 years old.', '35-year-old = 35 year; two = 2; 60 years old = 60 year'],
  );
});

describe('numbers', () => {
  rows(
    ['They fed three hundred and eighty thousand.', 'three hundred and eighty thousand = 380000'],
    ['We counted a hundred and ten million of them.', 'a hundred and ten million = 110000000'],
    ['There are 380K users and 1.2 million views.', '380K = 380000; 1.2 million = 1200000'],
    ['She won one sixty one votes.', 'one sixty one = 161'],
    ['There were tens of thousands of bees and a dozen hives.', 'tens of thousands = null; a dozen = 12'],
    [
      'We hired a couple of thousand nurses and half a million aides.',
      'a couple of thousand = 2000; half a million = 500000',
    ],
    [
      'It weighs two and a half million or a million and a half.',
      'two and a half million = 2500000; a million and a half = 1500000',
    ],
    ['We sent 7.4 million — million letters.', '7.4 million — million = 7400000'],
  );
});

describe('corrections', () => {
  rows(
    ['It cost $2 <s>billion</s> [trillion] in all.', '$2 <s>billion</s> [trillion] = 2000000000000 USD'],
    ['It cost $2 ~~billion~~ [trillion] in all.', '$2 ~~billion~~ [trillion] = 2000000000000 USD'],
    ['It cost $2 billion \\[sic\\] in all.', '$2 billion \\[sic\\] = 2000000000 USD'],
    ['It cost $11 [billion] in all.', '$11 [billion] = 11000000000 USD'],
    ['Almost <s>26</s> \\[28\\] percent came.', '26 = 26 ~; 28\\] percent = 28 percent'],
  );

  it.each([
    ['It cost $2 <s>billion</s> [trillion] in all.', [2_000_000_000]],
    ['It cost $2 ~~billion~~ \\[trillion\\] in all.', [2_000_000_000]],
    ['It cost $11 [billion] in all.', [11]],
    ['Almost <s>26</s> \\[28\\] percent came.', [null, 26]],
    ['We bought ~~twenty-five~~ [35] million doses.', [null, 25_000_000]],
    ['It cost $2 billion [sic] in all.', [null]],
    ['It cost 90 euros [96 dollars] in all.', [null, null]],
  ])('as said: %s', (text, spoken) => {
    const found = read(text).transcript.blocks.flatMap(({ analysis }) =>
      analysis.mentions.flatMap(({ kind, value }) => (kind === 'figure' ? [value.spoken] : [])),
    );
    expect(found).toEqual(spoken);
  });
});

describe('fractions, ranges, multiples, ratios', () => {
  rows(
    [
      'Two thirds of us and three out of ten left; one in four stayed.',
      'Two thirds = 0.6666666666666666; three out of ten = 0.3; one in four = 0.25',
    ],
    [
      'Nearly three-quarters of a billion, for three quarters of growth.',
      'three-quarters of a billion = 750000000 ~',
    ],
    ['Half of the wells were cut in half, the second half was not.', 'Half of = 0.5; half = 0.5'],
    ['The bid was a third higher.', 'a third = 0.3333333333333333'],
    ['The range is 0 to ¼ percent.', '0 to ¼ percent = 0..0.25 percent'],
    [
      'Some 20 to 30 percent, between 3 and 5 million.',
      '20 to 30 percent = 20..30 percent ~; 3 and 5 million = 3000000..5000000',
    ],
    ['We paid $3 to $4 billion.', '$3 to $4 billion = 3000000000..4000000000 USD'],
    ['Growth went from 3 to 10 percent.', '3 = 3 percent; 10 percent = 10 percent'],
    [
      'Three or four towns and two, three hundred people came.',
      'Three or four = 3..4; two, three hundred = 200..300',
    ],
    [
      'That is 10 times as much, 2x, and a threefold rise.',
      '10 times = 10 times; 2x = 2 times; threefold = 3 times',
    ],
    ['They won 5-4, or three to one.', '5-4 = 5..4; three to one = 3..1'],
    ['Costs more than tripled.', 'tripled = 3 times >'],
  );
});

describe('modifiers', () => {
  rows(
    ['About 20, nearly 30 and some 40 boats.', '20 = 20 ~; 30 = 30 ~; 40 = 40 ~'],
    ['More than 20, north of 30 and over 40 boats.', '20 = 20 >; 30 = 30 >; 40 = 40 >'],
    ['At least 20, no fewer than 30, and 40 or more boats.', '20 = 20 >=; 30 = 30 >=; 40 = 40 >='],
    ['Under 20, fewer than 30 boats.', '20 = 20 <; 30 = 30 <'],
    ['Up to 20, as many as 30, no more than 40 boats.', '20 = 20 <=; 30 = 30 <=; 40 = 40 <='],
    ['About the way we count: it is 20 boats.', '20 = 20'],
  );
});

describe('what is no figure', () => {
  rows(
    ['Title 8, France 24, COVID-19, H-2B, Section 230, a Boeing 737 and G7.', ''],
    ['On page 12, line 5, in Case 11-398, under 42 U.S.C. 1983 and No. 7.', ''],
    ['You are here on 91.5. Take the bus, the 41, it comes every 45.', ''],
    ['Our ZIP code, 90210, is on 101.3 FM.', ''],
    ["In 4.0, we fixed it. What's in 4.1?", ''],
    ['I am on cloud nine.', ''],
    ['Call 911, 202-555-0123 or (202) 555-0123.', ''],
    ['We stood at 1600 Pennsylvania Avenue and 10 Downing Street.', ''],
    ['One of the men took one; this one day no one came.', ''],
    ['World War Two, the Big Ten, the Group of Seven, Catch-22, 24/7.', ''],
    ['We zero in on net-zero with zero tolerance.', ''],
    ['One, we listen. Two, we act. And three, we learn.', ''],
    ['In nineteen ninety-eight, on May 12, 2023, at 9:30, for four years and 5, 10, 15 more days.', ''],
    ['The million-dollar question is who; it is the thirty-two-thousand-dollar question.', ''],
    ['To ask, press star, then the number 2, or press 0.', ''],
    ['It was the 51<sup>st</sup> note<sup>6</sup> of H.R. 1628.', ''],
    ['They met one-to-one from nine to five.', ''],
    ['It is worth more in 2020 dollars.', ''],
    ['1. Open the door.\n2. Close it.', ''],
    ['See https://example.org/2023/07/12-billion-plan and `x = 12`.', ''],
  );
});

it('says what is counted and which way it went', () => {
  expect(about('We saw a 74 percent decrease in crossings.')).toBe('crossings decrease');
  expect(about('Mills lost 24,000 jobs last year.')).toBe('jobs decrease');
  expect(about('They need hundreds of additional U.S. troops there.')).toBe('U.S. troops null');
  expect(about('Sales grew by 4 percent.')).toBe('null increase');
});

it('leaves what a date covers to the date', () => {
  expect(figures('In 2023 we fed 2,023 people over 20 weeks.')).toBe('2,023 = 2023');
});

describe('as people say numbers', () => {
  rows(
    ['About 30, 35 boats left.', '30, 35 = 30..35 ~'],
    ['Sixty, seventy yards.', 'Sixty, seventy yards = 60..70 yard'],
    ['Of those 20, 30 percent left.', '20 = 20; 30 percent = 30 percent'],
    ['We feed 6-, 9,000 a week.', '6-, 9,000 = 6000..9000'],
    ['It was 4, 5, 6 thousand of them.', '4, 5, 6 thousand = 4000..6000'],
    ['That is two to four to six times the usual rate.', 'two to four to six times = 2..6 times'],
    ['It split 70/30 and passed 6-3 last night.', '70/30 = 70..30; 6-3 = 6..3'],
    ['She is 5 foot 11 and he is six foot two.', '5 foot 11 = 71 inch; six foot two = 74 inch'],
    ['They owe two more trillion than we do.', 'two more trillion = 2000000000000'],
    ['That is 3.1 trillion more dollars.', '3.1 trillion more dollars = 3100000000000 USD'],
    ['It paid over 7- — 710,000 claims.', '710,000 = 710000'],
    [
      'Leverage was 3.1 times a year ago, prices 2.5 points less.',
      '3.1 times = 3.1 times; 2.5 points = 2.5 point',
    ],
    [
      'It fell by almost a quarter at the worst, and more than a third since.',
      'a quarter = 0.25 ~; a third = 0.3333333333333333 >',
    ],
    ['Say $75,000 or $90,000 each.', '$75,000 = 75000 USD; $90,000 = 90000 USD'],
    ['If it were a million-dollar order, thanks a million.', 'million-dollar = 1000000 USD'],
    ['Twelve is a letter on Series 7 pumps in a category 3 storm.', ''],
    ['Kernel 6.12 runs the 4K screens and the 30D tax credits.', ''],
  );
});

describe('numbers that name a thing', () => {
  rows(
    ['It is on page 7 of 40 and slide 3 of 12.', ''],
    ['The soil study 1 in May and study 2 test were his.', ''],
    ['In the study 40 patients fell ill.', '40 = 40'],
    ['The 7402 work is done, NIOSH 7400 analysis too, and so is PCM plus 7402.', ''],
    ['The 7402 workers and the 5200 local people stayed.', '7402 = 7402; 5200 = 5200'],
    ['I had a 386 desktop in the 10 th class and gave a high five.', ''],
    ['It ran in Word 6 and 7.', ''],
    ['I lived at 601 West Broadway.', ''],
    ['It is paid half by rent and half by sale.', 'half = 0.5; half = 0.5'],
    ['They talked about $3 million and lost about 40.', '$3 million = 3000000 USD; 40 = 40 ~'],
  );
});

describe('numbers beside years, colons, courts and streets', () => {
  rows(
    ['Fires fell from 320 in 2018 to 290 in 2019.', '320 = 320; 290 = 290'],
    ['Thefts rose slightly in 2019 to 1,460 cases.', '1,460 = 1460'],
    ['From 12 cases in 2018 to 41 cases in 2019.', '12 = 12; 41 = 41'],
    ['It ran from 2018 to 2019 and in 2018 to 2019.', ''],
    ['Lesson 4: Rents rose by 9 percent.', '9 percent = 9 percent'],
    ['In 4: we lost.', '4 = 4'],
    ['Half-a-million left and half-a-dozen stayed.', 'Half-a-million = 500000; half-a-dozen = 6'],
    ['They had four lean years and three sleepless nights.', ''],
    ['They had four lean cows.', 'four = 4'],
    ['It is 20 Civ. 3391 (KPF) and 22 Cr. 640 (LAK).', ''],
    ['It made INR 22 Cr. The rest made 9 Cr more.', 'INR 22 Cr = 220000000 INR; 9 Cr = 90000000'],
    ['Roe v. Poe, 512 F. Supp. 3d 610, 615 (D. Me. 2021); id. at 617-18; 410 U.S. at 115.', ''],
    ['They work in the U.S. at 115 sites.', '115 = 115'],
    ['88 Harbour Way, Leeds', ''],
    ['My ZIP code is 60699, the port is 8081, and it is at 4410 N. Kedzie.', ''],
    ["People's 31 is marked, and so is Government's 118. The Government's 118 lawyers left.", '118 = 118'],
    ['He sits in Courtroom 6B, seat 14K; the fund holds 6B in cash.', '6B = 6000000000'],
    ['We read paper 31-288 and account 60114-220900, called 311 and made 311 calls.', ''],
    ["It is 3M's tape; 3M pages of it.", '3M = 3000000'],
    ['They counted 311 boats, 5-10 of them red.', '311 = 311; 5-10 = 5..10'],
    ['They put one foot in front of the other, one foot apart.', 'one foot = 1 foot'],
    [
      'two hundred and fifty of us, one hundred and ten percent, a thousand and two of them',
      'two hundred and fifty = 250; one hundred and ten percent = 110 percent; a thousand = 1000; two = 2',
    ],
    ['Tel: +44 (0)1632 960123, phone: 202 555 0177, ISSN 1234-5679, gauge 0161. Call +1 202 555 0177.', ''],
    ['It rose +44 points, 5 + 44 people.', '44 points = 44 point; 5 = 5; 44 = 44'],
    ['They passed the Rule of 40 by 3 points.', '3 points = 3 point'],
    [
      'Over 400 some thousand came and 30 some odd thousand stayed.',
      '400 some thousand = 400000 ~; 30 some odd thousand = 30000 ~',
    ],
    ['2 The ferry was sold. 3 See the annex. 1 DOT is the owner.', ''],
    ['3 NATO ships left. 20 Americans came.', '3 = 3; 20 = 20'],
    ['We sat on the 405 with the radio on, and took the 101 north.', ''],
    ['They lived on the 300 in cash and took the 110 boats.', '300 = 300; 110 = 110'],
    ['He was born in 1987 — 88. In 1987 — 88 boats.', '88 = 88'],
    ['As I said a moment or two ago, a boat or two sank.', 'two = 2'],
    ['She is working on 3.0 and NAN; in light of 2.0, nothing. His grade of 3.0 fell.', '3.0 = 3'],
    ['A loss of $(0.31) a share, or $(1.2) million.', '$(0.31) = -0.31 USD; $(1.2) million = -1200000 USD'],
    ['Aired 7-8p ET. It costs 8p.', '8p = 0.08 GBP'],
    ['Harbour College      465       471', ''],
    [
      'It cost KSh4.2 billion, Tk 300, and kr 1,200 to kr 3,000.',
      'KSh4.2 billion = 4200000000 KES; Tk 300 = 300 BDT; kr 1,200 to kr 3,000 = 1200..3000',
    ],
    ['They paid kr 18 million; the KR 18 model, Ksh and kr are words.', 'kr 18 million = 18000000'],
    [
      'It let out 40 cubic metres per second and wrote 310 MB/s on 25 GiB; 90 millimetres fell.',
      '40 cubic metres per second = 40 cubic metre per second; 310 MB/s = 310 megabyte per second; 25 GiB = 25 gibibyte; 90 millimetres = 90 millimetre',
    ],
    ['12   Q.  Were you on the bridge?', ''],
    ['Opening of the hearing................    14', ''],
    ['                                           Halloran   12', ''],
    ['Thursday, 2nd May, 2019                12', ''],
    ['In 2019 12 boats sank.  Boats   12', '12 = 12; 12 = 12'],
    ['Transcript No.:   2214', ''],
    ['Number of boats: 2214', '2214 = 2214'],
    ['MG Road, Pune – 411 004', ''],
    ['They came in twos – 411 boats.', '411 = 411'],
    ['[MUSIC UP :20 AND OUT] The vote: 20 boats.', '20 = 20'],
    ['They run it twenty-four seven. Twenty-four seven boats.', 'Twenty-four = 24; seven = 7'],
    ['Tel. 555 02 31', ''],
    ["It's thirteen past seven.", ''],
    ['We have paid about a half of them.', 'a half of = 0.5 ~'],
    ['Part 2\nThe sea is calm. Part 2 boats sank.', '2 = 2'],
  );
});
