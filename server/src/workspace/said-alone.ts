import type { Transcript } from '../model/transcript.ts';
import { dateAlone } from '../recognise/dates-alone.ts';
import { figureAlone } from '../recognise/figures-alone.ts';
import { tokenise } from '../recognise/tokens.ts';

/** The longest number that somebody says alone. */
const LONGEST = 100;

/**
 * A text that is nothing but a number is a figure, and one that is nothing but `10:45` or `Thu` a date. Between other
 * text, a number on a line of its own is a page's, and what it is in its block no block can tell: so this is asked of
 * the whole text, and the block stays what it was cut as.
 */
export function withSaidAlone(transcript: Transcript): Transcript {
  const { text, blocks } = transcript;
  const [only, second] = blocks;
  if (only === undefined || second !== undefined || only.syntax.label !== null) return transcript;
  if (only.analysis.mentions.some(({ kind }) => kind === 'figure' || kind === 'date')) return transcript;
  const end = text.trimEnd().length;
  if (end === 0 || end > LONGEST || text.lastIndexOf('\n', end - 1) >= 0) return transcript;
  const tokens = tokenise(text, { start: 0, end });
  const alone = dateAlone(tokens) ?? figureAlone(tokens, text);
  if (alone === null) return transcript;
  const { span } = alone;
  const mention = { ...alone, span: { start: span.start - only.start, end: span.end - only.start } };
  const analysis = { ...only.analysis, mentions: [...only.analysis.mentions, mention] };
  return { ...transcript, blocks: [{ ...only, analysis }] };
}
