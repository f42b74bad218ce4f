import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import type { FigureMention } from '../../server/src/model/mention.ts';
import type { BlockFile } from '../../server/src/recognise/block-file.ts';
import { SentenceCut } from '../../server/src/recognise/sentence.ts';
import { recogniseSources } from '../../server/src/recognise/sources.ts';
import { tokenise } from '../../server/src/recognise/tokens.ts';
import { sentencesOf } from '../../server/src/syntax/sentences.ts';
import { buildTree } from '../../server/src/syntax/tree.ts';
import { check as checkText } from './support/check.ts';

/**
 * Reads a turn whose figures are marked by braces: `{40 percent}`, `{two}`, `{$3 million}`.
 * @returns one line a figure: `two: none`, `$3 million: unsourced`, `40 percent: the BLS reported`; then what is weak
 */
function check(marked: string, acceptedSources: string[] = []): string[] {
  const figures: { start: number; end: number; text: string }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const figure = part.startsWith('{') ? part.slice(1, -1) : null;
    if (figure !== null) figures.push({ start: text.length, end: text.length + figure.length, text: figure });
    text += figure ?? part;
  }
  const paragraph = { start: 0, end: text.length };
  const syntax = { kind: 'turn', label: { start: 0, end: 0 }, paragraphs: [paragraph] };
  const sentences = sentencesOf(text, paragraph).map(
    (span) => new SentenceCut(span.start, span.end, 0, tokenise(text, span)),
  );
  const mentions = figures.map(
    (figure): FigureMention => ({ kind: 'figure', span: figure, value: figureOf(figure.text) }),
  );
  const block = {
    syntax,
    sentences,
    prose: text,
    mentions,
    messages: [],
    lexicon: { acceptedSources },
  } as unknown as BlockFile;
  const plugin = recogniseSources();
  const tree = buildTree({ ...block.syntax, end: text.length }, sentences);
  plugin({ type: 'root', children: [tree] }, new VFile({ data: { blocks: [block] } }));
  const lines = mentions.map(({ value, span }) => {
    const said = text.slice(span.start, span.end);
    if (!value.claim) return `${said}: none`;
    return `${said}: ${value.source ? text.slice(value.source.start, value.source.end) : 'unsourced'}`;
  });
  return [...lines, ...block.messages.map((m) => `${m.code}: ${text.slice(m.span.start, m.span.end)}`)];
}

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  half: 0.5,
};

function figureOf(text: string): FigureMention['value'] {
  const digits = /[\d,.]+/.exec(text)?.[0];
  const scale = /million/.test(text) ? 1e6 : /billion/.test(text) ? 1e9 : 1;
  const number = digits ? Number(digits.replaceAll(',', '')) * scale : (WORDS[text] ?? null);
  const unit = /percent|%/.test(text) ? 'percent' : text.includes('$') ? 'USD' : null;
  const range = /^(\d+) to (\d+)$/.exec(text);
  return {
    value: range ? [Number(range[1]), Number(range[2])] : number,

    spoken: null,
    unit,
    modifier: null,
    counted: null,
    direction: null,
    claim: false,
    sourced: false,
    source: null,
  };
}

const unsourced = (text: string) => expect(check(text)).toEqual([expect.stringMatching(/: unsourced$/)]);
const none = (text: string) => expect(check(text)).toEqual([expect.stringMatching(/: none$/)]);
const source = (text: string, words: string) =>
  expect(check(text)).toEqual([`${/\{(.*?)\}/.exec(text)![1]}: ${words}`]);

it('takes a plain statement of a quantity for an unsourced claim', () => {
  unsourced('We have moved {12,000} tonnes of grain since May.');
  unsourced('Rents in the valley rose by {14 percent} last year.');
  unsourced('{Thousands} of households are still without power.');
  unsourced('So far {six} counties were hit by the flood.');
  unsourced('I think it is almost {6,000} members of the guard.');
});

it('finds the source that a reporting verb names', () => {
  source('The Bureau of Transport reported {300} closures in April.', 'The Bureau of Transport reported');
  source('A Pew poll found that {61 percent} of adults agree.', 'A Pew poll found');
  source('The CBO estimates {$40 billion} in savings over ten years.', 'The CBO estimates');
  source('You said {74 percent}, if I heard you right.', 'You said');
  source('On Monday President Ruiz announced {$12 million} for the ports.', 'President Ruiz announced');
  source('Enrolment fell by {9 percent}, the ministry said.', 'the ministry said');
  source('As Senator Lowe pointed out, {3 million} people rely on it.', 'Senator Lowe pointed out');
  source('It is the {$2 billion} the President has requested for the border.', 'the President has requested');
});

it('finds it before what says when it came out', () => {
  source(
    'Ministry of Ports statistics published in June show that fees rose by {3 percent}.',
    'Ministry of Ports statistics published in June show',
  );
  source(
    'BLS data released on Friday suggest wages grew {4 percent}.',
    'BLS data released on Friday suggest',
  );
  source('Your written evidence says that {one in eight} piers is shut.', 'Your written evidence says');
  source('Our lawyers put the cost of the pier at {£120,000}.', 'Our lawyers put');
  unsourced('Our figures published in June show that fees rose by {3 percent}.');
  expect(check('Data collected over years show that {3 percent} leave.')).toEqual(['3 percent: unsourced']);
});

it('finds the source that a preposition names', () => {
  source('According to the Harbor Authority, {40} ships waited.', 'According to the Harbor Authority');
  source('Wages grew {4 percent}, according to data from the BLS.', 'according to data from the BLS');
  source('Under current law the fee is {$50}.', 'Under current law');
  source('The fee is set by statute at {$50}.', 'set by statute');
  source('In the 2022 budget it was {$3 million}.', 'In the 2022 budget');
  source('The law requires that {50 percent} be shipped by sea.', 'The law requires');
});

it('takes neither the speaker nor nobody for a source', () => {
  unsourced('I can tell you that {40 percent} of our trains ran late.');
  unsourced('Our data show that {40 percent} of trains ran late.');
  unsourced('We estimate {40,000} jobs.');
  expect(check('Experts say that {40 percent} of them return.')).toEqual([
    '40 percent: unsourced',
    'weak-source: Experts say',
  ]);
  expect(check('It is estimated that {8 million} people go hungry.')).toEqual([
    '8 million: unsourced',
    'weak-source: It is estimated',
  ]);
  expect(check('Studies show {one} in ten.').at(-1)).toBe('one: none');
});

it('does not stretch a source over what the speaker adds', () => {
  unsourced('The President announced a new office, and we have hired {300} people for it.');
  unsourced('The fee is set by statute. There is also a deposit, that is {$85}.');
  unsourced('According to the auditor, papers were forged. In 2004, {15 million} people crossed.');
  unsourced('The minister announced an operation against the {multi-billion-dollar} trade.');
});

it('lets a source cover the neighbouring sentence that goes on about it', () => {
  source(
    'Senator Lowe pointed out the record of this program. {3 billion} people were fed.',
    'Senator Lowe pointed out',
  );
  source('Some {40,000} homes were lost. That is according to the county.', 'according to the county');
  source('The BLS reported a rise. It said {4 percent} for April.', 'It said');
});

it('reads links and footnotes as citations', () => {
  source('Rents [fell](https://example.org/rents) by {4 percent}.', '[fell](https://example.org/rents)');
  expect(
    check(
      'Rents went from {9 percent} to {5 percent} over some years that were hard for towns by the sea, and have [fallen further](https://example.org/rents).',
    ),
  ).toEqual([
    '9 percent: [fallen further](https://example.org/rents)',
    '5 percent: [fallen further](https://example.org/rents)',
  ]);
  source(
    'The office [awarded](https://example.org/prize) {$4 million} to towns.',
    '[awarded](https://example.org/prize)',
  );
  unsourced('The [Rising Tide Fund](https://example.org/fund) paid {$4 million} to towns.');
  unsourced('Learn [how to apply](https://example.org/fund) for the {$4 million}.');
  source(
    'Some [{40,000} homes](https://example.org/count) were lost.',
    '[40,000 homes](https://example.org/count)',
  );
  source('Some {40,000} homes were lost.[^2]', '[^2]');
  source('Some {40,000} homes were lost [12].', '[12]');
  source('Some {40,000} homes were lost.²', '²');
  source('Some {40,000} homes were lost (https://example.org/a).', '(https://example.org/a)');
  unsourced('The park covers {340} km² of hills [see map].');
});

it('excuses talk about the talk', () => {
  none('I have {two} questions.');
  none('Let me give {three} quick examples of this.');
  none('There are {two} reasons for that.');
  none('These {four} countries agreed to it.');
  none('The bond between our {two} countries is strong.');
  none('That is the bill the {two} of you brought.');
});

it('excuses what is asked, supposed, wished, denied or guessed', () => {
  none('Is it {5 percent}?');
  none('If you had {10,000} in the bank, what then?');
  none('Suppose {40} people apply.');
  none('Our goal is to reach {90 percent} by spring.');
  none('It is not {3 million}.');
  none('I think {40}, or something like that.');
  none('Maybe {20}?');
  none('Go and choose {ten} people.');
  none('I agree {100 percent} with that.');
});

it('keeps what a question takes for granted', () => {
  unsourced('How can we say no when its refusal rate is {19 percent}?');
});

it('takes a name that the settings accept for a source', () => {
  expect(check('The harbor dashboard has {40} ships.', ['harbor dashboard'])).toEqual([
    '40: harbor dashboard',
  ]);
});

it('calls a single unnamed document a weak source, though one', () => {
  expect(check('A recent study found that {40 percent} of them return.')).toEqual([
    '40 percent: A recent study found',
    'weak-source: A recent study found',
  ]);
});

it('follows a supposition into the next sentence', () => {
  expect(check("Say you've got a hundred machines. So that is {5,000} requests.")).toEqual(['5,000: none']);
});

it('reads a neighbour that only says where the figure comes from', () => {
  source('Some {40,000} homes were lost. Those numbers come from the county.', 'from the county');
  source('Rents are {14 percent} higher. That is a Census figure.', 'a Census figure');
  source('The auditor released a new report. {300} files were missing.', 'The auditor released');
  unsourced('The auditor released a new report. But we have closed {300} files.');
});

it('reads a long run of captions without punctuation in parts', () => {
  const talk = 'you know we talked about this before and it went on ';
  const said = check(`if i remember it right ${talk.repeat(12)}so they moved {40,000} tonnes of grain`);
  expect(said).toEqual(['40,000: unsourced']);
});

it("takes votes, ages, spending of one's own and codes for no claims", () => {
  none('The yeas are {219}.');
  none('For children under the age of {12}, it is free.');
  none('Back then I paid {$1,200} for it.');
  none('The server returns a {404}.');
  none('There are {200} people in the room.');
  none('He scored {31} points.');
});

it('reads captions in small letters and in capitals', () => {
  source('so the cbo estimates {40 percent} of them leave', 'the cbo estimates');
  source('WELL THE REPORT FOUND THAT {40 percent} OF THEM LEAVE TODAY', 'THE REPORT FOUND');
});

it('is not misled by words that only look like a wish, a guess or a supposition', () => {
  unsourced('Since assuming office he has signed {300} orders.');
  unsourced('We respond to needs among the {38 million} refugees.');
  unsourced('Prices — these are the facts — go up by {$40}.');
  unsourced('I want to be clear that {40,000} people left.');
  unsourced('If you look at the south, {40,000} people left.');
});

it('knows guidance, targets, offers and proposals from what is so', () => {
  none('For the year, we expect revenue of {$2 billion} and flat costs.');
  none('For the quarter, think of volumes as flat to up {1 percent}.');
  none('Our plan is unchanged: {$3 billion} of sales.');
  none('The order sets a path for raising the share by {12 percent} by 2029.');
  none('We were promised {40} new clinics.');
  none('A Harbor government would build {40,000} homes.');
  none('They walked out over a demand for {35 percent}.');
  none('The accord commits the port to {2 percent} a year.');
  none('We are willing to go to {15 percent}.');
  none("Let's make it {$1,000}.");
  none('I would support {$300,000}.');
  none('I move to approve the contract at {$90,000}.');
  none('This is a resolution authorizing a contract not to exceed {$90,000}.');
  unsourced('The ministry plans to admit {20,000} refugees.');
});

it('knows a guess from a statement', () => {
  none("I don't know, it's {40} or so.");
  none('It could have been {100}.');
  none('Is that, what, {$500 million}?');
  none("It would be {$2 million}, I'd guess.");
  none('Every {1 percent} of volume is worth a lot.');
  none('We look at {40 or 50} companies.');
});

it('asks what a question states and what it asks', () => {
  none('You drove {140 miles} to get lunch?');
  none('And could debt go to {$3 million} for the right mill?');
  none('On the {20 percent} margin, what would have to go wrong?');
  unsourced('Rents rose {14 percent} last year, so why did you cut the grant?');
  unsourced('Have all {40,000} of the tenants been told?');
});

it('takes votes, ratings, code, prices in advertisements and emphasis for no claims', () => {
  none('The motion carries, {5-2}.');
  none('That is {five} ayes and one nay.');
  none('The script is {900} lines of code.');
  none('I would give it a {7 out of 10}.');
  none('Get {20 percent} off with this code.');
  none('We closed {two} plants, one in Linz and one in Graz.');
  none('I spend {40 percent} of my pay on rent.');
  unsourced('My water bill went up {40 percent}.');
  none('My tenant, who is {71}, was told to leave.');
});

it('finds sources in the ways that people speak of them', () => {
  source('The trust put the cost of the roof at {$12 million}.', 'The trust put');
  source('A request that I made shows that it leaked {300} times.', 'A request that I made shows');
  source(
    'The Harbor Guild put out a report last month saying that {45 percent} of mills wait.',
    'The Harbor Guild put out',
  );
  source(
    'Harbor Labs, for what it is worth, says {85 percent} of them fail.',
    'Harbor Labs, for what it is worth, says',
  );
  source('At least {30} ships, that is what the Harbor Board says.', 'the Harbor Board says');
  source(
    'Here is their paper from 2019 that found {40 percent} of them fail.',
    'their paper from 2019 that found',
  );
  source('The survey had it at {80 percent}.', 'The survey had');
  source("The engineer's estimate is {$130,000} a mile.", "The engineer's estimate");
  source('On page 4 of the staff report, it is {$130,000}.', 'page 4 of the staff report');
  source('Enrolment fell by {9 percent}, says the county auditor.', 'says the county auditor');
  source('The vendor told us it was {$40,000}.', 'The vendor told');
  source('The state requires {2,100} new homes here.', 'The state requires');
  source('Our charter requires {15 percent} in reserve.', 'Our charter requires');
  unsourced('Our own estimate is {$130,000} a mile.');
  unsourced('Margins were {$4}, versus a consensus of nine per Harbor Street.');
});

it('finds the source that a neighbour brings up', () => {
  source(
    'Did you see the Harbor Institute survey? {62 percent} of them rent.',
    'the Harbor Institute survey',
  );
  source('Some {40,000} homes were lost. I got that from the county.', 'from the county');
  source('Some {40,000} homes were lost. According to the fire chief.', 'According to the fire chief');
});

it('reads short captions in capitals', () => {
  source('THE HARBOR BOARD COUNTED {14,000} CARS.', 'THE HARBOR BOARD COUNTED');
  source('ZENDRA COUNTED {14,000} CARS.', 'ZENDRA COUNTED');
  unsourced('WE COUNTED {14,000} CARS.');
});

it('takes studies, measures by number and papers for sources', () => {
  source('We interviewed 500 drivers, and {61 percent} of them had no cover.', 'We interviewed');
  source('The Harbor Group replicated {40} of those trials.', 'The Harbor Group replicated');
  source(
    'The town grant, set through Resolution No. 2019-44, was {$3 million}.',
    'through Resolution No. 2019-44',
  );
  source('The limit under SB 210 is {4 percent}.', 'under SB 210');
  source(
    'Town policy, Ordinance 2013-07, says no less than {12 percent}.',
    'Town policy, Ordinance 2013-07, says',
  );
  source("The port's dashboard has the whole quay down by about {6 percent}.", "The port's dashboard has");
  source('Harbors tells us our share goes to {$5 million}.', 'Harbors tells');
  source('They are saving {$2 million}, their owner told the Courier in May.', 'their owner told');
  source('Rents fell by {9 percent}, the ministry said on Monday.', 'the ministry said');
  source(
    'They hold {3 percent} of the loans, a share that Ofbank first put on paper in 2003.',
    'that Ofbank first put',
  );
  source('The debt stayed above {$16 billion}.\\4\\ It has grown since.', '\\4\\');
  source(
    'There was a paper by Ohm and Ruiz in 2020 that looked at {300} mills.',
    'paper by Ohm and Ruiz in 2020',
  );
  source("The surveyor's estimate was {a third} higher.", "The surveyor's estimate");
  source('The section holds the increase to {12 percent}.', 'The section holds');
  unsourced('We reviewed {300} files in May.');
  unsourced('They moved {$3 million} through the new fund.');
});

it('takes cases worked out, echoes, thresholds and remarks for no claims', () => {
  none("At {4 percent}, you'd be short next year.");
  none("On a farm of that size, that'd come to {$200} a year.");
  none('What happens if rents stay down {4 percent} into May?');
  none('No one making under {$90,000} will pay.');
  none('Most homes with yearly incomes below {$18,000} have no boiler.');
  none('Most homes with incomes between {$18,000 and $40,000} have no boiler.');
  unsourced('Their incomes were below {$18,000} in May.');
  source(
    'The Leeds Harbour Audit 2019 found that only {64%} of the cranes ran.',
    'The Leeds Harbour Audit 2019 found',
  );
  source(
    'Rents fell by {3 percent} in May, the Ministry of Works revealed on Monday.',
    'the Ministry of Works revealed',
  );
  unsourced('Most of them are making under {$90,000} a year.');
  none('For the record, this caps rents at {4 percent}.');
  none("I've heard from {80} of the owners.");
  none('A {$12}-loaf.');
  none('It would raise the pension age to {67}.');
  none('It came every ten minutes and now it is every {45}.');
  none('We run it on a {64}-core machine.');
  expect(check('I rang them {40 times}. {40 times}!')[1]).toBe('40 times: none');
});

it('covers what a written report counts by the report it counts from', () => {
  source('Counts in the May 2024 deck (spring; all sites): {4,100} beds.', 'in the May 2024 deck');
  source('The same deck prices the repair at {$3 million}.', 'The same deck prices');
  source(
    'The Harbour Survey (ships and crews), published in May, puts it at {40 percent}.',
    'The Harbour Survey (ships and crews), published in May, puts',
  );
  source('From Leeds Water Board: “Without it, {76} people would have no work”.', 'From Leeds Water Board');
  source('Fares rose {4 percent} in May (Ruiz et al., 2020).', '(Ruiz et al., 2020)');
  source('Fares rose {4 percent} in May [3, 4].', '[3, 4]');
  unsourced('Fares rose {4 percent} in one month (May 2020).');
  source('The county pays {40 percent} of it. The state pays the rest.[^2]', '[^2]');
  expect(check('The results also show our wish to save. The {64} new pumps replace {256} old ones.')).toEqual(
    ['64: unsourced', '256: unsourced'],
  );
  unsourced('She promised more buses, yet {40 percent} of riders walk.');
  unsourced('The council talked about cuts I reported that rents rose {9 percent}.');
});

it('takes criteria, what ought to be and what was said before for no claims', () => {
  none('The {$3 million} figure is from the old plan.');
  none('We count all boats that are longer than {30} metres.');
  none('They can do it without spending another {$3 million} on it.');
  none('{Half} of the money should go to schools.');
  none('There is potential for {billions} of robots.');
  none('He said there were ten of them, and you are one of the {10}.');
  unsourced('They left on June 7, {1,200} people walked out.');
});

it('reads the asides, tolerances, lines and acquaintances of talk', () => {
  source('The record shows, at page 4, that she opened {14} boxes.', 'The record shows');
  source('As the memo notes, {3 percent} of them are late.', 'the memo notes');
  source('The IMF projects growth of {3 percent} this year.', 'The IMF projects');
  expect(check('We had {40 percent}, plus or minus {2 percent}.')).toEqual([
    '40 percent: unsourced',
    '2 percent: none',
  ]);
  none('{Half} the people I talk to want the park.');
  none('One of the {14} was locked.');
  none('There were {40} of us in the shed.');
  none('Our guidance assumes {2 percent} growth.');
  source('Under Article 5, members pay {2 percent}.', 'Under Article 5');
  none('Most of the people over {65} live alone.');
  none("If you have 100 users and 3 pay, that's a {3 percent} share.");
  none('It had {64} of memory.');
  unsourced('When will the minister admit that {40,000} jobs were lost?');
});

it('reads ratios, comparisons, lists of ages, notes, pledges and beliefs', () => {
  unsourced('They were leveraged {40 to 1} by May.');
  none('It was a {40 to 1} shot.');
  expect(check('We expect a margin of {30 percent}, compared with {22 percent} in 2021.')).toEqual([
    '30 percent: none',
    '22 percent: unsourced',
  ]);
  none('We expect a margin of 30 percent, up from our prior guidance of {27 percent}.');
  expect(
    check('Rates rose among those aged {20 to 24}, {25 to 29} and {30 to 34}, and {40} farmers left.'),
  ).toEqual(['20 to 24: none', '25 to 29: none', '30 to 34: none', '40: unsourced']);
  source('It causes {one in nine} fires (see Technical note 4).', '(see Technical note 4)');
  source('Exports were {40 percent} (Table 7) of the total.', '(Table 7)');
  unsourced('Exports were {40 percent} (table tennis balls) of the total.');
  none('The mayor stands by his pledge to cut waste by {40 percent}.');
  unsourced('We have a commitment to help {11} tribal communities.');
  none('You might think you need {thousands of dollars} for it.');
  none('The board should not have the power to lend millions or {hundreds of millions of dollars}.');
  none('And now I feel like it is up to {5 percent}.');
  unsourced('{6,400} of them or thereabouts were never told.');
  unsourced('My budget was {$150,000}.');
  none('My budget was {$900}.');
  none('It can go above the {3 percent} level.');
  none('Do you expect delays with {hundreds of thousands} of workers who are new?');
});

it('reads what was put out just now, bills, recipes, ages and cases against the fact', () => {
  source(
    'Vacancies are at {4.2 percent}. The Leeds Housing Board released that on Friday.',
    'The Leeds Housing Board released',
  );
  unsourced('Vacancies are at {4.2 percent}. The Leeds Housing Board released a map on Friday.');
  none('Leave out “{30}” and insert “60”.');
  expect(
    check('In the survey of boat owners, {24 percent} rent; {49 percent} own; our share is {3 percent}.'),
  ).toEqual(['24 percent: In the survey', '49 percent: In the survey', '3 percent: unsourced']);
  none("I'd have guessed at least {50 percent} of them know it.");
  none('It costs 4 dollars per {$100} of value.');
  none('Preheat the oven to {350 degrees}.');
  none("He's {35}, and she was here.");
  none("If fares rose by half, we'd lose {$3 million}.");
  unsourced('If the bill passes, it would cost {$3 million}.');
});

it('takes what "the" points at without a noun for known', () => {
  none('We saw many of the {117} and others.');
  none('He opposes the {60}-vote threshold.');
  unsourced('He leads the {9,000}-person office.');
  unsourced('The {40} boats sank.');
});

it('reads sayings, offers by code and the numbers on a slide', () => {
  none('{Nine times out of ten} it works.');
  none('You save up to {40 percent} with promo code harbour.');
  source('Slide 4 shows revenue of {$4 million}.', 'Slide 4 shows');
  unsourced('In 2019 shows were {40 percent} of it.');
  none('There are {250} of us now.');
});

it('reads votes, intervals and confidence', () => {
  none('Consensus: {14} for, 3 against.');
  none('The odds rose (p < {0.05}).');
  none('The odds rose, with {95 percent} CI.');
  none('I have {100 percent} confidence in her.');
});

it('reads on past a line that only the address of a link makes long', () => {
  const address = `https://example.org/${'a-long-way-to-the-numbers-'.repeat(5)}`;
  checkText(
    `
- The share of empty shops in the harbour towns of the north coast has
  [fallen](${address}) to
  7 percent since then.
  ^^^^^^^^^ figure 7 percent sourced
`.trimStart(),
    { kinds: ['figure'] },
  );
});

it('finds documents of a date, with unknown words in their names, and what their publisher shows', () => {
  source("The auditor's report of last May found {8 percent}.", "The auditor's report of last May found");
  source('A 2021 maritime analysis found {8 percent}.', 'A 2021 maritime analysis found');
  unsourced('A hard winter of 2019 found {8 percent} of them poor.');
  source(
    'The rates were released by the Leeds Harbour Bureau, showing {40 towns} below it.',
    'released by the Leeds Harbour Bureau',
  );
  unsourced('The seals were released by the Leeds Harbour Bureau in May, and {40 towns} saw them.');
});

it('takes second thoughts, what did not come, brothers and sisters and items put to a vote for no claims', () => {
  none('A {thousand}, maybe.');
  none('It is {1,800}, but let me get back to you.');
  none('If they had stayed, {thousands} of people would have drowned.');
  unsourced('If the plan works, {thousands} of people would have homes.');
  none('She was the youngest of {fifteen} children.');
  unsourced('A study ward of {fifteen} children was closed.');
  none('He was just {17}—too young.');
  unsourced('The gap was just {17}—too small.');
  none('- Approve a {$900} grant for each boat.');
  none('* {$1500} max budget for the trip');
  unsourced('They approved a {$900} grant for each boat.');
});

it('reads what a law adds or helps by, rules of thumb and what the next sentence is from', () => {
  source('The Harbour Act of 2004 helped by giving {$3 million} to towns.', 'The Harbour Act');
  unsourced('The harbour helped by giving {$3 million} to towns.');
  source('The act also added a new credit of {$4 million}.', 'The act also added');
  unsourced('The act also added {$4 million} to the debt.');
  none('We all know the famous {6 percent} saving rule.');
  none('In towns {6 percent} is probably too high.');
  unsourced('In towns {6 percent} is probably paid late.');
  source(
    'The following costs come from the Harbour Office. The pier took {$4 million}.',
    'from the Harbour Office',
  );
});

it('takes the size of what is counted for no claim of its own', () => {
  checkText(
    `
They sent 42 million 8-ounce bottles and an 8-mile pipe.
          ^^^^^^^^^^ figure 42000000 unsourced
                     ^^^^^^^ figure 8 ounce
                                            ^^^^^^ figure 8 mile unsourced
`.trim(),
    { kinds: ['figure'] },
  );
});

it('reads sources beside the quantity that earlier rules passed by', () => {
  source(
    'It is {20 times} the rate on land (Harbour Inspectorate, Losses at Sea 2019, table 6).',
    '(Harbour Inspectorate, Losses at Sea 2019, table 6)',
  );
  unsourced('They lost {20} boats (Ardale, near the mole 2019, at sea).');
  source('The seals, which the Institute estimated at {2,900} a year, fell.', 'the Institute estimated');
  source('We are above the {30 percent} that the law requires.', 'the law requires');
  unsourced('We pay the {30 percent} and the law requires it of nobody.');
  source('In May you people told us that it serves {60,000} households.', 'you people told');
  source('In her report for last year {46} loans had no form.', 'In her report');
  source('The Harbour Works Law has {$8.3 billion} for the piers.', 'The Harbour Works Law has');
  unsourced('The Harbour Works Law has drawn {1,200} signers.');
  source('A study in Estuary that looked at all rivers shows {179} of them dry.', 'study in Estuary');
  source(
    "{Thirty-three} ports have said so. That's the Keel Foundation's count as of last week.",
    "the Keel Foundation's count",
  );
  source(
    'The men voted {811} to strike, it was in the Ardale Daily Star.',
    'it was in the Ardale Daily Star',
  );
  unsourced('The men sank {811} boats, it was in the Ardale Daily Harbour.');
  source('They got {4.15} a day, as you see in the ledgers.3 After that they closed.', '.3');
  source(
    "{Two-thirds}, if you believe the Port Commission's 2021 paper.",
    "if you believe the Port Commission's 2021 paper",
  );
  source(
    'The Surveyor’s third quarter report says {38 percent}.',
    'The Surveyor’s third quarter report says',
  );
});

it('goes on with those who were named in the sentence before', () => {
  expect(
    check(
      'A paper in Estuary this May found that it was dry. About {42 percent} of that, they say, is heat.',
    ),
  ).toEqual(['42 percent: A paper in Estuary this May found']);
  expect(check('The Geological Survey measured it in 2019. They got {22 percent}.')).toEqual([
    '22 percent: The Geological Survey measured',
  ]);
  expect(check('The piers were shut in May. About {42 percent}, they say, are dry.')[0]).toBe(
    '42 percent: unsourced',
  );
});
