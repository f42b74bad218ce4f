import type { TurnSpan } from './span.ts';
import type { DateExpression, Figure, NameCandidate, ProgramName, SpeakerFact } from './values.ts';

export interface SpeakerMention {
  readonly kind: 'speaker';
  /** The words of the name. */
  readonly span: TurnSpan;
  readonly value: SpeakerFact;
}

export interface ProgramMention {
  readonly kind: 'program';
  readonly span: TurnSpan;
  readonly value: ProgramName;
}

/**
 * A capitalised name or abbreviation that is a program only if its document says so elsewhere: `resolve`
 * decides, and `programIdOf` in `workspace/resolve-programs.ts` tells.
 */
export interface NameMention {
  readonly kind: 'name';
  readonly span: TurnSpan;
  readonly value: NameCandidate;
}

export interface FigureMention {
  readonly kind: 'figure';
  readonly span: TurnSpan;
  readonly value: Figure;
}

export interface DateMention {
  readonly kind: 'date';
  readonly span: TurnSpan;
  readonly value: DateExpression;
}

/** Something a recogniser found in one block. */
export type Mention = SpeakerMention | ProgramMention | NameMention | FigureMention | DateMention;
