/** Cuts transcripts that are kept as JSON: `{"speaker": "Ann Lee", "text": "Yes."}`, one object a turn. */
import { BlockBuilder } from './block-builder.ts';
import { plainLabel } from './label-shape.ts';
import type { PlacedBlock } from './prose.ts';
import { hasVoice } from './voices.ts';

/** Where a text shows whether it is such a transcript. */
const HEAD = 1 << 15;

/** Turns that must speak as people talk, and how much of each is read. */
const LOOKED_AT = 12;
const OF_A_TURN = 600;

/** Up to where the words begin; fields of numbers may stand between who speaks and what is said. */
const TURN =
  /"(?:speaker|speaker_?name|speakerName)"\s{0,20}:\s{0,20}"([^"\\\r\n]{1,80})"\s{0,60},(?:\s{0,60}"[\w-]{1,30}"\s{0,20}:\s{0,20}[\d.]{1,20}\s{0,20},){0,4}\s{0,60}"(?:text|statement|content|transcript|utterance|speech|words|sentence|message|said)"\s{0,20}:\s{0,20}"/g;

/** Whether the text is such a transcript, with turns near its beginning in which people talk; quick where no bracket opens it. */
export function isObjects(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  const first = text.charCodeAt(at);
  if (first !== 123 && first !== 91) return false;
  let turns = 0;
  let voiced = 0;
  for (const found of text.slice(at, at + HEAD).matchAll(TURN)) {
    const body = at + found.index + found[0].length;
    if (hasVoice(text.slice(body, Math.min(closingQuote(text, body), body + OF_A_TURN)))) voiced++;
    if (++turns === LOOKED_AT) break;
  }
  return turns >= 2 && voiced * 3 >= turns;
}

/** @returns blocks that tile the text from `from` on */
export function cutObjects(text: string, from: number): { blocks: PlacedBlock[]; turns: number } {
  const blocks: PlacedBlock[] = [];
  let open = new BlockBuilder(text, from, 'noise');
  let openAt = from;
  let turns = 0;
  let at = from;
  const begin = (start: number, kind: 'turn' | 'noise'): void => {
    if (start > openAt) blocks.push(open.finish(start));
    open = new BlockBuilder(text, start, kind);
    openAt = start;
  };
  for (const found of text.slice(from).matchAll(TURN)) {
    const start = from + found.index;
    if (start < at) continue;
    const body = start + found[0].length;
    const name = found[1]!;
    const label = start + found[0].indexOf(`"${name}"`, found[0].indexOf(':')) + 1;
    const end = closingQuote(text, body);
    begin(start, 'turn');
    open.addNoise(start, label);
    open.setLabel(plainLabel('colon', label, label + name.length, body));
    open.addNoise(label + name.length, body);
    if (end > body) open.addText(body, end, true);
    begin(end, 'noise');
    turns++;
    at = end;
  }
  blocks.push(open.finish(text.length));
  return { blocks, turns };
}

/** Where the string ends that begins at `from`, before its quotation mark. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    at += code === 92 ? 2 : 1;
  }
  return Math.min(at, text.length);
}
