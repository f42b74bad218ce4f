import type { Span } from '../model/span.ts';

/** Words that name an origin, and how far they reach in their sentence (indices of words). */
export interface Attribution {
  readonly span: Span;
  /** `vague` names nobody; `thin` speaks of one document that it does not name ("a recent study"). */
  readonly strength: 'named' | 'thin' | 'vague';
  /** `statement`: says a clause. `commitment`: names an amount. `publication`: puts a document out. `origin`: a phrase such as "according to". */
  readonly kind: 'statement' | 'commitment' | 'provision' | 'publication' | 'origin';
  /** First word of the attribution, and the first after it. */
  readonly first: number;
  readonly last: number;
  /** It also covers what stands before it in the sentence ("…, the BLS reported"). */
  readonly backward: boolean;
  readonly forward: boolean;
}
