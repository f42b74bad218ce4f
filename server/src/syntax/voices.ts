/** Words of people who talk to each other, ask or vote; manuals have few of them. */

const PERSON = '(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)';
const VOTE = '[+-]1\\b';

const PERSONAL = new RegExp(`^${VOTE}|\\b${PERSON}\\b|\\?(?=[\\s<]|$)`);
const VOICED = new RegExp(`^${VOTE}|\\b(?:${PERSON}|[Tt]hanks?|[Yy]es|[Yy]eah|[Oo]kay|OK)\\b|\\?`);

/** Code units in which somebody who talks says so. */
const SAID = 200;

/** Whether words speak of "I", "we" or "you", ask or vote. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

/** Whether the line of words at `body` or below it opens as somebody talks; thanks and assent count too. */
export function isVoiced(text: string, body: number): boolean {
  let from = body;
  while (from < text.length && text.charCodeAt(from) <= 32) from++;
  let to = from;
  while (to < text.length && to - from < SAID && text.charCodeAt(to) !== 10) to++;
  return VOICED.test(text.slice(from, to));
}
