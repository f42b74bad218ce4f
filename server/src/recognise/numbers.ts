/**
 * The words of English numbers, as any grammar lists them. Built once; looked up by a token's lower case.
 */

/** Cardinals below one hundred that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
]);

/** Words that multiply what stands before them; `lakh` and `crore` are Indian English. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['krore', 1e7],
  ['krores', 1e7],
  ['koti', 1e7],
  ['lkh', 1e5],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['doz', 12],
  ['dz', 12],
  ['dzs', 12],
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bln', 1e9],
]);

/** Plural magnitudes: with nothing before them, a vague figure. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['zillions', 1e21],
  ['gazillions', 1e21],
]);

/** Letters written against digits: `380K`, `2.4bn`. `m`, `b` and `t` are read with care, see figures-number. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Denominators of spoken fractions, singular and plural. `second` is never one. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 2],
      ['third', 3],
      ['quarter', 4],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
      ['sixteenth', 16],
      ['twentieth', 20],
      ['hundredth', 100],
      ['thousandth', 1000],
      ['millionth', 1e6],
      ['billionth', 1e9],
      ['trillionth', 1e12],
    ] as const
  ).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [word === 'half' ? 'halves' : `${word}s`, value],
  ]),
);

/** Those of one part, which may begin a figure: the `tenth` of `tenth of a gallon`. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  [...DENOMINATORS].filter(([word]) => !word.endsWith('s') && word !== 'half' && word !== 'quarter'),
);

/** What a hyphen after the tens makes of a denominator: the `first` of `twenty-firsts`. */
export const DENOMINATOR_UNITS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .flatMap((word, index): [string, number][] => [
      [word, index + 1],
      [`${word}s`, index + 1],
    ]),
);

/** Unicode's vulgar fractions. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** Points between the thousands and a comma before the hundredths, as most of Europe writes. */
const EUROPEAN = /^[1-9]\d{0,2}(?:\.\d{3}){1,4},\d{2}$/;

/**
 * Reads a run of digits with separators.
 * @param text `380,000`, `2.4`, `12,34,567.89`, `1.234.567`, `1.234,56`
 * @returns its value, NaN where the separators make no number (`1.2.3`, `0,0`, an address)
 */
export function parseDigits(text: string): number {
  if (!text.includes(',') && text.indexOf('.') === text.lastIndexOf('.')) return Number(text);
  if (EUROPEAN.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  const dots = text.split('.');
  if (dots.length > 2) {
    if (text.includes(',')) return Number.NaN;
    return dots.slice(1).every((group) => group.length === 3) && dots[0]!.length <= 3 && dots[0] !== '0'
      ? Number(dots.join(''))
      : Number.NaN;
  }
  const groups = dots[0]!.split(',');
  const last = groups.length - 1;
  const grouped =
    !dots[1]?.includes(',') &&
    groups[0]!.length <= 3 &&
    groups[0] !== '0' &&
    groups.every(
      (group, index) =>
        index === 0 || group.length === 3 || (index < last && group.length === 2 && groups.length > 2),
    );
  return grouped ? Number(`${groups.join('')}${dots.length === 2 ? `.${dots[1]}` : ''}`) : Number.NaN;
}

/** Verbs and adverbs that multiply. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ...(
    [
      ['double', 2],
      ['triple', 3],
      ['quadruple', 4],
      ['quintuple', 5],
    ] as const
  ).flatMap(([word, value]): [string, number][] =>
    [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`].map((form): [string, number] => [form, value]),
  ),
]);

/** `twofold`, `tenfold`. */
export const FOLDS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS, ['hundred', 100] as const, ['thousand', 1000] as const]
    .filter(([, value]) => value > 1)
    .map(([word, value]): [string, number] => [`${word}fold`, value]),
);
