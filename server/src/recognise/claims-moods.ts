/** Quantities that nobody states: asked about, supposed. */
import { amount, type Excuse, isCount, isGiven, type Quantity } from './claims-quantity.ts';
import { SUPPOSING } from './claims-words.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';
import { wordClass } from './words.ts';

const INVERTED = new Set(
  'is are was were do does did has have had can could will would should may might isn aren wasn weren don doesn didn hasn haven won wouldn shouldn couldn am'.split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(
  'when because given since although though while after with who which whose where despite considering'.split(
    ' ',
  ),
);

/** "Is it 5 percent?", "how many — 50?": the number itself is asked about. */
export function asked({ words, first, last, figure }: Quantity): Excuse | null {
  let end = words.length - 1;
  while (end >= 0 && words[end]!.lower === ')') end--;
  if (words[end]?.lower !== '?') return null;
  if (isGiven(words, first, figure)) return null;
  let start = first;
  while (start > 0 && !/^[;:.—…]$/.test(words[start - 1]!.lower)) start--;
  for (let at = first - 1; at >= start && at > 0; at--) {
    const { lower } = words[at]!;
    if (SUBORDINATORS.has(lower) && !(lower === 'with' && words[at - 1]!.isWord)) return null;
    if (words[at]!.lower === 'that' && TOLD.has(words[at - 1]!.lower)) return null;
  }
  for (let at = start; at < first; at++) {
    if (!INVERTED.has(words[at]!.lower)) continue;
    if (at === start && at + 1 === first) return 'asked';
    const next = words[at + 1]?.lower ?? '';
    if (
      (at === start || OPENERS.has(words[at - 1]!.lower)) &&
      ((start === 0 && at < 3) ||
        /^(?:it|that|this|there|they|he|she|we|you|i|the|a|n|'t|not|your|his|their|our|any)$/.test(next))
    )
      return 'asked';
  }
  return end <= 6 || !statesFirst(words, start, first, last) ? 'asked' : null;
}

const ASKING = new Set('who what why how which where whose when'.split(' '));

/** Whether the sentence states its quantity before it asks, or asks why or how it is so. */
function statesFirst(words: readonly PlainWord[], start: number, first: number, last: number): boolean {
  if (words.slice(0, first).some(({ lower }) => ASKING.has(lower))) return true;
  for (let at = last; at + 1 < words.length; at++) {
    if (!/^(?:[,—;:.]|and|so|but|then)$/.test(words[at]!.lower)) continue;
    const next = words[at + 1]!.lower;
    if (!ASKING.has(next) && !INVERTED.has(next)) continue;
    // "On the 20 percent margin, what would …": no more than the topic.
    return words.slice(start, first).some(({ lower }) => STATING.has(lower) || /(?:ed|'ve|'s)$/.test(lower));
  }
  return false;
}

const STATING = new Set(
  'is are was were has have had will would be been do does did said says say told get gets got put puts cost costs pay pays paid went made make makes fell rose grew lost spent took saw see came show shows'.split(
    ' ',
  ),
);

const TOLD = new Set(
  'admit explain understand recall remember accept agree acknowledge concede realise realize recognise recognize confirm fact know say says said think aware report reports reported given believe note so told announced shows showed found'.split(
    ' ',
  ),
);

const OPENERS = new Set('and so or but , what when where much many well then now yeah you mean'.split(' '));

/** "If you had 10,000", "suppose 50 people", "you'd get 500", "even if one in four". */
export function supposed(quantity: Quantity): Excuse | null {
  const { words, classes, first, figure } = quantity;
  if (isGiven(words, first, figure)) return null;
  if (
    figure.unit !== 'percent' &&
    /^(?:so|then|that|you|and|now|each)$/.test(words[0]?.lower ?? '') &&
    opensSupposition(quantity.before)
  )
    return 'supposed';
  if ((classes & SUPPOSES) === 0) return null;
  if (opensSupposition(words)) return 'supposed';
  let start = first;
  while (start > 0 && !/^[;—…]$/.test(words[start - 1]!.lower)) start--;
  for (let at = start; at < first; at++) {
    const { lower } = words[at]!;
    if (SUPPOSING.has(lower) && supposes(words, at)) return 'supposed';
    if (lower === 'if' && words.slice(at + 1, at + 5).some((word) => LOOKING.has(word.lower))) continue;
    if (lower !== 'if' && lower !== 'unless' && lower !== 'whether') continue;
    if (lower === 'whether') {
      if (first - at > 10 || words[at + 1]?.lower === 'or') continue;
      if (words.slice(at, first).some((word) => word.lower === ',')) continue;
      return 'supposed';
    }
    const comma = words
      .slice(at, first)
      .some((word, i) => i > 0 && (word.lower === ',' || word.lower === 'then'));
    const next = words[at + 1]?.lower ?? '';
    if (!comma) {
      if (/^(?:these|those|not|any)$/.test(next)) continue;
      const even = words[at - 1]?.lower === 'even' && /^(?:we|you|i)$/.test(next);
      if (at > start + 2 && figure.modifier !== null && !even) continue;
      return 'supposed';
    }
    if (/^(?:each|every)$/.test(next) && figure.unit !== 'percent') return 'supposed';
    const personal = /^(?:you|i|someone|somebody|one|we|she|he)$/.test(next);
    const main = words.slice(at + 1, first).map((word) => word.lower);
    const after = main.slice(main.lastIndexOf(',') + 1);
    if (counterfactual(words, at, first) || wouldHave(words, at, first, quantity.last)) return 'supposed';
    const would = /^(?:we|she|he)$/.test(next) ? WOULD : MAYBE;
    if (personal && after.some((word) => would.test(word))) return 'supposed';
    // "If you move it south, pay $1 an hour": what you would do, told bare.
    if (next === 'you' && BARE.has(words[first - 1]!.lower) && !words[first - 2]!.isWord) return 'supposed';
    // "If you have 100 users and 3 pay, that's a 3 percent share": worked out from the case.
    if (next === 'you' && after[0] === 'that' && after[1] === "'s")
      if (words.slice(at, first).some((word) => word.isNumber)) return 'supposed';
  }
  if (words[first - 1]?.lower === 'every' && figure.unit === 'percent') return 'supposed';
  for (let at = Math.max(start, first - 9); at < first - 1; at++)
    if (/^(?:when|once|whenever|until|unless)$/.test(words[at]!.lower) && words[at + 1]!.lower === 'you')
      if (figure.unit !== 'percent') return 'supposed';
  if (believedOf(words, first)) return 'supposed';
  for (let at = Math.max(start, first - 6); at < first; at++) {
    const { lower } = words[at]!;
    if (
      lower !== 'you' ||
      words[at - 1]?.lower === 'if' ||
      !isCount(figure) ||
      (amount(figure) ?? 1000) >= 1000
    )
      continue;
    const verb = words[at + 1]?.lower ?? '';
    if (
      /^(?:can|could|might|may|'d|would|put|make|take|pay|get|need|want|just|create|buy|use|'re|'ll)$/.test(
        verb,
      )
    )
      return 'supposed';
  }
  if (isCount(figure) || figure.unit !== 'percent') {
    for (let at = Math.max(start, first - 5); at < first - 1; at++)
      if (words[at]!.lower === 'you' && words[at + 1]!.lower === 'could') return 'supposed';
  }
  return null;
}

/** "You might think you need thousands": what the hearer is supposed to believe. */
function believedOf(words: readonly PlainWord[], first: number): boolean {
  for (let at = Math.max(2, first - 9); at < first; at++)
    if (/^(?:think|assume|imagine)$/.test(words[at]!.lower) && words[at - 2]!.lower === 'you')
      return /^(?:probably|may|might|'d)$/.test(words[at - 1]!.lower);
  return false;
}

/** One of these is in every sentence that supposes something by itself. */
const SUPPOSES = wordClass(
  (lower) =>
    SUPPOSING.has(lower) ||
    /^(?:if|unless|whether|every|when|once|whenever|until|you|let|say|take|at)$/.test(lower),
);

/** "If rates rose 2 percent, we'd lose 4 million": the verb in the past says that it is not so. */
function counterfactual(words: readonly PlainWord[], from: number, first: number): boolean {
  let comma = from + 1;
  while (comma < first && words[comma]!.lower !== ',') comma++;
  if (!WOULD.test(words[comma + 2]?.lower ?? '') || comma + 2 >= first) return false;
  return words.slice(from + 2, from + 6).some(({ lower }, i) => from + 2 + i < comma && UNREAL.has(lower));
}

/** "If we had waited, thousands would have drowned": what did not come, behind the quantity. */
function wouldHave(words: readonly PlainWord[], from: number, first: number, last: number): boolean {
  const had = words
    .slice(from + 2, Math.min(from + 5, first))
    .some(({ lower }) => /^(?:had|would|'d)$/.test(lower));
  if (!had) return false;
  for (let at = last; at < last + 4; at++)
    if (words[at]?.lower === 'would') return /^(?:have|'ve)$/.test(words[at + 1]?.lower ?? '');
  return false;
}

const BARE = new Set('pay charge get hire sell buy spend save give take add'.split(' '));

const UNREAL = new Set(
  'were had rose fell went dropped lost hit got took cut grew doubled closed stopped moved paid gave made did sold bought raised'.split(
    ' ',
  ),
);

const WOULD = /^(?:'d|would|could|might)$/;
const MAYBE = /^(?:you|i|'d|would|could|might|'ll)$/;

/** Not "since assuming office", not "imagine that, 6 billion". */
function supposes(words: readonly PlainWord[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (words[at]!.lower === 'assuming') return /^(?:that|you|we|it|there|everything)$/.test(next);
  return !(next === 'that' && words[at + 2]?.lower === ',');
}

/** "Say you've got a server", "Let's say there are two", "Suppose that". */
function opensSupposition(words: readonly PlainWord[]): boolean {
  let at = 0;
  while (at < 3 && /^(?:and|so|but|now|well|okay|,)$/.test(words[at]?.lower ?? '')) at++;
  const head = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (SUPPOSING.has(head)) return supposes(words, at);
  if (head === 'let' && next === "'s")
    return words[at + 2]?.lower === 'say' || words[at + 2]?.lower === 'assume';
  if (head === 'say' && words[at + 1]?.isNumber) return true;
  // "All you have to do is go there and look at 40 kinds".
  if (head === 'all' && next === 'you')
    return /^(?:have|need|got)$/.test(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'to';
  if (head === 'at' && /^[$£€]$/.test(next)) return /^(?:a|an|per)$/.test(words[at + 3]?.lower ?? '');
  if (head === 'take' && /^an?$/.test(next))
    return words.slice(at + 2, at + 7).some(({ lower }) => /^(?:of|with|who|earning|making)$/.test(lower));
  return head === 'say' && /^(?:you|we|i|there|that|somebody|someone|a|an)$/.test(next);
}

/** "We chose 75 percent", "we assumed 3 percent": a number that the speakers set. */
export function chosen({ words, first, figure }: Quantity): Excuse | null {
  let at = first - 1;
  while (at > 0 && APPROXIMATORS.has(words[at]!.lower)) at--;
  if (!/^(?:chose|picked|assumed|assume|assuming)$/.test(words[at]?.lower ?? '')) return null;
  return isGiven(words, first, figure) ? null : 'supposed';
}

const LOOKING = new Set('look looked compare recall remember think consider'.split(' '));
