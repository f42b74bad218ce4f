/** How a number was qualified: about, more than, at least, less than, at most. */
export type Modifier = '~' | '>' | '>=' | '<' | '<=';

/** A quantity and what the text claims about it. */
export interface Figure {
  /** Multiplied out (`$485 million` is 485000000); a pair for a range; null for a vague magnitude. */
  readonly value: number | readonly [low: number, high: number] | null;
  /** What was said, where a transcriber corrected it (`$3 <s>billion</s> [trillion]` was 3000000000), else null. */
  readonly spoken: number | null;
  /** ISO 4217 code, `percent`, a measure's singular word (`mile`, `times`), or null. */
  readonly unit: string | null;
  readonly modifier: Modifier | null;
  /** The thing counted, as written (`H-2B labor visas`), for the hover and for comparing; null if not told. */
  readonly counted: string | null;
  readonly direction: 'increase' | 'decrease' | null;
  /** States, as a fact about the world, a quantity that a reader could check. */
  readonly claim: boolean;
  /** A claim whose origin the text names near it. */
  readonly sourced: boolean;
  /** The attribution or citation, when sourced and in the same block. */
  readonly source: import('./span.ts').TurnSpan | null;
}

/** TimeML's TIMEX3 types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN';

/** A time expression. */
export interface DateExpression {
  readonly type: DateType;
  /** The TIMEX3 / ISO 8601 value when the words alone give it, else null. */
  readonly value: string | null;
  readonly mod: DateModifier | null;
  /**
   * What to count from the document's date when `value` needs it; plain data read by `resolveDate`. Beside a value,
   * what the words mean where the moment is known at which they were said: `T15:00` is three o'clock of some day.
   */
  readonly anchor: DateAnchor | null;
}

/** What time is counted in. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekday'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3's seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which way the clause around an open date points; null means the most recent one. */
export type Lean = 'past' | 'future' | null;

/** `last` -1, `this` 0, `next` 1; null where no such word stands. */
export type Direction = number | null;

/**
 * A time that the words alone do not place, as plain data that `resolveDate` counts from the document's date.
 * `year` and `of` say what it stands in ("January of this year"), null where the words do not.
 */
export type DateAnchor =
  /** A value that the words give, as part of another. */
  | { readonly kind: 'fixed'; readonly value: string }
  /** The unit around the document's date, moved: last month is `month` -1, today `day` 0. */
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly offset: number }
  /** A distance from a time: two weeks ago is `week` -2 from null, the document's date. */
  | {
      readonly kind: 'shift';
      readonly unit: DateUnit;
      readonly count: number;
      readonly from: DateAnchor | null;
    }
  /** ISO weekday 1 to 7; 0 is the weekend. `of` is a week. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction;
      readonly lean: Lean;
      readonly of: DateAnchor | null;
    }
  /** A month, or with a day other than 0 a day in it. */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day: number;
      /** Last day of a range of days, or 0. */
      readonly until: number;
      /** ISO weekday said beside the day ("Tuesday 4 June"), which shows its year, or 0. */
      readonly weekday: number;
      readonly direction: Direction;
      readonly lean: Lean;
      readonly year: DateAnchor | null;
    }
  /** "the 15th", "the 20th of next month". */
  | {
      readonly kind: 'month-day';
      readonly day: number;
      /** ISO weekday said beside the day ("Tuesday the 4th"), which shows its month. */
      readonly weekday?: number;
      readonly lean: Lean;
      readonly of: DateAnchor | null;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly direction: Direction;
      readonly lean: Lean;
      readonly year: DateAnchor | null;
    }
  /** `Q` 1 to 4 or `H` 1 to 2 of a year; `Q` 0 is the quarter of that year whose like was over last. */
  | {
      readonly kind: 'part-of-year';
      readonly part: 'Q' | 'H';
      readonly number: number;
      readonly lean: Lean;
      readonly year: DateAnchor | null;
    }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly direction: Direction;
      readonly lean: Lean;
      readonly year: DateAnchor | null;
    }
  /** The nth unit or weekday in a longer time; negative counts from its end. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: DateUnit;
      readonly weekday: number;
      readonly of: DateAnchor;
    }
  /** The weekday that is `count` of them after a day, or before it where negative: "the Monday before Easter". */
  | {
      readonly kind: 'weekday-from';
      readonly weekday: number;
      readonly count: number;
      readonly from: DateAnchor;
    }
  /** "July 13 - July 15": the two ends of a range. */
  | { readonly kind: 'range'; readonly first: DateAnchor; readonly last: DateAnchor }
  /** The first of two dates that are told as the ends of one time, which at a moment may have begun: "from May to July". */
  | { readonly kind: 'begin'; readonly first: DateAnchor; readonly last: DateAnchor }
  /** A date with a clock time or a part of the day: `T16:15`, `TMO`. */
  | { readonly kind: 'timed'; readonly time: string; readonly date: DateAnchor }
  /** What only the moment of saying places: "week 31", which in a document may be one of a season or a course. */
  | { readonly kind: 'moment'; readonly of: DateAnchor }
  /** A clock time, a range of them or a part of the day whose day only the moment of saying tells. */
  | { readonly kind: 'clock'; readonly time: string; readonly lean: Lean };

/** A named program, as one place names it. */
export interface ProgramName {
  /** The glossary entry's id, or for a name no glossary has, its own folded words. */
  readonly id: string;
  /** Whether a glossary knows it. */
  readonly known: boolean;
  /** An abbreviation in parentheses that this name introduces (`MPP`), else null. */
  readonly abbreviation: string | null;
  /** The words of this place, folded: `los angeles declaration`. */
  readonly surface: string;
  /** A term of art or an organisation that a glossary explains; not counted as a named program. */
  readonly term?: boolean;
  /** The sentence that says what the program is, where this place stands in one. */
  readonly definition?: import('./span.ts').TurnSpan;
  /** The id of another name that the sentence gives the same program: `X or “Y” program`. */
  readonly alias?: string;
}

/** A name that may be a program's. */
export interface NameCandidate {
  /** Its folded words. */
  readonly id: string;
  /** Every letter is a capital: an abbreviation. */
  readonly abbreviation: boolean;
}

/** What one place says about who somebody is; `resolve` makes persons of it. */
export interface SpeakerFact {
  /**
   * `self`: the speaker names themselves. `introduces`: names and describes somebody present.
   * `calls`: gives somebody the floor. `addresses`: speaks to somebody by name.
   */
  readonly act: 'self' | 'introduces' | 'calls' | 'addresses';
  /** The name as written, titles and all stripped: `Blas Nuñez-Neto`. */
  readonly name: string;
  /** `Assistant Secretary for Border and Immigration Policy`, or null. */
  readonly title: string | null;
  /** Organisation or office, or null. */
  readonly affiliation: string | null;
}
