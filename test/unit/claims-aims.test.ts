import { expect, it } from 'vitest';
import { read } from './support/check.ts';

/** How each figure of a text is judged: `12: claim`, `40 percent: none`. */
function judged(text: string): string[] {
  return read(text).transcript.blocks.flatMap((block) =>
    block.analysis.mentions.flatMap(({ kind, span, value }) => {
      if (kind !== 'figure') return [];
      const said = text.slice(block.start + span.start, block.start + span.end).replace(/\s+/g, ' ');
      return [`${said}: ${(value as { claim: boolean }).claim ? 'claim' : 'none'}`];
    }),
  );
}

const all = (judgement: 'claim' | 'none', ...texts: string[]) => {
  for (const text of texts) {
    const found = judged(text);
    expect(found.length, text).toBeGreaterThan(0);
    expect(found.join(', '), text).toBe(
      found.map((line) => line.replace(/: \w+$/, `: ${judgement}`)).join(', '),
    );
  }
};

it('takes aims, proposals and demands for no claims', () => {
  all(
    'none',
    'We remain on track to deliver reported margins for the year in the range of 17.1% to 17.4%.',
    'We are well on our target to reach a full-year reported catch of 19.2%.',
    'We feel comfortable that we can take the share up to 84%.',
    'You joined a campaign to get 1 percent for the piers.',
    'The petition asks for 6.5 percent in each of the next years.',
    'The Coast Plan asks for a cut of 38% from the level of then.',
    'He asked the council to support the port by authorizing $18 million for it.',
    'The inspectorate has recommended a duty of $140 per tonne.',
    'The lake is low, we planned for 40 percent.',
    'The 50% is what we are aiming for.',
    "You're claiming $350,000 for the boat.",
    'And by the way, $145,000 a year hardly makes one rich.',
    'We had promised 75 percent by then.',
  );
  all(
    'claim',
    'The track along the shore is 17.1 miles long.',
    'The port caught 19.2% less last year.',
    'The campaign cost the harbour $4 million.',
    'The port got 6.5 percent in each year.',
    'The storm claimed 350,000 birds.',
    'Dockers make $145,000 a year on that pier.',
    'The council paid $18 million for the port.',
  );
});

it('takes cases that are only supposed for no claims', () => {
  all(
    'none',
    "If you're paying $12, $13, $14 an hour, you go elsewhere.",
    'If you move the yard down the coast, pay $2 an hour.',
    'Pay $2 an hour for your labor, have no insurance.',
    'All you have to do is walk down the pier and look at 40 to 100 kinds of fish.',
    "I think even if we said the rate was just below 6 percent, we'd be talking.",
  );
  all(
    'claim',
    'They moved the yard, pay was $12, $13, $14 an hour.',
    'Dockers get $2 an hour for their labor.',
  );
});

it('takes what is guessed, denied or of the talk for no claims', () => {
  all(
    'none',
    "I think it's 13.",
    'Some 200 jobs hang on it, but that is a guess.',
    "I don't expect it will be 4 billion.",
    "We'll never be able to sustain 10 percent of it.",
    'There are 23 participants from the papers today.',
    "I've said so 15 times.",
    'We looked at the last three times that it broke.',
    'I told the twenty of them the same.',
    'My husband drove a hundred miles an hour.',
    'How many of the 45 are new?',
  );
  all(
    'claim',
    'I think it is almost 6,000 members.',
    'Some 200 jobs hang on it, and nobody had to guess.',
    "I don't doubt it will be 4 billion.",
    'They were able to sustain 10 percent of it.',
    'There were 230 participants from the papers in the study.',
    'The dam broke 15 times.',
    'The ship did a hundred miles an hour.',
  );
});

it('knows one’s own people, what was overtaken and what is only a crowd', () => {
  all(
    'none',
    'We are thirty women from the coast.',
    'I paid for all these hundreds of channels.',
    'My daughter is 28.',
    'It was going to be 3 billion, now it might be more.',
    'Mind you, $145,000 or even $345,000 a year hardly makes one rich.',
  );
  all(
    'claim',
    'There are thirty women in that port.',
    'They dug hundreds of channels.',
    'My harbour lost 28.4 percent.',
    'It was found to be 3 billion, now it might be more.',
    'They make $145,000 or even $345,000 a year on the pier.',
  );
});

it('takes what the speaker denies for no claim', () => {
  all(
    'none',
    'I never said 40 percent.',
    "I'm not saying 40 percent.",
    'It is not true that 40 percent left the port.',
    'Nobody is saying that 40 percent left.',
    'There is no evidence that 40 percent left.',
    'The claim that 40 percent left is false.',
    'We did not lay off 400 people.',
    "We don't have $4 million for that.",
  );
  all(
    'claim',
    'I said 40 percent.',
    'It is true that 40 percent left the port.',
    'There is evidence that 40 percent left.',
    'The idea that 40 percent left is a fact of the harbour, they laid off 400 people.',
    'Rates did not fall below 8 percent that year.',
    'We did lay off 400 people.',
    'We do have $4 million for that.',
  );
});

it('takes guesses, motions, offers and cases for no claims', () => {
  all(
    'none',
    'I would think 40 percent.',
    "I'd estimate 40 percent.",
    "Don't quote me, but 40 percent.",
    'It must be 40 percent or so.',
    'The motion is to set the fee at $40.',
    'My amendment would cut the fee by $40.',
    'I would cap it at 4 percent.',
    'We offered them $40 million and they refused.',
    'The offer of $40 million was refused.',
    'They demanded a ransom of $40 million.',
    'All 40 of you came.',
    'Drive 5 miles and turn left.',
    'Take a town of 4,000 people.',
    'Say a town has 4,000 people.',
    'Tickets are $40 at the door.',
    'He scored 40 points.',
    'She finished lap 40 in second place.',
  );
  all(
    'claim',
    'The share must be 40 percent by now.',
    'The amendment cost the port $40 million.',
    'The law caps it at 4 percent.',
    'They got $40 million and left.',
    'Boats take a crew of 4,000 people there.',
    'The town of Ardale has 4,000 people.',
    'Piers are $40 million in all.',
    'The index lost 40 points.',
  );
});
