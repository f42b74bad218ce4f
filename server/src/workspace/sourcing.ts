/** Whether a claim has a source that counts under the document's settings. */
import type { FigureMention } from '../model/mention.ts';
import type { Block } from '../model/transcript.ts';
import { inDocument, speakerOf, textOf } from './find.ts';
import type { Document } from './snapshot.ts';

/**
 * @param index of the figure's block in its document
 * @returns false for a claim whose text names no source, or only the speaker's own organisation where the settings
 *   say that it does not count
 */
export function hasSource(
  document: Document,
  block: Block,
  index: number,
  { value }: FigureMention,
): boolean {
  if (!value.sourced) return false;
  if (document.settings.sources.ownOrganisation || value.source === null) return true;
  const organisations = speakerOf(document, index)?.affiliations ?? [];
  if (organisations.length === 0) return true;
  const source = wordsOf(textOf(document, inDocument(block, value.source)));
  return !organisations.some(({ organisation }) => organisation !== null && names(source, organisation));
}

/** The words hold the organisation's name, or the letters that stand for it. */
function names(source: readonly string[], organisation: string): boolean {
  const own = wordsOf(organisation).filter((word) => !/^(?:the|of|and|for)$/i.test(word));
  if (own.length === 0) return false;
  const letters = own.map((word) => word[0]!.toUpperCase()).join('');
  if (letters.length > 1 && source.includes(letters)) return true;
  const lower = new Set(source.map((word) => word.toLowerCase()));
  return own.every((word) => lower.has(word.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.slice(0, LONGEST).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LONGEST = 300;
