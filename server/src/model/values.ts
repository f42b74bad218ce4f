/** How a number was qualified: about, more than, at least, less than, at most. */
export type Modifier = '~' | '>' | '>=' | '<' | '<=';

/** A quantity and what the text claims about it. */
export interface Figure {
  /** Multiplied out (`$485 million` is 485000000); a pair for a range; null for a vague magnitude. */
  readonly value: number | readonly [low: number, high: number] | null;
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
  /** What to count from the document's date when `value` needs it; plain data read by `resolveDate`. */
  readonly anchor: DateAnchor | null;
}

/** A relative time, to be counted from the document's date. Field `kind` says how; the rest are its numbers. */
export interface DateAnchor {
  readonly kind: string;
  readonly [key: string]: string | number | boolean | null;
}

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
