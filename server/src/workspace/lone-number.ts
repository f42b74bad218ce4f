import type { Transcript } from '../model/transcript.ts';
import { figureAlone } from '../recognise/figures-alone.ts';

/**
 * A text that is nothing but a number is a figure. Between other text, a number on a line of its own is a page's, and
 * what it is in its block no block can tell: so this is asked of the whole text, and the block stays what it was cut as.
 */
export function withLoneNumber(transcript: Transcript): Transcript {
  const { text, blocks } = transcript;
  const [only, second] = blocks;
  if (only === undefined || second !== undefined || only.syntax.label !== null) return transcript;
  if (only.analysis.mentions.some(({ kind }) => kind === 'figure' || kind === 'date')) return transcript;
  const visible = text.trimEnd();
  if (visible.includes('\n')) return transcript;
  const figure = figureAlone(visible);
  if (figure === null) return transcript;
  const { start, end } = figure.span;
  const mention = { ...figure, span: { start: start - only.start, end: end - only.start } };
  const analysis = { ...only.analysis, mentions: [...only.analysis.mentions, mention] };
  return { ...transcript, blocks: [{ ...only, analysis }] };
}
