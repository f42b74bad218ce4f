/** Cuts a whole document, and remembers what makes the next cut cheap. */
import type { Metadata } from '../model/transcript.ts';
import { cutCaptions, isCaptions } from './captions.ts';
import { type Census, takeCensus } from './census.ts';
import type { Cut, Hints } from './cut.ts';
import { markTitles, splitEndMatter } from './edges.ts';
import { unlabelHead } from './edges-head.ts';
import { fewSpeak } from './few.ts';
import { cutFlat } from './flat.ts';
import { isFlat } from './flat-numbers.ts';
import { frontMatterEnd } from './front-matter.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './front-matter-fields.ts';
import { labelKey } from './label-class.ts';
import { LabelsSeen } from './labels-seen.ts';
import { markLineNumbers } from './line-numbers.ts';
import { findLinks, type Link } from './links.ts';
import { readMetadata } from './metadata.ts';
import { cutProse, type PlacedBlock } from './prose.ts';
import { INITIAL } from './prose-above.ts';
import { cutRecord, isRecord } from './record.ts';
import { cutObjects, isObjects } from './record-objects.ts';
import { isRelease } from './release.ts';
import { decideStyle, type Style } from './style.ts';
import { isTalk } from './talk.ts';
import { type Sample, sampling } from './writings.ts';

/** What a cut was made from. */
export interface Memo {
  readonly text: string;
  /** Of prose only; captions are cut whole. */
  readonly prose: ProseMemo | null;
}

/** What stands above the text. */
interface Head {
  /** Where the front matter ends. */
  readonly from: number;
  readonly front: FrontMatter;
  readonly names: ReadonlySet<string>;
}

interface Learnt {
  readonly census: Census;
  readonly style: Style;
}

export interface ProseMemo extends Head, Learnt {
  /** What the writings of the census were learnt from. */
  readonly samples: readonly Sample[];
  /** The blocks before titles and end matter were told apart, front matter included, and the states before them. */
  readonly raw: readonly PlacedBlock[];
  readonly states: readonly number[];
}

export interface Whole {
  readonly cut: Cut;
  readonly memo: Memo;
}

export function cutWhole(text: string, hints: Hints): Whole {
  if (isCaptions(text, hints)) {
    const nobody = new Set<string>();
    const learning = sampling(text, 0, nobody, true);
    const census = takeCensus(text, 0, text.length, { captions: true, learning });
    const blocks = cutCaptions(text, decideStyle(census, nobody));
    const metadata = readMetadata(text, blocks, 0, NO_FRONT_MATTER, findLinks(text), hints);
    return { cut: { blocks, metadata, isSourceDocument: true }, memo: { text, prose: null } };
  }
  const from = frontMatterEnd(text);
  const front = readFrontMatter(text, from);
  const names = namesToKnow(front);
  const head = { from, front, names };
  if (isFlat(text, from)) return wholeFlat(text, hints, head);
  if (isRecord(text, from)) return wholeRecord(text, hints, head);
  if (isObjects(text, from)) return wholeObjects(text, hints, head);
  const marked = markLineNumbers(text, from);
  // Whether a number is a line's is told by the whole text: such a text is always cut whole.
  if (marked !== text) return { cut: wholeProse(marked, hints, head).cut, memo: { text, prose: null } };
  return wholeProse(text, hints, head);
}

function wholeProse(text: string, hints: Hints, head: Head): Whole {
  const { from, names } = head;
  const seen = new LabelsSeen();
  const learning = sampling(text, from, names);
  const census = takeCensus(text, from, text.length, { seen, learning });
  const samples = learning?.samples ?? [];
  const habits = decideStyle(census, names);
  const few = habits.turns < 2 ? fewSpeak(text, from, census, names) : null;
  const style = few ? { ...habits, ...few } : habits;
  const { blocks: raw, states } = cutProse(text, from, style, { seen });
  if (from > 0) {
    raw.unshift(frontMatterBlock(text, from));
    states.unshift(INITIAL);
  }
  const links = findLinks(text);
  const whole = finish(text, hints, { ...head, samples, census, style, raw, states }, links);
  // What tells of few labels may stand anywhere: such a text, which is short, is always cut whole.
  return few ? { ...whole, memo: { text, prose: null } } : whole;
}

/** Cuts a text whose numbered lines were joined; what stands above the first of them is prose. */
function wholeFlat(text: string, hints: Hints, head: Head): Whole {
  const { from } = head;
  const { start, turns, blocks } = cutFlat(text, from);
  const learnt = nothingLearnt(text, head, turns);
  const above = start > from ? cutProse(text.slice(0, start), from, learnt.style).blocks : [];
  const cut = gathered(text, hints, head, learnt, [...above, ...blocks]);
  return { cut, memo: { text, prose: null } };
}

/** Cuts a record that is kept as mark-up. */
function wholeRecord(text: string, hints: Hints, head: Head): Whole {
  const { turns, blocks, participants } = cutRecord(text, head.from);
  const cut = gathered(text, hints, head, nothingLearnt(text, head, turns), blocks);
  const metadata = { ...cut.metadata, participants: [...cut.metadata.participants, ...participants] };
  return { cut: { ...cut, metadata }, memo: { text, prose: null } };
}

/** Cuts a transcript that is kept as JSON. */
function wholeObjects(text: string, hints: Hints, head: Head): Whole {
  const { turns, blocks } = cutObjects(text, head.from);
  const cut = gathered(text, hints, head, nothingLearnt(text, head, turns), blocks);
  return { cut, memo: { text, prose: null } };
}

/** A style that was learnt from no line. */
function nothingLearnt(text: string, { from, names }: Head, turns: number): Learnt {
  const census = takeCensus(text, from, from);
  return { census, style: { ...decideStyle(census, names), turns } };
}

/** The cut of blocks that no style was learnt for. */
function gathered(
  text: string,
  hints: Hints,
  head: Head,
  learnt: Learnt,
  blocks: readonly PlacedBlock[],
): Cut {
  const { from } = head;
  const raw = from > 0 ? [frontMatterBlock(text, from), ...blocks] : blocks;
  return finish(text, hints, { ...head, ...learnt, samples: [], raw, states: [] }, findLinks(text)).cut;
}

/**
 * Makes a cut of raw blocks: tells titles and end matter apart and reads the metadata.
 * @param known the metadata, where an edit cannot have changed them
 */
export function finish(
  text: string,
  hints: Hints,
  prose: ProseMemo,
  links: readonly Link[],
  known: Metadata | null = null,
): Whole {
  const blocks = prose.raw.slice();
  unlabelHead(text, blocks);
  markTitles(text, blocks);
  splitEndMatter(text, blocks);
  const metadata = known ?? readMetadata(text, blocks, prose.from, prose.front, links, hints);
  const turns = isTalk(text, blocks) ? prose.style.turns : 0;
  const isSourceDocument = turns >= 2 || isRelease(text, blocks, metadata, turns);
  return { cut: { blocks, metadata, isSourceDocument }, memo: { text, prose } };
}

/** Names, first names and labels that the front matter lists, as label keys. */
function namesToKnow(front: FrontMatter): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, label } of front.participants) {
    const key = labelKey(name);
    names.add(key).add(key.split(' ')[0]!);
    if (label) names.add(labelKey(label));
  }
  return names;
}

function frontMatterBlock(text: string, length: number): PlacedBlock {
  return {
    start: 0,
    syntax: {
      kind: 'front-matter',
      length,
      end: text.slice(0, length).trimEnd().length,
      label: null,
      labelText: null,
      body: 0,
      time: null,
      depth: 0,
      paragraphs: [],
      noise: [],
    },
  };
}
