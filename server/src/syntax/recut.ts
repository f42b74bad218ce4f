/** Cuts a document again after an edit, at the cost of the blocks that changed. */
import { isCaptions } from './captions.ts';
import { type Census, takeCensus } from './census.ts';
import type { Change, Cut, Hints } from './cut.ts';
import { sameSyntax } from './equal.ts';
import { fewSpeak } from './few.ts';
import { isFlat } from './flat-numbers.ts';
import { frontMatterEnd } from './front-matter.ts';
import { hasCloseNumbers } from './line-numbers.ts';
import { findLinks, type Link } from './links.ts';
import { blockAt, HEAD_BLOCKS } from './metadata.ts';
import { cutProse, type PlacedBlock } from './prose.ts';
import { INITIAL } from './prose-above.ts';
import { isRecord } from './record.ts';
import { isObjects } from './record-objects.ts';
import { decideStyle, isNumbered, type Style } from './style.ts';
import { cutWhole, finish, type Memo, type ProseMemo, type Whole } from './whole.ts';
import { followsBlank, windowEnd, windowStart } from './window.ts';
import { sampling } from './writings.ts';

/** How far a label looks ahead of its line: no block that starts nearer to an edit is taken over unread. */
const LOOKAHEAD = 700;

/** @returns what `cutWhole(text)` gives, with the `syntax` objects of unchanged blocks kept */
export function recutText(previous: Cut, memo: Memo, text: string, hints: Hints, change: Change): Whole {
  const next = recutProse(previous, memo, text, hints, change) ?? cutWhole(text, hints);
  return { cut: { ...next.cut, blocks: keep(previous.blocks, next.cut.blocks, change) }, memo: next.memo };
}

function recutProse(previous: Cut, memo: Memo, text: string, hints: Hints, change: Change): Whole | null {
  const { prose, text: old } = memo;
  const delta = change.length - (change.end - change.start);
  if (!prose || old.length + delta !== text.length || change.start < prose.from + 4) return null;
  if (isCaptions(text, hints) || (prose.from === 0 && frontMatterEnd(text) > 0)) return null;
  if (isFlat(text, prose.from) || isRecord(text, prose.from) || isObjects(text, prose.from)) return null;
  if (hasCloseNumbers(text, prose.from)) return null;
  const top = windowStart(old, change.start, prose.from);
  const bottom = windowEnd(text, change.start + change.length);
  const oldBottom = bottom - delta;
  if (oldBottom < change.end) return null;
  const { writings } = prose.census;
  const learning = sampling(text, prose.from, prose.names);
  const relearnt = learning?.again((start, end) => countedBefore(prose, start, end, change)) ?? null;
  if (!sameWritings(writings, relearnt)) return null;
  const opening = { afterBlank: top === prose.from || followsBlank(old, top), writings };
  const gone = takeCensus(old, top, oldBottom, opening);
  const come = takeCensus(text, top, bottom, opening);
  const census = replace(prose.census, gone, come);
  const style = restyle(prose, census);
  const outside = (key: string) => (census.labels.get(key) ?? 0) > (come.labels.get(key) ?? 0);
  const written = (label: string) => stands(text, `${label}:`, top, bottom);
  if (style !== prose.style && !cutAlike(style, prose.style, outside, written)) return null;
  if (style.turns < 2 && fewSpeak(text, prose.from, census, prose.names)) return null;
  // Another style reads all labels of the window anew.
  const reach =
    style === prose.style
      ? { top: change.start, bottom: change.start + change.length }
      : { top: Math.min(top, change.start), bottom };
  const { raw, states, first } = recutBlocks(prose, text, style, reach, delta);
  const links = relink(previous.metadata.links, text, top, oldBottom, bottom, delta);
  // What looks like a turn further up may be a field of the head.
  const turnsBefore = raw.findIndex((block, i) => i >= HEAD_BLOCKS && block.syntax.kind === 'turn');
  const quiet =
    first > HEAD_BLOCKS &&
    turnsBefore >= 0 &&
    turnsBefore < first &&
    links.length === 0 &&
    previous.metadata.links.length === 0;
  const next = { ...prose, samples: learning?.samples ?? [], census, style, raw, states };
  return finish(text, hints, next, links, quiet ? previous.metadata : null);
}

/** What was counted in a part of the text that ends so far above an edit that no label there looks so far down. */
function countedBefore({ samples }: ProseMemo, start: number, end: number, change: Change): Census | null {
  if (end + LOOKAHEAD > change.start) return null;
  return samples.find((sample) => sample.start === start && sample.end === end)?.census ?? null;
}

function sameWritings(a: Census['writings'], b: Census['writings']): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((writing) => b.has(writing));
}

function restyle(prose: ProseMemo, census: Census): Style {
  const same =
    census.labels === prose.census.labels &&
    census.furniture === prose.census.furniture &&
    isNumbered(census) === prose.style.numbered;
  return same ? prose.style : decideStyle(census, prose.names);
}

/** Counts after an edit: the old window's taken away, the new one's added. The same object where nothing changed. */
function replace(census: Census, before: Census, after: Census): Census {
  const labels = counts(census.labels, before.labels, after.labels);
  const furniture = counts(census.furniture, before.furniture, after.furniture);
  const visible = after.visibleLines - before.visibleLines;
  const numbered = after.numberedLines - before.numberedLines;
  if (labels === census.labels && furniture === census.furniture && visible === 0 && numbered === 0)
    return census;
  return {
    labels,
    furniture,
    visibleLines: census.visibleLines + visible,
    numberedLines: census.numberedLines + numbered,
    writings: census.writings,
  };
}

function counts(
  all: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  let changed: Map<string, number> | null = null;
  const add = (key: string, count: number): void => {
    changed ??= new Map(all);
    const sum = (changed.get(key) ?? 0) + count;
    if (sum === 0) changed.delete(key);
    else changed.set(key, sum);
  };
  for (const [key, count] of before) if (after.get(key) !== count) add(key, (after.get(key) ?? 0) - count);
  for (const [key, count] of after) if (!before.has(key)) add(key, count);
  return changed ?? all;
}

/** Whether two styles cut all text outside the window alike; a label that stands only inside makes no difference. */
function cutAlike(
  a: Style,
  b: Style,
  outside: (key: string) => boolean,
  written: (label: string) => boolean,
): boolean {
  const never = () => true;
  return (
    a.numbered === b.numbered &&
    a.mid === b.mid &&
    alike(a.labels, b.labels, outside) &&
    alike(a.inline, b.inline, written) &&
    alike(a.furniture, b.furniture, never)
  );
}

/** Whether no key that only one of two sets holds matters. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, matters: (key: string) => boolean): boolean {
  if (a === b) return true;
  for (const key of a) if (!b.has(key) && matters(key)) return false;
  for (const key of b) if (!a.has(key) && matters(key)) return false;
  return true;
}

/** Whether words stand in a text outside `top..bottom`. */
function stands(text: string, words: string, top: number, bottom: number): boolean {
  const first = text.indexOf(words);
  return first >= 0 && (first < top || text.indexOf(words, bottom) >= 0);
}

/**
 * Cuts from a block above the edit until a block begins as it did before.
 * @param reach what must be read again, in the new text
 */
function recutBlocks(
  prose: ProseMemo,
  text: string,
  style: Style,
  reach: { readonly top: number; readonly bottom: number },
  delta: number,
): { raw: PlacedBlock[]; states: number[]; first: number } {
  const { raw, states } = prose;
  const least = prose.from > 0 ? 1 : 0;
  let first = blockAt(raw, reach.top);
  while (first > least && (states[first]! < 0 || raw[first]!.start + LOOKAHEAD > reach.top)) first--;
  if (raw.length <= least) first = least;
  let rest = raw.length;
  let cursor = first;
  const known = (start: number, kind: string, state: number): boolean => {
    const before = start - delta;
    if (start < reach.bottom) return false;
    while (cursor < raw.length && raw[cursor]!.start < before) cursor++;
    if (cursor >= raw.length) return false;
    const block = raw[cursor]!;
    if (block.start !== before || block.syntax.kind !== kind || states[cursor] !== state) return false;
    rest = cursor;
    return true;
  };
  const from = first < raw.length ? raw[first]!.start : prose.from;
  const pieces = cutProse(text, from, style, { state: states[first] ?? INITIAL, known });
  const blocks = raw.slice(0, first);
  for (const block of pieces.blocks) blocks.push(block);
  for (let i = rest; i < raw.length; i++)
    blocks.push(delta === 0 ? raw[i]! : { start: raw[i]!.start + delta, syntax: raw[i]!.syntax });
  return { raw: blocks, states: states.slice(0, first).concat(pieces.states, states.slice(rest)), first };
}

/** The links after an edit; only the window is read again. */
function relink(
  before: readonly Link[],
  text: string,
  top: number,
  oldBottom: number,
  bottom: number,
  delta: number,
): readonly Link[] {
  const found = findLinks(text, top, bottom);
  if (before.length === 0) return found;
  const links = before.filter((link) => link.span.end <= top);
  for (const link of found) links.push(link);
  for (const link of before)
    if (link.span.start >= oldBottom)
      links.push(
        delta === 0
          ? link
          : { href: link.href, span: { start: link.span.start + delta, end: link.span.end + delta } },
      );
  return links;
}

/** Puts the old blocks in the place of equal ones that the edit did not touch. */
function keep(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  change: Change,
): readonly PlacedBlock[] {
  const delta = change.length - (change.end - change.start);
  const end = change.start + change.length;
  let cursor = 0;
  let kept: PlacedBlock[] | null = null;
  for (let i = 0; i < after.length; i++) {
    const block = after[i]!;
    const above = block.start + block.syntax.length <= change.start;
    if (!above && block.start < end) continue;
    const start = above ? block.start : block.start - delta;
    while (cursor < before.length && before[cursor]!.start < start) cursor++;
    const old = before[cursor];
    if (!old || old.start !== start || old === block) continue;
    if (!above && old.start < change.end) continue;
    if (old.syntax === block.syntax || !sameSyntax(old.syntax, block.syntax)) continue;
    kept ??= after.slice();
    kept[i] = block.start === old.start ? old : { start: block.start, syntax: old.syntax };
  }
  return kept ?? after;
}
