/** Names as live captions spoil them: a surname without its capital, a comma between the names. */
import { beginsName, beginsNameWith, type Person, personOf, type Run } from './speakers-names.ts';
import { isPlace } from './speakers-places.ts';
import { type Token, TokenKind } from './tokens.ts';

interface Named {
  readonly run: Run;
  readonly person: Person;
}

/** `Ann Lee` of "Ann lee," and "Ann lee." where somebody is called or introduced; null elsewhere. */
export function smallSurname(tokens: readonly Token[], at: number): Named | null {
  const [first, last, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !last || last.capital || last.kind !== TokenKind.Word || !after) return null;
  if (last.lower.length < 4 || !beginsName(first) || !beginsNameWith(last.lower)) return null;
  return /^[,.]$/.test(after.lower) && !NO_SURNAME.test(last.lower)
    ? named(tokens, at, at + 2, [first, last])
    : null;
}

/** Words that follow a first name where somebody is called. */
const NO_SURNAME =
  /(?:ly|ing|ed)$|^(?:from|with|here|there|next|please|first|again|over|online|also|then|speaking|today)$/;

/** `Ann Lee` of "Ann, Lee," and "Ann, Lee." where somebody gives the name. */
export function tornName(tokens: readonly Token[], at: number): Named | null {
  const [first, comma, last, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!first || comma?.lower !== ',' || !last || !beginsName(first) || !beginsName(last)) return null;
  if (after && !/^[,.]$/.test(after.lower)) return null;
  const found = named(tokens, at, at + 3, [first, last]);
  return found && !isPlace(found.person.name.split(' ')[1]!) ? found : null;
}

function named(tokens: readonly Token[], from: number, to: number, parts: readonly Token[]): Named | null {
  const words = parts.map(({ lower }) => lower.charAt(0).toUpperCase() + lower.slice(1));
  const run = { from, to, words };
  const person = tokens[to - 1] ? personOf(run) : null;
  return person?.title === null && person.name.includes(' ') ? { run, person } : null;
}
