/** Quantities that a sentence refers to, draws a line by or rules out, without stating them. */
import { type Excuse, isCount, type Quantity } from './claims-quantity.ts';
import type { PlainWord } from './sources-words-of.ts';

const REFERRING = new Set('figure number statistic stat estimate mark level threshold ratio'.split(' '));

/** "The $3 billion figure is older", "you are one of the 20": a quantity that was given before. */
export function takenUp({ words, first, last, figure }: Quantity): Excuse | null {
  const before = words[first - 1]?.lower ?? '';
  const next = words[last];
  const noun = next?.lower === '-' ? words[last + 2] : next;
  if (/^(?:the|that|this|your|his|her|their)$/.test(before) && REFERRING.has(noun?.lower ?? ''))
    return 'talk';
  if (before === 'the' && isCount(figure) && last - first === 1 && words[first]!.isNumber)
    if (next?.lower !== '-' && (!next?.isWord || /^(?:and|or|in|is|was|has|are|were)$/.test(next.lower)))
      return 'talk';
  // "The famous 4 percent spending rule"
  const rule = [words[last], words[last + 1]].some((word) => word?.lower === 'rule');
  if (
    rule &&
    figure.unit === 'percent' &&
    words.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'the')
  )
    return 'talk';
  if (before !== 'the' || !isCount(figure) || words[first - 2]?.lower !== 'of') return null;
  if (words[first - 3]?.lower !== 'one') return null;
  return !next?.isWord || /^(?:is|was|has|had|are|were)$/.test(next.lower) ? 'talk' : null;
}

/** "Plus or minus 2 percent": how far a quantity may be off. */
export function tolerance({ words, first }: Quantity): Excuse | null {
  const either = words[first - 1]?.lower === 'minus' && words[first - 2]?.lower === 'or';
  return either && words[first - 3]?.lower === 'plus' ? 'guessed' : null;
}

/** "Nine out of ten people I talk to": whom the speaker happens to meet. */
export function ofAcquaintance({ words, last }: Quantity): Excuse | null {
  for (let at = last; at < last + 5; at++) {
    if (!words[at]?.isWord) return null;
    if (words[at]!.lower !== 'i') continue;
    const verb = words[at + 1]?.lower === "'ve" ? at + 2 : at + 1;
    return /^(?:talk|talked|speak|spoke|spoken|meet|met)$/.test(words[verb]?.lower ?? '') ? 'own-life' : null;
  }
  return null;
}

/** "The youngest of nine children": of whose family it is. */
export function ofFamily({ words, first, last, figure }: Quantity): Excuse | null {
  if (!isCount(figure) || words[first - 1]?.lower !== 'of' || !SIBLINGS.has(words[last]?.lower ?? ''))
    return null;
  return /^(?:one|first|second|third|last|oldest|eldest|youngest|\p{L}+th)$/u.test(
    words[first - 2]?.lower ?? '',
  )
    ? 'own-life'
    : null;
}

const SIBLINGS = new Set('children kids siblings boys girls brothers sisters sons daughters'.split(' '));

const COMPARING = new Set(
  'greater larger longer more less smaller shorter higher lower older younger fewer bigger'.split(' '),
);

/** "Fibers that are longer than 2 microns", "loans which are over $5,000": which ones are meant. */
export function criterion({ words, first }: Quantity): Excuse | null {
  let at = first - 1;
  if (words[at]?.lower === 'than' && COMPARING.has(words[at - 1]?.lower ?? '')) at--;
  else if (!/^(?:over|under|above|below)$/.test(words[at]?.lower ?? '')) return null;
  if (
    !/^(?:are|is)$/.test(words[at - 1]?.lower ?? '') ||
    !/^(?:that|which)$/.test(words[at - 2]?.lower ?? '')
  )
    return null;
  const noun = words[at - 3];
  return noun?.isWord && noun.lower.endsWith('s') ? 'label' : null;
}

/** "The potential for billions of robots": what could come. */
export function possible({ words, first }: Quantity): Excuse | null {
  return words[first - 1]?.lower === 'for' && words[first - 2]?.lower === 'potential' ? 'supposed' : null;
}

/** "Without spending another $3 million": what is not done. */
export function undone({ words, first }: Quantity): Excuse | null {
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    const { lower } = words[at]!;
    if (CLAUSE_ENDS.has(lower)) return null;
    if (lower !== 'without') continue;
    return isGerund(words[at + 1]) && at + 1 < first ? 'denied' : null;
  }
  return null;
}

const CLAUSE_ENDS = new Set(', ; — . : and but that which who because'.split(' '));

const isGerund = (word: PlainWord | undefined) =>
  word !== undefined && word.lower.length > 5 && word.lower.endsWith('ing');

/** "A fifth of the budget should go to schools": what ought to be. */
export function due({ words, last }: Quantity): Excuse | null {
  for (let at = last; at < last + 7; at++) {
    const { lower, isWord } = words[at] ?? { lower: '', isWord: false };
    if (lower === 'should') return 'wished';
    if (!isWord || /^(?:that|which|who|and|but|because|when|if|is|are|was|were|have|has|had)$/.test(lower))
      return null;
  }
  return null;
}
