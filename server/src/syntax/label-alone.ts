/** Names that end with their line: what stands below tells whether they are labels. */
import { colonBelow, dashedTitle, proseFollows, titleBelow, wordsFollow } from './label-below.ts';
import { trimName } from './label-ends.ts';
import { type Label, plainLabel, type Shape } from './label-shape.ts';

/** A name as it was read up to its line's end. */
export interface NameOnLine {
  readonly start: number;
  /** Where the line ends. */
  readonly end: number;
  /** Where the name ends before marks and brackets. */
  readonly nameEnd: number;
  /** Where it ends before brackets, or -1. */
  readonly bare: number;
  readonly words: number;
  readonly comma: boolean;
  /** Nothing of the name may follow: marks or brackets closed it. */
  readonly closed: boolean;
  readonly bold: boolean;
}

/** The label that a name alone on its line may be, or null. */
export function nameAlone(text: string, name: NameOnLine): Label | null {
  const { start, end, nameEnd, bare, words, comma, closed, bold } = name;
  const label = (shape: Shape, stop: number, body = end): Label => plainLabel(shape, start, stop, body);
  if (closed) {
    if (comma || words > 6 || (!bold && bare <= start)) return null;
    if (bold ? !wordsFollow(text, end) : !proseFollows(text, end)) return null;
    return bold ? label('marked', nameEnd) : label('grouped', bare);
  }
  const stop = trimName(text, start, end);
  if (!comma && words <= 6) {
    const torn = colonBelow(text, end);
    if (torn >= 0) return label('colon', stop, torn);
    const titled = bold ? -1 : dashedTitle(text, end);
    if (titled >= 0) return label('dashed', stop, titled);
    const stacked = bold || words < 2 ? -1 : titleBelow(text, end);
    if (stacked >= 0) return label('stacked', stop, stacked);
    // A list of people and their offices.
    if (stacked === -2) return null;
  }
  if (bold || words > (comma ? 10 : 5) || !proseFollows(text, end)) return null;
  return label(comma ? 'titled' : 'alone', stop);
}
