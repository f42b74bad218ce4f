/** The figures of a document as other documents see them: what they claim, and where it comes from. */
import type { FigureMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Analysis, Block } from '../model/transcript.ts';
import type { DateExpression, Figure } from '../model/values.ts';
import { resolveDate } from '../recognise/resolve-date.ts';
import { detach } from '../syntax/characters.ts';
import type { BareFact } from './conflicts.ts';
import {
  type Frame,
  foldCounted,
  foldUnit,
  frameOf,
  LONGEST_SENTENCE,
  type Setting,
} from './figure-frame.ts';
import { claimInWords, proseBetween } from './figure-words.ts';
import { inDocument, speakerOf, textOf } from './find.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Document } from './snapshot.ts';

/** A claim with a number, detached from its text. */
export interface FigureFact {
  /** In the document. */
  readonly span: Span;
  readonly value: NonNullable<Figure['value']>;
  readonly unit: string | null;
  readonly modifier: Figure['modifier'];
  /** The thing counted, folded so that spellings of one thing are equal; null where the text tells none. */
  readonly counted: string | null;
  /** The claim in a few words. */
  readonly claim: string;
  /** The words that name its source, or null. */
  readonly source: string | null;
  /** Where its sentence begins in the document: one sentence does not contradict itself. */
  readonly sentence: number;
  /** What it is about, or null where its sentence alone does not tell. */
  readonly frame: Frame | null;
  /** The dates of its sentence, resolved and sorted, where it has a frame; what can't be resolved as its words. */
  readonly period: string;
  /** The period goes on ("since May"): what is counted changes with the day it is told. */
  readonly open: boolean;
  /** Who speaks, lower case; null where nobody does. */
  readonly speaker: string | null;
}

/** What a block tells by itself: the same as long as its text is. */
interface BlockFact extends Omit<FigureFact, 'period' | 'speaker' | 'claim'> {
  /** Null until somebody asks for it: most facts are compared and never told. */
  claim: string | null;
  readonly dates: readonly { readonly value: DateExpression; readonly words: string }[];
}

/** The facts of a block, and those among them that others may contradict. */
interface BlockFacts {
  readonly all: readonly BlockFact[];
  readonly comparable: readonly BlockFact[];
}

const blockMemo = new WeakMap<Analysis, BlockFacts>();
const memo = new WeakMap<Document, readonly FigureFact[]>();

/** The claims of a document that have a value, in order; a keystroke reads one block anew. */
export function factsOf(document: Document): readonly FigureFact[] {
  let facts = memo.get(document);
  if (!facts) memo.set(document, (facts = collect(document, ({ all }) => all)));
  return facts;
}

/** Those of them that others may contradict. @param subjects only facts about these, see {@link subjectOf} */
export function comparableFactsOf(document: Document, subjects?: ReadonlySet<string>): readonly FigureFact[] {
  return collect(document, ({ comparable }) =>
    subjects ? comparable.filter((fact) => subjects.has(subjectOf(fact))) : comparable,
  );
}

/** What each block tells by itself, in order: nobody asks yet who tells it, and of when. */
export function visitComparable(document: Document, visit: (fact: BareFact) => void): void {
  for (const block of document.transcript.blocks) factsIn(document, block).comparable.forEach(visit);
}

const subjects = new WeakMap<Frame, string>();

/** What a comparable fact is about, without the period. */
export function subjectOf({ frame }: Pick<FigureFact, 'frame'>): string {
  let subject = subjects.get(frame!);
  if (subject === undefined) subjects.set(frame!, (subject = `${frame!.key}\n${frame!.names}`));
  return subject;
}

function factsIn(document: Document, block: Block): BlockFacts {
  let found = blockMemo.get(block.analysis);
  if (!found) {
    const all = readBlock(document, block);
    found = { all, comparable: all.filter(({ frame }) => frame !== null) };
    blockMemo.set(block.analysis, found);
  }
  return found;
}

function collect(document: Document, choose: (facts: BlockFacts) => readonly BlockFact[]): FigureFact[] {
  const facts: FigureFact[] = [];
  document.transcript.blocks.forEach((block, index) => {
    const chosen = choose(factsIn(document, block));
    if (chosen.length > 0) for (const fact of placed(document, block, index, chosen)) facts.push(fact);
  });
  return facts;
}

function placed(document: Document, block: Block, index: number, facts: readonly BlockFact[]): FigureFact[] {
  const speaker = speakerOf(document, index);
  const name = (speaker?.name ?? speaker?.labels[0])?.toLowerCase() ?? null;
  return facts.map((found) => {
    const { dates, span, ...fact } = found;
    return {
      ...fact,
      claim: (found.claim ??= detach(claimInWords(document, block, span))),
      span: inDocument(block, span),
      sentence: block.start + fact.sentence,
      speaker: name,
      period: fact.frame === null ? '' : periodOf(dates, document),
    };
  });
}

function periodOf(dates: BlockFact['dates'], { resolution }: Document): string {
  return dates
    .map(({ value, words }) => resolveDate(value, resolution) ?? words)
    .sort()
    .join(' ');
}

/** What is kept of a closed document: facts that others may contradict or whose source they may cite. */
export function keptFacts(document: Document): readonly FigureFact[] {
  const annotated = document.annotations.length > 0;
  return factsOf(document).filter(({ frame, source }) => annotated || frame !== null || source !== null);
}

function readBlock(document: Document, block: Block): BlockFact[] {
  const { mentions } = block.analysis;
  const facts: BlockFact[] = [];
  mentions.forEach((mention, at) => {
    if (mention.kind !== 'figure' || !mention.value.claim || mention.value.value === null) return;
    const { value, unit, modifier, counted, source } = mention.value;
    const sentence = sentenceAt(block, mention.span) ?? { ...mention.span, paragraph: mention.span.start };
    const long = sentence.end - sentence.start > LONGEST_SENTENCE;
    const near = long ? [] : neighbours(mentions, at, sentence);
    const place = ({ start, end }: Span) => ({ start: start - sentence.start, end: end - sentence.start });
    const settingOf = (): Setting => ({
      prose: proseBetween(document, block, sentence),
      figure: place(mention.span),
      value: mention.value,
      figures: near.flatMap((other) =>
        other.kind === 'figure' ? [{ ...other.value, span: place(other.span) }] : [],
      ),
      dates: near.flatMap((other) => (other.kind === 'date' ? [place(other.span)] : [])),
      listed: isListed(
        document.transcript.text,
        block.start + sentence.start,
        block.start + sentence.paragraph,
      ),
    });
    facts.push({
      span: mention.span,
      sentence: sentence.start,
      value,
      unit: foldUnit(unit),
      modifier,
      counted: counted && foldCounted(counted),
      claim: null,
      source: source && detached(textOf(document, inDocument(block, source))),
      frame: long ? null : frameOf(settingOf()),
      open: /\b(?:since|so far|to date|until|this|now|current(?:ly)?)\b/i.test(
        textOf(document, inDocument(block, sentence)).slice(0, LONGEST_SENTENCE),
      ),
      dates: near.flatMap(({ kind, span, value: date }) =>
        kind === 'date'
          ? [{ value: date, words: detached(textOf(document, inDocument(block, span))).toLowerCase() }]
          : [],
      ),
    });
  });
  return facts;
}

type Near = FigureMention | Extract<Analysis['mentions'][number], { kind: 'date' }>;

/** The other figures and the dates of a sentence. */
function neighbours(mentions: Analysis['mentions'], at: number, sentence: Span): Near[] {
  const near: Near[] = [];
  const add = (mention: Analysis['mentions'][number]) => {
    if (mention.kind === 'figure' || mention.kind === 'date') near.push(mention);
  };
  for (let other = at - 1; other >= 0 && mentions[other]!.span.start >= sentence.start; other--)
    add(mentions[other]!);
  near.reverse();
  for (let other = at + 1; other < mentions.length && mentions[other]!.span.start < sentence.end; other++)
    add(mentions[other]!);
  return near;
}

const ITEM = /^\s{0,8}(?:[-*•·–]\s|\*\*|\d{1,3}[.)]\s)/;

/** The sentence stands in an item of a list: its line or its paragraph begins like one. */
function isListed(text: string, sentence: number, paragraph: number): boolean {
  const line = text.slice(Math.max(0, sentence - LONGEST_SENTENCE), sentence).lastIndexOf('\n') + 1;
  const start = Math.max(0, sentence - LONGEST_SENTENCE) + line;
  return [sentence, start, paragraph].some((at) => ITEM.test(text.slice(at, at + 12)));
}

const LONGEST_SOURCE = 160;

/** A few words on one line that do not keep the text alive. */
function detached(words: string): string {
  return detach(words.slice(0, LONGEST_SOURCE).replace(/\s+/g, ' ').trim());
}
