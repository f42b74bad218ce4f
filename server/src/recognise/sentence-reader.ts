import type { TurnSpan } from '../model/span.ts';
import type { BlockSyntax } from '../model/transcript.ts';
import { endOfSentence, sentencesOf, skipSpace, skipSpaceBack } from '../syntax/sentences.ts';
import { Units } from '../syntax/units.ts';
import { type Sentence, SentenceAtHand, SentenceCut } from './sentence.ts';
import { SentenceMemory } from './sentence-notes.ts';
import { lendTokens, TokenPool } from './tokens.ts';

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
    const units = this.text.read(prose);
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++)
      if (again) this.readAgain(prose, units, paragraphs[paragraph]!, paragraph, sentences);
      else this.readOnce(prose, units, paragraphs[paragraph]!, paragraph, sentences);
    return sentences;
  }

  private readAgain(
    prose: string,
    units: Uint16Array,
    span: TurnSpan,
    paragraph: number,
    sentences: Sentence[],
  ): void {
    for (const { start, end } of sentencesOf(prose, span, units)) {
      const notes = this.memory.notesOn(prose, start, end);
      sentences.push(new SentenceAtHand(start, end, paragraph, notes, units, this.pool));
    }
  }

  /** Finds the ends of sentences among the tokens, so that the text is passed over once. */
  private readOnce(
    prose: string,
    units: Uint16Array,
    { start: from, end: limit }: TurnSpan,
    paragraph: number,
    sentences: Sentence[],
  ): void {
    const { pool } = this;
    let start = skipSpace(units, from, limit);
    let at = start;
    let first = pool.used;
    /** Stops before this offset were asked about. */
    let asked = start;
    pool.classes = 0;
    while (at < limit) {
      at = lendTokens(units, at, limit, 0, pool, at === start, true);
      if (at >= limit || at <= asked) continue;
      const end = endOfSentence(prose, units, start, at - 1, limit);
      asked = Math.abs(end);
      if (end < 0) continue;
      lendTokens(units, at, end, 0, pool, false, false);
      const tokens = pool.lentSince(first);
      sentences.push(new SentenceCut(start, end, paragraph, tokens, pool.classes));
      start = at = asked = skipSpace(units, end, limit);
      first = pool.used;
      pool.classes = 0;
    }
    const end = skipSpaceBack(units, start, limit);
    if (end === start) return;
    const tokens = pool.lentSince(first);
    sentences.push(new SentenceCut(start, end, paragraph, tokens, pool.classes));
  }
}
