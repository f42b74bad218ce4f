/** Quantities that somebody works towards or asks for: "on track for 17 percent", "a campaign to get 1 percent". */
import { isVerb } from './claims-quantity.ts';
import { APPROXIMATORS } from './sources-words.ts';
import type { PlainWord } from './sources-words-of.ts';

/** One of these is in whatever {@link aimed} finds. */
export const AIMING: ReadonlySet<string> = new Set(
  'track target comfortable campaign asks asking claiming recommended planned demanded demanding offered motion proposal suggestion recommendation amendment would aiming authorizing authorising'.split(
    ' ',
  ),
);

/** How far an aim may stand before its quantity: "on track to deliver margins for the year in the range of". */
const REACH = 16;

/** @returns whether the sentence sets the quantity as an aim or a demand */
export function aimed(words: readonly PlainWord[], first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - REACH; at--) {
    const { lower } = words[at]!;
    if (/^[;—]$/.test(lower)) break;
    if (AIMING.has(lower) && aimsAt(words, at, first)) return true;
  }
  // "The 50 percent is what we are aiming for."
  return (
    words[last]?.lower === 'is' &&
    words[last + 1]?.lower === 'what' &&
    words.slice(last + 2, last + 7).some(({ lower }) => /^(?:aiming|want|target|targeting)$/.test(lower))
  );
}

function aimsAt(words: readonly PlainWord[], at: number, first: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  switch (words[at]!.lower) {
    case 'track':
      return before === 'on' && /^(?:to|for|from|with|toward|towards)$/.test(next);
    case 'target':
      return next === 'to' && isVerb(words[at + 2]);
    case 'comfortable':
      return words.slice(at + 1, first).some(({ lower }) => /^(?:can|could|to|at|with)$/.test(lower));
    case 'campaign':
      return next === 'to' && isVerb(words[at + 2]) && first - at < 9;
    case 'asks':
    case 'asking':
      return next === 'for' && first - at < 7 && onlyCuts(words, at + 2, first);
    case 'planned':
      return next === 'for' && /^(?:we|i|they|had|'d)$/.test(before) && onlyCuts(words, at + 2, first);
    case 'demanded':
    case 'demanding':
      return onlyCuts(words, at + 1, first);
    case 'offered':
      return /^(?:we|i|they|he|she|'ve)$/.test(before) && first - at < 4;
    case 'motion':
    case 'proposal':
    case 'suggestion':
    case 'recommendation':
    case 'amendment':
      if (/^(?:is|was)$/.test(next)) return /^(?:to|that|for)$/.test(words[at + 2]!.lower);
      return next === 'would' && SETTING.has(words[at + 2]!.lower);
    case 'would':
      return /^(?:we|i)$/.test(before) && SETTING.has(next) && first - at < 9;
    case 'claiming':
      return /^[$£€]$/.test(words[first]!.lower) && first === at + 1;
    case 'recommended':
      return /^(?:has|have|had|'ve)$/.test(before) && first - at < 6 && onlyCuts(words, at + 1, first);
    default:
      return /^(?:by|for)$/.test(before) && words.slice(0, at).some(({ lower }) => ASKED.has(lower));
  }
}

/** What a proposal does to a fee or a share. */
const SETTING = new Set('set cap limit fix raise lower cut reduce increase keep hold'.split(' '));

const ASKED = new Set('ask asked asks urged urges called calls'.split(' '));

/** Whether nothing but "a cut of", "a duty of some" leads to the quantity. */
function onlyCuts(words: readonly PlainWord[], from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const { lower } = words[at]!;
    if (lower === 'a' || lower === 'an' || lower === 'of' || APPROXIMATORS.has(lower) || MEASURES.has(lower))
      continue;
    return false;
  }
  return true;
}

const MEASURES = new Set(
  'ransom cut raise rise reduction increase ceiling cap floor fee fine duty tariff levy tax share total minimum maximum payment sum budget'.split(
    ' ',
  ),
);
