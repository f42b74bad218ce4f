/**
 * Whether what stands behind labels was said by somebody. Headers of messages, terms with their meanings and outputs of
 * programs recur with a colon too; people who talk speak in sentences, of themselves and to each other.
 */
import { wordsIn } from './label-class.ts';
import type { PlacedBlock } from './prose.ts';
import { endsAsSaid } from './sentence-end.ts';
import { isPersonal } from './voices.ts';

/** Turns that are looked at, from the first on, and code units of each. */
const MOST_TURNS = 60;
const MOST_OF_A_TURN = 1500;

/** Share of turns whose labels have titles or roles, which nothing else has, from which nothing more is asked. */
const TITLED = 0.3;
/** Share of turns that speak of "I", "we" or "you" or ask, and the least sum of it with the share that ends as a sentence. */
const PERSONAL = 0.2;
const PERSONAL_AND_ENDED = 0.55;

/** @returns true where nobody is labelled: that is for others to judge */
export function isTalk(text: string, blocks: readonly PlacedBlock[]): boolean {
  const turns: PlacedBlock[] = [];
  let titled = 0;
  let faq = 0;
  for (const block of blocks) {
    const { kind, labelText } = block.syntax;
    if (kind !== 'turn' || labelText === null) continue;
    const words = wordsIn(labelText);
    if (words.kind === 'strong') titled++;
    if (words.folded === 'q' || words.folded === 'a') faq++;
    if (turns.push(block) === MOST_TURNS) break;
  }
  const { length } = turns;
  // One question and its answer are an example.
  if (length > 1 && length < 4 && faq === length) return false;
  return titled >= length * TITLED || areExchanged(text, turns);
}

/** Whether the turns are what people say to each other. */
function areExchanged(text: string, turns: readonly PlacedBlock[]): boolean {
  let ended = 0;
  let personal = 0;
  for (const { start, syntax } of turns) {
    const first = syntax.paragraphs[0];
    if (!first) continue;
    const from = start + first.start;
    if (endsAsSaid(text.slice(Math.max(from, start + first.end - 30), start + first.end))) ended++;
    if (isPersonal(text.slice(from, Math.min(start + syntax.end, from + MOST_OF_A_TURN)))) personal++;
  }
  return personal >= turns.length * PERSONAL && personal + ended >= turns.length * PERSONAL_AND_ENDED;
}
