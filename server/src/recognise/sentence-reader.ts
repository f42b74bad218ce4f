import type { BlockSyntax } from '../model/transcript.ts';
import { sentencesOf } from '../syntax/sentences.ts';
import { Units } from '../syntax/units.ts';
import { classesOf, type Sentence, SentenceAtHand } from './sentence.ts';
import { SentenceMemory } from './sentence-notes.ts';
import { TokenPool, tokensOf } from './tokens.ts';

/** Cuts blocks into sentences and tokens; the tokens are lent until the next {@link SentenceReader.reset}. */
export class SentenceReader {
  private readonly pool = new TokenPool();
  private readonly text = new Units();
  private readonly memory = new SentenceMemory();

  /** Takes all tokens back, and keeps no text alive. */
  reset(): void {
    this.pool.reset();
    this.text.release();
  }

  /**
   * @param prose a block's text with its noise blanked out
   * @param again what is read of the sentences is kept, and their tokens are cut only where somebody reads them,
   *   before another block is read
   * @returns the sentences in order
   */
  read(prose: string, { kind, paragraphs }: BlockSyntax, again: boolean): Sentence[] {
    const sentences: Sentence[] = [];
    if (kind === 'noise' || kind === 'front-matter') return sentences;
    const { pool } = this;
    const units = this.text.read(prose);
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++)
      for (const { start, end } of sentencesOf(prose, paragraphs[paragraph]!, units)) {
        if (again) {
          const notes = this.memory.notesOn(prose, start, end);
          sentences.push(new SentenceAtHand(start, end, paragraph, notes, units, pool));
          continue;
        }
        const tokens = tokensOf(units, start, end, 0, pool);
        sentences.push({ start, end, paragraph, tokens, classes: classesOf(tokens), notes: null });
      }
    return sentences;
  }
}
