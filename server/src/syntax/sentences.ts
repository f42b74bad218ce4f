/** Cuts a paragraph into sentences; abbreviations and decimals do not end one. */
import type { TurnSpan } from '../model/span.ts';
import { Units } from './units.ts';

/** Words after which a period is no full stop. The usual English ones, and the months and states of newswire style. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm rev hon st jr sr vs v no nos art sec fig vol pp ' +
    'inc ltd co corp dept est approx al eg ie cf jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo amb maj messrs mme ave blvd civ crim rs'
  ).split(' '),
);

const OPENERS = codes('"“‘\'([*_—–-$€£');

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** The longest of the abbreviations. */
const LONGEST = 6;

const STOP = 1;
const CLOSER = 2;
/** What a sentence may end with, and what may stand behind that. */
const ENDS = new Uint8Array(0x10000);
for (const stop of codes('.?!…')) ENDS[stop] = STOP;
for (const closer of codes('"”’\')]*_')) ENDS[closer] = CLOSER;

/** For who asks about a text once. */
const own = new Units();

/**
 * @param text block text with its noise blanked out
 * @param paragraph the part to cut
 * @param units the text's code units
 * @returns spans of sentences without the white space around them; linear; at least one where anything is visible
 */
export function sentencesOf(
  text: string,
  paragraph: TurnSpan,
  units: Uint16Array = own.read(text),
): TurnSpan[] {
  const sentences: TurnSpan[] = [];
  const limit = paragraph.end;
  let start = skipSpace(units, paragraph.start, limit);
  let at = start;
  while (at < limit) {
    if (!isStop(units[at]!)) {
      at++;
      continue;
    }
    const end = endOfSentence(text, units, start, at, limit);
    at = Math.abs(end);
    if (end < 0) continue;
    sentences.push({ start, end });
    start = skipSpace(units, end, limit);
  }
  const end = skipSpaceBack(units, start, limit);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** @returns whether a sentence may end with the code unit */
export function isStop(code: number): boolean {
  return ENDS[code] === STOP;
}

/**
 * @param start where the sentence begins
 * @param at where a stop stands in it ({@link isStop})
 * @param limit where the paragraph ends
 * @returns where the sentence ends that this stop closes, behind what stands against it; where it closes none, or
 *   the last of the paragraph, the same offset with a minus
 */
export function endOfSentence(
  text: string,
  units: Uint16Array,
  start: number,
  at: number,
  limit: number,
): number {
  let stop = at + 1;
  while (stop < limit && ENDS[units[stop]!] === STOP) stop++;
  while (stop < limit && ENDS[units[stop]!] === CLOSER) stop++;
  if (units[stop] === 91 && stop < limit) stop = noteEnd(text, stop, limit);
  const next = skipSpace(units, stop, limit);
  if (next === stop || next === limit || !begins(text, next)) return -stop;
  return units[at] === 46 && stop === at + 1 && abbreviates(text, start, at) ? -stop : stop;
}

/** `[^2]`, `[14]`: a note behind the full stop belongs to its sentence. */
function noteEnd(text: string, at: number, limit: number): number {
  const note = /^(?:\[(?:\^[^\]\s]{1,24}|\d{1,3})\]){1,4}/.exec(text.slice(at, Math.min(limit, at + 112)));
  return at + (note?.[0].length ?? 0);
}

function begins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code < 97 || code > 122;
  if (OPENERS.has(code)) return true;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  return char.toLowerCase() === char ? /[^\p{Ll}]/u.test(char) : true;
}

/** Whether the period at `dot` closes an abbreviation or an initial, so that the sentence goes on. */
function abbreviates(text: string, start: number, dot: number): boolean {
  let from = dot;
  let dotted = false;
  for (; from > start && dot - from < 12; from--) {
    const code = text.charCodeAt(from - 1);
    if (code === 46) dotted = true;
    else if (code < 128 ? !isLetter(code) : !/\p{L}/u.test(text[from - 1]!)) break;
  }
  if (from === dot || (!dotted && dot - from > LONGEST)) return false;
  const word = text.slice(from, dot);
  if (!dotted && word.length > 3) return ABBREVIATIONS.has(word.toLowerCase());
  if (word.length < 3 && /^\p{Lu}$/u.test(word)) return true;
  // "21 Cr. 118" is a case; "INR 21 Cr. The …" is an amount.
  if (word === 'Cr') return /^\.\s+\d/.test(text.slice(dot, dot + 4));
  if (/^tel$/i.test(word)) return /^\.\s+[\d+(]/.test(text.slice(dot, dot + 4));
  if (!dotted) return ABBREVIATIONS.has(word.toLowerCase());
  if (/^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return !/^[ap]\.m$/i.test(word) || !startsSentence(text, dot);
  return ABBREVIATIONS.has(word.toLowerCase());
}

const STARTERS = new Set(
  'the a an this that these those it he she they we i you and but so in on at for there when what who how if as'.split(
    ' ',
  ),
);

function startsSentence(text: string, dot: number): boolean {
  const next = /^\.?["”’')\]]*\s+(\p{L}+)/u.exec(text.slice(dot, dot + 40))?.[1];
  return next !== undefined && STARTERS.has(next.toLowerCase());
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** @returns the offset of the first character from `from` on that is no white space, or `end` */
export function skipSpace(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(units[at]!)) at++;
  return at;
}

/** @returns the offset behind the last character before `end` that is no white space, or `from` */
export function skipSpaceBack(units: Uint16Array, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(units[at - 1]!)) at--;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x200b
  );
}
