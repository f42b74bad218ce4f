/** How much each speaker says. */
import type { Document } from '../workspace/snapshot.ts';

export interface Share {
  readonly turns: number;
  readonly words: number;
  /** Part of all spoken words, 0 to 1. */
  readonly ofWords: number;
}

const memo = new WeakMap<Document, readonly Share[]>();

/** One share a speaker, in the order of `resolution.speakers`. */
export function sharesOf(document: Document): readonly Share[] {
  let shares = memo.get(document);
  if (!shares) memo.set(document, (shares = compute(document)));
  return shares;
}

function compute(document: Document): Share[] {
  const { transcript, resolution } = document;
  const turns = resolution.speakers.map(() => 0);
  const words = resolution.speakers.map(() => 0);
  let all = 0;
  transcript.blocks.forEach((block, index) => {
    const speaker = resolution.speakerOf[index]!;
    if (speaker < 0) return;
    turns[speaker]!++;
    for (const paragraph of block.syntax.paragraphs) {
      const spoken = countWords(transcript.text, block.start + paragraph.start, block.start + paragraph.end);
      words[speaker]! += spoken;
      all += spoken;
    }
  });
  return turns.map((number, speaker) => ({
    turns: number,
    words: words[speaker]!,
    ofWords: all > 0 ? words[speaker]! / all : 0,
  }));
}

/** Words as a word processor counts them: runs between white space. */
function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const space = code <= 32 || code === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
