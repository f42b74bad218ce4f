/**
 * Cuts captions, WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip, into turns. Cue numbers, times and settings
 * are noise; cues of one speaker in a row make one turn.
 */
import type { BlockSyntax } from '../model/transcript.ts';
import { BlockBuilder } from './block-builder.ts';
import { isBlank, isDigit, skipBlank, trimEnd } from './characters.ts';
import type { Hints } from './cut.ts';
import { readLabel } from './label.ts';
import { labelKey } from './label-class.ts';
import { readSmallName } from './label-nick.ts';
import { type Label, plainLabel } from './label-shape.ts';
import { LineCursor } from './lines.ts';
import type { PlacedBlock } from './prose.ts';
import { type Style, speaks } from './style.ts';
import { readTime } from './timecode.ts';

/** Lines that are searched for a first cue. */
const HEAD_LINES = 40;
/** Words that nobody is named for are cut at the next sentence's end after this many code units. */
const UNLABELLED = 600;

/** Whether a text is captions: by its language, its name, its first line or a cue among its first lines. */
export function isCaptions(text: string, hints: Hints): boolean {
  if (text.startsWith('WEBVTT')) return true;
  const named = hints.languageId === 'vtt' || hints.languageId === 'srt' || /\.(?:vtt|srt)$/i.test(hints.uri);
  const lines = new LineCursor(text);
  for (let count = 0; count < (named ? 400 : HEAD_LINES) && lines.advance(); count++)
    if (cueStart(text, skipBlank(text, lines.start, lines.end), lines.end) !== null) return true;
  return false;
}

/** @returns the cue's start in seconds when the line is a cue's timing, else null */
function cueStart(text: string, first: number, end: number): number | null {
  if (first >= end || !isDigit(text.charCodeAt(first))) return null;
  const from = readTime(text, first, end);
  if (!from) return shortTimes(text, first, end);
  const arrow = skipBlank(text, from.end, end);
  if (text.startsWith('-->', arrow)) return from.seconds;
  // SBV has a comma between the times, and nothing else on the line.
  const until = text.charCodeAt(arrow) === 44 ? readTime(text, arrow + 1, end) : null;
  return until && skipBlank(text, until.end, end) === end ? from.seconds : null;
}

/** `0:0:4.260 --> 0:0:9.120`, as Teams writes the times of a transcript. */
function shortTimes(text: string, first: number, end: number): number | null {
  const found = SHORT_TIMES.exec(text.slice(first, Math.min(end, first + 24)));
  return found ? Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3]) : null;
}

const SHORT_TIMES = /^(\d{1,2}):(\d{1,2}):(\d{1,2}\.\d{1,3}) --> \d/;

/** Cuts captions into blocks that tile the text. */
export function cutCaptions(text: string, style: Style): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const lines = new LineCursor(text);
  let open: BlockBuilder | null = null;
  let speaker: string | null = null;
  /** Inside a cue's words; outside, everything is noise. */
  let inCue = false;
  let time: number | null = null;
  let noiseFrom = -1;
  let noiseTo = -1;
  let blockFrom = 0;
  let gap = true;
  const begin = (start: number, kind: BlockSyntax['kind']): BlockBuilder => {
    if (open) blocks.push(open.finish(start));
    else start = 0;
    blockFrom = start;
    open = new BlockBuilder(text, start, kind);
    return open;
  };
  const flush = (block: BlockBuilder): void => {
    if (noiseFrom >= 0) block.addNoise(Math.max(noiseFrom, blockFrom), noiseTo);
    noiseFrom = -1;
  };
  const noise = (from: number, to: number): void => {
    if (noiseFrom < 0) noiseFrom = from;
    noiseTo = to;
  };
  while (lines.advance()) {
    const { start, end } = lines;
    const first = skipBlank(text, start, end);
    const last = trimEnd(text, first, end);
    if (first === last) {
      inCue = false;
      gap = true;
      continue;
    }
    const cue = cueStart(text, first, last);
    if (cue !== null) {
      noise(first, last);
      inCue = true;
      time = cue;
      gap = false;
      continue;
    }
    if (!inCue || (gap && !inCue)) {
      noise(first, last);
      continue;
    }
    // Words. A voice tag or a label may open a turn anywhere at a line's start.
    const voice = readVoice(text, first, last);
    const label = voice ?? readCueLabel(text, first, last, end, style);
    const from = noiseFrom >= 0 ? noiseFrom : start;
    const current = open as BlockBuilder | null;
    if (label) {
      const words = text.slice(label.start, label.end).replace(/\s+/g, ' ');
      const key = labelKey(words);
      if (current && current.kind === 'turn' && speaker === key) {
        flush(current);
        current.addNoise(first, label.body);
        addWords(current, text, label.body, last);
      } else {
        const turn = begin(from, 'turn');
        flush(turn);
        if (label.start > first) turn.addNoise(first, label.start);
        turn.setLabel({ ...label, time: time ?? label.time });
        speaker = key;
        addWords(turn, text, label.body, last);
      }
      continue;
    }
    let block = current;
    if (!block || block.kind === 'noise') {
      block = begin(block ? from : 0, 'paragraph');
      block.setTime(time);
    } else if (
      block.kind === 'paragraph' &&
      from - blockFrom > UNLABELLED &&
      noiseFrom >= 0 &&
      block.endsSentence()
    ) {
      block = begin(from, 'paragraph');
      block.setTime(time);
    }
    flush(block);
    addWords(block, text, first, last);
  }
  const rest = open as BlockBuilder | null;
  if (rest) {
    flush(rest);
    blocks.push(rest.finish(text.length));
  } else if (text.length > 0) {
    const only = new BlockBuilder(text, 0, 'noise');
    flush(only);
    blocks.push(only.finish(text.length));
  }
  return blocks;
}

/** Adds words, with their tags as noise; one paragraph goes through all cues of a turn. */
function addWords(block: BlockBuilder, text: string, from: number, to: number): void {
  const start = skipBlank(text, from, to);
  let end = to;
  let at = start;
  while (at < end) {
    const tag = text.indexOf('<', at);
    if (tag < 0 || tag >= end) break;
    let close = tag + 1;
    const limit = Math.min(end, tag + 200);
    while (close < limit && text.charCodeAt(close) !== 62 && text.charCodeAt(close) !== 60) close++;
    if (close >= limit || text.charCodeAt(close) !== 62) {
      at = tag + 1;
      continue;
    }
    block.addNoise(tag, close + 1);
    at = close + 1;
    if (at >= end) end = trimEnd(text, start, tag);
  }
  if (start < end) block.addText(start, end, false);
}

/** Reads `<v Name>` or `<v.class Name>` at `at`. */
function readVoice(text: string, at: number, end: number): Label | null {
  if (text.charCodeAt(at) === 45) at = skipBlank(text, at + 1, end);
  if (text.charCodeAt(at) !== 60 || text.charCodeAt(at + 1) !== 118) return null;
  let from = at + 2;
  if (text.charCodeAt(from) === 46)
    while (from < end && !isBlank(text.charCodeAt(from)) && text.charCodeAt(from) !== 62) from++;
  if (!isBlank(text.charCodeAt(from))) return null;
  const start = skipBlank(text, from, end);
  let close = start;
  const limit = Math.min(end, start + 120);
  while (close < limit && text.charCodeAt(close) !== 62 && text.charCodeAt(close) !== 60) close++;
  // A tag that is never closed names up to the line's end only when little stands there.
  if (close < limit && text.charCodeAt(close) === 60) return null;
  if (close >= limit && limit < end) return null;
  const stop = trimEnd(text, start, close);
  if (stop === start) return null;
  const body = skipBlank(text, Math.min(end, close + 1), end);
  return plainLabel('bracket', start, stop, body);
}

function readCueLabel(text: string, first: number, last: number, end: number, style: Style): Label | null {
  let at = first;
  if (text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2013) at = skipBlank(text, at + 1, last);
  const label = readLabel(text, at, last) ?? readSmallName(text, at, last);
  return label && label.end <= last && label.body <= last && speaks(style, text, label, end, false, true)
    ? label
    : null;
}
