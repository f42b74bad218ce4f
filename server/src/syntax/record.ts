/**
 * Cuts records that are kept as mark-up: the Australian Hansard's XML, Akoma Ntoso's `<from>`, `speakername` of
 * Public Whip, `<u who>` of TEI. Tags and what only counts for machines are noise.
 */
import type { Participant } from '../model/transcript.ts';
import { BlockBuilder } from './block-builder.ts';
import { trimEnd } from './characters.ts';
import { labelKey } from './label-class.ts';
import { plainLabel } from './label-shape.ts';
import { TITLES } from './label-words.ts';
import type { PlacedBlock } from './prose.ts';

/** Where a text shows whether it is such a record. */
const HEAD = 1 << 15;

const SPEAKER =
  /<name role="display">([^<>]{2,80})<\/name>|<from>([^<>]{2,80})<\/from>|<(?:speech|u)\b[^<>]{0,200}?\s(?:speakername|who)="#?([^"<>]{2,60})"[^<>]{0,200}>/;

/** Whether the text is such a record; quick where it does not begin with a tag. */
export function isRecord(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at) === 60 && SPEAKER.test(text.slice(at, at + HEAD));
}

/** Elements that may say who speaks, and how long that is. */
const OPENS = /^(?:name|from|speech|u)$/;
const LONGEST = 520;

const TAG = /<(\/?)([A-Za-z?!][\w.:-]{0,40})[^<>]{0,400}>/g;

/** Elements whose words go on in a sentence. */
const INLINE = /^(?:inline|b|i|em|strong|sup|sub|a|span|ref|seg|w|pc|s|hi|name|phrase|term)$/;
/** Elements that end what somebody says. */
const ENDS = /^(?:speech|u|question|answer|interjection)$/;
/** Values for machines: numbers, times, letters and digits in one word. */
const VALUE = /^\s{0,20}(?=[A-Z:.-]{0,19}\d)[\dA-Z][\dA-Z:.-]{0,19}\s{0,20}$/;
/** Elements that say who speaks rather than what. */
const ABOUT = /^(?:talker|electorate|party|role|name|name\.id|from)$/;

/** @returns blocks that tile the text from `from` on, and whom the mark-up gives full names */
export function cutRecord(
  text: string,
  from: number,
): { blocks: PlacedBlock[]; turns: number; participants: Participant[] } {
  const blocks: PlacedBlock[] = [];
  const participants: Participant[] = [];
  /** Labels of the participants. */
  const named = new Set<string>();
  let open = new BlockBuilder(text, from, 'paragraph');
  let spoken = false;
  let breaks = true;
  let at = from;
  let full: { words: string; start: number } | null = null;
  let turns = 0;
  /** Inside an element that tells about who speaks. */
  let about = 0;
  const begin = (start: number, kind: 'turn' | 'paragraph'): void => {
    if (start > from) blocks.push(open.finish(start));
    open = new BlockBuilder(text, start, kind);
    spoken = kind === 'turn';
    breaks = true;
  };
  const say = (start: number, end: number): void => {
    const words = text.slice(start, end);
    if (words.trim() === '') return;
    if (about > 0 || VALUE.test(words)) {
      open.addNoise(start, end);
      return;
    }
    const lead = words.length - words.trimStart().length;
    open.addText(start + lead, trimEnd(text, start, start + words.trimEnd().length), breaks);
    breaks = false;
  };
  for (const tag of text.slice(from).matchAll(TAG)) {
    const start = from + tag.index;
    const end = start + tag[0].length;
    if (start < at) continue;
    say(at, start);
    at = end;
    const [, slash, name] = tag;
    const found = OPENS.test(name!) && !slash ? SPEAKER.exec(text.slice(start, start + LONGEST)) : null;
    if (found?.index === 0) {
      const words = found[1] ?? found[2] ?? found[3]!;
      const label = start + found[0].indexOf(words, found[3] === undefined ? 0 : found[0].indexOf('="'));
      at = start + found[0].length;
      begin(start, 'turn');
      turns++;
      open.addNoise(start, label);
      open.setLabel(plainLabel('colon', label, label + words.length, at));
      open.addNoise(label + words.length, at);
      if (full && !named.has(words)) participants.push(participant(full.words, full.start, words));
      if (full) named.add(words);
      full = null;
      continue;
    }
    open.addNoise(start, end);
    if (/\srole="metadata"/.test(tag[0])) full = { words: untilTag(text, end), start: end };
    if (ABOUT.test(name!)) about = Math.max(0, about + (slash ? -1 : 1));
    if (!INLINE.test(name!)) breaks = true;
    if (slash && spoken && ENDS.test(name!)) begin(end, 'paragraph');
  }
  say(at, text.length);
  blocks.push(open.finish(text.length));
  return { blocks, turns, participants };
}

function untilTag(text: string, from: number): string {
  const words = text.slice(from, from + 80);
  const tag = words.indexOf('<');
  return tag < 0 ? words : words.slice(0, tag);
}

/** `Kane, Sen Ruth` as Ruth Kane. */
function participant(words: string, start: number, label: string): Participant {
  const [last, ...rest] = words.split(/,\s{1,8}/);
  const first = (rest[0] ?? '').split(/\s+/).filter((word) => !TITLES.has(labelKey(word)) && word !== 'MP');
  const name = [...first, last!].join(' ').trim();
  return { name, label, title: null, affiliation: null, span: { start, end: start + words.length } };
}
