/** What a word can mean in a time expression: the form of the vocabulary's entries. */
import type { DateModifier, DateUnit, Season } from '../model/values.ts';

/** What a word can mean in a time expression. Every field is always there, so that all entries have one shape. */
export interface TimeWord {
  /** 1 to 12, or 0. */
  readonly month: number;
  /** ISO weekday, 1 to 7, or 0. */
  readonly weekday: number;
  readonly unit: DateUnit | null;
  /** Of a unit, a weekday or a season: `weeks`, `Mondays`. */
  readonly plural: boolean;
  /** `two` to `ninety`, or 0; `hundred` and `thousand` have it too. */
  readonly cardinal: number;
  /** `first` is 1, `last` and `final` -1; or 0. */
  readonly ordinal: number;
  /** `last` -1, `this` 0, `next` 1, else null. */
  readonly direction: number | null;
  /** `early`, `end`: what part of the following period. */
  readonly part: DateModifier | null;
  /** Days from today, for `today` and the like, else null. */
  readonly day: number | null;
  /** `MO`, `AF`, `EV`, `NI`. */
  readonly dayPart: string | null;
  readonly season: Season | null;
  /** ISO duration of an adverb or adjective of frequency: `daily`. */
  readonly frequency: string | null;
  /** `few`, `several`: a number nobody can know. */
  readonly vague: boolean;
  /** `twenties` is 20, `noughties` 100: the years from 1900. */
  readonly decade: number;
  /** Also an ordinary word, a name or a modal: not a time without evidence around it. */
  readonly weak: boolean;
  readonly abbreviated: boolean;
  /** What an expression that begins with this word can be; 0 for words that begin none. */
  readonly begins: Begins;
}

/** What reads an expression that begins with a word. */
export enum Begins {
  Nothing,
  Month,
  Weekday,
  Unit,
  Count,
  Ordinal,
  Direction,
  Part,
  Day,
  DayPart,
  Season,
  Frequency,
  Decade,
  Article,
  Every,
  Fiscal,
  Quarter,
  Clock,
  Holiday,
  Week,
  Year,
  Sooner,
  Times,
  These,
}

/** A word that means nothing in one. */
export const NONE: TimeWord = {
  month: 0,
  weekday: 0,
  unit: null,
  plural: false,
  cardinal: 0,
  ordinal: 0,
  direction: null,
  part: null,
  day: null,
  dayPart: null,
  season: null,
  frequency: null,
  vague: false,
  decade: 0,
  weak: false,
  abbreviated: false,
  begins: Begins.Nothing,
};
