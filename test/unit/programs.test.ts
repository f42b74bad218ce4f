import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { build } from '../../server/src/workspace/build.ts';
import { resolve } from '../../server/src/workspace/resolve.ts';
import { probableSlips } from '../../server/src/workspace/resolve-programs-slips.ts';
import { check, programsOf } from './support/programs.ts';

describe('names with a head', () => {
  test.each([
    'Under the [Clean Harbors Act] they pay more.',
    'The [Coastal Renewal and Jobs Act of 2019] passed.',
    'That is what the [Lisbon Declaration on Oceans and Fisheries] says.',
    'It breaches the [Geneva Convention on Road Traffic].',
    'We launched a [National Strategy to Combat Drought].',
    'The [First Amendment] and the [19th Amendment] apply.',
    'we know the [Online Harms Act 2023], the [River Treaty], and like the [Harvest\nSupport Program] best',
    "We passed the [Veterans' Housing Act] and [America's Ports Act].",
    'a [High-Level Water Dialogue] with Peru',
    'He opposed the [No Empty Desks Act].',
    'We debated the [Tenants (Reform) Bill] and the [Ports, Harbours and Rivers Act 2019] today.',
    'They voted for the [Harvest Aid, Relief, and Farm Security Act] today.',
    'He thanked Maria Ruiz, Ana Soto, and [Clean Harbors Act] supporters.',
    'She likes the [Ana Soto Voting Rights Act] and the [Medicaid Program] too.',
    'They gave money from the [Clean Harbors Plan] to the Coast Guard Reserve under the [Uniform Code of Military Justice].',
    'They use the [Clean Harbors Act] against Peruvian firms, the [Tax Code] and the [Federal Rules of Evidence].',
    'The [UN Convention on the Law of the Sea] and an [Initiative on the Rule of Law] hold.',
    'The [21st Century Rivers Act] and a [21st Century Harbour Program] began, and a [Morrow Grant] pays for the [Clean Harbors Plan] to Peru.',
    'The GLOW, ROAM, and [Bipartisan Harbors Act] helped. [CHIP] covers children; [CHIPS] pays for plants.',
    'They want the [Clean Harbors Act] for Peru and the [Open Rivers Initiative] to Chile.',
    'The [Harvest Authorization Act for Fiscal Year 2021] passed.',
    'We passed the [For the Rivers Act] and the [Make Our Rivers Clean Again Strategy].',
    'They held a [Coastal Renewal Act] Anniversary and an [America First Water Policy] Report.',
    'It came to be the [WATER Act], and one part of the [PEOPLE Act] is new.',
    'Lot of [GI Bill]. We made the doors [ADA] compliant, as [SOX] asks.',
    '[Title IX], [Title 42] and [Title 8] processing',
  ])('%s', (text) => check(text));
});

describe('names that a mark tells', () => {
  test.each([
    'The council adopted [Resolution 24-118] and [Ordinance 5512] after [Measure B] and [Proposition K].',
    'The chamber took up [House Bill 1020], [SB 34] and [Bill C-11], [Rule 10b-5] and [Regulation FD].',
    'We began [Project Harbour], joined [Operation Clear Water] and follow [Vision 2040].',
    'Our [Upward 2031] plan holds.',
    'They ask for the [30D] credits. Is [30D] safe?',
    'The DHS [Open Rivers Offices] program and the [Safe Walks to School] program go on.',
    'The [GLOW Plan] is new. Who joined [GLOW] likes it. Stop the glow.',
    'The [Leave No Boat Behind Act] passed. We said [Leave No Boat Behind] and meant it.',
    'He voted for the [Freedom to Sail Act], and [section 1] of the [Ports and Rivers Safety Act 2012] applies.',
    'People with a [GLOWS] loan pay less, and so does the [National HIV/AIDS Fund].',
    'The Project Manager and the Operation began.',
  ])('%s', (text) => check(text));
});

describe('what only looks like a program', () => {
  test.each([
    'The plan is ready. The Act says so. This Rule applies.',
    'The Department of Labor and the World Bank met the Supreme Court.',
    'The Director of the Office of Science and Technology Policy spoke.',
    'She studied at the School of Law and teaches Labor and Employment Law.',
    'He has a B.A. in Rivers Policy and a Masters in Harbor Water Policy from the Director of Harbor and Program Evaluation.',
    'The Fraternal Order of Sailors, the Santa Clause and the Work Plan are old.',
    'Amy Grant sang at the Quadrennial Convention after a Major Disaster Declaration. Regarding the Treasury rule, wait.',
    'They ended the International Monetary Fund (IMF) program for Peru.',
    'The International Monetary Fund and the Democratic National Convention agree.',
    'I asked Bill Smith about the White House plan.',
    'REMARKS ON THE HARVEST SUPPORT PROGRAM',
    'The Language Server Protocol and the Spring Framework are software.',
    'On a Point of Order, Mr Speaker: Final Rule? Executive Order?',
    'Mexico people remain in Mexico and New York programs go on.',
    'See https://example.org/Clean-Harbors-Act/title-8 for more.',
  ])('%s', (text) => check(text));
});

describe('running text in capitals', () => {
  test.each([
    'WE PASSED THE [CLEAN HARBORS ACT] LAST YEAR AND WE WILL ACT ON IT.',
    'IT WAS A SNAP JUDGMENT AND THEY HAVE NO PLAN FOR THE ORDER.',
  ])('%s', (text) => check(text));
});

describe('citations', () => {
  test.each([
    'under [8 U.S.C. 1182] and [8 CFR 208.33]',
    'They cited [Executive Order 14010], [H.R. 2], [S. 744] and [Public Law 117-58]',
    'in [section 5000A] and [Section 230]',
    'under [P.L. 117-58] and Executive Orders (14144 and others)',
    '[section 7] of the Act, but section 7 of the report',
    '[Article I] and [Article III]',
    'new [H-2B] labor visas, and [J-1] visas',
    '[UN Security Council Resolution 2231]',
  ])('%s', (text) => check(text));
});

describe('names that their surroundings call a program', () => {
  test.each([
    'the [Bread for Schools] program',
    'the “[Wait in Line]” principle',
    'a program known as [Manos Abiertas] in the south',
    'our [Open Rivers] initiative works',
  ])('%s', (text) => check(text));

  test('once it is called so, the name alone is enough', () => {
    check('The [Bread for Schools] program is old.\n\nWe like [Bread for Schools].');
    check('Bread for Schools is old.\n\nWe like bread.');
    check('our [Open Rivers] initiative\n\nthey went to the [Open Rivers Offices] in Peru');
  });
});

describe('abbreviations', () => {
  test('in parentheses, and then alone in another block', () => {
    const text = 'The [Harvest Support Program] ([HSP]) is new.\n\nHow does [HSP] work? Ask the FBI.';
    check(text);
    const ids = programsOf(text.replace(/[[\]]/g, '')).found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
  });

  test('before the full name, by its initials', () => {
    check('We use [HSP] here.\n\nThe [Harvest Support Program] is new.');
  });

  test('an organisation gives none', () => {
    check('The Harvest Support Agency (HSA) is new.\n\nHow does HSA work?');
  });
});

test('shorter forms share the id of the longer name', () => {
  const { found } = programsOf('The Lisbon Declaration on Oceans and Fisheries.\n\nThe Lisbon Declaration.');
  expect(found.map(({ id }) => id)).toEqual(Array(2).fill('lisbon declaration on ocean and fishery'));
});

describe('definitions', () => {
  const definitions = (text: string) => {
    const { transcript } = build(
      text,
      { uri: 'file:///a.txt', languageId: null },
      0,
      createPipeline(createLexicon([])),
    );
    return transcript.blocks.flatMap(({ start, analysis }) =>
      analysis.mentions.flatMap((mention) =>
        mention.kind === 'program' && mention.value.definition
          ? text.slice(start + mention.value.definition.start, start + mention.value.definition.end)
          : [],
      ),
    );
  };
  test.each([
    'We have the Clean Harbors Act, which makes ships pay for what they spill.',
    'The Harvest Support Program is a fund for farmers.',
    'And the idea behind the Lisbon Declaration is to share the work.',
    'We run the Harvest Support Program, a small program for farmers.',
  ])('%s', (sentence) => expect(definitions(`Well, hello. ${sentence} Thank you.`)).toEqual([sentence]));

  test.each([
    'What is the Harvest Support Program, which they like?',
    'We like the Clean Harbors Act, and more.',
  ])('none in: %s', (sentence) => expect(definitions(sentence)).toEqual([]));

  test('two names joined by "or" are one program', () => {
    const { found } = programsOf(
      'With regard to the Border Wait Protocols or “Wait in Line” program, it ended.',
    );
    expect(found).toEqual([
      { text: 'Border Wait Protocols', id: 'border wait protocol' },
      { text: 'Wait in Line', id: 'border wait protocol' },
    ]);
  });
});

test('a name that differs in one word is a probable slip, not a mention', () => {
  const text =
    'Our [Open Rivers] initiative has [Open Rivers Offices].\n\nThey came to our Often Rivers Offices there.';
  check(text);
  const plain = text.replace(/[[\]]/g, '');
  const lexicon = createLexicon([]);
  const { transcript } = build(plain, { uri: 'file:///a.txt', languageId: null }, 0, createPipeline(lexicon));
  const slips = probableSlips(transcript, resolve(transcript, lexicon).programIds, lexicon);
  expect(slips.map(({ span, id }) => [plain.slice(span.start, span.end), id])).toEqual([
    ['Often Rivers Offices', 'open river'],
  ]);
});

describe('years and links at the edges of names', () => {
  test.each([
    'The [Harbour Appropriations Act, 2024] gives us time; after the [Clean Harbors Act], 2020 was calm.',
    'We present the [Harbour Women Strategic Plan 2021-2024] today.',
    'Process & Approval for [Harbour Travel Fund]',
    'Their renewable energy R&D program is old.',
    'The mayor signed the [Harbour Relief Act] on Tuesday, and the [Free Passage Treaty] of 2004 ended.',
    'It is the [Harbour Relief Act of 2004].',
  ])('%s', (text) => check(text));
});
