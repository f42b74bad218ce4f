import type { TurnSpan } from './span.ts';
import type { DateExpression, Figure, ProgramName, SpeakerFact } from './values.ts';

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
export type Mention = SpeakerMention | ProgramMention | FigureMention | DateMention;
