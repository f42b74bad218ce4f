/** What may be a label, as it was read. */

/**
 * How a label is marked: `NAME:`, `**Name:**`, `[Name]:`, `Mr. NAME.`, `Q    ` without a mark, a name with a time
 * code alone on a line, a name with a title alone on a line, a name alone on a line, `BY MR. NAME:` before questions,
 * `### Name` as a Markdown heading, a name, a dash and a title on three lines, a name over its title over what is said, `Name, Title [2]` above a rule. Those that other texts write too speak
 * only under strict conditions ({@link LOOSE}): `- Name: …`, `[Name] …`, `Name — …`, `Name` and words in two cells,
 * `**Name** …`, `**nick**: …`, `Name (Group)` alone on a line.
 */
export type Shape =
  | 'colon'
  | 'bold'
  | 'bracket'
  | 'period'
  | 'bare'
  | 'timed'
  | 'titled'
  | 'alone'
  | 'by'
  | 'heading'
  | 'dashed'
  | 'stacked'
  | 'ruled'
  | Loose;

/** Shapes that lists, tables and headings have as well. */
export type Loose = 'item' | 'enclosed' | 'dash' | 'cell' | 'marked' | 'nick' | 'grouped';

export const LOOSE: ReadonlySet<string> = new Set<Loose>([
  'item',
  'enclosed',
  'dash',
  'cell',
  'marked',
  'nick',
  'grouped',
]);

/** A shape, or `mid` and `tagged`: labels within lines that hold many turns. */
export type Writing = Shape | 'mid' | 'tagged';

/** What may be a label; offsets in the document. */
export interface Label {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly body: number;
  readonly time: number | null;
  /** A time code between label and words, or null. */
  readonly code: { readonly start: number; readonly end: number } | null;
}

/** A label without a time code between it and its words. */
export function plainLabel(
  shape: Shape,
  start: number,
  end: number,
  body: number,
  time: number | null = null,
): Label {
  return { shape, start, end, body, time, code: null };
}
