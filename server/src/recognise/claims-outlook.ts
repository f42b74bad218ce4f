/** Quantities of what is not yet so: targets, guidance, proposals, demands, motions, offers of a price. */
import { AIMING, aimed } from './claims-aims.ts';
import { type Excuse, isGiven, type Quantity } from './claims-quantity.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

/** @returns `wished` where the sentence sets the quantity as a target, an offer or a proposal */
export function foreseen({ words, classes, first, last, figure }: Quantity): Excuse | null {
  if ((classes & (DUE | SET | INTENDED)) === 0 || isGiven(words, first, figure)) return null;
  const wished =
    ((classes & DUE) !== 0 && dueBy(words, first, last)) ||
    ((classes & SET) !== 0 &&
      (guided(words, first, last) ||
        fixedPoint(words, first) ||
        called(words, first) ||
        committedTo(words, first) ||
        aimed(words, first, last) ||
        moved(words, first))) ||
    ((classes & INTENDED) !== 0 &&
      (wouldDo(words, first) ||
        reduced(words, first) ||
        intended(words, first) ||
        weighed(words, first, last)));
  return wished ? 'wished' : null;
}

const before = (words: readonly PlainWord[], first: number): number => {
  let at = first;
  while (at > 0 && words[at - 1]!.lower !== 'of' && APPROXIMATORS.has(words[at - 1]!.lower)) at--;
  return at;
};

const year = (word: PlainWord | undefined) => word !== undefined && /^20[2-9]\d$/.test(word.lower);

/** "To cut it by half by 2030", "for raising the share to 12 percent by 2028", "we will build 400 by 2031". */
function dueBy(words: readonly PlainWord[], first: number, last: number): boolean {
  let due = false;
  for (let at = last; at < last + 10 && words[at] && words[at]!.lower !== ';'; at++)
    if (words[at]!.lower === 'by')
      due ||=
        year(words[at + 1]) ||
        (/^(?:the|end|fiscal)$/.test(words[at + 1]?.lower ?? '') && year(words[at + 4]));
  if (!due) return false;
  for (let at = first - 1; at >= 0 && at > first - 16; at--) {
    const { lower } = words[at]!;
    if (lower === ';') return false;
    const next = words[at + 1]!;
    if (lower === 'to' && next.isWord && !next.isNumber && !next.capital && at + 1 < first)
      return !PROJECTING.has(words[at - 1]?.lower ?? '');
    if (/^(?:for|of|by|on|toward|towards)$/.test(lower) && next.lower.endsWith('ing')) return true;
    if (/^(?:will|'ll|shall|must)$/.test(lower)) return /^(?:we|i)$/.test(words[at - 1]?.lower ?? '');
  }
  return false;
}

/** What stands before "to" where somebody foretells: "is projected to reach". */
const PROJECTING = new Set(
  'projected expected estimated forecast set likely going predicted on due bound slated according from up down'.split(
    ' ',
  ),
);

/** What a company gives guidance on. */
const GUIDED = new Set(
  `revenue revenues sales margin margins earnings eps ebitda growth capex expense expenses income cash flow tax rate
  cost costs volume volumes bookings arr shipments spending expenditures opex profit depreciation interest guidance
  outlook dividend dividends billings savings price prices pricing orders organic`.split(/\s+/),
);

const EXPECTING = new Set(
  'expect expecting anticipate anticipating guide guiding forecast forecasting assume assuming project plan planning see'.split(
    ' ',
  ),
);

/** "We expect revenue of $2 billion", "sales flat to up 1 percent". */
function guided(words: readonly PlainWord[], first: number, last: number): boolean {
  if (/^(?:up|down)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'to')
    if (words[first - 3]?.lower === 'flat') return true;
  for (let at = first - 1; at > 0 && at > first - 18; at--) {
    const { lower } = words[at]!;
    if (lower === ';') return false;
    if (!EXPECTING.has(lower)) continue;
    const subject = words[at - 1]!.lower;
    const own = /^(?:we|i|'re|currently|now|still)$/.test(subject);
    if (own && compares(words, at, first)) return false;
    if (own && words[at + 1]!.lower !== 'that')
      return words.slice(at, last + 4).some((word) => GUIDED.has(word.lower));
  }
  return false;
}

const PLANNED = new Set(
  'guidance outlook forecast estimate expectation target range plan previous prior'.split(' '),
);

/** "We expect 30 percent, compared with 22 in 2023": what was is no guidance. */
function compares(words: readonly PlainWord[], from: number, first: number): boolean {
  for (let at = first - 1; at > from && at > first - 9; at--) {
    const { lower } = words[at]!;
    if (PLANNED.has(lower) || lower === 'and') return false;
    if (lower === 'compared' || lower === 'versus' || lower === 'vs') return true;
    if (lower === 'from' && /^(?:up|down)$/.test(words[at - 1]!.lower)) return true;
    if (lower === 'to' && words[at - 1]!.lower === 'similar') return true;
  }
  return false;
}

const FIXED = new Set('guidance outlook ceiling ambition budget allowance'.split(' '));

/** "Our ceiling is 3 times", "the plan is unchanged: $3 billion and 22 percent". */
function fixedPoint(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    const { lower } = words[at]!;
    if (lower === ';') return false;
    if (lower === ':') return words.slice(Math.max(0, at - 6), at).some((word) => isAim(word.lower));
    if (FIXED.has(lower) && /^(?:above|below|beat|beats|than|over|under)$/.test(words[at - 2]?.lower ?? ''))
      return false;
    if (FIXED.has(lower) && /^(?:our|the)$/.test(words[at - 1]?.lower ?? '') && first - at < 7)
      return (
        words
          .slice(at + 1, first)
          .some((word) =>
            /^(?:is|remains|stays|of|assumes|implies|reflects|contemplates)$/.test(word.lower),
          ) && lower !== 'budget'
      );
  }
  return false;
}

const isAim = (lower: string) =>
  FIXED.has(lower) || /^(?:plan|target|targets|goal|goals|objective)$/.test(lower);

const DOING = new Set(
  'deliver build recruit hire invest spend fund introduce train offer plant provide contribute donate pay dedicate install add'.split(
    ' ',
  ),
);

/** "Labour would build 40,000 homes", "we would hire 200": what somebody would do if they could. */
function wouldDo(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 2; at > 0 && at > first - 7; at--) {
    if (!/^(?:would|'d)$/.test(words[at]!.lower)) continue;
    const subject = words[at - 1]!;
    return (
      DOING.has(words[at + 1]!.lower) &&
      (/^(?:we|i|they|he|she|party|government|administration|coalition|opposition)$/.test(subject.lower) ||
        (subject.capital && !/^(?:provide|pay|add)$/.test(words[at + 1]!.lower)))
    );
  }
  return false;
}

const CALLS = new Set(
  'demand demands proposal proposals bid bids plea request requests appeal call calls ask offer'.split(' '),
);

/** "A demand for 35 percent", "the proposed 120 units", "we were promised 40", "not to exceed $90,000". */
function called(words: readonly PlainWord[], first: number): boolean {
  const at = before(words, first);
  const link = words[at - 1]?.lower ?? '';
  if (/^(?:for|of)$/.test(link) && CALLS.has(words[at - 2]?.lower ?? '')) return true;
  if (/^(?:promised|pledged)$/.test(link)) return /^(?:was|were|been|'re)$/.test(words[at - 2]?.lower ?? '');
  if (link === 'exceed') return words[at - 2]?.lower === 'to';
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }, i, part) =>
      lower === 'proposed'
        ? /^(?:the|a|this|an)$/.test(part[i - 1]?.lower ?? words[first - 4]?.lower ?? '')
        : false,
    );
}

/** "The plan commits us to 2 percent a year". */
function committedTo(words: readonly PlainWord[], first: number): boolean {
  let at = first;
  while (at > 0 && words[at - 1]!.lower !== 'to' && APPROXIMATORS.has(words[at - 1]!.lower)) at--;
  if (words[at - 1]?.lower !== 'to') return false;
  return words.slice(Math.max(0, at - 7), at - 1).some(({ lower }) => /^commit(?:s|ted|ting)?$/.test(lower));
}

const MOVING = new Set(
  'approve approving approval authorize authorise authorizing authorising authorization adopt adopting adoption award awarding appropriate appropriating allocate allocating transfer transferring'.split(
    ' ',
  ),
);

/** "I move to approve $90,000", "a resolution authorizing a contract of $90,000": what is put to the vote. */
function moved(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 22; at--) {
    const { lower } = words[at]!;
    if (!MOVING.has(lower)) continue;
    const verb = words[at - 1]?.lower ?? '';
    // "- Approve $900 a person": the item itself is what is put.
    if (!lower.endsWith('ed') && (at === 0 || (at === 1 && !words[0]!.isWord))) return true;
    if (
      lower.endsWith('ing') ||
      lower.endsWith('al') ||
      lower.endsWith('ion') ||
      /^(?:to|and|we|please|consider|we|council)$/.test(verb)
    )
      return words.slice(0, first).some((word) => PUT.has(word.lower)) || at < 2;
  }
  return false;
}

const PUT = new Set(
  'move motion resolution ordinance item agenda recommend recommending recommends recommendation consider consideration request requesting asking second council board commission consent'.split(
    ' ',
  ),
);

/** "It would bring the price to no more than $35". */
function reduced(words: readonly PlainWord[], first: number): boolean {
  if (
    words[first - 1]?.lower !== 'than' ||
    words[first - 2]?.lower !== 'more' ||
    words[first - 3]?.lower !== 'no'
  )
    return false;
  return words.slice(0, first).some(({ lower }) => lower === 'would');
}

/** Phrases by which somebody says what they mean to do, with `to` or a quantity behind them. */
const INTENDING: ReadonlySet<string> = new Set(
  'plan plans planning intend intends intending willing agreed prepared looking like happy offering propose proposes proposing'.split(
    ' ',
  ),
);

/** "We are willing to go to 15 percent", "I'd like to see 12 miles", "we're going to plant 60 trees". */
function intended(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 2; at > 0 && at > first - 9; at--) {
    const { lower } = words[at]!;
    if (lower === ';' || lower === ',') return false;
    if (words[at + 1]!.lower !== 'to') continue;
    if (lower === 'like') return /^(?:would|'d)$/.test(words[at - 1]!.lower);
    if (lower === 'looking') return words[at + 2]?.lower !== 'see' && at + 2 < first;
    if (lower === 'going')
      return (
        DOING.has(words[at + 2]?.lower ?? '') && /^(?:'re|'m|are|am|were|was|not)$/.test(words[at - 1]!.lower)
      );
    if (INTENDING.has(lower))
      return words.slice(Math.max(0, at - 4), at).some((word) => /^(?:we|i|'re|'m|'d|'ve)$/.test(word.lower));
  }
  return false;
}

/** "A cap of 3 percent", "the plan calls for 40 units", "let's make it 1,000", "$250,000 is too low". */
function weighed(words: readonly PlainWord[], first: number, last: number): boolean {
  const at = before(words, first);
  const link = words[at - 1]?.lower;
  if (link === 'of' && /^(?:cap|limit|maximum|minimum|threshold)$/.test(words[at - 2]?.lower ?? ''))
    return /^(?:a|an|with)$/.test(words[at - 3]?.lower ?? '');
  if (link === 'for' && /^(?:call|calls|calling|called)$/.test(words[at - 2]?.lower ?? '')) return true;
  for (let word = link === 'that' ? 0 : first - 1; word > 0 && word > first - 6; word--) {
    const { lower } = words[word]!;
    if (/^(?:'s|us)$/.test(lower) && words[word - 1]!.lower === 'let') return true;
    if (/^(?:support|accept|prefer|favor|favour)$/.test(lower) && words[word - 1]!.lower === 'would')
      return true;
    if (lower === 'with' && /^(?:comfortable|okay|ok|happy)$/.test(words[word - 1]!.lower)) return true;
  }
  if (/^max(?:imum)?$/.test(words[last]?.lower ?? ''))
    if (/^(?:budget|spend|spending|price|total)$/.test(words[last + 1]?.lower ?? '')) return true;
  const judged = /^(?:probably|just|simply|clearly|still|way|far|much|not)$/.test(
    words[last + 1]?.lower ?? '',
  )
    ? last + 2
    : last + 1;
  // "$145,000 a year hardly makes one rich".
  const spent = pastPeriod(words, pastOther(words, last));
  if (/^(?:hardly|barely|scarcely)$/.test(words[spent]?.lower ?? ''))
    return /^(?:qualifies|qualify|makes|make|buys|buy|counts|amounts)$/.test(words[spent + 1]?.lower ?? '');
  return /^(?:is|are|'s)$/.test(words[last]?.lower ?? '') && JUDGING.has(words[judged]?.lower ?? '');
}

/** The first word behind "a year", if that begins at `at`. */
const pastPeriod = (words: readonly PlainWord[], at: number) =>
  /^(?:a|per)$/.test(words[at]?.lower ?? '') ? at + 2 : at;

/** The first word behind "or even $345,000". */
function pastOther(words: readonly PlainWord[], last: number): number {
  if (words[last]?.lower !== 'or') return last;
  let at = words[last + 1]?.lower === 'even' ? last + 2 : last + 1;
  if (/^[$£€]$/.test(words[at]?.lower ?? '')) at++;
  return words[at]?.isNumber ? at + 1 : last;
}

const JUDGING = new Set('too enough plenty fine reasonable ridiculous outrageous nothing fair'.split(' '));

/** A word of {@link dueBy}. */
const DUE = wordClass((lower) => lower === 'by');

/** One of these is in whatever {@link guided}, {@link fixedPoint}, {@link called}, {@link committedTo}, {@link aimed}, {@link moved} find. */
const SET = wordClass(
  (lower) =>
    lower === 'flat' ||
    AIMING.has(lower) ||
    EXPECTING.has(lower) ||
    isAim(lower) ||
    CALLS.has(lower) ||
    MOVING.has(lower) ||
    /^(?:promised|pledged|proposed|exceed|commit(?:s|ted|ting)?)$/.test(lower),
);

/** And one of these in what {@link wouldDo}, {@link reduced}, {@link intended} and {@link weighed} find. */
const INTENDED = wordClass(
  (lower) =>
    INTENDING.has(lower) ||
    JUDGING.has(lower) ||
    /^(?:would|d|like|looking|going|hardly|barely|scarcely|cap|limit|max|maximum|minimum|threshold|calls?|calling|called|let|comfortable|okay|ok|happy)$/.test(
      lower,
    ),
);
