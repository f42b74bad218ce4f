/**
 * Nicks: names that need no capital, as scribes' minutes and chats write who speaks: `__ann:__ …`, `**ann**: …`,
 * `> **ann** …`, `<ann> …`.
 */
import { skipBlank } from './characters.ts';
import { type Label, plainLabel } from './label-shape.ts';

const LONGEST = 32;
/** Code units in which a tag around a label is closed. */
const CLOSED_WITHIN = 200;

/** After bold marks: `ann:__`, `ann**:`, and, in a quotation, `ann**`. Nicks with capitals only there. */
const MARKED = /^(\p{L}[\p{L}\d_.|-]{0,23}?)(?::(?:\*\*|__)|(?:\*\*|__)(:?))[ \t]{1,8}(?=\S)/u;
const BRACKETED = /^<[@+%~& ]?([A-Za-z_][A-Za-z\d_|`^[\]{}-]{0,23})>[ \t]{1,8}(?=\S)/;

/** @param quoted a quotation mark stands before the bold marks */
export function markedNick(
  text: string,
  at: number,
  end: number,
  quoted: boolean,
  time: number | null,
): Label | null {
  const found = MARKED.exec(text.slice(at, Math.min(end, at + LONGEST + 12)));
  if (!found) return null;
  const [whole, nick, colon] = found;
  const unsigned = colon === '';
  if (quoted ? !unsigned : unsigned || nick !== nick!.toLowerCase()) return null;
  return label(at, nick!, at + whole.length, time);
}

/** `<ann> …`; tags of mark-up are none. */
export function readNick(text: string, at: number, end: number, time: number | null): Label | null {
  const found = BRACKETED.exec(text.slice(at, Math.min(end, at + LONGEST + 12)));
  if (!found || TAGS.has(found[1]!.toLowerCase())) return null;
  // `<Affiliation> Mr. Low </Affiliation> :` is mark-up of its own making.
  if (text.slice(at, Math.min(end, at + CLOSED_WITHIN)).includes(`</${found[1]}>`)) return null;
  const start = at + found[0].indexOf(found[1]!);
  return label(start, found[1]!, skipBlank(text, at + found[0].length, end), time);
}

/** `<Q - Ann Lee>: …`, `<A – Bo Falk, Pier Inc.>: …`: which side of a call asks. */
export function readSide(text: string, at: number, end: number, time: number | null): Label | null {
  const code = text.charCodeAt(at + 1);
  if (code !== 81 && code !== 65) return null;
  const found = SIDE.exec(text.slice(at, Math.min(end, at + 110)));
  if (!found) return null;
  const start = at + found[1]!.length;
  const body = skipBlank(text, at + found[0].length, end);
  return plainLabel('bracket', start, start + found[2]!.length, body, time);
}

const SIDE = /^(<[QA] [-–] )(\p{Lu}[^<>,\r\n]{1,50})(?:,[^<>\r\n]{1,50})?>:/u;

/** `ann: …`: names as people give them to the programs that they meet in. */
export function readSmallName(text: string, at: number, end: number): Label | null {
  const found = SMALL.exec(text.slice(at, Math.min(end, at + 40)));
  return found ? plainLabel('colon', at, at + found[1]!.length, at + found[0].length) : null;
}

const SMALL = /^(\p{Ll}[\p{L}\d_.-]{2,24}):[ \t]{1,4}(?=\S)/u;

function label(start: number, nick: string, body: number, time: number | null): Label {
  return plainLabel('nick', start, start + nick.length, body, time);
}

/** Elements of HTML, https://html.spec.whatwg.org/multipage/indices.html, and of the mark-up of records. */
const TAGS = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 ' +
    'h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript ' +
    'object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small ' +
    'source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul ' +
    'var video wbr c v lang newspeech speech text page'
  ).split(' '),
);
