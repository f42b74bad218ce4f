/** The keys under which a census counts labels: a shape, a space and the label's words. */
import { isUpper } from './characters.ts';
import { wordsOf } from './label-ends.ts';
import { type Label, LOOSE, type Writing } from './label-shape.ts';

/** Opening quotation marks: `Name: “…”` quotes somebody who need not be talking here. */
const QUOTES = new Set([...'"“‘«„'].map((mark) => mark.charCodeAt(0)));

/** Code units that a field's value has at most. */
const VALUE = 40;

const NAMES = /^\p{Lu}[^\s.?!:;,…—–-]{0,30}(?: \p{Lu}[^\s.?!:;,…—–-]{0,30}){0,2}[ \t]{0,8}$/u;

/** Whether a line holds no more than a name after its label, as the credit of a picture does. */
function isValue(text: string, body: number, end: number): boolean {
  return end - body <= VALUE && isUpper(text.charCodeAt(body)) && NAMES.test(text.slice(body, end));
}

/** @param end where the label's line ends */
export function censusKey(
  text: string,
  label: Label,
  end: number,
  numbered: boolean,
  fresh: boolean,
): string {
  const quoted =
    (label.shape === 'colon' || label.shape === 'bold') && QUOTES.has(text.charCodeAt(label.body));
  const shape = quoted
    ? 'quoted'
    : label.shape === 'colon' && isValue(text, label.body, end)
      ? 'thin'
      : label.shape === 'period' && !fresh
        ? 'inline'
        : label.shape;
  return `${numbered ? '#' : ''}${shape} ${wordsOf(text, label)}`;
}

/** Begins the key under which is counted how many labels of a shape open words that somebody says. */
export const VOICED = 126;

export function voicedKey(shape: string): string {
  return `~${shape} `;
}

/** As what a label is counted whose words are looked at; null where they don't matter. */
export function judgedAs(label: Label): string | null {
  if (LOOSE.has(label.shape) || label.shape === 'heading' || label.shape === 'alone') return label.shape;
  return isShort(label) ? 'sign' : null;
}

/** Whether a label is too short for a name. */
function isShort({ start, end }: Label): boolean {
  return end - start <= 4;
}

/** The way in which the labels of a census key are written. */
export function writingOf(key: string): Writing {
  const first = key.charCodeAt(0);
  const shape = key.slice(first === 35 || first === VOICED ? 1 : 0, key.indexOf(' '));
  if (shape === 'inline') return 'period';
  return shape === 'quoted' || shape === 'thin' || shape === 'sign' ? 'colon' : (shape as Writing);
}
