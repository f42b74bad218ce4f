/** Labels that are lines of their own kind: headings that name somebody, members who call out. */
import { isBlank, isUpper, skipBlank, trimEnd } from './characters.ts';
import { proseFollows } from './label-below.ts';
import { type Label, plainLabel } from './label-shape.ts';
import { NAME_WORD, SURNAME_PARTICLE } from './name-words.ts';

/** Longer headings name nobody. */
const LONGEST = 90;

/** A heading that could name somebody: `### Governor Lee`, `### **Ann Lee (The Post)**`; words follow below. */
export function readHeadingLabel(text: string, at: number, end: number): Label | null {
  let start = at;
  while (text.charCodeAt(start) === 35) start++;
  if (start - at > 6 || !isBlank(text.charCodeAt(start))) return null;
  while (start < end && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 42)) start++;
  let stop = trimEnd(text, start, end);
  while (stop > start && (text.charCodeAt(stop - 1) === 42 || text.charCodeAt(stop - 1) === 58)) stop--;
  const time = HEADING_TIME.exec(text.slice(Math.max(start, stop - 14), stop));
  if (time) stop -= time[0].length;
  if (stop - start < 2 || stop - start > LONGEST || !isUpper(text.charCodeAt(start))) return null;
  return NAME_HEADING.test(text.slice(start, stop)) && proseFollows(text, end)
    ? plainLabel('heading', start, stop, end)
    : null;
}

const HEADING_TIME = /\s{1,4}[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?$/;

const NAME_HEADING = new RegExp(
  `^${NAME_WORD}(?: (?:${NAME_WORD}|of|the|for|and|${SURNAME_PARTICLE}|\\d{1,3})){0,7}(?: ?\\([^()]{1,60}\\))?$`,
  'u',
);

/** `Some hon. members:`, as parliaments write down who calls out. */
export function membersLabel(text: string, at: number, end: number): Label | null {
  const code = text.charCodeAt(at);
  if ((code !== 83 && code !== 65) || text.charCodeAt(at + 1) === 58) return null;
  const found = MEMBERS.exec(text.slice(at, Math.min(end, at + 40)));
  if (!found) return null;
  const stop = at + found[0].length - 1;
  return plainLabel('colon', at, stop, skipBlank(text, stop + 1, end));
}

const MEMBERS = /^(?:Some|An|Several) [Hh]on\.? [Mm]embers?:/;
