/** Seasons, of which "fall" and "spring" are also ordinary words. */
import type { Direction, Season } from '../model/values.ts';
import { aheadOf, endsClause } from './dates-articles.ts';
import { readYear } from './dates-numbers.ts';
import { found, type Read, type Reader, type Reading } from './dates-reader.ts';
import { leanOf } from './dates-tense.ts';
import { TIME_PREPOSITIONS } from './dates-words.ts';

/** "summer", "the spring of 2022", "fall 2023"; "fall" and "spring" need evidence. */
export function readSeason(r: Reader, at: number, direction: Direction, evidence: boolean): Reading | null {
  const word = r.word(at)!;
  const { season } = word;
  if (!season || word.plural) return null;
  const article = r.is(at - 1, 'the');
  const before = r.lower(article ? at - 2 : at - 1);
  const of = r.is(at + 1, 'of') || r.is(at + 1, ',') ? at + 2 : at + 1;
  const year = readYear(r, of);
  if (year && (r.digits(of) >= 1500 || r.is(of, "'") || !r.isNumber(of)))
    return found(at, afterSecondYear(r, year), 'DATE', null, `${year.value}-${season}`);
  if (r.is(at + 1, 'of') && r.is(at + 2, 'that') && r.is(at + 3, 'year'))
    return found(at, at + 4, 'DATE', null);
  const inYear = falls(r, at, before, article) ? null : (r.word(of)?.direction ?? null);
  if (inYear !== null && r.is(of + 1, 'year'))
    return found(at, of + 2, 'DATE', {
      kind: 'season',
      season,
      direction: null,
      lean: null,
      year: { kind: 'unit', unit: 'year', offset: inYear },
    });
  if (!evidence) {
    const preposition =
      /^(?:in|since|by|during|until|through|throughout|over|before|after|from|this|that|every)$/.test(before);
    const told = before === 'that' && !article && endsClause(r, at + 1);
    if (comes(r, at, before) || aheadOf(r, at + 1)) return alone(r, at, season, direction);
    if (!preposition || (word.weak && !article && !told)) return null;
    if (word.weak && !told && !/^(?:in|since|by|during|until|this|before)$/.test(before)) return null;
    if (r.is(at + 1, 'of')) return null;
    const after = r.tokens[at + 1];
    if (
      after?.spaced &&
      r.isWord(at + 1) &&
      !TIME_PREPOSITIONS.has(after.lower) &&
      word.weak &&
      !r.is(at + 1, 'when')
    )
      if (!article || r.capital(at + 1)) return null;
    if (SEASONAL.has(r.lower(at + 1))) return null;
  }
  if (direction === 0 && word.weak && SEASONAL.has(r.lower(at + 1))) return null;
  return alone(r, at, season, direction);
}

/** A season without a year. */
function alone(r: Reader, at: number, season: Season, direction: Direction): Reading {
  const lean = leanOf(r, at, at + 1);
  return found(at, at + 1, 'DATE', { kind: 'season', season, direction, lean, year: null });
}

/** "another huge fall this year" is none. */
function falls(r: Reader, at: number, before: string, article: boolean): boolean {
  if (!r.is(at, 'fall') || article || before === '') return false;
  return r.isWord(at - 1) && !TIME_PREPOSITIONS.has(before);
}

/** "As summer ends", "when spring comes". */
function comes(r: Reader, at: number, before: string): boolean {
  return OPENS.has(before) && COMES.has(r.lower(at + 1));
}

const OPENS = new Set('as when until till before once after'.split(' '));
const COMES = new Set(
  'ends begins starts comes arrives approaches nears draws turns came ended began arrived approached'.split(
    ' ',
  ),
);

/** Past the rest of "2021-22" and "2021-2022". */
function afterSecondYear(r: Reader, year: Read): number {
  const second = r.hyphen(year.next);
  const digits = second > year.next ? r.digits(second) : -1;
  return digits >= 0 && digits % 100 === (year.value + 1) % 100 ? second + 1 : year.next;
}

const SEASONAL = new Set(
  'camp camps break olympics games school training house palace wheat sports clothes from in'.split(' '),
);
