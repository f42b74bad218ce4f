/** Years and decades: a number of four digits that is no count, "the late '80s", "nineteen eighty-nine". */
import { readOrdinal, readYear } from './dates-numbers.ts';
import { calendarValue, found, type Reader, type Reading } from './dates-reader.ts';
import { COUNTED_NOUNS, TIME_PREPOSITIONS } from './dates-words.ts';

/** "the 1990s", "the late '80s", "the sixties", "the 1800s", with the number at `at`. */
export function readDecade(r: Reader, at: number, article: boolean): Reading | null {
  if (article && /^(?:temperatures?|highs|lows|degrees)$/.test(r.lower(at - 3))) return null;
  if (r.size(at) === 2 && measures(r, at)) return null;
  const spelled = r.word(at)?.decade ?? 0;
  const before = r.lower(article ? at - 2 : at - 1);
  if (spelled) {
    if (!article && !/^(?:early|mid|late|-)$/.test(before)) return null;
    return found(at, at + 1, 'DATE', null, String(190 + spelled / 10));
  }
  const quoted = r.is(at, "'") ? at + 1 : at;
  const digits = r.digits(quoted);
  if (digits < 0) return null;
  const mark = r.is(quoted + 1, "'") && r.glued(quoted + 1) ? quoted + 2 : quoted + 1;
  if (!r.is(mark, 's') || !r.glued(mark)) return null;
  if (r.size(quoted) === 4 && digits >= 1000 && digits < 2200) {
    if (digits % 100 === 0 && digits !== 2000) return found(at, mark + 1, 'DATE', null, String(digits / 100));
    return digits % 10 === 0 ? found(at, mark + 1, 'DATE', null, String(digits / 10)) : null;
  }
  if (r.size(quoted) !== 2 || digits % 10) return null;
  // "in his late 30s" is an age.
  const part = r.isDash(at - 1) ? at - 2 : at - 1;
  const near = article || (/^(?:early|mid|late)$/.test(r.lower(part)) && r.is(part - 1, 'the'));
  if (quoted === at && !near) return null;
  if (quoted > at && (!r.glued(quoted) || !r.tokens[at]!.spaced) && !r.isDash(at - 1)) return null;
  const century = digits <= 20 && digits < 20 ? 20 : 19;
  return found(at, mark + 1, 'DATE', null, `${century}${digits / 10}`);
}

const MEASURED = new Set(
  'margin margins temperature temperatures degrees percent percentage grow growth rate rates'.split(' '),
);

/** "Our margins will be in the mid-70s": a share or a temperature, not a decade. */
function measures(r: Reader, at: number): boolean {
  const the = r.isDash(at - 1) ? at - 3 : at - 1;
  if (r.is(the, 'the') && /^(?:reach|reaches|reached|hit|hits|exceed|above|below)$/.test(r.lower(the - 1)))
    return true;
  for (let i = at - 1, stop = Math.max(0, at - 16); i >= stop; i--) if (MEASURED.has(r.lower(i))) return true;
  return false;
}

/** "2016 November", the larger part first; in "in 2016 November was wet" the two are apart. */
export function readYearMonth(r: Reader, at: number): Reading | null {
  const year = r.digits(at);
  const month = r.word(at + 1);
  if (!month?.month || year < 1900 || year > 2099 || !(r.capital(at + 1) || !month.weak)) return null;
  const to = month.abbreviated && r.is(at + 2, '.') && r.glued(at + 2) ? at + 3 : at + 2;
  if (r.isWord(to) ? !/^(?:and|to|through|until|or)$/.test(r.lower(to)) : r.isNumber(to)) return null;
  return found(at, to, 'DATE', null, calendarValue(year, month.month, 0));
}

const YEAR_PREPOSITIONS = new Set(
  'in since by until before after from through during of circa late early mid year between till'.split(' '),
);
const COUNTING_PREPOSITIONS = new Set(['of', 'from', 'by', 'between']);
/** After these a number of four digits is the name of something else. */
const NO_YEAR_AFTER = new Set('$ # § no number page pages section sections room rule form'.split(' '));

/** Before a year that stands before a plural: "the 2020 elections", but "hired 2020 engineers". */
const NAMING = new Set(
  'the our his her its their my your this that s in as since during before after late early mid'.split(' '),
);

/** "census", "business", "crisis": words in -s of which there is one. */
const NO_PLURAL = /(?:us|ss|is)$/;

/** What years have and nobody counts by the thousand: "average 2024 prices", "2019 levels". */
const NEVER_COUNTED = new Set(
  'prices levels figures data terms results elections earnings revenues estimates projections rates standards'.split(
    ' ',
  ),
);

/** Whether a word shows the number after it to be a name's: "the 2020", and the 2010 of "the 2020 and 2010". */
function names(r: Reader, at: number): boolean {
  const lower = r.lower(at);
  if (NAMING.has(lower)) return true;
  return (lower === 'and' || lower === 'or') && r.size(at - 1) === 4 && NAMING.has(r.lower(at - 2));
}

function countsPlural(r: Reader, at: number): boolean {
  const token = r.tokens[at];
  return (
    token !== undefined &&
    r.isWord(at) &&
    token.spaced &&
    !token.capital &&
    token.lower.length > 4 &&
    token.lower.endsWith('s') &&
    !NO_PLURAL.test(token.lower) &&
    !NEVER_COUNTED.has(token.lower) &&
    !r.word(at) &&
    !TIME_PREPOSITIONS.has(token.lower)
  );
}

/** Events that are told apart by their year: "the World Cup 2018". */
const HELD = new Set(
  'cup games olympics paralympics summit championship championships festival expo biennale congress convention census budget election elections eurovision'.split(
    ' ',
  ),
);

/** The end of "or 2" after 2001, "or 20" after 2019; 0 where no year follows. */
function orNext(r: Reader, at: number, year: number): number {
  if (!r.is(at, 'or') || r.size(at + 1) > 2) return 0;
  const short = r.digits(at + 1);
  const after = r.lower(at + 2);
  const next = short >= 0 && short === (year + 1) % (r.size(at + 1) === 1 ? 10 : 100);
  return next && !r.word(at + 2)?.unit && !countsPlural(r, at + 2) && after !== '%' && after !== 'percent'
    ? at + 2
    : 0;
}

/** Words that show a number of four digits, or one in words, to be a year. */
export function readYearPhrase(r: Reader, at: number, evidence: boolean): Reading | null {
  const year = readYear(r, at);
  if (!year) return null;
  const { next } = year;
  if (r.isNumber(at)) {
    if (at > 0 && r.glued(at) && !/^["'([*_—–-]$/.test(r.lower(at - 1))) return null;
    // "(2005: 46.2 percent)": the year whose value follows.
    const compared = r.is(next, ':') && r.is(at - 1, '(') && r.isNumber(next + 1) && !r.glued(next + 1);
    if (compared) return found(at, next, 'DATE', null, String(year.value));
    if (r.glued(next) && (r.isWord(next) || /^[%/°$\\:]$/.test(r.lower(next)))) return null;
    if (
      r.isDash(next) &&
      r.glued(next) &&
      r.glued(next + 1) &&
      (r.isNumber(next + 1) || r.isWord(next + 1))
    ) {
      if (r.isNumber(next + 1)) return null;
      // "a 2000-page agreement"
      if (COUNTED_NOUNS.has(r.lower(next + 1)) || COUNTED_NOUNS.has(`${r.lower(next + 1)}s`)) return null;
    }
    // "42 U.S.C. 1983" is a section.
    if (r.is(at - 1, '.') && r.is(at - 2, 'c') && r.glued(at - 2)) return null;
    if (r.isDash(at - 1) && r.glued(at - 1) && r.glued(at) && r.isNumber(at - 2)) return null;
    const after = r.lower(next);
    if (COUNTED_NOUNS.has(after) && (after === 'vision' || r.tokens[next]!.spaced)) {
      if (
        !(evidence && after === 'people') &&
        !(r.is(at - 1, 'the') || (r.is(at - 1, 'in') && after === 'americans'))
      )
        return null;
    }
    const before = r.lower(at - 1);
    const quarter = readOrdinal(r, next);
    if (quarter && quarter.value < 5 && r.is(r.hyphen(quarter.next), 'quarter'))
      return found(at, r.hyphen(quarter.next) + 1, 'DATE', null, `${year.value}-Q${quarter.value}`);
    if (evidence) return found(at, next, 'DATE', null, String(year.value));
    // "No. 2004", where "no 2004 tax" names one.
    const none = before === 'no' && !r.capital(at - 1) && r.isWord(next) && !countsPlural(r, next);
    if ((NO_YEAR_AFTER.has(before) && !none) || (before === '.' && r.is(at - 2, 'no'))) return null;
    const strong = YEAR_PREPOSITIONS.has(before);
    if (year.value < 1900 || year.value > 2060) {
      const closes = next >= r.tokens.length || !r.isWord(next);
      if (!(strong || (before === 'to' && closes)) || year.value < 1500) return null;
      // "of 1800 feet", "by 2500 votes": a number before a noun.
      if (!closes && COUNTING_PREPOSITIONS.has(before) && !TIME_PREPOSITIONS.has(after) && !r.capital(next))
        return null;
      return found(at, next, 'DATE', null, String(year.value));
    }
    if (countsPlural(r, next) && !names(r, at - 1)) return null;
    const either = orNext(r, next, year.value);
    if (either) return found(at, either, 'DATE', null);
    if (strong || before === 'the' || before === '' || TIME_PREPOSITIONS.has(before))
      return found(at, next, 'DATE', null, String(year.value));
    const named = r.isWord(at - 1) && r.capital(at - 1) && !r.word(at - 1);
    if (named && !NAMING.has(before) && !HELD.has(before)) return null;
    return found(at, next, 'DATE', null, String(year.value));
  }
  if (r.is(at, "'")) {
    if (!r.tokens[at]!.spaced || (r.is(next, 's') && r.glued(next))) return null;
    const strong =
      /^(?:in|since|by|until|of|for|during|from|before|after|class|to|and|or|early|late|mid|was|be|about|around|maybe)$/.test(
        r.lower(at - 1),
      );
    return strong && !r.is(next, "'") ? found(at, next, 'DATE', null, String(year.value)) : null;
  }
  const before = r.lower(at - 1);
  if (
    !evidence &&
    !/^(?:in|since|by|until|before|after|from|of|early|late|mid|year|the|through|during|to|and)$/.test(before)
  )
    return null;
  if (
    COUNTED_NOUNS.has(r.lower(next)) ||
    r.word(next)?.unit ||
    r.is(next, 'percent') ||
    r.is(next, 'hundred') ||
    r.is(next, 'thousand')
  )
    return null;
  if (year.value < 1600 || year.value > 2060) return null;
  if (before === 'of' || before === 'to' || before === 'and' || before === 'the') {
    if (!evidence && (r.is(at, 'two') || next - at < 2)) return null;
  }
  if (year.value === 2000 && r.isWord(next) && !TIME_PREPOSITIONS.has(r.lower(next))) return null;
  return found(at, next, 'DATE', null, String(year.value));
}
