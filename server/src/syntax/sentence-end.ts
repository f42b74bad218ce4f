/** Whether words end as a sentence does. */

const SAID = /(?:[.?!…—–]|--)["”’)\]*_]{0,3}(?:<\/[a-z]{1,10}>){0,3}\s{0,20}$/;

/** As people talk: they break off too. */
export function endsAsSaid(words: string): boolean {
  return SAID.test(words);
}

const WRITTEN = /[.?!]["”]?$/;

/** As people write: with a stop. */
export function endsAsWritten(words: string): boolean {
  return WRITTEN.test(words);
}

const CLOSERS = '"”’\')]*_';
const STOPS = '.?!:…';

/** So that a new line may open a paragraph after the words of `from..to`: a colon ends them too. */
export function endsParagraph(text: string, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && CLOSERS.includes(text[at]!)) at--;
  return STOPS.includes(text[at]!);
}
