import { expect, it } from 'vitest';
import { read } from './support/check.ts';

/** How each figure of a text is judged: `12: none`, `40 percent: unsourced`, `40 percent: the BLS reported`. */
function judged(text: string, uri = 'file:///text.txt'): string[] {
  const { transcript } = read(text, { uri });
  return transcript.blocks.flatMap((block) => {
    const said = (span: { start: number; end: number }) =>
      text.slice(block.start + span.start, block.start + span.end).replace(/\s+/g, ' ');
    return block.analysis.mentions.flatMap((mention) => {
      if (mention.kind !== 'figure') return [];
      const { claim, source } = mention.value;
      return [`${said(mention.span)}: ${claim ? (source ? said(source) : 'unsourced') : 'none'}`];
    });
  });
}

const last = (text: string, ...rest: string[]) => judged(text, ...rest).at(-1);

it('lets a survey go for the shares of answers in the next sentence', () => {
  const poll = 'A poll of anglers for the Keel Trust showed that 61 percent own a boat. ';
  expect(last(`${poll}Among the young, 72 percent said they rent one.`)).toContain('showed');
  expect(last(`${poll}But only a small part of them ever sail (14 per cent).`)).toContain('showed');
  expect(last(`${poll}Roughly one in five households said they would sell it.`)).toContain('showed');
  expect(last(`${poll}But the harbour lost 14 percent of its berths.`)).toBe('14 percent: unsourced');
  expect(last(`${poll}We think 72 percent is right.`)).toBe('72 percent: unsourced');
  expect(last('The Keel Trust showed that 61 boats sank. Among the young, 72 percent said they sail.')).toBe(
    '72 percent: unsourced',
  );
});

it('lets who was just named go for estimates, projections and totals that name nobody', () => {
  const agency = 'The Reef Agency reported that 12,000 people have left the delta. ';
  expect(last(`${agency}An estimated 30,000 people are still there.`)).toBe(
    '30,000: The Reef Agency reported',
  );
  expect(last(`${agency}The number includes 4,000 children.`)).toBe('4,000: The Reef Agency reported');
  expect(last(`${agency}The ferries have carried 4,000 children to the coast.`)).toBe('4,000: unsourced');
  const projected = 'The Reef Agency projects that demand will grow by 12 percent. ';
  expect(last(`${projected}Ferry traffic is expected to grow by 30 percent.`)).toBe(
    '30 percent: The Reef Agency projects',
  );
  expect(last(`${agency}Ferry traffic is expected to grow by 30 percent.`)).toBe('30 percent: unsourced');
  expect(
    last(
      'The paper by Ines Amari reported losses of boats under sail. The failure rate there was 7 percent.',
    ),
  ).toContain('reported');
  expect(last('Ines Amari told us of boats under sail. The failure rate there was 7 percent.')).toBe(
    '7 percent: unsourced',
  );
  expect(last('People left the delta. An estimated 30,000 people are still there.')).toBe(
    '30,000: unsourced',
  );
});

it('reads on in figures that were just put out or brought up', () => {
  expect(
    last('The latest Revenue Office (RO) statistics give us some help. In 2009, the rich paid 38 percent.'),
  ).toBe('38 percent: The latest Revenue Office (RO) statistics');
  expect(last('The Revenue Office gives us some help. In 2009, the rich paid 38 percent.')).toBe(
    '38 percent: unsourced',
  );
  expect(
    last('Harbour NZ put out the landing numbers this morning. In the year to July, 67,200 tonnes came in.'),
  ).toBe('67,200 tonnes: Harbour NZ put out');
  expect(last('Harbour NZ put out a call this morning. In the year to July, 67,200 tonnes came in.')).toBe(
    '67,200 tonnes: unsourced',
  );
});

it('finds in the next sentence whose quantity it was', () => {
  expect(
    last('The quota was cut by 8 percent. It follows the advice that the Reef Council gave in May.'),
  ).toBe('8 percent: the Reef Council');
  expect(last('The quota was cut by 8 percent. It follows the coast to the north.')).toBe(
    '8 percent: unsourced',
  );
  expect(
    last('Drownings fell by 9 percent. Data on drownings come from the Coast Registry in Ardale.'),
  ).toContain('from the Coast Registry');
  expect(last('Drownings fell by 9 percent. Our data come from the Coast Registry.')).toBe(
    '9 percent: unsourced',
  );
  expect(
    last(
      'The lake fell to 1,020 feet this week. That is the lowest since 1937, according to the Reef Bureau.',
    ),
  ).toBe('1,020 feet: according to the Reef Bureau');
  expect(
    judged('The lake fell to 1,020 feet. That is 40 percent of the mean, according to the Reef Bureau.')[0],
  ).toBe('1,020 feet: unsourced');
});

it('finds who counted or was told', () => {
  expect(last('Jobs on a payroll, measured in the SEPH, rose by 4,300.')).toBe('4,300: measured in the SEPH');
  expect(last('Jobs on a payroll, measured in the north, rose by 4,300.')).toBe('4,300: unsourced');
  expect(last('Losses as measured by the Reef Bureau rose by 4,300.')).toBe(
    '4,300: as measured by the Reef Bureau',
  );
  expect(judged('Last fall three-quarters of voters told Gallup that the pier was shut.')).toEqual([
    'three-quarters: told Gallup',
  ]);
  expect(last('Dozens of economists told Congress that it fell.')).not.toContain('told');
  expect(last('On the figures of the Harbour Registry, oil cost 58 cents in May.')).toBe(
    '58 cents: On the figures of the Harbour Registry',
  );
  expect(last('On the whole, oil cost 58 cents in May.')).toBe('58 cents: unsourced');
  expect(last('It costs €4,200 an hour according to a reply I got from the Health Board.')).toContain(
    'according to a reply',
  );
  expect(last('It costs €4,200 an hour according to a man I got to know.')).toBe('€4,200: unsourced');
  expect(
    judged(
      'Some 40,000 were lost and the pier, which cost $3 million according to the port authority, fell.',
    ),
  ).toEqual(['40,000: unsourced', '$3 million: according to the port authority']);
  expect(last('In the Ardale Boats and Piers Survey of 2014, 44 per cent were of steel.')).not.toContain(
    'unsourced',
  );
  expect(last('The mean in the same data is higher, closer to 6,200 gallons.')).toBe(
    '6,200 gallons: in the same data',
  );
  expect(last("The Reef Bureau's last needs survey put it at $140 million.")).toContain('needs survey put');
});

it('reads more ways to report', () => {
  expect(
    last('The Harbour Secretary presented the plan in May, and told them that it costs $4 million.'),
  ).toBe('$4 million: and told');
  expect(last('We presented the plan in May, and told them that it costs $4 million.')).toBe(
    '$4 million: unsourced',
  );
  expect(last('He added that 4,000 boats were lost.')).toBe('4,000: He added');
  expect(last('He added 4,000 boats to the list.')).toBe('4,000: unsourced');
  expect(last('Ms. Amari specified here that she spoke for some 80 ports.')).toBe('80: Ms. Amari specified');
  expect(last('The study concluded, "There are roughly 122 million sailors."')).toBe(
    '122 million: The study concluded',
  );
  expect(last('You have given the growth forecast at 6.4 percent.')).toBe('6.4 percent: You have given');
  expect(last('You have given the harbour 6.4 percent.')).toBe('6.4 percent: unsourced');
  expect(last('The Reef Bureau published a note in May, and it gave 154 millimetres.')).toBe(
    '154 millimetres: it gave',
  );
  expect(
    last('The Final Account will be released in May, and it will show that debt is $149 million lower.'),
  ).toBe('$149 million: it will show');
  expect(last('The pier will be rebuilt in May, and it will show that debt is $149 million lower.')).toBe(
    '$149 million: unsourced',
  );
  expect(last('In a statement in May, a spokesman said it had spent $28 million.')).toBe(
    '$28 million: a spokesman said',
  );
  expect(last('Our survey in the autumn of 2018 found that 38 percent of them row.')).toContain('Our survey');
  expect(last('Our survey found that 38 percent of them row.')).toBe('38 percent: unsourced');
  expect(last('The supplemental has over $9 billion in aid for the coast.')).toBe(
    '$9 billion: The supplemental has',
  );
});

it('reads references in elements and in a row of a table', () => {
  expect(last('The pound rose 0.3 percent in May. <Origin Href="Q">GBP=</Origin> Then it fell.')).toBe(
    '0.3 percent: <Origin Href="Q">GBP=</Origin>',
  );
  expect(last('The pound rose 0.3 percent in May. <b>GBP</b> Then it fell.')).toBe('0.3 percent: unsourced');
  const head = '# Crossings\n\n| Statement | Source |\n| --- | --- |\n';
  expect(
    last(`${head}| The mean was 46,900. | [Border count](https://example.org/b) |\n`, 'file:///a.md'),
  ).toBe('46,900: [Border count](https://example.org/b)');
  expect(last(`${head}| [Ardale](https://example.org/b) | The mean was 46,900. |\n`, 'file:///a.md')).toBe(
    '46,900: unsourced',
  );
});

it('reads surveys with their samples', () => {
  expect(
    judged('A Reef Trust survey of 2,000 anglers found 40 percent own one. Just 12 percent rent.'),
  ).toEqual([
    '2,000: A Reef Trust survey of 2,000 anglers found',
    '40 percent: A Reef Trust survey of 2,000 anglers found',
    '12 percent: A Reef Trust survey of 2,000 anglers found',
  ]);
  expect(judged('A Reef Trust fleet of 2,000 boats found 40 percent fewer fish.')).not.toContain(
    '2,000: A Reef Trust fleet of 2,000 boats found',
  );
  expect(last('In a survey of 1,200 nurses by the Keel Union, 40 percent had been hurt.')).toContain(
    'In a survey',
  );
  expect(last('In a study hall of 40 seats, 12 percent were empty.')).toBe('12 percent: unsourced');
  expect(last('The survey ship reported that the reef is new. Just 40 percent of it is alive.')).toBe(
    '40 percent: unsourced',
  );
  expect(last('In a boat of 1,200 tonnes, 40 percent had been hurt.')).toBe('40 percent: unsourced');
  expect(last("Some 40 percent of respondents to the union's survey had been hurt.")).toContain(
    'respondents to',
  );
  expect(last('Some 40 percent of respondents had been hurt.')).toBe('40 percent: unsourced');
  expect(last('Economists polled by Reuters expected a rise of 0.3 percent.')).toBe(
    '0.3 percent: polled by Reuters',
  );
});

it('reads who revises, values and decides', () => {
  expect(last('The central bank raised its inflation forecast to 4.5 percent.')).toContain(
    'central bank raised',
  );
  expect(last('We raised our inflation forecast to 4.5 percent.')).toBe('4.5 percent: unsourced');
  expect(last('The IMF sees growth slowing to 2.1 percent.')).toBe('2.1 percent: The IMF sees');
  expect(last('The harbour sees boats slowing to 2.1 knots, a fall of 30 percent.')).toBe(
    '30 percent: unsourced',
  );
  expect(last('The cost has been put at $40 million by the port auditor.')).toBe(
    '$40 million: by the port auditor',
  );
  expect(last('The cost has been cut by $40 million by now.')).toBe('$40 million: unsourced');
  expect(last('Congress approved $95 billion for it last spring.')).toBe('$95 billion: Congress approved');
  expect(last('Congress approved it, and since then sales rose 40 percent.')).toBe('40 percent: unsourced');
  expect(last('The town was put at 40 percent by its own neglect.')).toBe('40 percent: unsourced');
  expect(last('Everyone approved, and we spent $95 billion.')).toBe('$95 billion: unsourced');
  expect(last('The budget passed in June sets aside $30 million for schools.')).toContain('The budget');
  expect(last('Prosecutors allege that he stole $4 million.')).toBe('$4 million: Prosecutors allege');
});

it('reads who counts, shows and tells', () => {
  expect(last('The WHO has recorded 1,204 cases since May.')).toBe('1,204: The WHO has recorded');
  expect(last('Those who have recorded 1,204 songs get a mark.')).toBe('1,204: unsourced');
  expect(last('Exports rose 8 percent in March, customs data showed.')).toBe(
    '8 percent: customs data showed',
  );
  expect(last('Figures obtained by the Courier under a law of access show 312 complaints.')).toContain(
    'the Courier',
  );
  expect(last('As of the 2020 census, the town had 4,000 people.')).toBe('4,000: 2020 census');
  expect(last('We heard from the director that 4,000 boats had left.')).toBe(
    '4,000: heard from the director',
  );
  expect(last('We came from the pier, and 4,000 boats had left.')).toBe('4,000: unsourced');
  expect(last('As you can see on slide 4, 40 percent of them left.')).toBe('40 percent: see on slide 4');
  expect(last('As you can see on the pier, 40 percent of them left.')).toBe('40 percent: unsourced');
  expect(last('The line, as defined by the Census Bureau, is $26,500.')).toBe(
    '$26,500: as defined by the Census Bureau',
  );
});

it('reads what people of hearings and councils go by', () => {
  expect(last('We know from the Reef Bureau that 40 percent of boats leak.')).toBe(
    '40 percent: know from the Reef Bureau',
  );
  expect(last('We know from long experience that 40 percent of boats leak.')).toBe('40 percent: unsourced');
  expect(last('I saw a Reef Trust study the other day, 40 percent of boats leak.')).toContain(
    'saw a Reef Trust study',
  );
  expect(last('I saw a Reef Trust boat the other day, 40 percent of boats leak.')).toBe(
    '40 percent: unsourced',
  );
  expect(last('Your own budget shows $4 million for travel.')).toContain('budget shows');
  expect(last('Our own budget shows $4 million for travel.')).toBe('$4 million: unsourced');
  expect(last("The president's request is $4 billion.")).toContain('request');
  expect(last("The port ministry's count stands at 4,000.")).toContain('count');
  expect(last('The official count is 4,000.')).toContain('official count');
  expect(last('Our count is 4,000.')).toBe('4,000: unsourced');
  expect(last('The CBO scored it at $4 billion.')).toContain('CBO scored');
});
