/**
 * Labels as pages of parliaments lay them out: a name that the description of a portrait comes before
 * (`Photo of Ann LeeAnn Lee (Pier North)`), a name below the time of day and an office or a party.
 */
import { isDigit, isUpper, skipBlank, trimEnd } from './characters.ts';
import { proseFollows } from './label-below.ts';
import { type Label, plainLabel } from './label-shape.ts';
import { LineCursor } from './lines.ts';

const PORTRAIT = 'Photo of ';
const SHORTEST = 4;
const LONGEST = 60;

/** A name that stands twice, first in the description of a portrait. */
export function picturedLabel(text: string, at: number, end: number): Label | null {
  if (!text.startsWith(PORTRAIT, at)) return null;
  const first = at + PORTRAIT.length;
  for (let length = SHORTEST; length <= LONGEST && first + 2 * length <= end; length++) {
    const gap = text.charCodeAt(first + length) === 32 ? 1 : 0;
    const again = first + length + gap;
    const stop = again + length;
    if (stop > end || !text.startsWith(text.slice(first, first + length), again)) continue;
    const after = skipBlank(text, stop, end);
    if (after < end && text.charCodeAt(after) !== 40) continue;
    return NAME.test(text.slice(again, stop)) ? plainLabel('pictured', again, stop, end) : null;
  }
  return null;
}

const PART = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const SMALL = '(?:of|the|van|von|de|der|da|bin|al)';
const NAME = new RegExp(`^${PART}(?: (?:${PART}|${SMALL})){0,5}$`, 'u');
const NAME_AND_MORE = new RegExp(`^(${PART}(?: (?:${PART}|${SMALL})){0,5})(?=$| )`, 'u');

/** Code units of a line that holds a time of day and nothing else. */
const TIME = 12;
const OF_DAY = /^\d{1,2}[:.]\d\d\s?[ap]\.?m\.?$/i;
/** Lines from the time to the name, and how far apart the lines stand. */
const OFFICE = 200;
const APART = 2;

/** A name below a time of day that stands alone and an office or a party; words that are said follow. */
export function clockedLabel(text: string, at: number, end: number): Label | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const last = trimEnd(text, at, end);
  if (last - at > TIME || !OF_DAY.test(text.slice(at, last))) return null;
  const lines = new LineCursor(text, end, Math.min(text.length, end + 2 * OFFICE));
  lines.advance();
  const office = nextVisible(text, lines);
  if (!office || office.end - office.start > OFFICE || ENDED.test(text.slice(office.end - 1, office.end)))
    return null;
  const line = nextVisible(text, lines);
  if (
    !line ||
    line.end === text.length ||
    line.end - line.start > OFFICE ||
    !isUpper(text.charCodeAt(line.start))
  )
    return null;
  const words = text.slice(line.start, line.end);
  const party = words.indexOf(` ${text.slice(office.start, office.end)}`);
  const name = NAME_AND_MORE.exec(party > 0 ? words.slice(0, party) : words)?.[1];
  if (!name || (party > 0 ? name.length !== party : name.length !== words.length)) return null;
  if (!proseFollows(text, lines.end)) return null;
  return plainLabel('clocked', line.start, line.start + name.length, lines.end);
}

const ENDED = /[.?!:;]/;

function nextVisible(text: string, lines: LineCursor): { start: number; end: number } | null {
  for (let blanks = 0; blanks <= APART && lines.advance(); blanks++) {
    const start = skipBlank(text, lines.start, lines.end);
    if (start < lines.end) return { start, end: trimEnd(text, start, lines.end) };
  }
  return null;
}
