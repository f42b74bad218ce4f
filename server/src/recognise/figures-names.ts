/** Tells the digits and number words of names, codes, references and addresses from figures. */
import type { Amount } from './figures-amount.ts';
import { isCode, isJoined } from './figures-codes.ts';
import { isLabel, isPlural } from './figures-labels.ts';
import { beginsLine, isListNumber } from './figures-lists.ts';
import {
  FUNCTION_WORDS,
  isColumn,
  isFolio,
  isMark,
  isMoment,
  isNote,
  isPostCode,
  isYearMended,
} from './figures-notes.ts';
import { isHyphen, wordAt } from './figures-reading.ts';
import {
  isAddress,
  isAssigned,
  isCited,
  isDialled,
  isDocket,
  isExhibit,
  isFrequency,
  isHotline,
  isPinpoint,
  isRoute,
  isStatus,
  isTelephone,
  isVersion,
} from './figures-references.ts';
import { type Token, TokenKind } from './tokens.ts';

/** Words before a number that is always theirs: parts of texts, laws, series. */
const REFERENCES = new Set(
  (
    'title titles section sections sec subsection subsections paragraph paragraphs para article articles chapter ' +
    'chapters clause page pages pp line lines footnote note verse figure table exhibit appendix annex tab schedule ' +
    'slide slides phase tier tiers grade version volume vol no nos nr number numbers issue episode season docket bill ' +
    'resolution resolutions amendment amendments proposition prop form flight route highway interstate channel room suite ' +
    'apt district precinct ward zone zip pier gate platform terminal covid psalm division battalion brigade regiment ' +
    'extension port error http series category marker exit minute exhibits paras clauses slides episodes volumes column columns col stat cfr usc cong doc rpt lot id formula catch sol day chapter phase step steps press pressing star dial dialing ' +
    'round scene act quarter civ crim § # @ rule rules directive protocol vitamin apollo mach windows boeing airbus fortune'
  ).split(' '),
);

/** Words before a number that is theirs when capitalised, or when no noun follows it. */
const DESIGNATORS = new Set(
  (
    'part parts item count counts badge car case level class type group model order measure question questions stage game area unit ' +
    'building code option scenario week year lane track camp fiscal fy cy p hr f g q k v hb sb ab docs press id rev ' +
    'law cr cv chart graph top plan draft camera team station local studio pub  op pg box lot batch block point points'
  ).split(' '),
);

/** Among the designators, those that say nothing about a number after them in lower case. */
const LOOSE = new Set('top year point points week plan question questions team game'.split(' '));

/**
 * @param text the text that the tokens are of
 * @param amount the first amount of the figure
 * @param next index after the figure's last token
 * @param joined a second amount follows and belongs to the figure
 */
export function isName(
  tokens: readonly Token[],
  text: string,
  amount: Amount,
  next: number,
  joined: boolean,
): boolean {
  const { first } = amount;
  const before = tokens[first - 1];
  const token = tokens[first]!;
  const after = tokens[next];
  const digits = token.kind === TokenKind.Number;
  if (before !== undefined && !token.spaced && isJoined(tokens, first, digits)) return true;
  if (
    after !== undefined &&
    !after.spaced &&
    digits &&
    isCode(tokens, next, joined ? { ...amount, bare: false } : amount)
  )
    return true;
  if (isBoxed(tokens, next)) return true;
  if (digits && (isDocket(tokens, first) || (amount.bare && /^0\d/.test(token.lower)))) return true;
  if (amount.scale > 1 && isFirm(tokens, text, amount)) return true;
  if (amount.scale > 1 && before !== undefined && ROOMS.has(before.lower) && next === first + 2) return true;
  if (amount.unit !== null || amount.scale > 1) return false;
  if (digits && amount.bare && !joined && isListNumber(tokens, text, first, next)) return true;
  if (digits && amount.bare && first === 0 && isNote(tokens, text, next)) return true;
  if (digits && amount.bare && isPostCode(tokens, first, next)) return true;
  if (digits && amount.bare && !joined && isMark(tokens, first, next)) return true;
  if (digits && amount.bare && !joined && isFolio(tokens, text, first)) return true;
  if (digits && amount.bare && (isAddress(tokens, next) || isTelephone(tokens, first, next))) return true;
  if (before === undefined || (!amount.bare && amount.style !== 'words')) return false;
  if (digits && amount.bare && isYearMended(tokens, first, next)) return true;
  if (isMoment(tokens, amount)) return true;
  if (digits && amount.bare && isColumn(tokens, text, first)) return true;
  if (isBracketed(tokens, first, next)) return true;
  if (!joined && isLabel(tokens, text, amount, next)) return true;
  const named = before.lower === '.' && first >= 2 && !before.spaced ? tokens[first - 2]! : before;
  if (isDesignated(tokens, text, named, first, next) || isInitial(tokens, first, next)) return true;
  if (digits && amount.bare && (isAssigned(tokens, first) || isExhibit(tokens, first, next))) return true;
  if (digits && amount.bare && (isListed(tokens, first, next) || isPinpoint(tokens, first, next)))
    return true;
  if (joined) return false;
  if (!digits)
    return (
      (amount.value === 9 && before.lower === 'cloud') ||
      (amount.value === 0 && isDialled(tokens, first)) ||
      (token.capital && isTitled(tokens, first, next))
    );
  if (token.lower.includes('.') && RELEASES.has(wordAt(tokens, next))) return true;
  if (amount.bare && isArticle(before.lower) && after?.capital === true && after.spaced) return true;
  if (before.lower === 'of' && isGroup(tokens[first - 2])) return true;
  if (before.lower === 'd' && /^[23]$/.test(wordAt(tokens, first - 2))) return true;
  if (amount.bare && isVersion(tokens, first, next)) return true;
  if (isFrequency(tokens, first, next) || isRoute(tokens, amount, next)) return true;
  if (amount.bare && isCited(tokens, next)) return true;
  if (isDialled(tokens, first) || isStatus(tokens, amount, next)) return true;
  if (isHotline(tokens, amount, next) || (amount.value === 401 && after?.lower === 'k')) return true;
  return amount.bare && !token.lower.includes(',') && isNamedBy(tokens, text, first, next);
}

/** `One-Kilowatt-in-a-Box`, `two-in-one`: a product's name goes on behind the number. */
function isBoxed(tokens: readonly Token[], next: number): boolean {
  return isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'in' && isHyphen(tokens, next + 2);
}

/** Initials before a number: `H.R. 1628`, `E.O. 14067`; a country's do not name what it counts (`the U.S. 300 mills`). */
function isInitial(tokens: readonly Token[], first: number, next: number): boolean {
  const letter = tokens[first - 2];
  if (wordAt(tokens, first - 1) !== '.' || tokens[first - 1]!.spaced || letter === undefined) return false;
  return letter.capital && letter.end - letter.start === 1 && !countsPlural(tokens[next]);
}

/** Whether a plural noun in lower case stands here. */
function countsPlural(token: Token | undefined): boolean {
  return token?.kind === TokenKind.Word && !token.capital && isPlural(token.lower);
}

function isDesignated(
  tokens: readonly Token[],
  text: string,
  named: Token,
  first: number,
  next: number,
): boolean {
  const { lower } = named;
  if (REFERENCES.has(lower)) {
    if (lower === 'number' || lower === 'numbers') return wordAt(tokens, first - 2) !== 'in';
    return lower !== 'no' || named.capital || tokens[first]!.kind === TokenKind.Number;
  }
  if (!DESIGNATORS.has(lower) || (lower.length === 1 && !named.capital)) return false;
  if (tokens[first]!.lower.includes(',')) return false;
  if (named.capital && first > 1) return true;
  if (LOOSE.has(lower) && !(named.capital && !countsPlural(tokens[next]))) return false;
  const after = tokens[next];
  if (after && named.capital && beginsLine(text, tokens[next - 1]!.end, after.start)) return true;
  return !(after?.kind === TokenKind.Word && !FUNCTION_WORDS.has(after.lower));
}

/** `[12]` and `(12)` refer to a note or repeat a number in words; after struck words they correct it. */
function isBracketed(tokens: readonly Token[], first: number, next: number): boolean {
  const open = wordAt(tokens, first - 1);
  if (open === '(') return wordAt(tokens, next) === ')';
  if (open !== '[') return false;
  const close = wordAt(tokens, next) === '\\' ? next + 1 : next;
  if (wordAt(tokens, close) !== ']') return false;
  const before = wordAt(tokens, first - 2) === '\\' ? first - 3 : first - 2;
  return (
    !(wordAt(tokens, before) === '>' && wordAt(tokens, before - 1) === 's') && wordAt(tokens, before) !== '~'
  );
}

/**
 * A capitalised word in the middle of a sentence names itself by the number after it (`Boeing 737`, `France 24`),
 * unless the number goes on to count something (`President Biden 20 times`, `Ohio 300 people`).
 */
function isNamedBy(tokens: readonly Token[], text: string, first: number, next: number): boolean {
  const before = tokens[first - 1]!;
  if (before.kind !== TokenKind.Word) return false;
  // "Python 3.12" opens a sentence; a capital alone says nothing there.
  if (first === 1 && heads(tokens, next)) return before.capital && !FUNCTION_WORDS.has(before.lower);
  if (first === 1 && !(tokens[first]!.lower.includes('.') && before.lower.length > 3)) return false;
  const capital = before.capital || text.slice(before.start, before.end) !== before.lower;
  if (!capital || FUNCTION_WORDS.has(before.lower)) return false;
  return first === 1 || !countsPlural(tokens[next]);
}

/** `Finding 3: …`: a number between a word and a colon, where a sentence begins. */
function heads(tokens: readonly Token[], next: number): boolean {
  const colon = tokens[next];
  return colon?.lower === ':' && !colon.spaced && tokens[next + 1]?.spaced !== false;
}

/** `3M`, the company, unless it counts something. */
function isFirm(tokens: readonly Token[], text: string, { first, next, unit }: Amount): boolean {
  const written = text.slice(tokens[first]!.start, tokens[next - 1]!.end);
  return unit === null && written === '3M' && !countsPlural(tokens[next]);
}

/** What a number with a letter against it is one of: `Courtroom 4B`, `seat 12K`. */
const ROOMS = new Set(
  'room courtroom classroom suite apartment apt unit gate seat building bldg hall floor box'.split(' '),
);

/** What a version is of: `the 1.0 release`. */
const RELEASES = new Set('release releases rewrite version launch beta branch build upgrade'.split(' '));

const LIST_LINKS = new Set([',', 'and', 'or', 'through', 'to', '&', '–', '-']);

const LONGEST_LIST = 16;

/** The further ones of `Exhibits 4, 5 and 6` and `sections 12, 13`, unless they count something. */
function isListed(tokens: readonly Token[], first: number, next: number): boolean {
  if (!LIST_LINKS.has(wordAt(tokens, first - 1)) || countsPlural(tokens[next])) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LIST); at--) {
    const token = tokens[at]!;
    if (token.kind === TokenKind.Number ? token.lower.length < 6 : LIST_LINKS.has(token.lower)) continue;
    if (tokens[at + 1]!.kind !== TokenKind.Number) return false;
    if (REFERENCES.has(token.lower)) return token.lower !== 'day' && token.lower !== 'figure';
    // "626 F. Supp. 3d 703, 737": pages of a reporter.
    if (token.lower === 'd' && /^[23]$/.test(wordAt(tokens, at - 1))) return true;
    // "Word 6 and 7": the first one is a name's.
    return (
      (at > 0 || DESIGNATORS.has(token.lower)) &&
      token.capital &&
      !FUNCTION_WORDS.has(token.lower) &&
      tokens[next]?.kind !== TokenKind.Word
    );
  }
  return false;
}

/** `a 737 MAX`: a capital after the number, and no more than one of it. */
function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** `Group of 77`, `the rule of 72`. */
function isGroup(token: Token | undefined): boolean {
  if (token?.lower === 'rule') return true;
  return token?.capital === true && (token.lower === 'group' || token.lower === 'gang');
}

/** A capitalised number word inside a name: `Big Ten`, `Group of Seven`, `World War Two`, `the Five Eyes`. */
function isTitled(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]!;
  if (before.lower === 'of')
    return tokens[first - 2]?.capital === true || wordAt(tokens, first - 2) === 'rule';
  if (before.lower === ',') return tokens[next]?.capital === true && tokens[next]!.kind === TokenKind.Word;
  if (before.kind !== TokenKind.Word) return false;
  if (before.capital && !FUNCTION_WORDS.has(before.lower)) return true;
  return before.lower === 'the' && tokens[next]?.capital === true;
}
