/** Quantities of a supposed case, of a threshold, of an echo or of the measure on the table. */
import { amount, type Excuse, isCount, isGiven, type Quantity } from './claims-quantity.ts';
import type { PlainWord } from './sources-words-of.ts';

/** @returns `supposed` where the sentence works out a case rather than reports one */
export function workedOut({ words, first, figure }: Quantity): Excuse | null {
  if (caseAtHead(words)) return 'supposed';
  if (askedOfCase(words)) return 'supposed';
  if (youMake(words) && figure.unit !== 'percent') return 'supposed';
  return byMeans(words, first) && !isGiven(words, first, figure) ? 'wished' : null;
}

const CONDITIONAL = /^(?:'d|would|could|might)$/;

/** "At 5 percent, you'd be short", "on a house of $300,000, that'd come to $147": a case, then what would follow. */
function caseAtHead(words: readonly PlainWord[]): boolean {
  let at = 0;
  while (at < 2 && /^(?:so|and|well|,)$/.test(words[at]?.lower ?? '')) at++;
  const head = words[at]?.lower ?? '';
  const named = head === 'at' && (words[at + 1]?.isNumber || /^[$£€]$/.test(words[at + 1]?.lower ?? ''));
  const any = /^(?:on|for|with)$/.test(head) && /^an?$/.test(words[at + 1]?.lower ?? '');
  if (!named && !any) return false;
  for (let next = at + 3; next + 1 < words.length && next < at + 24; next++)
    if (words[next]!.lower === ',' && /^(?:you|we|that|it|they)$/.test(words[next + 1]!.lower))
      return CONDITIONAL.test(words[next + 2]?.lower ?? '');
  return false;
}

/** "What happens if sales stay down 3 percent, or 5?" */
function askedOfCase(words: readonly PlainWord[]): boolean {
  if (words.at(-1)?.lower !== '?') return false;
  for (let at = 0; at + 2 < words.length && at < 16; at++)
    if (words[at]!.lower === 'what' && /^(?:if|happens|about)$/.test(words[at + 1]!.lower))
      return words[at + 1]!.lower === 'if' || words[at + 2]!.lower === 'if';
  return false;
}

/** "You make it cheaper, people buy four times as much": anybody's case. */
function youMake(words: readonly PlainWord[]): boolean {
  return (
    words[0]?.lower === 'you' &&
    /^(?:make|take|put|cut|double|raise|lower|give|build|buy|hire)$/.test(words[1]?.lower ?? '')
  );
}

/** "It shows how we can cut it by 3 million": a way to a quantity. */
function byMeans(words: readonly PlainWord[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 12 && words[at]!.lower !== ','; at--)
    if (at < first - 2 && words[at]!.lower === 'how' && /^(?:we|they|you|to)$/.test(words[at + 1]!.lower))
      return words[at + 1]!.lower === 'to' || /^(?:can|could)$/.test(words[at + 2]!.lower);
  return false;
}

/** "Those making under $400,000", "homes with incomes below $20,000": where a line is drawn. */
export function threshold({ words, first, figure }: Quantity): Excuse | null {
  if (figure.unit === null || figure.unit === 'percent') return null;
  let at = first - 1;
  if (words[at]?.lower === 'than' && /^(?:less|more)$/.test(words[at - 1]?.lower ?? '')) at--;
  else if (!/^(?:under|over|below|above|between)$/.test(words[at]?.lower ?? '')) return null;
  if (/^(?:are|is|be|were|was|'re)$/.test(words[at - 2]?.lower ?? '')) return null;
  if (ofIncome(words, at)) return 'label';
  if (words[at]!.lower === 'between') return null;
  const verb = words[at - 1]?.lower ?? '';
  // "90 percent of them make less than": there the line is the finding.
  if (/^(?:make|earn)$/.test(verb)) return words[at - 2]?.lower === 'who' ? 'label' : null;
  return /^(?:making|earning)$/.test(verb) ? 'label' : null;
}

/** "Families with yearly incomes below": a group that its income marks off. */
function ofIncome(words: readonly PlainWord[], at: number): boolean {
  if (!/^(?:incomes?|earnings|salaries|salary)$/.test(words[at - 1]?.lower ?? '')) return false;
  for (let before = at - 2; before >= at - 5; before--) if (words[before]?.lower === 'with') return true;
  return false;
}

/** "This caps rents at 3 percent": what the measure on the table says, read out by those who vote on it. */
export function onTheTable({ words, first }: Quantity): Excuse | null {
  for (let at = first - 1; at > 0 && at > first - 14; at--) {
    if (!LIMITING.has(words[at]!.lower)) continue;
    const before = words[at - 2]?.lower;
    return words[at - 1]!.lower === 'this' &&
      (before === undefined || !/^[a-z]+$/.test(before) || before === 'and')
      ? 'wished'
      : null;
  }
  return null;
}

const LIMITING = new Set('caps limits sets raises lowers keeps'.split(' '));

/** "Three times!": a sentence that only repeats a quantity of the one before it. */
export function echoed(quantity: Quantity): Excuse | null {
  const { words, first, last } = quantity;
  if (first > 1 || words.slice(last).some(({ isWord }) => isWord)) return null;
  if (words.slice(0, first).some(({ lower }) => !/^(?:yes|and|,)$/.test(lower))) return null;
  const { before } = quantity;
  for (let at = 0; at + (last - first) <= before.length; at++)
    if (words.slice(first, last).every(({ lower }, i) => before[at + i]!.lower === lower)) return 'talk';
  return null;
}

/** "A twelve-dollar pizza.", "the sixty-four-thousand-dollar question": a remark, a saying. */
export function remarked({ words, first, last, figure }: Quantity): Excuse | null {
  if (isCount(figure) || figure.unit === 'percent') return null;
  const noun = words[last]?.lower === '-' ? last + 2 : last;
  if (/^(?:question|questions)$/.test(words[noun]?.lower ?? '') && words[first - 1]?.lower === 'the')
    return 'emphatic';
  const hyphened = words.slice(first, last + 1).some(({ lower }) => lower === '-');
  return hyphened && first === 1 && /^an?$/.test(words[0]!.lower) && words.length <= last + 3 ? 'talk' : null;
}

/** "I've heard from dozens of owners, 50 of them": whom the speaker met. */
export function met({ words, first, figure }: Quantity): Excuse | null {
  if (!isCount(figure) || (amount(figure) ?? 0) >= 1000) return null;
  for (let at = first - 2; at > 0 && at > first - 12; at--) {
    const { lower } = words[at]!;
    const meets =
      (lower === 'heard' && words[at + 1]!.lower === 'from') ||
      (/^(?:talked|spoke|spoken)$/.test(lower) && /^(?:to|with)$/.test(words[at + 1]!.lower)) ||
      (lower === 'met' && words[at + 1]!.lower === 'with');
    if (!meets) continue;
    if (words.slice(at + 2, first).some((word) => /^(?:that|and|but|who)$/.test(word.lower))) return null;
    return words.slice(Math.max(0, at - 3), at).some((word) => word.lower === 'i') ? 'own-life' : null;
  }
  return null;
}
