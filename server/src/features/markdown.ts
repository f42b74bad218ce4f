/**
 * Markdown for hovers. Names, definitions and sources come from files that nobody vouches for: they go in as
 * text nodes, which the serialiser escapes, so they can make no link, HTML or image.
 */
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const LONGEST_TEXT = 1500;
/** Control characters and the marks that turn or hide text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Text on one line, without characters that hide or turn it, cut at 1,500 characters. */
export function plain(text: string): string {
  return visible(text).trim();
}

function visible(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return short.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ');
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value: visible(value) };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] };
}

/** A link, where the address is plain http or https; else the title alone. */
export function link(title: string, address: string | null): PhrasingContent {
  return address !== null && /^https?:\/\/[^\s<>"]{1,2000}$/i.test(address)
    ? { type: 'link', url: address, children: [text(title)] }
    : text(title);
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** A line of a list of facts: a name and its value. */
export type Fact = readonly [name: string, ...value: PhrasingContent[]];

/** A list of `name: value` lines; lines without a value are left out. */
export function facts(...lines: readonly (Fact | null)[]): BlockContent[] {
  const children = lines
    .filter((line) => line !== null)
    .map(
      ([name, ...value]): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [paragraph({ type: 'text', value: `${name}: ` }, ...value)],
      }),
    );
  return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : [];
}

/** A fact line for a plain string, or null where there is none. */
export function fact(name: string, value: string | null | undefined): Fact | null {
  return value === null || value === undefined || value === '' ? null : [name, text(value)];
}

/** Editors strike out what stands between tildes, which plain Markdown does not know. */
const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
};

export function render(...blocks: BlockContent[]): string {
  return toMarkdown({ type: 'root', children: blocks }, OPTIONS).trimEnd();
}

/** `1 time`, `2 times`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
